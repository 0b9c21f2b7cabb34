// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/jobs_model.h"
#include "models/views/log_model.h"
#include "models/views/roles.h"
#include "models/views/schedule_model.h"
#include "tests/ui/sync/sync_stage.h"
#include "ui/sync/limit_meter.h"
#include "ui/sync/log_panel.h"
#include "ui/sync/plans_panel.h"
#include "ui/sync/quiet_hours_dialog.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/thin_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimeEdit>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What runs, when the next runs come, and what is said of them.
class TestSyncPage : public QObject, SyncStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aNewWindowKeepsTheLog();
    void runningJobsShowTheirProgress();
    void aFullPageFitsASmallScreen();
    void cancelAsksForThatRun();
    void jobsComeAndGoWithTheEngine();
    void whatWaitsIsTriedNow();
    void itIsSaidWhatWaitsAndForWhat();
    void aSilentMarketplaceIsNamed();
    void theUseOfTheLimitIsShown();
    void aTickInTheScheduleAsks();
    void theScheduleIsEdited();
    void quietHoursAreSetForAllAccounts();
    void selectedProductsAreChosenInTheCatalogue();
};

void TestSyncPage::aNewWindowKeepsTheLog()
{
    m_stage->runs.remember({{u"at"_s, isoUtc(SmallShop::now)},
                            {u"run"_s, 3},
                            {u"key"_s, u"run.stage"_s},
                            {u"arguments"_s, QJsonObject{{u"stage"_s, u"orders"_s}}}});
    const LogPanel panel({m_stage->requests, m_stage->store, m_stage->reader, m_stage->runs, m_stage->accounts,
                          m_stage->memory, m_stage->ages, m_stage->clock, m_stage->marketplaces});
    QCOMPARE(panel.model()->rowCount(), 1);
    QVERIFY(panel.model()->index(0).data().toString().endsWith("Reading the orders"_L1));
}

void TestSyncPage::runningJobsShowTheirProgress()
{
    QAbstractItemModel *jobs = m_page->jobs()->model();
    QCOMPARE(jobs->rowCount(), 3); // and one that waits
    QCOMPARE(jobs->index(0, 0).data().toString(), u"eMAG MAIN"_s);
    const QString pace = jobs->index(0, 1).data().toString();
    QVERIFY2(pace.startsWith(u"Page 16 of 38"_s) && pace.contains(u"items/s"_s), qPrintable(pace));
}

// With jobs, plans and a notice in sight too: 768 lines of pixels less the bars, in heights of a line of letters.
void TestSyncPage::aFullPageFitsASmallScreen()
{
    SyncPage *page = m_page;
    addPlan();
    m_stage->announce({u"plans"_s});
    QVERIFY(page->findChild<QTableView *>(u"jobs"_s)->isVisible());
    QTRY_VERIFY(page->findChild<PlansPanel *>()->isVisible());
    page->findChild<NoticeLine *>(u"syncNotice"_s)->show({.text = u"Something to read"_s});
    const int line = QFontMetrics(page->font()).height();
    QVERIFY2(page->minimumSizeHint().height() <= 31 * line,
             qPrintable(QString::number(page->minimumSizeHint().height())));
}

void TestSyncPage::cancelAsksForThatRun()
{
    QList<QPushButton *> buttons = m_page->jobs()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    QCOMPARE(buttons[0]->text(), u"Cancel"_s);
    clickOn(buttons[0]);
    const qint64 run = m_stage->onlyCall(u"sync.cancel"_s)[u"run"].toInteger();
    QVERIFY(run == m_page->jobs()->model()->index(0, 0).data(IdRole).toLongLong() ||
            run == m_page->jobs()->model()->index(1, 0).data(IdRole).toLongLong());
}

void TestSyncPage::jobsComeAndGoWithTheEngine()
{
    const auto tell = [this](const QString &status) {
        m_stage->runs.apply({{u"run"_s, 4711},
                             {u"account_id"_s, qint64(m_shop->accounts[u"CardTrader"_s].value)},
                             {u"status"_s, status},
                             {u"stage"_s, u"orders"_s}},
                            SmallShop::now);
    };
    tell(u"running"_s);
    QCOMPARE(m_page->jobs()->model()->rowCount(), 4);
    QCOMPARE(m_page->jobs()->findChildren<QPushButton *>().size(), 4);
    tell(u"completed"_s);
    QCOMPARE(m_page->jobs()->model()->rowCount(), 3);
}

// A channel whose last run failed waits in a row of its own, which says why and until when; nobody has to wait for it.
void TestSyncPage::whatWaitsIsTriedNow()
{
    const auto rowOf = [this](const QString &name) {
        const QAbstractItemModel *jobs = m_page->jobs()->model();
        for (int row = 0; row < jobs->rowCount(); ++row) {
            if (jobs->index(row, JobsModel::Account).data().toString() == name)
                return row;
        }
        return -1;
    };
    QCOMPARE(rowOf(u"BoliBana"_s), -1);
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE accounts SET state = 'failing', state_code = 'offline', circuit = "
                                       "json_object('failures', 5, 'opened_at', ?, 'until', ?) WHERE name = ?",
                                       qint64(SmallShop::now - 1000), qint64(SmallShop::now + 120'000), u"BoliBana"_s));
    });
    m_stage->announce({u"accounts"_s});
    QTRY_VERIFY(rowOf(u"BoliBana"_s) >= 0);
    const QModelIndex progress = m_page->jobs()->model()->index(rowOf(u"BoliBana"_s), JobsModel::Progress);
    QVERIFY2(progress.data().toString().contains(u"does not answer"_s), qPrintable(progress.data().toString()));
    QPushButton *tryNow = nullptr;
    for (QPushButton *button : m_page->jobs()->findChildren<QPushButton *>()) {
        const QModelIndex at = m_page->jobs()->indexAt(button->geometry().center());
        if (at.row() == progress.row() && button->text() == u"Try now"_s)
            tryNow = button;
    }
    QVERIFY(tryNow);
    clickOn(tryNow);
    const QJsonObject asked = m_stage->onlyCall(u"sync.start"_s);
    QCOMPARE(asked[u"accounts"].toArray(), QJsonArray{u"BoliBana"_s});
    QCOMPARE(asked[u"cause"].toString(), u"manual"_s);
    QVERIFY(m_stage->engine.callsOf(u"sync.cancel"_s).isEmpty());

    m_shop->write([&] {
        SmallShop::must(m_shop->db.run(
            "UPDATE accounts SET state = 'ok', state_code = '', circuit = '{}' WHERE name = ?", u"BoliBana"_s));
    });
    m_stage->announce({u"accounts"_s});
    QTRY_COMPARE(rowOf(u"BoliBana"_s), -1);
}

// A preview and a sync of one channel stand side by side; what waits has not started.
void TestSyncPage::itIsSaidWhatWaitsAndForWhat()
{
    const qint64 account = m_shop->accounts[u"CardTrader"_s].value;
    const auto tell = [&](int run, const QString &status, bool isPreview, const QString &stage = {}) {
        m_stage->runs.apply({{u"run"_s, run},
                             {u"account_id"_s, account},
                             {u"mode"_s, u"incremental"_s},
                             {u"status"_s, status},
                             {u"stage"_s, stage},
                             {u"dry_run"_s, isPreview},
                             {u"started_at"_s, isoUtc(SmallShop::now)}},
                            SmallShop::now);
    };
    const QAbstractItemModel *jobs = m_page->jobs()->model();
    const auto cell = [&](int run, int column, int role = Qt::DisplayRole) {
        for (int row = 0; row < jobs->rowCount(); ++row) {
            if (jobs->index(row, 0).data(IdRole).toInt() == run)
                return jobs->index(row, column).data(role).toString();
        }
        return QString();
    };
    tell(4711, u"running"_s, true, u"orders"_s);
    tell(4712, u"waiting"_s, false);
    QVERIFY2(cell(4711, JobsModel::Account, SubtitleRole).startsWith("Preview, started"_L1),
             qPrintable(cell(4711, JobsModel::Account, SubtitleRole)));
    QCOMPARE(cell(4711, JobsModel::Progress), u"Reading the orders"_s); // there are no figures yet
    QVERIFY2(cell(4712, JobsModel::Account, SubtitleRole).startsWith("Incremental, asked for"_L1),
             qPrintable(cell(4712, JobsModel::Account, SubtitleRole)));
    QVERIFY2(cell(4712, JobsModel::Progress).startsWith("Another run of this account"_L1),
             qPrintable(cell(4712, JobsModel::Progress)));
    tell(4711, u"completed"_s, true);
    QVERIFY2(cell(4712, JobsModel::Progress).startsWith("The orders of the other channels"_L1),
             qPrintable(cell(4712, JobsModel::Progress)));
    m_stage->accounts.setSyncing(Syncing::Paused);
    QVERIFY2(cell(4712, JobsModel::Progress).contains("paused"_L1), qPrintable(cell(4712, JobsModel::Progress)));
}

// A marketplace that hangs moves no figure: who is waited for, and how long already, stands in the row by itself.
void TestSyncPage::aSilentMarketplaceIsNamed()
{
    const AccountId account = m_shop->accounts[u"CardTrader"_s];
    const auto tell = [&](const QString &stage) {
        m_stage->runs.apply({{u"run"_s, 4711},
                             {u"account_id"_s, qint64(account.value)},
                             {u"mode"_s, u"incremental"_s},
                             {u"status"_s, u"running"_s},
                             {u"stage"_s, stage},
                             {u"started_at"_s, isoUtc(m_stage->clock.now())}},
                            m_stage->clock.now());
    };
    const QAbstractItemModel *jobs = m_page->jobs()->model();
    const auto progress = [&] {
        for (int row = 0; row < jobs->rowCount(); ++row) {
            if (jobs->index(row, 0).data(IdRole).toInt() == 4711)
                return jobs->index(row, JobsModel::Progress).data().toString();
        }
        return QString();
    };
    tell(u"orders"_s);
    m_stage->clock.advance(9s);
    QCOMPARE(progress(), u"Reading the orders"_s);
    m_stage->clock.advance(3s);
    QCOMPARE(progress(), u"Nothing has come from CardTrader for 12 s. Still waiting."_s);
    QSignalSpy painted(jobs, &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(!painted.isEmpty()); // by itself: nothing else happens now
    tell(u"orders"_s);
    QCOMPARE(progress(), u"Reading the orders"_s);
    tell(u"settle"_s);
    m_stage->clock.advance(60s);
    QVERIFY2(!progress().contains("Nothing has come"_L1), qPrintable(progress())); // that work is our own
}

void TestSyncPage::theUseOfTheLimitIsShown()
{
    const auto tell = [this](int requests) {
        m_stage->runs.apply({{u"run"_s, qint64(m_shop->refusingRun.value)},
                             {u"account_id"_s, qint64(m_shop->accounts[u"eMAG MAIN"_s].value)},
                             {u"status"_s, u"running"_s},
                             {u"stage"_s, u"products"_s},
                             {u"requests"_s, requests}},
                            m_stage->clock.now());
    };
    const auto *limit = m_page->findChild<LimitMeter *>();
    QVERIFY(limit && !limit->isVisible());
    tell(40);
    QVERIFY(!limit->isVisible()); // nothing to compare with yet
    m_stage->clock.advance(std::chrono::seconds(4));
    tell(48);
    QVERIFY(limit->isVisible());
    QStringList words;
    for (const QLabel *label : limit->findChildren<QLabel *>())
        words.append(label->text());
    QCOMPARE(words, (QStringList{u"Limit of eMAG MAIN"_s, u"2.0 of 3.0 requests a second"_s}));
    QVERIFY(qAbs(limit->findChild<ThinBar *>()->share() - 2.0 / 3) < 0.01);
}

void TestSyncPage::aTickInTheScheduleAsks()
{
    QTableView *schedule = nullptr;
    for (QTableView *table : m_page->findChildren<QTableView *>()) {
        if (qobject_cast<ScheduleModel *>(table->model()))
            schedule = table;
    }
    QVERIFY(schedule);
    const QModelIndex first = schedule->model()->index(0, ScheduleModel::On);
    clickRow(schedule, first);
    const QJsonObject call = m_stage->onlyCall(u"schedule.set"_s);
    QCOMPARE(call[u"account"].toString(), first.siblingAtColumn(ScheduleModel::Account).data().toString());
    QCOMPARE(call[u"enabled"].toBool(true), false);
}

void TestSyncPage::theScheduleIsEdited()
{
    for (QTableView *table : m_page->findChildren<QTableView *>()) {
        if (qobject_cast<ScheduleModel *>(table->model()))
            clickRow(table, table->model()->index(0, ScheduleModel::Account));
    }
    clickOn(m_stage->find<QToolButton>(u"editSchedule"_s));
    auto *dialog = m_stage->window->findChild<QDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Save"_L1)
            clickOn(button);
    }
    const QJsonObject call = m_stage->onlyCall(u"schedule.set"_s);
    QCOMPARE(call[u"kind"].toString(), u"hourly"_s);
    QCOMPARE(call[u"minutes"].toInt(), 15);
    QCOMPARE(call[u"quiet"].toString(), QString());
}

void TestSyncPage::quietHoursAreSetForAllAccounts()
{
    clickOn(m_stage->find<QPushButton>(u"changeQuietHours"_s));
    auto *dialog = m_stage->window->findChild<QuietHoursDialog *>();
    QVERIFY(dialog);
    auto *quiet = dialog->findChild<QCheckBox *>();
    QTest::mouseClick(quiet, Qt::LeftButton, {}, QPoint(6, quiet->height() / 2));
    dialog->findChild<QTimeEdit *>(u"quietFrom"_s)->setTime(QTime(22, 30));
    clickOn(m_stage->find<QPushButton>(u"saveQuietHours"_s, dialog));
    const QList<QJsonObject> calls = m_stage->engine.callsOf(u"schedule.set"_s);
    QCOMPARE(calls.size(), m_shop->accounts.size());
    for (const QJsonObject &call : calls) {
        QCOMPARE(call[u"quiet"].toString(), u"22:30-06:00"_s);
        QVERIFY(!call.contains(u"minutes"_s)); // nothing else of the schedule
    }
    QTRY_VERIFY(!m_stage->window->findChild<QuietHoursDialog *>());
}

void TestSyncPage::selectedProductsAreChosenInTheCatalogue()
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text().startsWith("Selected"_L1))
            clickOn(button);
    }
    QCOMPARE(m_stage->window->currentView(), View::Catalogue);
}

QTEST_MAIN(TestSyncPage)
#include "tst_sync_page.moc"
