// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/category_queries.h"
#include "models/views/catalogue_model.h"
#include "models/views/category_tree_model.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/category_map_dialog.h"
#include "ui/catalogue/category_panel.h"
#include "ui/catalogue/product_detail.h"
#include "ui/catalogue/saved_filters.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/notice_line.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Categories in the catalogue: names for numbers, the tree that filters, and where products of a category go.
class TestCategoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNumberIsShownByItsName();
    void theMenuOffersNames();
    void theTreeHangsAsItWasTold();
    void aBranchFiltersTheList();
    void theTreeStaysWhereTheFilterFindsNothing();
    void hidingTheTreeTakesItsFilterOff();
    void aSavedBranchComesBack();
    void aCategoryIsSentSomewhere();
    void whatIsNoCategoryThereIsSaid();
    void theTreeIsReadAgainWhereItChanged();
    void whatLiesBelowItselfIsShownAllTheSame();

private:
    void category(const QString &account, const QString &id, const QString &name, const QString &parent = {})
    {
        m_shop->write([&] {
            AccountRepository accounts(m_shop->db);
            const AccountId of = m_shop->accounts[account];
            SmallShop::must(accounts.saveCategory(of, {.externalId = id, .name = name}));
            SmallShop::must(accounts.setCategoryParent(of, id, parent));
        });
    }
    void put(const QString &sku, const QString &category)
    {
        m_shop->write([&] {
            ProductRepository products(m_shop->db);
            Product product = *SmallShop::must(products.find(m_shop->products[sku]));
            product.category = category;
            SmallShop::must(products.update(product));
        });
    }
    CategoryTreeModel *model() const { return static_cast<CategoryTreeModel *>(m_page->categories()->tree()->model()); }
    void openTree()
    {
        clickOn(m_stage->find<QToolButton>(u"showCategories"_s));
        QTRY_VERIFY(model()->rowCount() > 0);
    }
    void chooseCategory(const QString &id)
    {
        m_page->categories()->tree()->setCurrentIndex(model()->indexOf({m_shop->accounts[u"BoliBana"_s], id}));
    }
    QString chip() const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->accessibleName().startsWith("Remove filter"_L1))
                return button->accessibleName();
        }
        return {};
    }
    int rows() const { return m_page->table()->model()->rowCount(); }

    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    CataloguePage *m_page = nullptr;
};

// BoliBana: Épicerie 7 › Céréales 8 › Riz 9, and Savon 20; eMAG MAIN: Alimente 304 › Orez 305.
void TestCategoryPanel::init()
{
    m_shop = std::make_unique<StockedShop>();
    category(u"BoliBana"_s, u"20"_s, u"Savon"_s);
    category(u"BoliBana"_s, u"7"_s, u"Épicerie"_s);
    category(u"BoliBana"_s, u"8"_s, u"Céréales"_s, u"7"_s);
    category(u"BoliBana"_s, u"9"_s, u"Riz"_s, u"8"_s);
    category(u"eMAG MAIN"_s, u"304"_s, u"Alimente"_s);
    category(u"eMAG MAIN"_s, u"305"_s, u"Orez"_s, u"304"_s);
    int listed = 0;
    for (auto it = m_shop->products.begin(); it != m_shop->products.end(); ++it) {
        const auto there =
            SmallShop::must(ListingRepository(m_shop->db).linkedOf(m_shop->accounts[u"BoliBana"_s], it.value()));
        if (!there.isEmpty() && listed < 3)
            put(it.key(), QStringList{u"9"_s, u"8"_s, u"20"_s}.at(listed++));
    }
    QCOMPARE(listed, 3);
    m_stage = std::make_unique<WindowStage>(*m_shop);
    for (ConnectorInfo &info : m_stage->marketplaces) {
        info.capabilities.canCreate = true;
        info.capabilities.numbersCategories = info.id == "emag"_L1 || info.id == "prestashop"_L1;
    }
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<CataloguePage>({.view = View::Catalogue});
    QTRY_COMPARE(rows(), 284);
}

void TestCategoryPanel::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestCategoryPanel::aNumberIsShownByItsName()
{
    auto *table = static_cast<CatalogueModel *>(m_page->table()->model());
    const auto product = m_shop->db.value<ProductId>("SELECT id FROM products WHERE category = '9'");
    const int row = table->rowOf(**product);
    QVERIFY(row >= 0);
    const QModelIndex cell = table->index(row, CatalogueModel::Category);
    QCOMPARE(cell.data().toString(), u"Riz"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"9"_s));
    clickRow(m_page->table(), table->index(row, CatalogueModel::Title));
    QCOMPARE(m_stage->find<QLineEdit>(u"productCategory"_s)->text(), u"9"_s); // what is kept
    QCOMPARE(m_stage->find<QLabel>(u"productCategoryName"_s)->text(), u"Riz"_s);
    typeInto(m_stage->find<QLineEdit>(u"productCategory"_s), u"5"_s);
    QVERIFY(!m_page->findChild<QLabel *>(u"productCategoryName"_s)->isVisible()); // not what it is any more
}

void TestCategoryPanel::theMenuOffersNames()
{
    auto *bar = m_page->findChild<FilterBar *>();
    const auto action = [bar](const QString &words) -> QAction * {
        for (QAction *one : bar->findChildren<QAction *>()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    };
    auto *menu = bar->findChild<QMenu *>();
    menu->popup(m_page->mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(action(u"Riz (9)"_s));
    action(u"Riz (9)"_s)->trigger();
    menu->hide();
    QTRY_COMPARE(rows(), 1);
    QVERIFY2(chip().contains(u"Riz (9)"_s), qPrintable(chip()));
}

void TestCategoryPanel::theTreeHangsAsItWasTold()
{
    QVERIFY(!m_page->categories()->isVisible());
    openTree();
    QCOMPARE(model()->rowCount(), 2);
    QCOMPARE(model()->index(0, 0).data().toString(), u"eMAG MAIN"_s); // accounts in the owner's order
    const QModelIndex source = model()->index(1, 0);
    QCOMPARE(source.data().toString(), u"BoliBana"_s);
    QCOMPARE(model()->rowCount(source), 2);
    QCOMPARE(model()->index(0, 0, source).data().toString(), u"Épicerie"_s); // as the language sorts it
    const QModelIndex rice = model()->indexOf({m_shop->accounts[u"BoliBana"_s], u"9"_s});
    QCOMPARE(model()->path(rice), u"Épicerie › Céréales › Riz"_s);
    QCOMPARE(rice.parent().parent().parent(), source);
}

void TestCategoryPanel::aBranchFiltersTheList()
{
    openTree();
    chooseCategory(u"7"_s);
    QTRY_COMPARE(rows(), 2); // by what is below it
    QVERIFY2(chip().contains(u"Épicerie"_s), qPrintable(chip()));
    chooseCategory(u"9"_s);
    QTRY_COMPARE(rows(), 1);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith("Remove filter"_L1))
            clickOn(button);
    }
    QTRY_COMPARE(rows(), 284);
    QVERIFY(!m_page->categories()->tree()->currentIndex().isValid());
}

void TestCategoryPanel::theTreeStaysWhereTheFilterFindsNothing()
{
    category(u"BoliBana"_s, u"30"_s, u"Piles"_s);
    openTree();
    chooseCategory(u"30"_s);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(m_page->categories()->tree()->isVisible());
    chooseCategory(u"20"_s);
    QTRY_COMPARE(rows(), 1);
}

void TestCategoryPanel::hidingTheTreeTakesItsFilterOff()
{
    openTree();
    chooseCategory(u"7"_s);
    QTRY_COMPARE(rows(), 2);
    clickOn(m_stage->find<QToolButton>(u"showCategories"_s));
    QTRY_COMPARE(rows(), 284);
    QVERIFY(!m_page->categories()->isVisible());
}

void TestCategoryPanel::aSavedBranchComesBack()
{
    SavedFilters saved(m_stage->memory);
    const CategoryKey key{m_shop->accounts[u"BoliBana"_s], u"7"_s};
    saved.save(u"Food"_s, {.branch = key});
    QCOMPARE(saved.filter(u"Food"_s, 0).branch, std::optional(key));
}

void TestCategoryPanel::aCategoryIsSentSomewhere()
{
    openTree();
    QVERIFY(!m_stage->find<QPushButton>(u"mapCategory"_s)->isEnabled());
    chooseCategory(u"8"_s);
    clickOn(m_stage->find<QPushButton>(u"mapCategory"_s));
    const QString emag = u"categoryOn%1"_s.arg(m_shop->accounts[u"eMAG MAIN"_s].value);
    auto *field = m_stage->find<QLineEdit>(emag);
    QTRY_VERIFY(field->isEnabled());
    QVERIFY(!m_page->findChild<QLineEdit *>(
        u"categoryOn%1"_s.arg(m_shop->accounts[u"CardTrader"_s].value))); // has no such categories
    field->setText(u"Alimente › Orez (305)"_s);
    clickOn(m_stage->find<QPushButton>(u"saveCategoryMap"_s));
    const QJsonObject expected{
        {u"account"_s, u"eMAG MAIN"_s}, {u"category"_s, u"8"_s}, {u"source"_s, u"BoliBana"_s}, {u"to"_s, u"305"_s}};
    QTRY_COMPARE(m_stage->onlyCall(u"category.map"_s), expected);
    QTRY_VERIFY(!m_page->findChild<CategoryMapDialog *>());

    m_shop->write([this] {
        SmallShop::must(
            CategoryMap(m_shop->db)
                .set(m_shop->accounts[u"eMAG MAIN"_s], {m_shop->accounts[u"BoliBana"_s], u"8"_s}, u"305"_s));
    });
    m_stage->engine.forget();
    m_stage->announce({u"categories"_s});
    const QModelIndex grain = model()->indexOf({m_shop->accounts[u"BoliBana"_s], u"8"_s});
    QTRY_VERIFY(grain.data(Qt::ToolTipRole).toString().contains(u"eMAG MAIN: Orez"_s));
    clickOn(m_stage->find<QPushButton>(u"mapCategory"_s));
    field = m_stage->find<QLineEdit>(emag);
    QTRY_COMPARE(field->text(), u"Alimente › Orez (305)"_s);
    field->clear(); // takes it back
    clickOn(m_stage->find<QPushButton>(u"saveCategoryMap"_s));
    QTRY_COMPARE(m_stage->engine.callsOf(u"category.map"_s).size(), 1);
    QVERIFY(!m_stage->onlyCall(u"category.map"_s).contains(u"to"_s));
}

void TestCategoryPanel::whatIsNoCategoryThereIsSaid()
{
    openTree();
    chooseCategory(u"8"_s);
    clickOn(m_stage->find<QPushButton>(u"mapCategory"_s));
    auto *field = m_stage->find<QLineEdit>(u"categoryOn%1"_s.arg(m_shop->accounts[u"eMAG MAIN"_s].value));
    QTRY_VERIFY(field->isEnabled());
    field->setText(u"Telefoane"_s);
    clickOn(m_stage->find<QPushButton>(u"saveCategoryMap"_s));
    QVERIFY(m_page->findChild<CategoryMapDialog *>()->findChild<NoticeLine *>()->isVisible());
    QVERIFY(m_stage->engine.callsOf(u"category.map"_s).isEmpty());
    field->setText(u"304"_s); // its number is clear
    clickOn(m_stage->find<QPushButton>(u"saveCategoryMap"_s));
    QTRY_COMPARE(m_stage->onlyCall(u"category.map"_s).value(u"to"_s).toString(), u"304"_s);
}

void TestCategoryPanel::theTreeIsReadAgainWhereItChanged()
{
    openTree();
    const CategoryKey key{m_shop->accounts[u"BoliBana"_s], u"7"_s};
    m_page->categories()->tree()->expand(model()->index(1, 0));
    chooseCategory(u"7"_s);
    QTRY_COMPARE(rows(), 2);
    category(u"BoliBana"_s, u"31"_s, u"Huiles"_s, u"7"_s);
    m_stage->announce({u"categories"_s});
    QTRY_COMPARE(model()->rowCount(model()->indexOf(key)), 2);
    QVERIFY(m_page->categories()->tree()->isExpanded(model()->index(1, 0)));
    QCOMPARE(model()->key(m_page->categories()->tree()->currentIndex()), std::optional(key));
    QCOMPARE(rows(), 2);
}

// As a marketplace may tell it by mistake: a loop would hang whoever asks for the way to the top.
void TestCategoryPanel::whatLiesBelowItselfIsShownAllTheSame()
{
    category(u"BoliBana"_s, u"8"_s, u"Céréales"_s, u"9"_s);
    category(u"BoliBana"_s, u"20"_s, u"Savon"_s, u"20"_s);
    const auto tree = SmallShop::must(CategoryTreeModel::read(m_shop->db));
    for (int node = 0; node < int(tree->nodes.size()); ++node)
        QVERIFY(tree->pathOf(node).size() <= 3);
    openTree();
    for (const QString &id : {u"8"_s, u"9"_s, u"20"_s}) {
        const QModelIndex there = model()->indexOf({m_shop->accounts[u"BoliBana"_s], id});
        QVERIFY(there.parent().isValid());
        QCOMPARE(model()->index(there.row(), 0, there.parent()), there);
    }
}

QTEST_MAIN(TestCategoryPanel)
#include "tst_category_panel.moc"
