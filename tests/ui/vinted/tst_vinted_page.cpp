// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/spoken_names.h"
#include "tests/ui/vinted/opened_vinted.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/state_label.h"

#include <QCheckBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestVintedPage : public OpenedVinted
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensFromItsCardAndThePalette();
    void signingInIsTheBrowsers();
    void termsAreAgreedToBeforeAnythingWorks();
    void theSwitchSaysWhyAndGoesOn();
    void browsersAreRevokedByName();
    void nothingOfAnotherListIsAssigned();
    void whatIsPickedInTheListStaysPicked();
    void theWindowAsksAboutABrowser();
    void everyPartHasRoomForItsWords_data();
    void everyPartHasRoomForItsWords();
};

void TestVintedPage::init()
{
    begin();
}

void TestVintedPage::cleanup()
{
    end();
}

void TestVintedPage::opensFromItsCardAndThePalette()
{
    m_stage->open<ChannelsPage>({.view = View::Channels});
    auto *main = find<QPushButton>(u"channelMain"_s);
    QVERIFY(main->text().contains(u"Browser and work"_s));
    clickOn(main);
    auto *page = m_stage->window->findChild<VintedPage *>();
    QVERIFY(page && page->isVisible());
    QTRY_COMPARE(m_stage->engine.callsOf(u"vinted.state"_s).last(), (QJsonObject{{u"account"_s, u"Wardrobe"_s}}));
    QTest::keyClick(m_stage->window.get(), Qt::Key_Escape); // back to the cards
    QTRY_VERIFY(!page->isVisible());
    QVERIFY(find<QPushButton>(u"channelMain"_s)->isVisible());

    m_stage->window->open({.view = View::Dashboard});
    QTest::keyClick(m_stage->window.get(), Qt::Key_K, Qt::ControlModifier);
    QWidget *field = QApplication::focusWidget();
    QVERIFY(field);
    QTest::keyClicks(field, u"browser and work"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(page->isVisible());
    clickOn(find<QToolButton>(u"leaveVinted"_s));
    QTRY_VERIFY(!page->isVisible());
}

void TestVintedPage::signingInIsTheBrowsers()
{
    m_stage->window->open({.view = View::Channels, .id = m_account.value, .filter = u"sign_in"_s});
    QVERIFY(m_stage->window->findChildren<QDialog *>().isEmpty()); // there is nothing to type
    QVERIFY(m_stage->window->findChild<VintedPage *>()->isVisible());
    QCOMPARE(find<QTabBar>(u"vintedParts"_s)->currentIndex(), static_cast<int>(VintedPage::State));
}

void TestVintedPage::termsAreAgreedToBeforeAnythingWorks()
{
    open(workingState({{u"terms_accepted"_s, QString()}}));
    QVERIFY(!find<QPushButton>(u"vintedSwitch"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"readWardrobe"_s)->isEnabled());
    auto *agree = find<QPushButton>(u"agreeTerms"_s);
    QVERIFY(!agree->isEnabled());
    auto *tick = find<QCheckBox>(u"vintedTerms"_s);
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(agree->isEnabled());
    m_stage->engine.answer(u"vinted.state"_s, workingState());
    clickOn(agree);
    const QJsonObject set = m_stage->onlyCall(u"account.set"_s);
    QCOMPARE(set[u"account"].toString(), u"Wardrobe"_s);
    const QString agreed = set[u"settings"].toObject()[u"terms_accepted"].toString();
    QCOMPARE(agreed, QDateTime::fromMSecsSinceEpoch(now).date().toString(Qt::ISODate) + u" 1"_s); // date and version
    QTRY_VERIFY(!agree->isVisible());
    QVERIFY(find<QPushButton>(u"vintedSwitch"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"vintedAgreed"_s)->text().contains(u"version 1"_s));
}

void TestVintedPage::theSwitchSaysWhyAndGoesOn()
{
    open();
    QCOMPARE(find<StateLabel>(u"vintedWork"_s)->words(), u"Works"_s);
    QVERIFY(find<StateLabel>(u"vintedSession"_s)->words().contains(u"nord_hobby on www.vinted.fr"_s));
    QVERIFY(find<QLabel>(u"vintedPace"_s)->text().startsWith(u"2 of 5 new listings this hour, 7 of 20"_s));
    m_stage->engine.answer(u"vinted.state"_s, workingState({{u"paused"_s, true},
                                                            {u"pause_reason"_s, u"challenge"_s},
                                                            {u"pause_detail"_s, u"captcha"_s},
                                                            {u"paused_until"_s, isoUtc(now + 1'800'000)}}));
    auto *turn = find<QPushButton>(u"vintedSwitch"_s);
    clickOn(turn);
    QCOMPARE(m_stage->onlyCall(u"vinted.pause"_s), (QJsonObject{{u"account"_s, u"Wardrobe"_s}}));
    QTRY_COMPARE(turn->text(), u"Go on"_s);
    QVERIFY(find<QLabel>(u"vintedReason"_s)->text().contains(u"asks for a check"_s));
    QVERIFY(find<StateLabel>(u"vintedWork"_s)->words().startsWith(u"Pauses until"_s));
    m_stage->engine.answer(u"vinted.state"_s, workingState());
    clickOn(turn);
    QCOMPARE(m_stage->onlyCall(u"vinted.resume"_s), (QJsonObject{{u"account"_s, u"Wardrobe"_s}}));
    QTRY_VERIFY(!isShown(u"vintedReason"_s));
    clickOn(find<QPushButton>(u"readLists"_s));
    QCOMPARE(m_stage->onlyCall(u"vinted.options"_s), (QJsonObject{{u"account"_s, u"Wardrobe"_s}}));
}

void TestVintedPage::browsersAreRevokedByName()
{
    QList<BrowserId> ids;
    m_shop->write([&] {
        BridgeRepository bridge(m_shop->db);
        for (const QString &name : {u"Chromium 156"_s, u"Firefox 153"_s, u"gone"_s}) {
            BrowserRow row{.uuid = u"uuid-"_s + name, .account = m_account, .name = name, .createdAt = now};
            row.id = SmallShop::must(bridge.insertBrowser(row));
            row.lastSeenAt = name.startsWith(u"Chromium"_s) ? now - 5'000 : now - 86'400'000;
            row.revokedAt = name == "gone"_L1 ? now : 0;
            SmallShop::must(bridge.updateBrowser(row));
            ids.append(row.id);
        }
    });
    open();
    QTableView *browsers = table(u"pairedBrowsers"_s);
    QCOMPARE(browsers->model()->rowCount(), 2); // a revoked one is not paired
    QCOMPARE(browsers->model()->index(0, 1).data().toString(), u"Connected"_s);
    QCOMPARE(browsers->model()->index(1, 1).data().toString(), u"Not there now"_s);
    auto *revoke = find<QPushButton>(u"revokeBrowser"_s);
    QVERIFY(!revoke->isEnabled());
    clickRow(browsers, browsers->model()->index(1, 0));
    clickOn(revoke);
    auto *box = m_stage->window->findChild<QMessageBox *>();
    QVERIFY(box && box->text().contains(u"Firefox 153"_s));
    QVERIFY(m_stage->engine.callsOf(u"browser.revoke"_s).isEmpty());
    clickOn(m_stage->find<QPushButton>(u"revokeNow"_s, box));
    QCOMPARE(m_stage->onlyCall(u"browser.revoke"_s), (QJsonObject{{u"browser"_s, qint64(ids[1].value)}}));
}

// Until the list of colours is there, none of the brands can be given to a colour; nor where it cannot be read.
void TestVintedPage::nothingOfAnotherListIsAssigned()
{
    m_stage->engine.answer(u"vinted.values"_s, {{u"rows"_s, QJsonArray{value(u"brand"_s, u"Levis"_s, 3),
                                                                       value(u"color"_s, u"Blue"_s, 2)}}});
    open(workingState(), u"values"_s);
    QTableView *values = table(u"vintedValues"_s);
    QTRY_COMPARE(values->model()->rowCount(), 2);
    auto *choices = find<QListWidget>(u"choices"_s);
    m_stage->engine.answer(u"vinted.choices"_s,
                           {{u"choices"_s, QJsonArray{QJsonObject{{u"id"_s, 10}, {u"title"_s, u"Levi's"_s}}}}});
    clickRow(values, values->model()->index(0, 0));
    QTRY_COMPARE(choices->count(), 1);
    m_stage->engine.refuse(u"vinted.choices"_s, makeError(ErrorCode::Storage, u"busy"_s));
    clickRow(values, values->model()->index(1, 0));
    QCOMPARE(choices->count(), 0);
    auto *note = find<QLabel>(u"choiceNote"_s);
    QTRY_VERIFY2(note->text().contains("could not be looked up"_L1), qPrintable(note->text()));
    QCOMPARE(choices->count(), 0);
    m_stage->engine.answer(u"vinted.choices"_s, {}); // of the brand
    m_stage->engine.answer(u"vinted.choices"_s,
                           {{u"choices"_s, QJsonArray{QJsonObject{{u"id"_s, 9}, {u"title"_s, u"Blue"_s}}}}});
    clickRow(values, values->model()->index(0, 0));
    clickRow(values, values->model()->index(1, 0)); // it is asked for again
    QTRY_COMPARE(choices->count(), 1);
}

void TestVintedPage::whatIsPickedInTheListStaysPicked()
{
    const QJsonObject rows{{u"rows"_s, QJsonArray{value(u"brand"_s, u"Levis"_s, 3)}}};
    m_stage->engine.answer(u"vinted.values"_s, rows);
    open(workingState(), u"values"_s);
    QTableView *values = table(u"vintedValues"_s);
    QTRY_COMPARE(values->model()->rowCount(), 1);
    m_stage->engine.answer(u"vinted.choices"_s,
                           {{u"choices"_s, QJsonArray{QJsonObject{{u"id"_s, 10}, {u"title"_s, u"Levi's"_s}}}}});
    clickRow(values, values->model()->index(0, 0));
    auto *choices = find<QListWidget>(u"choices"_s);
    QTRY_COMPARE(choices->count(), 1);
    clickRow(choices, choices->model()->index(0, 0));
    auto *assign = find<QPushButton>(u"assignValues"_s);
    QVERIFY(assign->isEnabled());
    const auto reads = m_stage->engine.callsOf(u"vinted.values"_s).size();
    m_stage->engine.answer(u"vinted.values"_s, rows);
    m_stage->announce({u"products"_s}); // as a sync does
    QTRY_VERIFY(m_stage->engine.callsOf(u"vinted.values"_s).size() > reads);
    QCoreApplication::processEvents();
    QVERIFY(assign->isEnabled());
    QCOMPARE(choices->currentRow(), 0);
}

void TestVintedPage::theWindowAsksAboutABrowser()
{
    m_stage->window->open({.view = View::Dashboard});
    QVERIFY(!isShown(u"pairingQuestion"_s));
    const QJsonObject request{
        {u"request"_s, 7}, {u"code"_s, u"ABCDEFGH"_s}, {u"account"_s, u"Wardrobe"_s}, {u"name"_s, u"Chromium 156"_s}};
    m_stage->engine.answer(u"bridge.pair.waiting"_s, {{u"requests"_s, QJsonArray{request}}});
    m_stage->announce({u"pairing"_s});
    QTRY_VERIFY(isShown(u"pairingQuestion"_s));
    auto *question = find<NoticeLine>(u"pairingQuestion"_s);
    QVERIFY2(question->text().contains(u"ABCD-EFGH"_s) && question->text().contains(u"Chromium 156"_s),
             qPrintable(question->text()));
    clickOn(m_stage->find<QPushButton>(u"noticeOther"_s, question));
    QCOMPARE(m_stage->onlyCall(u"bridge.pair.refuse"_s), (QJsonObject{{u"request"_s, 7}}));
    QVERIFY(!question->isVisible());
    m_stage->engine.answer(u"bridge.pair.waiting"_s, {{u"requests"_s, QJsonArray{request}}});
    m_stage->announce({u"pairing"_s});
    QTRY_VERIFY(question->isVisible());
    clickOn(m_stage->find<QPushButton>(u"noticeAction"_s, question));
    QCOMPARE(m_stage->onlyCall(u"bridge.pair.confirm"_s), (QJsonObject{{u"request"_s, 7}}));
    m_stage->announce({u"pairing"_s}); // nobody waits any more
    QTRY_VERIFY(!question->isVisible());
}

void TestVintedPage::everyPartHasRoomForItsWords_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("fontPercent");
    QTest::addColumn<int>("direction");
    for (const QString &part : {u"state"_s, u"work"_s, u"listings"_s, u"values"_s, u"texts"_s, u"errors"_s}) {
        QTest::addRow("%s", qPrintable(part)) << part << 100 << int(Qt::LeftToRight);
        QTest::addRow("%s, large", qPrintable(part)) << part << 150 << int(Qt::LeftToRight);
        QTest::addRow("%s, right to left", qPrintable(part)) << part << 100 << int(Qt::RightToLeft);
    }
}

void TestVintedPage::everyPartHasRoomForItsWords()
{
    QFETCH(const QString, part);
    QFETCH(const int, fontPercent);
    QFETCH(const int, direction);
    const UsedLook look(fontPercent, static_cast<Qt::LayoutDirection>(direction));
    m_stage = std::make_unique<WindowStage>(*m_shop);
    const VintedItemId jeans = item(u"Levi's Jeans Bleu [1]"_s, VintedStatus::Published, 40, 6);
    task({.item = jeans, .type = u"vinted_publish"_s, .awaitsApproval = true, .payload = payload()});
    m_stage->engine.answer(u"vinted.values"_s, {{u"rows"_s, QJsonArray{value(u"brand"_s, u"Levis"_s, 3)}}});
    open(workingState(), part);
    if (part == "work"_L1)
        clickRow(table(u"vintedTasks"_s), table(u"vintedTasks"_s)->model()->index(0, 0));
    QTest::qWait(0);
    const QStringList faults = whatDoesNotFit(*m_stage->window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(crookedHeads(*m_stage->window), QStringList());
    int checked = 0;
    const QStringList nameless = namelessWidgets(*m_stage->window, &checked);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestVintedPage)
#include "tst_vinted_page.moc"
