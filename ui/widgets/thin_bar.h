// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace evenstock {

// A thin progress bar without words; with no known share a piece of it wanders. Says its share to screen readers.
class ThinBar : public QWidget
{
    Q_OBJECT

public:
    explicit ThinBar(QWidget *parent = nullptr);

    void setShare(double share); // 0 … 1; less than 0 = unknown
    double share() const { return m_share; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    double m_share = 0;
    QVariantAnimation m_wander;
};

} // namespace evenstock
