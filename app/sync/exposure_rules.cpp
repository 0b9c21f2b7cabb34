// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/exposure_rules.h"

#include <algorithm>

namespace evenstock {

Quantity exposureOfSend(const QuantitySend &send)
{
    const Quantity added = send.relative ? send.target - send.base : send.target;
    return std::max(Quantity{}, added) * send.units;
}

Quantity exposureAfterOrder(Quantity exposure, Quantity change, std::int64_t units)
{
    return std::max(Quantity{}, exposure - change * units);
}

Quantity settledExposure(Quantity shown, std::int64_t units)
{
    return std::max(Quantity{}, shown) * units;
}

namespace {

class Dealer
{
public:
    Dealer(Quantity available, const QList<BoundedChannel> &channels)
        : m_available(std::max(Quantity{}, available))
        , m_channels(channels)
        , m_shares(channels.size())
    {
    }

    QList<BoundedShare> deal();

private:
    Quantity whole(qsizetype i, Quantity pieces) const; // listing units in so much
    Quantity exposure(qsizetype i) const { return m_channels.at(i).exposure.value_or(Quantity{}); }
    Quantity half(qsizetype i, Quantity share) const;
    bool isExact(qsizetype i) const;
    bool isAbove(qsizetype i) const { return exposure(i) > m_shares.at(i).share * m_channels.at(i).units; }
    void findOrder();
    void shareEvenly();
    bool mustDealAnew() const;
    void keepOthers();
    void bringDown();
    void choose(qsizetype i);
    void raise(qsizetype i, Quantity shown);
    void lower(qsizetype i);

    Quantity m_available;
    const QList<BoundedChannel> &m_channels;
    QList<BoundedShare> m_shares;
    QList<qsizetype> m_order; // those that can be sent to, the preferred one first
    Quantity m_exposed;
    Quantity m_free;
    bool m_isKnown = true;
};

Quantity Dealer::whole(qsizetype i, Quantity pieces) const
{
    const BoundedChannel &channel = m_channels.at(i);
    const std::int64_t step = channel.units * (channel.wholeOnly ? 1000 : 1);
    const std::int64_t count = std::max<std::int64_t>(0, pieces.milli) / step;
    return channel.wholeOnly ? Quantity::pieces(count) : Quantity{count};
}

// It shows all that it may still sell: nothing sold there is unseen.
bool Dealer::isExact(qsizetype i) const
{
    const BoundedChannel &channel = m_channels.at(i);
    return channel.shown && channel.exposure == *channel.shown * channel.units;
}

void Dealer::findOrder()
{
    for (qsizetype i = 0; i < m_channels.size(); ++i) {
        const BoundedChannel &channel = m_channels.at(i);
        m_isKnown = m_isKnown && channel.exposure;
        m_exposed += exposure(i);
        if (channel.sendable)
            m_order.append(i);
    }
    const auto preferred =
        std::find_if(m_order.begin(), m_order.end(), [this](qsizetype i) { return m_channels.at(i).preferred; });
    if (preferred != m_order.end())
        std::rotate(m_order.begin(), preferred, preferred + 1);
    m_free = std::max(Quantity{}, m_available - m_exposed);
}

void Dealer::shareEvenly()
{
    Quantity left = m_available;
    for (qsizetype i = 0; i < m_channels.size(); ++i)
        left -= m_channels.at(i).sendable ? Quantity{} : exposure(i);
    const auto give = [&](qsizetype i, Quantity pieces) {
        BoundedShare &share = m_shares[i];
        const Quantity count = std::min(whole(i, std::min(pieces, left)), m_channels.at(i).most - share.share);
        if (count <= Quantity{})
            return false;
        share.share += count;
        left -= count * m_channels.at(i).units;
        return true;
    };
    for (QList<qsizetype> open = m_order; !open.isEmpty();) {
        open.removeIf([this](qsizetype i) { return m_shares.at(i).share >= m_channels.at(i).most; });
        if (open.isEmpty())
            break;
        const Quantity each{std::max<std::int64_t>(0, left.milli) / open.size()};
        bool any = false;
        for (const qsizetype i : std::as_const(open))
            any = give(i, each) || any;
        if (!any)
            break;
    }
    for (bool any = true; any;) { // what does not divide
        any = false;
        for (const qsizetype i : std::as_const(m_order)) {
            const std::int64_t step = m_channels.at(i).units * (m_channels.at(i).wholeOnly ? 1000 : 1);
            any = give(i, Quantity{step}) || any;
        }
    }
}

bool Dealer::mustDealAnew() const
{
    return std::any_of(m_order.begin(), m_order.end(),
                       [this](qsizetype i) { return whole(i, exposure(i) + m_free) * 2 < m_shares.at(i).share; });
}

// Half of a share, from where on nobody else has to give anything up for it.
Quantity Dealer::half(qsizetype i, Quantity share) const
{
    const std::int64_t step = m_channels.at(i).wholeOnly ? 1000 : 1;
    return Quantity{(share.milli + 2 * step - 1) / (2 * step) * step};
}

// Each keeps what it has; what is free goes to those below half of their share first: else who gave something up for
// them takes it back. Then to those below their share, and then to whoever may show it.
void Dealer::keepOthers()
{
    QList<Quantity> even;
    for (BoundedShare &share : m_shares)
        even.append(share.share);
    for (const qsizetype i : std::as_const(m_order))
        m_shares[i].share = std::min(whole(i, exposure(i)), m_channels.at(i).most);
    Quantity free = m_free;
    const auto give = [&](qsizetype i, Quantity most) {
        const Quantity count = std::min(whole(i, free), most - m_shares.at(i).share);
        if (count <= Quantity{})
            return;
        m_shares[i].share += count;
        free -= count * m_channels.at(i).units;
    };
    for (const qsizetype i : std::as_const(m_order))
        give(i, half(i, even.at(i)));
    for (const qsizetype i : std::as_const(m_order))
        give(i, even.at(i));
    const bool isMissed = std::any_of(m_order.begin(), m_order.end(), [&](qsizetype i) {
        return m_shares.at(i).share < half(i, even.at(i)); // the rest is no whole unit of it, and others will give more
    });
    for (const qsizetype i : isMissed ? QList<qsizetype>() : m_order)
        give(i, m_channels.at(i).most);
}

// More may be sold than there is, or nobody knows: the others make room before the preferred one does.
void Dealer::bringDown()
{
    const bool othersMove = std::any_of(m_order.begin(), m_order.end(), [this](qsizetype i) {
        return i != m_order.first() && (!m_channels.at(i).exposure || isAbove(i));
    });
    for (const qsizetype i : std::as_const(m_order)) {
        const Quantity has = std::min(whole(i, exposure(i)), m_channels.at(i).most);
        const bool stays = i == m_order.first() && othersMove;
        if (m_channels.at(i).exposure)
            m_shares[i].share = std::min(has, stays ? whole(i, m_available) : m_shares.at(i).share);
    }
}

void Dealer::raise(qsizetype i, Quantity shown)
{
    const BoundedChannel &channel = m_channels.at(i);
    BoundedShare &share = m_shares[i];
    const Quantity fits = channel.relative ? shown + whole(i, m_free) : whole(i, m_free);
    const Quantity byZero = std::min(share.share, whole(i, m_free + exposure(i)));
    if (!m_isKnown)
        share.waits = ShareWait::Room;
    else if (fits >= share.share)
        share.send = share.share;
    else if (shown > Quantity{} && byZero > std::max(shown, fits))
        share.send = Quantity{};
    else if (fits > shown)
        share.send = fits;
    if (share.send != share.share)
        share.waits = ShareWait::Room;
}

void Dealer::lower(qsizetype i)
{
    const BoundedChannel &channel = m_channels.at(i);
    BoundedShare &share = m_shares[i];
    const bool fits = channel.relative || (m_isKnown && share.share * channel.units <= m_available - m_exposed);
    share.send = fits ? share.share : Quantity{};
    if (share.send != share.share)
        share.waits = ShareWait::Settle;
}

void Dealer::choose(qsizetype i)
{
    const BoundedChannel &channel = m_channels.at(i);
    BoundedShare &share = m_shares[i];
    const bool isFirst = i == m_order.first();
    if (!isExact(i)) {
        share.waits = channel.shown == share.share ? ShareWait::Nothing : ShareWait::Settle;
        const bool isUnknown = !channel.exposure && !isFirst;
        const bool isUnsure = !channel.shown && m_exposed > m_available && !isFirst && isAbove(i);
        if ((isUnknown || isUnsure || share.share == Quantity{}) && channel.shown != Quantity{})
            share.send = Quantity{};
        return;
    }
    if (share.share > *channel.shown)
        raise(i, *channel.shown);
    else if (share.share < *channel.shown)
        lower(i);
}

QList<BoundedShare> Dealer::deal()
{
    findOrder();
    shareEvenly();
    if (!m_isKnown || m_exposed > m_available)
        bringDown();
    else if (!mustDealAnew())
        keepOthers();
    for (const qsizetype i : std::as_const(m_order))
        choose(i);
    return m_shares;
}

} // namespace

QList<BoundedShare> shareOut(Quantity available, const QList<BoundedChannel> &channels)
{
    return Dealer(available, channels).deal();
}

} // namespace evenstock
