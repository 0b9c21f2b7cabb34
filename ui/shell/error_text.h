// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/run_repository.h"

#include <QString>
#include <QStringList>

namespace evenstock {

// The words of an error for its owner: what happened, what it means, what to do. Never a code or a class name.
struct ErrorWords {
    QString title = {};
    QString meaning = {};
    QString remedy = {};
    QString action = {}; // words of the button that solves it; empty = only Retry and Dismiss
};

// For an ErrorCode alone: where a command or a run failed as a whole.
ErrorWords errorWords(ErrorCode code);

// Where the program cannot even begin: its folder is named, and nothing goes on by itself.
ErrorWords startWords(ErrorCode code, const QString &folder);

// For a problem of the error list: kind and code of its row, with its figures, and what is left of it once it is
// resolved. `channel` is the account's name.
ErrorWords problemWords(const ProblemRow &problem, const QString &channel);
// Every kind that problemWords has words of its own for.
QStringList problemKinds();

// Notes that a run leaves ("guard_held") as sentences; unknown ones as they stand.
QString runNoteText(const QString &note);

} // namespace evenstock
