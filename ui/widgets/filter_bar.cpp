// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int typingPauseMs = 120;

// A filter in words with a cross; the whole chip takes it off.
class Chip final : public QPushButton
{
public:
    Chip(const QString &words, QWidget *parent)
        : QPushButton(words, parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const Metrics m(font());
        return {fontMetrics().horizontalAdvance(text()) + m.space(4) + m.space(3) + m.grid, m.control()};
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens t = tokens(palette());
        const Metrics m(font());
        paintPanel(&painter, rect(), underMouse() ? t.selection : t.picked, mix(t.picked, t.accent, 30), m.corner());
        if (hasFocus())
            paintFocus(&painter, rect(), t.accent, m.corner());
        const int side = m.space(3);
        const QRect cross(width() - m.space(2) - side, (height() - side) / 2, side, side);
        const QRect words(m.space(2), 0, cross.left() - m.space(2) - m.grid + 2, height());
        paintLine(&painter, QStyle::visualRect(layoutDirection(), rect(), words), text(), font(), t.text, Qt::AlignLeft,
                  layoutDirection());
        paintLineIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), cross), u"close"_s, t.secondary);
    }
};

// Wider than its present word needs.
int spareOf(const QComboBox &choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    const QSize words(choice.fontMetrics().horizontalAdvance(choice.currentText()) + 1, choice.fontMetrics().height());
    const int needed = choice.style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, &choice).width();
    return qMax(0, choice.sizeHint().width() - needed);
}

QHBoxLayout *tightRow(int spacing)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(lineIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(m.font * 6);
    m_field->setMaximumWidth(m.font * 12);
    m_add = quietButton(tr("Filter"), u"add"_s, this);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->hide();
    m_shown = new TextLabel({}, TypeSize::Caption, Ink::Secondary, this);

    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(m.margin(), 0, m.margin(), m.space(2) + 2);
    m_row->setSpacing(m.space(2) - 2);
    m_extra = tightRow(m.space(2) - 2);
    m_chipRow = tightRow(m.space(2) - 2);
    m_row->addWidget(m_field, 10);
    m_row->addLayout(m_extra);
    m_row->addLayout(m_chipRow);
    m_row->addWidget(m_add);
    m_row->addStretch(1);
    m_row->addWidget(m_shown);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT textChanged(text()); });
}

void FilterBar::leadsTo(QAbstractItemView *list)
{
    connect(new QShortcut(QKeySequence(Qt::Key_Down), m_field, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, list, [list] {
                list->setFocus(Qt::TabFocusReason); // makes the first row current, and chooses none
                if (!list->model())
                    return;
                const QModelIndex at =
                    list->currentIndex().isValid() ? list->currentIndex() : list->model()->index(0, 0);
                if (!list->selectionModel()->isSelected(at))
                    list->setCurrentIndex(at);
            });
}

QString FilterBar::text() const
{
    return m_field->text().trimmed();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
}

QWidget *FilterBar::chipButton(const FilterChip &chip)
{
    auto *button = new Chip(chip.words, this);
    button->setAccessibleName(tr("Remove filter: %1").arg(chip.words));
    button->setToolTip(tr("Remove this filter"));
    connect(button, &QPushButton::clicked, this, [this, key = chip.key] { Q_EMIT chipRemoved(key); });
    return button;
}

void FilterBar::setChips(const QList<FilterChip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const FilterChip &chip : chips)
        m_chipRow->addWidget(chipButton(chip));
}

void FilterBar::setFilterMenu(QMenu *menu)
{
    m_add->setMenu(menu);
    m_add->setVisible(menu != nullptr);
}

void FilterBar::setShown(const QString &words)
{
    m_shown->setText(words);
}

void FilterBar::addWidget(QWidget *widget)
{
    if (auto *choice = qobject_cast<QComboBox *>(widget)) {
        choice->setMinimumWidth(Metrics(font()).font * 4); // gives way where large letters leave no room
        connect(choice, &QComboBox::currentTextChanged, this, &FilterBar::share);
    }
    m_extra->addWidget(widget);
}

// Where there is too little room choices give what their present word does not need, so that the field can say what is
// looked for in it.
void FilterBar::share()
{
    const Metrics m(font());
    QList<QComboBox *> choices;
    int gives = 0;
    int others = m_row->sizeHint().width() - m_field->sizeHint().width();
    for (int i = 0; i < m_extra->count(); ++i) {
        auto *choice = qobject_cast<QComboBox *>(m_extra->itemAt(i)->widget());
        if (!choice || choice->isHidden())
            continue;
        others += qMax(0, choice->sizeHint().width() - choice->maximumWidth()); // as if it had given nothing
        gives += spareOf(*choice);
        choices.append(choice);
    }
    const int icon = 2 * (m.icon() + m.space(3)); // and as much for what clears it
    const int wanted = m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) + icon;
    m_field->setMaximumWidth(qMax(m.font * 12, wanted));
    const int lacking = qBound(0, wanted - (width() - others), gives);
    for (QComboBox *choice : std::as_const(choices)) {
        const int given = gives > 0 ? lacking * spareOf(*choice) / gives : 0;
        choice->setMaximumWidth(given > 0 ? choice->sizeHint().width() - given : QWIDGETSIZE_MAX);
    }
}

bool FilterBar::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        share();
    return isHandled;
}

void FilterBar::addAtTheEnd(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace evenstock
