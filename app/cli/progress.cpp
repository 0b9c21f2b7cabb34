// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <sys/ioctl.h>
#include <unistd.h>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int barCells = 20;
constexpr int usualWidth = 80;

int terminalWidth()
{
    winsize size = {};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return usualWidth;
}

QString stageText(const QString &stage)
{
    static const QMap<QString, QString> words = {
        {u"credentials"_s, u"signing in"_s},    {u"orders"_s, u"reading orders"_s},
        {u"products"_s, u"reading listings"_s}, {u"orders_again"_s, u"reading orders again"_s},
        {u"settle"_s, u"comparing"_s},          {u"push"_s, u"sending changes"_s}};
    return words.value(stage, u"starting"_s);
}

QString bar(double share)
{
    const int full = int(std::lround(share * barCells));
    return u'[' + QString(full, u'#') + QString(barCells - full, u'-') + u']';
}

} // namespace

double progressShare(const QJsonObject &run)
{
    const double items = run.value("total_items"_L1).toDouble(-1);
    const double pages = run.value("total_pages"_L1).toDouble(0);
    double share = -1;
    if (items > 0)
        share = run.value("processed"_L1).toDouble() / items;
    else if (pages > 0)
        share = run.value("page"_L1).toDouble() / pages;
    return share < 0 ? share : std::clamp(share, 0.0, 1.0);
}

QString progressText(const QJsonObject &run)
{
    QStringList parts;
    const int page = run.value("page"_L1).toInt();
    const int pages = run.value("total_pages"_L1).toInt();
    if (pages > 0)
        parts.append(u"page %1 of %2"_s.arg(page).arg(pages));
    if (const qint64 items = run.value("processed"_L1).toInteger(); items > 0)
        parts.append(counted(items, u"listing"_s, u"listings"_s));
    if (const qint64 pushed = run.value("pushed"_L1).toInteger(); pushed > 0)
        parts.append(u"%1 sent"_s.arg(counted(pushed, u"change"_s, u"changes"_s)));
    return parts.join(u", "_s);
}

Progress::Progress(Console &console)
    : m_console(console)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
}

Progress::~Progress()
{
    clear();
}

void Progress::show(const QJsonObject &run)
{
    if (m_console.isQuiet())
        return;
    if (m_console.isJson()) {
        QJsonObject line = run;
        line.insert(u"event"_s, u"progress"_s);
        return m_console.errorLine(line);
    }
    if (!m_isTerminal)
        return;
    const QString channel = run.value("channel"_L1).toString();
    const QString status = run.value("status"_L1).toString();
    if (status == "running"_L1 || status == "waiting"_L1)
        m_runs.insert(channel, run);
    else
        m_runs.remove(channel);
    if (m_runs.isEmpty())
        return clear();
    m_console.errorText(u"\r\033[K"_s + barLine(terminalWidth() - 1));
    m_isShown = true;
}

void Progress::clear()
{
    if (std::exchange(m_isShown, false))
        m_console.errorText(u"\r\033[K"_s);
}

QString Progress::barLine(int width) const
{
    // Side by side where they fit; the first one goes on being seen in any case.
    QString line;
    for (const QJsonObject &run : m_runs) {
        const double share = progressShare(run);
        const bool reads = run.value("stage"_L1).toString() == "products"_L1;
        QString text =
            u"%1: %2"_s.arg(printable(run.value("channel"_L1).toString()), stageText(run.value("stage"_L1).toString()));
        if (reads && share >= 0)
            text += u' ' + bar(share);
        if (const QString done = progressText(run); !done.isEmpty())
            text += u' ' + done;
        const QString more = line.isEmpty() ? text : line + u"   "_s + text;
        if (cellsOf(more) > width)
            return line.isEmpty() ? text.left(width) : line;
        line = more;
    }
    return line;
}

} // namespace evenstock::cli
