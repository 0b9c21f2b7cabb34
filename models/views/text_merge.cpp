// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/text_merge.h"

#include "models/views/text_difference.h"

#include <algorithm>

namespace evenstock {

namespace {

// A stretch of the agreed text and what stands in its place.
struct Edit {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text = {};
    bool operator==(const Edit &) const = default;
};

QList<Edit> editsOf(const QString &agreed, const QString &now)
{
    QList<Edit> edits;
    qsizetype at = 0;
    bool isOpen = false;
    for (const DiffSpan &span : textDifference(agreed, now)) {
        if (span.kind == DiffKind::Same) {
            at += span.text.size();
            isOpen = false;
            continue;
        }
        if (!isOpen)
            edits.append({.begin = at, .end = at});
        isOpen = true;
        if (span.kind == DiffKind::Removed) {
            at += span.text.size();
            edits.last().end = at;
        } else {
            edits.last().text += span.text;
        }
    }
    return edits;
}

// Two insertions at the same place meet as well: which comes first is not known.
bool meet(const Edit &edit, qsizetype begin, qsizetype end)
{
    const bool isSamePlace = edit.begin == edit.end && begin == end && edit.begin == begin;
    return isSamePlace || (edit.begin < end && begin < edit.end);
}

// The edits of one side from `next` on, as long as they meet the stretch, which grows with them.
QList<Edit> takeMeeting(const QList<Edit> &edits, qsizetype &next, qsizetype &begin, qsizetype &end)
{
    QList<Edit> taken;
    while (next < edits.size() && meet(edits[next], begin, end)) {
        begin = std::min(begin, edits[next].begin);
        end = std::max(end, edits[next].end);
        taken.append(edits[next++]);
    }
    return taken;
}

QString applied(const QString &agreed, qsizetype begin, qsizetype end, const QList<Edit> &edits)
{
    QString text;
    qsizetype at = begin;
    for (const Edit &edit : edits) {
        text += agreed.mid(at, edit.begin - at) + edit.text;
        at = edit.end;
    }
    return text + agreed.mid(at, end - at);
}

} // namespace

MergedText mergedText(const QString &agreed, const QString &here, const QString &there)
{
    const QList<Edit> ours = editsOf(agreed, here);
    const QList<Edit> theirs = editsOf(agreed, there);
    MergedText merged;
    qsizetype at = 0;
    qsizetype our = 0;
    qsizetype their = 0;
    while (our < ours.size() || their < theirs.size()) {
        const bool isOurs = their == theirs.size() || (our < ours.size() && ours[our].begin <= theirs[their].begin);
        const Edit &first = isOurs ? ours[our] : theirs[their];
        qsizetype begin = first.begin;
        qsizetype end = first.end;
        QList<Edit> oursHere;
        QList<Edit> theirsHere;
        (isOurs ? oursHere : theirsHere).append(first);
        ++(isOurs ? our : their);
        for (qsizetype before = -1; before != oursHere.size() + theirsHere.size();) {
            before = oursHere.size() + theirsHere.size();
            theirsHere += takeMeeting(theirs, their, begin, end);
            oursHere += takeMeeting(ours, our, begin, end);
        }
        merged.text += agreed.mid(at, begin - at);
        at = end;
        const QString ourText = applied(agreed, begin, end, oursHere);
        const QString theirText = applied(agreed, begin, end, theirsHere);
        if (theirsHere.isEmpty() || ourText == theirText) {
            merged.text += ourText;
        } else if (oursHere.isEmpty()) {
            merged.text += theirText;
        } else {
            const QString both = ourText + QStringLiteral(" / ") + theirText;
            merged.clashes.append({merged.text.size(), both.size()});
            merged.text += both;
        }
    }
    merged.text += agreed.mid(at);
    return merged;
}

} // namespace evenstock
