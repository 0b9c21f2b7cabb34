// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <optional>

class QHeaderView;

namespace evenstock {

// One column of a table takes the room that the others leave, and never less than it can be read in. Stretched by the
// header itself it would shrink to its first two letters. Where there is too little room the columns named as the least
// needed are left out, the first of them first; after that the table scrolls sideways.
class FillingColumn : public QObject
{
public:
    // `lines` is the least it shows, in heights of a line: about two letters each.
    FillingColumn(QHeaderView *header, int column, int lines, const QList<int> &leastNeeded);

    bool eventFilter(QObject *watched, QEvent *event) override;
    // Left out by this for want of room, not by the owner.
    static QList<int> leftOut(const QHeaderView &header);
    // What it could give away; none where the header has no such column, or does not show it.
    static std::optional<int> spare(const QHeaderView &header);
    static std::optional<int> columnOf(const QHeaderView &header);

private:
    int leastWidth() const; // of the whole table
    void leaveOut();
    void fit();
    static FillingColumn *of(const QHeaderView &header);
    friend void fillWith(QHeaderView *header, int column, int lines, const QList<int> &leastNeeded);

    QHeaderView *m_header = nullptr;
    int m_column = 0;
    int m_lines = 0;
    QList<int> m_leastNeeded;
    QList<int> m_leftOut = {};
    bool m_isFitting = false;
};

inline constexpr int fillingLines = 9;

// Once for a header: a second call does nothing.
void fillWith(QHeaderView *header, int column, int lines = fillingLines, const QList<int> &leastNeeded = {});

} // namespace evenstock
