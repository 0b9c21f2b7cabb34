// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window_memory.h"

#include <QSplitter>

namespace evenstock {

// Where the owner drew the line between two parts comes back at the next start.
inline void keepSplit(QSplitter *split, const QString &name, WindowMemory &memory)
{
    const QString key = QStringLiteral("split/") + name;
    if (const QByteArray state = memory.state(key); !state.isEmpty())
        split->restoreState(state);
    QObject::connect(split, &QSplitter::splitterMoved, split,
                     [split, key, &memory] { memory.remember(key, split->saveState()); });
}

} // namespace evenstock
