// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consent.h"

#include <QByteArray>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace evenstock::cli {

namespace {
constexpr qsizetype mostLetters = 100;
} // namespace

bool agreesOn(int input, int output, const QString &question)
{
    const QByteArray asked = (question + u" [y/N] "_s).toUtf8();
    if (write(output, asked.constData(), static_cast<size_t>(asked.size())) != asked.size())
        return false;
    QByteArray line;
    while (line.size() < mostLetters && !line.endsWith('\n')) {
        char letter = 0;
        const ssize_t count = read(input, &letter, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        line.append(letter);
    }
    return line.trimmed().toLower().startsWith('y');
}

bool isSomebodyThere()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

bool agrees(const QString &question)
{
    if (!isSomebodyThere())
        return true;
    return agreesOn(STDIN_FILENO, STDERR_FILENO, question);
}

} // namespace evenstock::cli
