// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace evenstock {

// A header that shows a channel's column by its letter tile.
class ChannelHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ChannelHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace evenstock
