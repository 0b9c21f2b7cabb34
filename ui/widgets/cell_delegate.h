// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

namespace evenstock {

// Draws a cell of any table or list from the roles of models/views/roles.h: check box, channel tile, state shape, one
// or two lines of text, count badge, bar, age. One delegate for all views, so that a state looks the same everywhere.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // With all that is painted in it, beside its words.
    int neededWidth(const QFont &body, const QModelIndex &index) const;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    // Where the text of the cell begins, after what is drawn before it.
    struct Place {
        QStyleOptionViewItem option = {};
        Tokens tokens = {};
        Metrics metrics;
        QRect rest = {};
    };
    Place begin(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLeading(QPainter *painter, Place &place, const QModelIndex &index) const;
    void paintText(QPainter *painter, const Place &place, const QModelIndex &index) const;
    void finish(QPainter *painter, const Place &place) const;
    // The main line; a table cell with a time shows its age.
    virtual QString textOf(const QModelIndex &index) const;
    QRect visual(const Place &place, const QRect &rect) const;

    const Clock &m_clock;
};

} // namespace evenstock
