// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"

#include <QDialog>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

// The simple controls of Style: labels on panels.
namespace evenstock {

namespace {

constexpr auto primaryProperty = "evenstockPrimary";
constexpr auto largeProperty = "evenstockLarge";
constexpr auto linedProperty = "evenstockLined";

template <typename Option>
Option withText(const Option *option, const QColor &colour)
{
    Option copy = *option;
    for (const QPalette::ColorRole role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
        copy.palette.setColor(role, colour);
    return copy;
}

void markPrimary(QAbstractButton *button)
{
    button->setProperty(primaryProperty, true);
    QFont bold;
    bold.setBold(true);
    button->setFont(bold);
}

struct Label {
    QIcon icon = {};
    QSize iconSize = {};
    QString text = {};
};

// Icon and words of a button, together in the middle.
void paintLabel(QPainter *painter, const QStyleOption &option, const QWidget *widget, const Label &label)
{
    const Tokens t = tokens(option.palette);
    const Metrics m = metricsOf(widget);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const int words = label.text.isEmpty()
                          ? 0
                          : option.fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, label.text).width();
    const int side = label.icon.isNull() ? 0 : qMin(label.iconSize.height(), m.icon());
    const int gap = words > 0 && side > 0 ? m.iconGap() - 1 : 0;
    int x = option.rect.left() + qMax(0, (option.rect.width() - words - gap - side) / 2);
    const auto place = [&option](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    if (side > 0) {
        const QRect box(x, option.rect.center().y() - side / 2 + 1, side, side);
        label.icon.paint(painter, place(box), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += side + gap;
    }
    painter->setPen(!enabled ? t.disabled : isPrimary(widget) ? t.onAccent : t.text);
    const QRect line(x, option.rect.top(), qMin(words, option.rect.right() - x + 1), option.rect.height());
    const bool showsKeys = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    painter->drawText(place(line),
                      static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine |
                          (showsKeys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      label.text);
}

// A section of a header: its words elided as a whole, the sort arrow behind them.
void paintHeader(QPainter *painter, const QStyleOptionHeader &header, const QWidget *widget)
{
    const Tokens t = tokens(header.palette);
    const Metrics m = metricsOf(widget);
    paintHeaderSection(painter, &header);
    QRect words = header.rect.adjusted(m.cell(), 0, -m.cell(), -1);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const int side = m.space(3);
    const QString shown =
        header.fontMetrics.elidedText(header.text, Qt::ElideRight, words.width() - (sorted ? side + m.grid / 2 : 0));
    const auto place = [&header](const QRect &r) { return QStyle::visualRect(header.direction, header.rect, r); };
    const Qt::Alignment alignment = header.textAlignment & Qt::AlignHorizontal_Mask;
    if (sorted) {
        const int wide = header.fontMetrics.horizontalAdvance(shown);
        const bool toTheRight = alignment.testFlag(Qt::AlignRight);
        const int x = toTheRight ? words.right() - side + 1 : words.left() + wide + m.grid / 2;
        const QRect arrow(x, words.center().y() - side / 2 + 1, side, side);
        paintLineIcon(painter, place(arrow),
                      header.sortIndicator == QStyleOptionHeader::SortUp ? u"chevron_down"_s : u"chevron_up"_s,
                      t.secondary);
        if (toTheRight)
            words.setRight(x - m.grid / 2);
    }
    painter->setPen(t.secondary);
    const Qt::Alignment visual = QStyle::visualAlignment(header.direction, alignment ? alignment : Qt::AlignLeft);
    painter->drawText(place(words), static_cast<int>(visual | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace

void makePrimary(QPushButton *button)
{
    markPrimary(button);
    // Else a dialog takes its first button for the one that Enter presses, which is Cancel.
    if (qobject_cast<QDialog *>(button->window()))
        button->setDefault(true);
}

void makePrimary(QToolButton *button)
{
    markPrimary(button);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

void lineRows(QTreeView *tree)
{
    tree->setProperty(linedProperty, true);
}

void makeLarge(QWidget *control)
{
    control->setProperty(largeProperty, true);
    control->updateGeometry();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Tokens t = tokens(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintLabel(painter, *option, widget, {button->icon, button->iconSize, button->text});
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle != Qt::ToolButtonTextUnderIcon) {
            const bool textOnly = button->toolButtonStyle == Qt::ToolButtonTextOnly;
            const bool iconOnly = button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull();
            return paintLabel(
                painter, *option, widget,
                {textOnly ? QIcon() : button->icon, button->iconSize, iconOnly ? QString() : button->text});
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && !box->editable) {
            QStyleOptionComboBox copy = *box;
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + metricsOf(widget).grid;
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon - 2;
            copy.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        return paintHeaderSection(painter, option);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeader(painter, *header, widget);
        break;
    case CE_TabBarTabShape:
        return paintTab(painter, option);
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const bool selected = option->state.testFlag(State_Selected);
            QStyleOptionTab copy = withText(tab, selected ? t.text : t.secondary);
            copy.state.setFlag(State_HasFocus, false);
            QFont font = painter->font();
            font.setBold(selected);
            painter->setFont(font);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            copy.palette.setColor(QPalette::HighlightedText, t.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
                const int middle = option->rect.center().y();
                painter->fillRect(QRect(option->rect.left(), middle, option->rect.width(), 1), t.line);
                return;
            }
            QStyleOptionMenuItem copy = *item; // chosen as a row is
            copy.palette.setColor(QPalette::Highlight, t.selection);
            copy.palette.setColor(QPalette::HighlightedText, t.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_Splitter: // a wide one is the gap between two frames
        if (qMin(option->rect.width(), option->rect.height()) == 1)
            painter->fillRect(option->rect, t.line);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const int span = bar->maximum - bar->minimum;
            paintProgress(painter, option->rect, span > 0 ? double(bar->progress - bar->minimum) / span : 0,
                          option->palette);
        }
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, t.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace evenstock
