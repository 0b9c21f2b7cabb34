// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/detail_pane.h"

#include <optional>
#include <utility>

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace evenstock {

class ChannelTile;
class DoubtfulSale;
class FlowLayout;
class NoticeLine;
class OrderLinesModel;
class ShippingLine;
class StateLabel;
class TextLabel;

// One order: its lines with their effect on the stock, its problems, and what the marketplace lets the owner do. The
// buyer shows by initials until unfolded.
class OrderPane : public DetailPane
{
    Q_OBJECT

public:
    explicit OrderPane(const ViewServices &services, QWidget *parent = nullptr);

    void setOrder(OrderId order); // none: nothing is chosen
    OrderId order() const { return m_detail.order.id; }

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);

private:
    QWidget *head();
    QWidget *foot();
    void showOrder();
    void showBuyer();
    void showActions();
    void showMirror();
    void showCancellation();
    void showProblems();
    const OrderLineView *unlinked() const; // the chosen line, else the first one that could be linked
    void askProduct();
    void act(const QString &action);
    void ask(const QString &action);
    static QString doneText(const OrderDetail &order, const QString &action, const QJsonObject &arguments);
    void send(OrderId order, const QString &action, const QJsonObject &arguments);

    ViewServices m_services;
    OrderDetail m_detail;
    OrderLinesModel *m_lines = nullptr;
    ChannelTile *m_tile = nullptr;
    TextLabel *m_title = nullptr;
    StateLabel *m_state = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_buyer = nullptr;
    QPushButton *m_unfold = nullptr;
    NoticeLine *m_notice = nullptr;
    NoticeLine *m_problems = nullptr; // that are open about it
    DoubtfulSale *m_doubt = nullptr;
    TextLabel *m_sum = nullptr; // why the total is not that of the lines
    QWidget *m_actions = nullptr;
    FlowLayout *m_actionRow = nullptr;
    FlowLayout *m_endingRow = nullptr; // below the others: never where a button was that is gone
    QTableView *m_table = nullptr;
    QPushButton *m_link = nullptr; // a line to its product
    QHBoxLayout *m_linking = nullptr;
    QPushButton *m_why = nullptr; // what the channels show of the chosen line
    ShippingLine *m_shipping = nullptr;
    QPushButton *m_mirror = nullptr;                          // to the same sale on the other account
    bool m_isAsked = false;                                   // to cancel it
    std::optional<std::pair<OrderId, QStringList>> m_offered; // what its buttons stand for
    OrderId m_said;                                           // something was done with it just now, which is said
    QString m_saidElsewhere;                                  // the same where the order is not in sight
    bool m_buyerShown = false;
};

} // namespace evenstock
