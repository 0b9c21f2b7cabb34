// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace evenstock {

// The steps of a wizard at its side: what was done with its answer, where one is, what is to come.
class StepsList : public QWidget
{
    Q_OBJECT

public:
    explicit StepsList(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    void setTitle(int step, const QString &title);
    void setAnswer(int step, const QString &answer);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight(int step) const;
    void paintStep(QPainter &painter, int step, const QRect &row) const;
    QStringList m_steps;
    QStringList m_answers;
    int m_current = 0;
};

} // namespace evenstock
