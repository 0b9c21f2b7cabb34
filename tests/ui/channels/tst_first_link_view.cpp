// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/roles.h"
#include "tests/ui/channels/wizard_bench.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/match_dialog.h"
#include "ui/widgets/notice_line.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QTableView>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What a first look found is decided in the window.
class TestFirstLinkView : public QObject, private WizardBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aProbableFitIsDecidedByHand();
    void everyRowOfTheReportCanBeAnswered();
    void manyRowsOfTheReportAreDecidedAtOnce();
    void whoSortsTwiceReadsEachPartOnce();
};

void TestFirstLinkView::aProbableFitIsDecidedByHand()
{
    m_dialog->reject();
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    const auto row = [](const QString &id, const QString &match, const QString &sku) {
        return QJsonObject{{u"external_id"_s, id}, {u"title"_s, id}, {u"match"_s, match}, {u"sku"_s, sku}};
    };
    m_stage->engine.answer(u"account.match"_s, {{u"counts"_s, QJsonObject{{u"probable"_s, 1}, {u"none"_s, 1}}},
                                                {u"rows"_s, QJsonArray{row(u"11"_s, u"none"_s, {}),
                                                                       row(u"12"_s, u"probable"_s, u"LAMP-1"_s)}}});
    m_stage->window->open({.view = View::Channels, .id = account.value, .filter = u"match"_s});
    auto *dialog = m_stage->window->findChild<MatchDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto *link = m_stage->find<QPushButton>(u"linkProbable"_s, dialog);
    clickRow(table, table->model()->index(0, 0));
    QVERIFY(!link->isEnabled());
    clickRow(table, table->model()->index(1, 0));
    QCOMPARE(link->text(), u"Link to LAMP-1"_s);
    clickOn(link);
    QCOMPARE(m_stage->onlyCall(u"account.link"_s),
             (QJsonObject{{u"account"_s, u"Attic"_s}, {u"external_id"_s, u"12"_s}, {u"sku"_s, u"LAMP-1"_s}}));
    QTRY_COMPARE(m_stage->engine.callsOf(u"account.match"_s).size(), 2); // the report again
    dialog->reject();
}

void TestFirstLinkView::everyRowOfTheReportCanBeAnswered()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    const auto report = [](const QString &id, const QString &next) {
        const QJsonObject row{
            {u"external_id"_s, id}, {u"title"_s, id}, {u"match"_s, u"probable"_s}, {u"sku"_s, u"LAMP-1"_s}};
        return QJsonObject{
            {u"counts"_s, QJsonObject{{u"probable"_s, 2}}}, {u"rows"_s, QJsonArray{row}}, {u"next"_s, next}};
    };
    m_stage->engine.answer(u"account.match"_s, report(u"11"_s, u"7"_s));
    m_stage->window->open({.view = View::Channels, .id = account.value, .filter = u"match"_s});
    auto *dialog = m_stage->window->findChild<MatchDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto *more = m_stage->find<QPushButton>(u"moreMatches"_s, dialog);
    m_stage->engine.answer(u"account.match"_s, report(u"12"_s, {}));
    m_stage->engine.forget();
    clickOn(more);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(m_stage->onlyCall(u"account.match"_s)[u"after"].toString(), u"7"_s);
    QVERIFY(!more->isVisible());
    clickRow(table, table->model()->index(1, 0));
    m_stage->engine.answer(u"account.match"_s, report(u"12"_s, {}));
    clickOn(m_stage->find<QPushButton>(u"ignoreListing"_s, dialog));
    QCOMPARE(m_stage->onlyCall(u"account.ignore"_s),
             (QJsonObject{{u"account"_s, u"Attic"_s}, {u"external_id"_s, u"12"_s}}));
    QTRY_COMPARE(table->model()->rowCount(), 1); // the report again
    auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible() && notice->text().contains(u"left out"_s));
    clickRow(table, table->model()->index(0, 0));
    clickOn(m_stage->find<QPushButton>(u"takeAsNew"_s, dialog));
    QCOMPARE(m_stage->onlyCall(u"account.take"_s),
             (QJsonObject{{u"account"_s, u"Attic"_s}, {u"external_id"_s, u"12"_s}}));
    QCoreApplication::processEvents();
    dialog->reject();
}

// What is alike is decided at once, and the list stays as far read as it was.
void TestFirstLinkView::manyRowsOfTheReportAreDecidedAtOnce()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    const auto row = [](const QString &id, const QString &kind, const QString &sku) {
        return QJsonObject{{u"external_id"_s, id},
                           {u"title"_s, u"Drake"_s},
                           {u"condition"_s, u"Near Mint"_s},
                           {u"attributes"_s, u"{\"mtg_language\":\"en\",\"mtg_foil\":true}"_s},
                           {u"match"_s, kind},
                           {u"sku"_s, sku}};
    };
    const QJsonObject counts{{u"probable"_s, 2}, {u"none"_s, 1}, {u"exact"_s, 0}, {u"duplicate"_s, 0}};
    const QJsonObject report{
        {u"counts"_s, counts},
        {u"rows"_s, QJsonArray{row(u"11"_s, u"probable"_s, u"LAMP-1"_s), row(u"12"_s, u"probable"_s, u"LAMP-2"_s),
                               row(u"13"_s, u"none"_s, {})}}};
    m_stage->engine.answer(u"account.match"_s, report);
    m_stage->window->open({.view = View::Channels, .id = account.value, .filter = u"match"_s});
    auto *dialog = m_stage->window->findChild<MatchDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 0).data(SubtitleRole).toString(), u"NM · EN · Foil"_s);
    auto *kind = m_stage->find<QComboBox>(u"matchKind"_s, dialog);
    QCOMPARE(kind->itemText(0), u"All (3)"_s);
    QCOMPARE(kind->itemText(2), u"Probably fits (2)"_s);

    table->selectAll();
    m_stage->engine.forget();
    const QJsonObject refused{{u"external_id"_s, u"12"_s},
                              {u"message"_s, u"listing 99 is linked already: unlink it first"_s}};
    m_stage->engine.answer(u"account.link"_s, {{u"done"_s, 1}, {u"refused"_s, QJsonArray{refused}}});
    m_stage->engine.answer(u"account.match"_s, report);
    clickOn(m_stage->find<QPushButton>(u"linkProbable"_s, dialog));
    QCOMPARE(
        m_stage->onlyCall(u"account.link"_s),
        (QJsonObject{{u"account"_s, u"Attic"_s},
                     {u"listings"_s, QJsonArray{QJsonObject{{u"external_id"_s, u"11"_s}, {u"sku"_s, u"LAMP-1"_s}},
                                                QJsonObject{{u"external_id"_s, u"12"_s}, {u"sku"_s, u"LAMP-2"_s}}}}}));
    auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"Listing 99 is linked already"_s), qPrintable(notice->text()));

    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->selectAll();
    m_stage->engine.forget();
    m_stage->engine.answer(u"account.match"_s, report);
    clickOn(m_stage->find<QPushButton>(u"ignoreListing"_s, dialog));
    QCOMPARE(m_stage->onlyCall(u"account.ignore"_s)[u"listings"].toArray().size(), 3);
    QTRY_VERIFY(notice->isVisible() && notice->text().contains(u"left out"_s));
    m_stage->engine.forget();
    clickOn(m_stage->find<QPushButton>(u"noticeAction"_s, notice));
    const QJsonObject back = m_stage->onlyCall(u"account.ignore"_s);
    QVERIFY(back[u"undo"].toBool());
    QCOMPARE(back[u"listings"].toArray().size(), 3);

    QTRY_VERIFY(!m_stage->engine.callsOf(u"account.match"_s).isEmpty());
    m_stage->engine.forget();
    kind->setCurrentIndex(2);
    Q_EMIT kind->activated(2);
    QCOMPARE(m_stage->onlyCall(u"account.match"_s)[u"only"].toString(), u"probable"_s);
    QCoreApplication::processEvents();
    dialog->reject();
}

// A second click turns the order round; what is being read for the first is not read again.
void TestFirstLinkView::whoSortsTwiceReadsEachPartOnce()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    const auto report = [](const QString &id, const QString &next) {
        const QJsonObject row{{u"external_id"_s, id}, {u"title"_s, id}, {u"match"_s, u"none"_s}};
        return QJsonObject{{u"counts"_s, QJsonObject{{u"none"_s, 2}}}, {u"rows"_s, QJsonArray{row}}, {u"next"_s, next}};
    };
    m_stage->engine.answer(u"account.match"_s, report(u"11"_s, u"7"_s));
    m_stage->window->open({.view = View::Channels, .id = account.value, .filter = u"match"_s});
    auto *dialog = m_stage->window->findChild<MatchDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    m_stage->engine.forget();
    m_stage->engine.answer(u"account.match"_s, report(u"12"_s, {}));
    m_stage->engine.answer(u"account.match"_s, report(u"12"_s, {}));
    const QHeaderView *header = table->horizontalHeader();
    for (int click = 0; click < 2; ++click)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(0) + 20, header->height() / 2));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(m_stage->onlyCall(u"account.match"_s)[u"after"].toString(), u"7"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"12"_s);
    dialog->reject();
}

QTEST_MAIN(TestFirstLinkView)
#include "tst_first_link_view.moc"
