// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure_strip.h"

#include "models/views/format.h"
#include "models/views/roles.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/panel.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int tightLines = 54; // as the dashboard: in heights of a line

} // namespace

// One figure: what it counts, the number, and what puts it into proportion.
class FigureButton final : public QAbstractButton
{
public:
    FigureButton(const QString &title, QWidget *parent)
        : QAbstractButton(parent)
        , m_title(title)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        set(u"…"_s, {}, ItemState::None);
    }

    void set(const QString &figure, const QString &note, ItemState state)
    {
        m_figure = figure;
        m_note = note;
        m_state = state;
        setAccessibleName(Strip::tr("%1: %2. %3", "figure").arg(m_title, figure, note));
        setToolTip(note);
        update();
    }

    QSize sizeHint() const override
    {
        const Metrics m(font());
        return {m.space(32), m.caption() * 2 + QFontMetrics(scaledFont(font(), TypeSize::Figure)).height() - 2};
    }
    QSize minimumSizeHint() const override
    {
        QSize size = sizeHint();
        size.setWidth(Metrics(font()).space(22));
        return size;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens t = tokens(palette());
        const Metrics m(font());
        if (hasFocus())
            paintFocus(&painter, rect(), t.accent, m.corner());
        const QFont caption = scaledFont(font(), TypeSize::Caption);
        const QFont figure = scaledFont(font(), TypeSize::Figure);
        const QFontMetrics big(figure);
        const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const auto line = [&](int top, int height, const QString &text, const QFont &shown, const QColor &ink) {
            paintLine(&painter, place(QRect(m.grid, top, width() - m.grid, height)), text, shown, ink, Qt::AlignLeft,
                      layoutDirection());
        };
        line(0, m.caption(), m_title, caption, t.secondary);
        const int middle = m.caption() - 1;
        line(middle, big.height(), m_figure, figure, underMouse() ? t.accentText : t.text);
        line(height() - m.caption(), m.caption(), m_note, caption, t.secondary);
        if (m_state != ItemState::None) {
            const int side = m.icon();
            const int x = m.grid + big.horizontalAdvance(m_figure) + m.space(2);
            paintState(&painter, place(QRect(x, middle + (big.height() - side) / 2 + 1, side, side)), m_state, t);
        }
    }

private:
    struct Strip {
        static QString tr(const char *text, const char *meaning) { return FigureStrip::tr(text, meaning); }
    };
    QString m_title;
    QString m_figure;
    QString m_note;
    ItemState m_state = ItemState::None;
};

FigureStrip::FigureStrip(QWidget *parent)
    : QFrame(parent)
{
    const Metrics m(font());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(m.gap(), m.gap() - 1, m.gap(), m.gap() - 1);
    grid->setSpacing(m.gap());
    m_products = add(tr("Products"), {.view = View::Catalogue, .filter = u"all"_s});
    m_agreement = add(tr("Listings in agreement"), {.view = View::Catalogue, .filter = u"disagreeing"_s});
    m_conflicts = add(tr("Open conflicts"), {.view = View::Conflicts, .filter = u"all"_s});
    m_errors = add(tr("Errors, last 24 h"), {.view = View::Errors, .filter = u"day"_s});
    m_orders = add(tr("Orders today"), {.view = View::Orders, .filter = u"today"_s});
    m_oversells = add(tr("Oversells, 30 days"), {.view = View::Errors, .filter = u"oversells"_s});
    arrange(static_cast<int>(m_all.size()));
}

// In one row, or in two where the words would be cut.
void FigureStrip::arrange(int across)
{
    if (m_across == across)
        return;
    m_across = across;
    auto *grid = static_cast<QGridLayout *>(layout());
    qDeleteAll(std::exchange(m_lines, {}));
    for (FigureButton *button : std::as_const(m_all))
        grid->removeWidget(button);
    for (int i = 0; i < m_all.size(); ++i) {
        const int row = i / across;
        const int column = i % across * 2;
        grid->addWidget(m_all[i], row, column);
        grid->setColumnStretch(column, 1);
        if (column == 0)
            continue;
        m_lines.append(new HairLine(HairLine::Weight::Line, Qt::Vertical, this));
        grid->addWidget(m_lines.last(), row, column - 1);
    }
    for (int column = across * 2 - 1; column < grid->columnCount(); ++column)
        grid->setColumnStretch(column, 0); // of the wider arrangement before
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isTight = width() < Metrics(font()).font * tightLines;
    arrange(static_cast<int>(isTight ? m_all.size() / 2 : m_all.size()));
}

FigureButton *FigureStrip::add(const QString &title, const Target &target)
{
    auto *button = new FigureButton(title, this);
    connect(button, &QAbstractButton::clicked, this, [this, target] { Q_EMIT openRequested(target); });
    m_all.append(button);
    return button;
}

// Of those that somebody looks at: of the others nobody knows. A product listed twice can never agree: the second
// listing is never sent.
QString FigureStrip::agreementNote(const DashboardFigures &f)
{
    const QString unchecked = tr("%n not checked", nullptr, static_cast<int>(f.unchecked));
    if (f.unchecked > 0 && f.unchecked == f.listings)
        return unchecked;
    const QString all = tr("%1 of %2").arg(countText(f.agreed), countText(f.listings - f.unchecked));
    const QString note = f.unchecked > 0 ? tr("%1, %2", "12 of 14, 46 not checked").arg(all, unchecked) : all;
    return f.duplicates == 0 ? note
                             : tr("%1, %2", "12 of 14, 1 listed twice")
                                   .arg(note, tr("%n listed twice", nullptr, static_cast<int>(f.duplicates)));
}

void FigureStrip::setFigures(const DashboardFigures &f, UtcMs now)
{
    m_products->set(countText(f.products), tr("%n new this week", nullptr, static_cast<int>(f.productsThisWeek)),
                    ItemState::None);
    const std::int64_t checked = f.listings - f.unchecked;
    m_agreement->set(checked > 0 ? percentText(double(f.agreed) / double(checked)) : u"–"_s, agreementNote(f),
                     ItemState::None);
    m_conflicts->set(countText(f.conflicts),
                     f.conflicts > 0 ? tr("oldest %1").arg(agoText(f.oldestConflictAt, now)) : tr("both sides agree"),
                     f.conflicts > 0 ? ItemState::Conflict : ItemState::None);
    m_errors->set(countText(f.problemsToday),
                  tr("%1 open, %2 solved").arg(countText(f.problemsOpen), countText(f.solvedToday)),
                  f.problemsOpen > 0 ? ItemState::Error : ItemState::None);
    m_orders->set(countText(f.ordersToday), tr("yesterday at this time: %1").arg(countText(f.ordersYesterday)),
                  ItemState::None);
    const int prevented = static_cast<int>(f.zeroed);
    const QString others = prevented == 0
                               ? f.oversells == 0 ? tr("none had to be prevented") : tr("no other was prevented")
                           : f.oversells == 0 ? tr("%n were prevented", nullptr, prevented)
                                              : tr("%n more were prevented", nullptr, prevented);
    m_oversells->set(countText(f.oversells), others, f.oversells > 0 ? ItemState::Warning : ItemState::None);
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    paintPanel(&painter, rect(), t.base, t.line, Metrics(font()).corner());
}

} // namespace evenstock
