// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"

#include <QDateTimeEdit>
#include <QMap>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

// The complex controls of Style, which have parts: tool buttons, scroll bars, fields with something to open.
namespace evenstock {

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        return drawToolButton(option, painter, widget);
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    case CC_ComboBox:
        return drawField(option, painter, widget);
    case CC_SpinBox:
        return drawSpinArrows(option, painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        return scrollBarPart(option, part, widget);
    case CC_ComboBox:
        return fieldPart(option, part);
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            const int menu = metricsOf(widget).space(6);
            QRect r = option->rect;
            if (part == SC_ToolButtonMenu)
                r.setLeft(r.right() - menu + 1);
            else
                r.setRight(r.right() - menu);
            return visualRect(option->direction, option->rect, r);
        }
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawToolButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!button)
        return;
    const Tokens t = tokens(option->palette);
    const Metrics m = metricsOf(widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool lit = isPrimary(widget) && enabled;
    const bool split = button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);

    QStyleOptionToolButton panel = *button;
    panel.state.setFlag(State_Sunken, option->state.testFlag(State_Sunken) && option->activeSubControls != SC_None);
    paintButton(painter, &panel, widget);

    QStyleOptionToolButton label = *button;
    label.rect = subControlRect(CC_ToolButton, option, SC_ToolButton, widget);
    const bool menu = !split && button->features.testFlag(QStyleOptionToolButton::HasMenu) && !button->text.isEmpty() &&
                      button->toolButtonStyle != Qt::ToolButtonIconOnly;
    if (menu)
        label.rect = visualRect(option->direction, label.rect, label.rect.adjusted(0, 0, -m.space(3), 0));
    label.state.setFlag(State_Sunken, false);
    const bool isArrow = button->features.testFlag(QStyleOptionToolButton::Arrow);
    if (!isArrow)
        drawControl(CE_ToolButtonLabel, &label, painter, widget);

    const QColor ink = lit ? t.onAccent : enabled ? t.secondary : t.disabled;
    QRect arrow(0, 0, m.space(3), m.space(3));
    if (isArrow) { // the ends of a row of tabs that has no room for all of them
        static const QMap<Qt::ArrowType, QString> names{{Qt::LeftArrow, u"chevron_left"_s},
                                                        {Qt::RightArrow, u"chevron_right"_s},
                                                        {Qt::UpArrow, u"chevron_up"_s},
                                                        {Qt::DownArrow, u"chevron_down"_s}};
        arrow.moveCenter(option->rect.center());
        paintLineIcon(painter, arrow, names.value(button->arrowType), ink);
    } else if (split) {
        const QRect area = subControlRect(CC_ToolButton, option, SC_ToolButtonMenu, widget);
        const int x = option->direction == Qt::RightToLeft ? area.right() : area.left();
        painter->fillRect(QRect(x, area.top() + 1, 1, area.height() - 2), lit ? mix(t.accent, t.onAccent, 45) : t.line);
        arrow.moveCenter(area.center());
        paintLineIcon(painter, arrow, u"chevron_down"_s, ink);
    } else if (menu) {
        const QRect area(option->rect.right() - m.space(5), option->rect.top(), m.space(4), option->rect.height());
        arrow.moveCenter(visualRect(option->direction, option->rect, area).center());
        paintLineIcon(painter, arrow, u"chevron_down"_s, ink);
    }
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    const Tokens t = tokens(option->palette);
    painter->fillRect(option->rect, t.window);
    if (bar->maximum <= bar->minimum)
        return;
    const bool touched = option->state.testFlag(State_MouseOver) || option->activeSubControls == SC_ScrollBarSlider;
    const QRect thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(2, 2, -2, -2);
    paintPanel(painter, thumb, mix(t.base, t.text, touched ? 50 : 30), {}, qMin(thumb.width(), thumb.height()) / 2, 0);
}

QRect Style::scrollBarPart(const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? option->rect.width() : option->rect.height();
    const int range = bar->maximum - bar->minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 wanted = qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep);
        thumb = qMin(length, qMax(int(wanted), pixelMetric(PM_ScrollBarSliderMin, option, widget)));
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    int from = 0;
    int size = length;
    switch (part) {
    case SC_ScrollBarSlider:
        from = start;
        size = thumb;
        break;
    case SC_ScrollBarSubPage:
        size = start;
        break;
    case SC_ScrollBarAddPage:
        from = start + thumb;
        size = length - from;
        break;
    case SC_ScrollBarGroove:
        break;
    default: // no buttons at the ends
        return {};
    }
    const QRect r = flat ? QRect(option->rect.x() + from, option->rect.y(), size, option->rect.height())
                         : QRect(option->rect.x(), option->rect.y() + from, option->rect.width(), size);
    return visualRect(option->direction, option->rect, r);
}

QRect Style::fieldPart(const QStyleOptionComplex *option, SubControl part) const
{
    const Metrics m{QFont()};
    QRect r = option->rect;
    switch (part) {
    case SC_ComboBoxArrow:
        r.setLeft(r.right() - m.space(6) + 1);
        break;
    case SC_ComboBoxEditField:
        r.adjust(m.space(2) - 1, 1, -m.space(6), -1);
        break;
    case SC_ComboBoxListBoxPopup:
        return r; // the list opens below or above this
    default:
        return r;
    }
    return visualRect(option->direction, option->rect, r);
}

void Style::drawField(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    paintFieldPanel(painter, option, widget);
    const Tokens t = tokens(option->palette);
    const bool calendar = qobject_cast<const QDateTimeEdit *>(widget) != nullptr;
    const int side = Metrics{QFont()}.space(calendar ? 4 : 3);
    QRect box(0, 0, side, side);
    box.moveCenter(fieldPart(option, SC_ComboBoxArrow).center());
    paintLineIcon(painter, box, calendar ? u"calendar"_s : u"chevron_down"_s,
                  option->state.testFlag(State_Enabled) ? t.secondary : t.disabled);
}

void Style::drawSpinArrows(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        if (spin->frame)
            paintFieldPanel(painter, option, widget);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        paintChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), u"chevron_up"_s, option);
        paintChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), u"chevron_down"_s, option);
    }
}

} // namespace evenstock
