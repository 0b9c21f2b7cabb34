// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenstock {

// Who goes first where there are more threads than cores. The thread that somebody looks at has the usual rank.
enum class ThreadRank {
    Answering, // what the window asks for, and waits for without being blocked
    Working,   // a sync
    Tidying    // nobody waits for it
};

// Of the calling thread and of threads that it starts from now on; it cannot go back.
void takeRank(ThreadRank rank);

} // namespace evenstock
