// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/failure_rules.h"
#include "app/bridge/pace_rules.h"
#include "app/bridge/wardrobe.h"

#include <QJsonArray>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs minute = 60'000;
constexpr UtcMs hour = 60 * minute;
const QTimeZone utc = QTimeZone::utc();

UtcMs at(const char *time)
{
    return parseIsoUtc(QLatin1String(time));
}

} // namespace

class TestBridgeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresHaveTheirNextStep_data();
    void failuresHaveTheirNextStep();
    void threeAttemptsInAll();
    void pausesAreAsLongAsTheyMustBe();
    void writesAreSpaced_data();
    void writesAreSpaced();
    void settingsAreChecked_data();
    void settingsAreChecked();
    void wardrobesAreRead();
    void brokenWardrobesAreNotComplete_data();
    void brokenWardrobesAreNotComplete();
};

void TestBridgeRules::failuresHaveTheirNextStep_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("error");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<PauseReason>("reason");
    const QString publish = u"vinted_publish"_s;
    const auto row = [](const char *name, const QString &type, const QString &error, NextStep step,
                        PauseReason reason = PauseReason::None) {
        QTest::newRow(name) << type << error << step << reason;
    };
    row("refused by Vinted", publish, u"validation_error"_s, NextStep::GiveUp);
    row("no such brand", publish, u"mapping_error"_s, NextStep::GiveUp);
    row("a picture went wrong", publish, u"image_error"_s, NextStep::Again);
    row("an error before anything was sent", publish, u"api_error"_s, NextStep::Again);
    row("nobody logged in", publish, u"auth_error"_s, NextStep::Wait, PauseReason::Auth);
    row("the session is refused", publish, u"access_denied"_s, NextStep::Wait, PauseReason::Access);
    row("a check is asked for", publish, u"challenge"_s, NextStep::Wait, PauseReason::Challenge);
    row("too much at once", publish, u"rate_limited"_s, NextStep::Wait, PauseReason::Rate);
    row("the account is restricted", publish, u"restricted"_s, NextStep::Wait, PauseReason::Restricted);
    row("no tab is open", publish, u"no_tab"_s, NextStep::Wait);
    row("another account is logged in", publish, u"wrong_account"_s, NextStep::Wait);
    row("the extension is switched off", publish, u"switched_off"_s, NextStep::Wait);
    row("a create in doubt", publish, u"unknown_outcome"_s, NextStep::Verify);
    row("a create that failed nobody knows how", publish, u"strange"_s, NextStep::Verify);
    row("a create without a reason", publish, QString(), NextStep::Verify);
    row("an update in doubt is sent whole again", u"vinted_update"_s, u"unknown_outcome"_s, NextStep::Again);
    row("a removal in doubt", u"vinted_delete"_s, u"unknown_outcome"_s, NextStep::Again);
    row("removing what is gone", u"vinted_delete"_s, u"not_found"_s, NextStep::Succeeded);
    row("changing what is gone", u"vinted_update"_s, u"not_found"_s, NextStep::GiveUp);
    row("a read is read again", u"vinted_sync_wardrobe"_s, u"unknown_outcome"_s, NextStep::Again);
}

void TestBridgeRules::failuresHaveTheirNextStep()
{
    QFETCH(QString, type);
    QFETCH(QString, error);
    QFETCH(PauseReason, reason);
    const FailureClass kind = failureClass(error, type);
    QTEST(nextStep(kind, type, 0), "step");
    const auto pause = pauseAfter({.kind = kind}, 0, 1000);
    QCOMPARE(pause ? pause->reason : PauseReason::None, reason);
}

void TestBridgeRules::threeAttemptsInAll()
{
    const QString type = u"vinted_update"_s;
    QCOMPARE(nextStep(FailureClass::Transient, type, 0), NextStep::Again);
    QCOMPARE(nextStep(FailureClass::Transient, type, 1), NextStep::Again);
    QCOMPARE(nextStep(FailureClass::Transient, type, 2), NextStep::GiveUp);
    QCOMPARE(nextStep(FailureClass::Challenge, type, 2), NextStep::Wait); // no attempt
}

void TestBridgeRules::pausesAreAsLongAsTheyMustBe()
{
    const UtcMs now = at("2026-11-24T12:00:00Z");
    const auto length = [now](const Failure &failure, int before) {
        return pauseAfter(failure, before, now)->until - now;
    };
    const Failure challenge{.kind = FailureClass::Challenge};
    QCOMPARE(length(challenge, 0), 30 * minute);
    QCOMPARE(length(challenge, 1), hour);
    QCOMPARE(length(challenge, 3), 4 * hour);
    QCOMPARE(length(challenge, 4), 6 * hour);
    QCOMPARE(length(challenge, 1000), 6 * hour);
    QCOMPARE(length({.kind = FailureClass::RateLimited}, 0), 15 * minute);
    QCOMPARE(length({.kind = FailureClass::RateLimited, .retryAfterMs = 5000}, 0), 5000);
    QCOMPARE(length({.kind = FailureClass::RateLimited, .retryAfterMs = untilCauseIsGone}, 0), 48 * hour);
    QCOMPARE(length({.kind = FailureClass::Restricted, .until = now + hour}, 0), hour);
    QCOMPARE(length({.kind = FailureClass::Restricted}, 0), 24 * hour);
    QCOMPARE(pauseAfter({.kind = FailureClass::Auth}, 0, now)->until, untilCauseIsGone);
}

void TestBridgeRules::writesAreSpaced_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QStringList>("listings");
    QTest::addColumn<bool>("isListing");
    QTest::addColumn<QString>("expected");
    const QStringList none;
    const QString noon = u"2026-11-24T12:00:00.000Z"_s;
    QTest::newRow("the first one") << noon << QString() << none << true << noon;
    QTest::newRow("a minute after the last")
        << noon << u"2026-11-24T11:59:30Z"_s << none << true << u"2026-11-24T12:00:30.000Z"_s;
    QTest::newRow("long after the last") << noon << u"2026-11-24T11:00:00Z"_s << none << true << noon;
    const QStringList five{u"2026-11-24T11:10:00Z"_s, u"2026-11-24T11:20:00Z"_s, u"2026-11-24T11:30:00Z"_s,
                           u"2026-11-24T11:40:00Z"_s, u"2026-11-24T11:50:00Z"_s};
    QTest::newRow("five in an hour") << noon << five.last() << five << true << u"2026-11-24T12:10:00.000Z"_s;
    QTest::newRow("a removal is no listing") << noon << five.last() << five << false << noon;
    QStringList twenty;
    for (int i = 0; i < 20; ++i)
        twenty.append(u"2026-11-23T%1:00:00Z"_s.arg(i < 11 ? 13 + i : i - 11, 2, 10, QChar(u'0')));
    for (int i = 11; i < 20; ++i)
        twenty[i].replace(u"23T"_s, u"24T"_s);
    QTest::newRow("twenty in a day") << noon << twenty.last() << twenty << true << u"2026-11-24T13:00:00.000Z"_s;
    QTest::newRow("at night") << u"2026-11-24T23:30:00Z"_s << QString() << none << true
                              << u"2026-11-25T09:00:00.000Z"_s;
    QTest::newRow("after midnight") << u"2026-11-25T03:00:00Z"_s << QString() << none << false
                                    << u"2026-11-25T09:00:00.000Z"_s;
    QTest::newRow("what would fall into the night")
        << u"2026-11-24T21:59:30Z"_s << u"2026-11-24T21:59:15Z"_s << none << true << u"2026-11-25T09:00:00.000Z"_s;
}

void TestBridgeRules::writesAreSpaced()
{
    QFETCH(QString, now);
    QFETCH(QString, last);
    QFETCH(QStringList, listings);
    QFETCH(bool, isListing);
    QList<UtcMs> times;
    for (const QString &listing : listings)
        times.append(parseIsoUtc(listing));
    const UtcMs next = nextWriteAt({}, isListing, parseIsoUtc(last), times, parseIsoUtc(now), utc);
    QTEST(isoUtc(next), "expected");
}

void TestBridgeRules::settingsAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("a gap") << u"listing_gap_s"_s << u"120"_s << true;
    QTest::newRow("no gap at all is the owner's risk") << u"listing_gap_s"_s << u"0"_s << true;
    QTest::newRow("a gap below zero") << u"listing_gap_s"_s << u"-1"_s << false;
    QTest::newRow("words for a number") << u"listings_per_day"_s << u"many"_s << false;
    QTest::newRow("too many a day") << u"listings_per_day"_s << u"100000"_s << false;
    QTest::newRow("quiet hours") << u"quiet_hours"_s << u"21-7"_s << true;
    QTest::newRow("none") << u"quiet_hours"_s << u"off"_s << true;
    QTest::newRow("an hour that is none") << u"quiet_hours"_s << u"22-25"_s << false;
}

void TestBridgeRules::settingsAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto pace = paceFrom({{name, value}});
    QTEST(pace.ok(), "isFine");
    if (!pace)
        QCOMPARE(pace.error().item, name);
}

void TestBridgeRules::wardrobesAreRead()
{
    const QJsonObject price{{u"amount"_s, u"27.9"_s}, {u"currency_code"_s, u"EUR"_s}};
    const auto row = [&price](qint64 id, const QString &title, const QString &flag) {
        QJsonObject object{{u"id"_s, id}, {u"title"_s, title}, {u"price"_s, price}, {u"view_count"_s, 7}};
        if (!flag.isEmpty())
            object.insert(flag, true);
        return object;
    };
    QJsonObject sold = row(4, u"d"_s, u"is_closed"_s);
    sold.insert(u"item_closing_action"_s, u"sold"_s);
    const QJsonObject result{
        {u"items"_s, QJsonArray{row(31'000'000'001, u"Jean [123]"_s, {}), row(2, u"b"_s, u"is_draft"_s),
                                row(3, u"c"_s, u"is_hidden"_s), sold, row(5, u"e"_s, u"is_closed"_s),
                                row(6, u"f"_s, u"is_reserved"_s)}},
        {u"complete"_s, true},
        {u"sales"_s,
         QJsonArray{QJsonObject{{u"vinted_id"_s, 4},
                                {u"transaction_id"_s, 17'000'000'001LL},
                                {u"price"_s, QJsonObject{{u"amount"_s, u"25.0"_s}, {u"currency_code"_s, u"EUR"_s}}},
                                {u"date"_s, u"2026-11-20T10:00:00+01:00"_s}},
                    QJsonObject{{u"vinted_id"_s, 2}, {u"transaction_id"_s, 5}},
                    u"x"_s}}, // one that is not sold, and rubbish
        {u"pagination"_s, QJsonObject{{u"total_entries"_s, 6}}}};
    const auto wardrobe = parseWardrobe(result);
    QVERIFY(wardrobe.ok());
    QVERIFY(wardrobe->isComplete);
    QList<VintedStatus> statuses;
    for (const WardrobeRow &entry : wardrobe->rows)
        statuses.append(entry.status);
    QCOMPARE(statuses, (QList<VintedStatus>{VintedStatus::Published, VintedStatus::Draft, VintedStatus::Hidden,
                                            VintedStatus::Sold, VintedStatus::Deleted, VintedStatus::Published}));
    QCOMPARE(wardrobe->rows.first().vintedId, 31'000'000'001);
    QCOMPARE(wardrobe->rows.first().product, std::optional<std::int64_t>(123));
    QCOMPARE(wardrobe->rows.first().price, (Money{2790, u"EUR"_s}));
    QCOMPARE(wardrobe->rows.first().views, 7);
    QVERIFY(wardrobe->rows.last().isReserved);
    QCOMPARE(wardrobe->rows.at(3).soldAt, parseIsoUtc(u"2026-11-20T09:00:00Z"_s));
    QCOMPARE(wardrobe->rows.at(3).soldPrice, (Money{2500, u"EUR"_s}));
    QCOMPARE(wardrobe->rows.at(3).transaction, 17'000'000'001);
    QCOMPARE(wardrobe->rows.at(1).transaction, 0);
}

void TestBridgeRules::brokenWardrobesAreNotComplete_data()
{
    QTest::addColumn<QJsonObject>("result");
    QTest::addColumn<bool>("isWardrobe");
    const QJsonArray one{QJsonObject{{u"id"_s, 1}, {u"title"_s, u"a"_s}}};
    QTest::newRow("no list") << QJsonObject{{u"complete"_s, true}} << false;
    QTest::newRow("text for a list") << QJsonObject{{u"items"_s, u"<html>"_s}} << false;
    QTest::newRow("not said to be whole") << QJsonObject{{u"items"_s, one}} << true;
    QTest::newRow("fewer than there are") << QJsonObject{{u"items"_s, one},
                                                         {u"complete"_s, true},
                                                         {u"pagination"_s, QJsonObject{{u"total_entries"_s, 2}}}}
                                          << true;
    QTest::newRow("a row without a number")
        << QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"title"_s, u"a"_s}}}}, {u"complete"_s, true}} << true;
    QTest::newRow("rows of other types") << QJsonObject{{u"items"_s, QJsonArray{QJsonValue(), 7, u"x"_s}},
                                                        {u"complete"_s, true}}
                                         << true;
    QTest::newRow("a number that lost digits")
        << QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, 1e300}}}}, {u"complete"_s, true}} << true;
}

void TestBridgeRules::brokenWardrobesAreNotComplete()
{
    QFETCH(QJsonObject, result);
    const auto wardrobe = parseWardrobe(result);
    QTEST(wardrobe.ok(), "isWardrobe");
    if (wardrobe)
        QVERIFY(!wardrobe->isComplete);
}

QTEST_GUILESS_MAIN(TestBridgeRules)
#include "tst_bridge_rules.moc"
