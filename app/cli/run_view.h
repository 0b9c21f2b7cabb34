// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/shop.h"
#include "models/store/run_queries.h"

#include <QJsonArray>

namespace evenstock::cli {

class Console;

// One run as "sync" and "history" give it: the record with what went wrong in it. Read-only.
class RunSummary
{
public:
    static Result<RunSummary> of(Shop &shop, RunId run, UtcMs now); // NotFound: there is no such run

    QJsonObject object() const; // interfaces.md section 1
    QString text() const;       // "Card shop: 40 listings read, 3 updated (1.2 s)"
    void printErrors(Console &console) const;
    ExitCode exitCode() const;

    const RunRow &run() const { return m_view.run; }
    const QString &channel() const { return m_view.channel; }
    const QList<PlanId> &plans() const { return m_plans; }     // open ones it left
    const QList<PlanId> &waiting() const { return m_waiting; } // open ones of before that hold changes back
    bool hasOpenConflicts() const { return m_hasOpenConflicts; }
    bool hasNothingShown() const { return m_view.run.notes.contains(QStringLiteral("nothing_shown")); }

private:
    QString countsText() const;

    RunView m_view;
    UtcMs m_now = 0;
    QJsonArray m_failures = {}; // by the names of the marketplace
    QJsonArray m_errors;        // of items, then what stopped the run
    QList<PlanId> m_plans;
    QList<PlanId> m_waiting;
    bool m_hasPlanRows = false;      // a dry run that found nothing leaves an empty plan
    bool m_hasOpenConflicts = false; // of the account, whenever they were found
};

QString statusText(const QString &status); // "done", "done, some items failed" …

} // namespace evenstock::cli
