// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace evenstock {

// A text of the engine, a connector or the browser's extension, and what an owner reads for it (context "Refusal").
struct RefusalWords {
    const char *written; // with %1 for what it names
    const char *words;
};

std::span<const RefusalWords> refusalTable(); // the first that fits counts
std::span<const RefusalWords> refusalNames(); // what the sentences name: arguments of commands, and states

} // namespace evenstock
