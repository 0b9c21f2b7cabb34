// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_orders.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

// The rule table of CardTrader's reference, row by row.
class TestCardtraderOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesStock_data();
    void movesStock();
    void offersActions_data();
    void offersActions();
    void knowsWhatAGoneOrderDoes_data();
    void knowsWhatAGoneOrderDoes();
    void knowsStates_data();
    void knowsStates();
};

namespace {

char letter(HoldAction action)
{
    return action == HoldAction::Hold ? 'H' : action == HoldAction::Release ? 'R' : 'k';
}

// First action and action of every combination of a state, in the order of `combinations` below.
QString shown(const LineRule &rule)
{
    return QString(QLatin1Char(letter(rule.firstAction))) + QLatin1Char(letter(rule.action));
}

} // namespace

void TestCardtraderOrders::movesStock_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("zero");
    QTest::addColumn<bool>("elsewhere");
    QTest::addColumn<bool>("takenOut");
    QTest::addColumn<bool>("atRequest");
    QTest::addColumn<QString>("rule"); // first action, action: H hold, R release, k keep
    const auto row = [](const char *words, const char *state, const char *flags, const char *rule) {
        const QByteArray set(flags);
        QTest::newRow(words) << QString::fromLatin1(state) << set.contains('z') << set.contains('e')
                             << set.contains('t') << set.contains('r') << QString::fromLatin1(rule);
    };
    row("a Zero sale waiting for the hub is sold", "hub_pending", "z", "HH");
    row("a pre-sale line that another order counts is not", "hub_pending", "ze", "kk");
    row("hub_pending without the Zero flag is sold, and looked at again", "hub_pending", "", "Hk");
    row("a paid order is sold", "paid", "", "HH");
    row("the weekly paid order of Zero was counted before", "paid", "z", "kk");
    row("a sent order seen late is sold", "sent", "", "HH");
    row("a sent Zero order was counted before", "sent", "z", "kk");
    row("an arrived order seen late is sold", "arrived", "", "HH");
    row("an arrived Zero order was counted before", "arrived", "z", "kk");
    row("a finished order seen late is sold", "done", "", "HH");
    row("a finished Zero order was counted before", "done", "z", "kk");
    row("a requested cancellation changes nothing yet", "request_for_cancel", "", "Hk");
    row("a requested cancellation of Zero changes nothing", "request_for_cancel", "z", "kk");
    row("a requested cancellation gives back where the owner says so", "request_for_cancel", "r", "RR");
    row("the same for Zero", "request_for_cancel", "zr", "RR");
    row("a cancelled order gives back", "canceled", "", "RR");
    row("a cancelled Zero order gives back", "canceled", "z", "RR");
    row("a cancelled order gives back under the other setting too", "canceled", "r", "RR");
    row("a lost parcel stays sold", "lost", "", "Hk");
    row("a lost Zero parcel stays as it is", "lost", "z", "kk");
    row("a closed order was merged, not cancelled", "closed", "z", "kk");
    row("a closed order without the flag is kept and was sold", "closed", "", "Hk");
    row("an unknown state is kept, and sold at first sight", "on_the_moon", "", "Hk");
    row("an unknown state of Zero is kept", "on_the_moon", "z", "kk");
    row("spelled otherwise it is an unknown state", "cancelled", "", "Hk");
    row("the other setting does not touch a paid order", "paid", "r", "HH");
    row("a line taken out at the hub stays as it is", "hub_pending", "zt", "kk");
    row("a line taken out of a paid order stays as it is", "paid", "t", "kk");
    row("a line taken out gives back when the order is cancelled", "canceled", "zt", "RR");
    row("a pre-sale mark means nothing outside the hub", "paid", "e", "HH");
}

void TestCardtraderOrders::movesStock()
{
    QFETCH(QString, state);
    QFETCH(bool, zero);
    QFETCH(bool, elsewhere);
    QFETCH(bool, takenOut);
    QFETCH(bool, atRequest);
    QFETCH(QString, rule);
    const LineFacts facts{.state = state,
                          .zero = zero,
                          .countedElsewhere = elsewhere,
                          .takenOut = takenOut,
                          .releaseAt = atRequest ? ReleaseAt::Requested : ReleaseAt::Confirmed};
    QCOMPARE(shown(lineRule(facts)), rule);
}

void TestCardtraderOrders::offersActions_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("zero");
    QTest::addColumn<bool>("byUs");
    QTest::addColumn<QStringList>("actions");
    QTest::newRow("paid") << u"paid"_s << false << false << QStringList{u"tracking"_s, u"ship"_s, u"request_cancel"_s};
    QTest::newRow("sent") << u"sent"_s << false << false << QStringList{u"tracking"_s, u"request_cancel"_s};
    QTest::newRow("sent to the hub: too late for a tracking code")
        << u"sent"_s << true << false << QStringList{u"request_cancel"_s};
    QTest::newRow("the buyer asked to cancel")
        << u"request_for_cancel"_s << false << false << QStringList{u"confirm_cancel"_s};
    QTest::newRow("we asked to cancel") << u"request_for_cancel"_s << false << true << QStringList();
    for (const char *state : {"hub_pending", "arrived", "done", "canceled", "lost", "closed", "on_the_moon"})
        QTest::newRow(state) << QString::fromLatin1(state) << false << false << QStringList();
}

void TestCardtraderOrders::offersActions()
{
    QFETCH(QString, state);
    QFETCH(bool, zero);
    QFETCH(bool, byUs);
    QFETCH(QStringList, actions);
    QCOMPARE(actionsOf(state, zero, byUs), actions);
}

void TestCardtraderOrders::knowsWhatAGoneOrderDoes_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("releases");
    for (const char *state : {"hub_pending", "paid", "sent", "arrived", "request_for_cancel", "on_the_moon"})
        QTest::addRow("an order that was %s gives back", state) << QString::fromLatin1(state) << true;
    for (const char *state : {"closed", "done", "lost", "canceled"})
        QTest::addRow("an order that was %s is looked at", state) << QString::fromLatin1(state) << false;
}

void TestCardtraderOrders::knowsWhatAGoneOrderDoes()
{
    QFETCH(QString, state);
    QFETCH(bool, releases);
    QCOMPARE(whenGone(state), releases ? HoldAction::Release : HoldAction::Keep);
}

void TestCardtraderOrders::knowsStates_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("final");
    for (const char *state : {"hub_pending", "paid", "sent", "arrived", "request_for_cancel"})
        QTest::newRow(state) << QString::fromLatin1(state) << true << false;
    for (const char *state : {"done", "canceled", "lost", "closed"})
        QTest::newRow(state) << QString::fromLatin1(state) << true << true;
    for (const char *state : {"", "PAID", "cancelled", "paid "})
        QTest::addRow("'%s'", state) << QString::fromLatin1(state) << false << false;
}

void TestCardtraderOrders::knowsStates()
{
    QFETCH(QString, state);
    QFETCH(bool, known);
    QFETCH(bool, final);
    QCOMPARE(isKnownState(state), known);
    QCOMPARE(isFinalState(state), final);
}

QTEST_APPLESS_MAIN(TestCardtraderOrders)
#include "tst_cardtrader_orders.moc"
