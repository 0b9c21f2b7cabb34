// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schedule_jobs.h"
#include "models/views/schedule_model.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/sync/idle_reason.h"
#include "ui/sync/schedule_dialog.h"
#include "ui/sync/schedule_panel.h"
#include "ui/widgets/time_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimeEdit>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestSchedulePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCellIsEditedInPlace_data();
    void aCellIsEditedInPlace();
    void theFirstAccountIsChosenAtOnce();
    void theSameChoiceAsksForNothing();
    void otherOpensTheWholeSchedule();
    void whatIsNoneOfTheUsualIsStillShown();
    void anEditorStaysWithItsAccount();
    void timesReadTheSameFromRightToLeft();
    void ordersAndEverythingAreSwitchedThere();
    void aRowSyncsNow();
    void tabGoesOnBehindTheButtonOfTheRow();
    void theViewIsEnteredAtItsFirstList();
    void aJobHasALineOfItsOwn();
    void aJobIsAddedInPlace();
    void whyNothingRunsIsSaidOfTheChosenAccount();
    void everyCauseIsNamed_data();
    void everyCauseIsNamed();

private:
    QComboBox *edit(int column);
    void take(QComboBox *choice, int row);
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    QTableView *m_table = nullptr;
};

void TestSchedulePanel::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_stage->window->open({.view = View::Sync});
    m_table = m_stage->window->findChild<SchedulePanel *>()->table();
}

void TestSchedulePanel::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

// As an owner does it with the keyboard.
QComboBox *TestSchedulePanel::edit(int column)
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, column));
    QTest::keyClick(m_table, Qt::Key_F2);
    return m_stage->find<QComboBox>(u"scheduleChoice"_s, m_table);
}

void TestSchedulePanel::take(QComboBox *choice, int row)
{
    choice->setCurrentIndex(row);
    Q_EMIT choice->activated(row); // as the list does when a line is pressed
}

void TestSchedulePanel::aCellIsEditedInPlace_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QJsonObject>("asked");
    QTest::newRow("what it reads") << int(ScheduleModel::Mode) << u"full"_s << QJsonObject{{u"mode"_s, u"full"_s}};
    QTest::newRow("every half hour") << int(ScheduleModel::When) << u"every:30"_s
                                     << QJsonObject{{u"kind"_s, u"every"_s}, {u"minutes"_s, 30}};
    QTest::newRow("each evening") << int(ScheduleModel::When) << u"daily:1200"_s
                                  << QJsonObject{{u"kind"_s, u"daily"_s}, {u"minutes"_s, 1200}};
}

void TestSchedulePanel::aCellIsEditedInPlace()
{
    QFETCH(int, column);
    QFETCH(QString, choice);
    QFETCH(QJsonObject, asked);
    QComboBox *box = edit(column);
    const int row = box->findData(choice);
    QVERIFY(row >= 0);
    take(box, row);
    asked.insert(u"account"_s, m_table->model()->index(0, ScheduleModel::Account).data().toString());
    QCOMPARE(m_stage->onlyCall(u"schedule.set"_s), asked);
    QTRY_VERIFY(!m_table->findChild<QComboBox *>(u"scheduleChoice"_s));
}

void TestSchedulePanel::theFirstAccountIsChosenAtOnce()
{
    QCOMPARE(m_table->currentIndex().row(), 0);
    QVERIFY(m_stage->find<QToolButton>(u"editSchedule"_s)->isEnabled());
}

void TestSchedulePanel::theSameChoiceAsksForNothing()
{
    QComboBox *box = edit(ScheduleModel::When);
    QCOMPARE(box->currentData(), m_table->model()->index(0, ScheduleModel::When).data(Qt::EditRole));
    take(box, box->currentIndex());
    QVERIFY(m_stage->engine.callsOf(u"schedule.set"_s).isEmpty());
}

void TestSchedulePanel::otherOpensTheWholeSchedule()
{
    QComboBox *box = edit(ScheduleModel::When);
    take(box, box->count() - 1);
    QTRY_VERIFY(m_stage->window->findChild<ScheduleDialog *>());
    QVERIFY(m_stage->engine.callsOf(u"schedule.set"_s).isEmpty());
}

void TestSchedulePanel::whatIsNoneOfTheUsualIsStillShown()
{
    m_shop->write([&] { SmallShop::must(m_shop->db.run("UPDATE schedule SET kind = 'every', minutes = 37")); });
    m_stage->announce({u"schedule"_s});
    QTRY_COMPARE(m_table->model()->index(0, ScheduleModel::When).data(Qt::EditRole).toString(), u"every:37"_s);
    QComboBox *box = edit(ScheduleModel::When);
    QCOMPARE(box->currentData().toString(), u"every:37"_s);
}

// A run that ends moves its account's next run to the end, while the owner has the list open.
void TestSchedulePanel::anEditorStaysWithItsAccount()
{
    QComboBox *box = edit(ScheduleModel::Mode);
    const QString account = m_table->model()->index(0, ScheduleModel::Account).data().toString();
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE schedule SET next_at = next_at + 86400000 WHERE account_id = "
                                       "(SELECT id FROM accounts WHERE name = ?)",
                                       account));
    });
    m_stage->announce({u"schedule"_s});
    take(box, box->findData(u"full"_s));
    QCOMPARE(m_stage->onlyCall(u"schedule.set"_s), (QJsonObject{{u"account"_s, account}, {u"mode"_s, u"full"_s}}));
    // A channel that is gone takes its own row only.
    m_table->setCurrentIndex(m_table->model()->index(1, ScheduleModel::Account));
    const QString second = m_table->currentIndex().data().toString();
    m_shop->write([&] { SmallShop::must(m_shop->db.run("DELETE FROM accounts WHERE name = ?", account)); });
    m_stage->announce({u"accounts"_s});
    QTRY_COMPARE(m_table->model()->index(0, ScheduleModel::Account).data().toString(), second);
    QCOMPARE(m_table->currentIndex().data().toString(), second);
}

void TestSchedulePanel::timesReadTheSameFromRightToLeft()
{
    QWidget parent;
    parent.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(timeField(QTime(23, 5), &parent)->text(), u"23:05"_s);
    const QTime from = quietStart(u"23:00-06:30"_s);
    QCOMPARE(from, QTime(23, 0));
    QCOMPARE(quietEnd(u"23:00-06:30"_s), QTime(6, 30));
    QVERIFY(!quietStart(QString()).isValid());
}

void TestSchedulePanel::ordersAndEverythingAreSwitchedThere()
{
    const AccountId account = m_stage->accounts.cards().first().account.id;
    m_shop->write([&] {
        SmallShop::must(
            ScheduleJobs(m_shop->db)
                .save({.name = u"full"_s, .row = {.account = account, .kind = u"daily"_s, .minutes = 150}}));
    });
    Database reader = m_shop->reader();
    ScheduledRun scheduled;
    for (const ScheduledRun &run : SmallShop::must(AccountQueries(reader).schedule()))
        scheduled = run.account == account ? run : scheduled;
    auto *dialog = new ScheduleDialog(m_stage->requests, scheduled, SmallShop::must(ScheduleJobs(reader).of(account)),
                                      m_stage->window.get());
    dialog->open();
    auto *full = m_stage->find<QCheckBox>(u"fullDaily"_s, dialog);
    auto *orders = m_stage->find<QCheckBox>(u"ordersBetween"_s, dialog);
    QVERIFY(full->isChecked());
    QVERIFY(!orders->isChecked());
    const auto beginsAt = [dialog](const QWidget *field) { return field->mapTo(dialog, QPoint()).x(); };
    QTRY_COMPARE(beginsAt(m_stage->find<QSpinBox>(u"ordersEvery"_s, dialog)),
                 beginsAt(m_stage->find<QComboBox>(u"scheduleKind"_s, dialog)));
    full->setChecked(false);
    orders->setChecked(true);
    m_stage->find<QSpinBox>(u"ordersEvery"_s, dialog)->setValue(7);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault() || button->text() == "Save"_L1)
            button->click();
    }
    QTRY_COMPARE(m_stage->engine.callsOf(u"schedule.set"_s).size(), 3);
    const auto asked = m_stage->engine.callsOf(u"schedule.set"_s);
    QCOMPARE(asked.at(1), (QJsonObject{{u"account"_s, scheduled.channel},
                                       {u"job"_s, u"full"_s},
                                       {u"enabled"_s, false},
                                       {u"kind"_s, u"daily"_s},
                                       {u"minutes"_s, 150}}));
    QCOMPARE(asked.at(2), (QJsonObject{{u"account"_s, scheduled.channel},
                                       {u"job"_s, u"orders"_s},
                                       {u"enabled"_s, true},
                                       {u"kind"_s, u"every"_s},
                                       {u"minutes"_s, 7}}));
}

void TestSchedulePanel::aRowSyncsNow()
{
    QCoreApplication::processEvents();
    const QModelIndex act = m_table->model()->index(1, ScheduleModel::Act);
    auto *button = dynamic_cast<QPushButton *>(m_table->indexWidget(act));
    QVERIFY(button);
    QCOMPARE(button->text(), u"Sync now"_s);
    clickOn(button);
    const QJsonObject asked = m_stage->onlyCall(u"sync.start"_s);
    QCOMPARE(asked[u"accounts"].toArray(),
             (QJsonArray{m_table->model()->index(1, ScheduleModel::Account).data().toString()}));
}

void TestSchedulePanel::tabGoesOnBehindTheButtonOfTheRow()
{
    QCoreApplication::processEvents();
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(2, ScheduleModel::Account));
    QTest::keyClick(m_table, Qt::Key_Tab);
    QWidget *button = m_table->indexWidget(m_table->model()->index(2, ScheduleModel::Act));
    QVERIFY(button);
    QCOMPARE(QApplication::focusWidget(), button);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_stage->engine.callsOf(u"sync.start"_s).size(), 1);
    QTest::keyClick(button, Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget());
    QVERIFY(!m_table->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget() != m_table);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), button);
    QTest::keyClick(button, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), m_table);
    QCOMPARE(m_table->currentIndex().row(), 2);
}

// As it is read, not as it was made: the log is made before; what runs stands above the schedule.
void TestSchedulePanel::theViewIsEnteredAtItsFirstList()
{
    m_stage->window->open({.view = View::Dashboard});
    QTest::keyClick(m_stage->window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), m_stage->find<QTableView>(u"jobs"_s));
}

// What runs beside an account's own schedule stands under it: switched, edited and run like it.
void TestSchedulePanel::aJobHasALineOfItsOwn()
{
    const AccountId account = m_shop->accounts[u"CardTrader"_s];
    const QAbstractItemModel *model = m_table->model();
    const int before = model->rowCount();
    m_shop->write([&] {
        ScheduleJobs jobs(m_shop->db);
        SmallShop::must(jobs.save({.name = u"full"_s,
                                   .row = {.account = account,
                                           .enabled = true,
                                           .kind = u"daily"_s,
                                           .minutes = 150,
                                           .nextAt = SmallShop::now + 3'600'000}}));
        SmallShop::must(jobs.save(
            {.name = u"orders"_s, .row = {.account = account, .enabled = false, .kind = u"every"_s, .minutes = 7}}));
    });
    m_stage->announce({u"schedule"_s});
    QTRY_COMPARE(model->rowCount(), before + 2);
    int own = 0;
    while (model->index(own, ScheduleModel::Account).data().toString() != u"CardTrader"_s)
        ++own;
    const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(text(own + 1, ScheduleModel::Mode), u"Full"_s);
    QVERIFY(text(own + 1, ScheduleModel::When).startsWith("daily"_L1));
    QCOMPARE(text(own + 1, ScheduleModel::Next), u"in 1 h"_s);
    QCOMPARE(text(own + 2, ScheduleModel::Mode), u"Orders"_s);
    QCOMPARE(text(own + 2, ScheduleModel::When), u"every 7 min"_s);
    QCOMPARE(text(own + 2, ScheduleModel::Next), u"off"_s);

    m_table->setFocus();
    m_table->setCurrentIndex(model->index(own + 2, ScheduleModel::On));
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_stage->onlyCall(u"schedule.set"_s),
             (QJsonObject{{u"account"_s, u"CardTrader"_s}, {u"job"_s, u"orders"_s}, {u"enabled"_s, true}}));
    m_table->setCurrentIndex(model->index(own + 2, ScheduleModel::When));
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *box = m_stage->find<QComboBox>(u"scheduleChoice"_s, m_table);
    QVERIFY(box->findData(u"daily:360"_s) < 0); // orders once a day would be late
    take(box, box->findData(u"every:10"_s));
    const auto calls = m_stage->engine.callsOf(u"schedule.set"_s);
    QCOMPARE(
        calls.last(),
        (QJsonObject{
            {u"account"_s, u"CardTrader"_s}, {u"job"_s, u"orders"_s}, {u"kind"_s, u"every"_s}, {u"minutes"_s, 10}}));

    const auto press = [&](int row) {
        auto *button = dynamic_cast<QPushButton *>(m_table->indexWidget(model->index(row, ScheduleModel::Act)));
        QVERIFY(button);
        QVERIFY2(button->accessibleName().contains("CardTrader"_L1), qPrintable(button->accessibleName()));
        clickOn(button);
    };
    press(own + 1);
    press(own + 2);
    const auto runs = m_stage->engine.callsOf(u"sync.start"_s);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0][u"mode"].toString(), u"full"_s);
    QVERIFY(!runs[0].contains(u"only"_s));
    QCOMPARE(runs[1][u"only"].toString(), u"orders"_s);
}

void TestSchedulePanel::aJobIsAddedInPlace()
{
    const QString account = m_table->model()->index(0, ScheduleModel::Account).data().toString();
    m_table->setCurrentIndex(m_table->model()->index(0, ScheduleModel::Account));
    auto *menu = m_stage->window->findChild<QMenu *>(u"addScheduleMenu"_s);
    QVERIFY(menu);
    auto *full = menu->findChild<QAction *>(u"add.full"_s);
    QVERIFY(full);
    Q_EMIT menu->aboutToShow();
    QVERIFY(full->isEnabled());
    full->trigger();
    QCOMPARE(m_stage->onlyCall(u"schedule.set"_s), (QJsonObject{{u"account"_s, account},
                                                                {u"job"_s, u"full"_s},
                                                                {u"enabled"_s, true},
                                                                {u"kind"_s, u"daily"_s},
                                                                {u"minutes"_s, 120}}));
    m_shop->write([&] {
        SmallShop::must(ScheduleJobs(m_shop->db)
                            .save({.name = u"full"_s, .row = {.account = m_shop->accounts[account], .minutes = 120}}));
    });
    m_stage->announce({u"schedule"_s});
    Q_EMIT menu->aboutToShow();
    QVERIFY(!full->isEnabled()); // it is there: its tick switches it
}

void TestSchedulePanel::whyNothingRunsIsSaidOfTheChosenAccount()
{
    m_shop->write([&] {
        SmallShop::must(
            m_shop->db.run("UPDATE accounts SET state = 'unauthorized', enabled = 0 WHERE name = ?", u"CardTrader"_s));
        SmallShop::must(m_shop->db.run("UPDATE runs SET status = 'completed' WHERE status IN ('running', 'waiting')"));
    });
    m_stage->announce({u"accounts"_s, u"runs"_s});
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        if (m_table->model()->index(row, ScheduleModel::Account).data().toString() == u"CardTrader"_s)
            m_table->setCurrentIndex(m_table->model()->index(row, ScheduleModel::Account));
    }
    const auto *reasons = m_stage->find<QLabel>(u"idleReasons"_s);
    QVERIFY2(reasons->text().startsWith(u"CardTrader: "_s), qPrintable(reasons->text()));
    QVERIFY(reasons->text().contains(u"switched off"_s));
    QVERIFY(reasons->text().contains(u"sign in again"_s));
}

void TestSchedulePanel::everyCauseIsNamed_data()
{
    QTest::addColumn<AccountCard>("card");
    QTest::addColumn<Syncing>("syncing");
    QTest::addColumn<EngineLink>("link");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<bool>("held");
    const UtcMs now = SmallShop::now;
    const AccountCard fine{.account = {.name = u"Shop"_s, .enabled = true, .firstLink = FirstLink::Linked},
                           .schedule = {.kind = u"every"_s, .minutes = 15},
                           .nextSyncAt = now + 12 * 60'000};
    const auto with = [&fine](auto change) {
        AccountCard card = fine;
        change(card);
        return card;
    };
    const auto row = [](const char *name, const AccountCard &card, const QStringList &said, bool held = true,
                        Syncing syncing = Syncing::On, EngineLink link = EngineLink::Connected) {
        QTest::newRow(name) << card << syncing << link << said << held;
    };
    row("between two runs", fine, {u"Nothing is due"_s}, false);
    row("off", with([](AccountCard &card) { card.account.enabled = false; }), {u"switched off"_s});
    row("sign-in", with([](AccountCard &card) { card.account.state = AccountState::Unauthorized; }),
        {u"sign in again"_s});
    row("paused", fine, {u"paused"_s}, true, Syncing::Paused);
    row("no engine", fine, {u"not connected"_s}, true, Syncing::On, EngineLink::Lost);
    row("circuit", with([now](AccountCard &card) {
            card.account.circuit = {
                {u"failures"_s, 5}, {u"opened_at"_s, qint64(now - 1000)}, {u"until"_s, qint64(now + 30'000)}};
        }),
        {u"does not answer"_s});
    row("circuit, over", with([now](AccountCard &card) {
            card.account.circuit = {
                {u"failures"_s, 5}, {u"opened_at"_s, qint64(now - 9000)}, {u"until"_s, qint64(now - 1000)}};
        }),
        {u"Nothing is due"_s}, false);
    row("failed", with([](AccountCard &card) {
            card.account.state = AccountState::Failing;
            card.account.stateCode = u"offline"_s;
        }),
        {u"The last run failed: There is no connection."_s, u"tried again in 12 min"_s});
    row("first link", with([](AccountCard &card) { card.toLink = true; }), {u"before you agreed"_s});
    row("held back", with([](AccountCard &card) { card.plans = 2; }), {u"wait for your consent"_s});
    row("another run", with([](AccountCard &card) { card.running = RunRow{.status = u"waiting"_s}; }),
        {u"waits for its turn"_s});
    row("all day quiet", with([](AccountCard &card) { card.schedule.quiet = u"00:00-23:59"_s; }), {u"Quiet hours"_s},
        false);
    row("by hand", with([](AccountCard &card) { card.schedule.enabled = false; }), {u"no schedule"_s});
    row("several", with([](AccountCard &card) {
            card.account.enabled = false;
            card.account.state = AccountState::Unauthorized;
            card.schedule.enabled = false;
        }),
        {u"switched off"_s, u"sign in again"_s, u"paused"_s, u"no schedule"_s}, true, Syncing::Paused);
}

void TestSchedulePanel::everyCauseIsNamed()
{
    QFETCH(const AccountCard, card);
    QFETCH(const Syncing, syncing);
    QFETCH(const EngineLink, link);
    QFETCH(const QStringList, said);
    QFETCH(const bool, held);
    const IdleAnswer answer = idleAnswer(card, syncing, link, SmallShop::now, QTimeZone::utc());
    const QString all = answer.causes.join(u' ');
    for (const QString &words : said)
        QVERIFY2(all.contains(words), qPrintable(all));
    QCOMPARE(answer.isHeld, held);
    AccountCard running = card;
    running.running = RunRow{.status = u"running"_s};
    QVERIFY(idleAnswer(running, syncing, link, SmallShop::now, QTimeZone::utc()).causes.isEmpty());
}

QTEST_MAIN(TestSchedulePanel)
#include "tst_schedule_panel.moc"
