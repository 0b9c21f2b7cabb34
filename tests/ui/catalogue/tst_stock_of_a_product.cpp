// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/views/ledger_model.h"
#include "models/views/roles.h"
#include "tests/ui/catalogue/catalogue_stage.h"
#include "ui/catalogue/product_detail.h"
#include "ui/catalogue/stock_correction.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/state_label.h"

#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestStockOfAProduct : public QObject, private CatalogueStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void aCountIsSentWithItsReason();
    void aCountThatFindsTheSameIsSent();
    void aNumberIsExplained();
    void aStockOfTheirsIsJudgedByNobody();
    void theLedgerAddsUp();
    void theReasonOfACountIsKept();
    void aDifferenceIsNoNumberThatWasRead_data();
    void aDifferenceIsNoNumberThatWasRead();
    void whoDidNotGetItIsNamed();

private:
    QStringList said(const QWidget *in) const;
};

void TestStockOfAProduct::aCountIsSentWithItsReason()
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
void TestStockOfAProduct::aCountThatFindsTheSameIsSent()
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

void TestStockOfAProduct::aNumberIsExplained()
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
    QVERIFY(says(u"Open orders took 2 out of the stock, all channels together."_s));
    const QList<StateLabel *> states = dialog->findChildren<StateLabel *>();
    QVERIFY(std::any_of(states.begin(), states.end(), [](const StateLabel *label) {
        return label->words() == "The change is held back until you have looked at it."_L1;
    }));
}

// It shows what its own keeper says: what it "should" show is nobody's word here.
void TestStockOfAProduct::aStockOfTheirsIsJudgedByNobody()
{
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(2);
    const QJsonObject theirs{
        {u"channel"_s, u"Shelf"_s}, {u"wanted"_s, 11}, {u"shown"_s, QJsonArray{13}}, {u"reason"_s, u"not_ours"_s}};
    m_stage->engine.answer(
        u"stock.explain"_s,
        {{u"on_hand"_s, 11}, {u"available"_s, 11}, {u"waiting"_s, 0}, {u"channels"_s, QJsonArray{theirs}}});
    clickOn(m_stage->find<QPushButton>(u"explainStock"_s));
    const auto *dialog = m_stage->window->findChild<QDialog *>(u"stockExplanation"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(said(dialog).contains(u"shows 13"_s));
    QVERIFY(said(dialog).contains(u"The channel keeps this stock itself, or quantities are not sent there."_s));
    QVERIFY(said(dialog).filter(u"should show"_s).isEmpty());
}

QStringList TestStockOfAProduct::said(const QWidget *in) const
{
    QStringList words;
    for (const QLabel *label : in->findChildren<QLabel *>())
        words.append(label->text());
    for (const StateLabel *label : in->findChildren<StateLabel *>())
        words.append(label->words());
    return words;
}

void TestStockOfAProduct::aDifferenceIsNoNumberThatWasRead_data()
{
    QTest::addColumn<QJsonObject>("delivery");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("sent");
    const QString at = isoUtc(SmallShop::now);
    const QJsonObject number{{u"at"_s, at}, {u"quantity"_s, 23}, {u"state"_s, u"confirmed"_s}};
    QJsonObject difference = number;
    difference[u"difference"_s] = -1;
    QJsonObject read = difference;
    read[u"read_since"_s] = true;
    QJsonObject refused = difference;
    refused[u"state"_s] = u"refused"_s;
    QTest::newRow("a number") << number << u"shows 23, should show 23"_s << u"It shows what it should."_s
                              << u"Last sent: 23, just now; the channel took it. It was not read back since; the next "
                                 "sync does that."_s;
    QTest::newRow("a difference") << difference << u"shows 23 by our count, should show 23"_s
                                  << u"It was taken there, and is not read back yet."_s
                                  << u"Last sent: -1, to make it 23, just now; the channel took it. It was not read "
                                     "back since; the next sync does that."_s;
    QTest::newRow("read back")
        << read << u"shows 23, should show 23"_s << u"It shows what it should."_s
        << u"Last sent: -1, to make it 23, just now; the channel took it. Read back just now: it "
           "shows 23."_s;
    QTest::newRow("refused") << refused << u"shows 23, should show 23"_s << u"It shows what it should."_s
                             << u"Last sent: -1, to make it 23, just now, refused."_s;
}

// What is shown there may be another number than was meant: somebody may have changed it there meanwhile.
void TestStockOfAProduct::aDifferenceIsNoNumberThatWasRead()
{
    QFETCH(QJsonObject, delivery);
    QFETCH(QString, figures);
    QFETCH(QString, state);
    QFETCH(QString, sent);
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(2);
    const QJsonObject one{{u"channel"_s, u"CardTrader"_s},
                          {u"shown"_s, QJsonArray{23}},
                          {u"wanted"_s, 23},
                          {u"units"_s, 1},
                          {u"reason"_s, u"agrees"_s},
                          {u"delivery"_s, delivery},
                          {u"read_at"_s, isoUtc(SmallShop::now)}};
    m_stage->engine.answer(u"stock.explain"_s,
                           {{u"on_hand"_s, 23}, {u"available"_s, 23}, {u"channels"_s, QJsonArray{one}}});
    clickOn(m_stage->find<QPushButton>(u"explainStock"_s));
    const auto *dialog = m_stage->window->findChild<QDialog *>(u"stockExplanation"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(said(dialog).contains(figures));
    QVERIFY2(said(dialog).contains(state), qPrintable(said(dialog).join(u'\n')));
    QString words = said(dialog).join(u'\n');
    words.replace(QChar(0x2212), u'-'); // as the language writes a minus
    QVERIFY2(words.contains(sent), qPrintable(words));
}

// The order that came too late has taken nothing, and it is said that it misses its piece.
void TestStockOfAProduct::whoDidNotGetItIsNamed()
{
    const ProductId product = m_shop->products[u"CS-ASH-061"_s];
    m_shop->write([&] {
        OrderRepository orders(m_shop->db);
        const OrderId order = SmallShop::must(orders.save(
            m_shop->accounts[u"eMAG MAIN"_s], {.externalId = u"4711"_s, .code = u"4711"_s, .state = u"new"_s}, 1));
        const OrderLineId line = SmallShop::must(
            orders.insertLine(order, {.externalId = u"a"_s, .quantity = Quantity::pieces(3)},
                              {.product = product, .ordered = Quantity::pieces(3), .taken = Quantity::pieces(1)}));
        SmallShop::must(RunRepository(m_shop->db)
                            .report({.kind = u"oversell"_s,
                                     .severity = u"urgent"_s,
                                     .code = u"conflict"_s,
                                     .fingerprint = u"oversell:%1"_s.arg(line.value),
                                     .product = product,
                                     .order = order,
                                     .firstAt = SmallShop::now,
                                     .lastAt = SmallShop::now}));
    });
    choose(u"CS-ASH-061"_s);
    m_page->detail()->tabs()->setCurrentIndex(2);
    const QString words = u"Order 4711, eMAG MAIN: asks for 3, got 1, oversold by 2."_s;
    const auto *here = m_stage->find<NoticeLine>(u"oversoldStock"_s);
    QVERIFY(here->isVisible());
    QVERIFY2(here->text().startsWith(words), qPrintable(here->text()));
    QVERIFY(here->text().contains("You decide"_L1));
    const QList<QLabel *> figures = m_page->detail()->findChildren<QLabel *>();
    QVERIFY(std::any_of(figures.begin(), figures.end(),
                        [](const QLabel *label) { return label->text().endsWith("<b>2</b>&nbsp;oversold"_L1); }));
    clickOn(m_stage->find<QPushButton>(u"explainStock"_s));
    auto *dialog = m_stage->window->findChild<QDialog *>(u"stockExplanation"_s);
    QVERIFY(dialog);
    const auto *there = m_stage->find<NoticeLine>(u"oversold"_s, dialog);
    QVERIFY(there->isVisible());
    QVERIFY(there->text().startsWith(words));
    m_shop->write([&] { SmallShop::must(m_shop->db.run("UPDATE problems SET state = 'resolved'")); });
    m_stage->announce({u"products"_s});
    QVERIFY(!here->isVisible());
}

void TestStockOfAProduct::theLedgerAddsUp()
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
    QVERIFY2(words.contains(u"By your count 7 are on hand, the ledger said 3"_s), qPrintable(words.join(u'\n')));
}

// The reason that the owner wrote is found again where the number is.
void TestStockOfAProduct::theReasonOfACountIsKept()
{
    StockLine line{.delta = Quantity::pieces(3),
                   .balance = Quantity::pieces(4),
                   .cause = MovementCause::Recount,
                   .note = u"one was damaged"_s};
    QCOMPARE(LedgerModel::detail(line), u"By your count 4 are on hand, the ledger said 1  ·  one was damaged"_s);
    line.note = u"counted on the shelf"_s; // what is said beside it
    QCOMPARE(LedgerModel::detail(line), u"By your count 4 are on hand, the ledger said 1"_s);
}

QTEST_MAIN(TestStockOfAProduct)
#include "tst_stock_of_a_product.moc"
