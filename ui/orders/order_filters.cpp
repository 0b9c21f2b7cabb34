// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_filters.h"

#include "models/views/order_words.h"
#include "models/views/read_store.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/new_day.h"
#include "ui/widgets/account_choice.h"
#include "ui/widgets/window_memory.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// Behind those of OrdersShown.
constexpr int placedToday = 100;
constexpr int toCancel = 101;

} // namespace

OrderFilters::OrderFilters(const ViewServices &services, QWidget *parent)
    : FilterBar(OrdersPage::tr("Order, buyer, SKU"), parent)
    , m_services(services)
{
    m_account = accountChoice(services.accounts, parent);
    m_shown = new QComboBox(parent);
    m_shown->setAccessibleName(OrdersPage::tr("Which orders"));
    m_shown->addItem(OrdersPage::tr("All orders"), static_cast<int>(OrdersShown::All));
    m_shown->addItem(OrdersPage::tr("Open"), static_cast<int>(OrdersShown::Open));
    m_shown->addItem(OrdersPage::tr("Need a look"), static_cast<int>(OrdersShown::ToReview));
    m_shown->addItem(OrdersPage::tr("Sold today"), placedToday);
    m_shown->addItem(orderStateText(u"request_for_cancel"_s), toCancel);
    m_shown->setObjectName(u"ordersShown"_s);
    addWidget(m_account);
    addWidget(m_shown);
    m_copies = new QCheckBox(OrdersPage::tr("Hide copies"), parent);
    m_copies->setObjectName(u"hideCopies"_s);
    m_copies->setToolTip(
        OrdersPage::tr("Orders at a wholesaler that are a retailer's sale, passed on: the same sale twice"));
    m_copies->setAccessibleDescription(m_copies->toolTip());
    m_copies->setChecked(services.memory.value(u"orders/hide_copies"_s).toBool());
    m_copies->hide(); // until there are some
    addWidget(m_copies);
    connect(m_copies, &QCheckBox::toggled, this, [this](bool isHidden) {
        m_services.memory.remember(u"orders/hide_copies"_s, isHidden);
        Q_EMIT changed();
    });
    connect(this, &FilterBar::textChanged, this, &OrderFilters::changed);
    connect(m_account, &QComboBox::currentIndexChanged, this, &OrderFilters::changed);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &OrderFilters::changed);
    onNewDay(services, m_shown, [this](const QDate &, const QDate &) {
        if (m_shown->currentData().toInt() == placedToday)
            Q_EMIT changed();
    });
}

OrderFilter OrderFilters::filter() const
{
    OrderFilter filter{.account = AccountId{m_account->currentData().toLongLong()}, .text = text()};
    switch (const int shown = m_shown->currentData().toInt(); shown) {
    case placedToday: // what the figure of the dashboard counts
        filter.counted = OrdersCounted::Sales;
        filter.from = QDateTime::fromMSecsSinceEpoch(m_services.clock.now()).date().startOfDay().toMSecsSinceEpoch();
        break;
    case toCancel:
        filter.shown = OrdersShown::Open;
        filter.state = u"request_for_cancel"_s;
        filter.offers = u"confirm_cancel"_s; // what the owner asked for himself waits for the buyer
        break;
    default:
        filter.shown = static_cast<OrdersShown>(shown);
    }
    if (m_copies->isChecked())
        filter.counted = OrdersCounted::Sales;
    return filter;
}

bool OrderFilters::leavesOut() const
{
    return m_account->currentIndex() > 0 || m_shown->currentIndex() > 0 || m_copies->isChecked() || !text().isEmpty();
}

void OrderFilters::leaveOutNothing()
{
    m_account->setCurrentIndex(0);
    m_shown->setCurrentIndex(0);
    m_copies->setChecked(false);
    setText({});
}

void OrderFilters::choose(const QString &filter)
{
    if (filter.startsWith("account:"_L1))
        m_account->setCurrentIndex(qMax(0, m_account->findData(filter.mid(8).toLongLong())));
    if (filter != "today"_L1 && filter != "to_cancel"_L1)
        return;
    leaveOutNothing();
    m_shown->setCurrentIndex(m_shown->findData(filter == "today"_L1 ? placedToday : toCancel));
}

void OrderFilters::lookForCopies()
{
    if (m_services.store.isOpen() && m_copies->isHidden())
        m_copies->setVisible(OrderQueries(m_services.store.database()).hasCopies().valueOr(false));
}

} // namespace evenstock
