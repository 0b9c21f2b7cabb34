// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/filter_bar.h"

class QCheckBox;
class QComboBox;

namespace evenstock {

// Which orders the page lists: words, the channel, the kind, and whether the same sale is listed twice.
class OrderFilters : public FilterBar
{
    Q_OBJECT

public:
    explicit OrderFilters(const ViewServices &services, QWidget *parent = nullptr);

    OrderFilter filter() const; // newest first
    bool leavesOut() const;     // any order
    void leaveOutNothing();
    void choose(const QString &filter); // of a Target: "account:7", "today", "to_cancel"
    void lookForCopies();               // the offer to hide them is made once there are some

Q_SIGNALS:
    void changed();

private:
    ViewServices m_services;
    QComboBox *m_account = nullptr;
    QComboBox *m_shown = nullptr;
    QCheckBox *m_copies = nullptr; // hides what is the same sale as another order
};

} // namespace evenstock
