// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_detail.h"

#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/order_words.h"
#include "models/views/orders_model.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/orders/order_actions.h"
#include "ui/shell/error_text.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStyleHints>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace evenstock {

OrderPane::OrderPane(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_lines(new OrderLinesModel(this))
{
    const Metrics m(font());
    m_notice = new NoticeLine(this);
    auto *table = new QTableView(this);
    table->setAccessibleName(tr("Lines of this order"));
    table->setModel(m_lines);
    table->setItemDelegate(new LineDelegate(services.clock, table));
    dress(table);
    table->setSortingEnabled(false);
    table->setAlternatingRowColors(false);
    table->verticalHeader()->setDefaultSectionSize(m.twoLineRow());
    table->horizontalHeader()->setSectionResizeMode(OrderLinesModel::Line, QHeaderView::Stretch);
    fitColumn(table->horizontalHeader(), OrderLinesModel::Pieces, m.space(13));
    fitColumn(table->horizontalHeader(), OrderLinesModel::Price, m.space(22));
    table->setColumnWidth(OrderLinesModel::Effect, m.space(30));
    equip(table, u"orderLines"_s, tr("Lines of this order"), services.memory);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 product = index.data(IdRole).toLongLong(); product != 0)
            Q_EMIT openRequested({.view = View::Catalogue, .id = product});
    });
    m_sum = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_sum->setObjectName(u"orderSum"_s);
    m_sum->setWordWrap(true);
    m_sum->setContentsMargins(m.margin(), m.space(2), m.margin(), m.space(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_notice);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(table, 1);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(m_sum);
    column->addWidget(foot());
    setEnabled(false);
}

QWidget *OrderPane::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_tile = new ChannelTile(ChannelTile::Size::Medium, part);
    m_title = new TextLabel(tr("Choose an order"), TypeSize::Heading);
    m_state = new StateLabel(part);
    m_facts = new TextLabel({}, TypeSize::Body, Ink::Secondary);
    m_facts->setWordWrap(true);
    m_buyer = new TextLabel;
    m_buyer->setWordWrap(true);
    m_unfold = linkButton(tr("Show the buyer"), part);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_buyerShown = !m_buyerShown;
        showBuyer();
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(m.space(2));
    line->addWidget(m_tile);
    line->addWidget(m_title);
    line->addWidget(m_state, 1);
    auto *buyer = new QHBoxLayout;
    buyer->addWidget(m_buyer, 1);
    buyer->addWidget(m_unfold, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    column->setSpacing(m.space(2) - 2);
    column->addLayout(line);
    column->addWidget(m_facts);
    column->addLayout(buyer);
    return part;
}

QWidget *OrderPane::foot()
{
    const Metrics m(font());
    m_actions = new QWidget(this);
    m_actionRow = new FlowLayout(m_actions);
    m_actionRow->setContentsMargins(m.margin(), m.space(2) + 2, m.margin(), m.space(2) + 2);
    m_actionRow->setSpacing(m.space(2));
    return m_actions;
}

void OrderPane::setOrder(OrderId order)
{
    const std::optional<OrderDetail> found =
        OrderQueries(m_services.store.database()).find(order).valueOr(std::nullopt);
    if (!found)
        return;
    if (order != m_detail.order.id) {
        m_buyerShown = false; // every order folds its buyer again
        m_notice->clear();
    }
    m_detail = *found;
    setEnabled(true);
    showOrder();
}

void OrderPane::showOrder()
{
    const OrderView &order = m_detail.order;
    m_tile->setBadge(m_services.accounts.badge(order.account), order.channel);
    m_title->setText(tr("Order %1").arg(order.code.isEmpty() ? order.externalId : order.code));
    if (order.shortages > 0)
        m_state->setState(ItemState::Urgent, tr("Oversold"));
    else
        m_state->setState(orderStateIcon(order), orderStateText(order.state));
    QStringList facts{order.channel, momentText(order.placedAt, m_services.clock.now())};
    if (order.total.isValid())
        facts.append(tr("total %1").arg(priceText(order.total)));
    if (!order.code.isEmpty() && order.code != order.externalId)
        facts.append(tr("number %1 there").arg(order.externalId));
    if (order.isStoreless)
        facts.append(tr("the marketplace keeps this stock"));
    m_facts->setText(facts.join(u", "_s));
    m_lines->setLines(m_detail.lines);
    m_sum->setText(totalText(m_detail));
    m_sum->setVisible(!m_sum->text().isEmpty());
    if (!order.review.isEmpty())
        m_notice->show(
            {.text = tr("The marketplace says something about this order that does not fit. What it holds of "
                        "the stock stays held until that is clear."),
             .details = order.review});
    showBuyer();
    showActions();
}

void OrderPane::showBuyer()
{
    const OrderView &order = m_detail.order;
    QString text = tr("Buyer: %1").arg(OrdersModel::initials(order));
    if (m_buyerShown && !order.buyerExpired) {
        text = (QStringList{tr("Buyer: %1").arg(order.buyer)} + buyerLines(m_detail.buyerDetails)).join(u'\n');
    }
    m_buyer->setText(text);
    m_unfold->setText(m_buyerShown ? tr("Fold") : tr("Show the buyer"));
    m_unfold->setVisible(!order.buyer.isEmpty() && !order.buyerExpired);
}

void OrderPane::showActions()
{
    while (QLayoutItem *item = m_actionRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &action : m_detail.order.actions) {
        auto *button = new QPushButton(orderActionWords(action).button, m_actions);
        button->setObjectName(u"order."_s + action);
        connect(button, &QPushButton::clicked, this, [this, action] { act(action); });
        m_actionRow->addWidget(button);
    }
    m_actions->setVisible(!m_detail.order.actions.isEmpty());
}

// Asks once for what an action needs, or whether it is meant where it cannot be taken back.
void OrderPane::act(const QString &action)
{
    const OrderActionWords words = orderActionWords(action);
    if (!words.asksFor.isEmpty()) {
        auto *dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(words.button);
        dialog->setLabelText(words.question);
        QStringList offers;
        for (const auto &[value, offer] : words.choices)
            offers.append(offer);
        dialog->setComboBoxItems(offers);
        connect(dialog, &QInputDialog::textValueSelected, this, [this, action, words](const QString &text) {
            for (const auto &[value, offer] : words.choices) {
                if (offer == text)
                    return send(action, {{words.asksFor, value}});
            }
            if (!text.trimmed().isEmpty())
                send(action, {{words.asksFor, text.trimmed()}});
        });
        dialog->open();
        return;
    }
    if (words.question.isEmpty())
        return send(action, {});
    auto *box = new QMessageBox(QMessageBox::Question, words.button, words.question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box->addButton(words.button, QMessageBox::AcceptRole), &QPushButton::clicked, this,
            [this, action] { send(action, {}); });
    box->open();
}

void OrderPane::send(const QString &action, const QJsonObject &arguments)
{
    m_actions->setEnabled(false);
    m_services.requests.send(
        this, u"order.action"_s,
        {{u"order"_s, qint64(m_detail.order.id.value)}, {u"action"_s, action}, {u"arguments"_s, arguments}},
        [this](const QJsonObject &) {
            m_notice->clear();
            setOrder(m_detail.order.id);
            // Other buttons stand where the pointer is: the second click of a double click is not meant for them.
            QTimer::singleShot(2 * QGuiApplication::styleHints()->mouseDoubleClickInterval(), m_actions,
                               [this] { m_actions->setEnabled(true); });
        },
        [this](const Error &error) {
            m_actions->setEnabled(true);
            m_notice->show({.state = ItemState::Error, .text = errorWords(error.code).title, .details = error.detail});
        });
}

} // namespace evenstock
