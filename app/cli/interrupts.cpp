// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupts.h"

#include "app/cli/exit_code.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace evenstock::cli {

namespace {

constexpr std::array signalsToCatch = {SIGINT, SIGTERM, SIGHUP};

// A signal handler may touch nothing else.
std::atomic<int> timesAsked = 0;
std::array<int, 2> bell = {-1, -1};
static_assert(std::atomic<int>::is_always_lock_free);

void onSignal(int)
{
    if (timesAsked.fetch_add(1) > 0)
        _exit(static_cast<int>(ExitCode::Cancelled));
    const char ring = 1;
    const ssize_t rung = write(bell[1], &ring, 1);
    Q_UNUSED(rung)
}

} // namespace

Interrupts::Interrupts()
{
    if (pipe2(bell.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals keep their own, harder effect
    m_notifier = std::make_unique<QSocketNotifier>(bell[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : signalsToCatch) {
        struct sigaction before = {};
        sigaction(number, nullptr, &before);
        if (number != SIGHUP || before.sa_handler != SIG_IGN) // nohup
            sigaction(number, &action, nullptr);
    }
}

Interrupts::~Interrupts()
{
    for (const int number : signalsToCatch)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : bell) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

bool Interrupts::isAsked() const
{
    return timesAsked > 0;
}

} // namespace evenstock::cli
