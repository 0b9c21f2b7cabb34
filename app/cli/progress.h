// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace evenstock::cli {

class Console;

// What runs are doing, on standard error: JSON lines with --json, one line with a bar where it is a terminal, nothing
// otherwise. Fed with "run" events (engine_client.h).
class Progress
{
public:
    explicit Progress(Console &console);
    ~Progress(); // as clear()

    void show(const QJsonObject &run);
    void clear(); // takes the bar away, before something else is printed

private:
    QString barLine(int width) const;

    Console &m_console;
    bool m_isTerminal;
    bool m_isShown = false;
    QMap<QString, QJsonObject> m_runs; // under way, by channel
};

// "3 of 12 pages, 1200 listings": what a run has done so far. Pure.
QString progressText(const QJsonObject &run);
// Share done between 0 and 1; negative where nobody knows. Pure.
double progressShare(const QJsonObject &run);

} // namespace evenstock::cli
