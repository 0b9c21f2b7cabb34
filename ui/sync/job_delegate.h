// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/roles.h"
#include "ui/widgets/line_delegate.h"

namespace evenstock {

class JobsModel;
struct RunRow;

// The progress of one run: its stages in words, a thin bar, and where it is.
class JobDelegate final : public LineDelegate
{
    Q_OBJECT

public:
    JobDelegate(const JobsModel &jobs, const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static int rowHeight(const Metrics &metrics);

private:
    void paintWaiting(QPainter *painter, const Place &place, const QRect &box, ItemState state,
                      const QString &why) const;
    void paintStages(QPainter *painter, const Place &place, const QRect &line, const RunRow &run) const;
    static QString fitted(const QString &pace, const QFontMetrics &metrics, int room);
    const JobsModel &m_jobs;
};

} // namespace evenstock
