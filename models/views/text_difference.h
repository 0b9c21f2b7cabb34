// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace evenstock {

enum class DiffKind { Same, Added, Removed };

struct DiffSpan {
    DiffKind kind = DiffKind::Same;
    QString text = {};
    bool operator==(const DiffSpan &) const = default;
};

// What a text has against the one last agreed, word by word: the spans in reading order, removed before added. Takes a
// few milliseconds at most, for the price that long stretches without a word in common are one removal and one
// addition, and so are texts of more than 100,000 characters. Pure.
QList<DiffSpan> textDifference(const QString &agreed, const QString &now);

} // namespace evenstock
