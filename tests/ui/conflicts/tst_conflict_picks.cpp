// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/run_repository.h"
#include "models/views/roles.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/conflicts/conflicts_stage.h"
#include "ui/widgets/notice_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What is picked, typed or put together for one product, until it is saved.
class TestConflictPicks : public QObject, ConflictsStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatWasPickedStaysPickedOnTheWayToOthers();
    void whatWasTypedStaysOnTheWayToOthers();
    void aPickOfOtherValuesIsNotKept();
    void nothingIsSentBeforeSave();
    void aTypedPriceIsSentInMinorUnits();
    void anUnlikelyTypedPriceIsAskedAbout();
    void aTextThatIsNoPriceIsNoDecision();
    void aQuantityAsksForPiecesOnTheShelf();
    void aTypedPriceIsReadAsPeopleWrite_data();
    void aTypedPriceIsReadAsPeopleWrite();
    void bothTextsAreMerged();
    void aMergeThatClashesIsSaid();
    void keepAllMineDecidesEveryField();
    void whatIsRefusedIsSaid();
    void aDecisionBeingMadeSurvivesNews();
    void whoChangedItHereIsSaid_data();
    void whoChangedItHereIsSaid();
    void whoGetsItIsNamed_data();
    void whoGetsItIsNamed();
    void aChannelThatIsOffGetsNothing();
};

void TestConflictPicks::whatWasPickedStaysPickedOnTheWayToOthers()
{
    m_page->queue()->setCurrentIndex(m_page->queue()->model()->index(0, 0));
    QTest::keyClick(m_stage->window.get(), Qt::Key_R);
    const Decision first = m_page->findChildren<ConflictCard *>().first()->decision();
    QTest::keyClick(m_stage->window.get(), Qt::Key_J);
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    const Decision second = m_page->findChildren<ConflictCard *>().first()->decision();
    QTest::keyClick(m_stage->window.get(), Qt::Key_J);
    QVERIFY(first.conflict != second.conflict);
    auto *save = m_stage->find<QPushButton>(u"saveDecisions"_s);
    QCOMPARE(save->text(), u"Save 2 decision(s)"_s);
    QTest::keyClick(m_stage->window.get(), Qt::Key_K);
    QTest::keyClick(m_stage->window.get(), Qt::Key_K);
    QCOMPARE(m_page->queue()->currentIndex().row(), 0);
    const Decision again = m_page->findChildren<ConflictCard *>().first()->decision();
    QCOMPARE(again.conflict, first.conflict);
    QCOMPARE(again.take, Take::Remote);
    clickOn(save);
    QSet<qint64> sent;
    for (const QJsonValue &one : m_stage->onlyCall(u"conflict.resolve"_s)[u"decisions"].toArray())
        sent.insert(one[u"conflict"].toInteger());
    QCOMPARE(sent, (QSet<qint64>{first.conflict.value, second.conflict.value}));
}

void TestConflictPicks::whatWasTypedStaysOnTheWayToOthers()
{
    QTest::mouseClick(cardOf(Field::Price), Qt::LeftButton, {}, QPoint(4, 4));
    typeInto(m_stage->find<QLineEdit>(u"typedValue"_s, cardOf(Field::Price)), u"126.50"_s);
    const int row = m_page->queue()->currentIndex().row();
    const QAbstractItemModel *queue = m_page->queue()->model();
    clickRow(m_page->queue(), queue->index(row == 0 ? 1 : 0, 0));
    QVERIFY(m_page->detail()->listing() != m_shop->mainConflict);
    clickRow(m_page->queue(), queue->index(row, 0));
    QCOMPARE(m_page->detail()->listing(), m_shop->mainConflict);
    QCOMPARE(m_stage->find<QLineEdit>(u"typedValue"_s, cardOf(Field::Price))->text(), u"126.50"_s);
    QCOMPARE(cardOf(Field::Price)->decision().value, u"12650 RON"_s);
}

// The owner has not seen the new values; what stood there before is not saved over them.
void TestConflictPicks::aPickOfOtherValuesIsNotKept()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    const int row = m_page->queue()->currentIndex().row();
    const QAbstractItemModel *queue = m_page->queue()->model();
    clickRow(m_page->queue(), queue->index(row == 0 ? 1 : 0, 0));
    QCOMPARE(m_page->detail()->decisions().size(), 1);
    m_shop->write([&] { // as every sync that reads the listing does
        SmallShop::must(m_shop->db.run("UPDATE conflicts SET updated_at = updated_at + 1"));
    });
    m_stage->announce({u"conflicts"_s});
    QCOMPARE(m_page->detail()->decisions().size(), 1);
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE conflicts SET remote = 'Another', updated_at = updated_at + 1 WHERE "
                                       "listing_id = ?",
                                       m_shop->mainConflict));
    });
    m_stage->announce({u"conflicts"_s});
    QVERIFY(m_page->detail()->decisions().isEmpty());
    QVERIFY(!m_stage->find<QPushButton>(u"saveDecisions"_s)->isEnabled());
}

void TestConflictPicks::nothingIsSentBeforeSave()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    QVERIFY(m_stage->engine.callsOf(u"conflict.resolve"_s).isEmpty());
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    const QJsonObject call = onlyDecision();
    QCOMPARE(call[u"take"].toString(), u"local"_s);
    QCOMPARE(call[u"conflict"].toInteger(),
             m_page->findChildren<ConflictCard *>().first()->conflict().conflict.id.value);
    QVERIFY(!call.contains(u"value"_s));
}

void TestConflictPicks::aTypedPriceIsSentInMinorUnits()
{
    ConflictCard *price = cardOf(Field::Price);
    typeInto(m_stage->find<QLineEdit>(u"typedValue"_s, price), u"126.50"_s);
    QCOMPARE(price->decision().take, Take::Value);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    const QJsonObject call = onlyDecision();
    QCOMPARE(call[u"take"].toString(), u"value"_s);
    QCOMPARE(call[u"value"].toString(), u"12650 RON"_s);
}

void TestConflictPicks::anUnlikelyTypedPriceIsAskedAbout()
{
    ConflictCard *price = cardOf(Field::Price);
    typeInto(m_stage->find<QLineEdit>(u"typedValue"_s, price), u"1500"_s); // last agreed: 119
    auto *save = m_stage->find<QPushButton>(u"saveDecisions"_s);
    clickOn(save);
    auto *box = m_stage->find<QMessageBox>(u"unlikelyChange"_s);
    QVERIFY2(box->informativeText().contains("119.00"_L1), qPrintable(box->informativeText()));
    clickOn(box->button(QMessageBox::Cancel));
    QVERIFY(m_stage->engine.callsOf(u"conflict.resolve"_s).isEmpty());
    clickOn(save); // what was typed is still there
    clickOn(m_stage->find<QPushButton>(u"unlikelyYes"_s));
    QCOMPARE(onlyDecision()[u"value"].toString(), u"150000 RON"_s);
}

void TestConflictPicks::aTextThatIsNoPriceIsNoDecision()
{
    ConflictCard *price = cardOf(Field::Price);
    typeInto(m_stage->find<QLineEdit>(u"typedValue"_s, price), u"1,234"_s);
    QCOMPARE(price->decision().take, Take::Nothing);
    QVERIFY(!m_stage->find<QPushButton>(u"saveDecisions"_s)->isEnabled());
}

void TestConflictPicks::aQuantityAsksForPiecesOnTheShelf()
{
    FixedClock clock;
    ConflictView view;
    view.channel = u"Cards"_s;
    view.conflict.field = Field::Quantity;
    view.conflict.local = u"3"_s;
    view.conflict.remote = u"2"_s;
    ConflictCard card(view, clock);
    auto *typed = card.findChild<QLineEdit *>(u"typedValue"_s);
    QVERIFY(typed);
    for (const QString &wrong : {u"many"_s, u"-1"_s, QString()}) {
        typed->setText(wrong);
        card.pick(Take::Value);
        QCOMPARE(card.decision().take, Take::Nothing);
    }
    typed->setText(u"04"_s);
    card.pick(Take::Value);
    QCOMPARE(card.decision().take, Take::Value);
    QCOMPARE(card.decision().value, u"4"_s);
    card.pick(Take::Remote);
    QCOMPARE(card.decision().take, Take::Remote);
}

void TestConflictPicks::aTypedPriceIsReadAsPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // empty: no decision
    QTest::newRow("with groups") << u"1.234,50"_s << u"123450 RON"_s;
    QTest::newRow("below zero") << u"-5"_s << QString();
    QTest::newRow("zero") << u"0"_s << QString();
}

void TestConflictPicks::aTypedPriceIsReadAsPeopleWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    ConflictCard *price = cardOf(Field::Price);
    typeInto(m_stage->find<QLineEdit>(u"typedValue"_s, price), text);
    QCOMPARE(price->decision().value, value);
    QCOMPARE(m_stage->find<QPushButton>(u"saveDecisions"_s)->isEnabled(), !value.isEmpty());
}

void TestConflictPicks::bothTextsAreMerged()
{
    ConflictCard *card = cardOf(Field::Description);
    clickOn(m_stage->find<QToolButton>(u"mergeBoth"_s, card));
    const auto *text = m_stage->find<QPlainTextEdit>(u"typedText"_s, card);
    const QString both = u"Run seven ferries over a river that floods every fourth round. For 2 to 5 players, from 8 "
                         "years. Playing time 45 minutes. Rules in Romanian."_s;
    QCOMPARE(text->toPlainText(), both);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    const QJsonObject decision = onlyDecision();
    QCOMPARE(decision[u"conflict"].toInteger(), card->conflict().conflict.id.value);
    QCOMPARE(decision[u"value"].toString(), both);
}

void TestConflictPicks::aMergeThatClashesIsSaid()
{
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE conflicts SET remote = replace(remote, '4 players', '6 players') WHERE "
                                       "field = 'description'"));
    });
    m_stage = std::make_unique<WindowStage>(*m_shop);
    openMain();
    ConflictCard *card = cardOf(Field::Description);
    clickOn(m_stage->find<QToolButton>(u"mergeBoth"_s, card));
    const auto *text = m_stage->find<QPlainTextEdit>(u"typedText"_s, card);
    QCOMPARE(text->textCursor().selectedText(), u"5 / 6"_s); // typing goes there
    const auto isSaid = [card] {
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (label->text().contains("both stand there"_L1))
                return true;
        }
        return false;
    };
    QVERIFY(isSaid());
    QTest::keyClicks(m_stage->find<QPlainTextEdit>(u"typedText"_s, card), u"6"_s);
    QVERIFY(!isSaid());
    QVERIFY(text->toPlainText().contains("For 2 to 6 players, from 8 years."_L1));
}

void TestConflictPicks::keepAllMineDecidesEveryField()
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == "Keep all mine"_L1)
            clickOn(button);
    }
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    // In one request, so that one undo takes them all back.
    const QJsonArray made = m_stage->onlyCall(u"conflict.resolve"_s)[u"decisions"].toArray();
    QCOMPARE(made.size(), 3);
    for (const QJsonValue &decision : made)
        QCOMPARE(decision[u"take"].toString(), u"local"_s);
}

void TestConflictPicks::whatIsRefusedIsSaid()
{
    m_stage->engine.answer(
        u"conflict.resolve"_s,
        {{u"resolved"_s, 0},
         {u"refused"_s, QJsonArray{QJsonObject{{u"field"_s, u"title"_s}, {u"message"_s, u"it follows a rule"_s}}}}});
    QTest::keyClick(m_stage->window.get(), Qt::Key_R);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    const auto *notice = m_page->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->text().contains("1 decision"_L1));
    QVERIFY(m_stage->find<QPushButton>(u"saveDecisions"_s)->isEnabled()); // to decide otherwise
    QVERIFY(!m_stage->find<QPushButton>(u"undoDecision"_s)->isEnabled());
}

void TestConflictPicks::aDecisionBeingMadeSurvivesNews()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    m_shop->conflict(m_shop->listing(m_shop->accounts[u"eMAG FBE"_s], u"999"_s, m_shop->product(u"X-1"_s, u"New"_s)),
                     Field::Title);
    m_stage->announce({u"conflicts"_s});
    QCOMPARE(m_page->queue()->model()->rowCount(), 6);
    QCOMPARE(m_page->detail()->listing(), m_shop->mainConflict);
    QCOMPARE(m_page->detail()->decisions().size(), 1);
    m_shop->write([&] { SmallShop::must(m_shop->db.run("UPDATE conflicts SET updated_at = updated_at + 1")); });
    m_stage->announce({u"conflicts"_s}); // the same values were read again
    QCOMPARE(m_page->detail()->decisions().size(), 1);
}

void TestConflictPicks::whoChangedItHereIsSaid_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<UtcMs>("later");
    QTest::addColumn<QString>("words");
    QTest::newRow("the owner") << u"manual"_s << UtcMs(0) << u"you, by hand"_s;
    QTest::newRow("a file") << u"import"_s << UtcMs(0) << u"you, from a file"_s;
    QTest::newRow("another channel") << u"run"_s << UtcMs(0) << u"taken from CardTrader, run 1012"_s;
    QTest::newRow("another change than this one") << u"manual"_s << UtcMs(-60'000) << u"changed here"_s;
}

void TestConflictPicks::whoChangedItHereIsSaid()
{
    QFETCH(const QString, cause);
    QFETCH(const UtcMs, later);
    QFETCH(const QString, words);
    const ConflictRow row = cardOf(Field::Price)->conflict().conflict;
    const auto log = [&](UtcMs at, Field field) {
        m_shop->write([&] {
            SmallShop::must(RunRepository(m_shop->db)
                                .log({.at = at,
                                      .product = m_shop->products[u"BG-1316-RO"_s],
                                      .account = m_shop->accounts[u"CardTrader"_s],
                                      .run = RunId{1012},
                                      .field = fieldName(field),
                                      .old = row.base,
                                      .now = row.local,
                                      .cause = cause}));
        });
    };
    log(row.localAt + later, Field::Price);
    log(row.localAt + 5000, Field::Title); // newer, and of another field
    m_stage->open<ConflictsPage>(
        {.view = View::Conflicts, .id = m_page->queue()->model()->index(1, 0).data(IdRole).toLongLong()});
    openMain();
    QStringList origins;
    for (const QLabel *label : cardOf(Field::Price)->findChildren<QLabel *>(u"origin"_s))
        origins.append(label->text());
    QCOMPARE(origins.size(), 3);
    QVERIFY2(origins[1].endsWith(words), qPrintable(origins[1]));
}

void TestConflictPicks::whoGetsItIsNamed_data()
{
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<Take>("take");
    QTest::addColumn<QString>("words");
    const QString mine = u"then eMAG MAIN"_s;
    QTest::newRow("nobody") << QStringList{} << Take::Remote << u"No other channel gets it."_s;
    QTest::newRow("one") << QStringList{u"Vinted"_s} << Take::Remote << u"then Vinted get(s) it."_s;
    QTest::newRow("two") << QStringList{u"Vinted"_s, u"A & B"_s} << Take::Remote
                         << u"then Vinted, A &amp; B get(s) it."_s;
    QTest::newRow("four") << QStringList{u"Own shop"_s, u"a"_s, u"b"_s, u"c"_s} << Take::Remote
                          << u"then Own shop and 3 more channel(s) get(s) it."_s;
    QTest::newRow("typed") << QStringList{u"Vinted"_s} << Take::Value << mine + u", Vinted get(s) it."_s;
    QTest::newRow("typed, for it alone") << QStringList{} << Take::Value << mine + u" get(s) it."_s;
    QTest::newRow("ours") << QStringList{u"Vinted"_s} << Take::Local
                          << u"Nothing changes here or on the other channels."_s;
}

void TestConflictPicks::whoGetsItIsNamed()
{
    QFETCH(const QStringList, others);
    QFETCH(const Take, take);
    QFETCH(const QString, words);
    ConflictCard *card = cardOf(Field::Price);
    card->setOthers(others);
    if (take == Take::Value)
        card->findChild<QLineEdit *>(u"typedValue"_s)->setText(u"125"_s);
    card->pick(take);
    const QString said = card->findChild<QLabel *>(u"consequence"_s)->text();
    QVERIFY2(said.endsWith(words), qPrintable(said));
}

void TestConflictPicks::aChannelThatIsOffGetsNothing()
{
    const auto said = [this] {
        cardOf(Field::Price)->pick(Take::Remote);
        return cardOf(Field::Price)->findChild<QLabel *>(u"consequence"_s)->text();
    };
    QVERIFY2(!said().contains("No other channel"_L1), qPrintable(said()));
    m_shop->write(
        [&] { SmallShop::must(m_shop->db.run("UPDATE accounts SET enabled = 0 WHERE name <> 'eMAG MAIN'")); });
    m_stage->announce({u"accounts"_s});
    m_stage->open<ConflictsPage>(
        {.view = View::Conflicts, .id = m_page->queue()->model()->index(1, 0).data(IdRole).toLongLong()});
    openMain();
    QVERIFY2(said().contains("No other channel"_L1), qPrintable(said()));
}

QTEST_MAIN(TestConflictPicks)
#include "tst_conflict_picks.moc"
