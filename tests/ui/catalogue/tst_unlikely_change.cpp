// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/kept_changes.h"
#include "models/store/listing_queries.h"
#include "models/store/product_repository.h"
#include "models/views/catalogue_model.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/product_detail.h"
#include "ui/catalogue/unlikely_change.h"
#include "ui/widgets/notice_line.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <limits>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What one hand can do wrong alone, and what it decided and may decide anew.
class TestUnlikelyChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pricesOutOfAllProportion_data();
    void pricesOutOfAllProportion();
    void countsOutOfAllProportion_data();
    void countsOutOfAllProportion();
    void anUnlikelyPriceIsAskedAbout();
    void anUnlikelyCountIsAskedAbout();
    void anUnlikelyPercentageIsAskedAbout();
    void pricesThatAreHeldBackAreSaidToBe();
    void whatWasLeftDifferentIsChangedAfterAll();

private:
    BulkEditDialog *bulk(const QStringList &skus, const QString &percent);
    void choose(const QString &sku);
    void saveWithPrice(const QString &price);
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    CataloguePage *m_page = nullptr;
};

void TestUnlikelyChange::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<CataloguePage>({.view = View::Catalogue});
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
}

void TestUnlikelyChange::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestUnlikelyChange::choose(const QString &sku)
{
    auto *model = static_cast<CatalogueModel *>(m_page->table()->model());
    clickRow(m_page->table(), model->index(model->rowOf(m_shop->products[sku]), CatalogueModel::Title));
    QCOMPARE(m_page->detail()->product(), m_shop->products[sku]);
}

void TestUnlikelyChange::pricesOutOfAllProportion_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("isUnlikely");
    QTest::newRow("a point forgotten") << 1290LL << 129'000LL << u"EUR"_s << true;
    QTest::newRow("six cents become sixty euros") << 6LL << 6000LL << u"EUR"_s << true;
    QTest::newRow("nearly given away") << 1290LL << 52LL << u"EUR"_s << true;
    QTest::newRow("given away") << 1290LL << 0LL << u"EUR"_s << true;
    QTest::newRow("still without a price") << 0LL << 0LL << u"EUR"_s << false;
    QTest::newRow("exactly five times") << 100LL << 500LL << u"EUR"_s << true;
    QTest::newRow("not quite five times") << 100LL << 499LL << u"EUR"_s << false;
    QTest::newRow("exactly a fifth") << 500LL << 100LL << u"EUR"_s << true;
    QTest::newRow("more than a fifth") << 500LL << 101LL << u"EUR"_s << false;
    QTest::newRow("half") << 1290LL << 645LL << u"EUR"_s << false;
    QTest::newRow("the first price") << 0LL << 129'000LL << u"EUR"_s << false;
    QTest::newRow("another currency") << 1290LL << 846'000LL << u"XOF"_s << false;
    QTest::newRow("the largest number there is") << 1LL << std::numeric_limits<qint64>::max() << u"EUR"_s << true;
}

void TestUnlikelyChange::pricesOutOfAllProportion()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(QString, currency);
    QTEST(isUnlikelyPrice({from, u"EUR"_s}, {to, currency}), "isUnlikely");
}

void TestUnlikelyChange::countsOutOfAllProportion_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<bool>("isUnlikely");
    QTest::newRow("a barcode read into the field") << 4LL << 1'000'000LL << true;
    QTest::newRow("a pallet where none was") << 0LL << 1000LL << true;
    QTest::newRow("a few hundred where none was") << 0LL << 999LL << false;
    QTest::newRow("a large stock grows") << 900LL << 2500LL << false;
    QTest::newRow("ten times a large stock") << 100LL << 1000LL << true;
    QTest::newRow("all gone") << 5000LL << 0LL << false;
}

void TestUnlikelyChange::countsOutOfAllProportion()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QTEST(isUnlikelyCount(Quantity::pieces(from), Quantity::pieces(to)), "isUnlikely");
}

void TestUnlikelyChange::saveWithPrice(const QString &price)
{
    auto *field = m_stage->find<QLineEdit>(u"productPrice"_s);
    field->selectAll();
    typeInto(field, price);
    clickOn(m_stage->find<QPushButton>(u"saveProduct"_s));
}

void TestUnlikelyChange::anUnlikelyPriceIsAskedAbout()
{
    choose(u"BG-1204-EN"_s);
    saveWithPrice(u"9999"_s);
    auto *box = m_stage->find<QMessageBox>(u"unlikelyChange"_s);
    QVERIFY2(box->text().contains("9,999.00"_L1), qPrintable(box->text()));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    clickOn(box->button(QMessageBox::Cancel));
    QVERIFY(m_stage->engine.callsOf(u"product.set"_s).isEmpty());
    clickOn(m_stage->find<QPushButton>(u"saveProduct"_s)); // what was typed is still there
    clickOn(m_stage->find<QPushButton>(u"unlikelyYes"_s));
    QCOMPARE(m_stage->onlyCall(u"product.set"_s)[u"price_minor"].toInteger(), 999'900);
}

void TestUnlikelyChange::anUnlikelyCountIsAskedAbout()
{
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(2);
    clickOn(m_stage->find<QPushButton>(u"correctStock"_s));
    auto *count = m_stage->find<QLineEdit>(u"stockCount"_s);
    count->selectAll();
    typeInto(count, u"1000000"_s);
    QTest::keyClick(count, Qt::Key_Return);
    clickOn(m_stage->find<QMessageBox>(u"unlikelyChange"_s)->button(QMessageBox::Cancel));
    QVERIFY(m_stage->engine.callsOf(u"stock.adjust"_s).isEmpty());
    QTest::keyClick(count, Qt::Key_Return);
    clickOn(m_stage->find<QPushButton>(u"unlikelyYes"_s));
    QCOMPARE(m_stage->onlyCall(u"stock.adjust"_s)[u"shelf"].toDouble(), 1'000'000.0);
}

BulkEditDialog *TestUnlikelyChange::bulk(const QStringList &skus, const QString &percent)
{
    auto *model = static_cast<CatalogueModel *>(m_page->table()->model());
    choose(skus.first());
    for (const QString &sku : skus.mid(1)) {
        const QModelIndex other = model->index(model->rowOf(m_shop->products[sku]), CatalogueModel::Title);
        m_page->table()->scrollTo(other);
        QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          m_page->table()->visualRect(other).center());
    }
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    typeInto(m_stage->find<QLineEdit>(u"bulkText"_s, dialog), percent);
    return dialog;
}

void TestUnlikelyChange::anUnlikelyPercentageIsAskedAbout()
{
    auto *dialog = bulk({u"BG-1204-EN"_s, u"CS-ASH-061"_s}, u"-95"_s);
    auto *apply = m_stage->find<QPushButton>(u"applyBulk"_s, dialog);
    clickOn(apply);
    auto *box = m_stage->find<QMessageBox>(u"unlikelyChange"_s);
    QVERIFY2(box->text().contains("2 price"_L1), qPrintable(box->text()));
    QVERIFY2(box->informativeText().contains("214.50"_L1), qPrintable(box->informativeText()));
    QTest::keyClick(box, Qt::Key_Return); // Cancel is preset
    QTRY_VERIFY(!m_stage->window->findChild<QMessageBox *>(u"unlikelyChange"_s));
    QVERIFY(m_stage->engine.callsOf(u"product.bulk"_s).isEmpty());
    clickOn(apply);
    clickOn(m_stage->find<QPushButton>(u"unlikelyYes"_s));
    QCOMPARE(m_stage->onlyCall(u"product.bulk"_s)[u"rows"].toArray().size(), 2);
}

void TestUnlikelyChange::pricesThatAreHeldBackAreSaidToBe()
{
    auto *dialog = bulk({u"BG-1204-EN"_s, u"CS-ASH-061"_s}, u"-40"_s);
    m_stage->engine.answer(u"product.bulk"_s, {{u"changed"_s, 2}, {u"failed_count"_s, 0}, {u"batch"_s, 31}});
    clickOn(m_stage->find<QPushButton>(u"applyBulk"_s, dialog)); // 40 % is no slip: nothing is asked
    auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY2(notice->text().contains("told by themselves"_L1), qPrintable(notice->text()));
    const auto listings = SmallShop::must(ListingQueries(m_shop->db).ofProduct(m_shop->products[u"BG-1204-EN"_s]));
    QVERIFY(!listings.isEmpty());
    m_shop->write([&] { // as the guard does
        RunRepository runs(m_shop->db);
        const PlanId plan = SmallShop::must(runs.insertPlan({.account = listings.first().account,
                                                             .kind = u"guard"_s,
                                                             .guard = u"price_out"_s,
                                                             .createdAt = m_stage->clock.now()}));
        SmallShop::must(runs.insertPlanItem({.plan = plan,
                                             .listing = listings.first().id,
                                             .product = m_shop->products[u"BG-1204-EN"_s],
                                             .item = u"BG-1204-EN"_s,
                                             .kind = u"field"_s,
                                             .field = u"price"_s,
                                             .direction = u"out"_s,
                                             .from = u"21450 RON"_s,
                                             .to = u"12870 RON"_s}));
    });
    m_stage->announce({u"plans"_s});
    QTRY_VERIFY2(notice->text().contains("not sent"_L1), qPrintable(notice->text()));
    QVERIFY(!notice->text().contains("told by themselves"_L1));
    clickOn(notice->findChild<QPushButton *>()); // taking it back is still offered
    QCOMPARE(m_stage->onlyCall(u"batch.undo"_s), (QJsonObject{{u"batch"_s, 31}}));
}

void TestUnlikelyChange::whatWasLeftDifferentIsChangedAfterAll()
{
    const auto listings = SmallShop::must(ListingQueries(m_shop->db).ofProduct(m_shop->products[u"BG-1204-EN"_s]));
    QVERIFY(!listings.isEmpty());
    const ListingView &listing = listings.first();
    choose(u"BG-1204-EN"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    for (QPushButton *button : m_page->findChildren<QPushButton *>(u"sendAfterAll"_s))
        QVERIFY(!button->isVisible()); // nothing was left different
    m_shop->write([&] {
        SmallShop::must(
            KeptChanges(m_shop->db)
                .keep({.listing = listing.id, .field = u"price"_s, .to = u"6000 EUR"_s}, m_stage->clock.now()));
    });
    m_stage->announce({u"listings"_s});
    auto *again = m_page->findChild<QPushButton *>(u"sendAfterAll"_s);
    QTRY_VERIFY(again->isVisible());
    QStringList said;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            said.append(label->text());
    }
    const QString words = u"Price: 60.00\u00A0EUR was not sent to %1."_s.arg(listing.channel);
    QVERIFY2(said.join(u'\n').contains(words), qPrintable(said.join(u'\n')));
    clickOn(again);
    QCOMPARE(m_stage->onlyCall(u"listing.reconsider"_s), (QJsonObject{{u"listing"_s, qint64(listing.id.value)}}));
}

QTEST_MAIN(TestUnlikelyChange)
#include "tst_unlikely_change.moc"
