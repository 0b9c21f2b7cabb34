// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr auto largeProperty = "evenstockLarge";
constexpr auto linedProperty = "evenstockLined";

bool reactsToHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTabBar *>(widget);
}

bool takesWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

int controlHeight(const QWidget *widget)
{
    const Metrics m = metricsOf(widget);
    return widget && widget->property(largeProperty).toBool() ? m.largeControl() : m.control();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (reactsToHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (takesWheel(widget)) {
        widget->installEventFilter(this);
        // Else the wheel gives them the focus before the filter is asked, and they would look as if they were edited.
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
}

void Style::unpolish(QWidget *widget)
{
    if (reactsToHover(widget))
        widget->setAttribute(Qt::WA_Hover, false);
    if (takesWheel(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

// Whoever scrolls a page of settings chooses nothing on the way: the wheel passes a closed choice, and a number that is
// not being edited.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget && (!widget->hasFocus() || qobject_cast<const QComboBox *>(widget))) {
        event->ignore(); // it is the page's
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

// The cross that empties a field and the sign of a question are lines as any other; the platform's are pictures of one
// size, and of another taste.
QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
        return lineIcon(u"close"_s, Tint::Secondary);
    case SP_MessageBoxQuestion:
        return lineIcon(u"help"_s, Tint::Accent);
    case SP_MessageBoxInformation:
        return lineIcon(u"info"_s, Tint::Accent);
    case SP_MessageBoxWarning:
        return lineIcon(u"warning"_s, Tint::Watch);
    case SP_MessageBoxCritical:
        return lineIcon(u"error"_s, Tint::Bad);
    default:
        break;
    }
    return QProxyStyle::standardIcon(icon, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics m = metricsOf(widget);
    switch (metric) {
    case PM_DefaultFrameWidth: // else what is in them would cover the corners, and a focus line of two
        return qobject_cast<const QAbstractScrollArea *>(widget) ? m.grid - 1
                                                                 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return m.grid;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return m.space(2) + 2;
    case PM_ScrollBarSliderMin:
        return m.space(6);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m.iconSmall();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m.iconGap();
    case PM_HeaderMargin:
        return m.cell();
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return m.icon();
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_MessageBoxIconSize:
        return m.space(6);
    case PM_TabBarScrollButtonWidth:
        return m.space(5);
    case PM_TabBarTabHSpace:
        return m.space(5);
    case PM_TabBarTabVSpace:
        return m.space(4);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m.space(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return m.gap();
    case PM_ToolTipLabelFrameWidth:
        return m.grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(tokens(option ? option->palette : QPalette()).hair.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const Metrics m = metricsOf(widget);
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool menu = button && button->features.testFlag(QStyleOptionButton::HasMenu);
        const int gap = button && !button->icon.isNull() && !button->text.isEmpty() ? m.grid : 0;
        result.setWidth(size.width() + gap + m.space(6) + (menu ? m.space(2) : 0));
        result.setHeight(controlHeight(widget));
        break;
    }
    case CT_ComboBox:
        result = QSize(size.width() + m.space(9), controlHeight(widget));
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(controlHeight(widget));
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            result.setHeight(controlHeight(widget));
            const bool iconOnly = button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty();
            result.setWidth(iconOnly ? qMax(result.height(), size.width()) : size.width() + m.space(6));
            if (button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
                result.rwidth() += m.space(6);
            else if (button->features.testFlag(QStyleOptionToolButton::HasMenu) && !iconOnly)
                result.rwidth() += m.space(3);
        }
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) { // the chosen one is bold
            QFont bold = widget ? widget->font() : QApplication::font();
            bold.setBold(true);
            result.rwidth() += qMax(0, QFontMetrics(bold).size(Qt::TextShowMnemonic, tab->text).width() -
                                           tab->fontMetrics.size(Qt::TextShowMnemonic, tab->text).width());
        }
        break;
    case CT_HeaderSection:
        result.setHeight(m.row());
        break;
    case CT_ProgressBar:
        result.setHeight(m.grid + 1);
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), m.row()));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics m = metricsOf(widget);
    switch (element) {
    case SE_LineEditContents: {
        // Words begin as far in everywhere; where it is a part of a control, that has set it in already.
        const QWidget *in = widget ? widget->parentWidget() : nullptr;
        const auto *date = qobject_cast<const QDateTimeEdit *>(in);
        const bool isSetIn = qobject_cast<const QComboBox *>(in) || (date && date->calendarPopup());
        const int left = isSetIn ? 0 : qobject_cast<const QAbstractSpinBox *>(in) ? m.grid - 1 : m.space(2) - 2;
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(left, 0, isSetIn ? 0 : -m.space(2) + 2, 0));
    }
    case SE_PushButtonContents:
        return option->rect.adjusted(m.space(2), 0, -m.space(2), 0);
    case SE_ItemViewItemCheckIndicator: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        QRect box(0, 0, m.iconSmall(), m.iconSmall());
        box.moveCenter(option->rect.center());
        if (item && !item->text.isEmpty()) // before the words; alone it stands in the middle
            box.moveLeft(option->rect.left() + m.cell());
        return visualRect(option->direction, option->rect, box);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens t = tokens(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return paintButton(painter, option, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintFieldPanel(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return paintFieldPanel(painter, option, widget);
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
            return paintFieldPanel(painter, option, widget);
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return paintPanel(painter, option->rect, t.base, t.fieldLine, 0);
        return paintPanel(painter, option->rect, qobject_cast<const QAbstractItemView *>(widget) ? t.base : QColor(),
                          t.line, metricsOf(widget).corner());
    case PE_PanelMenu:
        painter->fillRect(option->rect, t.dark ? t.button : t.base);
        return;
    case PE_FrameMenu: // it lies over the page, in dark as well
        return paintPanel(painter, option->rect, {}, t.fieldLine, 0);
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, t.window);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameButtonTool:
    case PE_FrameTabWidget:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(painter, option);
    case PE_IndicatorRadioButton:
        return paintRadio(painter, option);
    case PE_IndicatorArrowDown:
        return paintChevron(painter, option->rect, u"chevron_down"_s, option);
    case PE_IndicatorArrowUp:
        return paintChevron(painter, option->rect, u"chevron_up"_s, option);
    case PE_IndicatorArrowLeft:
        return paintChevron(painter, option->rect, u"chevron_left"_s, option);
    case PE_IndicatorArrowRight:
        return paintChevron(painter, option->rect, u"chevron_right"_s, option);
    case PE_IndicatorBranch:
        if (widget && widget->property(linedProperty).toBool())
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.hair);
        if (option->state.testFlag(State_Children))
            paintChevron(painter, option->rect,
                         option->state.testFlag(State_Open)     ? u"chevron_down"_s
                         : option->direction == Qt::RightToLeft ? u"chevron_left"_s
                                                                : u"chevron_right"_s,
                         option);
        return;
    case PE_PanelItemViewRow:
        if (option->state.testFlag(State_Selected) && qobject_cast<const QTreeView *>(widget))
            painter->fillRect(option->rect, t.selection); // under the branches too
        else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
                 item && item->features.testFlag(QStyleOptionViewItem::Alternate))
            painter->fillRect(option->rect, t.alternate);
        return;
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, t.selection);
        else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
                 item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        return;
    case PE_FrameFocusRect:
        if (const auto *tick = qobject_cast<const QAbstractButton *>(widget);
            tick && tick->text().isEmpty() && (tick->inherits("QRadioButton") || tick->inherits("QCheckBox")))
            return; // shows it itself
        if (qobject_cast<const QAbstractItemView *>(widget) || option->state.testFlag(State_KeyboardFocusChange))
            paintPanel(painter, option->rect, {}, t.accent, 2);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace evenstock
