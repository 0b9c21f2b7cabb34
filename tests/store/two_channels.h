// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/small_shop.h"

#include <memory>

namespace evenstock {

using namespace Qt::StringLiterals;

// Base of tests that begin with two channels, and a product listed on each.
class TwoChannels : public QObject
{
protected:
    static constexpr UtcMs hour = 3'600'000;
    static constexpr UtcMs day = 24 * hour;

    void make()
    {
        m_shop = std::make_unique<SmallShop>();
        m_cards = m_shop->account(u"Cards"_s);
        m_market = m_shop->account(u"Market"_s, u"emag"_s);
        const ProductId drake = m_shop->product(u"CS-1"_s, u"Emberwing drake"_s, 5);
        const ProductId dice = m_shop->product(u"DI-1"_s, u"Dice"_s, 40);
        m_drake = m_shop->listing(m_cards, u"c1"_s, drake);
        m_dice = m_shop->listing(m_market, u"m1"_s, dice);
        OK(m_shop->db.run("UPDATE products SET created_at = ? WHERE id = ?", SmallShop::now - 30 * day, drake));
    }

    std::unique_ptr<SmallShop> m_shop;
    AccountId m_cards, m_market;
    ListingId m_drake, m_dice;
};

} // namespace evenstock
