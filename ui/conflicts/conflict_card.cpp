// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflict_card.h"

#include "models/views/field_words.h"
#include "models/views/format.h"
#include "ui/conflicts/difference_html.h"
#include "ui/conflicts/side_choice.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

ConflictCard::ConflictCard(const ConflictView &conflict, const Clock &clock, QWidget *parent)
    : Panel(parent)
    , m_conflict(conflict)
    , m_clock(clock)
{
    const Metrics m(font());
    const QString field = fieldTitle(conflict.conflict.field);
    setTitle(field);
    m_state = new StateLabel(this);
    headLayout()->insertWidget(1, m_state);
    addTyping();

    auto *sides = new QWidget(this);
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_base = new SideChoice(SideChoice::Kind::Recessed, tr("Last agreed"), {}, sides);
    m_local = new SideChoice(SideChoice::Kind::Choice, tr("Here"), u"L"_s, sides);
    m_remote = new SideChoice(SideChoice::Kind::Choice, tr("On %1").arg(conflict.channel), u"R"_s, sides);
    m_local->radio()->setObjectName(u"takeLocal"_s);
    m_remote->radio()->setObjectName(u"takeRemote"_s);
    row->addWidget(m_base, 1);
    row->addWidget(new HairLine(HairLine::Weight::Hair, Qt::Vertical));
    row->addWidget(m_local, 1);
    row->addWidget(new HairLine(HairLine::Weight::Hair, Qt::Vertical));
    row->addWidget(m_remote, 1);
    addBody(sides, 0);
    m_consequence = new QLabel(this);
    m_consequence->setObjectName(u"consequence"_s);
    m_consequence->setTextFormat(Qt::RichText);
    m_consequence->setWordWrap(true);
    m_consequence->setContentsMargins(m.gap(), m.space(2) - 2, m.gap(), m.space(2) - 2);
    addFoot(m_consequence);

    connect(m_local, &SideChoice::chosen, this, [this] { pick(Take::Local); });
    connect(m_remote, &SideChoice::chosen, this, [this] { pick(Take::Remote); });
    for (QWidget *part : findChildren<QWidget *>())
        part->installEventFilter(this);
    fillSides();
    showDecision();
}

void ConflictCard::setAgreed(UtcMs at, RunId run)
{
    const QString when = at > 0 ? momentText(at, m_clock.now()) : QString();
    if (m_conflict.conflict.base)
        m_base->setOrigin(run && at > 0 ? tr("%1\nrun %2", "when, number").arg(when).arg(run.value) : when);
}

void ConflictCard::setLocalOrigin(const QString &words)
{
    const UtcMs at = m_conflict.conflict.localAt;
    m_local->setOrigin(at > 0 ? momentText(at, m_clock.now()) + u'\n' + words : words);
}

void ConflictCard::setOthers(const QStringList &channels)
{
    m_others = channels;
    showDecision();
}

QString ConflictCard::shown(const QString &value) const
{
    return fieldValueText(m_conflict.conflict.field, value);
}

void ConflictCard::fillSides()
{
    const ConflictRow &row = m_conflict.conflict;
    const UtcMs now = m_clock.now();
    const bool isFigure = row.field == Field::Price || row.field == Field::Quantity;
    const QString base = row.base ? shown(*row.base) : tr("never");
    const auto side = [&](const QString &value) {
        return isFigure || !row.base ? plainHtml(shown(value)) : differenceHtml(*row.base, value, palette());
    };
    m_base->setValue(plainHtml(base), isFigure);
    m_local->setValue(side(row.local), isFigure);
    m_remote->setValue(side(row.remote), isFigure);
    m_local->setOrigin(row.localAt ? tr("%1\nchanged here").arg(momentText(row.localAt, now)) : tr("changed here"));
    const QString seen = momentText(row.remoteAt ? row.remoteAt : row.openedAt, now);
    m_remote->setOrigin(row.remoteAtObserved ? tr("%1, first seen\non the marketplace").arg(seen)
                                             : tr("%1\non the marketplace").arg(seen));
}

void ConflictCard::pick(Take take)
{
    m_take = take;
    const std::pair<QRadioButton *, Take> radios[] = {
        {m_local->radio(), Take::Local}, {m_remote->radio(), Take::Remote}, {m_typeRadio, Take::Value}};
    for (const auto &[radio, of] : radios) {
        if (!radio)
            continue;
        const QSignalBlocker quiet(radio);
        radio->setChecked(take == of);
    }
    if (m_write && take != Take::Value) {
        const QSignalBlocker quiet(m_write);
        m_write->setChecked(false);
        if (m_text)
            m_text->hide();
    }
    m_local->update();
    m_remote->update();
    showDecision();
    Q_EMIT decided();
}

Decision ConflictCard::decision() const
{
    Decision decision{.conflict = m_conflict.conflict.id, .take = m_take};
    if (m_take == Take::Value) {
        const std::optional<QString> value = typedValue();
        if (value)
            decision.value = *value;
        else
            decision.take = Take::Nothing;
    }
    return decision;
}

// Pieces of a cancelled order that are in the stock again, and not on sale there.
QString ConflictCard::consequenceForStock() const
{
    const QString channel = m_conflict.channel.toHtmlEscaped();
    switch (decision().take) {
    case Take::Local:
        return tr("The pieces are on the shelf: they are put on sale again, on %1 and the other channels.")
            .arg(channel);
    case Take::Remote:
        return tr("The pieces are gone: they leave your stock, and no channel gets them.");
    case Take::Value:
        return tr("%1 gets <b>%2</b>; your stock is corrected to match.")
            .arg(channel, shown(decision().value).toHtmlEscaped());
    case Take::Nothing:
        break;
    }
    if (m_take == Take::Value)
        return tr("This is no number of pieces.");
    return tr("An order was cancelled and its pieces are not on sale again on %1. Are they on the shelf? Until you say "
              "so no channel gets them.")
        .arg(channel);
}

// The focus stays where it is: who steps through the queue by letters goes on doing so.
void ConflictCard::restore(Take take, const QString &typed)
{
    if (take == Take::Value && m_line) {
        m_line->setText(typed);
    } else if (take == Take::Value) {
        const QSignalBlocker quiet(m_write);
        m_write->setChecked(true);
        showText(typed);
    }
    pick(take);
}

// Which channels get it: two by name, of more how many.
QString ConflictCard::takenHere(const QString &value, const QStringList &getting) const
{
    if (getting.isEmpty())
        return tr("Here becomes %1. No other channel gets it.").arg(value);
    constexpr int named = 2;
    const int count = static_cast<int>(getting.size());
    const QString names = count <= named ? QLocale().createSeparatedList(getting)
                                         : tr("%1 and %n more channel(s)", nullptr, count - 1).arg(getting.first());
    return tr("Here becomes %1; then %2 get(s) it.", nullptr, count).arg(value, names.toHtmlEscaped());
}

QString ConflictCard::consequence() const
{
    if (m_conflict.conflict.field == Field::Quantity)
        return consequenceForStock();
    const QString channel = m_conflict.channel.toHtmlEscaped();
    const auto bold = [](const QString &text) {
        constexpr qsizetype most = 60;
        const QString part = text.size() > most ? text.left(most) + u"…"_s : text;
        return u"<b>"_s + part.toHtmlEscaped() + u"</b>"_s;
    };
    const ConflictRow &row = m_conflict.conflict;
    switch (decision().take) {
    case Take::Local:
        return tr("%1 gets %2. Nothing changes here or on the other channels.").arg(channel, bold(shown(row.local)));
    case Take::Remote:
        return takenHere(bold(shown(row.remote)), m_others);
    case Take::Value:
        if (m_clashes > 0)
            return tr("%n place(s) were changed on both sides: both stand there, look at them before you save.",
                      nullptr, static_cast<int>(m_clashes));
        return takenHere(bold(shown(decision().value)), QStringList{m_conflict.channel} + m_others);
    case Take::Nothing:
        break;
    }
    if (m_take == Take::Value)
        return row.field == Field::Price
                   ? tr("This is no price. Write it like %1.").arg(QLocale().toString(12.9, 'f', 2))
                   : tr("Type a value.");
    return tr("Pick a side or type a value. Until then neither side is touched.");
}

void ConflictCard::showDecision()
{
    const bool isDecided = decision().take != Take::Nothing;
    m_state->setState(isDecided ? ItemState::Agreed : ItemState::Conflict,
                      isDecided ? tr("Decided") : tr("Not decided"));
    m_consequence->setForegroundRole(isDecided ? QPalette::Text : QPalette::PlaceholderText);
    m_consequence->setText((isDecided ? u"→ "_s : QString()) + consequence());
}

void ConflictCard::mousePressEvent(QMouseEvent *event)
{
    Panel::mousePressEvent(event);
    Q_EMIT focused();
}

void ConflictCard::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_remote)
        fillSides(); // tints of the differences
}

bool ConflictCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress)
        Q_EMIT focused();
    return Panel::eventFilter(watched, event);
}

} // namespace evenstock
