// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listing_repository.h"
#include "models/views/catalogue_model.h"
#include "models/views/listings_model.h"
#include "models/views/roles.h"
#include "tests/ui/catalogue/catalogue_stage.h"
#include "ui/catalogue/catalogue_filters.h"
#include "ui/catalogue/listings_tab.h"
#include "ui/catalogue/product_detail.h"
#include "ui/catalogue/saved_filters.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/filter_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestCatalogueList : public QObject, private CatalogueStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void searchFindsAsOneTypes();
    void whatIsFoundIsSeenFromItsTop();
    void filtersAreTakenOffOneByOne();
    void nothingFoundOffersToRemoveFilters();
    void aFilterIsSavedUsedAgainAndForgotten();
    void aHeaderClickSorts();
    void aHeaderClickShowsTheTop();
    void disagreeingListingsAreFound();
    void theStateOfAListingIsWhole();
    void rowsAreCopiedAsText();
    void columnsAreRemembered();
    void theRowsLieAsTheRememberedArrowSays();
    void titlesStayReadableWhereThereIsLittleRoom();
    void rowsDoNotMoveUnderTheOwner();
};

void TestCatalogueList::searchFindsAsOneTypes()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_page->filterField(), u"ashw"_s);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
    m_page->filterField()->clear();
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
}

// However far the list before was scrolled: else the first that were found are out of sight, and look as if missing.
void TestCatalogueList::whatIsFoundIsSeenFromItsTop()
{
    QTableView *table = m_page->table();
    QTRY_COMPARE(table->model()->rowCount(), 284);
    table->scrollTo(table->model()->index(200, 0), QAbstractItemView::PositionAtTop);
    QVERIFY(table->rowAt(2) > 100);
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_page->filterField(), u"mix-3"_s);
    QTRY_VERIFY(table->model()->rowCount() < 284);
    QVERIFY(table->model()->rowCount() * table->rowHeight(0) > table->viewport()->height()); // it could be scrolled
    QCOMPARE(table->rowAt(2), 0);
}

void TestCatalogueList::filtersAreTakenOffOneByOne()
{
    m_page->open({.view = View::Catalogue, .filter = u"low_stock"_s});
    QTRY_VERIFY(m_page->table()->model()->rowCount() < 284);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith("Remove filter"_L1))
            clickOn(button);
    }
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
}

void TestCatalogueList::nothingFoundOffersToRemoveFilters()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_page->filterField(), u"zzzz"_s);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 0);
    clickOn(m_stage->find<QPushButton>(u"emptyAction"_s));
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
    QVERIFY(m_page->filterField()->text().isEmpty());
}

void TestCatalogueList::aFilterIsSavedUsedAgainAndForgotten()
{
    // Opens the menu anew, as a click on "+ Filter" does.
    const auto choice = [this](const QString &words) -> QAction * {
        auto *menu = m_page->findChild<FilterBar *>()->findChild<QMenu *>();
        menu->popup(m_page->mapToGlobal(QPoint(10, 10)));
        const QList<QAction *> all = m_page->findChild<FilterBar *>()->findChildren<QAction *>();
        for (QAction *action : all) {
            if (action->text() == words)
                return action;
        }
        menu->hide();
        return nullptr;
    };
    QVERIFY(!choice(u"Save this filter…"_s)->isEnabled()); // there is none
    m_page->open({.view = View::Catalogue, .filter = u"low_stock"_s});
    QTRY_VERIFY(m_page->table()->model()->rowCount() < 284);
    const int few = m_page->table()->model()->rowCount();
    choice(u"Save this filter…"_s)->trigger();
    auto *dialog = m_page->findChild<QInputDialog *>(u"filterName"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"To buy"_s);
    dialog->accept();
    m_page->findChild<CatalogueFilters *>()->clear();
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
    choice(u"To buy"_s)->trigger();
    QTRY_COMPARE(m_page->table()->model()->rowCount(), few);
    QCOMPARE(m_page->findChild<FilterBar *>()->chips().size(), 1);
    SavedFilters kept(m_stage->memory);
    QCOMPARE(kept.names(), QStringList{u"To buy"_s});
    QVERIFY(choice(u"Forget a saved filter"_s));
    for (QMenu *menu : m_page->findChild<FilterBar *>()->findChildren<QMenu *>()) {
        if (menu->title() == "Forget a saved filter"_L1)
            menu->actions().first()->trigger();
    }
    QVERIFY(kept.names().isEmpty());
}

void TestCatalogueList::aHeaderClickSorts()
{
    QHeaderView *header = m_page->table()->horizontalHeader();
    const auto clickHeader = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    const auto firstSku = [this] { return m_page->table()->model()->index(0, CatalogueModel::Sku).data().toString(); };
    clickHeader(CatalogueModel::Sku);
    QTRY_COMPARE(firstSku(), u"BG-0815-RO"_s);
    clickHeader(CatalogueModel::Sku);
    QTRY_COMPARE(firstSku(), u"SL-TOP-25"_s);
}

void TestCatalogueList::disagreeingListingsAreFound()
{
    const ProductId product = m_shop->products[u"CS-ASH-061"_s];
    m_shop->write([&] {
        ListingRepository listings(m_shop->db);
        ListingRow row = SmallShop::must(listings.ofProduct(product)).first();
        row.trust = Trust::Unexplained;
        SmallShop::must(listings.update(row));
    });
    m_page->open({.view = View::Catalogue, .filter = u"disagreeing"_s});
    QTRY_VERIFY(m_page->table()->model()->rowCount() < 284 && m_page->table()->model()->rowCount() > 0);
    const auto *model = static_cast<CatalogueModel *>(m_page->table()->model());
    QTRY_VERIFY(model->rowOf(product) >= 0);
    QCOMPARE(m_page->findChild<FilterBar *>()->chips().first().words, u"Not in agreement"_s);
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    const auto *listings = m_page->detail()->findChild<ListingsTab *>()->findChild<QTableView *>()->model();
    QStringList states;
    for (int row = 0; row < listings->rowCount(); ++row)
        states.append(listings->index(row, 1).data().toString());
    QVERIFY2(states.contains(u"To be counted"_s), qPrintable(states.join(u' ')));
}

void TestCatalogueList::theStateOfAListingIsWhole()
{
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    const auto *table = m_page->detail()->findChild<ListingsTab *>()->findChild<QTableView *>();
    const QString seen = table->model()->index(0, ListingsModel::State).data(SubtitleRole).toString();
    const Metrics m(table->font());
    const auto room = [&] {
        return table->columnWidth(ListingsModel::State) - m.iconSmall() - m.iconGap() - 2 * m.cell();
    };
    const QFontMetrics body(table->font());
    for (const ListingMark mark : {ListingMark::Agreed, ListingMark::NotChecked, ListingMark::Warning})
        QTRY_VERIFY(body.horizontalAdvance(CatalogueModel::markText(mark)) <= room());
    QVERIFY2(QFontMetrics(scaledFont(table->font(), TypeSize::Caption)).horizontalAdvance(seen) <= room(),
             qPrintable(seen));
}

void TestCatalogueList::rowsAreCopiedAsText()
{
    choose(u"BG-1204-EN"_s);
    m_page->table()->setFocus();
    QTest::keySequence(m_page->table(), QKeySequence::Copy);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"BG-1204-EN\tFields of Loam (EN)\t12\t"_s), qPrintable(text));
}

void TestCatalogueList::columnsAreRemembered()
{
    m_page->table()->setColumnWidth(CatalogueModel::Sku, 222);
    m_page->table()->horizontalHeader()->setSectionHidden(CatalogueModel::Category, true);
    m_page->table()->setColumnWidth(CatalogueModel::OnHand, 99);
    m_stage = nullptr;
    m_stage = std::make_unique<WindowStage>(*m_shop);
    m_page = m_stage->open<CataloguePage>({.view = View::Catalogue});
    QCOMPARE(m_page->table()->columnWidth(CatalogueModel::Sku), 222);
    QVERIFY(m_page->table()->isColumnHidden(CatalogueModel::Category));
}

void TestCatalogueList::theRowsLieAsTheRememberedArrowSays()
{
    QHeaderView *header = m_page->table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(CatalogueModel::Sku) + 20, header->height() / 2));
    const auto firstSku = [this] { return m_page->table()->model()->index(0, CatalogueModel::Sku).data().toString(); };
    QTRY_COMPARE(firstSku(), u"BG-0815-RO"_s);
    m_stage = nullptr;
    m_stage = std::make_unique<WindowStage>(*m_shop);
    m_page = m_stage->open<CataloguePage>({.view = View::Catalogue});
    QCOMPARE(m_page->table()->horizontalHeader()->sortIndicatorSection(), int(CatalogueModel::Sku));
    QTRY_COMPARE(firstSku(), u"BG-0815-RO"_s);
}

// Rather a column less than "Lamp…"; it is back where there is room, and was never the owner's choice.
void TestCatalogueList::titlesStayReadableWhereThereIsLittleRoom()
{
    QTableView *table = m_page->table();
    QHeaderView *header = table->horizontalHeader();
    const int readable = Metrics(m_page->font()).font * 10;
    m_stage->window->resize(1360, 822);
    choose(u"BG-1204-EN"_s); // the pane beside it takes its part
    QTRY_VERIFY(!table->isColumnHidden(CatalogueModel::Category));
    header->resizeSection(CatalogueModel::Sku, 260); // as owners do
    QTRY_VERIFY(table->isColumnHidden(CatalogueModel::Category));
    QVERIFY(table->columnWidth(CatalogueModel::Title) >= readable);
    QTRY_COMPARE(header->length(), table->viewport()->width());
    header->resizeSection(CatalogueModel::Sku, 700); // more than all that can be left out
    QTRY_COMPARE(table->columnWidth(CatalogueModel::Title), readable);
    QVERIFY(header->length() > table->viewport()->width());

    m_stage = nullptr;
    m_stage = std::make_unique<WindowStage>(*m_shop);
    m_stage->window->resize(2000, 822);
    m_page = m_stage->open<CataloguePage>({.view = View::Catalogue});
    QTRY_VERIFY(!m_page->table()->isColumnHidden(CatalogueModel::Category));
    QCOMPARE(m_page->table()->columnWidth(CatalogueModel::Sku), 700);
    QTRY_COMPARE(m_page->table()->horizontalHeader()->length(), m_page->table()->viewport()->width());

    // Whoever wants the column in spite of that has it.
    m_stage->window->resize(1360, 822);
    QTRY_VERIFY(m_page->table()->isColumnHidden(CatalogueModel::Category));
    m_page->table()->horizontalHeader()->setSectionHidden(CatalogueModel::Category, false);
    QCoreApplication::processEvents();
    m_stage->window->resize(1350, 822);
    QCoreApplication::processEvents();
    QVERIFY(!m_page->table()->isColumnHidden(CatalogueModel::Category));
}

void TestCatalogueList::rowsDoNotMoveUnderTheOwner()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    const QModelIndex next = m_page->table()->model()->index(row + 1, CatalogueModel::Title);
    const QString title = next.data().toString();
    m_shop->product(u"NEW-1"_s, u"Something"_s, 1);
    m_stage->announce({u"products"_s});
    auto *again = m_page->findChild<QToolButton *>(u"sortAgain"_s);
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(m_page->table()->currentIndex().row(), row);
    QCOMPARE(next.data().toString(), title); // what a second click would hit
    clickOn(again);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 285);
    QTRY_VERIFY(!again->isVisible());
    QCOMPARE(highlighted(), m_shop->products[u"BG-1204-EN"_s]);

    m_shop->product(u"NEW-2"_s, u"Something"_s, 1);
    m_stage->announce({u"products"_s});
    QTRY_VERIFY(again->isVisible());
    m_stage->open<ViewPage>({.view = View::Orders}); // away and back: the order of now
    m_stage->open<CataloguePage>({.view = View::Catalogue});
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 286);
    QTRY_VERIFY(!again->isVisible());
    QCOMPARE(highlighted(), m_shop->products[u"BG-1204-EN"_s]);
}

// Whoever sorts by the newest wants to see the newest, wherever the chosen product went.
void TestCatalogueList::aHeaderClickShowsTheTop()
{
    choose(u"BG-0815-RO"_s);
    QHeaderView *header = m_page->table()->horizontalHeader();
    const auto clickHeader = [header] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(CatalogueModel::Sku) + 20, header->height() / 2));
    };
    clickHeader();
    QTRY_COMPARE(m_page->table()->model()->index(0, CatalogueModel::Sku).data().toString(), u"BG-0815-RO"_s);
    clickHeader(); // the chosen one is the last now
    QTRY_COMPARE(m_page->table()->model()->index(0, CatalogueModel::Sku).data().toString(), u"SL-TOP-25"_s);
    QTRY_COMPARE(highlighted(), m_shop->products[u"BG-0815-RO"_s]);
    QCOMPARE(m_page->table()->rowAt(2), 0);
}

QTEST_MAIN(TestCatalogueList)
#include "tst_catalogue_list.moc"
