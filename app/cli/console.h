// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace evenstock::cli {

class TextTable;

enum class Format { Text, Json };
enum class Talk { Normal, Quiet };

// The two streams of the program. With --json standard output gets one JSON document and standard error JSON lines;
// else both get text for people, free of control characters whatever a marketplace put into a title. Everything is
// UTF-8. A reader that went away (EPIPE) is no failure: the work is done all the same. Main thread.
class Console
{
public:
    Console(Format format, Talk talk);

    bool isJson() const { return m_format == Format::Json; }
    bool isQuiet() const { return m_talk == Talk::Quiet; }

    // Text only; nothing with --json.
    void line(const QString &text = {});
    void table(const TextTable &table);
    // The document; nothing without --json.
    void document(const QJsonObject &object);
    void document(const QJsonArray &array);

    // The one JSON line of "serve", whatever the format.
    void readyLine(const QJsonObject &object);

    // Standard error: what the owner should know beside the result …
    void note(const QString &text);    // not with --quiet
    void warning(const QString &text); // in any case
    // … and why it failed. With --json it is the document too, where none was printed yet.
    void error(const QJsonObject &error, const QString &text);

    void errorLine(const QJsonObject &object); // one JSON line, as it is
    void errorText(const QString &text);       // as it is, for bars that overwrite themselves

    // Something could not be written, and nobody went away: the disk below a redirection is full.
    bool outputFailed() const { return m_outputFailed; }

private:
    void write(int descriptor, const QByteArray &bytes);

    Format m_format;
    Talk m_talk;
    bool m_printed = false;
    bool m_gone = false; // nobody reads standard output any more
    bool m_outputFailed = false;
};

// One line of printable text: line breaks and control characters become spaces.
QString printable(const QString &text);

// Before anything else in main(): a standard stream that was closed is opened on /dev/null, or the next file to be
// opened, the database, would take its number; a reader that goes away raises no signal.
void secureStandardStreams();

} // namespace evenstock::cli
