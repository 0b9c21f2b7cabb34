// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/steps_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/cell_paint.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace evenstock {

StepsList::StepsList(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_answers(steps.size())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCurrent(0);
}

void StepsList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

void StepsList::setTitle(int step, const QString &title)
{
    m_steps[step] = title;
    setCurrent(m_current);
}

void StepsList::setAnswer(int step, const QString &answer)
{
    m_answers[step] = answer;
    update();
}

QSize StepsList::sizeHint() const
{
    const Metrics m(font());
    return {m.space(49), m.space(60)};
}

int StepsList::rowHeight(int step) const
{
    const Metrics m(font());
    return step < m_current && !m_answers[step].isEmpty() ? m.font + m.caption() + m.space(3) : m.sideRow();
}

void StepsList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    const Metrics m(font());
    painter.fillRect(rect(), t.side);
    int top = m.gap();
    for (int step = 0; step < m_steps.size(); ++step) {
        const QRect row(m.space(2), top, width() - m.space(4), rowHeight(step));
        paintStep(painter, step, row);
        top += row.height();
    }
}

void StepsList::paintStep(QPainter &painter, int step, const QRect &row) const
{
    const Tokens t = tokens(palette());
    const Metrics m(font());
    const bool isDone = step < m_current;
    const bool isCurrent = step == m_current;
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    if (isCurrent)
        paintPanel(&painter, row, t.selection, {}, m.corner(), 0);
    const int side = m.space(5) - 2;
    const int middle = row.top() + m.sideRow() / 2;
    const QRect mark(row.left() + m.space(2), middle - side / 2, side, side);
    if (isDone) {
        paintLineIcon(&painter, place(mark.adjusted(2, 2, -2, -2)), u"tick"_s, t.good);
    } else {
        paintPanel(&painter, place(mark), isCurrent ? t.accent : QColor(), isCurrent ? t.accent : t.fieldLine,
                   side / 2);
        painter.setFont(scaledFont(font(), TypeSize::Caption));
        painter.setPen(isCurrent ? t.onAccent : t.secondary);
        painter.drawText(place(mark), Qt::AlignCenter, QString::number(step + 1));
    }
    QFont words = font();
    words.setBold(isCurrent);
    const int left = mark.right() + m.space(2);
    const QRect line(left, middle - m.font / 2, row.right() - left, m.font);
    paintLine(&painter, place(line), m_steps[step], words, isDone || isCurrent ? t.text : t.secondary, Qt::AlignLeft,
              layoutDirection());
    if (isDone && !m_answers[step].isEmpty())
        paintLine(&painter, place(QRect(left, line.bottom(), line.width(), m.caption())), m_answers[step],
                  scaledFont(font(), TypeSize::Caption), t.secondary, Qt::AlignLeft, layoutDirection());
}

} // namespace evenstock
