// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace evenstock {

// How a column of figures stands: the answer to Qt::TextAlignmentRole of its cells and of its head.
inline const QVariant toTheRight = QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));

} // namespace evenstock
