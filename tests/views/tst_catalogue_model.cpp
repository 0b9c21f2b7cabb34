// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/catalogue_model.h"
#include "models/views/roles.h"
#include "tests/views/model_stage.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestCatalogueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<ModelStage>(); }
    void cleanup() { m_stage.reset(); }
    void catalogueShowsTheFirstPageAtOnce();
    void catalogueIsWholeOnceCounted();
    void catalogueSortsAndFilters();
    void catalogueKeepsTheSelectionWhileProductsCome();
    void catalogueRowsStayWhereTheyAre();
    void catalogueIsNoLongerCountingOnceAFilterFitsFew();
    void catalogueKeepsALargeSelection();
    void catalogueWeighsFiltersInTheBackground();
    void catalogueIsCountedToTheEndWhileNewsCome();
    void catalogueSaysWhyARowIsNotInAgreement();
    void catalogueShowsEveryChannel();

private:
    std::unique_ptr<ModelStage> m_stage;
};

void TestCatalogueModel::catalogueShowsTheFirstPageAtOnce()
{
    m_stage->reader.hold();
    CatalogueModel model(m_stage->store, m_stage->reader, m_stage->accounts);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), CatalogueModel::blockRows);
    QVERIFY(model.isCounting());
    QVERIFY(!model.isCountKnown());
    m_stage->reader.release();
    QTRY_VERIFY(model.isCountKnown());
    QCOMPARE(model.rowCount(), 284);
    QVERIFY(!model.isCounting());
}

void TestCatalogueModel::catalogueIsWholeOnceCounted()
{
    CatalogueModel model(m_stage->store, m_stage->reader, m_stage->accounts);
    QTRY_VERIFY(model.isCountKnown());
    QSet<QString> skus;
    for (int row = 0; row < model.rowCount(); ++row)
        skus.insert(text(model, row, CatalogueModel::Sku));
    QCOMPARE(skus.size(), 284);
    QVERIFY(skus.contains(u"CS-ASH-061"_s));
    const int row = model.rowOf(m_stage->shop.products[u"BG-1107-RO"_s]);
    QVERIFY(row >= 0);
    QCOMPARE(text(model, row, CatalogueModel::OnHand), u"0"_s);
    QCOMPARE(model.index(row, CatalogueModel::OnHand).data(ToneRole).toInt(), static_cast<int>(Tone::Bad));
    QCOMPARE(text(model, row, CatalogueModel::Price).replace(QChar(0xa0), u' '), u"189.00 RON"_s);
}

void TestCatalogueModel::catalogueSortsAndFilters()
{
    CatalogueModel model(m_stage->store, m_stage->reader, m_stage->accounts);
    const QAbstractItemModelTester tester(&model);
    QTRY_VERIFY(model.isCountKnown());
    model.sort(CatalogueModel::Sku, Qt::AscendingOrder);
    QTRY_VERIFY(model.isCountKnown());
    QCOMPARE(text(model, 0, CatalogueModel::Sku), u"BG-0815-RO"_s);
    model.sort(CatalogueModel::Sku, Qt::DescendingOrder);
    QTRY_VERIFY(model.isCountKnown());
    QCOMPARE(text(model, 0, CatalogueModel::Sku), u"SL-TOP-25"_s);
    model.setFilter({.category = u"Dice"_s});
    QTRY_COMPARE(model.rowCount(), 3);
    model.setFilter({.text = u"ashwing"_s});
    QTRY_COMPARE(model.rowCount(), 2);
    model.setFilter({.text = u"no such thing"_s});
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestCatalogueModel::catalogueKeepsTheSelectionWhileProductsCome()
{
    CatalogueModel model(m_stage->store, m_stage->reader, m_stage->accounts);
    const QAbstractItemModelTester tester(&model);
    QTRY_VERIFY(model.isCountKnown());
    const ProductId wanted = m_stage->shop.products[u"DI-7-HON"_s];
    const QPersistentModelIndex selected = model.index(model.rowOf(wanted), CatalogueModel::Title);
    QCOMPARE(selected.data().toString(), u"Dice set of 7, honey resin"_s);
    for (int i = 0; i < 5; ++i)
        m_stage->shop.product(u"NEW-"_s + QString::number(i), u"Something new"_s, 1);
    QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
    model.sortAgain();
    QTRY_COMPARE(laidOut.size(), 1);
    QCOMPARE(model.rowCount(), 289);
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data().toString(), u"Dice set of 7, honey resin"_s);
    QCOMPARE(model.row(selected.row())->id, wanted);
}

void TestCatalogueModel::catalogueRowsStayWhereTheyAre()
{
    CatalogueModel model(m_stage->store, m_stage->reader, m_stage->accounts);
    const QAbstractItemModelTester tester(&model);
    QTRY_VERIFY(model.isCountKnown());
    const auto shown = [&model] {
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.row(row)->id.value);
        return ids;
    };
    const QList<qint64> before = shown();
    const ProductId changed = m_stage->shop.products[u"DI-7-HON"_s];
    const int row = model.rowOf(changed);
    QVERIFY(row > 0); // changed last, it would go to the top
    m_stage->shop.product(u"NEW-1"_s, u"Something new"_s, 1);
    m_stage->shop.write([&] {
        ProductRepository products(m_stage->shop.db);
        Product product = *SmallShop::must(products.find(changed));
        product.title = u"Dice, renamed by a sync"_s;
        product.updatedAt = SmallShop::now + 3'600'000;
        SmallShop::must(products.update(product));
    });
    QSignalSpy old(&model, &CatalogueModel::orderOldChanged);
    model.refresh();
    QTRY_COMPARE(old.size(), 1);
    QVERIFY(model.isOrderOld());
    QCOMPARE(shown(), before);
    QCOMPARE(text(model, row, CatalogueModel::Title), u"Dice, renamed by a sync"_s); // in place
    model.sortAgain();
    QTRY_VERIFY(!model.isOrderOld());
    QCOMPARE(model.rowCount(), 285);
    QCOMPARE(model.row(0)->id, changed);
    QSignalSpy counting(&model, &CatalogueModel::countingChanged);
    model.refresh(); // nothing came since
    QTRY_COMPARE(counting.size(), 2);
    QVERIFY(!model.isOrderOld());
}

void TestCatalogueModel::catalogueIsNoLongerCountingOnceAFilterFitsFew()
{
    CatalogueModel model(m_stage->store, m_stage->reader, m_stage->accounts);
    QTRY_VERIFY(model.isCountKnown());
    m_stage->reader.hold();
    model.sortAgain();
    QVERIFY(model.isCounting());
    model.setFilter({.text = u"ashwing"_s}); // all of it comes with the first page
    m_stage->reader.release();
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(!model.isCounting());
}

void TestCatalogueModel::catalogueKeepsALargeSelection()
{
    CatalogueModel model(m_stage->store, m_stage->reader, m_stage->accounts);
    const QAbstractItemModelTester tester(&model);
    QTRY_VERIFY(model.isCountKnown());
    QItemSelectionModel selection(&model);
    selection.select(QItemSelection(model.index(10, 0), model.index(model.rowCount() - 1, model.columnCount() - 1)),
                     QItemSelectionModel::Select);
    const auto selected = [&] {
        QSet<qint64> ids;
        for (const QModelIndex &index : selection.selectedRows())
            ids.insert(model.row(index.row())->id.value);
        return ids;
    };
    const QSet<qint64> before = selected();
    QCOMPARE(before.size(), 274);
    QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy counting(&model, &CatalogueModel::countingChanged);
    model.sortAgain(); // as on coming back to the page
    QTRY_COMPARE(counting.size(), 2);
    QCOMPARE(laidOut.size(), 0); // nothing has moved, so nothing is moved
    QCOMPARE(selected(), before);
    m_stage->shop.product(u"NEW-1"_s, u"Something new"_s, 1);
    model.sortAgain();
    QTRY_COMPARE(model.rowCount(), 285);
    QCOMPARE(laidOut.size(), 1);
    QCOMPARE(selected(), before);
}

void TestCatalogueModel::catalogueWeighsFiltersInTheBackground()
{
    CatalogueModel model(m_stage->store, m_stage->reader, m_stage->accounts);
    const QAbstractItemModelTester tester(&model);
    QTRY_VERIFY(model.isCountKnown());
    m_stage->reader.hold();
    model.setFilter({.category = u"Dice"_s});
    QCOMPARE(model.rowCount(), 284); // as it was
    QVERIFY(model.isCounting());
    QVERIFY(!model.isCountKnown()); // so that nobody takes these for those that fit
    model.setFilter({.text = u"set"_s, .category = u"Dice"_s});
    model.sortAgain(); // is no reason to give it up
    m_stage->reader.release();
    QTRY_VERIFY(model.isCountKnown());
    QVERIFY(!model.isCounting());
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.row(row)->category, u"Dice"_s);
        QVERIFY(model.row(row)->title.contains(u"set"_s, Qt::CaseInsensitive));
    }
}

void TestCatalogueModel::catalogueIsCountedToTheEndWhileNewsCome()
{
    CatalogueModel model(m_stage->store, m_stage->reader, m_stage->accounts);
    QTRY_VERIFY(model.isCountKnown());
    m_stage->reader.hold();
    model.sortAgain();
    QCOMPARE(m_stage->reader.held(), 1);
    m_stage->shop.product(u"NEW-1"_s, u"Something new"_s, 1);
    QSignalSpy readAgain(&model, &QAbstractItemModel::dataChanged);
    for (int news = 1; news <= 2; ++news) {
        model.refresh();
        QTRY_COMPARE(readAgain.size(), news);
    }
    QCOMPARE(m_stage->reader.held(), 1); // the one under way goes on
    m_stage->reader.release();
    QTRY_COMPARE(model.rowCount(), 285);
    QTRY_VERIFY(!model.isCounting());
}

void TestCatalogueModel::catalogueSaysWhyARowIsNotInAgreement()
{
    const ProductId product = m_stage->shop.products[u"DI-D6-24"_s];
    const AccountId emag = m_stage->shop.accounts[u"eMAG MAIN"_s];
    AccountRow off = *SmallShop::must(AccountRepository(m_stage->shop.db).find(emag));
    off.enabled = false;
    SmallShop::must(AccountRepository(m_stage->shop.db).update(off));
    m_stage->store.announce({u"accounts"_s});
    CatalogueModel model(m_stage->store, m_stage->reader, m_stage->accounts);
    model.setFilter({.agreement = Agreement::Lacking});
    QTRY_VERIFY(model.isCountKnown());
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto marks = model.row(row)->marks;
        QVERIFY(std::any_of(marks.begin(), marks.end(), [](const ChannelMark &mark) {
            return CatalogueModel::stateOf(mark.mark) != ItemState::Agreed;
        }));
        QVERIFY(!model.index(row, CatalogueModel::Title).data(SubtitleRole).toString().isEmpty());
    }
    const QString why = model.index(model.rowOf(product), CatalogueModel::Title).data(SubtitleRole).toString();
    QVERIFY2(why.contains(u"Switched off, not checked · eMAG MAIN"_s), qPrintable(why));
}

void TestCatalogueModel::catalogueShowsEveryChannel()
{
    CatalogueModel model(m_stage->store, m_stage->reader, m_stage->accounts);
    QTRY_VERIFY(model.isCountKnown());
    QCOMPARE(model.columnCount(), CatalogueModel::FirstChannel + 8);
    const int emag = CatalogueModel::FirstChannel + 1;
    QCOMPARE(model.headerData(emag, Qt::Horizontal, Qt::ToolTipRole).toString(), u"eMAG MAIN"_s);
    const auto state = [&](const QString &sku, int column) {
        return static_cast<ItemState>(
            model.index(model.rowOf(m_stage->shop.products[sku]), column).data(StateRole).toInt());
    };
    QCOMPARE(state(u"BG-1316-RO"_s, emag), ItemState::Conflict);
    QCOMPARE(state(u"PM-OWL-60"_s, emag), ItemState::Error);
    QCOMPARE(state(u"SL-6690-GN"_s, emag), ItemState::Outgoing);
    QCOMPARE(state(u"DI-D6-24"_s, emag), ItemState::Agreed);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication application(argc, argv);
    TestCatalogueModel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_catalogue_model.moc"
