// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listing_repository.h"
#include "models/views/catalogue_model.h"
#include "models/views/listings_model.h"
#include "models/views/roles.h"
#include "models/views/runs_model.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/catalogue/catalogue_filters.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/changes_tab.h"
#include "ui/catalogue/listings_tab.h"
#include "ui/catalogue/new_product_dialog.h"
#include "ui/catalogue/product_detail.h"
#include "ui/catalogue/publish_dialog.h"
#include "ui/catalogue/stock_correction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/state_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestCataloguePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void searchFindsAsOneTypes();
    void filtersAreTakenOffOneByOne();
    void nothingFoundOffersToRemoveFilters();
    void aFilterIsSavedUsedAgainAndForgotten();
    void aHeaderClickSorts();
    void aChosenProductShowsItsDetail();
    void anEditedTitleIsSent();
    void aFirstPriceIsInTheShopsCurrency();
    void fieldsOfOnesOwnAreKept();
    void whatEachChannelGetsFollowsTheTyping();
    void lineBreaksOfADescriptionAreNoEdit();
    void whatWasSavedIsNoEdit_data();
    void whatWasSavedIsNoEdit();
    void anEditStaysWhileTheStoreChanges();
    void aTextThatIsNoPriceCannotBeSaved();
    void aCountIsSentWithItsReason();
    void aNumberIsExplained();
    void manyPricesAreRaisedAtOnce();
    void oneOfManyIsLeftOut();
    void allAreLeftOutAndTakenInAgain();
    void theWholeListIsEditedAfterAQuestion();
    void whatMovedSinceIsShownAgain();
    void aValueIsTypedForOneProductAlone();
    void aNewProductIsMade();
    void aTakenSkuIsSaid();
    void aNewProductIsTheHighlightedOne();
    void aNewProductThatTheFiltersHideIsSaid();
    void rowsDoNotMoveUnderTheOwner();
    void theHighlightFollowsItsProductThroughAFilter();
    void anEditIsAskedAboutBeforeAnotherProductIsShown();
    void anEditStaysWhereTheFiltersHideItsProduct();
    void whatWasNotEditedFollowsTheStore();
    void aProductIsPublished();
    void propertiesAreChosenFromWhatTheChannelKnows();
    void theLedgerAddsUp();
    void listingsOfAProductAreSorted();
    void changesOfAProductAreSorted();
    void rowsAreCopiedAsText();
    void columnsAreRemembered();
    void titlesStayReadableWhereThereIsLittleRoom();
    void aCountThatFindsTheSameIsSent();
    void disagreeingListingsAreFound();
    void theStateOfAListingIsWhole();
    void theChosenProductIsPublishedByTheSearch();

private:
    void choose(const QString &sku);
    ProductId highlighted() const;
    void makeCup();
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    CataloguePage *m_page = nullptr;
};

void TestCataloguePage::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<CataloguePage>({.view = View::Catalogue});
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
}

void TestCataloguePage::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestCataloguePage::choose(const QString &sku)
{
    auto *model = static_cast<CatalogueModel *>(m_page->table()->model());
    clickRow(m_page->table(), model->index(model->rowOf(m_shop->products[sku]), CatalogueModel::Title));
    QCOMPARE(m_page->detail()->product(), m_shop->products[sku]);
}

void TestCataloguePage::searchFindsAsOneTypes()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_page->filterField(), u"ashw"_s);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
    m_page->filterField()->clear();
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
}

void TestCataloguePage::filtersAreTakenOffOneByOne()
{
    m_page->open({.view = View::Catalogue, .filter = u"low_stock"_s});
    QTRY_VERIFY(m_page->table()->model()->rowCount() < 284);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith("Remove filter"_L1))
            clickOn(button);
    }
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
}

void TestCataloguePage::nothingFoundOffersToRemoveFilters()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_page->filterField(), u"zzzz"_s);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 0);
    clickOn(m_stage->find<QPushButton>(u"emptyAction"_s));
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
    QVERIFY(m_page->filterField()->text().isEmpty());
}

void TestCataloguePage::aFilterIsSavedUsedAgainAndForgotten()
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

void TestCataloguePage::aHeaderClickSorts()
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

void TestCataloguePage::aChosenProductShowsItsDetail()
{
    choose(u"BG-1204-EN"_s);
    QCOMPARE(m_stage->find<QLineEdit>(u"productTitle"_s)->text(), u"Fields of Loam (EN)"_s);
    QCOMPARE(m_stage->find<QLineEdit>(u"productPrice"_s)->text(), u"214.50"_s);
}

void TestCataloguePage::fieldsOfOnesOwnAreKept()
{
    const ProductId product = m_shop->products[u"BG-1204-EN"_s];
    m_shop->write([&] {
        ProductRepository repository(m_shop->db);
        Product row = *SmallShop::must(repository.find(product));
        row.custom = {{u"shelf"_s, u"A3"_s}, {u"old"_s, u"x"_s}};
        SmallShop::must(repository.update(row));
    });
    m_stage->open<CataloguePage>({.view = View::Catalogue, .id = product.value});
    auto *shelf = m_stage->find<QLineEdit>(u"customField.shelf"_s);
    QCOMPARE(shelf->text(), u"A3"_s);
    typeInto(shelf, u"b"_s);
    typeInto(m_stage->find<QLineEdit>(u"customFieldName"_s), u"box"_s);
    clickOn(m_stage->find<QPushButton>(u"addCustomField"_s));
    typeInto(m_stage->find<QLineEdit>(u"customField.box"_s), u"7"_s);
    for (QToolButton *button : m_page->detail()->findChildren<QToolButton *>()) {
        if (button->accessibleName() == "Remove the field old"_L1)
            clickOn(button);
    }
    clickOn(m_stage->find<QPushButton>(u"saveProduct"_s));
    const QJsonObject custom{{u"shelf"_s, u"A3b"_s}, {u"box"_s, u"7"_s}, {u"old"_s, QJsonValue()}};
    const QJsonObject seen{{u"shelf"_s, u"A3"_s}, {u"box"_s, QJsonValue()}, {u"old"_s, u"x"_s}};
    QCOMPARE(m_stage->onlyCall(u"product.set"_s),
             (QJsonObject{
                 {u"sku"_s, u"BG-1204-EN"_s}, {u"custom"_s, custom}, {u"from"_s, QJsonObject{{u"custom"_s, seen}}}}));
}

void TestCataloguePage::whatEachChannelGetsFollowsTheTyping()
{
    const AccountId account = m_shop->accounts[u"eMAG MAIN"_s];
    m_shop->write([&] {
        SmallShop::must(AccountRepository(m_shop->db).setSetting(account, u"price_rule"_s, u"markup 10%"_s));
        SmallShop::must(AccountRepository(m_shop->db).setSetting(account, u"direction.title"_s, u"off"_s));
    });
    m_stage->open<CataloguePage>({.view = View::Catalogue, .id = m_shop->products[u"BG-1204-EN"_s].value});
    const auto shown = [this] {
        QStringList words;
        for (const QLabel *label : m_stage->find<QWidget>(u"channelPreview"_s)->findChildren<QLabel *>())
            words.append(label->text().replace(QChar(0xa0), u' '));
        return words;
    };
    auto *price = m_stage->find<QLineEdit>(u"productPrice"_s);
    price->selectAll();
    typeInto(price, u"100.00"_s);
    QVERIFY2(shown().contains("110.00 RON"_L1), qPrintable(shown().join(u'|')));
    QVERIFY(shown().contains("100.00 RON"_L1)); // where there is no rule
    QVERIFY(shown().contains("keeps its own title"_L1));
    QVERIFY(m_stage->engine.callsOf(u"product.set"_s).isEmpty());
}

void TestCataloguePage::anEditedTitleIsSent()
{
    choose(u"BG-1204-EN"_s);
    auto *title = m_stage->find<QLineEdit>(u"productTitle"_s);
    title->selectAll();
    typeInto(title, u"Fields of Clay"_s);
    clickOn(m_stage->find<QPushButton>(u"saveProduct"_s));
    QCOMPARE(m_stage->onlyCall(u"product.set"_s),
             (QJsonObject{{u"sku"_s, u"BG-1204-EN"_s},
                          {u"title"_s, u"Fields of Clay"_s},
                          {u"from"_s, QJsonObject{{u"title"_s, u"Fields of Loam (EN)"_s}}}}));
}

// Every channel of this shop sells in RON: a price in anything else would never leave.
void TestCataloguePage::aFirstPriceIsInTheShopsCurrency()
{
    m_shop->write([&] {
        ProductRepository products(m_shop->db);
        Product product = *SmallShop::must(products.find(m_shop->products[u"BG-1204-EN"_s]));
        product.price = {};
        SmallShop::must(products.update(product));
    });
    choose(u"BG-1204-EN"_s);
    auto *price = m_stage->find<QLineEdit>(u"productPrice"_s);
    QCOMPARE(price->placeholderText(), u"RON"_s);
    typeInto(price, u"49.90"_s);
    clickOn(m_stage->find<QPushButton>(u"saveProduct"_s));
    const QJsonObject sent = m_stage->onlyCall(u"product.set"_s);
    QCOMPARE(sent[u"price_minor"].toInt(), 4990);
    QCOMPARE(sent[u"currency"].toString(), u"RON"_s);
}

void TestCataloguePage::lineBreaksOfADescriptionAreNoEdit()
{
    m_shop->write([&] {
        ProductRepository products(m_shop->db);
        Product product = *SmallShop::must(products.find(m_shop->products[u"BG-1204-EN"_s]));
        product.description = u"First line\r\nsecond line"_s;
        SmallShop::must(products.update(product));
    });
    choose(u"BG-1204-EN"_s);
    QVERIFY(!m_stage->find<QPushButton>(u"saveProduct"_s)->isEnabled());
}

void TestCataloguePage::whatWasSavedIsNoEdit_data()
{
    QTest::addColumn<bool>("isNewsFirst");
    QTest::newRow("the engine answers before the store tells") << false;
    QTest::newRow("the store tells before the engine answers") << true;
}

void TestCataloguePage::whatWasSavedIsNoEdit()
{
    QFETCH(bool, isNewsFirst);
    choose(u"BG-1204-EN"_s);
    auto *price = m_stage->find<QLineEdit>(u"productPrice"_s);
    price->selectAll();
    typeInto(price, u"199,9"_s); // as people write it, not as the field does
    auto *description = m_stage->find<QPlainTextEdit>(u"productDescription"_s);
    description->selectAll();
    typeInto(description, u"Two lines"_s);
    auto *save = m_stage->find<QPushButton>(u"saveProduct"_s);
    clickOn(save);
    QCOMPARE(m_stage->onlyCall(u"product.set"_s)[u"price_minor"].toInteger(), 19990);
    const auto tell = [this] {
        m_shop->write([&] {
            ProductRepository products(m_shop->db);
            Product product = *SmallShop::must(products.find(m_shop->products[u"BG-1204-EN"_s]));
            product.price.minor = 19990;
            product.description = u"Two lines"_s;
            SmallShop::must(products.update(product));
        });
        m_stage->announce({u"products"_s});
    };
    if (isNewsFirst)
        tell();
    QTRY_COMPARE(price->text(), u"199.90"_s);
    QTRY_VERIFY(!save->isEnabled());
    if (!isNewsFirst)
        tell();
    QCoreApplication::processEvents();
    QVERIFY(!save->isEnabled());
    choose(u"CS-ASH-061"_s); // nothing is asked on the way out
    QVERIFY(!m_stage->window->findChild<QMessageBox *>(u"unsavedEdits"_s));
    QCOMPARE(m_stage->engine.callsOf(u"product.set"_s).size(), 1);
}

void TestCataloguePage::anEditStaysWhileTheStoreChanges()
{
    choose(u"BG-1204-EN"_s);
    auto *title = m_stage->find<QLineEdit>(u"productTitle"_s);
    typeInto(title, u"!"_s);
    m_shop->product(u"NEW-1"_s, u"Something"_s, 1);
    m_stage->announce({u"products"_s});
    QCOMPARE(title->text(), u"Fields of Loam (EN)!"_s);
}

void TestCataloguePage::aTextThatIsNoPriceCannotBeSaved()
{
    choose(u"BG-1204-EN"_s);
    auto *price = m_stage->find<QLineEdit>(u"productPrice"_s);
    price->selectAll();
    typeInto(price, u"1,234"_s);
    QVERIFY(!m_stage->find<QPushButton>(u"saveProduct"_s)->isEnabled());
    price->selectAll();
    typeInto(price, u"199.90"_s);
    clickOn(m_stage->find<QPushButton>(u"saveProduct"_s));
    const QJsonObject call = m_stage->onlyCall(u"product.set"_s);
    QCOMPARE(call[u"price_minor"].toInteger(), 19990);
    QCOMPARE(call[u"currency"].toString(), u"RON"_s);
}

void TestCataloguePage::aCountIsSentWithItsReason()
{
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(2);
    clickOn(m_stage->find<QPushButton>(u"correctStock"_s));
    auto *dialog = m_stage->window->findChild<StockCorrection *>();
    QVERIFY(dialog);
    auto *count = m_stage->find<QLineEdit>(u"stockCount"_s, dialog);
    const Product product =
        SmallShop::must(ProductRepository(m_shop->db).find(m_shop->products[u"CS-ASH-061"_s])).value();
    QCOMPARE(parseQuantity(count->text()),
             std::optional(product.onHand + Quantity::pieces(1))); // one is sold, not sent
    count->selectAll();
    typeInto(count, u"7"_s);
    const QString effect = m_stage->find<QLabel>(u"stockEffect"_s, dialog)->text();
    QVERIFY2(effect.startsWith("7 on the shelf = 6 on hand + 1 sold, not yet sent. "_L1), qPrintable(effect));
    typeInto(m_stage->find<QLineEdit>(u"stockReason"_s, dialog), u"found two"_s);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Write into the ledger"_L1)
            clickOn(button);
    }
    const QJsonObject call = m_stage->onlyCall(u"stock.adjust"_s);
    QCOMPARE(call[u"sku"].toString(), u"CS-ASH-061"_s);
    QCOMPARE(call[u"shelf"].toDouble(), 7.0);
    QCOMPARE(call[u"reason"].toString(), u"found two"_s);
}

// It answers the question that a drop without an order asked.
void TestCataloguePage::aCountThatFindsTheSameIsSent()
{
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(2);
    clickOn(m_stage->find<QPushButton>(u"correctStock"_s));
    auto *dialog = m_stage->window->findChild<StockCorrection *>();
    QVERIFY(dialog);
    const QString there = m_stage->find<QLineEdit>(u"stockCount"_s, dialog)->text();
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Write into the ledger"_L1)
            clickOn(button);
    }
    QCOMPARE(m_stage->onlyCall(u"stock.adjust"_s)[u"shelf"].toDouble(), there.toDouble());
}

void TestCataloguePage::disagreeingListingsAreFound()
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

void TestCataloguePage::theChosenProductIsPublishedByTheSearch()
{
    m_page->open({.view = View::Catalogue, .filter = u"publish"_s}); // none is chosen
    QVERIFY(!m_stage->window->findChild<PublishDialog *>());
    choose(u"CS-ASH-061"_s);
    m_page->open({.view = View::Catalogue, .filter = u"publish"_s});
    QVERIFY(m_stage->window->findChild<PublishDialog *>());
}

void TestCataloguePage::aNumberIsExplained()
{
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(2);
    const QJsonObject held{{u"channel"_s, u"CardTrader"_s},
                           {u"shown"_s, QJsonArray{5}},
                           {u"wanted"_s, 3},
                           {u"units"_s, 1},
                           {u"held_by_orders"_s, 2},
                           {u"rule"_s, QJsonObject{{u"buffer"_s, 1}, {u"promise"_s, u"shared"_s}}},
                           {u"reason"_s, u"held"_s}};
    m_stage->engine.answer(
        u"stock.explain"_s,
        {{u"on_hand"_s, 4}, {u"available"_s, 4}, {u"waiting"_s, 0}, {u"channels"_s, QJsonArray{held}}});
    clickOn(m_stage->find<QPushButton>(u"explainStock"_s));
    QCOMPARE(m_stage->onlyCall(u"stock.explain"_s), (QJsonObject{{u"sku"_s, u"CS-ASH-061"_s}}));
    auto *dialog = m_stage->window->findChild<QDialog *>(u"stockExplanation"_s);
    QVERIFY(dialog);
    const auto says = [dialog](const QString &words) {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == words; });
    };
    QTRY_VERIFY(says(u"shows 5, should show 3"_s));
    QVERIFY(says(u"4 on hand; 4 can be offered to the channels."_s));
    QVERIFY(says(u"Your rule keeps 1 back."_s));
    QVERIFY(says(u"Open orders there took 2 out of the stock."_s));
    const QList<StateLabel *> states = dialog->findChildren<StateLabel *>();
    QVERIFY(std::any_of(states.begin(), states.end(), [](const StateLabel *label) {
        return label->words() == "The change is held back until you have looked at it."_L1;
    }));
}

void TestCataloguePage::manyPricesAreRaisedAtOnce()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    m_page->table()->selectionModel()->select(m_page->table()->model()->index(row + 1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->window->findChild<BulkEditDialog *>();
    QVERIFY(dialog);
    auto *apply = m_stage->find<QPushButton>(u"applyBulk"_s, dialog);
    QVERIFY(!apply->isEnabled());
    typeInto(m_stage->find<QLineEdit>(u"bulkText"_s, dialog), u"10"_s); // percent of the price
    const auto *preview = m_stage->find<QTableView>(u"bulkPreview"_s, dialog)->model();
    QCOMPARE(preview->rowCount(), 2);
    QCOMPARE(preview->index(0, BulkPreview::To).data().toString().replace(QChar(0xa0), u' '), u"235.95 RON"_s);
    auto *text = m_stage->find<QLineEdit>(u"bulkText"_s, dialog);
    text->clear();
    typeInto(text, u"-100"_s);
    QTRY_VERIFY(dialog->findChild<NoticeLine *>()->isVisible()); // nobody sells for nothing
    QVERIFY(!apply->isEnabled());
    text->clear();
    typeInto(text, u"10"_s);
    QVERIFY(!dialog->findChild<NoticeLine *>()->isVisible());
    m_stage->engine.answer(u"product.bulk"_s, {{u"changed"_s, 2}, {u"failed_count"_s, 0}, {u"batch"_s, 31}});
    clickOn(apply);
    const QJsonArray rows = m_stage->onlyCall(u"product.bulk"_s)[u"rows"].toArray();
    QCOMPARE(rows.size(), 2);
    const QJsonObject seen{{u"price_minor"_s, 21450}, {u"currency"_s, u"RON"_s}};
    QCOMPARE(
        rows[0].toObject(),
        (QJsonObject{
            {u"sku"_s, u"BG-1204-EN"_s}, {u"price_minor"_s, 23595}, {u"currency"_s, u"RON"_s}, {u"from"_s, seen}}));
    auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    clickOn(notice->findChild<QPushButton *>());
    QCOMPARE(m_stage->onlyCall(u"batch.undo"_s), (QJsonObject{{u"batch"_s, 31}}));
}

// A tick taken off leaves that product as it is, and only that one.
void TestCataloguePage::oneOfManyIsLeftOut()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    m_page->table()->selectionModel()->select(m_page->table()->model()->index(row + 1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    auto *table = m_stage->find<QTableView>(u"bulkPreview"_s, dialog);
    auto *apply = m_stage->find<QPushButton>(u"applyBulk"_s, dialog);
    QVERIFY(!table->model()->index(0, BulkPreview::Product).data(Qt::CheckStateRole).isValid()); // nothing changes
    auto *text = m_stage->find<QLineEdit>(u"bulkText"_s, dialog);
    typeInto(text, u"10"_s);
    const QModelIndex first = table->model()->index(0, BulkPreview::Product);
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    table->setCurrentIndex(first);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    text->clear();
    typeInto(text, u"20"_s); // another change: it stays left out
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    clickOn(apply);
    const QJsonArray rows = m_stage->onlyCall(u"product.bulk"_s)[u"rows"].toArray();
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.at(0)[u"sku"].toString() != u"BG-1204-EN"_s);
}

void TestCataloguePage::allAreLeftOutAndTakenInAgain()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    m_page->table()->selectionModel()->select(m_page->table()->model()->index(row + 1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    auto *apply = m_stage->find<QPushButton>(u"applyBulk"_s, dialog);
    auto *ticks = dialog->findChild<QToolButton *>(u"tickAll"_s);
    QVERIFY(ticks && !ticks->isVisible()); // there is nothing to leave out yet
    typeInto(m_stage->find<QLineEdit>(u"bulkText"_s, dialog), u"10"_s);
    clickOn(ticks);
    QVERIFY(!apply->isEnabled());
    const auto *table = m_stage->find<QTableView>(u"bulkPreview"_s, dialog);
    auto *model = table->model();
    QVERIFY(model->setData(model->index(1, BulkPreview::Product), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(apply->isEnabled());
    clickOn(ticks); // some are in: all out
    QVERIFY(!apply->isEnabled());
    clickOn(ticks);
    clickOn(apply);
    QCOMPARE(m_stage->onlyCall(u"product.bulk"_s)[u"rows"].toArray().size(), 2);
}

// One that is selected is one; the whole list only after a question that says how many.
void TestCataloguePage::theWholeListIsEditedAfterAQuestion()
{
    auto *button = m_stage->find<QPushButton>(u"bulkEditButton"_s);
    choose(u"BG-1204-EN"_s);
    clickOn(button);
    auto *one = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    QCOMPARE(m_stage->find<QTableView>(u"bulkPreview"_s, one)->model()->rowCount(), 1);
    one->close();
    QTRY_VERIFY(!m_stage->window->findChild<BulkEditDialog *>());
    m_page->table()->clearSelection();
    const int all = m_page->table()->model()->rowCount();
    QVERIFY(all > 2);
    clickOn(button);
    auto *box = m_stage->find<QMessageBox>(u"editAll"_s);
    QVERIFY2(box->text().contains(QLocale().toString(all)), qPrintable(box->text()));
    QTest::keyClick(box, Qt::Key_Return); // Cancel is preset
    QTRY_VERIFY(!m_stage->window->findChild<QMessageBox *>(u"editAll"_s));
    QVERIFY(!m_stage->window->findChild<BulkEditDialog *>());
    clickOn(button);
    clickOn(m_stage->find<QPushButton>(u"editAllYes"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    QCOMPARE(m_stage->find<QTableView>(u"bulkPreview"_s, dialog)->model()->rowCount(), all);
}

// What a sync took in meanwhile is not overwritten: those products are shown as they are now, to be changed or not.
void TestCataloguePage::whatMovedSinceIsShownAgain()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    m_page->table()->selectionModel()->select(m_page->table()->model()->index(row + 1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    typeInto(m_stage->find<QLineEdit>(u"bulkText"_s, dialog), u"10"_s);
    m_shop->write([&] {
        ProductRepository products(m_shop->db);
        Product product = *SmallShop::must(products.find(m_shop->products[u"BG-1204-EN"_s]));
        product.price.minor = 10000;
        SmallShop::must(products.update(product));
    });
    const QJsonObject failure{
        {u"sku"_s, u"BG-1204-EN"_s}, {u"code"_s, u"conflict"_s}, {u"item"_s, u"price_minor"_s}, {u"found"_s, 10000}};
    m_stage->engine.answer(
        u"product.bulk"_s,
        {{u"changed"_s, 1}, {u"failed_count"_s, 1}, {u"failed"_s, QJsonArray{failure}}, {u"batch"_s, 31}});
    auto *apply = m_stage->find<QPushButton>(u"applyBulk"_s, dialog);
    clickOn(apply);
    auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY2(notice->text().contains("1 product(s) were left alone"_L1) ||
                     notice->text().contains("1 product was left alone"_L1),
                 qPrintable(notice->text()));
    const auto *preview = m_stage->find<QTableView>(u"bulkPreview"_s, dialog)->model();
    QCOMPARE(preview->rowCount(), 1);
    QCOMPARE(preview->index(0, BulkPreview::From).data().toString().replace(QChar(0xa0), u' '), u"100.00 RON"_s);
    m_stage->engine.forget();
    clickOn(apply);
    const QJsonArray rows = m_stage->onlyCall(u"product.bulk"_s)[u"rows"].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)[u"price_minor"].toInt(), 11000);
    QCOMPARE(rows.at(0)[u"from"][u"price_minor"].toInt(), 10000);
}

// One cell typed, and all of it goes together.
void TestCataloguePage::aValueIsTypedForOneProductAlone()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    m_page->table()->selectionModel()->select(m_page->table()->model()->index(row + 1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    auto *table = m_stage->find<QTableView>(u"bulkPreview"_s, dialog);
    table->setCurrentIndex(table->model()->index(0, BulkPreview::To));
    table->edit(table->currentIndex());
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->geometry(), table->visualRect(table->currentIndex())); // over what was there
    editor->selectAll();
    typeInto(editor, u"199.90"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    auto *back = m_stage->find<QToolButton>(u"takeBackTyped"_s, dialog);
    QTest::keyClick(dialog, Qt::Key_Escape); // by mistake
    clickOn(m_stage->find<QPushButton>(u"leaveStay"_s, dialog));
    QVERIFY(dialog->isVisible());
    clickOn(m_stage->find<QPushButton>(u"applyBulk"_s, dialog));
    const QJsonArray rows = m_stage->onlyCall(u"product.bulk"_s)[u"rows"].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)[u"sku"].toString(), u"BG-1204-EN"_s);
    QCOMPARE(rows.at(0)[u"price_minor"].toInt(), 19990);
    QTRY_VERIFY(!back->isVisible()); // nothing typed is left
}

void TestCataloguePage::aNewProductIsMade()
{
    clickOn(m_stage->find<QPushButton>(u"newProductButton"_s));
    auto *dialog = m_stage->window->findChild<NewProductDialog *>();
    QVERIFY(dialog);
    auto *make = m_stage->find<QPushButton>(u"makeProduct"_s, dialog);
    typeInto(m_stage->find<QLineEdit>(u"newSku"_s, dialog), u"CUP-1"_s);
    QVERIFY(!make->isEnabled()); // it has no title yet
    typeInto(m_stage->find<QLineEdit>(u"newTitle"_s, dialog), u"A cup"_s);
    auto *price = m_stage->find<QLineEdit>(u"newPrice"_s, dialog);
    typeInto(price, u"1,234"_s);
    QVERIFY(!make->isEnabled()); // that may be thousands
    price->clear();
    typeInto(price, u"12.90"_s);
    auto *stock = m_stage->find<QLineEdit>(u"newStock"_s, dialog);
    stock->selectAll();
    typeInto(stock, u"3"_s);
    clickOn(make);
    QCOMPARE(m_stage->onlyCall(u"product.add"_s), (QJsonObject{{u"sku"_s, u"CUP-1"_s},
                                                               {u"title"_s, u"A cup"_s},
                                                               {u"price_minor"_s, 1290},
                                                               {u"currency"_s, u"RON"_s},
                                                               {u"stock_quantity"_s, u"3"_s}}));
}

// The product of the one highlighted row; none where no row is.
ProductId TestCataloguePage::highlighted() const
{
    const auto *model = static_cast<CatalogueModel *>(m_page->table()->model());
    const QModelIndexList rows = m_page->table()->selectionModel()->selectedRows();
    return rows.size() == 1 ? model->row(rows.first().row())->id : ProductId{};
}

void TestCataloguePage::makeCup()
{
    clickOn(m_stage->find<QPushButton>(u"newProductButton"_s));
    auto *dialog = m_stage->window->findChild<NewProductDialog *>();
    QVERIFY(dialog);
    typeInto(m_stage->find<QLineEdit>(u"newSku"_s, dialog), u"CUP-1"_s);
    typeInto(m_stage->find<QLineEdit>(u"newTitle"_s, dialog), u"A cup"_s);
    m_shop->products[u"CUP-1"_s] = m_shop->product(u"CUP-1"_s, u"A cup"_s); // as the engine does
    clickOn(m_stage->find<QPushButton>(u"makeProduct"_s, dialog));
    QTRY_COMPARE(m_page->detail()->product(), m_shop->products[u"CUP-1"_s]);
}

void TestCataloguePage::aNewProductIsTheHighlightedOne()
{
    choose(u"BG-1204-EN"_s);
    makeCup();
    QTRY_COMPARE(highlighted(), m_shop->products[u"CUP-1"_s]);
    QCOMPARE(m_page->table()->model()->rowCount(), 285);
}

void TestCataloguePage::aNewProductThatTheFiltersHideIsSaid()
{
    choose(u"CS-ASH-061"_s);
    m_page->filterField()->setText(u"ashw"_s);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
    QTRY_COMPARE(highlighted(), m_shop->products[u"CS-ASH-061"_s]); // the filter leaves it in
    makeCup();
    QTRY_COMPARE(highlighted(), ProductId{});
    QTRY_VERIFY(m_page->findChild<ContentFrame *>()->problem().contains("the filters leave it out"_L1));
    QCOMPARE(m_page->detail()->product(), m_shop->products[u"CUP-1"_s]);
    m_stage->announce({u"products"_s}); // and stays said
    QTRY_VERIFY(m_page->findChild<ContentFrame *>()->problem().contains("the filters leave it out"_L1));
    for (QPushButton *button : m_page->findChild<ContentFrame *>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Remove filters"_L1)
            clickOn(button);
    }
    QTRY_COMPARE(highlighted(), m_shop->products[u"CUP-1"_s]);
    QVERIFY(m_page->findChild<ContentFrame *>()->problem().isEmpty());
}

void TestCataloguePage::rowsDoNotMoveUnderTheOwner()
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

void TestCataloguePage::theHighlightFollowsItsProductThroughAFilter()
{
    choose(u"CS-ASH-061"_s);
    m_page->filterField()->setText(u"dice"_s); // leaves it out
    QTRY_VERIFY(m_page->table()->model()->rowCount() < 20);
    QTRY_COMPARE(m_page->detail()->product(), ProductId{});
    QCOMPARE(highlighted(), ProductId{});
    m_page->filterField()->clear();
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
    choose(u"CS-ASH-061"_s);
    m_page->table()->sortByColumn(CatalogueModel::Title, Qt::AscendingOrder);
    QTRY_COMPARE(highlighted(), m_shop->products[u"CS-ASH-061"_s]);
}

void TestCataloguePage::anEditIsAskedAboutBeforeAnotherProductIsShown()
{
    const ProductId edited = m_shop->products[u"BG-1204-EN"_s];
    const ProductId other = m_shop->products[u"CS-ASH-061"_s];
    choose(u"BG-1204-EN"_s);
    auto *title = m_stage->find<QLineEdit>(u"productTitle"_s);
    typeInto(title, u"!"_s);
    auto *model = static_cast<CatalogueModel *>(m_page->table()->model());
    const auto clickOther = [&] {
        clickRow(m_page->table(), model->index(model->rowOf(other), CatalogueModel::Title));
        QTRY_VERIFY(m_page->findChild<QWidget *>(u"unsavedEdits"_s));
        QCOMPARE(m_page->detail()->product(), edited);
        QCOMPARE(highlighted(), edited);
        QCOMPARE(title->text(), u"Fields of Loam (EN)!"_s);
    };
    clickOther();
    clickOn(m_stage->find<QPushButton>(u"keepEditing"_s));
    QTRY_VERIFY(!m_page->findChild<QWidget *>(u"unsavedEdits"_s));
    QCOMPARE(m_page->detail()->product(), edited);

    clickOther();
    clickOn(m_stage->find<QPushButton>(u"saveEdits"_s));
    QTRY_COMPARE(m_page->detail()->product(), other);
    QCOMPARE(highlighted(), other);
    QCOMPARE(m_stage->onlyCall(u"product.set"_s),
             (QJsonObject{{u"sku"_s, u"BG-1204-EN"_s},
                          {u"title"_s, u"Fields of Loam (EN)!"_s},
                          {u"from"_s, QJsonObject{{u"title"_s, u"Fields of Loam (EN)"_s}}}}));

    choose(u"BG-1204-EN"_s);
    typeInto(title, u"!"_s);
    clickOther();
    clickOn(m_stage->find<QPushButton>(u"dropEdits"_s));
    QTRY_COMPARE(m_page->detail()->product(), other);
    QCOMPARE(highlighted(), other);
}

void TestCataloguePage::anEditStaysWhereTheFiltersHideItsProduct()
{
    choose(u"BG-1204-EN"_s);
    auto *title = m_stage->find<QLineEdit>(u"productTitle"_s);
    typeInto(title, u"!"_s);
    m_page->filterField()->setText(u"dice"_s);
    QTRY_VERIFY(m_page->table()->model()->rowCount() < 20);
    QTRY_VERIFY(m_page->findChild<ContentFrame *>()->problem().contains("the filters leave it out"_L1));
    QCOMPARE(highlighted(), ProductId{});
    QCOMPARE(title->text(), u"Fields of Loam (EN)!"_s);
}

void TestCataloguePage::whatWasNotEditedFollowsTheStore()
{
    choose(u"BG-1204-EN"_s);
    typeInto(m_stage->find<QLineEdit>(u"productTitle"_s), u"!"_s);
    m_shop->write([&] {
        ProductRepository products(m_shop->db);
        Product product = *SmallShop::must(products.find(m_shop->products[u"BG-1204-EN"_s]));
        product.price.minor = 19900; // a marketplace changed it meanwhile
        SmallShop::must(products.update(product));
    });
    m_stage->announce({u"products"_s});
    QTRY_COMPARE(m_stage->find<QLineEdit>(u"productPrice"_s)->text(), u"199.00"_s);
    clickOn(m_stage->find<QPushButton>(u"saveProduct"_s));
    QCOMPARE(m_stage->onlyCall(u"product.set"_s),
             (QJsonObject{{u"sku"_s, u"BG-1204-EN"_s},
                          {u"title"_s, u"Fields of Loam (EN)!"_s},
                          {u"from"_s, QJsonObject{{u"title"_s, u"Fields of Loam (EN)"_s}}}}));
}

void TestCataloguePage::aTakenSkuIsSaid()
{
    clickOn(m_stage->find<QPushButton>(u"newProductButton"_s));
    auto *dialog = m_stage->window->findChild<NewProductDialog *>();
    QVERIFY(dialog);
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->text().contains(u'&'))
            QVERIFY2(label->buddy(), qPrintable(label->text())); // else the & is shown
    }
    typeInto(m_stage->find<QLineEdit>(u"newSku"_s, dialog), u"BG-1204-EN"_s);
    typeInto(m_stage->find<QLineEdit>(u"newTitle"_s, dialog), u"Another"_s);
    m_stage->engine.refuse(u"product.add"_s, makeError(ErrorCode::InvalidRequest, u"must be another one"_s, u"sku"_s));
    clickOn(m_stage->find<QPushButton>(u"makeProduct"_s, dialog));
    const auto says = [dialog](const QString &words) {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"There is a product with the SKU BG-1204-EN already."_s));
}

// The values come from the listings there, with the types they have there.
void TestCataloguePage::propertiesAreChosenFromWhatTheChannelKnows()
{
    choose(u"BG-1204-EN"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    clickOn(m_stage->find<QPushButton>(u"publishProduct"_s));
    auto *dialog = m_stage->window->findChild<QDialog *>(u"publish"_s);
    QVERIFY(dialog);
    const QString channel = dialog->findChild<QComboBox *>(u"publishOn"_s)->currentText();
    dialog->close();
    QTRY_VERIFY(!m_stage->window->findChild<QDialog *>(u"publish"_s));
    const auto listed = [&](const QString &id, const QString &attributes) {
        ListingRow row;
        row.remote = {{Field::Attributes, attributes}};
        m_shop->listing(m_shop->accounts[channel], id, m_shop->product(u"P"_s + id, u"Card"_s), row);
    };
    m_shop->write([&] {
        SmallShop::must(
            m_shop->db.run("UPDATE listings SET remote = '{}' WHERE account_id = ?", m_shop->accounts[channel]));
    });
    listed(u"a1"_s, u"{\"mtg_language\":\"en\",\"mtg_foil\":true}"_s);
    listed(u"a2"_s, u"{\"mtg_language\":\"it\",\"mtg_foil\":false,\"lots\":[1,2]}"_s);
    clickOn(m_stage->find<QPushButton>(u"publishProduct"_s));
    dialog = m_stage->window->findChild<QDialog *>(u"publish"_s);
    auto *attributes = dialog->findChild<QLineEdit *>(u"publishAttributes"_s);
    attributes->clear();
    Q_EMIT attributes->textEdited(QString());
    QTRY_VERIFY(dialog->findChild<QComboBox *>(u"attribute.mtg_language"_s));
    QVERIFY(!dialog->findChild<QComboBox *>(u"attribute.lots"_s));
    auto *language = dialog->findChild<QComboBox *>(u"attribute.mtg_language"_s);
    QCOMPARE(language->count(), 3); // not said, en, it
    language->setCurrentText(u"it"_s);
    dialog->findChild<QComboBox *>(u"attribute.mtg_foil"_s)->setCurrentText(u"true"_s);
    QCOMPARE(attributes->text(), u"mtg_foil=true; mtg_language=it"_s);
    attributes->clear();
    QTest::keyClicks(attributes, u"mtg_foil=true; mtg_language=en"_s); // typed is seen in the choices
    QCOMPARE(language->currentText(), u"en"_s);
    clickOn(dialog->findChild<QPushButton *>(u"publishNow"_s));
    QCOMPARE(m_stage->onlyCall(u"product.set"_s)[u"mapped_attributes"].toObject(),
             (QJsonObject{{u"mtg_foil"_s, true}, {u"mtg_language"_s, u"en"_s}}));
}

void TestCataloguePage::aProductIsPublished()
{
    choose(u"BG-1204-EN"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    clickOn(m_stage->find<QPushButton>(u"publishProduct"_s));
    auto *dialog = m_stage->window->findChild<QDialog *>(u"publish"_s);
    QVERIFY(dialog);
    auto *on = dialog->findChild<QComboBox *>(u"publishOn"_s);
    QVERIFY(on->count() > 0);
    const QString channel = on->currentText();
    auto *attributes = dialog->findChild<QLineEdit *>(u"publishAttributes"_s);
    attributes->clear();
    auto *now = dialog->findChild<QPushButton *>(u"publishNow"_s);
    const auto words = [dialog](const QString &name) { return dialog->findChild<QLabel *>(name)->text(); };
    m_stage->engine.answer(u"publish.item"_s, {{u"known"_s, false}, {u"id"_s, u"4711"_s}});
    QTest::keyClicks(attributes, u"blueprint_id=4711; mtg_language = en"_s);
    QVERIFY(!now->isEnabled()); // nobody publishes a number unseen
    auto *unknown = dialog->findChild<NoticeLine *>(u"publishItemNotice"_s);
    QTRY_VERIFY2(unknown->text().contains("shows nothing under 4711"_L1), qPrintable(unknown->text()));
    QCOMPARE(
        m_stage->onlyCall(u"publish.item"_s),
        (QJsonObject{{u"account"_s, channel},
                     {u"attributes"_s, QJsonObject{{u"blueprint_id"_s, u"4711"_s}, {u"mtg_language"_s, u"en"_s}}}}));
    QVERIFY(now->isEnabled()); // the owner has read it
    const QLabel *said = nullptr;
    for (const QLabel *label : unknown->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains("4711"_L1))
            said = label;
    }
    QVERIFY(said);
    QTRY_VERIFY(said->height() >= said->heightForWidth(said->width())); // all of it
    m_stage->engine.answer(
        u"publish.item"_s,
        {{u"known"_s, true}, {u"id"_s, u"47119"_s}, {u"name"_s, u"Ashwing drake"_s}, {u"set"_s, u"Ember dawn"_s}});
    attributes->clear();
    QTest::keyClicks(attributes, u"blueprint_id=47119; mtg_language = en"_s);
    QTRY_COMPARE(words(u"publishItem"_s), u"Ashwing drake"_s);
    QCOMPARE(words(u"publishItemSet"_s), u"Ember dawn · 47119"_s);
    QTRY_VERIFY(unknown->isVisible()); // a game is no card: both names are set against each other
    QVERIFY2(unknown->text().contains(u"“Fields of Loam (EN)”"_s) && unknown->text().contains(u"“Ashwing drake”"_s),
             qPrintable(unknown->text()));
    m_stage->engine.answer(u"publish.item"_s,
                           {{u"known"_s, true}, {u"id"_s, u"4712"_s}, {u"name"_s, u"Fields of Loam"_s}});
    attributes->clear();
    QTest::keyClicks(attributes, u"blueprint_id=4712"_s);
    QTRY_COMPARE(words(u"publishItem"_s), u"Fields of Loam"_s);
    QVERIFY(!unknown->isVisible());
    m_stage->engine.answer(u"publish.item"_s,
                           {{u"known"_s, true}, {u"id"_s, u"47119"_s}, {u"name"_s, u"Ashwing drake"_s}});
    attributes->clear();
    QTest::keyClicks(attributes, u"blueprint_id=47119; mtg_language = en"_s);
    QTRY_COMPARE(words(u"publishItem"_s), u"Ashwing drake"_s);
    m_stage->engine.answer(
        u"publish"_s,
        {{u"created"_s, 0},
         {u"refused"_s, QJsonArray{QJsonObject{{u"sku"_s, u"BG-1204-EN"_s}, {u"message"_s, u"there is none"_s}}}}});
    clickOn(dialog->findChild<QPushButton *>(u"publishNow"_s));
    QCOMPARE(m_stage->onlyCall(u"product.set"_s)[u"mapped_attributes"].toObject(),
             (QJsonObject{{u"blueprint_id"_s, u"47119"_s}, {u"mtg_language"_s, u"en"_s}}));
    QTRY_COMPARE(m_stage->onlyCall(u"publish"_s),
                 (QJsonObject{{u"skus"_s, QJsonArray{u"BG-1204-EN"_s}}, {u"account"_s, channel}}));
    auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(dialog->isVisible());
    m_stage->engine.answer(u"publish"_s, {{u"created"_s, 1}, {u"refused"_s, QJsonArray()}});
    const QPointer<QDialog> gone(dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"publishNow"_s)->isEnabled());
    clickOn(dialog->findChild<QPushButton *>(u"publishNow"_s));
    QTRY_VERIFY(!gone);
    QCOMPARE(m_stage->engine.callsOf(u"product.set"_s).size(), 1); // known by now
}

void TestCataloguePage::theLedgerAddsUp()
{
    choose(u"CS-ASH-061"_s);
    QTabBar *bar = m_page->detail()->tabs()->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(2).center());
    auto *ledger = m_page->detail()->findChild<QListView *>();
    QCOMPARE(ledger->model()->rowCount(), 7);
    QCOMPARE(ledger->model()->index(0, 3).data().toString(), u"4"_s); // the balance now
    QStringList words;
    for (int row = 0; row < ledger->model()->rowCount(); ++row) {
        for (int column = 0; column < ledger->model()->columnCount(); ++column)
            words.append(ledger->model()->index(row, column).data(SubtitleRole).toString());
    }
    QVERIFY2(words.contains(u"You counted 7, the ledger said 3"_s), qPrintable(words.join(u'\n')));
}

void TestCataloguePage::theStateOfAListingIsWhole()
{
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    const auto *table = m_page->detail()->findChild<ListingsTab *>()->findChild<QTableView *>();
    const QString seen = table->model()->index(0, ListingsModel::State).data(SubtitleRole).toString();
    const Metrics m(table->font());
    const int room = table->columnWidth(ListingsModel::State) - m.iconSmall() - m.iconGap() - 2 * m.cell();
    const QFontMetrics body(table->font());
    for (const ListingMark mark : {ListingMark::Agreed, ListingMark::NotChecked, ListingMark::Warning})
        QVERIFY(body.horizontalAdvance(CatalogueModel::markText(mark)) <= room);
    QVERIFY2(QFontMetrics(scaledFont(table->font(), TypeSize::Caption)).horizontalAdvance(seen) <= room,
             qPrintable(seen));
}

void TestCataloguePage::listingsOfAProductAreSorted()
{
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    auto *table = m_page->detail()->findChild<ListingsTab *>()->findChild<QTableView *>();
    const auto shown = [table](int column) {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, column).data().toString());
        return texts;
    };
    const QStringList given = shown(ListingsModel::Channel);
    QVERIFY(given.size() > 1);
    const auto press = [table](int column) {
        QHeaderView *header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    table->selectRow(0);
    const qint64 chosen = table->currentIndex().data(IdRole).toLongLong();
    QStringList sorted = given;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    press(ListingsModel::Channel);
    QCOMPARE(shown(ListingsModel::Channel), sorted);
    press(ListingsModel::Channel);
    std::reverse(sorted.begin(), sorted.end());
    QCOMPARE(shown(ListingsModel::Channel), sorted);
    QCOMPARE(table->currentIndex().data(IdRole).toLongLong(), chosen); // the row that is looked at stays
    m_stage->announce({u"listings"_s});
    QCOMPARE(shown(ListingsModel::Channel), sorted);
}

void TestCataloguePage::changesOfAProductAreSorted()
{
    const ProductId product = m_shop->products[u"CS-ASH-061"_s];
    m_shop->write([&] {
        for (int n = 0; n < 3; ++n)
            SmallShop::must(RunRepository(m_shop->db)
                                .log({.at = SmallShop::now + n,
                                      .product = product,
                                      .field = QStringList{u"title"_s, u"brand"_s, u"category"_s}.at(n),
                                      .old = QStringList{u"m"_s, u"z"_s, u"a"_s}.at(n),
                                      .now = QStringList{u"q"_s, u"b"_s, u"y"_s}.at(n),
                                      .cause = u"manual"_s}));
    });
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(3);
    auto *table = m_page->detail()->findChild<ChangesTab *>()->findChild<QTableView *>();
    const auto shown = [table](int column) {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, column).data().toString());
        return texts;
    };
    const auto press = [table](int column) {
        QHeaderView *header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    QCOMPARE(shown(ChangesModel::From).mid(0, 3), (QStringList{u"a"_s, u"z"_s, u"m"_s})); // newest first
    const qsizetype all = shown(ChangesModel::From).size();
    press(ChangesModel::From);
    QStringList froms = shown(ChangesModel::From);
    QCOMPARE(froms.size(), all);
    froms.removeIf([](const QString &text) { return text.size() != 1; });
    QCOMPARE(froms, (QStringList{u"a"_s, u"m"_s, u"z"_s}));
    press(ChangesModel::To);
    press(ChangesModel::To);
    QStringList tos = shown(ChangesModel::To);
    tos.removeIf([](const QString &text) { return text.size() != 1; });
    QCOMPARE(tos, (QStringList{u"y"_s, u"q"_s, u"b"_s}));
}

void TestCataloguePage::rowsAreCopiedAsText()
{
    choose(u"BG-1204-EN"_s);
    m_page->table()->setFocus();
    QTest::keySequence(m_page->table(), QKeySequence::Copy);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"BG-1204-EN\tFields of Loam (EN)\t12\t"_s), qPrintable(text));
}

void TestCataloguePage::columnsAreRemembered()
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

// Rather a column less than "Lamp…"; it is back where there is room, and was never the owner's choice.
void TestCataloguePage::titlesStayReadableWhereThereIsLittleRoom()
{
    QTableView *table = m_page->table();
    QHeaderView *header = table->horizontalHeader();
    const int readable = Metrics(m_page->font()).font * 10;
    m_stage->window->resize(1360, 822);
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

QTEST_MAIN(TestCataloguePage)
#include "tst_catalogue_page.moc"
