// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/account_chip.h"

#include "models/views/format.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/cell_paint.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QFont nameFont(const QFont &body)
{
    QFont font = scaledFont(body, TypeSize::Caption);
    font.setBold(true);
    return font;
}

} // namespace

AccountChip::AccountChip(const Clock &clock, QWidget *parent)
    : QAbstractButton(parent)
    , m_clock(clock)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button's own would keep a window from being narrowed
}

QString AccountChip::second() const
{
    const QString behind = m_glance.figure.isEmpty() ? ageText(m_glance.syncedAt, m_clock.now()) : m_glance.figure;
    return behind.isEmpty() ? QString() : u" · "_s + behind;
}

void AccountChip::setGlance(const AccountGlance &glance)
{
    if (glance == m_glance)
        return;
    m_glance = glance;
    age();
}

void AccountChip::age()
{
    const QString synced =
        m_glance.syncedAt ? tr("synced %1").arg(spokenAgoText(m_glance.syncedAt, m_clock.now())) : tr("not synced yet");
    const QString name = tr("%1: %2, %3", "account, state, last sync").arg(m_glance.name, m_glance.words, synced);
    if (name != accessibleName()) {
        setAccessibleName(name);
        setToolTip(name);
    }
    if (const int wide = widthOf(m_form); wide != m_wide) { // of its form: a long name hides that the words grew short
        m_wide = wide;
        updateGeometry();
    }
    update();
}

void AccountChip::setForm(ChipForm form)
{
    if (m_form == form)
        return;
    m_form = form;
    m_wide = widthOf(form);
    updateGeometry();
    update();
}

bool AccountChip::hasWords(ChipForm form) const
{
    const bool isInOrder = m_glance.state == ItemState::Agreed || m_glance.state == ItemState::Running;
    return form == ChipForm::Full || form == ChipForm::Words || (form == ChipForm::Notable && !isInOrder);
}

int AccountChip::fullWidth() const
{
    const Metrics m(font());
    const QFontMetrics caption(scaledFont(font(), TypeSize::Caption));
    // As wide as the longest age of the first hour, so that the bar does not move from second to second.
    const QString hour = u" · "_s + ageText(1, 1 + 59 * 60'000);
    const int behind = qMax(caption.horizontalAdvance(second()),
                            m_glance.syncedAt || !m_glance.figure.isEmpty() ? caption.horizontalAdvance(hour) : 0);
    const int words = m.iconSmall() + 2 + caption.horizontalAdvance(m_glance.words) + behind;
    const int name = QFontMetrics(nameFont(font())).horizontalAdvance(m_glance.name);
    return m.space(5) + m.space(2) - 2 + qMax(words, name) + m.space(2);
}

int AccountChip::widthOf(ChipForm form) const
{
    if (form == ChipForm::Full)
        return fullWidth();
    const Metrics m(font());
    const int shape = m.space(5) + m.iconSmall() + m.grid * 3;
    const QFontMetrics caption(scaledFont(font(), TypeSize::Caption));
    return hasWords(form) ? shape + caption.horizontalAdvance(m_glance.words) + m.grid : shape;
}

QSize AccountChip::minimumSizeHint() const
{
    const Metrics m(font());
    return {m.space(5) + 2 * m.grid, sizeHint().height()}; // the tile
}

QSize AccountChip::sizeHint() const
{
    const Metrics m(font());
    return {widthOf(m_form), m.caption() * 2 + m.grid};
}

void AccountChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    const Metrics m(font());
    if (underMouse())
        paintPanel(&painter, rect(), mix(t.window, t.text, 5), {}, m.corner(), 0);
    if (hasFocus())
        paintFocus(&painter, rect(), t.accent, m.corner());
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };

    const QRect tile(m.grid, (height() - m.space(4)) / 2, m.space(5), m.space(4));
    paintTile(&painter, place(tile), m_glance.badge, t, font());
    const int side = m.caption() - 2;
    const QFont caption = scaledFont(font(), TypeSize::Caption);
    const bool quiet = m_glance.state == ItemState::Agreed || m_glance.state == ItemState::Running;
    const QColor ink = quiet ? t.secondary : stateColour(m_glance.state, t);
    if (m_form != ChipForm::Full) {
        const QRect shape(tile.right() + m.grid, (height() - side) / 2, side, side);
        paintState(&painter, place(shape), m_glance.state, t);
        const int left = shape.right() + 3;
        if (hasWords(m_form))
            paintLine(&painter, place(QRect(left, 0, width() - left, height())), m_glance.words, caption, ink,
                      Qt::AlignLeft, layoutDirection());
        return;
    }
    const int x = tile.right() + m.space(2) - 1;
    const int top = (height() - 2 * m.caption()) / 2;
    paintLine(&painter, place(QRect(x, top, width() - x, m.caption())), m_glance.name, nameFont(font()), t.text,
              Qt::AlignLeft, layoutDirection());
    const int y = top + m.caption();
    paintState(&painter, place(QRect(x, y + 1, side, side)), m_glance.state, t);
    const int words = x + side + 3;
    const int advance = QFontMetrics(caption).horizontalAdvance(m_glance.words) + 1;
    paintLine(&painter, place(QRect(words, y, advance, m.caption())), m_glance.words, caption, ink, Qt::AlignLeft,
              layoutDirection());
    paintLine(&painter, place(QRect(words + advance, y, width() - words - advance, m.caption())), second(), caption,
              t.secondary, Qt::AlignLeft, layoutDirection());
}

} // namespace evenstock
