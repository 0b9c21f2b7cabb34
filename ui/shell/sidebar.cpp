// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "models/views/format.h"
#include "models/views/roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/cell_paint.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace evenstock {

class SidebarModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(allViews.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const View view = allViews[static_cast<size_t>(index.row())];
        const int count = m_badges.value(view);
        switch (role) {
        case Qt::DisplayRole:
            return viewTitle(view);
        case Qt::ToolTipRole:
            if (!m_usable.contains(view))
                return Sidebar::tr("%1 opens with the first channel").arg(viewTitle(view));
            return m_iconsOnly ? viewTitle(view) : QVariant();
        case Qt::AccessibleTextRole:
            if (!m_usable.contains(view))
                return Sidebar::tr("%1 opens with the first channel").arg(viewTitle(view));
            return count > 0 ? Sidebar::tr("%1, %2 waiting").arg(viewTitle(view), countText(count)) : viewTitle(view);
        case CountRole:
            return count;
        case IdRole:
            return static_cast<int>(view);
        default:
            return {};
        }
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool usable = m_usable.contains(allViews[static_cast<size_t>(index.row())]);
        return usable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    }

    void setBadge(View view, int count)
    {
        if (m_badges.value(view) == count)
            return;
        m_badges[view] = count;
        const QModelIndex changed = index(static_cast<int>(view));
        Q_EMIT dataChanged(changed, changed);
    }
    int badge(View view) const { return m_badges.value(view); }
    void setUsable(const QSet<View> &views)
    {
        m_usable = views;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    void setIconsOnly(bool iconsOnly) { m_iconsOnly = iconsOnly; }

private:
    QMap<View, int> m_badges;
    QSet<View> m_usable{allViews.begin(), allViews.end()};
    bool m_iconsOnly = false;
};

namespace {

class SidebarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Metrics m(option.font);
        return {m.space(10), m.sideRow() + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens t = tokens(QGuiApplication::palette()); // the option's Base is the tint of the side
        const Metrics m(option.font);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        const QRect row = option.rect.adjusted(m.space(2), 1, -m.space(2), -1);
        const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        if (current)
            paintPanel(painter, row, t.selection, {}, m.corner(), 0);
        else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
            paintPanel(painter, row, mix(t.side, t.text, 6), {}, m.corner(), 0);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintFocus(painter, row, t.accent, m.corner());

        const int side = m.icon();
        const QRect icon(row.left() + m.space(2), row.center().y() - side / 2 + 1, side, side);
        const QColor ink = !enabled ? t.disabled : current ? t.accentText : mix(t.side, t.text, 80);
        paintLineIcon(painter, place(icon), viewIcon(static_cast<View>(index.data(IdRole).toInt())), ink);

        const int count = index.data(CountRole).toInt();
        const bool narrow = row.width() < m.space(16);
        int end = row.right() - m.space(2);
        if (count > 0 && !narrow) {
            const QString number = countText(count);
            const int width = paintCount(nullptr, row, number, t, option.font);
            paintCount(painter, place(QRect(end - width + 1, row.top(), width, row.height())), number, t, option.font);
            end -= width + m.grid;
        } else if (count > 0) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accent);
            painter->drawEllipse(place(QRect(icon.right() - 3, icon.top() - 3, m.space(2), m.space(2))));
            painter->restore();
        }
        if (narrow)
            return;
        QFont font = option.font;
        font.setBold(current);
        const int left = icon.right() + m.space(2) + 3;
        paintLine(painter, place(QRect(left, row.top(), end - left, row.height())), index.data().toString(), font,
                  enabled ? t.text : t.disabled, Qt::AlignLeft, option.direction);
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
    , m_model(new SidebarModel(this))
{
    const Metrics m(font());
    setModel(m_model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Views"));
    setViewportMargins(0, m.space(2) - 1, 1, 0);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAutoFillBackground(true);
    tintBackground();
}

void Sidebar::tintBackground()
{
    QPalette own;
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window})
        own.setColor(role, tokens(QGuiApplication::palette()).side);
    setPalette(own);
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    // A change of the own palette comes here too, and finds nothing left to do.
    const bool isPalette = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
    if (isPalette && palette().color(QPalette::Base) != tokens(QGuiApplication::palette()).side)
        tintBackground();
}

QSize Sidebar::sizeHint() const
{
    const Metrics m(font());
    return {m_iconsOnly ? m.space(12) : m.space(44), m.space(90)};
}

void Sidebar::setIconsOnly(bool iconsOnly)
{
    if (iconsOnly == m_iconsOnly)
        return;
    m_iconsOnly = iconsOnly;
    m_model->setIconsOnly(iconsOnly);
    updateGeometry();
    viewport()->update();
}

void Sidebar::setCurrent(View view)
{
    setCurrentIndex(m_model->index(static_cast<int>(view)));
}

void Sidebar::setBadge(View view, int count)
{
    m_model->setBadge(view, count);
}

int Sidebar::badge(View view) const
{
    return m_model->badge(view);
}

void Sidebar::setUsable(const QSet<View> &views)
{
    m_model->setUsable(views);
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(static_cast<View>(current.row()));
}

// A screen reader selects a row and leaves the current one where it was.
void Sidebar::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selected.indexes();
    if (!rows.isEmpty() && rows.first() != currentIndex())
        setCurrentIndex(rows.first());
}

} // namespace evenstock
