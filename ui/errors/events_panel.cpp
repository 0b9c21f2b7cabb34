// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/events_panel.h"

#include "models/views/events_model.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int rowsInSight = 4; // then it scrolls

} // namespace

EventsPanel::EventsPanel(const ViewServices &services, QWidget *parent)
    : Panel(tr("Events set aside"), parent)
    , m_services(services)
    , m_model(new EventsModel(services.accounts, services.clock, this))
{
    buildTable();
    addBody(m_table, 0);
    addFoot(foot());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsPanel::choose);
    connect(m_model, &PagedTable::failed, this, &EventsPanel::failed);
    choose();
    hide();
}

void EventsPanel::buildTable()
{
    const Metrics m(font());
    m_table = new QTableView(this);
    m_table->setObjectName(u"setAsideEvents"_s);
    m_table->setAccessibleName(tr("Events set aside"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_services.clock, m_table));
    dress(m_table);
    m_table->setSortingEnabled(false);
    m_table->verticalHeader()->setDefaultSectionSize(m.twoLineRow());
    m_table->setColumnWidth(EventsModel::State, m.font * 10);
    m_table->setColumnWidth(EventsModel::Account, m.font * 8);
    m_table->setColumnWidth(EventsModel::Received, m.space(20));
    m_table->horizontalHeader()->setSectionResizeMode(EventsModel::Event, QHeaderView::Stretch);
    m_table->hideColumn(EventsModel::Attempts);
    m_table->hideColumn(EventsModel::NextTry);
    m_services.ages.repaint(m_table);
    equip(m_table, u"events"_s, tr("Events set aside"), m_services.memory);
    keepWhole(m_table, u"events"_s, {EventsModel::Received, EventsModel::State, EventsModel::Account},
              m_services.memory);
}

QWidget *EventsPanel::foot()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    auto *words = new TextLabel(tr("They could not be proved to come from the marketplace, so nothing was changed by "
                                   "them. An order is read from the marketplace itself before it counts."),
                                TypeSize::Caption, Ink::Secondary);
    words->setWordWrap(true);
    m_apply = new QPushButton(tr("Apply anyway"), part);
    m_apply->setObjectName(u"applyEvent"_s);
    m_discard = new QPushButton(tr("Discard"), part);
    m_discard->setObjectName(u"discardEvent"_s);
    connect(m_apply, &QPushButton::clicked, this, [this] { settle(u"event.apply"_s); });
    connect(m_discard, &QPushButton::clicked, this, [this] { settle(u"event.discard"_s); });
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    row->setSpacing(m.space(2));
    row->addWidget(words, 1);
    row->addWidget(m_apply);
    row->addWidget(m_discard);
    return part;
}

void EventsPanel::refresh()
{
    Database *inbox = m_services.store.inbox();
    if (!inbox)
        return;
    const QSet<qint64> before = selected();
    m_model->setSource([inbox](const PageRequest &request) {
        return EventQueries(*inbox).page({.state = u"quarantined"_s}, request);
    });
    const Metrics m(font());
    const int rows = m_model->rowCount();
    setNote(QString::number(rows));
    m_table->setFixedHeight(m.row() + 2 + qBound(1, rows, rowsInSight) * m.twoLineRow());
    setVisible(rows > 0);
    Q_EMIT filled(rows > 0);
    if (rows > 0 && before.isEmpty() && !std::exchange(m_hasChosen, true))
        chooseRow(*m_table, 0);
    else if (!before.contains(selected())) // no other takes its place under the buttons
        m_table->selectionModel()->clear();
    choose();
}

QSet<qint64> EventsPanel::selected() const
{
    QSet<qint64> events;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        events.insert(row.data(IdRole).toLongLong());
    return events;
}

void EventsPanel::choose()
{
    const bool isChosen = m_table->selectionModel()->hasSelection();
    m_apply->setEnabled(isChosen);
    m_discard->setEnabled(isChosen);
}

// All that are selected; what becomes of them comes back as news of the events, which leave this list.
void EventsPanel::settle(const QString &command)
{
    const auto done = std::make_shared<Settled>();
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        m_services.requests.send(this, command, {{u"event"_s, row.data(IdRole).toLongLong()}},
                                 [this, command, done](const QJsonObject &reply) {
                                     ++(reply[u"state"].toString() == "ignored"_L1 ? done->ignored : done->events);
                                     say(command, *done);
                                 });
}

void EventsPanel::say(const QString &command, const Settled &done)
{
    QStringList words;
    if (done.events > 0 && command == "event.discard"_L1)
        words.append(
            tr("%n event(s) were discarded; under Sync, Received, they can still be used.", nullptr, done.events));
    else if (done.events > 0)
        words.append(tr("%n event(s) were used.", nullptr, done.events));
    if (done.ignored > 0)
        words.append(tr("%n event(s) were read, and there was nothing to do.", nullptr, done.ignored));
    PassingNotice::say(window(), {.state = ItemState::Agreed, .text = words.join(u' ')});
}

} // namespace evenstock
