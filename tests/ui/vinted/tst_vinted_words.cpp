// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/spoken_names.h"
#include "tests/ui/vinted/opened_vinted.h"
#include "ui/widgets/notice_line.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Vinted's words for values of ours, and the texts of a listing.
class TestVintedWords : public OpenedVinted
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneChoiceServesManyValues();
    void textsAreTriedAndKept();
    void aTextThatCannotBeReadIsSaid();
};

void TestVintedWords::init()
{
    begin();
}

void TestVintedWords::cleanup()
{
    end();
}

void TestVintedWords::oneChoiceServesManyValues()
{
    m_stage->engine.answer(u"vinted.values"_s, {{u"rows"_s, QJsonArray{value(u"brand"_s, u"Levis"_s, 3),
                                                                       value(u"color"_s, u"Blue"_s, 3, 9)}},
                                                {u"looked"_s, 500},
                                                {u"next"_s, 70'500}}); // a shop that was imported anew
    m_stage->engine.answer(u"vinted.values"_s, {{u"rows"_s, QJsonArray{value(u"brand"_s, u"Levi"_s, 1),
                                                                       value(u"brand"_s, u"Levis"_s, 2)}}});
    open(workingState(), u"values"_s);
    QTRY_COMPARE(find<QLabel>(u"unmappedCounter"_s)->text(), u"2 value(s) not assigned"_s);
    QCOMPARE(m_stage->engine.callsOf(u"vinted.values"_s).size(), 2);
    QCOMPARE(m_stage->engine.callsOf(u"vinted.values"_s).last()[u"after"].toInteger(), 70'500);
    QCOMPARE(find<QTabBar>(u"vintedParts"_s)->tabText(VintedPage::Mapping), u"Values (2)"_s);
    QTableView *values = table(u"vintedValues"_s);
    QCOMPARE(values->model()->rowCount(), 2);
    QCOMPARE(values->model()->index(0, 3).data().toString(), u"5"_s); // of both parts of the catalogue
    m_stage->engine.answer(u"vinted.choices"_s,
                           {{u"choices"_s, QJsonArray{QJsonObject{{u"id"_s, 10}, {u"title"_s, u"Levi's"_s}},
                                                      QJsonObject{{u"id"_s, 53}, {u"title"_s, u"Nike"_s}}}}});
    clickRow(values, values->model()->index(0, 0));
    QTest::mouseClick(values->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      values->visualRect(values->model()->index(1, 0)).center());
    auto *choices = find<QListWidget>(u"choices"_s);
    QTRY_COMPARE(choices->count(), 2);
    typeInto(find<QLineEdit>(u"choiceSearch"_s), u"lev"_s);
    QTRY_COMPARE(choices->count(), 1);
    clickRow(choices, choices->model()->index(0, 0));
    auto *assign = find<QPushButton>(u"assignValues"_s);
    QCOMPARE(assign->text(), u"Assign to these 2 value(s)"_s);
    clickOn(assign);
    const QJsonArray rows = m_stage->onlyCall(u"vinted.assign"_s)[u"rows"].toArray();
    QCOMPARE(rows.size(), 2);
    QSet<QString> ours;
    for (const QJsonValue &row : rows) {
        QCOMPARE(row[u"vinted_id"].toInteger(), 10);
        QCOMPARE(row[u"title"].toString(), u"Levi's"_s);
        QCOMPARE(row[u"kind"].toString(), u"brand"_s);
        ours.insert(row[u"ours"].toString());
    }
    QCOMPARE(ours, (QSet<QString>{u"levis"_s, u"levi"_s}));
}

void TestVintedWords::textsAreTriedAndKept()
{
    m_shop->product(u"J-1"_s, u"Jean"_s, 1);
    m_stage->announce({u"products"_s});
    open(workingState(), u"texts"_s);
    auto *title = find<QLineEdit>(u"templateTitle"_s);
    QCOMPARE(title->text(), u"{brand}|{color}"_s); // the usual one
    auto *save = find<QPushButton>(u"saveTemplates"_s);
    QVERIFY(!save->isEnabled());
    m_stage->engine.forget();
    m_stage->engine.answer(u"vinted.prepare"_s, payload());
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u"|{size}"_s);
    QVERIFY(save->isEnabled());
    QTRY_VERIFY(!m_stage->engine.callsOf(u"vinted.prepare"_s).isEmpty());
    QCOMPARE(m_stage->engine.callsOf(u"vinted.prepare"_s).last()[u"listing_title"].toString(),
             u"{brand}|{color}|{size}"_s);
    QTRY_COMPARE(find<QLabel>(u"previewTitle"_s)->text(), u"Levi's Jeans Bleu [1]"_s);
    clickOn(save);
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject(),
             (QJsonObject{{u"listing_title"_s, u"{brand}|{color}|{size}"_s}, {u"listing_description"_s, QString()}}));
    QTRY_VERIFY(!save->isEnabled());
    clickOn(find<QPushButton>(u"usualTemplates"_s));
    QCOMPARE(title->text(), u"{brand}|{color}"_s);
    typeInto(title, u"!"_s);
    clickOn(save);
    typeInto(title, u"?"_s); // while the first is being kept
    const auto kept = m_stage->engine.callsOf(u"account.set"_s).size();
    QCoreApplication::processEvents();
    QVERIFY(save->isEnabled());
    clickOn(save);
    QCOMPARE(m_stage->engine.callsOf(u"account.set"_s).size(), kept + 1);
}

void TestVintedWords::aTextThatCannotBeReadIsSaid()
{
    open(workingState(), u"texts"_s);
    auto *title = find<QLineEdit>(u"templateTitle"_s);
    title->selectAll();
    QTest::keyClicks(title, u"{price}"_s);
    m_stage->engine.refuse(u"account.set"_s,
                           makeError(ErrorCode::InvalidRequest, u"names {price}"_s, u"listing_title"_s));
    clickOn(find<QPushButton>(u"saveTemplates"_s));
    const auto isSaid = [this] {
        for (const NoticeLine *line : m_stage->window->findChildren<NoticeLine *>()) {
            if (line->isVisible() && line->text().contains(u"Nothing was saved"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(find<QPushButton>(u"saveTemplates"_s)->isEnabled());
}

QTEST_MAIN(TestVintedWords)
#include "tst_vinted_words.moc"
