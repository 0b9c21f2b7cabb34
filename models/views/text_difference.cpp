// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/text_difference.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

namespace evenstock {

namespace {

constexpr qsizetype longestText = 100'000; // in characters; beyond it, the texts are compared as wholes
constexpr size_t mostCells = 250'000;      // of all tables of one comparison: about a millisecond
constexpr size_t freeCells = 100;          // a table so small is always made
constexpr int mostDepth = 8;

// Words, runs of blanks and single signs, so that "game," against "game" marks the comma alone.
std::vector<QStringView> tokensOf(QStringView text)
{
    std::vector<QStringView> result;
    qsizetype i = 0;
    while (i < text.size()) {
        const auto kind = [](QChar c) { return c.isLetterOrNumber() ? 0 : c.isSpace() ? 1 : 2; };
        qsizetype end = i + 1;
        const int first = kind(text[i]);
        while (first != 2 && end < text.size() && kind(text[end]) == first)
            ++end;
        if (first == 2 && text[i].isHighSurrogate() && end < text.size())
            ++end;
        result.push_back(text.sliced(i, end - i));
        i = end;
    }
    return result;
}

void append(QList<DiffSpan> &spans, DiffKind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!spans.isEmpty() && spans.last().kind == kind)
        spans.last().text.append(text);
    else
        spans.append({kind, text.toString()});
}

// Lengths of the longest common subsequence of every two tails.
class TailTable
{
public:
    using Words = std::span<const int>;

    TailTable(Words a, Words b)
        : m_width(b.size() + 1)
        , m_cells((a.size() + 1) * m_width, 0)
    {
        for (size_t i = a.size(); i-- > 0;)
            for (size_t j = b.size(); j-- > 0;)
                cell(i, j) = a[i] == b[j] ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
    }
    int at(size_t i, size_t j) const { return m_cells[i * m_width + j]; }

private:
    int &cell(size_t i, size_t j) { return m_cells[i * m_width + j]; }
    size_t m_width;
    std::vector<int> m_cells;
};

// Two texts as numbers, one for each different word.
class Comparison
{
public:
    Comparison(QStringView agreed, QStringView now)
        : m_a(tokensOf(agreed))
        , m_b(tokensOf(now))
    {
        QHash<QStringView, int> known;
        const auto numbered = [&known](const std::vector<QStringView> &words) {
            std::vector<int> numbers;
            numbers.reserve(words.size());
            for (const QStringView word : words) {
                const auto found = known.constFind(word);
                numbers.push_back(found != known.constEnd() ? *found
                                                            : *known.insert(word, static_cast<int>(known.size())));
            }
            return numbers;
        };
        m_as = numbered(m_a);
        m_bs = numbered(m_b);
    }

    QList<DiffSpan> spans()
    {
        compare(0, m_as.size(), 0, m_bs.size());
        flush();
        return std::move(m_spans);
    }

private:
    void compare(size_t a, size_t aEnd, size_t b, size_t bEnd);
    void compareByTable(size_t a, size_t aEnd, size_t b, size_t bEnd);
    std::vector<std::pair<size_t, size_t>> anchors(size_t a, size_t aEnd, size_t b, size_t bEnd) const;

    void same(size_t a)
    {
        flush();
        append(m_spans, DiffKind::Same, m_a[a]);
    }
    void differ(size_t a, size_t aEnd, size_t b, size_t bEnd)
    {
        for (; a < aEnd; ++a)
            m_removed.append(m_a[a]);
        for (; b < bEnd; ++b)
            m_added.append(m_b[b]);
    }
    void flush()
    {
        append(m_spans, DiffKind::Removed, std::exchange(m_removed, {}));
        append(m_spans, DiffKind::Added, std::exchange(m_added, {}));
    }

    std::vector<QStringView> m_a;
    std::vector<QStringView> m_b;
    std::vector<int> m_as;
    std::vector<int> m_bs;
    int m_depth = 0;
    size_t m_cellsLeft = mostCells;
    QList<DiffSpan> m_spans;
    QString m_removed;
    QString m_added;
};

// What both begin and end with is set aside. The rest is compared word by word where it is short; where it is long,
// first its words that stand once in both are found, which hold the stretches between them in place.
void Comparison::compare(size_t a, size_t aEnd, size_t b, size_t bEnd)
{
    for (; a < aEnd && b < bEnd && m_as[a] == m_bs[b]; ++a, ++b)
        same(a);
    size_t tail = 0;
    for (; a < aEnd && b < bEnd && m_as[aEnd - 1] == m_bs[bEnd - 1]; --aEnd, --bEnd)
        ++tail;
    const size_t cells = (aEnd - a) * (bEnd - b);
    if (cells == 0) {
        differ(a, aEnd, b, bEnd);
    } else if (cells <= std::max(m_cellsLeft, freeCells)) {
        m_cellsLeft -= std::min(cells, m_cellsLeft);
        compareByTable(a, aEnd, b, bEnd);
    } else if (m_depth == mostDepth) {
        differ(a, aEnd, b, bEnd);
    } else {
        ++m_depth;
        bool isHeld = false;
        for (const auto &[inA, inB] : anchors(a, aEnd, b, bEnd)) {
            compare(a, inA, b, inB);
            same(inA);
            a = inA + 1;
            b = inB + 1;
            isHeld = true;
        }
        if (isHeld)
            compare(a, aEnd, b, bEnd);
        else
            differ(a, aEnd, b, bEnd);
        --m_depth;
    }
    for (; tail > 0; --tail, ++aEnd)
        same(aEnd);
}

void Comparison::compareByTable(size_t a, size_t aEnd, size_t b, size_t bEnd)
{
    const TailTable table{TailTable::Words(m_as).subspan(a, aEnd - a), TailTable::Words(m_bs).subspan(b, bEnd - b)};
    const size_t aBegin = a;
    const size_t bBegin = b;
    while (a < aEnd || b < bEnd) {
        if (a < aEnd && b < bEnd && m_as[a] == m_bs[b]) {
            same(a++);
            ++b;
        } else if (b >= bEnd ||
                   (a < aEnd && table.at(a + 1 - aBegin, b - bBegin) >= table.at(a - aBegin, b + 1 - bBegin))) {
            differ(a, a + 1, b, b);
            ++a;
        } else {
            differ(a, a, b, b + 1);
            ++b;
        }
    }
}

// The longest row of words, each of them once in both stretches, that stand in the same order in both.
std::vector<std::pair<size_t, size_t>> Comparison::anchors(size_t a, size_t aEnd, size_t b, size_t bEnd) const
{
    using Place = std::pair<int, size_t>; // word, where
    const auto single = [](const std::vector<int> &words, size_t from, size_t end) {
        std::vector<Place> places;
        for (size_t at = from; at < end; ++at)
            places.emplace_back(words[at], at);
        std::sort(places.begin(), places.end());
        std::vector<Place> once;
        for (size_t at = 0; at < places.size(); ++at) {
            const int word = places[at].first;
            if ((at == 0 || places[at - 1].first != word) && (at + 1 == places.size() || places[at + 1].first != word))
                once.push_back(places[at]);
        }
        return once;
    };
    const std::vector<Place> ofA = single(m_as, a, aEnd);
    const std::vector<Place> ofB = single(m_bs, b, bEnd);
    std::vector<std::pair<size_t, size_t>> shared;
    for (auto inA = ofA.begin(), inB = ofB.begin(); inA != ofA.end() && inB != ofB.end();) {
        if (inA->first == inB->first)
            shared.emplace_back((inA++)->second, (inB++)->second);
        else if (inA->first < inB->first)
            ++inA;
        else
            ++inB;
    }
    std::sort(shared.begin(), shared.end());

    constexpr size_t none = std::numeric_limits<size_t>::max();
    std::vector<size_t> before(shared.size(), none); // what goes before it in the longest row that ends with it
    std::vector<size_t> ends;                        // of the rows of each length, the one that ends first in b
    for (size_t at = 0; at < shared.size(); ++at) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), shared[at].second,
                                            [&shared](size_t end, size_t inB) { return shared[end].second < inB; });
        if (place != ends.begin())
            before[at] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(at);
        else
            *place = at;
    }
    std::vector<std::pair<size_t, size_t>> row;
    for (size_t at = ends.empty() ? none : ends.back(); at != none; at = before[at])
        row.push_back(shared[at]);
    std::reverse(row.begin(), row.end());
    return row;
}

} // namespace

QList<DiffSpan> textDifference(const QString &agreed, const QString &now)
{
    if (agreed != now && std::max(agreed.size(), now.size()) > longestText) {
        QList<DiffSpan> spans;
        append(spans, DiffKind::Removed, agreed);
        append(spans, DiffKind::Added, now);
        return spans;
    }
    return Comparison(agreed, now).spans();
}

} // namespace evenstock
