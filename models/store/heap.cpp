// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/heap.h"

#include "models/store/database.h"

#include <cstdlib> // says whether it is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace evenstock {

void giveBackMemory(Database &database)
{
    (void)database.run("PRAGMA shrink_memory"); // the cache is full of it, and the next question is another one
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace evenstock
