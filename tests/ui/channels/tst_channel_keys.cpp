// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/request_repository.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/channel_card.h"
#include "ui/channels/channels_page.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Where several keys share one source, a card says whether its own is active and when it was used last.
class TestChannelKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardSaysHowItsKeyIsUsed();
    void aCardSaysWhatWaitsForItsOwner();
    void aCardNamesWhatItsChipNames();
    void cardsWithEveryButtonFitThePage();
};

namespace {

QString wordsOf(const ChannelsPage *page, const QString &name)
{
    QStringList words;
    for (const ChannelCard *card : page->findChildren<ChannelCard *>()) {
        if (card->accessibleName() != name)
            continue;
        for (const QLabel *label : card->findChildren<QLabel *>())
            words.append(label->text());
    }
    return words.join(u'\n');
}

} // namespace

void TestChannelKeys::aCardSaysHowItsKeyIsUsed()
{
    StockedShop shop;
    WindowStage stage(shop);
    for (ConnectorInfo &info : stage.marketplaces)
        info.capabilities.oneActive = info.id == "bolibana"_L1;
    auto *page = stage.open<ChannelsPage>({.view = View::Channels});
    QVERIFY2(wordsOf(page, u"BoliBana"_s).contains(u"key active, "_s), qPrintable(wordsOf(page, u"BoliBana"_s)));
    QVERIFY(!wordsOf(page, u"eMAG MAIN"_s).contains(u"key active"_s)); // one key is all it has
    shop.write([&shop] {
        RequestRepository requests(shop.db);
        SmallShop::must(requests.add({{.at = SmallShop::now - 4 * 60'000,
                                       .account = shop.accounts[u"BoliBana"_s],
                                       .method = u"GET"_s,
                                       .path = u"/b2c/products/"_s}}));
        AccountRepository accounts(shop.db);
        AccountRow row = *SmallShop::must(accounts.find(shop.accounts[u"BoliBana"_s]));
        row.enabled = false;
        SmallShop::must(accounts.update(row));
    });
    stage.announce({u"accounts"_s});
    QTRY_VERIFY2(wordsOf(page, u"BoliBana"_s).contains(u"key not active, last used 4 min ago"_s),
                 qPrintable(wordsOf(page, u"BoliBana"_s)));
}

// "1 to cancel" above and "Nothing waits" below would not be one card.
void TestChannelKeys::aCardSaysWhatWaitsForItsOwner()
{
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<ChannelsPage>({.view = View::Channels});
    const QString before = wordsOf(page, u"BoliBana"_s);
    QVERIFY2(!before.contains(u"to cancel"_s) && !before.contains(u"to approve"_s), qPrintable(before));
    shop.write([&shop] {
        SmallShop::must(OrderRepository(shop.db).save(
            shop.accounts[u"BoliBana"_s],
            {.externalId = u"9"_s, .state = u"request_for_cancel"_s, .actions = {u"confirm_cancel"_s}},
            SmallShop::now));
        SmallShop::must(RunRepository(shop.db).insertPlan(
            {.account = shop.accounts[u"BoliBana"_s], .kind = u"guard"_s, .createdAt = SmallShop::now}));
    });
    stage.announce({u"accounts"_s, u"orders"_s, u"plans"_s});
    QTRY_VERIFY2(wordsOf(page, u"BoliBana"_s).contains(u"to cancel, changes to approve"_s),
                 qPrintable(wordsOf(page, u"BoliBana"_s)));
    QVERIFY(!wordsOf(page, u"BoliBana"_s).contains(u"Nothing waits"_s));
}

// "1 listed twice" above and "Nothing waits" below were not one card either.
void TestChannelKeys::aCardNamesWhatItsChipNames()
{
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<ChannelsPage>({.view = View::Channels});
    QVERIFY(!wordsOf(page, u"BoliBana"_s).contains(u"listed twice"_s));
    const ListingId second = shop.listing(shop.accounts[u"BoliBana"_s], u"second"_s);
    QVERIFY(shop.db.run("UPDATE listings SET link = 'duplicate', status = 'active' WHERE id = ?", second));
    stage.announce({u"accounts"_s});
    QTRY_VERIFY2(wordsOf(page, u"BoliBana"_s).contains(u"1 listed twice"_s), qPrintable(wordsOf(page, u"BoliBana"_s)));
    QVERIFY(!wordsOf(page, u"BoliBana"_s).contains(u"Nothing waits"_s));
}

// "Sign in again…" makes a card wider than the rest of it.
void TestChannelKeys::cardsWithEveryButtonFitThePage()
{
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<ChannelsPage>({.view = View::Channels});
    shop.write([&shop] { SmallShop::must(shop.db.run("UPDATE accounts SET state = 'unauthorized', enabled = 1")); });
    stage.announce({u"accounts"_s});
    const auto *scroll = page->findChild<QScrollArea *>();
    QVERIFY(scroll);
    int columns = 0;
    for (int width = 1500; width >= 900; width -= 50) {
        stage.window->resize(width, 700);
        QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        int inFirstRow = 0;
        for (const ChannelCard *card : page->findChildren<ChannelCard *>())
            inFirstRow += card->y() == page->findChild<ChannelCard *>()->y() ? 1 : 0;
        QVERIFY(inFirstRow >= 1);
        columns = std::max(columns, inFirstRow);
    }
    QVERIFY(columns > 1); // a wide page uses its width
}

QTEST_MAIN(TestChannelKeys)
#include "tst_channel_keys.moc"
