// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/roles.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/conflicts/conflict_card.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/conflicts/conflicts_page.h"
#include "ui/widgets/notice_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestConflictsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theQueueShowsEveryProductInConflict();
    void keysPickASideAndGoOn();
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
    void lettersTypedIntoAFieldAreNoKeys();
    void bothTextsAreMerged();
    void aMergeThatClashesIsSaid();
    void keepAllMineDecidesEveryField();
    void whatIsRefusedIsSaid();
    void alwaysMakesARule();
    void aRuleOfASettledConflictIsMade();
    void aSearchForgetsNoPieces();
    void allLikeThisAreDecidedAtOnce();
    void allOfAKindAreDecidedInThreeClicks_data();
    void allOfAKindAreDecidedInThreeClicks();
    void allIsAskedAboutOnce();
    void theLastDecisionIsUndone();
    void anUndoThatTookNothingBackSaysSo();
    void theRuleGoesWithItsDecision();
    void whenAllIsDecidedNothingIsOffered();
    void aRefusedDecisionMakesNoRule();
    void aDecisionBeingMadeSurvivesNews();
    void withoutConflictsThePageSaysSo();
    void withDecisionsOfTodayOnlyNothingIsBlank();
    void newsKeepsWhatIsFarDown();
    void piecesAreNotDecidedByTheDozen();
    void aFailedUndoCanBeTriedAgain();
    void theQueueIsFilteredByField();
    void theQueueIsSearched();
    void howManyAreAlikeIsSaid();
    void aDecisionOfTheStoreIsUndoneAfterANewStart();
    void aDecisionOfTodayIsUndoneAlone();
    void whatWasSentLeadsToWhereItIsMended();
    void aRuleThatAnswersOthersAsksFirst();
    void whatWasAskedIsDoneWhateverIsInSight();
    void savingNeedsNoMouse();

private:
    void openMain();
    ConflictCard *cardOf(Field field) const;
    QJsonObject onlyDecision() const;
    void saveAndMakeTheRule();
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    ConflictsPage *m_page = nullptr;
};

void TestConflictsPage::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    openMain();
}

void TestConflictsPage::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestConflictsPage::openMain()
{
    m_page = m_stage->open<ConflictsPage>({.view = View::Conflicts, .id = m_shop->mainConflict.value});
    QCOMPARE(m_page->detail()->listing(), m_shop->mainConflict);
}

ConflictCard *TestConflictsPage::cardOf(Field field) const
{
    for (ConflictCard *card : m_page->findChildren<ConflictCard *>()) {
        if (card->conflict().conflict.field == field)
            return card;
    }
    return nullptr;
}

// There is another conflict of the field, which the rule answers too.
void TestConflictsPage::saveAndMakeTheRule()
{
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    clickOn(m_stage->find<QPushButton>(u"ruleQuestionYes"_s));
}

void TestConflictsPage::theQueueShowsEveryProductInConflict()
{
    QCOMPARE(m_page->queue()->model()->rowCount(), 5);
    QCOMPARE(m_page->findChildren<ConflictCard *>().size(), 3);
}

void TestConflictsPage::keysPickASideAndGoOn()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    QTest::keyClick(m_stage->window.get(), Qt::Key_R);
    const QList<Decision> made = m_page->detail()->decisions();
    QCOMPARE(made.size(), 2);
    QCOMPARE(made[0].take, Take::Local);
    QCOMPARE(made[1].take, Take::Remote);
    const ListingId before = m_page->detail()->listing();
    QTest::keyClick(m_stage->window.get(), Qt::Key_K);
    QTest::keyClick(m_stage->window.get(), Qt::Key_J);
    QTest::keyClick(m_stage->window.get(), Qt::Key_J);
    QVERIFY(m_page->detail()->listing() != before || m_page->queue()->currentIndex().row() == 4);
}

void TestConflictsPage::whatWasPickedStaysPickedOnTheWayToOthers()
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

void TestConflictsPage::whatWasTypedStaysOnTheWayToOthers()
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
void TestConflictsPage::aPickOfOtherValuesIsNotKept()
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

QJsonObject TestConflictsPage::onlyDecision() const
{
    const QJsonArray made = m_stage->onlyCall(u"conflict.resolve"_s)[u"decisions"].toArray();
    return made.size() == 1 ? made.first().toObject() : QJsonObject();
}

void TestConflictsPage::nothingIsSentBeforeSave()
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

void TestConflictsPage::aTypedPriceIsSentInMinorUnits()
{
    ConflictCard *price = cardOf(Field::Price);
    typeInto(m_stage->find<QLineEdit>(u"typedValue"_s, price), u"126.50"_s);
    QCOMPARE(price->decision().take, Take::Value);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    const QJsonObject call = onlyDecision();
    QCOMPARE(call[u"take"].toString(), u"value"_s);
    QCOMPARE(call[u"value"].toString(), u"12650 RON"_s);
}

void TestConflictsPage::aQuantityAsksForPiecesOnTheShelf()
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

void TestConflictsPage::aTypedPriceIsReadAsPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // empty: no decision
    QTest::newRow("with groups") << u"1.234,50"_s << u"123450 RON"_s;
    QTest::newRow("below zero") << u"-5"_s << QString();
    QTest::newRow("zero") << u"0"_s << QString();
}

void TestConflictsPage::aTypedPriceIsReadAsPeopleWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    ConflictCard *price = cardOf(Field::Price);
    typeInto(m_stage->find<QLineEdit>(u"typedValue"_s, price), text);
    QCOMPARE(price->decision().value, value);
    QCOMPARE(m_stage->find<QPushButton>(u"saveDecisions"_s)->isEnabled(), !value.isEmpty());
}

void TestConflictsPage::anUnlikelyTypedPriceIsAskedAbout()
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

void TestConflictsPage::aTextThatIsNoPriceIsNoDecision()
{
    ConflictCard *price = cardOf(Field::Price);
    typeInto(m_stage->find<QLineEdit>(u"typedValue"_s, price), u"1,234"_s);
    QCOMPARE(price->decision().take, Take::Nothing);
    QVERIFY(!m_stage->find<QPushButton>(u"saveDecisions"_s)->isEnabled());
}

void TestConflictsPage::lettersTypedIntoAFieldAreNoKeys()
{
    ConflictCard *title = cardOf(Field::Title);
    auto *field = m_stage->find<QLineEdit>(u"typedValue"_s, title);
    typeInto(field, u"Jolly RLK"_s);
    QCOMPARE(field->text(), u"Jolly RLK"_s);
    QCOMPARE(title->decision().take, Take::Value);
    QCOMPARE(m_page->detail()->decisions().size(), 1);
}

void TestConflictsPage::bothTextsAreMerged()
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

void TestConflictsPage::aMergeThatClashesIsSaid()
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

void TestConflictsPage::keepAllMineDecidesEveryField()
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

void TestConflictsPage::whatIsRefusedIsSaid()
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

void TestConflictsPage::alwaysMakesARule()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_R);
    auto *always = m_stage->find<QCheckBox>(u"alwaysDoThis"_s);
    QVERIFY(always->isEnabled());
    QTest::mouseClick(always, Qt::LeftButton, {}, QPoint(6, always->height() / 2));
    QVERIFY(always->isChecked());
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    saveAndMakeTheRule();
    QTRY_COMPARE(m_stage->engine.callsOf(u"conflict.rule"_s).size(), 1);
    const QJsonObject rule = m_stage->onlyCall(u"conflict.rule"_s);
    QCOMPARE(rule[u"account"].toString(), u"eMAG MAIN"_s);
    QCOMPARE(rule[u"field"].toString(), u"title"_s);
    QCOMPARE(rule[u"take"].toString(), u"remote"_s);
    QVERIFY(rule[u"answer"].toBool()); // those that are open now too
    QCOMPARE(rule[u"batch"].toInteger(), 9);
}

// The sync was faster than the owner; what he wants from now on stays so, and he is told.
void TestConflictsPage::aRuleOfASettledConflictIsMade()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_R);
    m_stage->find<QCheckBox>(u"alwaysDoThis"_s)->setChecked(true);
    const qint64 conflict = m_page->findChildren<ConflictCard *>().first()->conflict().conflict.id.value;
    m_stage->engine.answer(
        u"conflict.resolve"_s,
        {{u"resolved"_s, 0},
         {u"refused_count"_s, 1},
         {u"refused"_s,
          QJsonArray{QJsonObject{{u"conflict"_s, conflict}, {u"field"_s, u"title"_s}, {u"reason"_s, u"settled"_s}}}}});
    m_stage->engine.answer(u"conflict.rule"_s, {{u"resolved"_s, 2}, {u"batch"_s, 31}});
    saveAndMakeTheRule();
    QTRY_COMPARE(m_stage->engine.callsOf(u"conflict.rule"_s).size(), 1);
    QVERIFY(!m_stage->onlyCall(u"conflict.rule"_s).contains(u"batch"_s));
    const auto *notice = m_page->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains("ended meanwhile"_L1), qPrintable(notice->text()));
    QVERIFY(!notice->text().contains("could not be carried out"_L1));
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s); // of what the rule answered
    QTRY_VERIFY(undo->isEnabled());
    clickOn(undo);
    QCOMPARE(m_stage->onlyCall(u"conflict.undo"_s), (QJsonObject{{u"batch"_s, 31}, {u"keep_sent"_s, true}}));
}

void TestConflictsPage::allOfAKindAreDecidedInThreeClicks_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonObject>("asked");
    QTest::newRow("mine, of all") << 0 << QString()
                                  << QJsonObject{{u"take"_s, u"local"_s}, {u"where"_s, QJsonObject()}};
    QTest::newRow("theirs, of one field")
        << 1 << u"title"_s
        << QJsonObject{{u"take"_s, u"remote"_s}, {u"where"_s, QJsonObject{{u"field"_s, u"title"_s}}}};
}

void TestConflictsPage::allOfAKindAreDecidedInThreeClicks()
{
    QFETCH(const int, action);
    QFETCH(const QString, field);
    QFETCH(const QJsonObject, asked);
    auto *fields = m_stage->find<QComboBox>(u"conflictFields"_s);
    fields->setCurrentIndex(fields->findData(field));
    auto *all = m_stage->find<QToolButton>(u"decideAll"_s);
    QTimer::singleShot(0, this, [all, action] {
        QTest::mouseClick(all->menu(), Qt::LeftButton, {},
                          all->menu()->actionGeometry(all->menu()->actions()[action]).center());
    });
    clickOn(all);
    auto *yes = m_stage->find<QPushButton>(u"decideAllYes"_s);
    QVERIFY(m_stage->engine.callsOf(u"conflict.resolve"_s).isEmpty()); // asked first
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 5}, {u"batch"_s, 7}});
    clickOn(yes);
    QCOMPARE(m_stage->onlyCall(u"conflict.resolve"_s), asked);
    QTRY_VERIFY(m_stage->find<QPushButton>(u"undoDecision"_s)->isEnabled());
}

void TestConflictsPage::allIsAskedAboutOnce()
{
    auto *all = m_stage->find<QToolButton>(u"decideAll"_s);
    all->menu()->actions().first()->trigger();
    auto *question = m_stage->window->findChild<QMessageBox *>(u"decideAllQuestion"_s);
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QCoreApplication::processEvents();
    QVERIFY(m_stage->engine.callsOf(u"conflict.resolve"_s).isEmpty());
}

// How many quantities a search finds is not counted; that there may be some is said.
void TestConflictsPage::aSearchForgetsNoPieces()
{
    auto *all = m_stage->find<QToolButton>(u"decideAll"_s);
    const auto said = [this, all] {
        all->menu()->actions().last()->trigger();
        auto *question = m_stage->window->findChild<QMessageBox *>(u"decideAllQuestion"_s);
        const QString words = question ? question->informativeText() : QString();
        delete question;
        return words;
    };
    m_page->filterField()->setText(u"X-2"_s);
    QTRY_VERIFY(all->isEnabled() == (m_page->queue()->model()->rowCount() > 0));
    QVERIFY(!said().contains("cancelled order"_L1));
    m_shop->conflict(m_shop->listing(m_shop->accounts[u"eMAG MAIN"_s], u"998"_s, m_shop->product(u"X-2"_s, u"Other"_s)),
                     Field::Quantity);
    m_stage->announce({u"conflicts"_s});
    QTRY_COMPARE(m_page->queue()->model()->rowCount(), 1);
    QVERIFY(said().contains("they are gone, and leave the stock"_L1));
}

void TestConflictsPage::allLikeThisAreDecidedAtOnce()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 2}, {u"batch"_s, 7}});
    clickOn(m_stage->find<QPushButton>(u"applyAlike"_s));
    auto *question = m_stage->window->findChild<QMessageBox *>(u"alikeQuestion"_s);
    QVERIFY(question);
    QVERIFY2(question->informativeText().contains(u" instead of "_s), qPrintable(question->informativeText()));
    QVERIFY(m_stage->engine.callsOf(u"conflict.resolve"_s).isEmpty()); // asked first
    clickOn(m_stage->find<QPushButton>(u"alikeQuestionYes"_s));
    const QJsonObject call = m_stage->onlyCall(u"conflict.resolve"_s);
    QCOMPARE(call[u"where"].toObject(), (QJsonObject{{u"channel"_s, u"eMAG MAIN"_s}, {u"field"_s, u"title"_s}}));
    QCOMPARE(call[u"take"].toString(), u"local"_s);
}

void TestConflictsPage::theLastDecisionIsUndone()
{
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s);
    QTRY_VERIFY(undo->isEnabled());
    clickOn(undo);
    QCOMPARE(m_stage->onlyCall(u"conflict.undo"_s), (QJsonObject{{u"batch"_s, 9}, {u"keep_sent"_s, true}}));
}

void TestConflictsPage::anUndoThatTookNothingBackSaysSo()
{
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 3}, {u"batch"_s, 9}});
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    clickOn(m_stage->find<QPushButton>(u"applyAlike"_s));
    clickOn(m_stage->find<QPushButton>(u"alikeQuestionYes"_s));
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s);
    QTRY_VERIFY(undo->isEnabled());
    const QJsonObject left{{u"title"_s, u"River Ferries"_s}, {u"field"_s, u"price"_s}, {u"reason"_s, u"sent_since"_s}};
    m_stage->engine.answer(
        u"conflict.undo"_s,
        {{u"returned"_s, 0}, {u"reopened"_s, 0}, {u"left_count"_s, 3}, {u"left"_s, QJsonArray{left, left, left}}});
    clickOn(undo);
    const auto *notice = m_page->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().startsWith("Nothing was taken back. 3 decision(s) were sent"_L1),
             qPrintable(notice->text()));
    bool isNamed = false;
    for (const QLabel *label : notice->findChildren<QLabel *>())
        isNamed = isNamed || label->text().contains("River Ferries"_L1);
    QVERIFY(isNamed);
}

void TestConflictsPage::theRuleGoesWithItsDecision()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_R);
    m_stage->find<QCheckBox>(u"alwaysDoThis"_s)->setChecked(true);
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    saveAndMakeTheRule();
    QTRY_COMPARE(m_stage->engine.callsOf(u"conflict.rule"_s).size(), 1);
    m_stage->engine.forget();
    QTRY_VERIFY(m_stage->find<QPushButton>(u"undoDecision"_s)->isEnabled());
    clickOn(m_stage->find<QPushButton>(u"undoDecision"_s));
    QTRY_COMPARE(m_stage->engine.callsOf(u"conflict.rule"_s).size(), 1);
    QCOMPARE(m_stage->onlyCall(u"conflict.rule"_s),
             (QJsonObject{{u"account"_s, u"eMAG MAIN"_s}, {u"field"_s, u"title"_s}})); // without a side: removed
}

void TestConflictsPage::whenAllIsDecidedNothingIsOffered()
{
    QVERIFY(m_stage->find<QPushButton>(u"saveDecisions"_s));
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE conflicts SET state = 'resolved', taken = 'local', resolved_at = ?",
                                       SmallShop::now)); // all at once
    });
    m_stage->announce({u"conflicts"_s});
    QCOMPARE(m_page->queue()->model()->rowCount(), 0);
    QVERIFY(m_page->findChildren<ConflictCard *>().isEmpty());
    QVERIFY(!m_page->detail()->findChild<QPushButton *>(u"saveDecisions"_s)->isVisible());
    QVERIFY(!m_page->detail()->findChild<QCheckBox *>(u"alwaysDoThis"_s)->isVisible());
}

void TestConflictsPage::aRefusedDecisionMakesNoRule()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_R);
    m_stage->find<QCheckBox>(u"alwaysDoThis"_s)->setChecked(true);
    m_stage->engine.refuse(u"conflict.resolve"_s, makeError(ErrorCode::Rejected, u"no"_s));
    saveAndMakeTheRule();
    QTRY_VERIFY(m_page->detail()->findChild<NoticeLine *>()->isVisible());
    QVERIFY(m_stage->engine.callsOf(u"conflict.rule"_s).isEmpty());
}

void TestConflictsPage::aDecisionBeingMadeSurvivesNews()
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

void TestConflictsPage::withoutConflictsThePageSaysSo()
{
    SmallShop empty;
    empty.account(u"Attic"_s);
    WindowStage stage(empty);
    stage.open<ConflictsPage>({.view = View::Conflicts});
    bool isSaid = false;
    for (const QLabel *label : stage.window->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text() == "No conflicts"_L1);
    QVERIFY(isSaid);
}

// As after a new start: nothing was ever open on this page.
void TestConflictsPage::withDecisionsOfTodayOnlyNothingIsBlank()
{
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE conflicts SET state = 'resolved', taken = 'local', resolved_at = ?",
                                       SmallShop::now));
    });
    m_stage = std::make_unique<WindowStage>(*m_shop);
    m_page = m_stage->open<ConflictsPage>({.view = View::Conflicts});
    QCoreApplication::processEvents();
    QVERIFY(!m_page->detail()->findChild<QPushButton *>(u"saveDecisions"_s)->isVisible());
    for (const QPushButton *button : m_page->detail()->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible(), qPrintable(button->text()));
    for (const QComboBox *box : m_page->detail()->findChildren<QComboBox *>())
        QVERIFY(!box->isVisible());
    bool isSaid = false;
    for (const QLabel *label : m_page->detail()->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text() == "Nothing is left to decide here"_L1);
    QVERIFY(isSaid);
}

void TestConflictsPage::theQueueIsSearched()
{
    const int all = m_page->queue()->model()->rowCount();
    QVERIFY(all > 1);
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = m_stage->find<QLineEdit>(u"conflictSearch"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"db-080"_s); // letters that are keys of the page elsewhere
    QTRY_COMPARE(m_page->queue()->model()->rowCount(), 1);
    QTest::keyClicks(field, u"zzz"_s);
    QTRY_COMPARE(m_page->queue()->model()->rowCount(), 0);
    QVERIFY(field->isVisible()); // who typed too much can go back
    field->clear();
    QTRY_COMPARE(m_page->queue()->model()->rowCount(), all);
}

// The row under the owner's hand stays, however far down; only another filter begins at the top.
void TestConflictsPage::newsKeepsWhatIsFarDown()
{
    const AccountId account = m_shop->accounts[u"eMAG FBE"_s];
    m_shop->write([&] {
        for (int number = 0; number < 300; ++number) {
            const ProductId product = SmallShop::must(
                ProductRepository(m_shop->db).insert({.sku = u"F%1"_s.arg(number), .title = u"Far"_s, .createdAt = 1}));
            const ListingId listing = SmallShop::must(ListingRepository(m_shop->db)
                                                          .insert({.account = account,
                                                                   .product = product,
                                                                   .externalId = u"f%1"_s.arg(number),
                                                                   .link = LinkState::Linked}));
            SmallShop::must(RunRepository(m_shop->db)
                                .saveConflict({.listing = listing,
                                               .field = Field::Title,
                                               .local = u"ours"_s,
                                               .remote = u"theirs"_s,
                                               .openedAt = SmallShop::now,
                                               .updatedAt = SmallShop::now}));
        }
    });
    m_stage->announce({u"conflicts"_s});
    QAbstractItemModel *queue = m_page->queue()->model();
    QVERIFY(queue->canFetchMore({}));
    queue->fetchMore({});
    QVERIFY(queue->rowCount() > 280);
    m_page->queue()->setCurrentIndex(queue->index(280, 0));
    const ListingId chosen = m_page->detail()->listing();
    m_stage->announce({u"conflicts"_s});
    QCOMPARE(m_page->detail()->listing(), chosen);
    QCOMPARE(m_page->queue()->currentIndex().row(), 280);
    auto *field = m_stage->find<QComboBox>(u"conflictFields"_s);
    field->setCurrentIndex(field->findData(u"description"_s));
    QCOMPARE(queue->rowCount(), 1);
}

// Each of them is looked for on the shelf.
void TestConflictsPage::piecesAreNotDecidedByTheDozen()
{
    m_shop->conflict(m_shop->listing(m_shop->accounts[u"CardTrader"_s], u"q1"_s, m_shop->product(u"Q-1"_s, u"Card"_s)),
                     Field::Quantity);
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE conflicts SET local = '3', remote = '1' WHERE field = 'quantity'"));
    });
    m_stage->announce({u"conflicts"_s});
    auto *field = m_stage->find<QComboBox>(u"conflictFields"_s);
    field->setCurrentIndex(field->findData(u"quantity"_s));
    QCOMPARE(m_page->queue()->model()->rowCount(), 1);
    QTest::keyClick(m_stage->window.get(), Qt::Key_R);
    QCOMPARE(m_page->detail()->decisions().size(), 1);
    QVERIFY(!m_stage->find<QPushButton>(u"applyAlike"_s)->isEnabled());
    QVERIFY(m_stage->find<QPushButton>(u"saveDecisions"_s)->isEnabled());
}

void TestConflictsPage::aFailedUndoCanBeTriedAgain()
{
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s);
    QTRY_VERIFY(undo->isEnabled());
    m_stage->engine.refuse(u"conflict.undo"_s, makeError(ErrorCode::Storage, u"disk"_s));
    clickOn(undo);
    QTRY_COMPARE(m_stage->engine.callsOf(u"conflict.undo"_s).size(), 1);
    QTRY_VERIFY(undo->isEnabled());
}

void TestConflictsPage::theQueueIsFilteredByField()
{
    const int all = m_page->queue()->model()->rowCount();
    auto *field = m_stage->find<QComboBox>(u"conflictFields"_s);
    field->setCurrentIndex(field->findData(u"description"_s));
    QCOMPARE(m_page->queue()->model()->rowCount(), 1);
    QCOMPARE(m_page->detail()->listing(), m_shop->mainConflict);
    field->setCurrentIndex(field->findData(u"images"_s));
    QCOMPARE(m_page->queue()->model()->rowCount(), 0);
    QVERIFY(!m_page->detail()->listing()); // nothing stale is decided
    field->setCurrentIndex(0);
    QCOMPARE(m_page->queue()->model()->rowCount(), all);
    QVERIFY(m_page->detail()->listing());
}

void TestConflictsPage::howManyAreAlikeIsSaid()
{
    const ListingId other =
        m_shop->listing(m_shop->accounts[u"eMAG MAIN"_s], u"998"_s, m_shop->product(u"X-2"_s, u"Other"_s));
    m_shop->conflict(other, Field::Title);
    m_stage->announce({u"conflicts"_s});
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    QCOMPARE(m_stage->find<QPushButton>(u"applyAlike"_s)->text(),
             u"Apply to 3 like this…"_s); // with that of another product
}

void TestConflictsPage::aDecisionOfTheStoreIsUndoneAfterANewStart()
{
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s);
    QVERIFY(!undo->isEnabled());
    const ListingId listing =
        m_shop->listing(m_shop->accounts[u"eMAG FBE"_s], u"997"_s, m_shop->product(u"X-3"_s, u"Third"_s));
    const ConflictId decided = m_shop->conflict(listing, Field::Price);
    m_shop->write([&] {
        SmallShop::must(
            RunRepository(m_shop->db).settleConflict(decided, u"resolved"_s, u"local"_s, {}, SmallShop::now - 1, 31));
    });
    m_stage->announce({u"conflicts"_s});
    QVERIFY(undo->isEnabled());
    clickOn(undo);
    QCOMPARE(m_stage->onlyCall(u"conflict.undo"_s), (QJsonObject{{u"batch"_s, 31}, {u"keep_sent"_s, true}}));
}

void TestConflictsPage::aDecisionOfTodayIsUndoneAlone()
{
    const ListingId listing =
        m_shop->listing(m_shop->accounts[u"eMAG FBE"_s], u"997"_s, m_shop->product(u"X-3"_s, u"Third"_s));
    const ConflictId older = m_shop->conflict(listing, Field::Price);
    const ConflictId newer = m_shop->conflict(listing, Field::Title);
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        SmallShop::must(runs.settleConflict(older, u"resolved"_s, u"local"_s, {}, SmallShop::now - 2, 31));
        SmallShop::must(runs.settleConflict(newer, u"resolved"_s, u"local"_s, {}, SmallShop::now - 1, 31));
    });
    m_stage->announce({u"conflicts"_s});
    auto *decided = m_stage->find<QListView>(u"decidedToday"_s);
    QModelIndex wanted;
    for (int row = 0; row < decided->model()->rowCount(); ++row) {
        if (decided->model()->index(row, 0).data(IdRole).toLongLong() == older.value)
            wanted = decided->model()->index(row, 0);
    }
    QVERIFY(wanted.isValid());
    clickRow(decided, wanted);
    clickOn(m_stage->find<QPushButton>(u"undoDecision"_s));
    QCOMPARE(m_stage->onlyCall(u"conflict.undo"_s),
             (QJsonObject{{u"conflict"_s, qint64(older.value)}, {u"keep_sent"_s, true}}));
}

void TestConflictsPage::whatWasSentLeadsToWhereItIsMended()
{
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s);
    QTRY_VERIFY(undo->isEnabled());
    const QJsonObject left{{u"title"_s, u"River Ferries"_s},
                           {u"field"_s, u"price"_s},
                           {u"reason"_s, u"sent_since"_s},
                           {u"to"_s, u"4200 RON"_s}};
    m_stage->engine.answer(
        u"conflict.undo"_s,
        {{u"returned"_s, 0}, {u"reopened"_s, 0}, {u"left_count"_s, 1}, {u"left"_s, QJsonArray{left}}});
    clickOn(undo);
    const auto *notice = m_page->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QPushButton *leads = nullptr;
    for (QPushButton *button : notice->findChildren<QPushButton *>()) {
        if (button->text() == u"Your changes"_s)
            leads = button;
    }
    QVERIFY(leads);
    clickOn(leads);
    QVERIFY(m_stage->window->currentPage() != m_page);
}

void TestConflictsPage::aRuleThatAnswersOthersAsksFirst()
{
    const ListingId other =
        m_shop->listing(m_shop->accounts[u"eMAG MAIN"_s], u"998"_s, m_shop->product(u"X-2"_s, u"Other"_s));
    m_shop->conflict(other, Field::Title);
    m_stage->announce({u"conflicts"_s});
    QTest::keyClick(m_stage->window.get(), Qt::Key_R);
    m_stage->find<QCheckBox>(u"alwaysDoThis"_s)->setChecked(true);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    QVERIFY(m_stage->window->findChild<QMessageBox *>(u"ruleQuestion"_s));
    QVERIFY(m_stage->engine.callsOf(u"conflict.resolve"_s).isEmpty());
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    clickOn(m_stage->find<QPushButton>(u"ruleQuestionYes"_s));
    QTRY_COMPARE(m_stage->onlyCall(u"conflict.rule"_s)[u"answer"].toBool(), true);
}

// While a question stands open, a sync may settle the conflict in sight and bring another listing there.
void TestConflictsPage::whatWasAskedIsDoneWhateverIsInSight()
{
    const ListingId like =
        m_shop->listing(m_shop->accounts[u"eMAG MAIN"_s], u"998"_s, m_shop->product(u"X-2"_s, u"Other"_s));
    m_shop->conflict(like, Field::Title);
    const ListingId other =
        m_shop->listing(m_shop->accounts[u"CardTrader"_s], u"999"_s, m_shop->product(u"X-3"_s, u"Third"_s));
    m_shop->conflict(other, Field::Price);
    m_stage->announce({u"conflicts"_s});
    m_page->detail()->setListing(other);
    m_page->detail()->pickAll(Take::Remote);
    m_page->detail()->setListing(m_shop->mainConflict);
    const ConflictId asked = cardOf(Field::Title)->conflict().conflict.id;

    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    clickOn(m_stage->find<QPushButton>(u"applyAlike"_s));
    m_page->detail()->setListing(other);
    clickOn(m_stage->find<QPushButton>(u"alikeQuestionYes"_s));
    QCOMPARE(m_stage->onlyCall(u"conflict.resolve"_s),
             (QJsonObject{{u"where"_s, QJsonObject{{u"channel"_s, u"eMAG MAIN"_s}, {u"field"_s, u"title"_s}}},
                          {u"take"_s, u"local"_s}}));

    m_page->detail()->setListing(m_shop->mainConflict);
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 2}, {u"batch"_s, 9}});
    m_stage->find<QCheckBox>(u"alwaysDoThis"_s)->setChecked(true);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    m_page->detail()->setListing(other);
    clickOn(m_stage->find<QPushButton>(u"ruleQuestionYes"_s));
    QTRY_COMPARE(m_stage->onlyCall(u"conflict.rule"_s)[u"account"].toString(), u"eMAG MAIN"_s);
    QCOMPARE(m_stage->onlyCall(u"conflict.rule"_s)[u"field"].toString(), u"title"_s);
    bool isThere = false;
    for (const QJsonValue &one : m_stage->engine.callsOf(u"conflict.resolve"_s).last()[u"decisions"].toArray())
        isThere = isThere || one[u"conflict"].toInteger() == asked.value;
    QVERIFY(isThere);
}

void TestConflictsPage::savingNeedsNoMouse()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    QTest::keyClick(m_stage->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->onlyCall(u"conflict.resolve"_s)[u"decisions"].toArray().size(), 1);
}

QTEST_MAIN(TestConflictsPage)
#include "tst_conflicts_page.moc"
