// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/conflicts/conflicts_stage.h"
#include "ui/widgets/notice_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QTimer>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Decisions about more than what is in sight: all like this, all that is listed, and rules.
class TestConflictRules : public QObject, ConflictsStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void alwaysMakesARule();
    void aRuleOfASettledConflictIsMade();
    void aSearchForgetsNoPieces();
    void allLikeThisAreDecidedAtOnce();
    void allOfAKindAreDecidedInThreeClicks_data();
    void allOfAKindAreDecidedInThreeClicks();
    void allIsAskedAboutOnce();
    void allThatWereAskedAboutAreDecided();
    void theRuleGoesWithItsDecision();
    void aRefusedDecisionMakesNoRule();
    void piecesAreNotDecidedByTheDozen();
    void howManyAreAlikeIsSaid();
    void aRuleThatAnswersOthersAsksFirst();
    void whatWasAskedIsDoneWhateverIsInSight();
};

namespace {

// What a sync brings after the question is not what was asked about.
QString untilAsked()
{
    return isoUtc(SmallShop::now);
}

} // namespace

void TestConflictRules::alwaysMakesARule()
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
void TestConflictRules::aRuleOfASettledConflictIsMade()
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

// How many quantities a search finds is not counted; that there may be some is said.
void TestConflictRules::aSearchForgetsNoPieces()
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

void TestConflictRules::allLikeThisAreDecidedAtOnce()
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
    QCOMPARE(
        call[u"where"].toObject(),
        (QJsonObject{{u"channel"_s, u"eMAG MAIN"_s}, {u"field"_s, u"title"_s}, {u"opened_until"_s, untilAsked()}}));
    QCOMPARE(call[u"take"].toString(), u"local"_s);
}

void TestConflictRules::allOfAKindAreDecidedInThreeClicks_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonObject>("asked");
    QTest::newRow("mine, of all") << 0 << QString()
                                  << QJsonObject{{u"take"_s, u"local"_s},
                                                 {u"where"_s, QJsonObject{{u"opened_until"_s, untilAsked()}}}};
    QTest::newRow("theirs, of one field")
        << 1 << u"title"_s
        << QJsonObject{{u"take"_s, u"remote"_s},
                       {u"where"_s, QJsonObject{{u"field"_s, u"title"_s}, {u"opened_until"_s, untilAsked()}}}};
}

void TestConflictRules::allOfAKindAreDecidedInThreeClicks()
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

void TestConflictRules::allIsAskedAboutOnce()
{
    auto *all = m_stage->find<QToolButton>(u"decideAll"_s);
    all->menu()->actions().first()->trigger();
    auto *question = m_stage->window->findChild<QMessageBox *>(u"decideAllQuestion"_s);
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QCoreApplication::processEvents();
    QVERIFY(m_stage->engine.callsOf(u"conflict.resolve"_s).isEmpty());
}

// A notification that is clicked, or another window, may show other ones before the answer.
void TestConflictRules::allThatWereAskedAboutAreDecided()
{
    auto *fields = m_stage->find<QComboBox>(u"conflictFields"_s);
    fields->setCurrentIndex(fields->findData(u"title"_s));
    m_stage->find<QToolButton>(u"decideAll"_s)->menu()->actions().first()->trigger();
    auto *yes = m_stage->find<QPushButton>(u"decideAllYes"_s);
    fields->setCurrentIndex(0);
    m_stage->clock.advance(std::chrono::seconds(20));
    clickOn(yes);
    QCOMPARE(m_stage->onlyCall(u"conflict.resolve"_s)[u"where"].toObject(),
             (QJsonObject{{u"field"_s, u"title"_s}, {u"opened_until"_s, untilAsked()}}));
}

void TestConflictRules::theRuleGoesWithItsDecision()
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

void TestConflictRules::aRefusedDecisionMakesNoRule()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_R);
    m_stage->find<QCheckBox>(u"alwaysDoThis"_s)->setChecked(true);
    m_stage->engine.refuse(u"conflict.resolve"_s, makeError(ErrorCode::Rejected, u"no"_s));
    saveAndMakeTheRule();
    QTRY_VERIFY(m_page->detail()->findChild<NoticeLine *>()->isVisible());
    QVERIFY(m_stage->engine.callsOf(u"conflict.rule"_s).isEmpty());
}

// Each of them is looked for on the shelf.
void TestConflictRules::piecesAreNotDecidedByTheDozen()
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

void TestConflictRules::howManyAreAlikeIsSaid()
{
    const ListingId other =
        m_shop->listing(m_shop->accounts[u"eMAG MAIN"_s], u"998"_s, m_shop->product(u"X-2"_s, u"Other"_s));
    m_shop->conflict(other, Field::Title);
    m_stage->announce({u"conflicts"_s});
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    QCOMPARE(m_stage->find<QPushButton>(u"applyAlike"_s)->text(),
             u"Apply to 3 like this…"_s); // with that of another product
}

void TestConflictRules::aRuleThatAnswersOthersAsksFirst()
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
void TestConflictRules::whatWasAskedIsDoneWhateverIsInSight()
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
             (QJsonObject{{u"where"_s, QJsonObject{{u"channel"_s, u"eMAG MAIN"_s},
                                                   {u"field"_s, u"title"_s},
                                                   {u"opened_until"_s, untilAsked()}}},
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

QTEST_MAIN(TestConflictRules)
#include "tst_conflict_rules.moc"
