// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window_use [PRODUCTS [LISTINGS]]: the window in use with 1,000,000 products and 100,000 conflicts: the
// catalogue from its opening to its first rows, a walk through the list frame by frame, every view and a search as one
// types, and all of that again during a full sync of 20,000 listings of a sample shop in another process. Beside it
// sqlitebrowser, where it and xdotool are installed, on the same table: only until its window is there, which flatters
// it. Run it under Xvfb: xvfb-run -s "-screen 0 1600x1000x24" build-bench/bench/bench_window_use. EVENSTOCK_BENCH_DIR
// keeps the shop for the next time. Goals: first rows 300 ms, a frame 20 ms (p99), never blocked over 50 ms, 120 MB.
#include "app/window/program.h"
#include "models/store/migrations.h"
#include "models/store/transaction.h"
#include "tests/bench/large_shop.h"
#include "ui/catalogue/catalogue_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs now = 1'795'533'845'000;
constexpr int patienceMs = 600'000;
constexpr int frames = 400;
constexpr int beatMs = 4;

double ms(qint64 ns)
{
    return double(ns) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, size_t(double(values.size()) * share)));
}

// From /proc/self/status, in MB: "VmRSS:" now, "VmHWM:" at most so far.
double memoryMb(const char *line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &text : status.readAll().split('\n')) {
        if (text.startsWith(line))
            return text.mid(qstrlen(line)).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// How long the main thread did nothing else: the gaps between its beats.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = ms(m_clock.nsecsElapsed()) - beatMs;
            m_clock.restart();
            if (gap > m_worst)
                m_worst = gap;
            m_over += gap > 50 ? 1 : 0;
        });
    }
    void start()
    {
        m_worst = 0;
        m_over = 0;
        m_clock.start();
        m_timer.start(beatMs);
    }
    void say(const char *when)
    {
        m_timer.stop();
        std::printf("%s: main thread blocked %.0f ms at most, %d times over 50 ms\n", when, m_worst, m_over);
        std::fflush(stdout);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worst = 0;
    int m_over = 0;
};

// Leads the window through its day, one step after the other from the event loop.
class Day : public QObject
{
public:
    Day(Program &program, QJsonObject sample)
        : m_program(program)
        , m_sample(std::move(sample))
    {
        connect(program.shopWindow(), &ShopWindow::ready, this,
                [this] { QTimer::singleShot(1000, this, [this] { openCatalogue(); }); });
    }

    bool eventFilter(QObject *viewport, QEvent *event) override
    {
        auto *list = qobject_cast<QAbstractItemView *>(viewport->parent());
        if (event->type() == QEvent::Paint && m_opening.isValid() && list && list->model()->rowCount() > 0 &&
            !list->model()->index(0, 1).data().toString().isEmpty()) {
            std::printf("catalogue: first rows after %.0f ms\n", ms(m_opening.nsecsElapsed()));
            m_opening.invalidate();
            QTimer::singleShot(500, this, [this] { scroll(0); });
        }
        return QObject::eventFilter(viewport, event);
    }

private:
    MainWindow &window() { return m_program.shopWindow()->window(); }
    CataloguePage *catalogue() { return dynamic_cast<CataloguePage *>(window().currentPage()); }

    void openCatalogue()
    {
        m_opening.start();
        window().open({.view = View::Catalogue});
        catalogue()->table()->viewport()->installEventFilter(this);
    }

    void scroll(int frame)
    {
        QTableView *table = catalogue()->table();
        QScrollBar *bar = table->verticalScrollBar();
        if (frame == frames) {
            std::printf("scrolling: a frame %.1f ms (median), %.1f ms (p99), of %d\n", percentile(m_frames, 0.5),
                        percentile(m_frames, 0.99), frames);
            m_watchdog.start();
            return views(0, [this] {
                m_watchdog.say("views and search, at rest");
                std::printf("memory: %.0f MB, %.0f MB at most\n", memoryMb("VmRSS:"), memoryMb("VmHWM:"));
                connectSample();
            });
        }
        QElapsedTimer clock;
        clock.start();
        // Mostly line by line as with a wheel, now and then far away as with the handle.
        bar->setValue(frame % 10 == 0 ? int(qint64(bar->maximum()) * frame / frames) : bar->value() + 3);
        table->viewport()->repaint();
        m_frames.push_back(ms(clock.nsecsElapsed()));
        QTimer::singleShot(16, this, [this, frame] { scroll(frame + 1); });
    }

    // Each view for a moment, then a word typed into the catalogue's search.
    void views(size_t at, const std::function<void()> &then)
    {
        if (at < allViews.size()) {
            window().open({.view = allViews.at(at)});
            return QTimer::singleShot(600, this, [this, at, then] { views(at + 1, then); });
        }
        window().open({.view = View::Catalogue});
        type(u"kalomi 594"_s, 0, then);
    }

    void type(const QString &word, int letters, const std::function<void()> &then)
    {
        if (letters > word.size()) {
            catalogue()->filterField()->clear();
            return QTimer::singleShot(300, this, then);
        }
        catalogue()->filterField()->setText(word.left(letters));
        QTimer::singleShot(120, this, [this, word, letters, then] { type(word, letters + 1, then); });
    }

    void call(const QString &command, const QJsonObject &arguments, const std::function<void()> &then)
    {
        m_program.shopWindow()->engine().call(command, arguments, [command, then](const Result<QJsonObject> &reply) {
            if (!reply)
                qFatal("%s: %s", qUtf8Printable(command), qUtf8Printable(reply.error().detail));
            then();
        });
    }

    void connectSample()
    {
        const QJsonObject account{{u"marketplace"_s, u"cardtrader"_s},
                                  {u"name"_s, u"Sample"_s},
                                  {u"url"_s, m_sample.value("url"_L1)},
                                  {u"secrets"_s, QJsonObject{{u"token"_s, m_sample.value("token"_L1)}}}};
        call(u"account.add"_s, account, [this] {
            call(u"account.match"_s, {{u"account"_s, u"Sample"_s}, {u"accept"_s, true}}, [this] { sync(); });
        });
    }

    void sync()
    {
        m_watchdog.start();
        m_running.start();
        const QJsonArray accounts{u"Sample"_s};
        call(u"sync.start"_s, {{u"accounts"_s, accounts}, {u"mode"_s, u"full"_s}, {u"cause"_s, u"manual"_s}},
             [this] { call(u"sync.wait"_s, {}, [this] { m_isSynced = true; }); });
        views(0, [this] { goOn(); });
    }

    void goOn()
    {
        if (!m_isSynced)
            return views(0, [this] { goOn(); });
        m_watchdog.say("the same during a full sync");
        std::printf("memory: %.0f MB, %.0f MB at most; the sync and the walk took %.0f s\n", memoryMb("VmRSS:"),
                    memoryMb("VmHWM:"), ms(m_running.nsecsElapsed()) / 1000);
        std::fflush(stdout);
        m_program.quit();
    }

    Program &m_program;
    QJsonObject m_sample;
    QElapsedTimer m_opening;
    QElapsedTimer m_running;
    Watchdog m_watchdog;
    std::vector<double> m_frames;
    bool m_isSynced = false;
};

int useWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Theme theme(application);
    const QJsonObject sample{{u"url"_s, qEnvironmentVariable("EVENSTOCK_BENCH_URL")},
                             {u"token"_s, qEnvironmentVariable("EVENSTOCK_BENCH_TOKEN")}};
    Program program({.dataDir = QString::fromLocal8Bit(argv[2]), .secretStore = u"session"_s}, theme);
    if (!program.start())
        return 1;
    const Day day(program, sample);
    return QApplication::exec();
}

void addConflicts(Database &shop, qint64 count)
{
    Transaction transaction = bench::must(Transaction::begin(shop));
    bench::must(shop.run(
        "INSERT OR IGNORE INTO conflicts (listing_id, account_id, field, local, remote, opened_at, updated_at) "
        "SELECT id, account_id, 'title', 'a', 'b', ?1 + id, ?1 + id FROM listings WHERE id % 3 = 0 LIMIT ?2",
        now, count));
    bench::must(transaction.commit());
}

// Until its window is there, in ms, and its memory in MB after two seconds more.
void lookAtSqliteBrowser(const QString &file)
{
    if (QStandardPaths::findExecutable(u"sqlitebrowser"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"xdotool"_s).isEmpty()) {
        std::puts("sqlitebrowser: LEFT OUT, it or xdotool is not installed");
        return;
    }
    QElapsedTimer clock;
    clock.start();
    QProcess browser;
    browser.start(u"sqlitebrowser"_s, {u"-R"_s, u"-t"_s, u"products"_s, file});
    const QString pid = browser.waitForStarted() ? QString::number(browser.processId()) : QString();
    QProcess waiting;
    waiting.start(u"xdotool"_s,
                  {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--pid"_s, pid, u"--name"_s, u"DB Browser"_s});
    waiting.waitForFinished(patienceMs);
    const double shown = ms(clock.nsecsElapsed());
    browser.waitForFinished(5000); // it goes on reading
    QFile status(u"/proc/%1/status"_s.arg(pid));
    double memory = 0;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                memory = line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    browser.kill();
    browser.waitForFinished();
    std::printf("sqlitebrowser: its window after %.0f ms, %.0f MB five seconds later\n", shown, memory);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--use") == 0)
        return useWindow(argc, argv);
    QCoreApplication application(argc, argv);
    const qint64 products = QCoreApplication::arguments().value(1, u"1000000"_s).toLongLong();
    const QString listings = QCoreApplication::arguments().value(2, u"20000"_s);
    const QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("EVENSTOCK_BENCH_DIR", folder.path()) + u"/use"_s;
    QDir().mkpath(kept);
    if (!QFileInfo::exists(kept + u"/shop.db"_s)) {
        Database shop = bench::must(Database::open({.path = kept + u"/shop.db"_s}));
        bench::must(migrate(shop, Schema::Shop, now, kept));
        bench::fillShop(shop, products);
        addConflicts(shop, 100'000);
        bench::must(shop.optimize());
        bench::must(shop.checkpoint());
    }
    const QString work = folder.filePath(u"work"_s); // a copy: the sync writes into it
    QDir().mkpath(work);
    QFile::copy(kept + u"/shop.db"_s, work + u"/shop.db"_s);

    QProcess sample;
    sample.start(QStringLiteral(EVENSTOCK_CLI), {u"sandbox"_s, u"--port"_s, u"0"_s, u"--products"_s, listings,
                                                 u"--orders-per-minute"_s, u"0"_s, u"--until-input-ends"_s});
    QByteArray said;
    while (QJsonDocument::fromJson(said).isNull() && sample.waitForReadyRead(patienceMs))
        said += sample.readAllStandardOutput();
    const QJsonValue cards = QJsonDocument::fromJson(said)["marketplaces"_L1][0];
    qputenv("EVENSTOCK_BENCH_URL", cards["url"_L1].toString().toUtf8());
    qputenv("EVENSTOCK_BENCH_TOKEN", cards["secrets"_L1]["token"_L1].toString().toUtf8());

    QProcess use;
    use.setProcessChannelMode(QProcess::ForwardedChannels);
    use.start(QCoreApplication::applicationFilePath(), {u"--use"_s, work});
    if (!use.waitForFinished(patienceMs) || use.exitCode() != 0)
        qFatal("the window did not come to its end");
    sample.closeWriteChannel();
    sample.waitForFinished();
    lookAtSqliteBrowser(kept + u"/shop.db"_s);
    return 0;
}
