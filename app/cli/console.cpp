// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/text_table.h"

#include <QJsonDocument>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

Console::Console(Format format, Talk talk)
    : m_format(format)
    , m_talk(talk)
{
}

void Console::write(int descriptor, const QByteArray &bytes)
{
    if (descriptor == STDOUT_FILENO && m_gone)
        return;
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            m_gone = m_gone || descriptor == STDOUT_FILENO;
            m_outputFailed = m_outputFailed || (descriptor == STDOUT_FILENO && errno != EPIPE);
            return;
        }
        written += count;
    }
}

void Console::line(const QString &text)
{
    if (!isJson())
        write(STDOUT_FILENO, printable(text).toUtf8() + '\n');
}

void Console::table(const TextTable &table)
{
    for (const QString &row : table.lines())
        line(row);
}

void Console::document(const QJsonObject &object)
{
    if (isJson())
        write(STDOUT_FILENO, QJsonDocument(object).toJson(QJsonDocument::Indented));
    m_printed = true;
}

void Console::document(const QJsonArray &array)
{
    if (isJson())
        write(STDOUT_FILENO, QJsonDocument(array).toJson(QJsonDocument::Indented));
    m_printed = true;
}

void Console::readyLine(const QJsonObject &object)
{
    write(STDOUT_FILENO, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    m_printed = true;
}

void Console::note(const QString &text)
{
    if (!isQuiet())
        warning(text);
}

void Console::warning(const QString &text)
{
    if (isJson())
        errorLine({{u"event"_s, u"note"_s}, {u"message"_s, text}});
    else
        write(STDERR_FILENO, printable(text).toUtf8() + '\n');
}

void Console::error(const QJsonObject &error, const QString &text)
{
    if (!isJson())
        return warning(text);
    if (!m_printed)
        document(QJsonObject{{u"error"_s, error}});
    QJsonObject line = error;
    line.insert(u"event"_s, u"error"_s);
    errorLine(line);
}

void Console::errorLine(const QJsonObject &object)
{
    write(STDERR_FILENO, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::errorText(const QString &text)
{
    write(STDERR_FILENO, text.toUtf8());
}

QString printable(const QString &text)
{
    QString clean = text;
    for (QChar &letter : clean) {
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator ||
            letter == QChar::ParagraphSeparator)
            letter = u' ';
    }
    return clean;
}

void secureStandardStreams()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) {
            const int opened = open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY); // the lowest free
            Q_UNUSED(opened)
        }
    }
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace evenstock::cli
