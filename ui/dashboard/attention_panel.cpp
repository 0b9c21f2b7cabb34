// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/attention_panel.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// The kind of thing by its icon, and how urgent it is as a word, in the colour of the state.
class UrgencyLabel final : public QWidget
{
public:
    UrgencyLabel(const AttentionWords &words, int wide, QWidget *parent)
        : QWidget(parent)
        , m_icon(words.icon)
        , m_words(words.urgency)
        , m_state(words.state)
    {
        const Metrics m(font());
        setFixedSize(qMax(m.space(19), m.icon() + wide + m.space(5)), m.font);
        setAccessibleName(words.urgency);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens t = tokens(palette());
        const Metrics m(font());
        const QColor ink = stateColour(m_state, t);
        const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        paintLineIcon(&painter, place(QRect(0, (height() - m.icon()) / 2, m.icon(), m.icon())), m_icon, ink);
        const int left = m.icon() + m.space(2);
        paintLine(&painter, place(QRect(left, 0, width() - left, height())), m_words,
                  scaledFont(font(), TypeSize::Caption), ink, Qt::AlignLeft, layoutDirection());
    }

private:
    QString m_icon;
    QString m_words;
    ItemState m_state;
};

} // namespace

AttentionPanel::AttentionPanel(QWidget *parent)
    : Panel(parent)
{
    setTitle(tr("Needs attention"));
    m_lines = new QWidget;
    m_column = new QVBoxLayout(m_lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setFocusPolicy(Qt::NoFocus); // its buttons have it
    scroll->setWidget(m_lines);
    addBody(scroll);
}

QWidget *AttentionPanel::line(const AttentionWords &words, int urgencyWide)
{
    const Metrics m(font());
    auto *row = new QWidget(m_lines);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *what = new ElidedLabel(words.what);
    texts->addWidget(what);
    texts->addWidget(new ElidedLabel(words.why, TypeSize::Caption, Ink::Secondary));
    auto *button = new QPushButton(words.button, row);
    button->setAccessibleDescription(words.what);
    button->setMinimumWidth(m.space(26));
    connect(button, &QPushButton::clicked, this, [this, target = words.target, account = words.reads] {
        if (account.isEmpty())
            Q_EMIT openRequested(target);
        else
            Q_EMIT readRequested(account);
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(m.gap(), m.grid, m.gap(), m.grid);
    layout->setSpacing(0);
    layout->addWidget(new UrgencyLabel(words, urgencyWide, row));
    layout->addLayout(texts, 1);
    layout->addSpacing(m.gap());
    layout->addWidget(button);
    row->setFixedHeight(m.twoLineRow() - 1);
    return row;
}

void AttentionPanel::setRows(const QList<AttentionRow> &rows, UtcMs now)
{
    QStringList said;
    QList<AttentionWords> all;
    for (const AttentionRow &row : rows) {
        all.append(attentionWords(row, now));
        const AttentionWords &words = all.last();
        // Where a button leads is part of it: the same words may stand for another problem by now.
        said.append(words.what + words.why + u'|' + viewName(words.target.view) + u'|' +
                    QString::number(words.target.id) + words.target.filter + words.reads);
    }
    m_count = static_cast<int>(rows.size());
    setNote(rows.isEmpty() ? QString() : QString::number(rows.size()));
    if (said == m_shown && m_column->count() > 0)
        return;
    m_shown = said;
    fitRows();
    const auto *focused = qobject_cast<QPushButton *>(m_lines->focusWidget());
    const QString focusedLine = focused && focused->hasFocus() ? focused->accessibleDescription() : QString();
    const int place = focusedLine.isEmpty() ? -1 : static_cast<int>(buttons().indexOf(focused));
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int wide = 0; // of the longest word: all begin at one edge
    for (const AttentionWords &words : std::as_const(all))
        wide = qMax(wide, QFontMetrics(scaledFont(font(), TypeSize::Caption)).horizontalAdvance(words.urgency));
    for (const AttentionWords &words : std::as_const(all)) {
        m_column->addWidget(line(words, wide));
        m_column->addWidget(new HairLine);
    }
    if (rows.isEmpty()) {
        const Metrics m(font());
        auto *calm = new TextLabel(tr("Nothing needs you now."), TypeSize::Body, Ink::Secondary);
        calm->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
        m_column->addWidget(calm);
    }
    m_column->addStretch(1);
    if (place >= 0)
        focusAgain(focusedLine, place);
}

void AttentionPanel::showWithoutScrolling(int rows)
{
    m_mostInSight = rows;
    fitRows();
}

// A bar for a few pixels, or inside of a page that has one, moves nothing that could not be seen at once.
void AttentionPanel::fitRows()
{
    const Metrics m(font());
    if (m_mostInSight > 0)
        setMinimumHeight(m.frameHead() + m.grid + qBound(1, m_count, m_mostInSight) * m.twoLineRow());
    else
        setMinimumHeight(m.frameHead() * 3);
}

QList<QPushButton *> AttentionPanel::buttons() const
{
    return m_lines->findChildren<QPushButton *>();
}

// Who works by keyboard stays where they were: on the same line, or where it was.
void AttentionPanel::focusAgain(const QString &line, int place)
{
    const QList<QPushButton *> all = buttons();
    const auto same = std::find_if(
        all.begin(), all.end(), [&line](const QPushButton *button) { return button->accessibleDescription() == line; });
    if (same != all.end())
        (*same)->setFocus(Qt::OtherFocusReason);
    else if (!all.isEmpty())
        all[qMin(place, static_cast<int>(all.size()) - 1)]->setFocus(Qt::OtherFocusReason);
}

} // namespace evenstock
