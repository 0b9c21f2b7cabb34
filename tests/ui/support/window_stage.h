// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/event_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/direct_reader.h"
#include "tests/ui/support/fake_engine.h"
#include "ui/shell/main_window.h"
#include "ui/shell/requests.h"
#include "ui/shell/shell_status.h"
#include "ui/shell/view_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/window_memory.h"

#include <QApplication>
#include <QTest>

#include <memory>
#include <optional>

namespace evenstock {

// The descriptions of invented marketplaces, as connectors give them.
QList<ConnectorInfo> inventedMarketplaces();

// A whole window over a shop, with an engine that writes down what it is asked for. The test plays the engine: it
// writes into the shop and announces what it wrote.
class WindowStage
{
public:
    explicit WindowStage(const SmallShop &shop);

    template <typename Page>
    Page *open(const Target &target)
    {
        window->open(target);
        auto *page = dynamic_cast<Page *>(window->currentPage());
        Q_ASSERT(page);
        return page;
    }
    void announce(const QSet<QString> &kinds) { store.announce(kinds); }
    // The one visible child of this name; the test ends where there is none.
    template <typename Widget>
    Widget *find(const QString &name, QWidget *in = nullptr)
    {
        QCoreApplication::processEvents(); // new widgets show themselves from the event loop
        for (Widget *widget : (in ? in : static_cast<QWidget *>(window.get()))->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("no visible %s", qPrintable(name));
        return nullptr;
    }
    // The receiver takes an event in, and says so; its inbox is made when the first one comes.
    EventId receive(EventRow event);
    void settleEvent(EventId event, EventState state);
    QJsonObject onlyCall(const QString &command) const; // the arguments, where it was asked for exactly once

    Theme theme{*qApp, Scheme::Light};
    FixedClock clock;
    WindowMemory memory;
    FakeEngine engine;
    Requests requests;
    ReadStore store;
    LiveRuns runs;
    DirectReader reader;
    AccountsModel accounts;
    AgeTicker ages;
    QList<ConnectorInfo> marketplaces;
    std::unique_ptr<MainWindow> window;

private:
    QString m_folder;
    std::optional<Database> m_inbox;
    qint64 m_events = 0;
};

// Plain text typed by keys; anything else would end the program (platform limits of QTest).
void typeInto(QWidget *widget, const QString &ascii);
void clickOn(QWidget *widget);
void clickRow(QAbstractItemView *view, const QModelIndex &index);

} // namespace evenstock
