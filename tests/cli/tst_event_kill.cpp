// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"
#include "tests/webhooks/support/raw_client.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <csignal>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A long stream of signed events, repeated and out of order, into a process that is killed again and again: what was
// acknowledged is there, and stock is as if everything had come once and in order. EVENSTOCK_EVENTS and EVENSTOCK_KILLS
// say how many.
class TestEventKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedEventCountsOnce();
};

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : otherwise;
}

struct Served {
    std::unique_ptr<QProcess> process = {};
    quint16 port = 0;
};

Served serve(const CommandLine &cli)
{
    Served served{.process = cli.start({u"serve"_s, u"--no-schedule"_s, u"--hooks"_s, u"127.0.0.1:0"_s, u"--local"_s,
                                        u"127.0.0.1:0"_s})};
    while (!served.process->canReadLine() && served.process->waitForReadyRead(CommandLine::patienceMs)) {
    }
    const QJsonObject ready = QJsonDocument::fromJson(served.process->readLine()).object();
    served.port = quint16(QUrl(ready["hooks"_L1].toString()).port());
    return served;
}

void killHard(Served &served)
{
    ::kill(static_cast<pid_t>(served.process->processId()), SIGKILL);
    CommandLine::finish(*served.process);
}

// Orders that never were, of listings that are: what each of them holds in the end is known.
class Stream
{
public:
    Stream(QList<qint64> products, QByteArray secret, quint32 seed)
        : m_products(std::move(products))
        , m_secret(std::move(secret))
        , m_random(seed)
    {
    }

    // So many events, each once to five times, shuffled.
    QList<QByteArray> requests(int events, const QByteArray &path)
    {
        QList<QByteArray> all;
        while (m_events < events)
            addOrder();
        for (const QJsonObject &event : std::as_const(m_made)) {
            const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
            const QByteArray proof =
                QMessageAuthenticationCode::hash(body, m_secret, QCryptographicHash::Sha256).toBase64();
            for (int i = m_random.bounded(1, 6); i > 0; --i)
                all.append(rawRequest("POST", path, body, {{"Signature", proof}}));
        }
        std::shuffle(all.begin(), all.end(), m_random);
        return all;
    }
    int events() const { return m_events; }
    const QMap<qint64, qint64> &held() const { return m_held; } // by product of the site

private:
    void addOrder()
    {
        const qint64 order = 90'000'000 + ++m_orders;
        const qint64 product = m_products.at(m_random.bounded(int(m_products.size())));
        const qint64 quantity = m_random.bounded(1, 4);
        static const QList<QStringList> lives = {
            {u"paid"_s}, {u"paid"_s, u"canceled"_s}, {u"paid"_s, u"sent"_s, u"arrived"_s}};
        const QStringList &states = lives.at(m_random.bounded(3));
        const bool isDestroyed = states.size() == 1 && m_random.bounded(2) == 0;
        qint64 time = m_startedAt;
        for (const QString &state : states)
            add(state == "paid"_L1 ? u"order.create"_s : u"order.update"_s, time++, order,
                {{u"id"_s, order},
                 {u"code"_s, u"K%1"_s.arg(order)},
                 {u"order_as"_s, u"seller"_s},
                 {u"state"_s, state},
                 {u"via_cardtrader_zero"_s, false},
                 {u"paid_at"_s, u"2026-11-20T10:00:00.000Z"_s},
                 {u"order_items"_s,
                  QJsonArray{QJsonObject{{u"id"_s, order * 10},
                                         {u"product_id"_s, product},
                                         {u"name"_s, u"Example"_s},
                                         {u"quantity"_s, quantity},
                                         {u"bundle_size"_s, 1},
                                         {u"seller_price"_s, QJsonObject{{u"cents"_s, 100}, {u"currency"_s, u"EUR"_s}}},
                                         {u"properties"_s, QJsonObject()}}}}});
        if (isDestroyed)
            add(u"order.destroy"_s, time, order, {});
        else if (states.last() != "canceled"_L1)
            m_held[product] += quantity;
    }
    void add(const QString &cause, qint64 time, qint64 order, const QJsonObject &data)
    {
        ++m_events;
        m_made.append({{u"id"_s, u"10000000-0000-4000-8000-%1"_s.arg(m_events, 12, 10, QLatin1Char('0'))},
                       {u"time"_s, time},
                       {u"cause"_s, cause},
                       {u"object_class"_s, u"Order"_s},
                       {u"object_id"_s, order},
                       {u"mode"_s, u"live"_s},
                       {u"data"_s, data}});
    }

    QList<qint64> m_products;
    QByteArray m_secret;
    QRandomGenerator m_random;
    int m_events = 0;
    int m_orders = 0;
    // All of it is over: a time still to come is taken as when the event was received, and two states of one order in
    // one second have the site asked, which knows none of these orders.
    qint64 m_startedAt = QDateTime::currentSecsSinceEpoch() - 60;
    QList<QJsonObject> m_made;
    QMap<qint64, qint64> m_held;
};

// Site product -> what is on hand here, of listings of single pieces.
QMap<qint64, qint64> stockOf(CommandLine &cli)
{
    QMap<qint64, qint64> stock;
    const QJsonArray products = cli.json({u"product"_s, u"list"_s, u"--limit"_s, u"1000"_s}).rows(u"products"_s);
    for (const QJsonValue &product : products) {
        for (const QJsonValue &listing : product["listings"_L1].toArray()) {
            if (listing["units"_L1].toInteger() == 1 && listing["link"_L1].toString() == "linked"_L1)
                stock.insert(listing["external_id"_L1].toString().toLongLong(), product["on_hand"_L1].toInteger());
        }
    }
    return stock;
}

} // namespace

void TestEventKill::everyAcknowledgedEventCountsOnce()
{
    const int events = fromEnvironment("EVENSTOCK_EVENTS", 400);
    const int kills = fromEnvironment("EVENSTOCK_KILLS", 4);
    auto shop = std::make_unique<SampleShop>();
    CommandLine cli;
    linkChannel(cli, *shop, u"Cards"_s);
    // Enough of everything, so that no order takes less than it asks for.
    const QJsonArray products = cli.json({u"product"_s, u"list"_s, u"--limit"_s, u"10"_s}).rows(u"products"_s);
    for (const QJsonValue &product : products)
        EXITS(cli.json({u"stock"_s, u"adjust"_s, product["sku"_L1].toString(), u"=50000"_s, u"--reason"_s, u"test"_s}),
              0);
    cli.json({u"sync"_s, u"Cards"_s});
    QMap<qint64, qint64> before = stockOf(cli);
    for (auto it = before.begin(); it != before.end();)
        it = *it == 50'000 ? std::next(it) : before.erase(it);
    QVERIFY(before.size() >= 3);

    const QByteArray secret = shop->control().get(u"/info"_s)[u"shared_secret"_s].toString().toLatin1();
    const QByteArray path =
        cli.json({u"channel"_s, u"show"_s, u"Cards"_s}).object()["webhook_path"_L1].toString().toLatin1();
    // The site knows none of these orders: a run that reads it would rightly give back what they hold, and whether one
    // begins is a question of time. So it is not there any more, and nothing but events moves stock.
    shop.reset();
    Stream stream(before.keys(), secret, 20261126);
    const QList<QByteArray> requests = stream.requests(events, path);
    QRandomGenerator random(11);
    QList<qsizetype> killAt;
    for (int i = 0; i < kills; ++i)
        killAt.append(random.bounded(int(requests.size())));

    Served served = serve(cli);
    QVERIFY(served.port != 0);
    auto client = std::make_unique<RawClient>(served.port);
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (killAt.removeOne(i)) {
            if (i % 2 == 0)
                client->send(requests.at(i)); // and it dies while it works on it: sent again below
            killHard(served);
            served = serve(cli);
            QVERIFY(served.port != 0);
            client = std::make_unique<RawClient>(served.port);
        }
        QCOMPARE(client->ask(requests.at(i)).status, 200);
    }
    // It dies once more, with whatever it has not worked on yet.
    killHard(served);
    served = serve(cli);
    // Those not yet worked on and those to be tried again; -1 where the answer does not say.
    const auto waiting = [&cli] {
        qsizetype left = 0;
        for (const QString &state : {u"received"_s, u"failed"_s}) {
            const CliAnswer answer = cli.json({u"event"_s, u"list"_s, u"--state"_s, state});
            if (answer.code != 0)
                return qsizetype(-1);
            left += answer.rows(u"events"_s).size();
        }
        return left;
    };
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, CommandLine::patienceMs);
    QMap<qint64, qint64> expected = before;
    for (auto it = stream.held().begin(); it != stream.held().end(); ++it)
        expected[it.key()] -= it.value();
    QMap<qint64, qint64> after = stockOf(cli);
    for (auto it = after.begin(); it != after.end();)
        it = expected.contains(it.key()) ? std::next(it) : after.erase(it);
    const QByteArray ledger =
        cli.value<QString>("SELECT group_concat(n, '; ') FROM (SELECT cause || ' ' || count(*) || ' ' || "
                           "sum(delta_milli) AS n FROM movements WHERE id > (SELECT max(id) FROM movements WHERE cause "
                           "IN ('manual', 'recount')) GROUP BY cause UNION ALL SELECT 'runs ' || count(*) FROM runs)")
            .toUtf8();
    QVERIFY2(after == expected, ledger.constData());
    for (const QString &state : {u"failed"_s, u"dead"_s, u"quarantined"_s, u"ignored"_s})
        QCOMPARE(cli.json({u"event"_s, u"list"_s, u"--state"_s, state}).rows(u"events"_s).size(), 0);
    QString key;
    qsizetype listed = 0;
    do {
        QStringList arguments{u"event"_s, u"list"_s, u"--limit"_s, u"1000"_s};
        if (!key.isEmpty())
            arguments << u"--after"_s << key;
        const QJsonObject page = cli.json(arguments).object();
        listed += page["events"_L1].toArray().size();
        key = page["next"_L1].toString();
    } while (!key.isEmpty());
    QCOMPARE(listed, stream.events()); // each once, however often it came
    ::kill(static_cast<pid_t>(served.process->processId()), SIGTERM);
    EXITS(CommandLine::finish(*served.process), 0);
}

QTEST_GUILESS_MAIN(TestEventKill)
#include "tst_event_kill.moc"
