// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The program is killed at random moments of syncs and of publishing while orders arrive; in the end both sides and the
// ledger are what they are without a kill. EVENSTOCK_KILLS says how often (15), EVENSTOCK_SEED repeats a run.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFinalStateIsThatOfTheUndisturbedRun();
};

namespace {

// What the owner of the shop and its buyers do before and during one sync. The same in both stories. Products that are
// edited there are others than those changed here, so that the outcome does not depend on who came first.
struct Round {
    QList<QPair<int, int>> sold = {};   // product (of those sold and adjusted), pieces
    QPair<int, int> soldMeanwhile = {}; // while the sync runs
    QPair<int, int> adjusted = {};      // product, pieces; 0 = none
    QPair<int, int> editedThere = {};   // product, quantity there; 0 = none
    QPair<int, int> pricedHere = {};    // product, minor units
    QPair<int, int> pricedThere = {};   // product, minor units
    bool publishes = false;             // new products, in one batch, in place of the sync
    double killedAt = 0;                // share of the usual duration of a sync, or of publishing
    double meanwhileAt = 0;
};

QList<Round> makeRounds(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<Round> rounds;
    for (int i = 0; i < count; ++i) {
        Round round;
        for (int sale = int(random.bounded(3)); sale > 0; --sale)
            round.sold.append({int(random.bounded(3)), 1});
        round.soldMeanwhile = {int(random.bounded(3)), 1};
        round.adjusted = {int(random.bounded(3)), int(random.bounded(5)) - 1};
        round.editedThere = {int(random.bounded(2)), random.bounded(3) == 0 ? 20 + int(random.bounded(20)) : 0};
        round.pricedHere = {int(random.bounded(2)), random.bounded(3) == 0 ? 100 + int(random.bounded(900)) : 0};
        round.pricedThere = {int(random.bounded(2)), random.bounded(3) == 0 ? 100 + int(random.bounded(900)) : 0};
        round.publishes = i % 3 == 1;
        round.killedAt = random.generateDouble() * 1.1;
        round.meanwhileAt = random.generateDouble() * 0.9;
        rounds.append(round);
    }
    return rounds;
}

struct Card {
    QString sku = {};
    qint64 listing = 0;
};

// What a new product is made of.
struct Novelty {
    QJsonObject attributes = {};
    QString condition = {};
};

// One shop with its owner's program, through all rounds.
class Story
{
public:
    Story()
        : m_shop({u"--faults"_s, u"latency:p=1,ms=10"_s})
    {
        linkChannel(m_cli, m_shop, u"Cards"_s);
        QElapsedTimer clock;
        clock.start();
        m_cli.json({u"sync"_s, u"Cards"_s});
        m_usualMs = clock.elapsed();
        const QJsonArray products = m_cli.json({u"product"_s, u"list"_s}).rows(u"products"_s);
        for (const QJsonValue &product : products) {
            const QJsonArray listings = product["listings"_L1].toArray();
            if (listings.size() == 1 && listings.at(0)["units"_L1].toInteger() == 1 &&
                listings.at(0)["mark"_L1].toString() == "agreed"_L1)
                m_cards.append(
                    {product["sku"_L1].toString(), listings.at(0)["external_id"_L1].toString().toLongLong()});
        }
        think();
        // Plenty of those that are sold, so that no order asks for more than there is.
        for (int i = 0; i < 3; ++i)
            adjust(i, 5 * mostRounds);
        settle();
        clock.restart();
        run(publishing());
        m_usualPublishMs = clock.elapsed();
    }

    void live(const Round &round, bool isKilled)
    {
        for (const auto &[card, pieces] : round.sold)
            sell(card, pieces);
        adjust(round.adjusted.first, round.adjusted.second);
        if (round.editedThere.second > 0)
            m_shop.control().act(u"edit"_s, {{u"product"_s, m_cards.at(3 + round.editedThere.first).listing},
                                             {u"quantity"_s, round.editedThere.second}});
        if (round.pricedHere.second > 0)
            run({u"product"_s, u"set"_s, m_cards.at(5 + round.pricedHere.first).sku,
                 u"price_minor=%1"_s.arg(round.pricedHere.second)});
        if (round.pricedThere.second > 0)
            m_shop.control().act(u"edit"_s, {{u"product"_s, m_cards.at(7 + round.pricedThere.first).listing},
                                             {u"price"_s, QString::number(round.pricedThere.second / 100.0, 'f', 2)}});
        const bool publishes = round.publishes && m_made + batchOfNew <= mostNew();
        const QStringList work = publishes ? publishing() : QStringList{u"sync"_s, u"Cards"_s};
        qint64 &usualMs = publishes ? m_usualPublishMs : m_usualMs;
        m_workMs = usualMs;
        QElapsedTimer clock;
        clock.start();
        const auto sync = m_cli.start(QStringList{u"--json"_s} + work);
        const bool sellsFirst = !isKilled || round.meanwhileAt < round.killedAt;
        waitUntil(*sync, round.meanwhileAt);
        if (sellsFirst)
            sell(round.soldMeanwhile.first, round.soldMeanwhile.second);
        if (isKilled) {
            waitUntil(*sync, round.killedAt - round.meanwhileAt);
            m_killed += sync->state() == QProcess::Running ? 1 : 0;
            sync->kill();
        }
        CommandLine::finish(*sync);
        if (!isKilled)
            usualMs = clock.elapsed();
        if (!sellsFirst)
            sell(round.soldMeanwhile.first, round.soldMeanwhile.second);
        if (publishes && isKilled)
            m_cli.json(work); // the owner asks again: what had been asked for already is not made twice
    }

    void settle()
    {
        int quiet = 0;
        for (int syncs = 0; quiet < 3 && syncs < 50; ++syncs) {
            m_last = m_cli.json({u"sync"_s, u"Cards"_s});
            const bool isSure = m_cli.value<qint64>("SELECT count(*) FROM listings WHERE in_doubt <> 0") == 0;
            quiet = isSure ? quiet + 1 : 0;
            if (!isSure)
                hourPasses();
        }
    }

    // Both sides and the ledger, in lines to compare. Not the trust: whoever sees a drop and a rise at once sees none.
    QStringList state()
    {
        Database database = m_cli.look();
        const auto text = [](const Statement &row) {
            QStringList columns;
            for (int i = 0; i < row.columns(); ++i)
                columns.append(row.text(i));
            return columns.join(u' ');
        };
        QStringList lines;
        for (const char *sql :
             {"SELECT 'product', sku, on_hand_milli, price_minor, currency, title, description, condition, category, "
              "images, attributes FROM products ORDER BY sku",
              "SELECT 'ledger', p.sku, m.cause, sum(m.delta_milli) FROM movements m JOIN products p ON p.id = "
              "m.product_id GROUP BY p.sku, m.cause ORDER BY p.sku, m.cause",
              "SELECT 'listing', p.sku, l.status, l.link, l.possible, l.dirty, l.in_doubt, l.base FROM "
              "listings "
              "l JOIN products p ON p.id = l.product_id ORDER BY p.sku, l.link, l.status",
              "SELECT 'order', external_id, state FROM orders ORDER BY external_id",
              "SELECT 'line', o.external_id, i.external_id, i.ordered_milli, i.taken_milli FROM order_lines i JOIN "
              "orders o ON o.id = i.order_id ORDER BY o.external_id, i.external_id",
              "SELECT 'open write', id FROM deliveries WHERE state IN ('recorded', 'accepted', 'in_doubt')"}) {
            const auto rows = database.rows(sql, text);
            lines += rows ? *rows : QStringList{rows.error().detail};
        }
        // What was made there is known by its price; its id depends on how often it was tried.
        QStringList made;
        const QJsonArray there = m_shop.control().truth(u"products"_s);
        for (const QJsonValue &product : there) {
            const qint64 cents = product["price_cents"_L1].toInteger();
            const bool isNew = cents > firstNewMinor;
            (isNew ? made : lines)
                .append(u"there %1 %2 %3"_s.arg(isNew ? u"made"_s : QString::number(product["id"_L1].toInteger()))
                            .arg(product["quantity"_L1].toInteger())
                            .arg(cents));
        }
        made.sort();
        return lines + made;
    }

    // The invariants of the ledger, whatever the story.
    void checkLedger()
    {
        QCOMPARE(m_cli.value<qint64>("SELECT count(*) FROM products p WHERE on_hand_milli <> (SELECT coalesce(sum("
                                     "delta_milli), 0) FROM movements m WHERE m.product_id = p.id)"),
                 0);
        QCOMPARE(m_cli.value<qint64>("SELECT count(*) FROM order_lines WHERE taken_milli > ordered_milli * units"), 0);
    }

    // What is still on its way or in doubt: for whoever reads a failure.
    QStringList openEnds()
    {
        Database database = m_cli.look();
        const auto rows = database.rows(
            "SELECT p.sku || ' ' || l.dirty || ' ' || l.in_doubt || ' ' || d.id || ' ' || d.kind || ' ' || d.state || "
            "' ' || "
            "d.fields || ' run ' || ifnull(d.run_id, 0) || ' at ' || d.recorded_at || '-' || d.settled_at || ' ' || "
            "d.job_id || ' ' || d.error_code || ' ' || d.error_detail FROM listings l JOIN products p ON p.id = "
            "l.product_id JOIN deliveries d ON d.listing_id = l.id WHERE l.in_doubt <> 0 OR l.dirty <> 0 ORDER BY d.id",
            [](const Statement &row) { return row.text(0); });
        return rows ? *rows : QStringList{rows.error().detail};
    }

    int killed() const { return m_killed; }
    // What runs beside the test comes and goes: how long a sync takes is what the other one just took.
    void takeTimesOf(const Story &other)
    {
        m_usualMs = other.m_usualMs;
        m_usualPublishMs = other.m_usualPublishMs;
    }
    const CliAnswer &last() const { return m_last; }

    static constexpr int mostRounds = 1000;

private:
    // A write whose answer was lost may still come for a minute, a job for an hour; the shop works them off at once.
    void hourPasses()
    {
        auto database = Database::open({.path = m_cli.dataDir() + u"/shop.db"_s});
        QVERIFY2(database.ok(), "the shop cannot be opened");
        QVERIFY(database->run("UPDATE listings SET landing_until = landing_until - 3600000 WHERE in_doubt <> 0"));
    }

    static constexpr int batchOfNew = 6; // more than are made one by one
    static constexpr int firstNewMinor = 900'000;

    void run(const QStringList &arguments)
    {
        const CliAnswer answer = m_cli.json(arguments);
        if (answer.code != 0)
            QTest::qFail(answer.everything().constData(), __FILE__, __LINE__);
    }
    // Adds new products; the command that makes listings of them, more than are made one by one.
    QStringList publishing()
    {
        QStringList words{u"publish"_s};
        for (int i = 0; i < batchOfNew; ++i) {
            ++m_made;
            const Novelty &novelty = m_novelties.at(m_made - 1);
            const QString sku = u"NEW-%1"_s.arg(m_made, 3, 10, QLatin1Char('0'));
            run({u"product"_s, u"add"_s, sku, u"title=Made by the story"_s,
                 u"price_minor=%1"_s.arg(firstNewMinor + m_made), u"currency=EUR"_s, u"stock_quantity=3"_s,
                 u"condition="_s + novelty.condition,
                 u"mapped_attributes="_s +
                     QString::fromUtf8(QJsonDocument(novelty.attributes).toJson(QJsonDocument::Compact))});
            words.append(sku);
        }
        return words + QStringList{u"--to"_s, u"Cards"_s};
    }
    int mostNew() const { return int(m_novelties.size()); }
    // Cards of the shop in conditions that it has none of: an equal one would only raise a listing that is there.
    void think()
    {
        Database database = m_cli.look();
        const auto cards =
            database.rows("SELECT condition, attributes FROM products WHERE condition <> '' ORDER BY sku",
                          [](const Statement &row) { return QPair(row.text(0), row.text(1)); });
        QVERIFY2(cards.ok(), "the products cannot be read");
        QSet<QPair<QString, QString>> taken;
        const auto key = [](QJsonObject attributes) {
            attributes.remove(u"user_data_field"_s);
            return QString::fromUtf8(QJsonDocument(attributes).toJson(QJsonDocument::Compact));
        };
        const auto parsed = [](const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); };
        for (const auto &[condition, attributes] : *cards)
            taken.insert({key(parsed(attributes)), condition});
        for (const QString &condition : {u"Poor"_s, u"Played"_s, u"Moderately Played"_s}) {
            for (const auto &[before, attributes] : *cards) {
                QJsonObject own = parsed(attributes);
                own.remove(u"user_data_field"_s);
                if (taken.contains({key(own), condition}))
                    continue;
                taken.insert({key(own), condition});
                m_novelties.append({.attributes = own, .condition = condition});
            }
        }
    }
    void sell(int card, int pieces)
    {
        m_shop.control().act(u"sell"_s, {{u"product"_s, m_cards.at(card).listing}, {u"quantity"_s, pieces}});
    }
    void adjust(int card, int pieces)
    {
        if (pieces != 0)
            run({u"stock"_s, u"adjust"_s, m_cards.at(card).sku, (pieces > 0 ? u"+%1"_s : u"%1"_s).arg(pieces),
                 u"--reason"_s, u"told by the story"_s});
    }
    // A moment of the sync, as share of what one usually takes; returns early where it ends.
    void waitUntil(QProcess &sync, double share) const
    {
        if (share > 0)
            sync.waitForFinished(int(share * double(m_workMs)));
    }

    SampleShop m_shop;
    CommandLine m_cli;
    QList<Card> m_cards;
    QList<Novelty> m_novelties;
    qint64 m_usualMs = 0;
    qint64 m_usualPublishMs = 0;
    qint64 m_workMs = 0; // of what runs now
    int m_made = 0;
    int m_killed = 0;
    CliAnswer m_last;
};

int numberFromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

void TestKill::theFinalStateIsThatOfTheUndisturbedRun()
{
    const int kills = std::min(numberFromEnvironment("EVENSTOCK_KILLS", 15), Story::mostRounds);
    const quint32 seed =
        quint32(numberFromEnvironment("EVENSTOCK_SEED", int(QRandomGenerator::global()->bounded(100'000))));
    qInfo("EVENSTOCK_SEED=%u EVENSTOCK_KILLS=%d", seed, kills);
    const QList<Round> rounds = makeRounds(seed, kills);
    Story undisturbed;
    Story disturbed;
    QCOMPARE(disturbed.state(), undisturbed.state());
    for (const Round &round : rounds) {
        undisturbed.live(round, false);
        disturbed.takeTimesOf(undisturbed);
        disturbed.live(round, true);
        disturbed.checkLedger();
    }
    undisturbed.settle();
    disturbed.settle();
    EXITS(undisturbed.last(), 0);
    EXITS(disturbed.last(), 0);
    disturbed.checkLedger();
    QVERIFY2(disturbed.killed() > kills / 2, "most syncs were over before they were killed");
    const QStringList expected = undisturbed.state();
    const QStringList found = disturbed.state();
    for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i) {
        if (found.at(i) != expected.at(i))
            qWarning().noquote() << "found:\n"
                                 << found.at(i) << "\nexpected:\n"
                                 << expected.at(i) << "\nopen:\n"
                                 << disturbed.openEnds().join(u'\n') << "\nundisturbed:\n"
                                 << undisturbed.openEnds().join(u'\n');
        QCOMPARE(found.at(i), expected.at(i));
    }
    QCOMPARE(found.size(), expected.size());
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
