// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/accounts_model.h"

#include "models/views/live_runs.h"
#include "models/views/read_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

AccountsModel::AccountsModel(ReadStore &store, LiveRuns &runs, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_runs(runs)
    , m_clock(clock)
{
    connect(&store, &ReadStore::opened, this, &AccountsModel::reload);
    connect(&store, &ReadStore::changed, this, &AccountsModel::storeChanged);
    connect(&runs, &LiveRuns::changed, this, [this] {
        if (!m_cards.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT changed();
    });
    if (store.isOpen())
        reload();
}

void AccountsModel::storeChanged(const QSet<QString> &kinds)
{
    static const QSet<QString> ours = {u"accounts"_s,  u"runs"_s,  u"problems"_s,
                                       u"conflicts"_s, u"plans"_s, u"schedule"_s};
    if (kinds.isEmpty() || kinds.intersects(ours))
        reload();
}

void AccountsModel::reload()
{
    Result<QList<AccountCard>> cards = AccountQueries(m_store.database()).cards();
    if (!cards.ok()) {
        Q_EMIT failed(cards.error());
        return;
    }
    const auto ids = [](const QList<AccountCard> &of) {
        QList<qint64> result;
        for (const AccountCard &card : of)
            result.append(card.account.id.value);
        return result;
    };
    if (ids(*cards) != ids(m_cards)) {
        beginResetModel();
        m_cards = *std::move(cards);
        endResetModel();
    } else {
        m_cards = *std::move(cards);
        if (!m_cards.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT changed();
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

AccountGlance AccountsModel::glance(int row) const
{
    const AccountCard &card = m_cards[row];
    AccountGlance glance = glanceOf(card, m_runs.ofAccount(card.account.id), m_clock.now(), m_syncing);
    glance.syncing = m_syncing;
    return glance;
}

QList<AccountGlance> AccountsModel::glances() const
{
    QList<AccountGlance> result;
    for (int row = 0; row < m_cards.size(); ++row)
        result.append(glance(row));
    return result;
}

const AccountCard *AccountsModel::card(AccountId id) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [id](const AccountCard &card) { return card.account.id == id; });
    return found == m_cards.end() ? nullptr : &*found;
}

ChannelBadge AccountsModel::badge(AccountId id) const
{
    const AccountCard *found = card(id);
    return found ? badgeOf(found->account) : ChannelBadge{};
}

QString AccountsModel::name(AccountId id) const
{
    const AccountCard *found = card(id);
    return found ? found->account.name : QString();
}

QString AccountsModel::usualCurrency() const
{
    QString usual = u"EUR"_s; // nothing is connected yet
    qsizetype most = 0;
    for (const AccountCard &card : m_cards) {
        const QString &currency = card.account.currency;
        const auto count = std::count_if(m_cards.begin(), m_cards.end(), [&currency](const AccountCard &other) {
            return other.account.currency == currency;
        });
        if (!currency.isEmpty() && count > most) {
            usual = currency;
            most = count;
        }
    }
    return usual;
}

void AccountsModel::setSyncing(Syncing syncing)
{
    if (syncing == m_syncing)
        return;
    m_syncing = syncing;
    if (!m_cards.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AccountCard &card = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return card.account.name;
    case SubtitleRole:
        return freshnessText(card, m_clock.now(), m_syncing);
    case ChannelRole:
        return QVariant::fromValue(badgeOf(card.account));
    case StateRole:
        return static_cast<int>(glance(index.row()).state);
    case IdRole:
        return static_cast<qlonglong>(card.account.id.value);
    case Qt::AccessibleTextRole:
        return card.account.name + u", "_s + glance(index.row()).words;
    default:
        return {};
    }
}

} // namespace evenstock
