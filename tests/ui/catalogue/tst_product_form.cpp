// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catalogue/catalogue_stage.h"
#include "ui/catalogue/product_detail.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestProductForm : public QObject, private CatalogueStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void anEditedTitleIsSent();
    void aFirstPriceIsInTheShopsCurrency();
    void fieldsOfOnesOwnAreKept();
    void whatEachChannelGetsFollowsTheTyping();
    void lineBreaksOfADescriptionAreNoEdit();
    void whatWasSavedIsNoEdit_data();
    void whatWasSavedIsNoEdit();
    void anEditStaysWhileTheStoreChanges();
    void aTextThatIsNoPriceCannotBeSaved();
    void whatWasNotEditedFollowsTheStore();
    void theKeySavesOnce();
};

void TestProductForm::anEditedTitleIsSent()
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

// A second time it would be refused: the value that was seen is another one by then.
void TestProductForm::theKeySavesOnce()
{
    choose(u"BG-1204-EN"_s);
    auto *title = m_stage->find<QLineEdit>(u"productTitle"_s);
    title->selectAll();
    typeInto(title, u"Fields of Clay"_s);
    QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_stage->onlyCall(u"product.set"_s)[u"title"].toString(), u"Fields of Clay"_s);
}

// Every channel of this shop sells in RON: a price in anything else would never leave.
void TestProductForm::aFirstPriceIsInTheShopsCurrency()
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

void TestProductForm::fieldsOfOnesOwnAreKept()
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

void TestProductForm::whatEachChannelGetsFollowsTheTyping()
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

void TestProductForm::lineBreaksOfADescriptionAreNoEdit()
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

void TestProductForm::whatWasSavedIsNoEdit_data()
{
    QTest::addColumn<bool>("isNewsFirst");
    QTest::newRow("the engine answers before the store tells") << false;
    QTest::newRow("the store tells before the engine answers") << true;
}

void TestProductForm::whatWasSavedIsNoEdit()
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

void TestProductForm::anEditStaysWhileTheStoreChanges()
{
    choose(u"BG-1204-EN"_s);
    auto *title = m_stage->find<QLineEdit>(u"productTitle"_s);
    typeInto(title, u"!"_s);
    m_shop->product(u"NEW-1"_s, u"Something"_s, 1);
    m_stage->announce({u"products"_s});
    QCOMPARE(title->text(), u"Fields of Loam (EN)!"_s);
}

void TestProductForm::aTextThatIsNoPriceCannotBeSaved()
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

void TestProductForm::whatWasNotEditedFollowsTheStore()
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

QTEST_MAIN(TestProductForm)
#include "tst_product_form.moc"
