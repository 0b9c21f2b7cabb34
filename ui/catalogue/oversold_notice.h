// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/widgets/notice_line.h"

namespace evenstock {

class ReadStore;

// Which orders asked for more of this product than there was, what each of them got, and who decides. Without words
// where there are none.
Notice oversoldNotice(ReadStore &store, ProductId product);

} // namespace evenstock
