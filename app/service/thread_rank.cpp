// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/thread_rank.h"

#include <QThread>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace evenstock {

void takeRank(ThreadRank rank)
{
#ifdef Q_OS_LINUX // a priority of Qt changes nothing here; the process is the main thread, and 0 the calling one
    constexpr int lowest = 19;
    const int below = rank == ThreadRank::Answering ? 3 : rank == ThreadRank::Working ? 8 : 10;
    setpriority(PRIO_PROCESS, 0, std::min(getpriority(PRIO_PROCESS, static_cast<id_t>(getpid())) + below, lowest));
#else
    QThread::currentThread()->setPriority(rank == ThreadRank::Tidying ? QThread::LowestPriority : QThread::LowPriority);
#endif
}

} // namespace evenstock
