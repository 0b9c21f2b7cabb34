// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace evenstock {

// One text with the changes of both sides.
struct MergedText {
    struct Place {
        qsizetype at = 0;
        qsizetype length = 0;
        bool operator==(const Place &) const = default;
    };
    QString text = {};
    QList<Place> clashes = {}; // where both sides changed the same words: both stand there, "here / there"
};

// Takes over what either side changed against the text last agreed, word by word (a three-way merge). Pure.
MergedText mergedText(const QString &agreed, const QString &here, const QString &there);

} // namespace evenstock
