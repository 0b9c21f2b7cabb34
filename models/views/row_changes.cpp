// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/row_changes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace evenstock {

namespace {

// The rows of `from` that stay: those whose places in `to` rise, as many as can be kept (longest increasing
// subsequence by patience sorting).
QSet<int> staying(const QList<qint64> &from, const QHash<qint64, int> &placeInTo)
{
    QList<int> tails; // row of `from` that ends the best run of each length
    QList<int> before(from.size(), -1);
    const auto place = [&](int row) { return placeInTo.value(from[row]); };
    for (int row = 0; row < from.size(); ++row) {
        if (!placeInTo.contains(from[row]))
            continue;
        const auto at = std::lower_bound(tails.begin(), tails.end(), place(row),
                                         [&](int tail, int wanted) { return place(tail) < wanted; });
        if (at != tails.begin())
            before[row] = *std::prev(at);
        if (at == tails.end())
            tails.append(row);
        else
            *at = row;
    }
    QSet<int> kept;
    for (int row = tails.isEmpty() ? -1 : tails.last(); row >= 0; row = before[row])
        kept.insert(row);
    return kept;
}

} // namespace

QList<RowChange> rowChanges(const QList<qint64> &from, const QList<qint64> &to)
{
    QHash<qint64, int> placeInTo;
    for (int i = 0; i < to.size(); ++i)
        placeInTo.insert(to[i], i);
    const QSet<int> kept = staying(from, placeInTo);

    QList<RowChange> changes;
    for (int row = static_cast<int>(from.size()) - 1; row >= 0; --row) {
        if (kept.contains(row))
            continue;
        int first = row;
        while (first > 0 && !kept.contains(first - 1))
            --first;
        changes.append({RowChange::Kind::Remove, first, row});
        row = first;
    }
    QSet<qint64> keptIds;
    for (const int row : kept)
        keptIds.insert(from[row]);
    for (int row = 0; row < to.size(); ++row) {
        if (keptIds.contains(to[row]))
            continue;
        int last = row;
        while (last + 1 < to.size() && !keptIds.contains(to[last + 1]))
            ++last;
        changes.append({RowChange::Kind::Insert, row, last});
        row = last;
    }
    return changes;
}

} // namespace evenstock
