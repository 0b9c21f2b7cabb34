// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "ui/widgets/notice_line.h"

#include <QString>
#include <QStringList>

namespace evenstock {

// The sentence of a refusal, which the engine and the connectors write in English: in the window's language where it is
// ours, else as it stands, as a sentence. Empty where there is none that an owner could read.
QString refusalSentence(const Error &error);
QString knownSentence(const QString &detail);   // the same without a code; empty where it is none of ours
QString reasonSentence(const QString &message); // the same, or as it stands
QStringList knownRefusals(); // as the engine and the connectors write them, with %1 for what they name

// What a notice says of a command that failed: the real sentence first; what only helps those who help unfolds.
Notice failureNotice(const Error &error);
QString failureText(const Error &error);
// What is left to unfold below `text`: nothing where that says it already.
QString failureDetails(const Error &error, const QString &text);
// As failureText(), with what to do now: where a window says nothing else of it.
QString failureAdvice(const Error &error);

} // namespace evenstock
