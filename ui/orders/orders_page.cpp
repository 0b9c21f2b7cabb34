// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_page.h"

#include "models/store/order_list.h"
#include "models/views/accounts_model.h"
#include "models/views/background_reader.h"
#include "models/views/format.h"
#include "models/views/order_words.h"
#include "models/views/orders_model.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/orders/order_batch.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/order_filters.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/kept_place.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int farthest = 2000; // rows that are read to find an order in the list

} // namespace

OrdersPage::OrdersPage(const ViewServices &services, QWidget *parent)
    : ViewPage(parent)
    , m_services(services)
    , m_model(new OrdersModel(services.accounts, services.clock, this))
{
    m_detail = new OrderPane(services, this);
    m_split = new DetailSplit(list(), m_detail, u"orders"_s, services.memory, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    connect(m_detail, &OrderPane::openRequested, this, &ViewPage::openRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrdersPage::chosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrdersPage::offerForAll);
    m_split->opensFrom(m_table);
    connect(m_model, &PagedTable::failed, this, [this](const Error &error) {
        m_frame->showProblem({.text = tr("The orders could not be read. What is shown may be old."),
                              .details = error.detail,
                              .action = tr("Try again"),
                              .act = [this] { refresh({}); }});
    });
}

QWidget *OrdersPage::list()
{
    auto *left = new QWidget(this);
    m_head = new PageHead(tr("Orders"), left);
    m_bar = new OrderFilters(m_services, left);
    m_unseen = linkButton({}, left);
    m_unseen->setObjectName(u"unseenOrders"_s);
    m_unseen->hide();
    m_bar->addAtTheEnd(m_unseen);
    m_table = new QTableView(left);
    buildTable();
    connect(m_unseen, &QPushButton::clicked, m_table, &QTableView::scrollToTop);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &OrdersPage::showUnseen);
    m_bar->leadsTo(m_table);
    offerColumns(m_head->addQuietButton(tr("Columns"), u"columns"_s), *m_tools);
    connect(m_head->addQuietButton(tr("Export"), u"export"_s), &QToolButton::clicked, m_tools,
            &TableTools::exportRequested);
    connect(m_tools, &TableTools::exportRequested, this, [this] { exportTable(*m_tools, tr("Orders"), this); });
    connect(m_bar, &OrderFilters::changed, this, &OrdersPage::begin);
    m_frame = ContentFrame::ofList(m_table, left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addWidget(m_frame, 1);
    m_batch = new OrderBatch(m_services, left);
    column->addWidget(m_batch);
    return left;
}

void OrdersPage::buildTable()
{
    const Metrics m(font());
    m_table->setObjectName(u"orders"_s);
    m_table->setAccessibleName(tr("Orders"));
    m_table->setModel(m_model);
    dressLines(m_table, m_services.clock);
    QHeaderView *header = m_table->horizontalHeader();
    const QString longest = u"Remote payment accepted"_s; // of the states that PrestaShop comes with
    fitColumn(header, OrdersModel::State, m.font * 8,
              {OrdersModel::tr("Oversold"), orderStateText(u"hub_pending"_s), longest}, Beside::Icon);
    m_table->setColumnWidth(OrdersModel::Account, m.font * 8);
    fitColumn(header, OrdersModel::Placed, // the arrow of the first sorting beside its heading
              qMax(m.space(18), header->sectionSizeHint(OrdersModel::Placed) + m.space(4)));
    fitColumn(header, OrdersModel::Lines, m.space(15));
    m_table->setColumnWidth(OrdersModel::Total, m.space(26));
    m_tools = new TableTools(m_table, u"orders"_s, m_services.memory);
    m_tools->restore();
    fillWith(header, OrdersModel::Order, 7, {OrdersModel::Lines}); // the pane of the order has them
    keepWhole(m_table, u"orders"_s, {OrdersModel::Total, OrdersModel::Placed, OrdersModel::Account, OrdersModel::State},
              m_services.memory);
    // Every start begins with what came last.
    header->setSortIndicator(OrdersModel::Placed, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_model, &PagedTable::sortRequested, this, &OrdersPage::begin);
    m_services.ages.repaint(m_table);
}

OrderFilter OrdersPage::filter() const
{
    OrderFilter filter = m_bar->filter();
    static const QMap<int, OrderSort> sorts{
        {OrdersModel::State, OrderSort::State},     {OrdersModel::Order, OrderSort::Code},
        {OrdersModel::Account, OrderSort::Channel}, {OrdersModel::Placed, OrderSort::Placed},
        {OrdersModel::Lines, OrderSort::Lines},     {OrdersModel::Total, OrderSort::Total}};
    const QHeaderView *header = m_table->horizontalHeader();
    filter.sort = sorts.value(header->sortIndicatorSection(), OrderSort::Placed);
    filter.way = header->sortIndicatorOrder() == Qt::AscendingOrder ? SortWay::Up : SortWay::Down;
    return filter;
}

// Another list is looked at from its top, however far the one before was scrolled.
void OrdersPage::begin()
{
    m_isFromTop = true;
    applyFilter();
}

// Once it is there: as rows leave, the table goes after the one that was chosen.
void OrdersPage::showTop()
{
    if (std::exchange(m_isFromTop, false))
        m_table->scrollToTop();
}

// Newest first is what there is an index for: it is here at once, every page of it. All else is put in order elsewhere,
// and what is shown stays until it is.
void OrdersPage::applyFilter()
{
    if (!m_services.store.isOpen())
        return;
    m_ordering.request_stop();
    const OrderFilter wanted = filter();
    const bool isIndexed =
        wanted.sort == OrderSort::Placed && wanted.way == SortWay::Down && wanted.text.trimmed().isEmpty();
    m_isOrdering = !isIndexed;
    m_frame->setLoading(m_isOrdering);
    if (!isIndexed)
        return putInOrder(wanted);
    m_isAwaited = false;
    m_ordered.reset();
    m_model->setSource([this, wanted](const PageRequest &request) {
        return OrderQueries(m_services.store.database()).page(wanted, request);
    });
    showState();
    showTop();
}

void OrdersPage::putInOrder(const OrderFilter &wanted)
{
    m_ordering.request_stop();
    m_isAwaited = true;
    m_isOld = false;
    m_ordering = m_services.reader.ask(
        this,
        [wanted](Database &database, const std::stop_token &stop) -> Result<QList<OrderId>> {
            return orderIds(database, wanted, stop);
        },
        [this](Result<QList<OrderId>> ids) {
            m_isAwaited = false;
            takeOrder(std::move(ids));
            if (m_isOld)
                putInOrder(filter());
        });
}

void OrdersPage::takeOrder(Result<QList<OrderId>> ids)
{
    const bool isAnother = std::exchange(m_isOrdering, false);
    m_frame->setLoading(false);
    if (!ids) {
        Q_EMIT m_model->failed(ids.error());
        return;
    }
    m_ordered = *std::move(ids);
    if (isAnother) {
        m_model->setSource([this](const PageRequest &request) {
            return OrderQueries(m_services.store.database()).among(m_ordered.value_or(QList<OrderId>()), request);
        });
    } else { // as far as it was shown: who looks at what is further down is left there
        const KeptPlace place(*m_table);
        m_model->reload();
    }
    showState();
    chosen();
    if (isAnother)
        showTop();
}

void OrdersPage::refresh(const QSet<QString> &kinds)
{
    if (kinds.contains(u"problems"_s))
        chosen(); // those of the order in sight
    if (!kinds.isEmpty() && !kinds.contains(u"orders"_s))
        return;
    m_frame->clearProblem();
    m_bar->lookForCopies();
    if (kinds.isEmpty()) {
        applyFilter();
    } else {
        const KeptPlace place(*m_table);
        m_model->reload();
        if (m_isAwaited)
            m_isOld = true; // a run writes for minutes: its news must not put the answer off for ever
        else if (m_ordered) // what is new has its place among them
            putInOrder(filter());
    }
    showState();
    chosen();
    offerForAll(); // what they offer may have changed
    showUnseen();
}

// What came in while the list was held where it is looked at is said, and one click away.
void OrdersPage::showUnseen()
{
    const QList<OrderView> &rows = m_model->rows();
    const bool isAtTop = m_table->verticalScrollBar()->value() == 0;
    if (isAtTop || m_ordered)
        m_seen = rows.isEmpty() ? 0 : rows.first().id.value;
    qsizetype unseen = 0;
    while (unseen < rows.size() && rows[unseen].id.value != m_seen)
        ++unseen;
    const bool isKnown = unseen < rows.size();
    m_unseen->setVisible(isKnown && unseen > 0);
    if (isKnown && unseen > 0)
        m_unseen->setText(tr("%n new order(s) above", nullptr, static_cast<int>(unseen)));
}

void OrdersPage::showState()
{
    const int rows = m_model->rowCount();
    const bool isNewestFirst = m_table->horizontalHeader()->sortIndicatorSection() == OrdersModel::Placed &&
                               m_table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    m_head->setNote(m_ordered             ? tr("%n order(s)", nullptr, static_cast<int>(m_ordered->size()))
                    : !m_model->hasMore() ? tr("%n order(s)", nullptr, rows)
                    : isNewestFirst       ? tr("the newest %n", nullptr, rows)
                                          : tr("the first %n", nullptr, rows));
    if (rows > 0) {
        m_frame->showContent();
        if (!m_table->currentIndex().isValid())
            chooseRow(*m_table, 0);
        return;
    }
    if (m_isOrdering) // nothing is known yet, which is not the same as none
        return;
    m_detail->setOrder({});
    m_split->setDetailShown(false); // where it is narrow, an empty pane would lie over what is said of the list
    if (m_bar->leavesOut())
        m_frame->showEmpty({.sentence = tr("No order matches these filters"), .button = tr("Show all"), .act = [this] {
                                m_bar->leaveOutNothing();
                            }});
    else
        m_frame->showEmpty({.sentence = tr("No orders yet"),
                            .reason = tr("They are read at every sync and take their pieces out of the stock."),
                            .button = tr("Go to Sync"),
                            .act = [this] { Q_EMIT openRequested({.view = View::Sync}); }});
}

void OrdersPage::chosen()
{
    const OrderView *order = m_model->at(m_table->currentIndex());
    if (!order)
        return;
    m_detail->setOrder(order->id);
}

void OrdersPage::offerForAll()
{
    QList<OrderView> orders;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (const OrderView *order = m_model->at(row))
            orders.append(*order);
    }
    m_batch->setOrders(orders);
}

// Whatever the filters hide, and a good way down the list.
QModelIndex OrdersPage::findAmongAll(qint64 order)
{
    if (const QModelIndex found = m_model->find(order); found.isValid())
        return found;
    m_bar->leaveOutNothing();
    m_table->horizontalHeader()->setSortIndicator(OrdersModel::Placed, Qt::DescendingOrder); // the one that is at once
    applyFilter();
    while (!m_model->find(order).isValid() && m_model->canFetchMore({}) && m_model->rowCount() < farthest)
        m_model->fetchMore({});
    return m_model->find(order);
}

void OrdersPage::open(const Target &target)
{
    m_bar->choose(target.filter);
    if (target.id == 0)
        return;
    if (const QModelIndex found = findAmongAll(target.id); found.isValid()) {
        m_table->setCurrentIndex(found);
        m_table->scrollTo(found);
    } else {
        m_detail->setOrder(OrderId{target.id});
    }
    m_split->setDetailShown(true);
}

QLineEdit *OrdersPage::filterField() const
{
    return m_bar->field();
}

bool OrdersPage::goBack()
{
    return m_split->leaveDetail();
}

void OrdersPage::setNarrow(bool isNarrow)
{
    m_split->setNarrow(isNarrow);
}

} // namespace evenstock
