// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listing_repository.h"
#include "models/store/product_repository.h"
#include "tests/ui/catalogue/catalogue_stage.h"
#include "ui/catalogue/product_detail.h"
#include "ui/catalogue/publish_dialog.h"
#include "ui/widgets/notice_line.h"

#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestPublishDialog : public QObject, private CatalogueStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void aProductIsPublished();
    void whatIsPublishedIsWhatWasPressed();
    void onlyPropertiesOfItsKindAreOffered();
    void whatTheChannelGetsIsShownFirst();
    void anotherCurrencyIsSaidWithWhatToDo();
    void severalArePublishedAtOnce();
    void whatItLacksAsStoredMayBeTyped();
    void propertiesAreChosenFromWhatTheChannelKnows();
    void theChosenProductIsPublishedByTheSearch();
};

void TestPublishDialog::aProductIsPublished()
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
    QTRY_COMPARE(m_stage->engine.callsOf(u"publish"_s).last(),
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

// The values come from the listings there, with the types they have there.
// Its properties are kept first, and the channel is still in sight meanwhile.
void TestPublishDialog::whatIsPublishedIsWhatWasPressed()
{
    const ViewServices services{m_stage->requests, m_stage->store,    m_stage->reader,
                                m_stage->runs,     m_stage->accounts, m_stage->memory,
                                m_stage->ages,     m_stage->clock,    m_stage->marketplaces};
    const Product product = *SmallShop::must(ProductRepository(m_shop->db).findBySku(u"BG-1204-EN"_s));
    auto *dialog = new PublishDialog(services, product, {u"Own shop"_s, u"eMAG MAIN"_s}, m_stage->window.get());
    dialog->open();
    auto *on = dialog->findChild<QComboBox *>(u"publishOn"_s);
    QCOMPARE(on->count(), 2);
    const QString channel = on->currentText();
    auto *attributes = dialog->findChild<QLineEdit *>(u"publishAttributes"_s);
    attributes->clear();
    QTest::keyClicks(attributes, u"colour=blue"_s);
    auto *now = dialog->findChild<QPushButton *>(u"publishNow"_s);
    QTRY_VERIFY(now->isEnabled());
    m_stage->engine.forget();
    m_stage->engine.refuse(u"publish"_s, makeError(ErrorCode::Offline, u"gone"_s));
    clickOn(now);
    QTest::keyClick(on, Qt::Key_Down); // another channel
    QTest::keyClicks(attributes, u"x"_s);
    QVERIFY(!now->isEnabled());
    QTRY_COMPARE(m_stage->engine.callsOf(u"publish"_s).size(), 1);
    QCOMPARE(m_stage->onlyCall(u"product.set"_s)[u"mapped_attributes"].toObject(),
             (QJsonObject{{u"colour"_s, u"blue"_s}}));
    QCOMPARE(m_stage->onlyCall(u"publish"_s)[u"account"].toString(), channel);
    QTRY_VERIFY(now->isEnabled() && on->isEnabled()); // refused: it can be mended
}

void TestPublishDialog::propertiesAreChosenFromWhatTheChannelKnows()
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

void TestPublishDialog::theChosenProductIsPublishedByTheSearch()
{
    m_page->open({.view = View::Catalogue, .filter = u"publish"_s}); // none is chosen
    QVERIFY(!m_stage->window->findChild<PublishDialog *>());
    choose(u"CS-ASH-061"_s);
    m_page->open({.view = View::Catalogue, .filter = u"publish"_s});
    QVERIFY(m_stage->window->findChild<PublishDialog *>());
}

// A card of one game has no language of another's.
void TestPublishDialog::onlyPropertiesOfItsKindAreOffered()
{
    choose(u"BG-1204-EN"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    clickOn(m_stage->find<QPushButton>(u"publishProduct"_s));
    auto *dialog = m_stage->find<QDialog>(u"publish"_s);
    const QString channel = m_stage->find<QComboBox>(u"publishOn"_s, dialog)->currentText();
    dialog->close();
    QTRY_VERIFY(!m_stage->window->findChild<QDialog *>(u"publish"_s));
    const Product game = SmallShop::must(ProductRepository(m_shop->db).find(m_shop->products[u"BG-1204-EN"_s])).value();
    m_shop->write([&] {
        SmallShop::must(
            m_shop->db.run("UPDATE listings SET remote = '{}' WHERE account_id = ?", m_shop->accounts[channel]));
    });
    const auto listed = [&](const QString &id, const QString &category, const QString &attributes) {
        ListingRow row;
        row.remote = {{Field::Attributes, attributes}, {Field::Category, category}};
        m_shop->listing(m_shop->accounts[channel], id, m_shop->product(u"P"_s + id, u"Card"_s), row);
    };
    listed(u"a1"_s, game.category, u"{\"players\":\"2-4\",\"sealed\":true}"_s);
    listed(u"a2"_s, u"Dragon Singles"_s, u"{\"dragon_language\":\"en\",\"sealed\":false}"_s);
    clickOn(m_stage->find<QPushButton>(u"publishProduct"_s));
    dialog = m_stage->find<QDialog>(u"publish"_s);
    QTRY_VERIFY(dialog->findChild<QComboBox *>(u"attribute.players"_s));
    QVERIFY(!dialog->findChild<QComboBox *>(u"attribute.dragon_language"_s));
    auto *kind = m_stage->find<QComboBox>(u"attributeKind"_s, dialog);
    QCOMPARE(kind->currentText(), game.category);
    kind->setCurrentText(u"Dragon Singles"_s); // the owner knows better
    QVERIFY(m_stage->find<QComboBox>(u"attribute.dragon_language"_s, dialog));
}

void TestPublishDialog::whatTheChannelGetsIsShownFirst()
{
    choose(u"BG-1204-EN"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    const QJsonObject sends{{u"title"_s, u"Fields of Loam"_s}, {u"price"_s, u"21450 RON"_s}};
    m_stage->engine.answer(u"publish"_s, {{u"created"_s, 1},
                                          {u"rows"_s, QJsonArray{QJsonObject{{u"to"_s, u"12"_s}, {u"sends"_s, sends}}}},
                                          {u"refused"_s, QJsonArray()}});
    clickOn(m_stage->find<QPushButton>(u"publishProduct"_s));
    auto *dialog = m_stage->find<QDialog>(u"publish"_s);
    QCOMPARE(m_stage->onlyCall(u"publish"_s)[u"dry_run"].toBool(), true);
    auto *words = m_stage->find<QLabel>(u"publishOutlook"_s, dialog);
    QTRY_COMPARE(words->text().replace(QChar(0xa0), u' '), u"Title: Fields of Loam\nPrice: 214.50 RON\nPieces: 12"_s);
}

// The engine's words are English; and what it lacked may stand in the field by now.
void TestPublishDialog::whatItLacksAsStoredMayBeTyped()
{
    choose(u"BG-1204-EN"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    const QJsonObject refusal{
        {u"message"_s, u"CardTrader needs to know the card: put its blueprint_id into the product's attributes"_s}};
    m_stage->engine.answer(u"publish"_s, {{u"created"_s, 0}, {u"refused"_s, QJsonArray{refusal}}});
    clickOn(m_stage->find<QPushButton>(u"publishProduct"_s));
    auto *dialog = m_stage->find<QDialog>(u"publish"_s);
    auto *words = m_stage->find<QLabel>(u"publishOutlook"_s, dialog);
    QTRY_COMPARE(words->text(), u"Not yet: CardTrader needs to know which card this is: choose it in its catalogue."_s);
    QVERIFY(words->isVisible());
    auto *attributes = dialog->findChild<QLineEdit *>(u"publishAttributes"_s);
    attributes->setText(u"blueprint_id=4711"_s);
    Q_EMIT attributes->textEdited(attributes->text());
    QVERIFY(!words->isVisible());
}

// Prices are not converted: before anything is pressed, and after it, the sentence says what can be done, and another
// channel can still be chosen.
void TestPublishDialog::anotherCurrencyIsSaidWithWhatToDo()
{
    choose(u"BG-1204-EN"_s);
    m_page->detail()->tabs()->setCurrentIndex(1);
    const QJsonObject refused{{u"sku"_s, u"BG-1204-EN"_s},
                              {u"message"_s, u"its price is in EUR, and this channel sells in RON"_s}};
    m_stage->engine.answer(u"publish"_s, {{u"created"_s, 0}, {u"refused"_s, QJsonArray{refused}}});
    clickOn(m_stage->find<QPushButton>(u"publishProduct"_s));
    auto *dialog = m_stage->find<QDialog>(u"publish"_s);
    const QString todo = u"make a product of its own with a SKU of its own, its price in RON"_s;
    auto *outlook = m_stage->find<QLabel>(u"publishOutlook"_s, dialog);
    QTRY_VERIFY2(outlook->text().contains(todo), qPrintable(outlook->text()));
    auto *now = dialog->findChild<QPushButton *>(u"publishNow"_s);
    QTRY_VERIFY(now->isEnabled());
    m_stage->engine.forget();
    m_stage->engine.answer(u"publish"_s, {{u"created"_s, 0}, {u"refused"_s, QJsonArray{refused}}});
    QTest::keyClick(now, Qt::Key_Space);
    QTRY_COMPARE(m_stage->engine.callsOf(u"publish"_s).size(), 1);
    auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(todo), qPrintable(notice->text()));
    const auto *channel = m_stage->find<QComboBox>(u"publishOn"_s, dialog);
    QVERIFY(channel->isVisible() && channel->isEnabled());
    QTRY_VERIFY(channel->height() >= channel->sizeHint().height());
}

// Looked at first, and what cannot be published is said with its reason.
void TestPublishDialog::severalArePublishedAtOnce()
{
    choose(u"BG-1204-EN"_s);
    chooseAlso(m_page->table()->currentIndex().row() + 1);
    const QJsonObject refusal{{u"sku"_s, u"BG-1204-EN"_s},
                              {u"message"_s, u"its price is in EUR, and this channel sells in RON"_s}};
    const QJsonObject outlook{
        {u"created"_s, 1}, {u"refused_count"_s, 1}, {u"refused"_s, QJsonArray{refusal}}, {u"rows"_s, QJsonArray()}};
    m_stage->engine.answer(u"publish"_s, outlook);
    clickOn(m_stage->find<QPushButton>(u"publishMany"_s));
    auto *dialog = m_stage->find<QDialog>(u"publishManyDialog"_s);
    auto *now = m_stage->find<QPushButton>(u"publishManyNow"_s, dialog);
    QTRY_VERIFY(now->isEnabled());
    const QJsonObject asked = m_stage->onlyCall(u"publish"_s);
    QCOMPARE(asked[u"skus"].toArray().size(), 2);
    QCOMPARE(asked[u"dry_run"].toBool(), true);
    const QString said = m_stage->find<QPlainTextEdit>(u"publishManyRefused"_s, dialog)->toPlainText();
    QVERIFY2(said.startsWith(u"BG-1204-EN: The price is in EUR, and this channel sells in RON. "_s), qPrintable(said));
    m_stage->engine.forget();
    m_stage->engine.answer(u"publish"_s, {{u"created"_s, 2}, {u"refused_count"_s, 0}});
    clickOn(now);
    QVERIFY(!m_stage->onlyCall(u"publish"_s).contains("dry_run"_L1));
    QTRY_VERIFY(!m_stage->window->findChild<QDialog *>(u"publishManyDialog"_s));
}

QTEST_MAIN(TestPublishDialog)
#include "tst_publish_dialog.moc"
