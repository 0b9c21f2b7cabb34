// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/rehearsal.h"

namespace evenstock {

Rehearsal::Key Rehearsal::keyOf(const GatedChange &change)
{
    return {QString::number(change.listing.value), directionName(change.direction) + u':' + change.field};
}

Result<bool> Rehearsal::allows(const GatedChange &change)
{
    const Key key = keyOf(change);
    const auto known = m_places.constFind(key);
    if (known == m_places.constEnd()) {
        m_places.insert(key, m_changes.size());
        m_changes.append(change);
        return true;
    }
    GatedChange &row = m_changes[*known]; // in two steps, the second from where the first ended
    row.to = change.to;
    row.fields = change.fields;
    return true;
}

void Rehearsal::rewind(qsizetype mark)
{
    for (qsizetype at = mark; at < m_changes.size(); ++at)
        m_places.remove(keyOf(m_changes.at(at)));
    m_changes.resize(std::min(mark, m_changes.size()));
}

void Rehearsal::suspect(ListingId listing, Direction direction, const QString &field)
{
    m_suspicious.insert(keyOf({.listing = listing, .field = field, .direction = direction}));
}

bool Rehearsal::isSuspicious(const GatedChange &change) const
{
    return m_suspicious.contains(keyOf(change));
}

void Rehearsal::order(const QString &externalId, const QString &code, const QString &from, const QString &to)
{
    const auto known = m_orderPlaces.constFind(externalId);
    if (known != m_orderPlaces.constEnd()) {
        m_orders[*known].to = to;
        return;
    }
    m_orderPlaces.insert(externalId, m_orders.size());
    m_orders.append({externalId, code, from, to});
}

} // namespace evenstock
