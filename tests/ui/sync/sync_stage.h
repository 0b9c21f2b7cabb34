// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/sync/sync_page.h"

namespace evenstock {

// A window on its syncs. What the tests of them stand on.
class SyncStage
{
protected:
    void begin()
    {
        m_shop = std::make_unique<StockedShop>();
        m_stage = std::make_unique<WindowStage>(*m_shop);
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
        m_page = m_stage->open<SyncPage>({.view = View::Sync});
    }
    void end()
    {
        m_stage.reset();
        m_shop.reset();
    }
    // Of three quantities that would be set to 0; the last one is held for too large.
    PlanId addPlan(const QString &kind = QStringLiteral("guard"))
    {
        using namespace Qt::StringLiterals;
        PlanId plan;
        m_shop->write([&] {
            RunRepository runs(m_shop->db);
            plan = SmallShop::must(runs.insertPlan({.account = m_shop->accounts[u"CardTrader"_s],
                                                    .kind = kind,
                                                    .guard = kind == "guard"_L1 ? u"zero_out"_s : QString(),
                                                    .createdAt = SmallShop::now - 60'000}));
            const std::pair<QString, bool> rows[] = {
                {u"CS-ASH-061"_s, false}, {u"CS-ASH-004"_s, false}, {u"DI-7-HON"_s, true}};
            for (const auto &[sku, isSuspicious] : rows)
                SmallShop::must(runs.insertPlanItem({.plan = plan,
                                                     .product = m_shop->products[sku],
                                                     .item = sku,
                                                     .kind = u"quantity"_s,
                                                     .field = u"quantity"_s,
                                                     .direction = u"out"_s,
                                                     .from = u"3"_s,
                                                     .to = u"0"_s,
                                                     .reason = u"local_changed"_s,
                                                     .suspicious = isSuspicious}));
        });
        m_stage->announce({u"plans"_s});
        return plan;
    }

    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    SyncPage *m_page = nullptr;
};

} // namespace evenstock
