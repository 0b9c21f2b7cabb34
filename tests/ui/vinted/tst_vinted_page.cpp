// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bridge_repository.h"
#include "models/store/vinted_repository.h"
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/spoken_names.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/channels_page.h"
#include "ui/shell/command_palette.h"
#include "ui/vinted/vinted_page.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs now = SmallShop::now;

QJsonObject workingState(const QJsonObject &changes = {})
{
    QJsonObject state{
        {u"terms_accepted"_s, u"2026-11-20 1"_s},
        {u"enabled"_s, true},
        {u"user"_s, u"77001"_s},
        {u"login"_s, u"nord_hobby"_s},
        {u"domain"_s, u"www.vinted.fr"_s},
        {u"browsers"_s, 1},
        {u"connected"_s, true},
        {u"paused"_s, false},
        {u"pace"_s, QJsonObject{{u"listings_per_hour"_s, 5}, {u"listings_per_day"_s, 20}, {u"draft"_s, true}}},
        {u"hour"_s, 2},
        {u"day"_s, 7},
        {u"next_listing_at"_s, isoUtc(now + 60'000)},
        {u"wardrobe_at"_s, isoUtc(now - 240'000)},
        {u"templates"_s, QJsonObject{{u"title"_s, QString()}, {u"description"_s, QString()}}},
        {u"usual_templates"_s, QJsonObject{{u"title"_s, u"{brand}|{color}"_s}, {u"description"_s, u"{description}"_s}}},
        {u"lists"_s, QJsonArray{QJsonObject{
                         {u"kind"_s, u"colors"_s}, {u"fetched_at"_s, isoUtc(now - 86'400'000)}, {u"count"_s, 29}}}}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        state.insert(it.key(), *it);
    return state;
}

QJsonObject payload()
{
    return {{u"title"_s, u"Levi's Jeans Bleu [1]"_s},
            {u"description"_s, u"Un beau jean."_s},
            {u"price"_s, 27.9},
            {u"currency"_s, u"EUR"_s},
            {u"mapped_attributes"_s, QJsonObject{{u"brand_id"_s, 10}, {u"color_id"_s, 9}, {u"category_id"_s, 257}}},
            {u"mapped_titles"_s, QJsonObject{{u"brand"_s, u"Levi's"_s}, {u"color"_s, u"Bleu"_s}}},
            {u"product_data"_s, QJsonObject{{u"images"_s, u"a.jpg,b.jpg"_s}}}};
}

QJsonObject value(const QString &kind, const QString &words, int products, qint64 vintedId = 0)
{
    return {{u"kind"_s, kind},
            {u"ours"_s, words.toLower()},
            {u"value"_s, words},
            {u"products"_s, products},
            {u"vinted_id"_s, vintedId},
            {u"title"_s, vintedId > 0 ? words + u" (V)"_s : QString()},
            {u"by"_s, vintedId > 0 ? u"title"_s : QString()}};
}

} // namespace

class TestVintedPage : public QObject
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
    void aTaskShowsExactlyWhatItDoes();
    void whatFailedSaysWhyAndIsTriedAgain();
    void aLateAnswerIsReviewed();
    void viewsAndFavouritesAddUp();
    void oneChoiceServesManyValues();
    void nothingOfAnotherListIsAssigned();
    void whatIsPickedInTheListStaysPicked();
    void textsAreTriedAndKept();
    void aTextThatCannotBeReadIsSaid();
    void errorsAreSummedUp();
    void theWindowAsksAboutABrowser();
    void everyPartHasRoomForItsWords_data();
    void everyPartHasRoomForItsWords();

private:
    void open(const QJsonObject &state = workingState(), const QString &part = {});
    VintedItemId item(const QString &title, VintedStatus status, qint64 views, qint64 favourites);
    BrowserTaskId task(BrowserTaskRow row);
    QTableView *table(const QString &name) { return m_stage->find<QTableView>(name); }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_stage->find<Widget>(name);
    }
    bool isShown(const QString &name)
    {
        QCoreApplication::processEvents();
        const auto *widget = m_stage->window->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    std::unique_ptr<SmallShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    AccountId m_account;
    int m_items = 0;
};

void TestVintedPage::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_account = m_shop->account(u"Wardrobe"_s, u"vinted"_s);
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_items = 0;
}

void TestVintedPage::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestVintedPage::open(const QJsonObject &state, const QString &part)
{
    m_stage->engine.answer(u"vinted.state"_s, state);
    m_stage->open<ChannelsPage>({.view = View::Channels,
                                 .id = m_account.value,
                                 .filter = part.isEmpty() ? u"browser"_s : u"browser:"_s + part});
    QTRY_VERIFY(!m_stage->window->findChild<VintedPage *>()->findChildren<QTabBar *>().isEmpty());
    QTRY_COMPARE(m_stage->engine.callsOf(u"vinted.state"_s).first()[u"account"].toString(), u"Wardrobe"_s);
    QCoreApplication::processEvents();
    QTest::qWait(0);
    QCoreApplication::processEvents();
}

VintedItemId TestVintedPage::item(const QString &title, VintedStatus status, qint64 views, qint64 favourites)
{
    const ProductId product = m_shop->product(u"P-%1"_s.arg(++m_items), title, 1);
    VintedItemId id;
    m_shop->write([&] {
        VintedRepository items(m_shop->db);
        VintedItemRow row{.account = m_account,
                          .product = product,
                          .vintedId = 31'000'000'000 + m_items,
                          .status = status,
                          .title = title,
                          .price = {2790, u"EUR"_s},
                          .createdAt = now};
        row.id = SmallShop::must(items.insert(row));
        row.viewCount = views;
        row.favouriteCount = favourites;
        row.url = u"https://www.vinted.fr/items/1"_s;
        row.publishedAt = now - 3'600'000;
        SmallShop::must(items.update(row));
        id = row.id;
    });
    return id;
}

BrowserTaskId TestVintedPage::task(BrowserTaskRow row)
{
    m_shop->write([&] {
        BrowserTaskRepository tasks(m_shop->db);
        row.account = m_account;
        row.createdAt = row.queuedAt = now - 600'000;
        row.id = SmallShop::must(tasks.insert(row));
        SmallShop::must(tasks.update(row));
    });
    return row.id;
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

void TestVintedPage::aTaskShowsExactlyWhatItDoes()
{
    const VintedItemId jeans = item(u"Levi's Jeans Bleu [1]"_s, VintedStatus::Pending, 0, 0);
    task({.type = u"vinted_sync_wardrobe"_s, .status = TaskStatus::Success});
    const BrowserTaskId asked =
        task({.item = jeans, .type = u"vinted_publish"_s, .awaitsApproval = true, .payload = payload()});
    open(workingState(), u"work"_s);
    QTableView *tasks = table(u"vintedTasks"_s);
    QCOMPARE(tasks->model()->rowCount(), 2);
    QCOMPARE(tasks->model()->index(0, 2).data().toString(), u"Waits for you"_s); // first
    QCOMPARE(find<QTabBar>(u"vintedParts"_s)->tabText(VintedPage::Tasks), u"Work (1)"_s);
    QVERIFY(!isShown(u"approveTask"_s));
    clickRow(tasks, tasks->model()->index(0, 0));
    QCOMPARE(find<QLabel>(u"previewTitle"_s)->text(), u"Levi's Jeans Bleu [1]"_s);
    QVERIFY(find<QLabel>(u"previewPrice"_s)->text().contains(u"27.90"_s));
    QCOMPARE(find<QPlainTextEdit>(u"previewDescription"_s)->toPlainText(), u"Un beau jean."_s);
    clickOn(find<QPushButton>(u"approveTask"_s));
    QCOMPARE(m_stage->onlyCall(u"vinted.approve"_s), (QJsonObject{{u"task"_s, qint64(asked.value)}}));
    clickOn(find<QPushButton>(u"cancelTask"_s));
    QCOMPARE(m_stage->onlyCall(u"vinted.cancel"_s), (QJsonObject{{u"task"_s, qint64(asked.value)}}));
    auto *filter = find<QComboBox>(u"taskFilter"_s);
    QTest::keyClick(filter, Qt::Key_End); // those that are done
    QCOMPARE(tasks->model()->rowCount(), 1);
    QCOMPARE(tasks->model()->index(0, 0).data().toString(), u"Read the wardrobe"_s);
}

void TestVintedPage::whatFailedSaysWhyAndIsTriedAgain()
{
    const VintedItemId jeans = item(u"Jeans"_s, VintedStatus::Error, 0, 0);
    const BrowserTaskId failed = task({.item = jeans,
                                       .type = u"vinted_publish"_s,
                                       .status = TaskStatus::Failed,
                                       .payload = payload(),
                                       .errorMessage = u"title: contient trop de majuscules"_s,
                                       .attempts = 1});
    open(workingState(), u"work"_s);
    QTableView *tasks = table(u"vintedTasks"_s);
    clickRow(tasks, tasks->model()->index(0, 0));
    QCOMPARE(find<StateLabel>(u"taskState"_s)->words(), u"Failed"_s);
    QCOMPARE(find<QLabel>(u"taskReason"_s)->text(), u"title: contient trop de majuscules"_s);
    QVERIFY(!isShown(u"cancelTask"_s));
    m_stage->engine.refuse(u"vinted.retry"_s,
                           makeError(ErrorCode::InvalidRequest, u"brand: none"_s, u"validation_errors"_s));
    clickOn(find<QPushButton>(u"retryTask"_s));
    QCOMPARE(m_stage->onlyCall(u"vinted.retry"_s), (QJsonObject{{u"task"_s, qint64(failed.value)}}));
    QTRY_VERIFY(isShown(u"vintedNotice"_s));
    QVERIFY(find<NoticeLine>(u"vintedNotice"_s)->text().contains(u"not ready for Vinted"_s));
}

void TestVintedPage::aLateAnswerIsReviewed()
{
    const VintedItemId jeans = item(u"Jeans"_s, VintedStatus::Error, 0, 0);
    const BrowserTaskId late = task({.item = jeans,
                                     .type = u"vinted_update"_s,
                                     .status = TaskStatus::Timeout,
                                     .payload = payload(),
                                     .lateResult = {{u"success"_s, true}}});
    open(workingState(), u"work"_s);
    QTableView *tasks = table(u"vintedTasks"_s);
    QCOMPARE(tasks->model()->index(0, 2).data().toString(), u"Answered late"_s);
    clickRow(tasks, tasks->model()->index(0, 0));
    QVERIFY(find<QLabel>(u"taskLate"_s)->text().contains(u"after all"_s));
    clickOn(find<QPushButton>(u"reviewTask"_s));
    QCOMPARE(m_stage->onlyCall(u"vinted.reviewed"_s), (QJsonObject{{u"task"_s, qint64(late.value)}}));
    m_shop->write([&] {
        BrowserTaskRepository all(m_shop->db);
        BrowserTaskRow row = *SmallShop::must(all.find(late));
        row.lateResult.insert(u"reviewed"_s, true);
        SmallShop::must(all.update(row));
    });
    m_stage->announce({u"listings"_s});
    QTRY_COMPARE(find<QTabBar>(u"vintedParts"_s)->tabText(VintedPage::Tasks), u"Work"_s);
    QVERIFY(!isShown(u"taskLate"_s));
}

void TestVintedPage::viewsAndFavouritesAddUp()
{
    const VintedItemId first = item(u"Jeans"_s, VintedStatus::Published, 40, 6);
    item(u"Robe"_s, VintedStatus::Published, 11, 1);
    item(u"Pull"_s, VintedStatus::Sold, 300, 9);
    open(workingState(), u"listings"_s);
    const QString summary = find<QLabel>(u"vintedSummary"_s)->text();
    QVERIFY2(summary.contains(u"351 views"_s) && summary.contains(u"16 favourites"_s), qPrintable(summary));
    QVERIFY2(summary.contains(u"117.0 views a listing"_s), qPrintable(summary)); // the sold one was looked at too
    QTableView *listings = table(u"vintedListings"_s);
    QCOMPARE(listings->model()->rowCount(), 3);
    int row = 0;
    while (listings->model()->index(row, 0).data().toString() != "Jeans"_L1)
        ++row;
    QCOMPARE(listings->model()->index(row, 3).data().toString(), u"40"_s);
    auto *takeOff = find<QPushButton>(u"takeOffListing"_s);
    QVERIFY(!takeOff->isEnabled());
    clickRow(listings, listings->model()->index(row, 0));
    clickOn(takeOff);
    auto *box = m_stage->window->findChild<QMessageBox *>();
    QVERIFY(box);
    clickOn(m_stage->find<QPushButton>(u"takeOffNow"_s, box));
    QCOMPARE(m_stage->onlyCall(u"vinted.withdraw"_s),
             (QJsonObject{{u"item"_s, qint64(first.value)}, {u"approved"_s, true}}));
}

void TestVintedPage::oneChoiceServesManyValues()
{
    m_stage->engine.answer(u"vinted.values"_s, {{u"rows"_s, QJsonArray{value(u"brand"_s, u"Levis"_s, 3),
                                                                       value(u"color"_s, u"Blue"_s, 3, 9)}},
                                                {u"looked"_s, 500},
                                                {u"next"_s, 70'500}}); // a shop that was imported anew
    m_stage->engine.answer(u"vinted.values"_s, {{u"rows"_s, QJsonArray{value(u"brand"_s, u"Levi"_s, 1),
                                                                       value(u"brand"_s, u"Levis"_s, 2)}}});
    open(workingState(), u"values"_s);
    QTRY_COMPARE(find<QLabel>(u"unmappedCounter"_s)->text(), u"2 value(s) not assigned"_s);
    QCOMPARE(m_stage->engine.callsOf(u"vinted.values"_s).size(), 2);
    QCOMPARE(m_stage->engine.callsOf(u"vinted.values"_s).last()[u"after"].toInteger(), 70'500);
    QCOMPARE(find<QTabBar>(u"vintedParts"_s)->tabText(VintedPage::Mapping), u"Values (2)"_s);
    QTableView *values = table(u"vintedValues"_s);
    QCOMPARE(values->model()->rowCount(), 2);
    QCOMPARE(values->model()->index(0, 3).data().toString(), u"5"_s); // of both parts of the catalogue
    m_stage->engine.answer(u"vinted.choices"_s,
                           {{u"choices"_s, QJsonArray{QJsonObject{{u"id"_s, 10}, {u"title"_s, u"Levi's"_s}},
                                                      QJsonObject{{u"id"_s, 53}, {u"title"_s, u"Nike"_s}}}}});
    clickRow(values, values->model()->index(0, 0));
    QTest::mouseClick(values->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      values->visualRect(values->model()->index(1, 0)).center());
    auto *choices = find<QListWidget>(u"choices"_s);
    QTRY_COMPARE(choices->count(), 2);
    typeInto(find<QLineEdit>(u"choiceSearch"_s), u"lev"_s);
    QTRY_COMPARE(choices->count(), 1);
    clickRow(choices, choices->model()->index(0, 0));
    auto *assign = find<QPushButton>(u"assignValues"_s);
    QCOMPARE(assign->text(), u"Assign to these 2 value(s)"_s);
    clickOn(assign);
    const QJsonArray rows = m_stage->onlyCall(u"vinted.assign"_s)[u"rows"].toArray();
    QCOMPARE(rows.size(), 2);
    QSet<QString> ours;
    for (const QJsonValue &row : rows) {
        QCOMPARE(row[u"vinted_id"].toInteger(), 10);
        QCOMPARE(row[u"title"].toString(), u"Levi's"_s);
        QCOMPARE(row[u"kind"].toString(), u"brand"_s);
        ours.insert(row[u"ours"].toString());
    }
    QCOMPARE(ours, (QSet<QString>{u"levis"_s, u"levi"_s}));
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

void TestVintedPage::textsAreTriedAndKept()
{
    m_shop->product(u"J-1"_s, u"Jean"_s, 1);
    m_stage->announce({u"products"_s});
    open(workingState(), u"texts"_s);
    auto *title = find<QLineEdit>(u"templateTitle"_s);
    QCOMPARE(title->text(), u"{brand}|{color}"_s); // the usual one
    auto *save = find<QPushButton>(u"saveTemplates"_s);
    QVERIFY(!save->isEnabled());
    m_stage->engine.forget();
    m_stage->engine.answer(u"vinted.prepare"_s, payload());
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u"|{size}"_s);
    QVERIFY(save->isEnabled());
    QTRY_VERIFY(!m_stage->engine.callsOf(u"vinted.prepare"_s).isEmpty());
    QCOMPARE(m_stage->engine.callsOf(u"vinted.prepare"_s).last()[u"listing_title"].toString(),
             u"{brand}|{color}|{size}"_s);
    QTRY_COMPARE(find<QLabel>(u"previewTitle"_s)->text(), u"Levi's Jeans Bleu [1]"_s);
    clickOn(save);
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject(),
             (QJsonObject{{u"listing_title"_s, u"{brand}|{color}|{size}"_s}, {u"listing_description"_s, QString()}}));
    QTRY_VERIFY(!save->isEnabled());
    clickOn(find<QPushButton>(u"usualTemplates"_s));
    QCOMPARE(title->text(), u"{brand}|{color}"_s);
    typeInto(title, u"!"_s);
    clickOn(save);
    typeInto(title, u"?"_s); // while the first is being kept
    const auto kept = m_stage->engine.callsOf(u"account.set"_s).size();
    QCoreApplication::processEvents();
    QVERIFY(save->isEnabled());
    clickOn(save);
    QCOMPARE(m_stage->engine.callsOf(u"account.set"_s).size(), kept + 1);
}

void TestVintedPage::aTextThatCannotBeReadIsSaid()
{
    open(workingState(), u"texts"_s);
    auto *title = find<QLineEdit>(u"templateTitle"_s);
    title->selectAll();
    QTest::keyClicks(title, u"{price}"_s);
    m_stage->engine.refuse(u"account.set"_s,
                           makeError(ErrorCode::InvalidRequest, u"names {price}"_s, u"listing_title"_s));
    clickOn(find<QPushButton>(u"saveTemplates"_s));
    const auto isSaid = [this] {
        for (const NoticeLine *line : m_stage->window->findChildren<NoticeLine *>()) {
            if (line->isVisible() && line->text().contains(u"Nothing was saved"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(find<QPushButton>(u"saveTemplates"_s)->isEnabled());
}

void TestVintedPage::errorsAreSummedUp()
{
    const ProductId product = m_shop->product(u"J-1"_s, u"Jean"_s, 1);
    m_shop->write([&] {
        VintedRepository items(m_shop->db);
        SmallShop::must(items.addError({.account = m_account,
                                        .operation = u"sync_wardrobe"_s,
                                        .errorType = u"duplicate_listing"_s,
                                        .message = u"listing 77 was made a second time and is taken off again"_s,
                                        .createdAt = now - 4 * 86'400'000LL}));
        SmallShop::must(items.addError({.account = m_account,
                                        .operation = u"publish"_s,
                                        .errorType = u"challenge"_s,
                                        .message = u"Vinted asks for a check"_s,
                                        .createdAt = now - 5 * 86'400'000LL}));
        SmallShop::must(items.addError({.account = m_account,
                                        .operation = u"delete"_s,
                                        .errorType = u"api_error"_s,
                                        .message = u"500"_s,
                                        .createdAt = now - 3 * 86'400'000LL}));
        SmallShop::must(items.addError({.account = m_account,
                                        .product = product,
                                        .operation = u"publish"_s,
                                        .errorType = u"image_error"_s,
                                        .message = u"photo: trop petite"_s,
                                        .createdAt = now - 3'600'000}));
    });
    open(workingState(), u"errors"_s);
    const QString summary = find<QLabel>(u"vintedErrorSummary"_s)->text();
    QVERIFY2(summary.startsWith(u"4 error(s)"_s) && summary.contains(u"1 in 24 hours, 4 in 7 days"_s),
             qPrintable(summary));
    QVERIFY(find<QLabel>(u"vintedErrorKinds"_s)->text().contains(u"Pictures: 1"_s));
    QTableView *errors = table(u"vintedErrors"_s);
    QCOMPARE(errors->model()->index(0, 0).data().toString(), u"Publish"_s);
    QStringList reasons; // ours as sentences, Vinted's as it wrote them
    for (int row = 0; row < errors->model()->rowCount(); ++row)
        reasons.append(errors->model()->index(row, 3).data().toString());
    QCOMPARE(reasons, (QStringList{u"photo: trop petite"_s, u"500"_s,
                                   u"Vinted asks for a check: open Vinted in the browser and answer it"_s,
                                   u"Listing 77 was made a second time and is taken off again."_s}));
    clickRow(errors, errors->model()->index(0, 0));
    clickOn(find<QPushButton>(u"openProductOfError"_s));
    QCOMPARE(m_stage->window->currentView(), View::Catalogue);
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
