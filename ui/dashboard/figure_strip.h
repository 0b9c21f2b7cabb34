// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/dashboard_queries.h"
#include "ui/shell/navigation.h"

#include <QFrame>

namespace evenstock {

class FigureButton;

// The figures at the top of the dashboard; each opens the list that it counts. "…" until known, never a 0 for it.
class FigureStrip : public QFrame
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    void setFigures(const DashboardFigures &figures, UtcMs now);

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static QString agreementNote(const DashboardFigures &figures);
    FigureButton *add(const QString &title, const Target &target);
    void arrange(int across);
    QList<FigureButton *> m_all;
    QList<QWidget *> m_lines; // between them
    int m_across = 0;
    FigureButton *m_products = nullptr;
    FigureButton *m_agreement = nullptr;
    FigureButton *m_conflicts = nullptr;
    FigureButton *m_errors = nullptr;
    FigureButton *m_orders = nullptr;
    FigureButton *m_oversells = nullptr;
};

} // namespace evenstock
