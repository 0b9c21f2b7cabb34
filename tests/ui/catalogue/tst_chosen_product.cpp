// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listing_repository.h"
#include "models/store/order_repository.h"
#include "models/views/catalogue_model.h"
#include "models/views/listings_model.h"
#include "models/views/roles.h"
#include "models/views/runs_model.h"
#include "tests/ui/catalogue/catalogue_stage.h"
#include "ui/catalogue/changes_tab.h"
#include "ui/catalogue/listings_tab.h"
#include "ui/catalogue/new_product_dialog.h"
#include "ui/catalogue/product_detail.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/content_frame.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestChosenProduct : public QObject, private CatalogueStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void aNewProductIsMade();
    void aTakenSkuIsSaid();
    void aNewProductIsTheHighlightedOne();
    void aNewProductThatTheFiltersHideIsSaid();
    void theHighlightFollowsItsProductThroughAFilter();
    void anEditIsAskedAboutBeforeAnotherProductIsShown();
    void anEditStaysWhereTheFiltersHideItsProduct();
    void aChosenProductShowsItsDetail();
    void listingsOfAProductAreSorted();
    void aSecondListingIsLeftOutOrIsAnotherProduct();
    void unlinkingSaysWhatItsOrdersKeep();
    void whatThePaletteFoundHasTheKeyboard();
    void changesOfAProductAreSorted();
};

void TestChosenProduct::aNewProductIsMade()
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

void TestChosenProduct::aTakenSkuIsSaid()
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

void TestChosenProduct::aNewProductIsTheHighlightedOne()
{
    choose(u"BG-1204-EN"_s);
    makeCup();
    QTRY_COMPARE(highlighted(), m_shop->products[u"CUP-1"_s]);
    QCOMPARE(m_page->table()->model()->rowCount(), 285);
}

void TestChosenProduct::aNewProductThatTheFiltersHideIsSaid()
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

void TestChosenProduct::theHighlightFollowsItsProductThroughAFilter()
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

void TestChosenProduct::anEditIsAskedAboutBeforeAnotherProductIsShown()
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

void TestChosenProduct::anEditStaysWhereTheFiltersHideItsProduct()
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

void TestChosenProduct::aChosenProductShowsItsDetail()
{
    choose(u"BG-1204-EN"_s);
    QCOMPARE(m_stage->find<QLineEdit>(u"productTitle"_s)->text(), u"Fields of Loam (EN)"_s);
    QCOMPARE(m_stage->find<QLineEdit>(u"productPrice"_s)->text(), u"214.50"_s);
}

void TestChosenProduct::listingsOfAProductAreSorted()
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
    QCOMPARE(table->currentIndex().data(IdRole).toLongLong(), chosen);      // the row that is looked at stays
    const QModelIndexList marked = table->selectionModel()->selectedRows(); // and is the one that is marked, whole
    QCOMPARE(marked.size(), 1);
    QCOMPARE(marked.first().row(), table->currentIndex().row());
    m_stage->announce({u"listings"_s});
    QCOMPARE(shown(ListingsModel::Channel), sorted);
}

// It says which one it is and what to do on the site, and both ways out stand below it.
void TestChosenProduct::aSecondListingIsLeftOutOrIsAnotherProduct()
{
    const ProductId product = m_shop->products[u"CS-ASH-061"_s];
    m_shop->write([&] {
        ListingRow row = SmallShop::must(ListingRepository(m_shop->db).ofProduct(product)).first();
        row.id = {};
        row.externalId = u"77123"_s;
        row.link = LinkState::Duplicate;
        SmallShop::must(ListingRepository(m_shop->db).insert(row));
    });
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    auto *tab = m_page->detail()->findChild<ListingsTab *>();
    auto *table = tab->findChild<QTableView *>();
    auto *other = tab->findChild<QPushButton *>(u"otherProduct"_s);
    auto *leave = tab->findChild<QPushButton *>(u"unlinkListing"_s);
    const auto *model = static_cast<ListingsModel *>(table->model());
    int second = -1;
    for (int row = 0; row < model->rowCount(); ++row)
        second = model->listings()[row].externalId == "77123"_L1 ? row : second;
    QVERIFY(second >= 0);
    chooseRow(*table, second == 0 ? 1 : 0);
    QVERIFY(!other->isVisible());
    QCOMPARE(leave->text(), u"Unlink…"_s);
    chooseRow(*table, second);
    const QString channel = model->listings()[second].channel;
    QStringList words;
    for (const QLabel *label : tab->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.join(u' ').contains(u"on %1, number 77123"_s.arg(channel)), qPrintable(words.join(u'\n')));

    clickOn(other);
    auto *asks = tab->findChild<QInputDialog *>();
    QVERIFY(asks);
    asks->setTextValue(u" BG-1204-EN "_s);
    asks->accept();
    QCOMPARE(m_stage->onlyCall(u"account.link"_s),
             (QJsonObject{{u"account"_s, channel}, {u"external_id"_s, u"77123"_s}, {u"sku"_s, u"BG-1204-EN"_s}}));
    clickOn(leave);
    auto *question = tab->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(!question->informativeText().contains(u"open order"_s));
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(m_stage->onlyCall(u"account.unlink"_s),
             (QJsonObject{{u"account"_s, channel}, {u"external_id"_s, u"77123"_s}}));
}

// Its orders go on holding this product, which its owner must know before it is linked to another.
void TestChosenProduct::unlinkingSaysWhatItsOrdersKeep()
{
    const ProductId product = m_shop->products[u"CS-ASH-061"_s];
    ListingRow row;
    m_shop->write([&] {
        row = SmallShop::must(ListingRepository(m_shop->db).ofProduct(product)).first();
        OrderRepository orders(m_shop->db);
        const OrderId order = SmallShop::must(
            orders.save(row.account, {.externalId = u"990"_s, .placedAt = SmallShop::now}, SmallShop::now));
        SmallShop::must(orders.insertLine(
            order, {.externalId = u"1"_s, .quantity = Quantity::pieces(2)},
            {.listing = row.id, .product = product, .ordered = Quantity::pieces(2), .taken = Quantity::pieces(2)}));
    });
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    auto *tab = m_page->detail()->findChild<ListingsTab *>();
    auto *table = tab->findChild<QTableView *>();
    for (int at = 0; at < table->model()->rowCount(); ++at) {
        if (table->model()->index(at, 0).data(IdRole).toLongLong() == row.id.value)
            chooseRow(*table, at);
    }
    clickOn(tab->findChild<QPushButton *>(u"unlinkListing"_s));
    const auto *question = tab->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY2(
        question->informativeText().contains(u"1 open order(s) from there keep what they hold of this product: 2."_s),
        qPrintable(question->informativeText()));
    QVERIFY(m_stage->engine.callsOf(u"account.unlink"_s).isEmpty());
}

// And not the button that was pressed last: Enter would press it again.
void TestChosenProduct::whatThePaletteFoundHasTheKeyboard()
{
    const qint64 product = m_shop->products[u"CS-ASH-061"_s].value;
    MainWindow *window = m_stage->window.get();
    auto *exported = m_stage->find<QToolButton>(u"exportButton"_s);
    exported->setFocus();
    QCOMPARE(QApplication::focusWidget(), exported);
    QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window->commandPalette().isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"CS-ASH-061"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(highlighted(), ProductId{product});
    QCOMPARE(QApplication::focusWidget(), m_page->table());
}

void TestChosenProduct::changesOfAProductAreSorted()
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

QTEST_MAIN(TestChosenProduct)
#include "tst_chosen_product.moc"
