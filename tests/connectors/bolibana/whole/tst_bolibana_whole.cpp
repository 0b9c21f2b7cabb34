// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/bolibana/whole/source_shop.h"

#include <QJsonDocument>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

// Goods of the sample shop by their place: the first ten are the odd ones.
QString codeOf(int id)
{
    return id == 6 ? u"0010006"_s : QString::number(10'000 + id);
}

qsizetype details(const QStringList &requests)
{
    return std::count_if(requests.begin(), requests.end(), [](const QString &request) {
        return request.contains("/b2c/products/"_L1) && !request.endsWith("/b2c/products/"_L1);
    });
}

} // namespace

// Both sides are looked at: what the source holds, and what the owner sees.
class TestBolibanaWhole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheSiteIn();
    void asksForNothingTwice();
    void takesChangesIn();
    void keepsTheTreeOfCategories();
    void keepsNoWholesaleCost();
    void missesNothingWhilePagesDrift();
    void readsWhateverPageSizeIsGranted();
    void callsNothingMissingAfterABadAnswer_data();
    void callsNothingMissingAfterABadAnswer();
    void showsWhatWasDeleted();
    void goesOnWithoutADetail();
    void stopsAtARevokedKey();
    void endsRightWhateverGoesWrong_data();
    void endsRightWhateverGoesWrong();
    void readsCategoriesOnly();

private:
    static void compare(SourceShop &shop);
};

// Every product of the source is here with its stock, and nothing else.
void TestBolibanaWhole::compare(SourceShop &shop)
{
    const QJsonArray products = shop.truth(u"products"_s);
    for (const QJsonValue &value : products) {
        const QString id = QString::number(value["id"_L1].toInteger());
        const ListingRow row = shop.listing(id);
        QVERIFY2(row.id && row.link == LinkState::Linked, qPrintable(id));
        QVERIFY2(row.status == ListingStatus::Active || row.status == ListingStatus::Inactive, qPrintable(id));
        const bool inGrams = value["weight_unit"_L1].toString() == "g"_L1;
        const Quantity told = *parseQuantity(value["quantity"_L1].toString());
        const Quantity wanted = std::max(Quantity{}, inGrams ? Quantity{told.milli / 1000} : told);
        const auto thing = shop.context().products.find(row.product);
        QVERIFY2(thing && *thing, qPrintable(id));
        QCOMPARE(id + u' ' + quantityText((*thing)->onHand), id + u' ' + quantityText(wanted));
    }
    QCOMPARE(shop.count("SELECT count(*) FROM listings WHERE status IN ('active', 'inactive')"), products.size());
}

void TestBolibanaWhole::takesTheSiteIn()
{
    SourceShop shop;
    const RunRow run = shop.sync();
    QVERIFY2(run.status == "completed"_L1, qPrintable(run.errorDetail));
    QCOMPARE(run.counters.processed, 50);
    QCOMPARE(run.counters.created, 50);
    QCOMPARE(run.counters.failed, 0);
    QCOMPARE(details(shop.requests()), 50);
    compare(shop);
    QCOMPARE(quantityText(shop.product(codeOf(1)).onHand), u"0.75"_s);
    QCOMPARE(shop.product(codeOf(1)).unit, u"kg"_s);
    QCOMPARE(quantityText(shop.product(codeOf(2)).onHand), u"6.636"_s);
    QCOMPARE(moneyToField(shop.product(codeOf(2)).price), u"12500 XOF"_s);
    QCOMPARE(shop.product(codeOf(3)).onHand, Quantity());
    QCOMPARE(shop.payload(u"3"_s)["shown"_L1]["backorder"_L1].toString(), u"3"_s);
    QCOMPARE(shop.listing(u"5"_s).status, ListingStatus::Inactive);
    QCOMPARE(shop.product(codeOf(6)).sku, u"0010006"_s);
    QCOMPARE(shop.listing(u"7"_s).eans, QStringList({u"6100000000066"_s, u"6100000000067"_s}));
    QVERIFY(!shop.payload(u"8"_s)["shown"_L1]["promotion"_L1]["price"_L1].toString().isEmpty());
    QCOMPARE(shop.product(codeOf(10)).title, u"Produit <b>spécial</b> & \"guillemets\""_s);
}

void TestBolibanaWhole::asksForNothingTwice()
{
    SourceShop shop;
    shop.sync();
    shop.requests();
    const RunRow again = shop.sync();
    QCOMPARE(again.status, u"completed"_s);
    QCOMPARE(again.counters.unchanged, 50);
    QCOMPARE(again.counters.updated + again.counters.created + again.counters.movements, 0);
    const QStringList asked = shop.requests();
    QCOMPARE(details(asked), 0);
    QVERIFY2(asked.size() <= 4, qPrintable(asked.join(u'\n'))); // key, site, categories and one page
}

void TestBolibanaWhole::takesChangesIn()
{
    SourceShop shop;
    shop.sync();
    shop.requests();
    const Quantity before = shop.product(codeOf(20)).onHand;
    shop.act(u"edit"_s, {{u"sku"_s, codeOf(20)}, {u"quantity"_s, u"77.000"_s}});
    shop.act(u"edit"_s, {{u"sku"_s, codeOf(21)}, {u"price"_s, u"4200.00"_s}, {u"description"_s, u"Neuf"_s}});
    shop.act(u"sell"_s, {{u"sku"_s, codeOf(1)}, {u"quantity"_s, u"0.500"_s}});
    const RunRow run = shop.sync();
    QVERIFY2(run.status == "completed"_L1, qPrintable(run.errorDetail));
    QCOMPARE(run.counters.movements, 2);
    QCOMPARE(details(shop.requests()), 1); // stock is told by the list
    QVERIFY(before != Quantity::pieces(77));
    QCOMPARE(shop.product(codeOf(20)).onHand, Quantity::pieces(77));
    QCOMPARE(moneyToField(shop.product(codeOf(21)).price), u"4200 XOF"_s);
    QCOMPARE(shop.product(codeOf(21)).description, u"Neuf"_s);
    QCOMPARE(quantityText(shop.product(codeOf(1)).onHand), u"0.25"_s);
    compare(shop);
}

void TestBolibanaWhole::keepsTheTreeOfCategories()
{
    SourceShop shop;
    shop.sync();
    QCOMPARE(shop.count("SELECT count(*) FROM categories"), 25);
    QCOMPARE(shop.count("SELECT count(*) FROM categories c JOIN categories p ON p.id = c.parent_id "
                        "JOIN categories g ON g.id = p.parent_id"),
             8); // without the orphan, and without what lost its grandparent, which is switched off
    QCOMPARE(shop.count("SELECT count(*) FROM categories WHERE external_id = '124' AND parent_id IS NULL AND "
                        "note LIKE '%900%'"),
             1);
}

void TestBolibanaWhole::keepsNoWholesaleCost()
{
    SourceShop shop;
    shop.sync();
    QString all;
    for (const QJsonValue &value : shop.truth(u"products"_s))
        all += QString::fromUtf8(
            QJsonDocument(shop.payload(QString::number(value["id"_L1].toInteger()))).toJson(QJsonDocument::Compact));
    QVERIFY(!all.isEmpty());
    QVERIFY(!all.contains("purchase"_L1) && !all.contains("margin"_L1));
}

void TestBolibanaWhole::missesNothingWhilePagesDrift()
{
    sandbox::Options options = sandbox::stillShop();
    options.products = 110;
    SourceShop shop(options);
    shop.sync({.mode = u"full"_s});
    shop.site->faults(u"small-pages; drift"_s);
    const RunRow run = shop.sync({.mode = u"full"_s});
    QVERIFY2(run.status == "completed"_L1, qPrintable(run.errorDetail));
    QCOMPARE(run.counters.missing, 0);
    compare(shop);
}

void TestBolibanaWhole::readsWhateverPageSizeIsGranted()
{
    sandbox::Options options = sandbox::stillShop();
    options.products = 110;
    SourceShop shop(options);
    shop.site->faults(u"small-pages"_s);
    const RunRow run = shop.sync();
    QVERIFY2(run.status == "completed"_L1, qPrintable(run.errorDetail));
    QCOMPARE(run.counters.pages, 6);
    QCOMPARE(run.counters.processed, 120);
    compare(shop);
}

void TestBolibanaWhole::callsNothingMissingAfterABadAnswer_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("a web page with 200") << u"html-200:route=GET /b2c/products/"_s;
    QTest::newRow("an empty list") << u"empty-export"_s;
    QTest::newRow("broken JSON") << u"malformed:route=GET /b2c/products/"_s;
    QTest::newRow("half an answer") << u"truncated:route=GET /b2c/products/"_s;
    QTest::newRow("server errors") << u"500:route=GET /b2c/products/"_s;
    QTest::newRow("a web page instead of the categories") << u"html-200:route=GET /b2c/categories/"_s;
}

void TestBolibanaWhole::callsNothingMissingAfterABadAnswer()
{
    QFETCH(QString, faults);
    SourceShop shop;
    shop.sync();
    shop.site->faults(faults);
    const RunRow run = shop.sync({.mode = u"full"_s});
    QCOMPARE(run.counters.missing, 0);
    QCOMPARE(run.counters.movements, 0);
    QCOMPARE(run.notes.contains(u"nothing_shown"_s), faults == "empty-export"_L1); // the owner is told
    QCOMPARE(shop.count("SELECT count(*) FROM categories"), 25);
    compare(shop);
    shop.site->control("DELETE", u"/faults"_s);
    QCOMPARE(shop.sync().status, u"completed"_s);
}

void TestBolibanaWhole::showsWhatWasDeleted()
{
    SourceShop shop;
    shop.sync();
    shop.act(u"delete"_s, {{u"sku"_s, codeOf(30)}});
    const RunRow run = shop.sync({.mode = u"full"_s});
    QVERIFY2(run.status == "completed"_L1, qPrintable(run.errorDetail));
    QCOMPARE(shop.listing(u"30"_s).status, ListingStatus::Missing);
    QVERIFY(shop.product(codeOf(30)).id); // shown, never deleted
    compare(shop);
}

void TestBolibanaWhole::goesOnWithoutADetail()
{
    SourceShop shop;
    shop.site->faults(u"500:route=GET /b2c/products/25/"_s);
    const RunRow run = shop.sync();
    QCOMPARE(run.status, u"partial"_s);
    QCOMPARE(run.counters.processed, 50);
    QCOMPARE(run.counters.created, 50);
    QCOMPARE(run.counters.failed, 1);
    compare(shop);
    QVERIFY(shop.product(codeOf(25)).description.isEmpty());
    shop.site->control("DELETE", u"/faults"_s);
    shop.requests();
    QCOMPARE(shop.sync().status, u"completed"_s);
    QCOMPARE(details(shop.requests()), 1);
    QVERIFY(!shop.product(codeOf(25)).description.isEmpty());
}

void TestBolibanaWhole::stopsAtARevokedKey()
{
    SourceShop shop;
    shop.sync();
    shop.act(u"key"_s, {{u"active"_s, false}});
    const RunRow run = shop.sync();
    QCOMPARE(run.status, u"failed"_s);
    QCOMPARE(run.errorCode, u"unauthorized"_s);
    QVERIFY2(run.errorDetail.contains("Ask for a new key"_L1), qPrintable(run.errorDetail));
    const auto account = shop.context().accounts.find(shop.account());
    QCOMPARE((*account)->state, AccountState::Unauthorized);
    compare(shop);
}

void TestBolibanaWhole::endsRightWhateverGoesWrong_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("a rough day") << u"429:p=0.03; 500:p=0.03; lost:p=0.02; cut:p=0.02; truncated:p=0.02; odd:p=0.01"_s;
    QTest::newRow("a storm")
        << u"429:p=0.1; 500:p=0.1; cut:p=0.05; truncated:p=0.05; malformed:p=0.03; html-403:p=0.02; "
           "html-200:p=0.05; duplicates:p=0.05; odd:p=0.03; empty-export:p=0.1; drift:p=0.3; "
           "small-pages:p=0.3"_s;
}

void TestBolibanaWhole::endsRightWhateverGoesWrong()
{
    QFETCH(QString, faults);
    SourceShop shop;
    shop.site->faults(faults);
    for (int day = 0; day < 5; ++day) {
        shop.act(u"edit"_s, {{u"sku"_s, codeOf(20 + day)}, {u"quantity"_s, u"%1.000"_s.arg(3 + day)}});
        shop.act(u"sell"_s, {{u"sku"_s, codeOf(1)}, {u"quantity"_s, u"0.050"_s}});
        shop.sync({.mode = u"full"_s});
    }
    shop.site->control("DELETE", u"/faults"_s);
    shop.pass(std::chrono::minutes(30)); // the circuit closes again
    for (int i = 0; i < 3; ++i) {
        const RunRow run = shop.sync({.mode = u"full"_s});
        QVERIFY2(run.status == "completed"_L1 || run.status == "held"_L1, qPrintable(run.errorDetail));
    }
    compare(shop);
}

void TestBolibanaWhole::readsCategoriesOnly()
{
    SourceShop shop;
    const RunRow run = shop.sync({.only = u"categories"_s});
    QCOMPARE(run.status, u"completed"_s);
    QCOMPARE(run.counters.processed, 25);
    QCOMPARE(run.counters.created, 25);
    QCOMPARE(shop.count("SELECT count(*) FROM listings"), 0);
    const RunRow again = shop.sync({.only = u"categories"_s});
    QCOMPARE(again.counters.unchanged, 25);
}

QTEST_GUILESS_MAIN(TestBolibanaWhole)
#include "tst_bolibana_whole.moc"
