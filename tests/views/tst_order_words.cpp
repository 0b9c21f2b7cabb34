// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/order_words.h"

#include <QJsonObject>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestOrderWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAreWords_data();
    void statesAreWords();
    void sentIsNothingToWaitFor();
    void theSignSaysWhatTheStateMeans_data();
    void theSignSaysWhatTheStateMeans();
    void aBuyerIsReadNotDumped();
    void aWishToCancelComesFirst();
    void theTotalIsExplained_data();
    void theTotalIsExplained();
};

void TestOrderWords::statesAreWords_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("known") << u"hub_pending"_s << u"Waits for the hub"_s;
    QTest::newRow("in capitals") << u"PAID"_s << u"Paid"_s;
    QTest::newRow("a shop's own") << u"Pregătire în curs"_s << u"Pregătire în curs"_s;
    QTest::newRow("new to us") << u"on_the_moon"_s << u"On the moon"_s;
}

void TestOrderWords::statesAreWords()
{
    QFETCH(QString, state);
    QFETCH(QString, words);
    QCOMPARE(orderStateText(state), words);
}

void TestOrderWords::sentIsNothingToWaitFor()
{
    QCOMPARE(orderStateIcon({.state = u"paid"_s}), ItemState::Waiting);
    QCOMPARE(orderStateIcon({.state = u"sent"_s, .isSent = true}), ItemState::Agreed);
    QCOMPARE(orderStateIcon({.isFinal = true}), ItemState::Agreed);
    QCOMPARE(orderStateIcon({.isSent = true, .review = u"gone"_s}), ItemState::Warning);
    QCOMPARE(orderStateIcon({.isSent = true, .shortages = 1}), ItemState::Urgent);
}

void TestOrderWords::theSignSaysWhatTheStateMeans_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isFinal");
    QTest::addColumn<ItemState>("sign");
    QTest::newRow("cancelled and not final yet is nothing to wait for") << u"canceled"_s << false << ItemState::Undone;
    QTest::newRow("cancelled for good") << u"Cancelled"_s << true << ItemState::Undone;
    QTest::newRow("returned is not a sale") << u"returned"_s << true << ItemState::Undone;
    QTest::newRow("gone from the marketplace") << u"gone"_s << true << ItemState::Undone;
    QTest::newRow("lost on its way is not well") << u"lost"_s << true << ItemState::Warning;
    QTest::newRow("the buyer asks to cancel") << u"request_for_cancel"_s << false << ItemState::Warning;
    QTest::newRow("delivered") << u"finalized"_s << true << ItemState::Agreed;
    QTest::newRow("new") << u"new"_s << false << ItemState::Waiting;
}

void TestOrderWords::theSignSaysWhatTheStateMeans()
{
    QFETCH(const QString, state);
    QFETCH(const bool, isFinal);
    QFETCH(const ItemState, sign);
    QCOMPARE(orderStateIcon({.state = state, .isFinal = isFinal}), sign);
}

void TestOrderWords::aBuyerIsReadNotDumped()
{
    const QJsonObject address{{u"name"_s, u"Ana Popa"_s},
                              {u"street"_s, u"Strada Lungă 3"_s},
                              {u"zip"_s, u"500035"_s},
                              {u"city"_s, u"Brașov"_s},
                              {u"phone"_s, u"0700 000 000"_s}};
    const QStringList lines = buyerLines({{u"address"_s, address},
                                          {u"delivery_mode"_s, u"courier"_s},
                                          {u"payment_mode"_s, u"RAMBURS"_s},
                                          {u"paid"_s, false},
                                          {u"emag_club"_s, true},
                                          {u"type"_s, 3}});
    QCOMPARE(lines, (QStringList{u"Ana Popa"_s, u"Strada Lungă 3"_s, u"500035 Brașov"_s, u"Phone 0700 000 000"_s,
                                 u"By courier"_s, u"Not paid yet"_s}));
}

void TestOrderWords::aWishToCancelComesFirst()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList lines = buyerLines({{u"address"_s, QJsonObject{{u"name"_s, u"Ana Popa"_s}}},
                                          {u"cancellation_request"_s, u"2026-11-24T12:30:00.000Z"_s},
                                          {u"cancellation_words"_s, u"out of stock"_s}});
    QCOMPARE(lines, (QStringList{u"The buyer asked to cancel on 24/11/2026"_s, u"Why it was cancelled: out of stock"_s,
                                 u"Ana Popa"_s}));
}

void TestOrderWords::theTotalIsExplained_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("currency"); // of the lines
    QTest::addColumn<QString>("start");
    QTest::newRow("a fee") << qint64(228) << u"EUR"_s << u"Lines 2.40 EUR, less 0.12 EUR"_s;
    QTest::newRow("transport") << qint64(640) << u"EUR"_s << u"Lines 2.40 EUR, and 4.00 EUR more"_s;
    QTest::newRow("the same") << qint64(240) << u"EUR"_s << QString();
    QTest::newRow("in another currency") << qint64(228) << u"RON"_s << QString();
}

void TestOrderWords::theTotalIsExplained()
{
    QFETCH(qint64, total);
    QFETCH(QString, currency);
    QFETCH(QString, start);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QString text = totalText(
        {.order = {.total = {total, u"EUR"_s}}, .lines = {{.price = {120, currency}}, {.price = {120, currency}}}});
    text.replace(QChar::Nbsp, u' ');
    QVERIFY2(start.isEmpty() ? text.isEmpty() : text.startsWith(start), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestOrderWords)
#include "tst_order_words.moc"
