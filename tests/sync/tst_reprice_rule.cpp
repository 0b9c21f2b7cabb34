// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/reprice_rule.h"

#include <QTest>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestRepriceRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItAsks_data();
    void whatItAsks();
    void neverLeavesItsBounds();
    void aBoundThatCannotBeToldChangesNothing_data();
    void aBoundThatCannotBeToldChangesNothing();
    void settings_data();
    void settings();
};

namespace {

QMap<QString, QString> settingsOf(const QString &floor, const QString &ceiling, const QString &step = u"0.10"_s)
{
    return {{u"reprice"_s, u"on"_s},
            {u"reprice.step"_s, step},
            {u"reprice.floor"_s, floor},
            {u"reprice.ceiling"_s, ceiling}};
}

Money ron(int minor)
{
    return {minor, u"RON"_s};
}

RepriceRule rule(const QString &floor, const QString &ceiling, const QString &step = u"0.10"_s)
{
    return *RepriceRule::parse(settingsOf(floor, ceiling, step), u"RON"_s);
}

} // namespace

void TestRepriceRule::whatItAsks_data()
{
    QTest::addColumn<int>("price");
    QTest::addColumn<int>("best"); // 0 = not known
    QTest::addColumn<int>("rank");
    QTest::addColumn<int>("offers");
    QTest::addColumn<int>("asked"); // 0 = it stays
    QTest::addColumn<QString>("why");
    // The product costs 100.00; never below 80.00, never above 110.00, a step is 0.10.
    const auto row = [](const char *name, int price, int best, int rank, int offers, int asked, const char *why) {
        QTest::newRow(name) << price << best << rank << offers << asked << QString::fromLatin1(why);
    };
    row("behind a cheaper one: a step below it", 10'000, 9'500, 2, 3, 9'490, "reprice_undercut");
    row("behind with the best price, which may be ours", 10'000, 10'000, 2, 3, 0, "");
    row("behind a dearer one: the price is not why", 9'000, 9'500, 2, 3, 0, "");
    row("the floor stops it", 10'000, 7'000, 2, 3, 8'000, "reprice_floor");
    row("at the floor already", 8'000, 7'000, 2, 3, 0, "");
    row("first, and the best is ours", 9'490, 9'490, 1, 3, 0, "");
    row("first, and the next one asks a step more", 9'490, 9'500, 1, 3, 0, "");
    row("first, and the next one asks more", 9'000, 9'500, 1, 3, 9'490, "reprice_raised");
    row("the ceiling stops it", 10'000, 15'000, 1, 3, 11'000, "reprice_ceiling");
    row("alone: the product's own price again", 9'000, 9'000, 1, 1, 10'000, "reprice_alone");
    row("alone at its own price", 10'000, 10'000, 1, 1, 0, "");
    row("eMAG tells no rank, but a cheaper offer", 10'000, 9'000, 0, 0, 8'990, "reprice_undercut");
    row("eMAG tells neither", 10'000, 0, 0, 0, 0, "reprice_not_known");
    row("below the floor: into the bounds", 7'000, 7'000, 1, 2, 8'000, "reprice_floor");
    row("above the ceiling: into the bounds", 12'000, 12'000, 1, 2, 11'000, "reprice_ceiling");
}

void TestRepriceRule::whatItAsks()
{
    QFETCH(const int, price);
    QFETCH(const int, best);
    QFETCH(const int, rank);
    QFETCH(const int, offers);
    QFETCH(const int, asked);
    QFETCH(const QString, why);
    const Competition seen{.price = ron(price), .best = best > 0 ? ron(best) : Money{}, .rank = rank, .offers = offers};
    for (const RepriceRule &one : {rule(u"80%"_s, u"110%"_s), rule(u"80"_s, u"110.00"_s), rule(u"80"_s, u"110%"_s)}) {
        const Repriced repriced = one.of(seen, ron(10'000));
        QCOMPARE(repriced.price, asked > 0 ? ron(asked) : Money{});
        QCOMPARE(repriceReasonName(repriced.reason), why);
        if (asked > 0) { // and having it, it stays
            Competition after = seen;
            after.price = ron(asked);
            after.rank = best > 0 && asked <= best ? 1 : rank;
            after.best = best > 0 ? ron(std::min(best, asked)) : Money{};
            if (offers != 1)
                QVERIFY(!one.of(after, ron(10'000)).price.isValid());
        }
    }
}

void TestRepriceRule::neverLeavesItsBounds()
{
    const RepriceRule one = rule(u"80%"_s, u"110%"_s, u"0.07"_s);
    int moved = 0;
    for (int price = 1; price < 20'000; price += 371) {
        for (int best = 0; best < 20'000; best += 433) {
            for (const int rank : {0, 1, 2}) {
                for (const int offers : {0, 1, 5}) {
                    const Competition seen{.price = ron(price), .best = ron(best), .rank = rank, .offers = offers};
                    const Repriced repriced = one.of(seen, ron(9'999));
                    if (!repriced.price.isValid())
                        continue;
                    ++moved;
                    QVERIFY(repriced.price.minor >= 8'000 && repriced.price.minor <= 10'998);
                }
            }
        }
    }
    QVERIFY(moved > 1000);
}

void TestRepriceRule::aBoundThatCannotBeToldChangesNothing_data()
{
    QTest::addColumn<QString>("floor");
    QTest::addColumn<QString>("ceiling");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("least");
    QTest::addColumn<QString>("most");
    QTest::addColumn<QString>("asked");
    QTest::newRow("both are told") << u"80%"_s << u"110%"_s << u"10000 RON"_s << u""_s << u""_s << u"8990 RON"_s;
    QTest::newRow("a share of no price") << u"80%"_s << u"110"_s << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("a share of another currency") << u"80"_s << u"110%"_s << u"10000 EUR"_s << u""_s << u""_s << u""_s;
    QTest::newRow("eMAG's own lowest is higher")
        << u"80%"_s << u"110%"_s << u"10000 RON"_s << u"9200 RON"_s << u""_s << u"9200 RON"_s;
    QTest::newRow("eMAG's own leave no room")
        << u"80%"_s << u"110%"_s << u"10000 RON"_s << u"12000 RON"_s << u""_s << u""_s;
    QTest::newRow("eMAG's own highest is lower")
        << u"80%"_s << u"110%"_s << u"10000 RON"_s << u""_s << u"8500 RON"_s << u"8500 RON"_s;
    QTest::newRow("amounts that cross the share") << u"120"_s << u"110%"_s << u"10000 RON"_s << u""_s << u""_s << u""_s;
}

void TestRepriceRule::aBoundThatCannotBeToldChangesNothing()
{
    QFETCH(const QString, floor);
    QFETCH(const QString, ceiling);
    QFETCH(const QString, own);
    QFETCH(const QString, least);
    QFETCH(const QString, most);
    QFETCH(const QString, asked);
    const auto money = [](const QString &text) { return moneyFromField(text).value_or(Money{}); };
    const Competition seen{
        .price = ron(10'000), .best = ron(9'000), .rank = 2, .offers = 3, .least = money(least), .most = money(most)};
    QCOMPARE(rule(floor, ceiling).of(seen, money(own)).price, money(asked));
}

void TestRepriceRule::settings_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("refused"); // the setting that is named; empty = taken
    QTest::addColumn<bool>("isOn");
    QTest::newRow("nothing") << u""_s << u""_s << false;
    QTest::newRow("off by word") << u"=off"_s << u""_s << false;
    QTest::newRow("a word it does not know") << u"=yes"_s << u"reprice"_s << false;
    QTest::newRow("on with nothing") << u"=on"_s << u"reprice.step"_s << false;
    QTest::newRow("on without a step") << u"=on floor=80% ceiling=110%"_s << u"reprice.step"_s << false;
    QTest::newRow("on without a floor") << u"=on step=0.1 ceiling=110%"_s << u"reprice.floor"_s << false;
    QTest::newRow("on without a ceiling") << u"=on step=0.1 floor=80%"_s << u"reprice.ceiling"_s << false;
    QTest::newRow("on with all") << u"=on step=0.1 floor=80% ceiling=110%"_s << u""_s << true;
    QTest::newRow("amounts") << u"=on step=1 floor=49.90 ceiling=99.90"_s << u""_s << true;
    QTest::newRow("prepared, and off") << u"step=0.1 floor=80%"_s << u""_s << false;
    QTest::newRow("floor above ceiling") << u"=on step=0.1 floor=120% ceiling=110%"_s << u"reprice.floor"_s << false;
    QTest::newRow("amounts the wrong way round") << u"=on step=1 floor=100 ceiling=99"_s << u"reprice.floor"_s << false;
    QTest::newRow("a step of nothing") << u"=on step=0 floor=80% ceiling=110%"_s << u"reprice.step"_s << false;
    QTest::newRow("a floor of nothing") << u"=on step=1 floor=0 ceiling=110%"_s << u"reprice.floor"_s << false;
    QTest::newRow("a floor below nothing") << u"=on step=1 floor=-5% ceiling=110%"_s << u"reprice.floor"_s << false;
    QTest::newRow("a wrong one is refused while off, too") << u"floor=much"_s << u"reprice.floor"_s << false;
}

void TestRepriceRule::settings()
{
    QFETCH(const QString, settings);
    QFETCH(const QString, refused);
    QFETCH(const bool, isOn);
    QMap<QString, QString> map;
    for (const QString &part : settings.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        map.insert(name.isEmpty() ? u"reprice"_s : u"reprice."_s + name, part.section(u'=', 1));
    }
    const auto parsed = RepriceRule::parse(map, u"RON"_s);
    QCOMPARE(parsed ? QString() : parsed.error().item, refused);
    if (parsed)
        QCOMPARE(parsed->isOn(), isOn);
}

QTEST_APPLESS_MAIN(TestRepriceRule)
#include "tst_reprice_rule.moc"
