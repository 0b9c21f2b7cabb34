// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/history/history_page.h"
#include "ui/history/run_detail.h"

#include <QLabel>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace evenstock {

// Base of tests that begin with History open at a run that can be undone.
class OpenedHistory : public QObject
{
protected:
    void open()
    {
        m_shop = std::make_unique<StockedShop>();
        m_stage = std::make_unique<WindowStage>(*m_shop);
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
        m_page = m_stage->open<HistoryPage>({.view = View::History, .id = m_shop->undoableRun.value});
        glance()->stop(); // what is asked by itself has a test of its own
    }
    void close()
    {
        m_stage.reset();
        m_shop.reset();
    }
    QTimer *glance() { return m_page->findChildren<QTimer *>(QStringLiteral("undoGlance")).first(); }
    bool isSaid(const QString &words)
    {
        const QList<QLabel *> labels = m_page->detail()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }

    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    HistoryPage *m_page = nullptr;
};

} // namespace evenstock
