// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/event_queries.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/panel.h"

class QCheckBox;

namespace evenstock {

class StateLabel;
class TextLabel;
class ThinBar;

// Whether events of a channel arrive: waits for the first one, turns green with any that was proved, whatever came
// after it, and says what to do about one that was not. GUI thread.
class EventArrivals : public Panel
{
    Q_OBJECT

public:
    explicit EventArrivals(const ViewServices &services, QWidget *parent = nullptr);

    void load(const QString &account, const QString &marketplace); // as it is called, and its name
    enum class Way { Open, Closed, Off };                          // whether an event can come at all
    void setWay(Way way);
    bool hasArrived() const { return bool(m_arrived.id); }

Q_SIGNALS:
    void changed();

private:
    void build();
    void look();
    void keepUp(EventView &known, bool isVerified);
    void refresh();
    void showState();
    void showRefused();
    void showTrust();
    void setTrust(bool isOn);
    AccountId accountId() const;
    QString told(const EventView &event) const;

    ViewServices m_services;
    QString m_account;
    QString m_marketplace;
    UtcMs m_waitingSince = 0;
    Way m_way = Way::Open;
    EventId m_lookedTo;  // the newest of all that was looked at
    EventView m_arrived; // the newest that was proved
    EventView m_refused; // the newest that was not
    StateLabel *m_state = nullptr;
    TextLabel *m_since = nullptr;
    ThinBar *m_bar = nullptr;
    TextLabel *m_last = nullptr;
    TextLabel *m_note = nullptr;
    StateLabel *m_doubt = nullptr;
    TextLabel *m_advice = nullptr;
    QCheckBox *m_trust = nullptr;
    TextLabel *m_trustNote = nullptr;
};

} // namespace evenstock
