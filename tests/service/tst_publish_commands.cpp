// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/service/open_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Listings of products made on a marketplace: what is sent, what is not, and what a lost answer leaves.
class TestPublishCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListingIsMadeOnce();
    void whatWasPublishedIsAmongTheOwnersChanges();
    void aDryRunShowsWhatWouldBeSent();
    void aLostAnswerMakesNoSecondListing();
    void aRefusedListingIsAnError();
    void whatWasRefusedIsPublishedOnceMore();
    void whatCannotBePublishedIsSaid_data();
    void whatCannotBePublishedIsSaid();
    void theOthersGoOn();
    void aMissingListingIsMadeAgain();
    void anEqualListingIsLinkedInstead();
    void accountsAreChecked();
    void aNumberIsNamedBeforeItIsPublished();
};

namespace {

// A channel that was synced and matched, with one listing of its own.
void openChannel(OpenShop &shop)
{
    shop.market().list({.sku = u"OLD"_s, .fields = {{Field::Title, u"Old"_s}}, .quantity = Quantity::pieces(1)});
    shop.sync();
}

void add(OpenShop &shop, const QString &sku, int stock = 3)
{
    shop.must(u"product.add"_s, {{u"sku"_s, sku},
                                 {u"title"_s, u"Title of "_s + sku},
                                 {u"price_minor"_s, 1290},
                                 {u"currency"_s, u"EUR"_s},
                                 {u"stock_quantity"_s, stock}});
}

QJsonObject to(const QStringList &skus, bool isDry = false)
{
    return {{u"skus"_s, QJsonArray::fromStringList(skus)}, {u"account"_s, u"cards"_s}, {u"dry_run"_s, isDry}};
}

int listed(OpenShop &shop, const QString &sku)
{
    int count = 0;
    for (const auto &[id, listing] : shop.market().listings())
        count += listing.sku == sku ? 1 : 0;
    return count;
}

} // namespace

void TestPublishCommands::aListingIsMadeOnce()
{
    OpenShop shop({{.id = u"cards"_s}});
    openChannel(shop);
    add(shop, u"A"_s);
    const auto published = shop.call(u"publish"_s, to({u"A"_s, u"A"_s}));
    OK(published);
    QCOMPARE(published->value(u"created"_s).toInt(), 1);
    QVERIFY(published->value(u"run"_s).toInt() > 0);
    shop.wait();
    QCOMPARE(listed(shop, u"A"_s), 1);
    const FakeListing *listing = shop.market().bySku(u"A"_s);
    QCOMPARE(listing->quantity, Quantity::pieces(3));
    QCOMPARE(listing->fields.value(Field::Title), u"Title of A"_s);
    QCOMPARE(listing->fields.value(Field::Price), u"1290 EUR"_s);
    QCOMPARE(shop.text("SELECT external_id FROM listings WHERE external_sku = 'A'"), listing->externalId);
    shop.sync();
    shop.sync();
    QCOMPARE(listed(shop, u"A"_s), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM listings"), 2);
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause <> 'opening'"), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM listings WHERE dirty > 0 OR trust <> 'confirmed'"), 0);
    // A sale there reaches the ledger like any other.
    shop.market().sell(listing->externalId, Quantity::pieces(2));
    shop.sync();
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products WHERE sku = 'A'"), 1000);
}

void TestPublishCommands::whatWasPublishedIsAmongTheOwnersChanges()
{
    OpenShop shop({{.id = u"cards"_s}});
    openChannel(shop);
    add(shop, u"A"_s);
    add(shop, u"B"_s);
    OK(shop.call(u"publish"_s, to({u"A"_s, u"B"_s}, true)));
    QCOMPARE(shop.number("SELECT count(*) FROM change_log WHERE field = 'link' AND batch > 0"), 0);
    const auto published = shop.call(u"publish"_s, to({u"A"_s, u"B"_s}));
    OK(published);
    const qint64 batch = published->value(u"batch"_s).toInteger();
    QVERIFY(batch > 0);
    QCOMPARE(shop.number("SELECT count(*) FROM change_log WHERE field = 'link' AND batch > 0"), 2);
    QCOMPARE(shop.number("SELECT count(DISTINCT batch) FROM change_log WHERE field = 'link' AND batch > 0"), 1);
    shop.wait();
    // Nothing of it can be taken back by a value.
    const auto back = shop.call(u"batch.undo"_s, {{u"batch"_s, batch}});
    OK(back);
    QCOMPARE(back->value(u"returned"_s).toInt(), 0);
    QCOMPARE(back->value(u"stays"_s)[u"linked"].toInt(), 2);
    QCOMPARE(listed(shop, u"A"_s), 1);
}

void TestPublishCommands::aDryRunShowsWhatWouldBeSent()
{
    OpenShop shop({{.id = u"cards"_s}});
    openChannel(shop);
    add(shop, u"A"_s);
    shop.must(u"account.set"_s,
              {{u"account"_s, u"cards"_s},
               {u"settings"_s, QJsonObject{{u"price_rule"_s, u"markup 10%"_s}, {u"max_shown"_s, u"2"_s}}}});
    const qint64 runs = shop.number("SELECT count(*) FROM runs");
    shop.market().requests.clear();
    const auto dry = shop.call(u"publish"_s, to({u"A"_s}, true));
    OK(dry);
    QVERIFY(!dry->contains(u"run"_s));
    const QJsonObject row = dry->value(u"rows"_s).toArray().at(0).toObject();
    QCOMPARE(row.value(u"channel"_s), u"cards"_s);
    QCOMPARE(row.value(u"product"_s), u"A"_s);
    QCOMPARE(row.value(u"direction"_s), u"out"_s);
    QCOMPARE(row.value(u"to"_s), u"2"_s);
    QCOMPARE(row.value(u"sends"_s).toObject().value(u"price"_s), u"1419 EUR"_s);
    shop.wait();
    QCOMPARE(shop.number("SELECT count(*) FROM listings"), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM runs"), runs);
    QVERIFY(shop.market().requests.isEmpty());
    // And that is what is sent.
    OK(shop.call(u"publish"_s, to({u"A"_s})));
    shop.wait();
    FakeRequest sent;
    for (const FakeRequest &write : shop.market().writes())
        sent = write.change == ChangeKind::Create ? write : sent;
    QCOMPARE(sent.sku, u"A"_s);
    QCOMPARE(quantityText(*sent.quantity), row.value(u"to"_s).toString());
    const QJsonObject promised = row.value(u"sends"_s).toObject();
    QCOMPARE(sent.fields.size(), promised.size());
    for (auto it = sent.fields.begin(); it != sent.fields.end(); ++it)
        QCOMPARE(it.value(), promised.value(fieldName(it.key())).toString());
}

void TestPublishCommands::aLostAnswerMakesNoSecondListing()
{
    for (const Fate fate : {Fate::AnswerLost, Fate::NotArrived}) {
        OpenShop shop({{.id = u"cards"_s}});
        openChannel(shop);
        add(shop, u"A"_s);
        shop.market().fate = [fate](const Change &) { return fate; };
        OK(shop.call(u"publish"_s, to({u"A"_s})));
        shop.wait();
        shop.market().fate = {};
        shop.sync();
        shop.sync();
        QCOMPARE(listed(shop, u"A"_s), 1); // found again, or made now
        QCOMPARE(shop.market().shown(u"A"_s), Quantity::pieces(3));
        QCOMPARE(shop.number("SELECT count(*) FROM listings"), 2);
        QCOMPARE(shop.number("SELECT on_hand_milli FROM products WHERE sku = 'A'"), 3000);
    }
}

void TestPublishCommands::aRefusedListingIsAnError()
{
    OpenShop shop({{.id = u"cards"_s}});
    openChannel(shop);
    add(shop, u"A"_s);
    shop.market().fate = [](const Change &) { return Fate::Refused; };
    OK(shop.call(u"publish"_s, to({u"A"_s})));
    shop.wait();
    QCOMPARE(listed(shop, u"A"_s), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE kind = 'delivery' AND state = 'open'"), 1);
    shop.market().fate = {};
    const qint64 error = shop.number("SELECT id FROM problems WHERE state = 'open'");
    OK(shop.call(u"error.retry"_s, {{u"error"_s, error}}));
    shop.sync();
    QCOMPARE(listed(shop, u"A"_s), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE state = 'open'"), 0);
}

void TestPublishCommands::whatWasRefusedIsPublishedOnceMore()
{
    OpenShop shop({{.id = u"cards"_s}});
    openChannel(shop);
    add(shop, u"A"_s);
    shop.market().fate = [](const Change &) { return Fate::Refused; };
    shop.must(u"publish"_s, to({u"A"_s}));
    shop.wait();
    QCOMPARE(shop.text("SELECT held FROM listings WHERE external_sku = 'A'"), u"refused"_s);
    shop.market().fate = {}; // the owner added what was missing
    const QJsonObject again = *shop.call(u"publish"_s, to({u"A"_s}));
    QVERIFY2(again[u"refused"].toArray().isEmpty(), QJsonDocument(again).toJson());
    shop.wait();
    QCOMPARE(listed(shop, u"A"_s), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM listings WHERE external_sku = 'A'"), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE state = 'open'"), 0);
}

void TestPublishCommands::whatCannotBePublishedIsSaid_data()
{
    QTest::addColumn<QJsonObject>("product");
    QTest::addColumn<QString>("says");
    const QJsonObject good{{u"sku"_s, u"A"_s},
                           {u"title"_s, u"Tea"_s},
                           {u"price_minor"_s, 100},
                           {u"currency"_s, u"EUR"_s},
                           {u"stock_quantity"_s, 1}};
    const auto row = [&good](const char *name, const QString &field, const QJsonValue &value, const QString &says) {
        QJsonObject product = good;
        product.insert(field, value);
        QTest::newRow(name) << product << says;
    };
    row("none on hand", u"stock_quantity"_s, 0, u"there is none on hand"_s);
    row("no title", u"title"_s, QString(), u"it has no title"_s);
    row("a price of nothing", u"price_minor"_s, 0, u"it has no price"_s);
    row("another currency", u"currency"_s, u"USD"_s, u"its price is in USD, and this channel sells in EUR"_s);
}

void TestPublishCommands::whatCannotBePublishedIsSaid()
{
    QFETCH(QJsonObject, product);
    QFETCH(QString, says);
    OpenShop shop({{.id = u"cards"_s}});
    openChannel(shop);
    shop.must(u"product.add"_s, product);
    const auto published = shop.call(u"publish"_s, to({u"A"_s}));
    OK(published);
    QCOMPARE(published->value(u"created"_s).toInt(), 0);
    QCOMPARE(published->value(u"refused"_s).toArray().at(0).toObject().value(u"message"_s), says);
    QVERIFY(!published->contains(u"run"_s));
    QCOMPARE(shop.number("SELECT count(*) FROM listings"), 1);
}

void TestPublishCommands::theOthersGoOn()
{
    OpenShop shop({{.id = u"cards"_s}});
    openChannel(shop);
    QStringList skus{u"nowhere"_s, u"OLD"_s};
    for (int i = 0; i < 120; ++i) { // more than one batch
        add(shop, u"S%1"_s.arg(i));
        skus += u"S%1"_s.arg(i);
    }
    const auto published = shop.call(u"publish"_s, to(skus));
    OK(published);
    QCOMPARE(published->value(u"created"_s).toInt(), 120);
    const QJsonArray refused = published->value(u"refused"_s).toArray();
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused.at(0).toObject().value(u"code"_s), u"not_found"_s);
    QVERIFY(refused.at(1).toObject().value(u"message"_s).toString().contains(u"listed there already"_s));
    shop.wait();
    QCOMPARE(shop.market().listings().size(), 121U);
}

void TestPublishCommands::aMissingListingIsMadeAgain()
{
    OpenShop shop({{.id = u"cards"_s}});
    openChannel(shop);
    for (int i = 0; i < 30; ++i)
        shop.market().list({.sku = u"S%1"_s.arg(i), .quantity = Quantity::pieces(1)});
    shop.sync();
    shop.must(u"product.set"_s, {{u"sku"_s, u"OLD"_s}, {u"price_minor"_s, 500}, {u"currency"_s, u"EUR"_s}});
    shop.market().remove(shop.market().bySku(u"OLD"_s)->externalId);
    shop.sync();
    QCOMPARE(shop.text("SELECT status FROM listings WHERE external_sku = 'OLD'"), u"missing"_s);
    if (shop.number("SELECT on_hand_milli FROM products WHERE sku = 'OLD'") == 0)
        shop.must(u"stock.adjust"_s, {{u"sku"_s, u"OLD"_s}, {u"count"_s, 1}, {u"reason"_s, u"counted"_s}});
    OK(shop.call(u"publish"_s, to({u"OLD"_s})));
    shop.wait();
    shop.sync();
    QCOMPARE(listed(shop, u"OLD"_s), 1);
    QCOMPARE(shop.text("SELECT status FROM listings WHERE external_sku = 'OLD'"), u"active"_s);
    QCOMPARE(shop.market().shown(u"OLD"_s), Quantity::pieces(1));
}

void TestPublishCommands::anEqualListingIsLinkedInstead()
{
    OpenShop shop({{.id = u"cards"_s}});
    openChannel(shop);
    add(shop, u"A"_s);
    shop.must(u"account.unlink"_s,
              {{u"account"_s, u"cards"_s}, {u"external_id"_s, shop.market().bySku(u"OLD"_s)->externalId}});
    OK(shop.call(u"publish"_s, to({u"OLD"_s})));
    shop.wait();
    QCOMPARE(listed(shop, u"OLD"_s), 1); // it was looked for first
    QCOMPARE(shop.text("SELECT link FROM listings WHERE external_sku = 'OLD'"), u"linked"_s);
    QCOMPARE(quantityText(shop.market().shown(u"OLD"_s)), u"1"_s);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products WHERE sku = 'OLD'"), 1000);
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause = 'remote_edit'"), 0);
}

void TestPublishCommands::accountsAreChecked()
{
    OpenShop shop({{.id = u"cards"_s, .canCreate = false}});
    openChannel(shop);
    add(shop, u"A"_s);
    QCOMPARE(shop.call(u"publish"_s, to({u"A"_s})).error().item, u"cards"_s);
    QCOMPARE(shop.call(u"publish"_s, to({})).error().item, u"skus"_s);
    QCOMPARE(shop.call(u"publish"_s, {{u"skus"_s, u"A"_s}, {u"account"_s, u"x"_s}}).error().item, u"x"_s);
    OpenShop off({{.id = u"cards"_s}});
    openChannel(off);
    add(off, u"A"_s);
    off.must(u"account.disable"_s, {{u"account"_s, u"cards"_s}});
    QCOMPARE(off.call(u"publish"_s, to({u"A"_s})).error().code, ErrorCode::InvalidRequest);
}

void TestPublishCommands::aNumberIsNamedBeforeItIsPublished()
{
    OpenShop shop(
        {{.id = u"cards"_s, .itemAttribute = u"card"_s, .items = {{u"16"_s, u"Ash drake"_s}}}, {.id = u"market"_s}});
    openChannel(shop);
    const auto item = [&](const QString &account, const QJsonObject &attributes) {
        return shop.call(u"publish.item"_s, {{u"account"_s, account}, {u"attributes"_s, attributes}});
    };
    const auto asked = item(u"cards"_s, {{u"card"_s, u"16"_s}, {u"foil"_s, u"yes"_s}});
    OK(asked);
    QCOMPARE(asked->value(u"known"_s).toBool(), true);
    QCOMPARE(asked->value(u"name"_s).toString(), u"Ash drake"_s);
    QCOMPARE(asked->value(u"set"_s).toString(), u"A set"_s);
    const auto none = item(u"cards"_s, {{u"card"_s, u"17"_s}});
    OK(none);
    QCOMPARE(*none, (QJsonObject{{u"known"_s, false}, {u"id"_s, u"17"_s}}));
    QVERIFY(!item(u"cards"_s, {}));
    QVERIFY(!item(u"market"_s, {{u"card"_s, u"16"_s}})); // has no catalogue of its own
    QVERIFY(!item(u"nobody"_s, {{u"card"_s, u"16"_s}}));
}

QTEST_GUILESS_MAIN(TestPublishCommands)
#include "tst_publish_commands.moc"
