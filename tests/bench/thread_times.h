// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace evenstock::bench {

// What a thread did with its time, as the kernel counts it. What is neither of both, it slept: it had nothing to do, or
// waited for a lock or the disk.
struct ThreadTimes {
    double cpuMs = 0;
    double waitingMs = 0; // ready to go on, with every core busy with somebody else

    ThreadTimes operator-(const ThreadTimes &before) const
    {
        return {.cpuMs = cpuMs - before.cpuMs, .waitingMs = waitingMs - before.waitingMs};
    }
    std::string said(double wallMs) const
    {
        char text[120];
        std::snprintf(text, sizeof text, "%.1f ms: %.1f at work, %.1f waiting for a core, %.1f asleep", wallMs, cpuMs,
                      waitingMs, wallMs - cpuMs - waitingMs);
        return text;
    }
};

// The clock of the thread that makes it.
class ThreadClock
{
public:
    ThreadClock()
        : m_file(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
    {
    }
    ~ThreadClock() { close(m_file); }
    ThreadClock(const ThreadClock &) = delete;
    ThreadClock &operator=(const ThreadClock &) = delete;

    ThreadTimes now() const
    {
        char text[80] = {};
        unsigned long long cpu = 0, waiting = 0;
        if (pread(m_file, text, sizeof text - 1, 0) <= 0 || std::sscanf(text, "%llu %llu", &cpu, &waiting) != 2)
            return {};
        return {.cpuMs = double(cpu) / 1e6, .waitingMs = double(waiting) / 1e6};
    }

private:
    int m_file;
};

} // namespace evenstock::bench
