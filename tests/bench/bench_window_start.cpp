// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window_start [PRODUCTS [TIMES]]: from the start of the program to a window whose catalogue shows its products,
// beside an empty Qt window. Without arguments 100,000 products, 15 times each, in turns. Goal: 2 × the empty window
// plus 300 ms. The data directory is new to the program's file cache only the first time, as on an owner's second
// start.
#include "app/window/program.h"
#include "models/store/migrations.h"
#include "tests/bench/large_shop.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs now = 1'795'533'845'000;
constexpr int patienceMs = 120'000;

// Says "usable" when a list with rows was painted, and ends.
class FirstRows : public QObject
{
public:
    explicit FirstRows(Program &program)
        : m_program(program)
    {
        connect(program.shopWindow(), &ShopWindow::ready, this, [this] {
            MainWindow &window = m_program.shopWindow()->window();
            window.open({.view = View::Catalogue});
            for (auto *list : window.findChildren<QAbstractItemView *>())
                list->viewport()->installEventFilter(this);
        });
    }
    bool eventFilter(QObject *viewport, QEvent *event) override
    {
        auto *list = qobject_cast<QAbstractItemView *>(viewport->parent());
        if (event->type() == QEvent::Paint && !m_isUsable && list && list->isVisible() && list->model() &&
            list->model()->rowCount() > 0 && !list->model()->index(0, 0).data().toString().isEmpty()) {
            m_isUsable = true;
            QTimer::singleShot(0, this, [this] { // after the painting
                std::puts("usable");
                std::fflush(stdout);
                m_program.quit();
            });
        }
        return QObject::eventFilter(viewport, event);
    }

private:
    Program &m_program;
    bool m_isUsable = false;
};

int showShop(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Theme theme(application);
    Program program({.dataDir = QString::fromLocal8Bit(argv[2]), .secretStore = u"session"_s}, theme);
    if (!program.start())
        return 1;
    const FirstRows watch(program);
    return QApplication::exec();
}

double msUntilUsable(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(name, arguments);
    QByteArray said;
    while (!said.contains("usable")) {
        if (!process.waitForReadyRead(patienceMs))
            qFatal("%s does not become usable", qUtf8Printable(name));
        said += process.readAllStandardOutput();
    }
    const double ms = double(clock.nsecsElapsed()) / 1e6;
    process.waitForFinished(patienceMs);
    return ms;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--show") == 0)
        return showShop(argc, argv);
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 products = arguments.value(1, u"100000"_s).toLongLong();
    const int times = arguments.value(2, u"15"_s).toInt();
    QTemporaryDir folder;
    {
        Database shop = bench::must(Database::open({.path = folder.filePath(u"shop.db"_s)}));
        bench::must(migrate(shop, Schema::Shop, now, folder.path()));
        bench::fillShop(shop, products);
    }
    std::vector<double> empty;
    std::vector<double> full;
    for (int n = 0; n <= times; ++n) { // the first of each warms the caches
        const double floor = msUntilUsable(QStringLiteral(EVENSTOCK_EMPTY_WINDOW), {});
        const double window = msUntilUsable(QCoreApplication::applicationFilePath(), {u"--show"_s, folder.path()});
        if (n == 0)
            continue;
        empty.push_back(floor);
        full.push_back(window);
    }
    std::printf("%lld products: empty window %.0f ms, catalogue usable after %.0f ms; goal %.0f ms\n", products,
                median(empty), median(full), 2 * median(empty) + 300);
    return 0;
}
