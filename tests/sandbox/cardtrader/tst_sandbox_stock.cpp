// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/stock.h"

#include <QSet>
#include <QTest>

using namespace evenstock::sandbox;
using namespace evenstock::sandbox::cardtrader;
using namespace Qt::StringLiterals;

// The generated stock and its overlay of changes, without a server.
class TestSandboxStock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsExactlyWhatWasAskedFor_data();
    void holdsExactlyWhatWasAskedFor();
    void listsNothingTwiceByAccident();
    void listsWhatTheBlueprintAllows();
    void findsTheListingsOfABlueprint();
    void walksOnWhileItChanges();
    void keepsOnlyWhatDiffers();
    void teachesWhatShopsAreLike();
};

void TestSandboxStock::holdsExactlyWhatWasAskedFor_data()
{
    QTest::addColumn<qint64>("products");
    for (const qint64 products : {0, 1, 5, 14, 15, 40, 240, 3001})
        QTest::addRow("%lld listings", static_cast<long long>(products)) << products;
}

void TestSandboxStock::holdsExactlyWhatWasAskedFor()
{
    QFETCH(qint64, products);
    const Catalogue catalogue(3, 8);
    const Stock stock(catalogue, {.seed = 3}, products);
    QCOMPARE(stock.count(), products);
    qint64 seen = 0;
    qint64 last = 0;
    for (auto product = stock.nextAfter(0); product; product = stock.nextAfter(product->id)) {
        ++seen;
        QVERIFY(product->id > last);
        last = product->id;
        QVERIFY(product->quantity >= 1);
        QVERIFY(product->priceCents >= 2);
        QCOMPARE(stock.find(product->id)->properties, product->properties);
    }
    QCOMPARE(seen, products);
}

void TestSandboxStock::listsNothingTwiceByAccident()
{
    const Catalogue catalogue(5, 20);
    const Stock stock(catalogue, {.seed = 5}, 8000);
    QSet<QString> seen;
    QStringList twice;
    for (auto product = stock.nextAfter(0); product; product = stock.nextAfter(product->id)) {
        const QString key = u"%1 %2 %3 %4"_s.arg(product->blueprint)
                                .arg(QString::fromUtf8(QJsonDocument(product->properties).toJson()))
                                .arg(product->bundleSize)
                                .arg(isGraded(product->graded));
        if (seen.contains(key))
            twice.append(product->userData);
        seen.insert(key);
    }
    QCOMPARE(twice, QStringList{u"sku:CS-TID-101"_s}); // the one that is there to be found
}

void TestSandboxStock::listsWhatTheBlueprintAllows()
{
    const Catalogue catalogue(5, 20);
    const Stock stock(catalogue, {.seed = 5}, 8000);
    for (auto product = stock.nextAfter(0); product; product = stock.nextAfter(product->id)) {
        const Blueprint blueprint = catalogue.blueprint(product->blueprint);
        const JudgedProperties judged = judgeProperties(blueprint.editable, product->properties, {});
        QVERIFY2(judged.objections.isEmpty(), qPrintable(judged.objections.join(u'\n')));
        QCOMPARE(judged.values, product->properties);
    }
}

void TestSandboxStock::findsTheListingsOfABlueprint()
{
    const Catalogue catalogue(9, 6);
    Stock stock(catalogue, {.seed = 9}, 500);
    QHash<qint64, QList<qint64>> expected;
    const auto look = [&] {
        expected.clear();
        for (auto product = stock.nextAfter(0); product; product = stock.nextAfter(product->id))
            expected[product->blueprint].append(product->id);
    };
    const auto compare = [&] {
        for (qint64 blueprint = 0; blueprint < catalogue.blueprintCount(); ++blueprint) {
            QList<qint64> found;
            for (const Product &product : stock.ofBlueprint(blueprint))
                found.append(product.id);
            QCOMPARE(found, expected.value(blueprint));
        }
    };
    look();
    QCOMPARE(stock.count(), 500);
    compare();
    Product moved = *stock.nextAfter(0);
    stock.remove(moved.id);
    stock.add(moved);
    look();
    compare();
}

void TestSandboxStock::walksOnWhileItChanges()
{
    const Catalogue catalogue(2, 6);
    Stock stock(catalogue, {.seed = 2}, 20);
    const Product first = *stock.nextAfter(0);
    const Product second = *stock.nextAfter(first.id);
    const Product third = *stock.nextAfter(second.id);
    stock.remove(second.id);
    QCOMPARE(stock.nextAfter(first.id)->id, third.id);
    Product changed = third;
    changed.quantity = 99;
    stock.change(changed);
    QCOMPARE(stock.nextAfter(first.id)->quantity, 99);
    const qint64 added = stock.add(second);
    qint64 last = 0;
    for (auto product = stock.nextAfter(0); product; product = stock.nextAfter(last))
        last = product->id;
    QCOMPARE(last, added); // new ids are above all others
    QVERIFY(added != second.id);
    QVERIFY(!stock.find(second.id));
    QCOMPARE(stock.count(), 20);
}

void TestSandboxStock::keepsOnlyWhatDiffers()
{
    const Catalogue catalogue(4, 500);
    Stock stock(catalogue, {.seed = 4}, 200'000);
    const auto product = stock.nextAfter(450'300'000);
    QVERIFY(product.has_value());
    stock.remove(product->id);
    QVERIFY(!stock.find(product->id));
    QCOMPARE(stock.count(), 199'999);
    const auto next = stock.nextAfter(product->id - 1);
    QVERIFY(next && next->id > product->id);
}

void TestSandboxStock::teachesWhatShopsAreLike()
{
    const Catalogue catalogue(1, 6);
    const Stock stock(catalogue, {.seed = 1}, 40);
    int bundles = 0;
    int graded = 0;
    int bare = 0;
    int sealed = 0;
    int withoutExpansion = 0;
    int lastPieces = 0;
    for (auto product = stock.nextAfter(0); product; product = stock.nextAfter(product->id)) {
        const Blueprint blueprint = catalogue.blueprint(product->blueprint);
        bundles += product->bundleSize == 4 ? 1 : 0;
        graded += isGraded(product->graded) ? 1 : 0;
        bare += product->description.isNull() && product->userData.isNull() && product->graded.isNull() ? 1 : 0;
        sealed += product->properties.contains(u"condition"_s) ? 0 : 1;
        withoutExpansion += blueprint.expansion ? 0 : 1;
        lastPieces += product->quantity == 1 ? 1 : 0;
    }
    QVERIFY(bundles >= 1 && graded >= 1 && bare >= 1 && sealed >= 2 && withoutExpansion >= 1 && lastPieces >= 2);
    const auto drake = stock.withArticle(u"CS-EMB-138"_s);
    QVERIFY(drake.has_value());
    QCOMPARE(catalogue.blueprint(drake->blueprint).name, u"Emberwing Drake"_s);
    QCOMPARE(drake->quantity, 3);
}

QTEST_GUILESS_MAIN(TestSandboxStock)
#include "tst_sandbox_stock.moc"
