// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/conflicts/conflict_card.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/conflicts/conflicts_page.h"

#include <QJsonArray>
#include <QPushButton>

namespace evenstock {

// A window on its conflicts, with the one of three fields in sight. What every test of them stands on.
class ConflictsStage
{
protected:
    void begin()
    {
        m_shop = std::make_unique<StockedShop>();
        m_stage = std::make_unique<WindowStage>(*m_shop);
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
        openMain();
    }
    void end()
    {
        m_stage.reset();
        m_shop.reset();
    }
    void openMain()
    {
        m_page = m_stage->open<ConflictsPage>({.view = View::Conflicts, .id = m_shop->mainConflict.value});
        QCOMPARE(m_page->detail()->listing(), m_shop->mainConflict);
    }
    ConflictCard *cardOf(Field field) const
    {
        for (ConflictCard *card : m_page->findChildren<ConflictCard *>()) {
            if (card->conflict().conflict.field == field)
                return card;
        }
        return nullptr;
    }
    QJsonObject onlyDecision() const
    {
        using namespace Qt::StringLiterals;
        const QJsonArray made = m_stage->onlyCall(u"conflict.resolve"_s)[u"decisions"].toArray();
        return made.size() == 1 ? made.first().toObject() : QJsonObject();
    }
    // There is another conflict of the field, which the rule answers too.
    void saveAndMakeTheRule()
    {
        using namespace Qt::StringLiterals;
        clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
        clickOn(m_stage->find<QPushButton>(u"ruleQuestionYes"_s));
    }

    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    ConflictsPage *m_page = nullptr;
};

} // namespace evenstock
