// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiver/events_list.h"

#include "models/views/accounts_model.h"
#include "models/views/events_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/receiver/event_detail.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/account_choice.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QMap>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

EventsList::EventsList(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new EventsModel(services.accounts, services.clock, this))
{
    m_detail = new EventDetail(services, this);
    m_split = new DetailSplit(list(), m_detail, u"queue"_s, services.memory, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventsList::chosen);
    m_split->opensFrom(m_table); // the arrow keys walk on in the list
    connect(m_model, &PagedTable::failed, this, [this](const Error &error) {
        m_frame->showProblem({.text = tr("The events could not be read."), .details = error.detail});
    });
}

QWidget *EventsList::list()
{
    auto *left = new QWidget(this);
    m_table = new QTableView(left);
    buildTable();
    m_frame = ContentFrame::ofList(m_table, left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filters());
    column->addWidget(m_frame, 1);
    return left;
}

QWidget *EventsList::filters()
{
    const Metrics m(font());
    auto *line = new QWidget(this);
    m_account = accountChoice(m_services.accounts, line);
    m_which = new QComboBox(line);
    m_which->setObjectName(u"whichEvents"_s);
    m_which->setAccessibleName(tr("Which events"));
    m_which->addItem(tr("Not settled"), QString());
    m_which->addItem(tr("Waiting"), u"received"_s);
    m_which->addItem(tr("Tried again"), u"failed"_s);
    m_which->addItem(tr("Failed for good"), u"dead"_s);
    m_which->addItem(tr("Held back"), u"quarantined"_s);
    m_which->addItem(tr("Done"), u"done"_s);
    m_which->addItem(tr("Discarded"), u"discarded"_s);
    m_which->addItem(tr("All"), u"*"_s);
    QToolButton *exported = quietButton(tr("Export"), u"export"_s, line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(m.margin(), 0, m.margin(), m.space(2));
    row->setSpacing(m.space(2));
    row->addWidget(m_account);
    row->addWidget(m_which);
    row->addStretch(1);
    row->addWidget(exported);
    connect(m_account, &QComboBox::currentIndexChanged, this, &EventsList::filter);
    connect(m_which, &QComboBox::currentIndexChanged, this, &EventsList::filter);
    connect(exported, &QToolButton::clicked, m_tools, &TableTools::exportRequested);
    connect(m_tools, &TableTools::exportRequested, this, [this] { exportTable(*m_tools, tr("Events"), this); });
    return line;
}

void EventsList::buildTable()
{
    const Metrics m(font());
    m_table->setObjectName(u"events"_s);
    m_table->setAccessibleName(tr("Received events"));
    m_table->setModel(m_model);
    dressLines(m_table, m_services.clock);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(EventsModel::State, m.font * 10);
    m_table->setColumnWidth(EventsModel::Account, m.font * 8);
    m_table->setColumnWidth(EventsModel::Received, m.space(20));
    m_table->setColumnWidth(EventsModel::Attempts, m.space(16));
    m_table->setColumnWidth(EventsModel::NextTry, m.space(22));
    m_tools = new TableTools(m_table, u"queue_events"_s, m_services.memory);
    m_tools->restore();
    m_table->horizontalHeader()->setStretchLastSection(false);
    fillWith(m_table->horizontalHeader(), EventsModel::Event);
    keepWhole(m_table, u"queue_events"_s,
              {EventsModel::Received, EventsModel::NextTry, EventsModel::State, EventsModel::Account},
              m_services.memory);
    // Every start begins with what came last.
    m_table->horizontalHeader()->setSortIndicator(EventsModel::Received, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_model, &PagedTable::sortRequested, this, [this] {
        if (m_isListed)
            filter();
    });
    m_tools->setContextActions([this](QMenu &menu, const QModelIndex &index) { fillMenu(menu, index); });
    m_services.ages.repaint(m_table);
}

void EventsList::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const EventView *event = m_model->at(index);
    if (!event)
        return;
    for (const EventsModel::Action action : EventsModel::actionsOf(*event))
        connect(menu.addAction(EventDetail::wordsOf(action)), &QAction::triggered, m_detail,
                [this, action, id = event->id] { m_detail->act(action, id); });
}

void EventsList::filter()
{
    if (!m_services.store.inbox())
        return showState();
    const QString which = m_which->currentData().toString();
    EventFilter filter{.account = AccountId{m_account->currentData().toLongLong()}};
    static const QMap<int, EventSort> sorts{
        {EventsModel::State, EventSort::State},       {EventsModel::Event, EventSort::Cause},
        {EventsModel::Account, EventSort::Channel},   {EventsModel::Received, EventSort::Received},
        {EventsModel::Attempts, EventSort::Attempts}, {EventsModel::NextTry, EventSort::NextTry}};
    const QHeaderView *header = m_table->horizontalHeader();
    filter.sort = sorts.value(header->sortIndicatorSection(), EventSort::Received);
    filter.way = header->sortIndicatorOrder() == Qt::AscendingOrder ? SortWay::Up : SortWay::Down;
    QMap<QString, AccountId> named;
    for (const AccountCard &card : m_services.accounts.cards())
        named.insert(card.account.name, card.account.id);
    filter.channels = named.values();
    if (which.isEmpty())
        filter.which = EventFilter::Which::Open;
    else if (which != "*"_L1)
        filter.state = which;
    m_isListed = true;
    m_detail->clear();
    m_model->setSource([this, filter](const PageRequest &request) -> Result<Page<EventView>> {
        Database *inbox = m_services.store.inbox();
        return inbox ? EventQueries(*inbox).page(filter, request) : Page<EventView>();
    });
    showState();
}

// The same list again, as far as it was shown, and the same event in view: also where it is settled and gone from the
// list, for what became of it and for its way back. No other takes its place under the buttons.
void EventsList::refresh()
{
    m_frame->clearProblem();
    if (!m_isListed)
        return filter();
    const EventId shown = m_detail->event();
    m_isReading = true;
    m_model->reload();
    m_isReading = false;
    if (!shown)
        return showState();
    followChosen(shown);
    showContent();
    Q_EMIT changed();
}

void EventsList::followChosen(EventId event)
{
    const QModelIndex there = m_model->find(event.value);
    if (there.isValid()) {
        if (there.row() != m_table->currentIndex().row())
            chooseRow(*m_table, there.row());
        return m_detail->setEvent(*m_model->at(there));
    }
    m_table->selectionModel()->clear();
    Database *inbox = m_services.store.inbox();
    const auto found = inbox ? EventQueries(*inbox).find(event) : Result<std::optional<EventView>>(std::nullopt);
    if (found && *found)
        return m_detail->setEvent(**found);
    m_detail->clear();
    m_split->setDetailShown(false);
}

QString EventsList::note() const
{
    const QString shown = countText(m_model->rowCount());
    return m_model->hasMore() ? tr("%1 and more").arg(shown) : tr("%1 shown").arg(shown);
}

void EventsList::showState()
{
    Q_EMIT changed();
    showContent();
    if (m_model->rowCount() > 0) {
        if (!m_table->currentIndex().isValid())
            chooseRow(*m_table, 0);
        return chosen();
    }
    m_detail->clear();
    m_split->setDetailShown(false);
}

void EventsList::showContent()
{
    if (m_model->rowCount() > 0)
        return m_frame->showContent();
    if (m_which->currentIndex() == 0 && m_account->currentIndex() == 0)
        m_frame->showEmpty({.sentence = tr("Nothing waits"),
                            .reason = tr("Every event that marketplaces sent was used. Where none ever comes, open "
                                         "“Events…” in the menu of a channel.")});
    else
        m_frame->showEmpty(
            {.sentence = tr("No event matches these filters"), .button = tr("Show what is not settled"), .act = [this] {
                 m_account->setCurrentIndex(0);
                 m_which->setCurrentIndex(0);
             }});
}

void EventsList::chosen()
{
    const EventView *event = m_isReading ? nullptr : m_model->at(m_table->currentIndex());
    if (!event)
        return;
    m_detail->setEvent(*event);
}

void EventsList::choose(qint64 event)
{
    const QModelIndex found = m_model->find(event);
    if (!found.isValid())
        return;
    m_table->setCurrentIndex(found);
    m_split->setDetailShown(true);
}

bool EventsList::leaveDetail()
{
    return m_split->leaveDetail();
}

void EventsList::setNarrow(bool isNarrow)
{
    m_split->setNarrow(isNarrow);
}

} // namespace evenstock
