// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_detail.h"

#include "models/store/error_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/order_words.h"
#include "models/views/orders_model.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/orders/doubtful_sale.h"
#include "ui/orders/link_line.h"
#include "ui/orders/shipping_line.h"
#include "ui/shell/error_text.h"
#include "ui/shell/refusal_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

OrderPane::OrderPane(const ViewServices &services, QWidget *parent)
    : DetailPane(tr("Choose an order to see what it took out of the stock."), parent)
    , m_services(services)
    , m_lines(new OrderLinesModel(this))
{
    const Metrics m(font());
    m_notice = new NoticeLine(this);
    auto *table = new QTableView(this);
    m_table = table;
    table->setAccessibleName(tr("Lines of this order"));
    table->setModel(m_lines);
    dressLines(table, services.clock);
    table->horizontalHeader()->setSectionResizeMode(OrderLinesModel::Line, QHeaderView::Stretch);
    fitColumn(table->horizontalHeader(), OrderLinesModel::Pieces, m.space(13));
    fitColumn(table->horizontalHeader(), OrderLinesModel::Price, m.space(22));
    table->setColumnWidth(OrderLinesModel::Effect, m.space(15));
    equip(table, u"orderLines"_s, tr("Lines of this order"), services.memory);
    keepWhole(table, u"orderLines"_s, {OrderLinesModel::Price, OrderLinesModel::Pieces}, services.memory);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 product = index.data(IdRole).toLongLong(); product != 0)
            Q_EMIT openRequested({.view = View::Catalogue, .id = product});
    });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &line) {
        m_why->setEnabled(line.data(IdRole).toLongLong() != 0);
        m_link->setVisible(unlinked() != nullptr);
    });
    m_sum = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_sum->setObjectName(u"orderSum"_s);
    m_sum->setWordWrap(true);
    m_sum->setContentsMargins(m.margin(), m.space(2), m.margin(), m.space(2));
    column()->addWidget(head());
    column()->addWidget(m_notice);
    m_problems = new NoticeLine(this);
    m_problems->setObjectName(u"orderProblems"_s);
    column()->addWidget(m_problems);
    m_doubt = new DoubtfulSale(services, this);
    connect(m_doubt, &DoubtfulSale::settled, this, [this] { m_notice->clear(); });
    connect(m_doubt, &DoubtfulSale::failed, this, [this](const Error &error) { m_notice->show(failureNotice(error)); });
    column()->addWidget(m_doubt);
    column()->addWidget(new HairLine(HairLine::Weight::Line));
    column()->addWidget(table, 1);
    column()->addWidget(new HairLine(HairLine::Weight::Line));
    column()->addWidget(m_sum);
    m_link = new QPushButton(lineIcon(u"link"_s), tr("Link to its product…"), this);
    m_link->setObjectName(u"linkLine"_s);
    connect(m_link, &QPushButton::clicked, this, &OrderPane::askProduct);
    m_linking = new QHBoxLayout;
    m_linking->addWidget(m_link);
    m_why = new QPushButton(StockExplanation::offerText(), this);
    m_why->setObjectName(u"whyThisNumber"_s);
    connect(m_why, &QPushButton::clicked, this, [this] {
        StockExplanation::openFor(m_services, ProductId{m_table->currentIndex().data(IdRole).toLongLong()}, this);
    });
    m_linking->addWidget(m_why);
    m_linking->addStretch(1);
    column()->addLayout(m_linking);
    column()->addWidget(foot());
    setOrder({});
}

QWidget *OrderPane::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_tile = new ChannelTile(ChannelTile::Size::Medium, part);
    m_title = new TextLabel({}, TypeSize::Heading);
    m_title->setObjectName(u"orderTitle"_s);
    m_state = new StateLabel(part);
    m_facts = new TextLabel({}, TypeSize::Body, Ink::Secondary);
    m_facts->setObjectName(u"orderFacts"_s);
    m_facts->setWordWrap(true);
    m_mirror = linkButton({}, part);
    m_mirror->setObjectName(u"mirrorOrder"_s);
    connect(m_mirror, &QPushButton::clicked, this, [this] {
        const OrderView &order = m_detail.order;
        Q_EMIT openRequested({.view = View::Orders, .id = order.mirrors ? order.mirrors.value : order.mirror.value});
    });
    m_buyer = new TextLabel;
    m_buyer->setWordWrap(true);
    m_unfold = linkButton(tr("Show the buyer"), part);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_buyerShown = !m_buyerShown;
        showBuyer();
    });
    auto *line = new FlowLayout; // a long state goes below, whole
    line->setSpacing(m.space(2));
    line->addWidget(m_tile);
    line->addWidget(m_title);
    line->addWidget(m_state);
    m_state->setMinimumHeight(m_title->sizeHint().height());
    auto *buyer = new QHBoxLayout;
    buyer->addWidget(m_buyer, 1);
    buyer->addWidget(m_unfold, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    column->setSpacing(m.space(2) - 2);
    column->addLayout(line);
    column->addWidget(m_facts);
    column->addWidget(m_mirror, 0, Qt::AlignLeft);
    column->addLayout(buyer);
    m_shipping = new ShippingLine(m_services, part);
    column->addWidget(m_shipping);
    return part;
}

QWidget *OrderPane::foot()
{
    const Metrics m(font());
    m_actions = new QWidget(this);
    auto *column = new QVBoxLayout(m_actions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (FlowLayout **row : {&m_actionRow, &m_endingRow}) {
        auto *line = new QWidget(m_actions);
        *row = new FlowLayout(line);
        (*row)->setContentsMargins(m.margin(), m.space(2) + 2, m.margin(), m.space(2) + 2);
        (*row)->setSpacing(m.space(2));
        column->addWidget(line);
    }
    return m_actions;
}

void OrderPane::setOrder(OrderId order)
{
    const std::optional<OrderDetail> found =
        order ? OrderQueries(m_services.store.database()).find(order).valueOr(std::nullopt) : std::nullopt;
    if (order && !found)
        return; // what is shown may be old, which the page says
    if (order != m_detail.order.id) {
        if (!order && m_said) // what was done took it out of the list
            PassingNotice::say(window(), {.state = ItemState::Agreed, .text = m_saidElsewhere});
        m_buyerShown = false; // every order folds its buyer again
        m_said = {};
        m_isAsked = false;
        m_notice->clear();
    }
    m_detail = found.value_or(OrderDetail());
    setChosen(found.has_value());
    setEnabled(found.has_value());
    if (found)
        showOrder();
}

void OrderPane::showOrder()
{
    const OrderView &order = m_detail.order;
    m_tile->setBadge(m_services.accounts.badge(order.account), order.channel);
    m_title->setText(tr("Order %1").arg(orderName(order)));
    if (order.shortages > 0)
        m_state->setState(ItemState::Urgent, tr("Oversold"));
    else
        m_state->setState(orderStateIcon(order), orderStateText(order));
    QStringList facts{order.channel, momentText(order.placedAt, m_services.clock.now())};
    if (order.total.isValid())
        facts.append(tr("total %1").arg(priceText(order.total)));
    if (!order.code.isEmpty() && order.code != order.externalId)
        facts.append(tr("number %1 there").arg(order.externalId));
    if (const QString parcel = trackingCode(m_detail); !parcel.isEmpty())
        facts.append(tr("tracking code %1").arg(parcel));
    if (order.isStoreless)
        facts.append(tr("the marketplace keeps this stock"));
    m_facts->setText(facts.join(u", "_s));
    showMirror();
    m_shipping->setOrder(order);
    m_lines->setLines(m_detail.lines);
    QStringList effects; // the name of the product has what they leave
    for (int line = 0; line < m_lines->rowCount(); ++line) {
        for (const int role : {int(Qt::DisplayRole), int(SubtitleRole)})
            effects.append(m_lines->index(line, OrderLinesModel::Effect).data(role).toString());
    }
    fitColumn(m_table->horizontalHeader(), OrderLinesModel::Effect, Metrics(font()).space(15), effects);
    m_link->setVisible(unlinked() != nullptr);
    if (!m_table->currentIndex().isValid() && m_lines->rowCount() > 0)
        chooseRow(*m_table, 0);
    m_why->setEnabled(m_table->currentIndex().data(IdRole).toLongLong() != 0);
    m_doubt->setOrder(order.id, orderName(order));
    m_sum->setText(totalText(m_detail));
    m_sum->setVisible(!m_sum->text().isEmpty());
    if (!order.review.isEmpty())
        m_notice->show(
            {.text = tr("The marketplace says something about this order that does not fit. What it holds of "
                        "the stock stays held until that is clear."),
             .details = order.review});
    else
        showCancellation();
    showProblems();
    showBuyer();
    showActions();
}

// Who asked to cancel it, as long as that stands and nothing newer is said.
void OrderPane::showCancellation()
{
    const QString asked = cancellationText(m_detail);
    if (!asked.isEmpty() && m_said != m_detail.order.id)
        m_notice->show({.text = asked});
    else if (asked.isEmpty() && m_isAsked && m_said != m_detail.order.id)
        m_notice->clear();
    m_isAsked = !asked.isEmpty();
}

// What the warning in the list means: the newest in words, and the way to what solves it.
void OrderPane::showProblems()
{
    const auto open = ErrorQueries(m_services.store.database()).ofOrder(m_detail.order.id);
    if (!open || open->isEmpty())
        return m_problems->clear();
    const ProblemView &newest = open->first();
    const ErrorWords words = problemWords(newest.problem, newest.channel);
    QString text = tr("%1. %2", "what went wrong, what it means").arg(words.title, words.meaning);
    if (const int more = static_cast<int>(open->size()) - 1; more > 0)
        text += u' ' + tr("And %n more.", nullptr, more);
    m_problems->show(
        {.state = ItemState::Warning,
         .text = text,
         .action = tr("Show the error"),
         .act = [this, id = newest.problem.id] { Q_EMIT openRequested({.view = View::Errors, .id = id.value}); }});
}

// A sale at a retailer's and what it is at the wholesaler's are one sale.
void OrderPane::showMirror()
{
    const OrderView &order = m_detail.order;
    if (order.mirrors)
        m_mirror->setText(tr("The same sale as order %1 of %2").arg(order.mirrorsName, order.mirrorsChannel));
    else
        m_mirror->setText(tr("Sent on to %2 as order %1").arg(order.mirrorName, order.mirrorChannel));
    m_mirror->setVisible(order.mirrors || order.mirror);
}

const OrderLineView *OrderPane::unlinked() const
{
    const QList<OrderLineView> &lines = m_lines->lines();
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < lines.size() && isUnknownLine(lines[row]))
        return &lines[row];
    const auto first = std::find_if(lines.begin(), lines.end(), isUnknownLine);
    return first == lines.end() ? nullptr : &*first;
}

void OrderPane::askProduct()
{
    const OrderLineView *line = unlinked();
    if (!line)
        return;
    askForProduct(m_services, this, unknownLine(m_detail.order, *line), [this](const Notice &notice) {
        setOrder(m_detail.order.id);
        m_notice->show(notice);
    });
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

} // namespace evenstock
