// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ending.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace evenstock::sandbox {

namespace {

// A signal handler may only write to a descriptor; the event loop reads the other end.
std::array<int, 2> signalPipe{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

} // namespace

Ending::Ending(With with)
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        m_signals = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
        connect(m_signals.get(), &QSocketNotifier::activated, this, &Ending::asked);
        std::signal(SIGTERM, onSignal);
        std::signal(SIGINT, onSignal);
    }
    if (with == With::SignalOrInput) {
        m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        connect(m_input.get(), &QSocketNotifier::activated, this, &Ending::readInput);
    }
}

Ending::~Ending()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_signals.reset();
    for (int &end : signalPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void Ending::readInput()
{
    std::array<char, 256> bytes{};
    if (::read(STDIN_FILENO, bytes.data(), bytes.size()) <= 0) {
        m_input->setEnabled(false);
        Q_EMIT asked();
    }
}

} // namespace evenstock::sandbox
