// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/text_difference.h"

#include <QStringList>

#include <vector>

namespace evenstock {

namespace {

// Bound of the table: beyond it, the texts are compared as wholes.
constexpr qsizetype mostCells = 4'000'000;

// Words, runs of blanks and single signs, so that "game," against "game" marks the comma alone.
QStringList tokensOf(const QString &text)
{
    QStringList result;
    qsizetype i = 0;
    while (i < text.size()) {
        const auto kind = [](QChar c) { return c.isLetterOrNumber() ? 0 : c.isSpace() ? 1 : 2; };
        qsizetype end = i + 1;
        const int first = kind(text[i]);
        while (first != 2 && end < text.size() && kind(text[end]) == first)
            ++end;
        if (first == 2 && text[i].isHighSurrogate() && end < text.size())
            ++end;
        result.append(text.mid(i, end - i));
        i = end;
    }
    return result;
}

void append(QList<DiffSpan> &spans, DiffKind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!spans.isEmpty() && spans.last().kind == kind)
        spans.last().text += text;
    else
        spans.append({kind, text});
}

// Lengths of the longest common subsequence of every two tails.
class TailTable
{
public:
    TailTable(const QStringList &a, const QStringList &b)
        : m_width(b.size() + 1)
        , m_cells(static_cast<size_t>((a.size() + 1) * m_width), 0)
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i)
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                cell(i, j) = a[i] == b[j] ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
    }
    int at(qsizetype i, qsizetype j) const { return m_cells[static_cast<size_t>(i * m_width + j)]; }

private:
    int &cell(qsizetype i, qsizetype j) { return m_cells[static_cast<size_t>(i * m_width + j)]; }
    qsizetype m_width;
    std::vector<int> m_cells;
};

} // namespace

QList<DiffSpan> textDifference(const QString &agreed, const QString &now)
{
    QList<DiffSpan> spans;
    const QStringList a = tokensOf(agreed);
    const QStringList b = tokensOf(now);
    if (a.size() * b.size() > mostCells) {
        append(spans, DiffKind::Removed, agreed);
        append(spans, DiffKind::Added, now);
        return spans;
    }
    const TailTable table(a, b);
    qsizetype i = 0;
    qsizetype j = 0;
    QString removed;
    QString added;
    const auto flush = [&] {
        append(spans, DiffKind::Removed, std::exchange(removed, {}));
        append(spans, DiffKind::Added, std::exchange(added, {}));
    };
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            flush();
            append(spans, DiffKind::Same, a[i]);
            ++i;
            ++j;
        } else if (j >= b.size() || (i < a.size() && table.at(i + 1, j) >= table.at(i, j + 1))) {
            removed += a[i++];
        } else {
            added += b[j++];
        }
    }
    flush();
    return spans;
}

} // namespace evenstock
