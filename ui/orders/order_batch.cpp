// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_batch.h"

#include "models/views/order_words.h"
#include "ui/orders/order_actions.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// In the order in which they are done.
const QStringList offered = {u"acknowledge"_s, u"prepare"_s, u"ship"_s};

} // namespace

OrderBatch::OrderBatch(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    const Metrics m(font());
    m_notice = new NoticeLine(this);
    m_notice->setObjectName(u"orderBatchNotice"_s);
    m_bar = new QWidget(this);
    m_count = new TextLabel({}, TypeSize::Body, Ink::Secondary);
    m_row = new QHBoxLayout;
    m_row->setSpacing(m.space(2));
    auto *line = new QHBoxLayout(m_bar);
    line->setContentsMargins(m.margin(), m.space(2), m.margin(), m.space(2));
    line->setSpacing(m.gap());
    line->addWidget(m_count);
    line->addLayout(m_row);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(m_bar);
    m_notice->clear();
    hide();
}

QString OrderBatch::words(const QString &action, int orders)
{
    if (action == "acknowledge"_L1)
        return tr("Take %n order(s)", nullptr, orders);
    if (action == "prepare"_L1)
        return tr("Mark %n as prepared", nullptr, orders);
    return tr("Mark %n as shipped", nullptr, orders);
}

void OrderBatch::setOrders(const QList<OrderView> &orders)
{
    const QList<OrderView> before = std::exchange(m_orders, orders);
    const auto areSame = [&](auto one) {
        return std::equal(before.begin(), before.end(), orders.begin(), orders.end(),
                          [one](const OrderView &a, const OrderView &b) { return one(a) == one(b); });
    };
    const bool isTelling = m_done > 0 || !m_failed.isEmpty(); // which stands until others are chosen
    const bool isOther = !areSame([](const OrderView &order) { return order.id; });
    if (m_isAtWork || (isTelling && !isOther)) // the list reads itself anew with each of them
        return;
    if (!isOther && areSame([](const OrderView &order) { return order.actions; }))
        return; // no button is another one while it is pressed
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count->setText(tr("%n order(s) chosen", nullptr, static_cast<int>(orders.size())));
    for (const QString &action : offered) {
        QList<OrderView> fitting;
        std::copy_if(orders.begin(), orders.end(), std::back_inserter(fitting),
                     [&action](const OrderView &order) { return order.actions.contains(action); });
        if (!fitting.isEmpty() && orders.size() > 1)
            offer(action, fitting);
    }
    m_bar->setVisible(m_row->count() > 0);
    if (orders.size() > 1)
        m_notice->clear();
    setVisible(m_row->count() > 0 || m_done > 0 || !m_failed.isEmpty());
    if (orders.size() > 1) {
        m_done = 0;
        m_failed.clear();
    }
}

void OrderBatch::offer(const QString &action, const QList<OrderView> &orders)
{
    auto *button = new QPushButton(words(action, static_cast<int>(orders.size())), m_bar);
    button->setObjectName(u"batch."_s + action);
    connect(button, &QPushButton::clicked, this, [this, action, orders] { ask(action, orders); });
    m_row->addWidget(button);
}

void OrderBatch::ask(const QString &action, const QList<OrderView> &orders)
{
    const OrderActionWords one = orderActionWords(action);
    if (one.question.isEmpty())
        return begin(action, orders);
    constexpr int named = 10;
    QStringList names;
    for (const OrderView &order : orders.mid(0, named))
        names.append(tr("Order %1, %2", "number, channel").arg(orderName(order), order.channel));
    if (const int more = static_cast<int>(orders.size()) - named; more > 0)
        names.append(tr("and %n more", nullptr, more));
    const QString yes = words(action, static_cast<int>(orders.size()));
    askFirst(this,
             {.name = u"batchQuestion"_s,
              .text = tr("%1?", "what is done with how many orders").arg(yes),
              .effect = one.question + u"\n\n"_s + names.join(u'\n'),
              .yes = yes},
             [this, action, orders] { begin(action, orders); });
}

void OrderBatch::begin(const QString &action, const QList<OrderView> &orders)
{
    m_action = action;
    m_waiting = orders;
    m_done = 0;
    m_failed.clear();
    m_isAtWork = true;
    m_bar->setEnabled(false);
    goOn();
}

// One after the other: marketplaces allow few requests a second, and each answer is read before the next one.
void OrderBatch::goOn()
{
    if (m_waiting.isEmpty()) {
        m_isAtWork = false;
        m_bar->setEnabled(true);
        return tell();
    }
    m_notice->show(
        {.state = ItemState::Running,
         .text = tr("Telling the marketplace, %n order(s) to go…", nullptr, static_cast<int>(m_waiting.size()))});
    const OrderView order = m_waiting.takeFirst();
    m_services.requests.send(
        this, u"order.action"_s,
        {{u"order"_s, qint64(order.id.value)}, {u"action"_s, m_action}, {u"arguments"_s, QJsonObject()}},
        [this](const QJsonObject &) {
            ++m_done;
            goOn();
        },
        [this, order](const Error &error) {
            m_failed.append(tr("Order %1: %2", "number, why").arg(orderName(order), failureNotice(error).text));
            goOn();
        });
}

void OrderBatch::tell()
{
    m_bar->hide(); // what they offer now is another thing: choose again
    QStringList lines;
    if (m_done > 0)
        lines.append(tr("Done for %n order(s).", nullptr, m_done));
    if (!m_failed.isEmpty())
        lines.append(tr("%n order(s) could not be done.", nullptr, static_cast<int>(m_failed.size())));
    m_notice->show({.state = m_failed.isEmpty() ? ItemState::Agreed : ItemState::Warning,
                    .text = lines.join(u' '),
                    .details = m_failed.join(u'\n'),
                    .action = tr("Close"),
                    .act = [this] {
                        m_done = 0;
                        m_failed.clear();
                        m_notice->clear();
                        setVisible(!m_bar->isHidden());
                    }});
}

} // namespace evenstock
