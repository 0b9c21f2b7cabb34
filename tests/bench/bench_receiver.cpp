// SPDX-License-Identifier: GPL-3.0-or-later
// Taking webhooks in durably (signature checked, committed with synchronous=FULL before the answer), beside its floor:
// the same listener that only says hello, and beside Debian's "webhook" starting /bin/true for each. Then the whole
// program as processes: events at a steady pace while it syncs, good requests beside slow ones, and how long a sale
// takes to the other marketplace.
#include "app/webhooks/hook_routes.h"
#include "app/webhooks/http_listener.h"
#include "connectors/cardtrader/cardtrader.h"
#include "models/store/migrations.h"
#include "tests/bench/large_shop.h"
#include "tests/cli/support/sample_shop.h"

#include <QCoreApplication>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <benchmark/benchmark.h>
#include <chrono>
#include <mutex>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;
const QByteArray secret = "0123456789abcdef0123456789abcdef";

// One connection that sends a request and waits for the answer; blocking, so that it costs next to nothing.
class Caller
{
public:
    explicit Caller(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("nobody listens");
    }
    ~Caller() { ::close(m_socket); }
    Caller(const Caller &) = delete;
    Caller &operator=(const Caller &) = delete;

    int ask(const QByteArray &request)
    {
        if (::send(m_socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) != request.size())
            return 0;
        QByteArray answer;
        qsizetype end = -1;
        qsizetype whole = -1;
        while (whole < 0 || answer.size() < whole) {
            char buffer[4096];
            const ssize_t got = ::recv(m_socket, buffer, sizeof buffer, 0);
            if (got <= 0)
                return 0;
            answer.append(buffer, got);
            if (whole < 0 && (end = answer.indexOf("\r\n\r\n")) >= 0) {
                const qsizetype at = answer.toLower().indexOf("content-length:");
                whole = end + 4 + (at < 0 ? 0 : answer.mid(at + 15, 12).trimmed().split('\r').first().toLongLong());
            }
        }
        return answer.mid(9, 3).toInt();
    }

private:
    int m_socket;
};

QByteArray eventRequest(int number, const QByteArray &path, const QByteArray &key)
{
    const QByteArray body =
        "{\"id\":\"b-" + QByteArray::number(number) +
        "\",\"time\":1795000000,\"cause\":\"order.noted\",\"object_class\":\"Order\",\"object_id\":" +
        QByteArray::number(number) + ",\"mode\":\"live\",\"data\":{\"filler\":\"" + QByteArray(120, 'x') + "\"}}";
    const QByteArray proof = QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha256).toBase64();
    return "POST " + path +
           " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
           "Signature: " +
           proof + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray eventRequest(int number)
{
    return eventRequest(number, "/api/v1/sync/webhook/of-the-bench", secret);
}

// The hooks as the program serves them, with one account and an inbox on disk.
class Hooks
{
public:
    Hooks()
    {
        const QString file = m_folder.filePath(u"inbox.db"_s);
        Database inbox = bench::must(Database::open({.path = file}));
        bench::must(migrate(inbox, Schema::Inbox, 1, m_folder.path()));
        ReceiverDirectory directory;
        directory.accounts.append({.id = {1},
                                   .uuid = u"u"_s,
                                   .name = u"n"_s,
                                   .marketplace = u"cardtrader"_s,
                                   .webhookId = u"of-the-bench"_s,
                                   .connector = std::shared_ptr<const Connector>(cardtrader::make()),
                                   .knowsSecrets = true,
                                   .secrets = {secret}});
        m_board.publish(std::move(directory));
        m_thread.setObjectName(u"hooks"_s);
        m_context.moveToThread(&m_thread);
        m_thread.start();
        onThread([&] {
            m_inbox = std::make_unique<InboxWriter>(file);
            m_desk = std::make_unique<HookDesk>(m_board, *m_inbox);
            addHookRoutes(m_routes, *m_desk);
            m_routes.add({.path = u"/hello"_s,
                          .door = Door::Hooks,
                          .entry = Entry::Anybody,
                          .handler = [](const ExchangePtr &exchange) { exchange->answer({.body = "hello"}); }});
            HttpListener::Options options{.door = Door::Hooks};
            options.limits.framing.bodyBytes = 256 * 1024;
            m_listener = std::make_unique<HttpListener>(m_routes, m_clock, std::move(options));
            bench::must(m_listener->listen(QHostAddress::LocalHost, 0));
        });
    }
    ~Hooks()
    {
        onThread([this] {
            m_listener.reset();
            m_desk.reset();
            m_inbox.reset();
        });
        m_thread.quit();
        m_thread.wait();
    }
    quint16 port() const { return m_listener->port(); }

private:
    void onThread(const std::function<void()> &task)
    {
        QMetaObject::invokeMethod(&m_context, task, Qt::BlockingQueuedConnection);
    }
    QTemporaryDir m_folder;
    DirectoryBoard m_board;
    SystemClock m_clock;
    RouteTable m_routes;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<InboxWriter> m_inbox;
    std::unique_ptr<HookDesk> m_desk;
    std::unique_ptr<HttpListener> m_listener;
};

// Debian's package, starting a program for each request.
class StartsTrue
{
public:
    StartsTrue()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
        probe.close();
        QFile hooks(m_folder.filePath(u"hooks.json"_s));
        if (!hooks.open(QIODevice::WriteOnly))
            qFatal("no place for its configuration");
        // It answers once the command has run: without that it only piles up what it has still to start.
        hooks.write(
            "[{\"id\":\"true\",\"execute-command\":\"/bin/true\",\"include-command-output-in-response\":true}]");
        hooks.close();
        m_process.start(u"webhook"_s,
                        {u"-hooks"_s, hooks.fileName(), u"-ip"_s, u"127.0.0.1"_s, u"-port"_s, QString::number(m_port)});
        if (!m_process.waitForStarted())
            qFatal("webhook is not installed");
        for (int tries = 0; tries < 100; ++tries) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            if (socket.waitForConnected(100))
                return;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        qFatal("webhook does not listen");
    }
    ~StartsTrue()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    quint16 port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

void report(benchmark::State &state, std::vector<double> latencies)
{
    std::sort(latencies.begin(), latencies.end());
    for (const auto &[name, percent] : {std::pair{"p50_ms", 50}, {"p95_ms", 95}, {"p99_ms", 99}})
        state.counters[name] = latencies.at(latencies.size() * size_t(percent) / 100);
    state.counters["max_ms"] = latencies.back();
}

// All callers at once, each with its own connection, until `requests` are answered.
void load(benchmark::State &state, quint16 port, const std::function<QByteArray(int)> &request)
{
    const int callers = int(state.range(0));
    const int requests = int(state.range(1));
    static std::atomic<int> number = 0;
    std::vector<double> latencies;
    std::mutex mutex;
    for (auto _ : state) {
        std::atomic<int> left = requests;
        std::vector<std::thread> threads;
        for (int i = 0; i < callers; ++i) {
            threads.emplace_back([&] {
                Caller caller(port);
                std::vector<double> mine;
                while (left.fetch_sub(1) > 0) {
                    const QByteArray bytes = request(++number);
                    const auto begun = Steady::now();
                    if (caller.ask(bytes) != 200)
                        qFatal("a request was not taken");
                    mine.push_back(std::chrono::duration<double, std::milli>(Steady::now() - begun).count());
                }
                const std::lock_guard lock(mutex);
                latencies.insert(latencies.end(), mine.begin(), mine.end());
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    state.SetItemsProcessed(state.iterations() * requests);
    report(state, std::move(latencies));
}

void takenInDurably(benchmark::State &state)
{
    static Hooks hooks;
    load(state, hooks.port(), [](int number) { return eventRequest(number); });
}

void helloOfTheSameListener(benchmark::State &state)
{
    static Hooks hooks;
    load(state, hooks.port(), [](int) { return QByteArray("GET /hello HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"); });
}

void webhookStartingTrue(benchmark::State &state)
{
    static StartsTrue server;
    load(state, server.port(),
         [](int) { return QByteArray("POST /hooks/true HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n\r\n{}"); });
}

double millisecondsSince(Steady::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - begun).count();
}

// A served shop with one or two accounts on sample shops, each a process of its own.
class ServedProcess
{
public:
    explicit ServedProcess(int accounts, int products)
    {
        for (int i = 0; i < accounts; ++i) {
            m_sites.push_back(std::make_unique<SampleShop>(
                QStringList{u"--products"_s, QString::number(products)})); // the later one counts
            linkChannel(m_cli, *m_sites.back(), name(i));
        }
        m_process = m_cli.start(
            {u"serve"_s, u"--no-schedule"_s, u"--hooks"_s, u"127.0.0.1:0"_s, u"--local"_s, u"127.0.0.1:0"_s});
        while (!m_process->canReadLine() && m_process->waitForReadyRead(CommandLine::patienceMs)) {
        }
        m_hooks = QUrl(QJsonDocument::fromJson(m_process->readLine()).object()["hooks"_L1].toString());
        if (m_hooks.port() <= 0)
            qFatal("the shop is not served");
    }
    ~ServedProcess()
    {
        m_process->terminate();
        m_process->waitForFinished();
    }
    static QString name(int account) { return u"Cards %1"_s.arg(account + 1); }
    CommandLine &cli() { return m_cli; }
    SampleShop &site(int account) { return *m_sites.at(size_t(account)); }
    quint16 port() const { return quint16(m_hooks.port()); }
    QString webhook(int account)
    {
        return m_cli.json({u"channel"_s, u"show"_s, name(account)}).object()["webhook_path"_L1].toString();
    }
    QByteArray sharedSecret(int account)
    {
        return site(account).control().get(u"/info"_s)[u"shared_secret"_s].toString().toLatin1();
    }

private:
    CommandLine m_cli;
    std::vector<std::unique_ptr<SampleShop>> m_sites;
    std::unique_ptr<QProcess> m_process;
    QUrl m_hooks;
};

// At a steady 200 a second from several senders, while the account is read whole, again and again. The time counts from
// when a request was due, so that a stall is in all the requests it held up, not in one of each sender.
void pacedWhileItSyncs(benchmark::State &state)
{
    constexpr int requests = 2'000;
    constexpr int callers = 8;
    constexpr auto every = std::chrono::milliseconds(5);
    ServedProcess shop(1, 1'000);
    const QByteArray path = shop.webhook(0).toLatin1();
    const QByteArray proof = shop.sharedSecret(0);
    std::atomic<bool> isOver = false;
    std::atomic<int> syncs = 0;
    std::thread syncing([&] {
        while (!isOver) {
            shop.cli().json({u"sync"_s, ServedProcess::name(0), u"--mode"_s, u"full"_s});
            ++syncs;
        }
    });
    std::vector<double> latencies;
    std::mutex mutex;
    for (auto _ : state) {
        const auto start = Steady::now() + std::chrono::milliseconds(50); // when all have their connection
        std::vector<std::thread> threads;
        for (int first = 0; first < callers; ++first) {
            threads.emplace_back([&, first] {
                Caller caller(shop.port());
                std::vector<double> mine;
                for (int i = first; i < requests; i += callers) {
                    const QByteArray bytes = eventRequest(50'000'000 + i, path, proof);
                    const auto due = start + i * every;
                    std::this_thread::sleep_until(due);
                    if (caller.ask(bytes) != 200)
                        qFatal("a request was not taken");
                    mine.push_back(millisecondsSince(due));
                }
                const std::lock_guard lock(mutex);
                latencies.insert(latencies.end(), mine.begin(), mine.end());
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    isOver = true;
    syncing.join();
    report(state, std::move(latencies));
    state.counters["syncs"] = syncs.load();
}

// From the sale on one site to the lower stock on the other, by webhook; so many milliseconds after the last one.
void saleToTheOtherMarketplace(benchmark::State &state)
{
    ServedProcess shop(2, 40);
    shop.site(0).control().act(u"webhook"_s,
                               {{u"url"_s, u"http://127.0.0.1:%1%2"_s.arg(shop.port()).arg(shop.webhook(0))}});
    // Linked once on each of the two, by single pieces; of one seed, so of the same number on both.
    const QStringList listings = bench::must(shop.cli().look().rows(
        "SELECT l.external_id FROM listings l JOIN products p ON p.id = l.product_id WHERE l.link = 'linked' AND "
        "l.units = 1 AND l.account_id = 1 AND (SELECT count(*) FROM listings o WHERE o.product_id = p.id AND o.units = "
        "1) = 2 AND (SELECT sum(m.delta_milli) FROM movements m WHERE m.product_id = p.id) >= 3000 LIMIT 100",
        [](const Statement &row) { return row.text(0); }));
    if (listings.isEmpty())
        qFatal("the two shops have nothing in common");
    std::vector<double> latencies;
    size_t sales = 0;
    for (auto _ : state) {
        const qint64 product = listings.at(qsizetype(sales++) % listings.size()).toLongLong();
        const auto shown = [&] { return shop.site(1).control().product(product)["quantity"_L1].toInteger(); };
        std::this_thread::sleep_for(std::chrono::milliseconds(state.range(0)));
        const qint64 before = shown();
        const auto begun = Steady::now();
        shop.site(0).control().act(u"sell"_s, {{u"product"_s, product}, {u"quantity"_s, 1}});
        while (shown() != before - 1) {
            if (millisecondsSince(begun) > 30'000)
                qFatal("the sale did not arrive");
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        const double took = millisecondsSince(begun);
        latencies.push_back(took);
        state.SetIterationTime(took / 1'000);
    }
    report(state, std::move(latencies));
}

// 600 connections that send their header byte by byte (slowhttptest), and good requests beside them.
void goodOnesBesideSlowOnes(benchmark::State &state)
{
    Hooks hooks;
    QProcess slow;
    slow.start(u"slowhttptest"_s, {u"-H"_s, u"-c"_s, u"600"_s, u"-r"_s, u"300"_s, u"-i"_s, u"2"_s, u"-l"_s, u"15"_s,
                                   u"-u"_s, u"http://127.0.0.1:%1/"_s.arg(hooks.port())});
    if (!slow.waitForStarted())
        qFatal("slowhttptest is not installed");
    std::this_thread::sleep_for(std::chrono::seconds(3)); // until all have come
    std::vector<double> latencies;
    int number = 60'000'000;
    for (auto _ : state) {
        const auto begun = Steady::now();
        Caller caller(hooks.port()); // as a sender does who has no connection yet
        if (caller.ask(eventRequest(++number)) != 200)
            qFatal("a request was not taken");
        latencies.push_back(millisecondsSince(begun));
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    slow.kill();
    slow.waitForFinished();
    report(state, std::move(latencies));
}

} // namespace

BENCHMARK(takenInDurably)->Args({1, 3'000})->Args({16, 20'000})->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(helloOfTheSameListener)->Args({1, 10'000})->Args({16, 60'000})->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(webhookStartingTrue)->Args({1, 1'000})->Args({16, 5'000})->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(pacedWhileItSyncs)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(saleToTheOtherMarketplace)
    ->Arg(2'000)
    ->Arg(0)
    ->Iterations(20)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(goodOnesBesideSlowOnes)->Iterations(300)->UseRealTime()->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
