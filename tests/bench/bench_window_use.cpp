// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window_use [PRODUCTS [LISTINGS]]: the window in use with 1,000,000 products and 100,000 conflicts: the
// catalogue from its opening to its first rows, a walk through the list frame by frame, every view and a search as one
// types, 10,000 conflicts decided at once, and views and search again during a full sync of 20,000 listings of a sample
// shop in another process. Beside it, turn about, sqlitebrowser, where it and xdotool are installed, on the same table:
// the window's start until the catalogue shows its first rows, theirs only until a window is there, which flatters it;
// and both memories five seconds later. Run it under Xvfb: xvfb-run -s "-screen 0 1600x1000x24"
// build-bench/bench/bench_window_use. EVENSTOCK_BENCH_DIR keeps the shop for the next time. Goals: first rows 300 ms, a
// frame 20 ms (p99), never blocked over 50 ms, 120 MB.
#include "app/window/program.h"
#include "models/store/migrations.h"
#include "models/store/transaction.h"
#include "tests/bench/large_shop.h"
#include "tests/bench/thread_times.h"
#include "tests/bench/timed_application.h"
#include "ui/catalogue/catalogue_page.h"

#include <QAbstractItemView>
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
#include <malloc.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs now = 1'795'533'845'000;
constexpr int patienceMs = 600'000;
constexpr int frames = 400;
constexpr int beatMs = 4;
constexpr int pairs = 3;
constexpr int settlingMs = 5000;
constexpr double mostMb = 120;

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

// From /proc/PROCESS/status, in MB: "VmRSS:" now, "VmHWM:" at most so far.
double memoryMb(const char *line, const QString &process = u"self"_s)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &text : status.readAll().split('\n')) {
        if (text.startsWith(line))
            return text.mid(qstrlen(line)).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// How long the main thread did nothing else: the gaps between its beats. Tells what the long ones were made of.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = ms(m_clock.nsecsElapsed()) - beatMs;
            m_clock.restart();
            const bench::ThreadTimes times = m_times.now();
            const std::string story = application().takeStory();
            if (gap > application().longMs())
                std::printf(" main thread, %s, %s\n%s", qUtf8Printable(m_what),
                            (times - m_before).said(gap + beatMs).c_str(), story.c_str());
            m_worst = std::max(m_worst, gap);
            m_before = times;
            m_over += gap > 50 ? 1 : 0;
        });
    }
    void start()
    {
        m_worst = 0;
        m_over = 0;
        m_before = m_times.now();
        application().takeStory();
        m_clock.start();
        m_timer.start(beatMs);
    }
    void note(const QString &what) { m_what = what; } // what is done now
    void say(const char *when)
    {
        m_timer.stop();
        std::printf("%s: main thread blocked %.0f ms at most, %d times over 50 ms\n", when, m_worst, m_over);
        std::fflush(stdout);
    }

private:
    static bench::TimedApplication &application()
    {
        return *static_cast<bench::TimedApplication *>(QCoreApplication::instance());
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    bench::ThreadClock m_times;
    bench::ThreadTimes m_before;
    QString m_what;
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
            QTimer::singleShot(2000, this, [this] {
                sayMemory("the catalogue is shown");
                scroll(0);
            });
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
                sayMemory("every view was opened");
                decide();
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
            m_watchdog.note(viewName(allViews.at(at)));
            window().open({.view = allViews.at(at)});
            return QTimer::singleShot(600, this, [this, at, then] { views(at + 1, then); });
        }
        m_watchdog.note(u"search"_s);
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

    void call(const QString &command, const QJsonObject &arguments,
              const std::function<void(const QJsonObject &)> &then)
    {
        m_program.shopWindow()->engine().call(command, arguments, [command, then](const Result<QJsonObject> &reply) {
            if (!reply)
                qFatal("%s: %s", qUtf8Printable(command), qUtf8Printable(reply.error().detail));
            then(reply.value());
        });
    }

    // All conflicts of one field at once, with their page open.
    void decide()
    {
        m_watchdog.note(u"deciding"_s);
        window().open({.view = View::Conflicts});
        m_watchdog.start();
        m_running.start();
        call(u"conflict.resolve"_s,
             {{u"where"_s, QJsonObject{{u"field"_s, u"description"_s}}}, {u"take"_s, u"remote"_s}},
             [this](const QJsonObject &reply) {
                 std::printf("conflicts: %d decided in %.0f ms\n", reply.value("resolved"_L1).toInt(),
                             ms(m_running.nsecsElapsed()));
                 QTimer::singleShot(2000, this, [this] { // the page reads them again
                     m_watchdog.say("deciding them");
                     connectSample();
                 });
             });
    }

    void connectSample()
    {
        const QJsonObject account{{u"marketplace"_s, u"cardtrader"_s},
                                  {u"name"_s, u"Sample"_s},
                                  {u"url"_s, m_sample.value("url"_L1)},
                                  {u"secrets"_s, QJsonObject{{u"token"_s, m_sample.value("token"_L1)}}}};
        call(u"account.add"_s, account, [this](const QJsonObject &) {
            call(u"account.match"_s, {{u"account"_s, u"Sample"_s}, {u"accept"_s, true}},
                 [this](const QJsonObject &) { sync(); });
        });
    }

    void sync()
    {
        m_watchdog.start();
        m_running.start();
        const QJsonArray accounts{u"Sample"_s};
        call(u"sync.start"_s, {{u"accounts"_s, accounts}, {u"mode"_s, u"full"_s}, {u"cause"_s, u"manual"_s}},
             [this](const QJsonObject &) {
                 call(u"sync.wait"_s, {}, [this](const QJsonObject &) { m_isSynced = true; });
             });
        views(0, [this] { goOn(); });
    }

    void goOn()
    {
        if (!m_isSynced)
            return views(0, [this] { goOn(); });
        m_watchdog.say("the same during a full sync");
        std::printf("the sync and the walk took %.0f s\n", ms(m_running.nsecsElapsed()) / 1000);
        sayMemory("all is synced");
        m_running.restart();
        m_program.quit();
        std::printf("closing took %.0f ms\n", ms(m_running.nsecsElapsed()));
        std::fflush(stdout);
    }

    static void sayMemory(const char *when)
    {
        const double most = memoryMb("VmHWM:");
        std::printf("memory when %s: %.0f MB, %.0f MB at most%s\n", when, memoryMb("VmRSS:"), most,
                    most > mostMb ? "  OVER THE GOAL" : "");
        std::fflush(stdout);
    }

    Program &m_program;
    QJsonObject m_sample;
    QElapsedTimer m_opening;
    QElapsedTimer m_running;
    Watchdog m_watchdog;
    std::vector<double> m_frames;
    bool m_isSynced = false;
};

void addConflicts(Database &shop, const QString &field, qint64 count)
{
    Transaction transaction = bench::must(Transaction::begin(shop));
    bench::must(shop.run(
        "INSERT OR IGNORE INTO conflicts (listing_id, account_id, field, local, remote, opened_at, updated_at) "
        "SELECT id, account_id, ?3, 'a', 'b', ?1 + id, ?1 + id FROM listings WHERE id % 3 = 0 LIMIT ?2",
        now, count, field));
    bench::must(transaction.commit());
}

// Says "rows" when the catalogue, opened as soon as the window is ready, has painted its first rows.
class FirstRows : public QObject
{
public:
    explicit FirstRows(Program &program)
        : m_program(program)
    {
        connect(program.shopWindow(), &ShopWindow::ready, this, [this] {
            MainWindow &window = m_program.shopWindow()->window();
            window.open({.view = View::Catalogue});
            m_page = dynamic_cast<CataloguePage *>(window.currentPage());
            m_page->table()->viewport()->installEventFilter(this);
        });
    }
    bool eventFilter(QObject *viewport, QEvent *event) override
    {
        const QAbstractItemModel *rows = m_page->table()->model();
        if (event->type() == QEvent::Paint && !m_isSaid && rows->rowCount() > 0 &&
            !rows->index(0, 1).data().toString().isEmpty()) {
            m_isSaid = true;
            QTimer::singleShot(0, this, [] { // after the painting
                std::puts("rows");
                std::fflush(stdout);
            });
        }
        return QObject::eventFilter(viewport, event);
    }

private:
    Program &m_program;
    CataloguePage *m_page = nullptr;
    bool m_isSaid = false;
};

struct Start {
    double ms = 0; // until the data, or the window, is there
    double mb = 0; // a moment later
};

Start startOurs(const QString &folder)
{
    QProcess ours;
    ours.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    ours.start(QCoreApplication::applicationFilePath(), {u"--rows"_s, folder});
    while (!ours.readAllStandardOutput().contains("rows")) {
        if (!ours.waitForReadyRead(patienceMs))
            qFatal("the window shows no rows");
    }
    Start start{.ms = ms(clock.nsecsElapsed())};
    ours.waitForFinished(settlingMs);
    start.mb = memoryMb("VmRSS:", QString::number(ours.processId()));
    ours.kill();
    ours.waitForFinished();
    return start;
}

Start startTheirs(const QString &file)
{
    QElapsedTimer clock;
    clock.start();
    QProcess browser;
    browser.start(u"sqlitebrowser"_s, {u"-R"_s, u"-t"_s, u"products"_s, file});
    const QString process = browser.waitForStarted() ? QString::number(browser.processId()) : QString();
    QProcess waiting;
    waiting.start(u"xdotool"_s,
                  {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--pid"_s, process, u"--name"_s, u"DB Browser"_s});
    waiting.waitForFinished(patienceMs);
    Start start{.ms = ms(clock.nsecsElapsed())};
    browser.waitForFinished(settlingMs); // it goes on reading
    start.mb = memoryMb("VmRSS:", process);
    browser.kill();
    browser.waitForFinished();
    return start;
}

void compareWithSqliteBrowser(const QString &folder)
{
    if (QStandardPaths::findExecutable(u"sqlitebrowser"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"xdotool"_s).isEmpty()) {
        std::puts("sqlitebrowser: LEFT OUT, it or xdotool is not installed");
        return;
    }
    std::vector<double> ours, theirs, ourMemory, theirMemory;
    for (int n = 0; n < pairs; ++n) {
        const Start our = startOurs(folder);
        const Start their = startTheirs(folder + u"/shop.db"_s);
        ours.push_back(our.ms);
        ourMemory.push_back(our.mb);
        theirs.push_back(their.ms);
        theirMemory.push_back(their.mb);
    }
    std::printf("start to the first rows of the catalogue: %.0f ms, %.0f MB five seconds later\n"
                "start to the window of sqlitebrowser: %.0f ms, %.0f MB five seconds later (medians of %d)\n",
                percentile(ours, 0.5), percentile(ourMemory, 0.5), percentile(theirs, 0.5),
                percentile(theirMemory, 0.5), pairs);
}

int useWindow(int argc, char **argv)
{
    mallopt(M_ARENA_MAX, 2); // as the program's main()
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    bench::TimedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Theme theme(application);
    Program program({.dataDir = QString::fromLocal8Bit(argv[2]), .secretStore = u"session"_s}, theme);
    if (!program.start())
        return 1;
    if (qstrcmp(argv[1], "--rows") == 0) {
        const FirstRows rows(program);
        return QApplication::exec();
    }
    const QJsonObject sample{{u"url"_s, qEnvironmentVariable("EVENSTOCK_BENCH_URL")},
                             {u"token"_s, qEnvironmentVariable("EVENSTOCK_BENCH_TOKEN")}};
    const Day day(program, sample);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && (qstrcmp(argv[1], "--use") == 0 || qstrcmp(argv[1], "--rows") == 0))
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
        addConflicts(shop, u"title"_s, 90'000);
        addConflicts(shop, u"description"_s, 10'000);
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
    compareWithSqliteBrowser(kept);
    return 0;
}
