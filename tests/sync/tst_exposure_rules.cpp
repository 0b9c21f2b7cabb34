// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/exposure_rules.h"

#include <QTest>

#include <random>

using namespace evenstock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(evenstock::QuantitySend)
Q_DECLARE_METATYPE(QList<evenstock::BoundedChannel>)

// sync.md section 2, "Bounded": how the exposure moves, and how the stock is dealt out.
class TestExposureRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteAddsWhenItIsSent_data();
    void aWriteAddsWhenItIsSent();
    void ordersAndReadingsMoveIt();
    void theStockIsDealtOut_data();
    void theStockIsDealtOut();
    void whatIsSentNeverExceedsTheStock();
    void theSharesComeToRest();
};

namespace {

constexpr std::int64_t plenty = 1000;

Quantity pcs(std::int64_t count)
{
    return Quantity::pieces(count);
}

// A channel that shows `shown` and may still sell `exposure`.
BoundedChannel channel(int shown, int exposure)
{
    return {.exposure = pcs(exposure), .shown = pcs(shown), .most = pcs(plenty)};
}

BoundedChannel absolute(int shown)
{
    return channel(shown, shown);
}

BoundedChannel relative(int shown)
{
    BoundedChannel one = channel(shown, shown);
    one.relative = true;
    return one;
}

BoundedChannel preferred(BoundedChannel one)
{
    one.preferred = true;
    return one;
}

BoundedChannel unknown(int shown)
{
    return {.shown = pcs(shown), .most = pcs(plenty)};
}

BoundedChannel bundle(int shown, std::int64_t units)
{
    BoundedChannel one = absolute(shown);
    one.units = units;
    one.exposure = pcs(shown * units);
    return one;
}

BoundedChannel atMost(BoundedChannel one, int most)
{
    one.most = pcs(most);
    return one;
}

BoundedChannel away(int exposure)
{
    BoundedChannel one = channel(exposure, exposure);
    one.sendable = false;
    return one;
}

// "6>6 3>0 2" = the shares, and what is sent now where something is.
QString told(const QList<BoundedShare> &shares)
{
    QStringList texts;
    for (const BoundedShare &share : shares)
        texts += share.send ? quantityText(share.share) + u'>' + quantityText(*share.send) : quantityText(share.share);
    return texts.join(u' ');
}

class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_random(seed)
    {
    }
    int number(int from, int to) { return std::uniform_int_distribution<>(from, to)(m_random); }
    bool of(int percent) { return number(0, 99) < percent; }

private:
    std::mt19937_64 m_random;
};

QList<BoundedChannel> anyChannels(Chance &chance)
{
    QList<BoundedChannel> channels(chance.number(1, 5));
    for (BoundedChannel &one : channels) {
        one.units = chance.of(20) ? chance.number(2, 4) : 1;
        one.relative = chance.of(40);
        one.preferred = chance.of(20);
        one.sendable = chance.of(85);
        one.wholeOnly = chance.of(90);
        one.most = pcs(chance.of(20) ? chance.number(0, 5) : int(plenty));
        if (chance.of(85))
            one.shown = pcs(chance.number(0, 8));
        if (chance.of(90))
            one.exposure = one.shown.value_or(pcs(3)) * one.units + pcs(chance.of(60) ? 0 : chance.number(0, 5));
    }
    return channels;
}

Quantity exposed(const QList<BoundedChannel> &channels)
{
    Quantity sum;
    for (const BoundedChannel &one : channels)
        sum += one.exposure.value_or(Quantity{});
    return sum;
}

Quantity added(const BoundedChannel &one, Quantity target)
{
    return exposureOfSend({target, one.shown.value_or(Quantity{}), one.units, one.relative});
}

} // namespace

void TestExposureRules::aWriteAddsWhenItIsSent_data()
{
    QTest::addColumn<QuantitySend>("send");
    QTest::addColumn<qint64>("pieces");
    QTest::newRow("an absolute value adds all of it") << QuantitySend{.target = pcs(5), .base = pcs(3)} << 5LL;
    QTest::newRow("lowering an absolute value adds it too") << QuantitySend{.target = pcs(2), .base = pcs(5)} << 2LL;
    QTest::newRow("zero adds nothing") << QuantitySend{.target = pcs(0), .base = pcs(5)} << 0LL;
    QTest::newRow("an increment adds what it adds")
        << QuantitySend{.target = pcs(5), .base = pcs(3), .relative = true} << 2LL;
    QTest::newRow("a decrement adds nothing")
        << QuantitySend{.target = pcs(2), .base = pcs(5), .relative = true} << 0LL;
    QTest::newRow("bundles count in pieces") << QuantitySend{.target = pcs(2), .base = pcs(0), .units = 4} << 8LL;
}

void TestExposureRules::aWriteAddsWhenItIsSent()
{
    QFETCH(const QuantitySend, send);
    QFETCH(const qint64, pieces);
    QCOMPARE(exposureOfSend(send), pcs(pieces));
}

void TestExposureRules::ordersAndReadingsMoveIt()
{
    QCOMPARE(exposureAfterOrder(pcs(8), pcs(2), 1), pcs(6));
    QCOMPARE(exposureAfterOrder(pcs(8), pcs(1), 4), pcs(4));
    QCOMPARE(exposureAfterOrder(pcs(8), -pcs(1), 4), pcs(12)); // it may be on sale again
    QCOMPARE(exposureAfterOrder(pcs(1), pcs(2), 1), pcs(0));   // never below nothing
    QCOMPARE(settledExposure(pcs(3), 4), pcs(12));
    QCOMPARE(settledExposure(-pcs(1), 1), pcs(0));
}

void TestExposureRules::theStockIsDealtOut_data()
{
    QTest::addColumn<int>("available");
    QTest::addColumn<QList<BoundedChannel>>("channels");
    QTest::addColumn<QString>("shares");
    const auto row = [](const char *name, int available, const QList<BoundedChannel> &channels, const QString &shares) {
        QTest::newRow(name) << available << channels << shares;
    };
    row("one channel has everything", 5, {absolute(0)}, u"5>5"_s);
    row("even shares", 9, {absolute(0), absolute(0), absolute(0)}, u"3>3 3>3 3>3"_s);
    row("what does not divide goes to the preferred first", 10, {absolute(0), preferred(absolute(0)), absolute(0)},
        u"3>3 4>4 3>3"_s);
    row("the last piece is the preferred channel's", 1, {absolute(0), preferred(absolute(0))}, u"0 1>1"_s);
    row("without a preferred channel it is the first one's", 1, {absolute(0), absolute(0)}, u"1>1 0"_s);
    row("a rule of the channel caps its share, the others have the rest", 10, {atMost(absolute(0), 2), absolute(0)},
        u"2>2 8>8"_s);
    row("whole bundles only", 10, {bundle(0, 4), absolute(0)}, u"1>1 6>6"_s);
    row("a sale moves nobody else", 8, {absolute(5), absolute(3)}, u"5 3"_s);
    row("one that sold out makes the shares be dealt anew: absolute ones go by zero", 6, {absolute(6), absolute(0)},
        u"3>0 3"_s);
    row("what one gave up goes to the one that has none", 19, {absolute(0), absolute(7), absolute(5), bundle(0, 3)},
        u"4>4 7 5 1>1"_s);
    row("increments need no way by zero", 6, {relative(6), relative(0)}, u"3>3 3"_s);
    row("free pieces go to the one that has none, the others keep theirs", 6, {absolute(4), absolute(0)}, u"4 2>2"_s);
    row("new stock reaches increments at once", 12, {relative(4), relative(4)}, u"6>6 6>6"_s);
    row("new stock reaches an absolute channel where it fits twice", 20, {absolute(4), absolute(4)}, u"10>10 10>10"_s);
    row("and else by zero", 12, {absolute(4), absolute(4)}, u"6>0 6>0"_s);
    row("what may have been sold unseen is read before anything is raised", 8, {channel(2, 4), absolute(2)},
        u"4 4>0"_s);
    row("too much on show: the others go down first", 4, {preferred(absolute(4)), absolute(4)}, u"4 2>0"_s);
    row("entering: all but the preferred go to zero", 9, {unknown(9), preferred(unknown(9)), unknown(9)},
        u"3>0 3 3>0"_s);
    row("nothing is raised beside one that is not known", 9, {unknown(0), absolute(2)}, u"5 2"_s);
    row("a channel that is switched off may still sell what it shows", 6, {away(4), absolute(0)}, u"0 2>2"_s);
    row("nothing there: all go to zero", 0, {absolute(1), relative(2)}, u"0>0 0>0"_s);
    row("a channel over its own limit goes down by zero", 6, {atMost(absolute(4), 3), absolute(2)}, u"3>0 2"_s);
}

void TestExposureRules::theStockIsDealtOut()
{
    QFETCH(const int, available);
    QFETCH(const QList<BoundedChannel>, channels);
    QFETCH(const QString, shares);
    QCOMPARE(told(shareOut(pcs(available), channels)), shares);
}

// Whatever is believed: a write that adds anything leaves the sum of all exposures within what there is.
void TestExposureRules::whatIsSentNeverExceedsTheStock()
{
    for (quint64 seed = 1; seed <= 20'000; ++seed) {
        Chance chance(seed);
        const QList<BoundedChannel> channels = anyChannels(chance);
        const Quantity available = pcs(chance.number(0, 20));
        const QList<BoundedShare> shares = shareOut(available, channels);
        const bool known = std::all_of(channels.begin(), channels.end(), [](const auto &c) { return c.exposure; });
        QCOMPARE(shares.size(), channels.size());
        for (qsizetype i = 0; i < shares.size(); ++i) {
            const BoundedChannel &one = channels.at(i);
            const auto send = shares.at(i).send;
            if (!send)
                continue;
            const QByteArray where = "seed " + QByteArray::number(seed);
            QVERIFY2(one.sendable, where);
            QVERIFY2(*send <= one.most && *send != one.shown, where);
            const Quantity more = added(one, *send);
            QVERIFY2(more == Quantity{} || (known && exposed(channels) + more <= available), where);
        }
    }
}

// Written, answered and read one after the other, the shares come to rest: nothing is left to send, and no piece that
// some channel could show lies idle.
void TestExposureRules::theSharesComeToRest()
{
    for (quint64 seed = 1; seed <= 5'000; ++seed) {
        Chance chance(seed);
        QList<BoundedChannel> channels = anyChannels(chance);
        const Quantity available = pcs(chance.number(0, 20));
        const QByteArray where = "seed " + QByteArray::number(seed);
        int writes = 0;
        for (bool moves = true; moves && writes < 100;) {
            moves = false;
            const qsizetype first = chance.number(0, int(channels.size()) - 1);
            for (qsizetype n = 0; n < channels.size(); ++n) {
                const qsizetype i = (first + n) % channels.size();
                BoundedChannel &one = channels[i];
                const auto send = shareOut(available, channels).at(i).send;
                if (send)
                    one.shown = *send;
                const bool reads = one.sendable && one.exposure != one.shown.value_or(Quantity{}) * one.units;
                if (!send && !reads && one.shown)
                    continue;
                moves = true;
                ++writes;
                one.shown = one.shown.value_or(pcs(2));
                one.exposure = settledExposure(*one.shown, one.units);
            }
        }
        QVERIFY2(writes < 100, where);
        const QList<BoundedShare> shares = shareOut(available, channels);
        Quantity least = pcs(plenty); // the smallest listing unit that could still take something
        bool known = true;
        for (qsizetype i = 0; i < channels.size(); ++i) {
            const BoundedChannel &one = channels.at(i);
            known = known && one.exposure;
            if (!one.sendable)
                continue;
            QVERIFY2(one.shown == shares.at(i).share || !known, where + ' ' + told(shares).toUtf8());
            if (one.shown < one.most)
                least = std::min(least, one.wholeOnly ? pcs(one.units) : Quantity{one.units});
        }
        const bool isIdle = known && least < pcs(plenty) && available - exposed(channels) >= least;
        QVERIFY2(!isIdle, where + ' ' + told(shares).toUtf8());
    }
}

QTEST_GUILESS_MAIN(TestExposureRules)
#include "tst_exposure_rules.moc"
