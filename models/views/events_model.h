// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/event_queries.h"
#include "models/views/paged_model.h"
#include "models/views/roles.h"

namespace evenstock {

class AccountsModel;
class Clock;

// What marketplaces sent and what became of it, newest first: the queue of events and the quarantine. Bodies are not
// read.
class EventsModel final : public PagedModel<EventView>
{
    Q_OBJECT

public:
    enum Column { State, Event, Account, Received, Attempts, NextTry, Columns };

    EventsModel(const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);

    struct Words {
        ItemState state = ItemState::None;
        QString text = {};
    };
    static Words wordsOf(const EventView &event); // its state
    // The owner's choices for a row: none, or some of these.
    enum class Action { Apply, Discard, Retry };
    static QList<Action> actionsOf(const EventView &event);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const EventView &row) const override { return row.id.value; }

private:
    QString text(const EventView &event, int column) const;
    const AccountsModel &m_accounts;
    const Clock &m_clock;
};

} // namespace evenstock
