// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace evenstock {

// How one list of ids becomes another by removing and inserting runs of rows, so that a view keeps its selection and
// its place. Removals come first, from the end; then insertions, from the start. Rows that moved are removed and
// inserted. Pure.
struct RowChange {
    enum class Kind { Remove, Insert } kind = Kind::Remove;
    int first = 0;
    int last = 0;
    bool operator==(const RowChange &) const = default;
};

QList<RowChange> rowChanges(const QList<qint64> &from, const QList<qint64> &to);

} // namespace evenstock
