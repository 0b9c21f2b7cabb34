// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/cell_paint.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostRows = 12;
constexpr int pauseMs = 60;
constexpr int NoteRole = Qt::UserRole + 40;
constexpr int IconRole = Qt::UserRole + 41;

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            result += c.toCaseFolded();
    }
    return result;
}

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, Metrics(option.font).sideRow()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens t = tokens(option.palette);
        const Metrics m(option.font);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, t.selection);
        const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        const QRect row = option.rect.adjusted(m.gap(), 0, -m.gap(), 0);
        const QRect box(row.left(), row.center().y() - m.icon() / 2 + 1, m.icon(), m.icon());
        if (const auto badge = index.data(ChannelRole).value<ChannelBadge>(); !badge.letters.isEmpty())
            paintTile(painter, place(box.adjusted(-2, 0, 2, 0)), badge, t, option.font);
        else
            paintLineIcon(painter, place(box), index.data(IconRole).toString(), t.secondary);
        const QFont caption = scaledFont(option.font, TypeSize::Caption);
        const QString note = index.data(NoteRole).toString();
        const int wide = QFontMetrics(caption).horizontalAdvance(note) + 1;
        paintLine(painter, place(QRect(row.right() - wide, row.top(), wide, row.height())), note, caption, t.secondary,
                  Qt::AlignRight, option.direction);
        const int left = box.right() + m.space(3);
        paintLine(painter, place(QRect(left, row.top(), row.right() - wide - m.space(2) - left, row.height())),
                  index.data().toString(), option.font, t.text, Qt::AlignLeft, option.direction);
    }
};

} // namespace

bool matchesWords(const QString &text, const QString &wanted)
{
    const QString in = u' ' + folded(text);
    const QStringList words = folded(wanted).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&in](const QString &word) { return in.contains(u' ' + word); });
}

CommandPalette::CommandPalette(QLineEdit *field, QWidget *window)
    : QFrame(window)
    , m_field(field)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Search results"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(accessibleName());
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellCurrent);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::fill);
    connect(field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    field->installEventFilter(this);
    hide();
}

void CommandPalette::addSource(Source source)
{
    m_sources.append(std::move(source));
}

void CommandPalette::openNow()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    fill();
}

void CommandPalette::fill()
{
    m_items.clear();
    for (const Source &source : std::as_const(m_sources)) {
        if (m_items.size() < mostRows)
            m_items += source(m_field->text().trimmed());
    }
    m_items = m_items.mid(0, mostRows);
    m_model->clear();
    for (const PaletteItem &item : std::as_const(m_items)) {
        auto *row = new QStandardItem(item.words);
        row->setData(item.note, NoteRole);
        row->setData(item.icon, IconRole);
        row->setData(QVariant::fromValue(item.badge), ChannelRole);
        row->setData(item.note.isEmpty() ? item.words : item.words + u", "_s + item.note, Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    if (m_items.isEmpty()) {
        hide();
        return;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
    show();
    raise();
    tellCurrent();
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    tellCurrent();
}

// The field keeps the focus, so a screen reader hears of the chosen line only from here.
void CommandPalette::tellCurrent()
{
    const QModelIndex current = isHidden() ? QModelIndex() : m_list->currentIndex();
    const QString line = current.isValid() ? tr("%1, %2 of %3", "chosen line, its place, how many lines")
                                                 .arg(current.data(Qt::AccessibleTextRole).toString())
                                                 .arg(current.row() + 1)
                                                 .arg(m_model->rowCount())
                                           : QString();
    if (line == m_field->accessibleDescription())
        return;
    m_field->setAccessibleDescription(line); // says so itself
}

void CommandPalette::place()
{
    const Metrics m(font());
    const int wide = qMax(m_field->width(), m.font * 24);
    const int rows = static_cast<int>(m_items.size());
    QPoint at = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + m.grid));
    if (layoutDirection() == Qt::RightToLeft)
        at.rx() += m_field->width() - wide;
    const int frame = 2 * frameWidth() + layout()->contentsMargins().top() + layout()->contentsMargins().bottom();
    setGeometry(QRect(at, QSize(wide, rows * m.sideRow() + frame)) & parentWidget()->rect());
}

void CommandPalette::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_items.size())
        return;
    const std::function<void()> act = m_items[row].act;
    hide();
    m_field->clear();
    m_field->clearFocus();
    if (act)
        act();
    Q_EMIT left(Leaving::Chosen);
}

bool CommandPalette::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(qMin(row + 1, m_model->rowCount() - 1), 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(qMax(row - 1, 0), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive()) { // what was typed last counts
            m_pause.stop();
            fill();
        }
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        m_field->clear();
        m_field->clearFocus();
        Q_EMIT left(Leaving::Unchosen);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // before the window's own Esc
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress && !isVisible())
        fill();
    if (event->type() == QEvent::FocusOut)
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace evenstock
