// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock {

struct ProblemRow;

// What problems have in common when the same thing happened to many items: account, kind, code and the wording without
// its numbers and quoted names. Stored as problems.alike: lists group by it, "retry all like this" means it. Pure.
QString likenessOf(const ProblemRow &problem);

} // namespace evenstock
