// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/events_model.h"

#include "models/core/clock.h"
#include "models/views/accounts_model.h"
#include "models/views/alignment.h"
#include "models/views/event_words.h"
#include "models/views/format.h"

using namespace Qt::StringLiterals;

namespace evenstock {

EventsModel::EventsModel(const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : PagedModel(parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

QList<EventsModel::Action> EventsModel::actionsOf(const EventView &event)
{
    if (event.state == "quarantined"_L1)
        return {Action::Apply, Action::Discard};
    if (event.state == "failed"_L1 || event.state == "dead"_L1)
        return {Action::Retry, Action::Discard};
    if (event.state == "discarded"_L1) // by mistake, perhaps
        return {Action::Apply};
    return {};
}

EventsModel::Words EventsModel::wordsOf(const EventView &event)
{
    if (event.state == "received"_L1)
        return {ItemState::Waiting, tr("Waits")};
    if (event.state == "done"_L1)
        return {ItemState::Agreed, tr("Done")};
    if (event.state == "failed"_L1)
        return {ItemState::Warning, tr("Failed, is tried again")};
    if (event.state == "dead"_L1)
        return {ItemState::Error, tr("Failed for good")};
    if (event.state == "quarantined"_L1)
        return {ItemState::Hint, tr("Held back: not proved")};
    return {ItemState::None, event.state == "discarded"_L1 ? tr("Discarded") : tr("Nothing to do")};
}

QString EventsModel::text(const EventView &event, int column) const
{
    switch (column) {
    case State:
        return wordsOf(event).text;
    case Event:
        return eventTitle(event);
    case Account:
        return m_accounts.name(event.account);
    case Received:
        return ageText(event.receivedAt, m_clock.now());
    case Attempts:
        return countText(event.attempts);
    default:
        return event.nextTryAt > 0 ? tr("in %1", "a length of time").arg(ageText(m_clock.now(), event.nextTryAt))
                                   : QString();
    }
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    const EventView *event = at(index);
    if (!event)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*event, column);
    case SubtitleRole:
        return column == Event ? QVariant(eventReasonText(*event)) : QVariant();
    case Qt::ToolTipRole: // what the engine noted: for who is asked for help
        return column == Event && !event->error.isEmpty() ? QVariant(event->error) : QVariant();
    case StateRole:
        return column == State ? QVariant(static_cast<int>(wordsOf(*event).state)) : QVariant();
    case ChannelRole:
        return column == Account ? QVariant::fromValue(m_accounts.badge(event->account)) : QVariant();
    case TimeRole:
        return column == Received ? QVariant(static_cast<qlonglong>(event->receivedAt)) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case IdRole:
        return static_cast<qlonglong>(event->id.value);
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Received || section == Attempts))
        return toTheRight;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Event:
        return tr("Event");
    case Account:
        return tr("Channel");
    case Received:
        return tr("Received");
    case Attempts:
        return tr("Tries");
    case NextTry:
        return tr("Next try");
    default:
        return {};
    }
}

} // namespace evenstock
