// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/restore.h"
#include "tests/support/service/open_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A restored shop is older than the world: no base is known, and what orders since the backup do not explain waits for
// the owner.
class TestRestoredShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestoredShopTakesNothingForAnEdit();
    void salesSinceTheBackupHoldOnce();
    void whatHadEndedAndWasMadeAgainCountsOnce();
    void whatSoldOutSinceIsMadeAgainWhenStockReturns();
    void whatIsGoneIsAskedAboutUnlessOrdersExplainIt_data();
    void whatIsGoneIsAskedAboutUnlessOrdersExplainIt();
    void aListingThatIsGoneIsNotMadeAgainUnasked();
    void aShelfThatOrdersEmptiedIsShownEmptyEverywhere_data();
    void aShelfThatOrdersEmptiedIsShownEmptyEverywhere();
    void whatOrdersLoweredDoesNotWait();
    void moreThanOrdersExplainWaits();
    void aZeroThatMayHaveArrivedIsNoEdit();
    void theGuardStaysUntilEverythingWasRead_data();
    void theGuardStaysUntilEverythingWasRead();

private:
    static QString writtenIn(const QTemporaryDir &folder, OpenShop &shop)
    {
        const QString file = folder.filePath(u"backup"_s);
        shop.must(u"backup.write"_s, {{u"file"_s, file}});
        return file;
    }
    static void restoreFrom(const QString &file, OpenShop &shop)
    {
        shop.close();
        OK(restoreBackup(file, shop.stage().data().storePaths(), shop.stage().clock().now()));
        shop.open();
    }
    static void adjust(OpenShop &shop, const QString &sku, int delta)
    {
        shop.must(u"stock.adjust"_s, {{u"sku"_s, sku}, {u"delta"_s, delta}, {u"reason"_s, u"delivery"_s}});
        shop.wait();
    }
    static void syncOne(OpenShop &shop, const QString &account, QJsonObject arguments = {})
    {
        arguments.insert(u"accounts"_s, QJsonArray{account});
        shop.must(u"sync.start"_s, arguments);
        shop.wait();
    }
    static QString openRows(OpenShop &shop)
    {
        return shop.text("SELECT coalesce(group_concat(p.kind || ' ' || r.field || ' ' || r.from_value || '>' || "
                         "r.to_value), '') FROM plan_rows r JOIN plans p ON p.id = r.plan_id "
                         "WHERE p.state = 'open' AND r.state = 'open'");
    }
    static qint64 edits(OpenShop &shop)
    {
        return shop.number("SELECT count(*) FROM movements WHERE cause = 'remote_edit'");
    }
};

namespace {

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

// Zero takes its listings away.
FakeMarketOptions endingAtZero(const QString &id)
{
    return {.id = id, .relative = true, .goneAtZero = true};
}

} // namespace

void TestRestoredShop::aRestoredShopTakesNothingForAnEdit()
{
    OpenShop shop({{.id = u"cards"_s}, {.id = u"books"_s}});
    for (int i = 0; i < 2; ++i)
        shop.market(i).list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QTemporaryDir folder;
    const QString file = writtenIn(folder, shop);
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"delta"_s, 5}, {u"reason"_s, u"delivery"_s}});
    shop.sync();
    QCOMPARE(shop.market(1).shown(u"A"_s), Quantity::pieces(10));
    const auto written = shop.market(0).writes().size() + shop.market(1).writes().size();

    restoreFrom(file, shop);
    shop.sync();
    shop.sync();
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 5000);
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause = 'remote_edit'"), 0);
    QCOMPARE(shop.market(0).writes().size() + shop.market(1).writes().size(), written);
    // The owner is shown it for both channels, and decides.
    QCOMPARE(shop.text("SELECT group_concat(r.from_value || '>' || r.to_value || ' ' || r.state) FROM plan_rows r "
                       "JOIN plans p ON p.id = r.plan_id WHERE p.state = 'open'"),
             u"10>5 open,10>5 open"_s);
    for (const qint64 plan : {shop.number("SELECT min(id) FROM plans WHERE state = 'open'"),
                              shop.number("SELECT max(id) FROM plans WHERE state = 'open'")}) {
        shop.must(u"plan.apply"_s, {{u"plan"_s, plan}});
        shop.wait();
    }
    QCOMPARE(shop.market(0).shown(u"A"_s), Quantity::pieces(5));
    QCOMPARE(shop.market(1).shown(u"A"_s), Quantity::pieces(5));
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 5000);
}

void TestRestoredShop::salesSinceTheBackupHoldOnce()
{
    OpenShop shop({{.id = u"cards"_s}, {.id = u"books"_s}});
    const QString id = shop.market(0).list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.market(1).list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QTemporaryDir folder;
    const QString file = writtenIn(folder, shop);
    shop.market(0).sell(id, Quantity::pieces(2));
    shop.sync();
    QCOMPARE(shop.market(1).shown(u"A"_s), Quantity::pieces(3));

    restoreFrom(file, shop);
    shop.sync();
    shop.sync();
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 3000);
    QCOMPARE(shop.number("SELECT count(*) FROM plans WHERE state = 'open'"), 0); // both show what there is
    QCOMPARE(shop.market(0).shown(u"A"_s), Quantity::pieces(3));
    QCOMPARE(shop.market(1).shown(u"A"_s), Quantity::pieces(3));
}

void TestRestoredShop::whatHadEndedAndWasMadeAgainCountsOnce()
{
    OpenShop shop({endingAtZero(u"cards"_s), endingAtZero(u"stamps"_s)});
    const QString id = shop.market(0).list({.sku = u"A"_s, .quantity = pcs(2)});
    shop.market(1).list({.sku = u"A"_s, .quantity = pcs(2)});
    shop.sync();
    shop.market(0).sell(id, pcs(2));
    shop.sync();
    const QTemporaryDir folder;
    const QString file = writtenIn(folder, shop);
    QCOMPARE(shop.number("SELECT count(*) FROM listings WHERE status = 'ended'"), 2);
    adjust(shop, u"A"_s, 5);
    shop.sync();
    QCOMPARE(shop.market(0).shown(u"A"_s), pcs(5));
    QCOMPARE(shop.market(1).shown(u"A"_s), pcs(5));
    const auto written = shop.market(0).writes().size() + shop.market(1).writes().size();

    restoreFrom(file, shop);
    for (int i = 0; i < 3; ++i)
        shop.sync();
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 0);
    QCOMPARE(edits(shop), 0);
    QCOMPARE(shop.market(0).writes().size() + shop.market(1).writes().size(), written);
    QCOMPARE(openRows(shop), u"first_link quantity 5>0,first_link quantity 5>0"_s); // the owner has the pieces, or not
    // He counts the shelf: both sides agree, and nothing waits any more.
    adjust(shop, u"A"_s, 5);
    shop.sync();
    QCOMPARE(openRows(shop), QString());
    QCOMPARE(shop.market(0).writes().size() + shop.market(1).writes().size(), written);
}

void TestRestoredShop::whatSoldOutSinceIsMadeAgainWhenStockReturns()
{
    OpenShop shop({endingAtZero(u"cards"_s)});
    const QString id = shop.market().list({.sku = u"A"_s, .quantity = pcs(2)});
    shop.market().list({.sku = u"B"_s, .quantity = pcs(2)});
    shop.sync();
    const QTemporaryDir folder;
    const QString file = writtenIn(folder, shop);
    shop.market().sell(id, pcs(2));
    shop.sync();

    restoreFrom(file, shop);
    shop.sync();
    shop.sync();
    QCOMPARE(shop.text("SELECT status || ' ' || possible || ' ' || trust FROM listings WHERE external_sku = 'A'"),
             u"ended [0] confirmed"_s);
    QCOMPARE(openRows(shop), QString());
    adjust(shop, u"A"_s, 3);
    shop.sync();
    QCOMPARE(shop.market().shown(u"A"_s), pcs(3));
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products WHERE sku = 'A'"), 3000);
}

void TestRestoredShop::whatIsGoneIsAskedAboutUnlessOrdersExplainIt_data()
{
    QTest::addColumn<bool>("isSold");
    QTest::addColumn<QString>("questions");
    QTest::newRow("a good day: five of twenty were sold") << true << u""_s;
    QTest::newRow("five of twenty are gone, and nobody says why")
        << false << QStringList(5, u"first_link create >1"_s).join(u',');
}

void TestRestoredShop::whatIsGoneIsAskedAboutUnlessOrdersExplainIt()
{
    QFETCH(bool, isSold);
    OpenShop shop({endingAtZero(u"cards"_s)});
    QStringList ids;
    for (int i = 0; i < 20; ++i)
        ids.append(shop.market().list({.sku = u"T%1"_s.arg(i), .quantity = pcs(1)}));
    shop.sync();
    const QTemporaryDir folder;
    const QString file = writtenIn(folder, shop);
    for (const QString &id : ids.first(5)) {
        if (isSold)
            shop.market().sell(id, pcs(1));
        else
            shop.market().remove(id);
    }
    restoreFrom(file, shop);
    shop.sync();
    shop.sync();
    QTEST(openRows(shop), "questions");
    QCOMPARE(shop.number("SELECT count(*) FROM listings WHERE status = 'ended'"), 5);
    QCOMPARE(shop.number("SELECT count(*) FROM listings WHERE status = 'missing'"), 0);
    QCOMPARE(shop.market().writes().size(), 0);
}

// It ended since, or the owner took it away: nothing tells.
void TestRestoredShop::aListingThatIsGoneIsNotMadeAgainUnasked()
{
    OpenShop shop({endingAtZero(u"cards"_s)});
    const QString id = shop.market().list({.sku = u"A"_s, .quantity = pcs(2)});
    shop.market().list({.sku = u"B"_s, .quantity = pcs(2)});
    shop.sync();
    const QTemporaryDir folder;
    const QString file = writtenIn(folder, shop);
    shop.market().remove(id);
    restoreFrom(file, shop);
    for (int i = 0; i < 3; ++i)
        shop.sync();
    QCOMPARE(shop.market().writes().size(), 0);
    QCOMPARE(openRows(shop), u"first_link create >2"_s);
    const qint64 plan = shop.number("SELECT id FROM plans WHERE state = 'open'");
    shop.must(u"plan.discard"_s, {{u"plan"_s, plan}});
    shop.sync();
    QCOMPARE(shop.market().writes().size(), 0); // kept away
    QCOMPARE(openRows(shop), QString());
}

void TestRestoredShop::aShelfThatOrdersEmptiedIsShownEmptyEverywhere_data()
{
    QTest::addColumn<bool>("goesAtZero");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("a listing that can be read") << false << true;
    QTest::newRow("one that cannot be read") << false << false;
    QTest::newRow("one that goes at zero and can be read") << true << true;
    QTest::newRow("one that goes at zero and cannot be read") << true << false;
}

void TestRestoredShop::aShelfThatOrdersEmptiedIsShownEmptyEverywhere()
{
    QFETCH(bool, goesAtZero);
    QFETCH(bool, isReadable);
    OpenShop shop({{.id = u"books"_s}, goesAtZero ? endingAtZero(u"cards"_s) : FakeMarketOptions{.id = u"cards"_s}});
    const QString id = shop.market(0).list({.sku = u"A"_s, .quantity = pcs(5)});
    shop.market(1).list({.sku = u"A"_s, .quantity = pcs(5)});
    shop.market(1).list({.sku = u"B"_s, .quantity = pcs(5)});
    shop.sync();
    const QTemporaryDir folder;
    restoreFrom(writtenIn(folder, shop), shop);
    if (!isReadable)
        shop.market(1).failure = [](FakeRequest::Kind kind) {
            const bool isListing = kind == FakeRequest::Kind::Listings || kind == FakeRequest::Kind::Some;
            return isListing ? std::optional(makeError(ErrorCode::InvalidResponse, u"no page"_s)) : std::nullopt;
        };
    shop.market(0).sell(id, pcs(5));
    syncOne(shop, u"books"_s);
    syncOne(shop, u"cards"_s);
    QCOMPARE(shop.market(1).shown(u"A"_s), pcs(0));
    QCOMPARE(shop.market(1).shown(u"B"_s), pcs(5));
    QCOMPARE(openRows(shop), QString());
    shop.market(1).failure = {};
    shop.sync();
    QCOMPARE(shop.number("SELECT sum(on_hand_milli) FROM products"), 5000);
    QCOMPARE(edits(shop), 0);
}

void TestRestoredShop::whatOrdersLoweredDoesNotWait()
{
    OpenShop shop({{.id = u"books"_s}, {.id = u"cards"_s}});
    const QString id = shop.market(0).list({.sku = u"A"_s, .quantity = pcs(5)});
    shop.market(1).list({.sku = u"A"_s, .quantity = pcs(5)});
    shop.sync();
    const QTemporaryDir folder;
    restoreFrom(writtenIn(folder, shop), shop);
    shop.market(0).sell(id, pcs(2));
    syncOne(shop, u"books"_s);
    syncOne(shop, u"cards"_s);
    QCOMPARE(shop.market(1).shown(u"A"_s), pcs(3));
    QCOMPARE(openRows(shop), QString());
    QCOMPARE(edits(shop), 0);
}

// Ten are shown where the backup knows of five: somebody has brought more, and only the owner knows how many are left.
void TestRestoredShop::moreThanOrdersExplainWaits()
{
    OpenShop shop({{.id = u"books"_s}, {.id = u"cards"_s}});
    const QString id = shop.market(0).list({.sku = u"A"_s, .quantity = pcs(5)});
    const QString other = shop.market(1).list({.sku = u"A"_s, .quantity = pcs(5)});
    shop.sync();
    const QTemporaryDir folder;
    const QString file = writtenIn(folder, shop);
    shop.market(1).editQuantity(other, pcs(10));
    restoreFrom(file, shop);
    shop.market(0).sell(id, pcs(2));
    syncOne(shop, u"books"_s);
    syncOne(shop, u"cards"_s);
    QCOMPARE(shop.market(1).shown(u"A"_s), pcs(10));
    QCOMPARE(openRows(shop), u"first_link quantity 10>3"_s);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 3000);
}

void TestRestoredShop::aZeroThatMayHaveArrivedIsNoEdit()
{
    OpenShop shop({{.id = u"books"_s}, {.id = u"cards"_s}});
    const QString id = shop.market(0).list({.sku = u"A"_s, .quantity = pcs(5)});
    shop.market(1).list({.sku = u"A"_s, .quantity = pcs(5)});
    shop.sync();
    const QTemporaryDir folder;
    restoreFrom(writtenIn(folder, shop), shop);
    shop.market(1).failure = [](FakeRequest::Kind kind) {
        const bool isListing = kind == FakeRequest::Kind::Listings || kind == FakeRequest::Kind::Some;
        return isListing ? std::optional(makeError(ErrorCode::InvalidResponse, u"no page"_s)) : std::nullopt;
    };
    shop.market(1).fate = [](const Change &) { return Fate::NotArrived; };
    shop.market(0).sell(id, pcs(5));
    syncOne(shop, u"books"_s);
    syncOne(shop, u"cards"_s);
    QVERIFY(!shop.market(1).writes().isEmpty());
    shop.market(1).failure = {};
    shop.market(1).fate = {};
    shop.sync();
    shop.sync();
    QCOMPARE(edits(shop), 0); // five are still shown: our zero did not arrive
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 0);
    QCOMPARE(shop.market(1).shown(u"A"_s), pcs(0));
}

void TestRestoredShop::theGuardStaysUntilEverythingWasRead_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<bool>("endsIt");
    QTest::newRow("a run of one product")
        << QJsonObject{{u"filter"_s, QJsonObject{{u"sku"_s, QJsonArray{u"B"_s}}}}} << false;
    QTest::newRow("the first page") << QJsonObject{{u"max_pages"_s, 1}} << false;
    QTest::newRow("pushes alone") << QJsonObject{{u"only"_s, u"push"_s}} << false;
    QTest::newRow("orders alone") << QJsonObject{{u"only"_s, u"orders"_s}} << false;
    QTest::newRow("everything") << QJsonObject{} << true;
}

void TestRestoredShop::theGuardStaysUntilEverythingWasRead()
{
    QFETCH(QJsonObject, arguments);
    QFETCH(bool, endsIt);
    OpenShop shop({{.id = u"cards"_s}});
    for (const QString &sku : {u"A"_s, u"B"_s})
        shop.market().list({.sku = sku, .quantity = pcs(5)});
    shop.sync();
    const QTemporaryDir folder;
    restoreFrom(writtenIn(folder, shop), shop);
    syncOne(shop, u"cards"_s, arguments);
    QCOMPARE(shop.number("SELECT guard_next FROM accounts"), endsIt ? 0 : 1);
    adjust(shop, u"B"_s, 2);
    syncOne(shop, u"cards"_s, arguments);
    const bool pushes = arguments != QJsonObject{{u"only"_s, u"orders"_s}};
    QCOMPARE(shop.market().shown(u"B"_s), endsIt ? pcs(7) : pcs(5));
    QVERIFY(endsIt || !pushes || openRows(shop).contains("5>7"_L1));
}

QTEST_GUILESS_MAIN(TestRestoredShop)
#include "tst_restored_shop.moc"
