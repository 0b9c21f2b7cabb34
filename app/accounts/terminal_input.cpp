// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secret_input.h"

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// Puts the terminal back, whatever happens in between. Signals by key are off meanwhile: Ctrl+C arrives as a letter, so
// that no handler has to restore anything.
class SilentTerminal
{
public:
    explicit SilentTerminal(int descriptor)
        : m_descriptor(descriptor)
    {
        m_silent = tcgetattr(descriptor, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        m_silent = m_silent && tcsetattr(descriptor, TCSADRAIN, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_silent)
            tcsetattr(m_descriptor, TCSADRAIN, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool silent() const { return m_silent; }

private:
    int m_descriptor;
    termios m_before = {};
    bool m_silent = false;
};

void say(int output, const QByteArray &text)
{
    qsizetype said = 0;
    while (said < text.size()) {
        const ssize_t count = write(output, text.constData() + said, static_cast<size_t>(text.size() - said));
        if (count < 0 && errno != EINTR)
            return;
        said += count > 0 ? count : 0;
    }
}

void takeBackOneLetter(QByteArray &line)
{
    while (!line.isEmpty() && (static_cast<unsigned char>(line.back()) & 0xc0) == 0x80)
        line.chop(1);
    line.chop(1);
}

enum class Line { Open, Complete, GivenUp };

Line take(char letter, QByteArray &line)
{
    constexpr char controlC = 3;
    constexpr char controlD = 4;
    constexpr char controlU = 21;
    constexpr char erase = 127;
    switch (letter) {
    case '\r':
    case '\n':
        return Line::Complete;
    case controlC:
        return Line::GivenUp;
    case controlD:
        return line.isEmpty() ? Line::GivenUp : Line::Complete;
    case controlU:
        line.clear();
        return Line::Open;
    case '\b':
    case erase:
        takeBackOneLetter(line);
        return Line::Open;
    default:
        line.append(letter);
        return line.size() > mostSecretFileBytes ? Line::GivenUp : Line::Open;
    }
}

} // namespace

Result<SecretBytes> askWithoutEcho(int input, int output, const QString &prompt)
{
    const SilentTerminal terminal(input);
    if (!terminal.silent())
        return makeError(ErrorCode::InvalidRequest, u"There is no terminal to ask on."_s);
    say(output, prompt.toUtf8());
    QByteArray line;
    line.reserve(4096); // does not move, and so leave copies, while it grows
    Line state = Line::Open;
    while (state == Line::Open) {
        char letter = 0;
        const ssize_t count = read(input, &letter, 1);
        if (count < 0 && errno == EINTR)
            continue;
        state = count == 1 ? take(letter, line) : Line::GivenUp;
    }
    say(output, "\n");
    if (state == Line::Complete)
        return SecretBytes(std::move(line));
    wipe(line);
    return makeError(ErrorCode::Cancelled, u"Nothing was entered."_s);
}

Result<SecretBytes> askOnTerminal(const QString &prompt)
{
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return makeError(ErrorCode::InvalidRequest, u"There is no terminal to ask on."_s);
    auto answer = askWithoutEcho(terminal, terminal, prompt);
    close(terminal);
    return answer;
}

} // namespace evenstock
