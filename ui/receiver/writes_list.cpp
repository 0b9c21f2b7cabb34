// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiver/writes_list.h"

#include "models/views/accounts_model.h"
#include "models/views/background_reader.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype mostAsked = 200; // of listing.pending (commands.h)

} // namespace

WritesList::WritesList(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new WritesModel(services.accounts, services.clock, this))
{
    m_table = new QTableView(this);
    buildTable();
    m_frame = ContentFrame::ofList(m_table, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buttons());
    column->addWidget(m_frame, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WritesList::showButtons);
    showButtons();
}

void WritesList::buildTable()
{
    const Metrics m(font());
    m_table->setObjectName(u"writes"_s);
    m_table->setAccessibleName(tr("What goes out"));
    m_table->setModel(m_model);
    dressLines(m_table, m_services.clock);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(WritesModel::State, m.font * 8);
    m_table->setColumnWidth(WritesModel::Account, m.font * 7);
    m_table->setColumnWidth(WritesModel::What, m.font * 7);
    m_table->setColumnWidth(WritesModel::From, m.font * 6);
    m_table->setColumnWidth(WritesModel::To, m.font * 6);
    m_table->setColumnWidth(WritesModel::Since, m.space(20));
    m_tools = new TableTools(m_table, u"to_send"_s, m_services.memory);
    m_tools->restore();
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder); // what needs the owner first
    m_table->setSortingEnabled(true);
    connect(m_model, &WritesModel::sortRequested, this, [this] { setRows(m_read); });
    m_table->horizontalHeader()->setStretchLastSection(false);
    fillWith(m_table->horizontalHeader(), WritesModel::Product, fillingLines + 3,
             {WritesModel::From, WritesModel::Since});
    keepWhole(m_table, u"to_send"_s,
              {WritesModel::Since, WritesModel::State, WritesModel::Account, WritesModel::What, WritesModel::To,
               WritesModel::From},
              m_services.memory);
    m_tools->setContextActions([this](QMenu &menu, const QModelIndex &index) { fillMenu(menu, index); });
    m_services.ages.repaint(m_table);
}

QWidget *WritesList::buttons()
{
    const Metrics m(font());
    auto *line = new QWidget(this);
    const auto button = [this, line](const QString &name, auto act) {
        auto *made = new QPushButton(line);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, [this, act] {
            if (const WriteRow *row = m_model->at(m_table->currentIndex()))
                (this->*act)(WriteRow(*row)); // a copy: what is done may change the list
        });
        return made;
    };
    m_retry = button(u"retryWrite"_s, &WritesList::retry);
    m_retryAlike = button(u"retryAlikeWrites"_s, &WritesList::retryAlike);
    m_retryAlike->setText(tr("Try all like this again"));
    m_open = button(u"openProduct"_s, &WritesList::look);
    m_open->setText(tr("Open product"));
    QToolButton *exported = quietButton(tr("Export"), u"export"_s, line);
    connect(exported, &QToolButton::clicked, m_tools, &TableTools::exportRequested);
    connect(m_tools, &TableTools::exportRequested, this, [this] { exportTable(*m_tools, tr("To send"), this); });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(m.margin(), 0, m.margin(), m.space(2));
    row->setSpacing(m.space(2));
    for (QPushButton *one : {m_retry, m_retryAlike, m_open})
        row->addWidget(one);
    row->addStretch(1);
    row->addWidget(exported);
    return line;
}

void WritesList::refresh()
{
    if (!m_services.store.isOpen())
        return;
    if (m_isReading) { // a run writes for minutes: its news must not put the answer off for ever
        m_isOld = true;
        return;
    }
    m_isReading = true;
    m_isOld = false;
    QList<AccountId> accounts;
    for (const AccountCard &card : m_services.accounts.cards())
        accounts.append(card.account.id);
    m_frame->setLoading(true);
    m_services.reader.ask(
        this, [accounts](Database &database, const std::stop_token &) { return unsettledWrites(database, accounts); },
        [this](const Result<WriteRows> &writes) {
            m_isReading = false;
            m_frame->setLoading(false);
            if (writes)
                take(*writes);
            else
                m_frame->showProblem(
                    {.text = tr("What goes out could not be read."), .details = writes.error().detail});
            if (m_isOld)
                refresh();
        });
}

void WritesList::take(const WriteRows &writes)
{
    m_isCut = writes.isCut;
    m_frame->clearProblem();
    m_read = writes.rows;
    setRows(m_read);
    if (isVisible())
        askChanges(writes.rows);
    if (writes.rows.isEmpty()) {
        m_frame->showEmpty({.sentence = tr("Nothing waits to be sent"),
                            .reason = tr("Every channel was told what it should show, and took it.")});
    } else {
        m_frame->showContent();
        if (!std::exchange(m_hasChosen, true))
            chooseRow(*m_table, 0);
    }
    showButtons();
    Q_EMIT changed();
}

// What was chosen stays chosen while it is there; then nothing is, so that no button acts on a row that took its place.
void WritesList::setRows(const QList<WriteRow> &rows)
{
    const WriteRow *current = m_model->at(m_table->currentIndex());
    const std::optional<WriteRow> chosen = current ? std::optional(*current) : std::nullopt;
    m_model->setRows(rows);
    const QModelIndex there = chosen ? m_model->find(*chosen) : QModelIndex();
    if (!there.isValid())
        m_table->selectionModel()->clear();
    else if (there.row() != m_table->currentIndex().row())
        chooseRow(*m_table, there.row());
}

// Of what was not sent yet only the engine knows what it would be, for as many as are looked at.
void WritesList::askChanges(const QList<WriteRow> &rows)
{
    QJsonArray listings;
    for (const WriteRow &row : rows) {
        if (!row.delivery && row.listing && listings.size() < mostAsked)
            listings.append(qint64(row.listing.value));
    }
    if (listings.isEmpty())
        return;
    m_services.requests.send(
        this, u"listing.pending"_s, {{u"listings"_s, listings}},
        [this](const QJsonObject &reply) {
            QHash<ListingId, QList<WriteChange>> changes;
            for (const QJsonValue &listing : reply[u"listings"].toArray()) {
                QList<WriteChange> &ofListing = changes[ListingId{listing[u"listing"].toInteger()}];
                for (const QJsonValue &change : listing[u"changes"].toArray())
                    ofListing.append({.field = change[u"field"].toString(),
                                      .from = change[u"from"].toVariant().toStringList(),
                                      .to = change[u"to"].toString()});
            }
            m_model->setChanges(changes);
        },
        [](const Error &) {}); // the rows say the rest
}

int WritesList::count() const
{
    return m_model->rowCount();
}

QString WritesList::note() const
{
    const QString shown = countText(m_model->rowCount());
    return m_isCut ? tr("%1 and more").arg(shown) : tr("%1 shown").arg(shown);
}

void WritesList::showButtons()
{
    const WriteRow *row = m_model->at(m_table->currentIndex());
    const bool isRefused = row && row->state == WriteRow::State::Refused;
    const bool mayRetry = row && row->state != WriteRow::State::UnderWay && row->state != WriteRow::State::Held;
    m_retry->setText(isRefused                                       ? tr("Try again")
                     : row && row->state == WriteRow::State::InDoubt ? tr("Look it up now")
                                                                     : tr("Send now"));
    m_retry->setVisible(mayRetry && (isRefused || !row->externalId.isEmpty()));
    m_retryAlike->setVisible(isRefused);
    m_open->setVisible(row && row->product);
}

void WritesList::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const WriteRow *row = m_model->at(index);
    if (!row)
        return;
    for (QPushButton *button : {m_retry, m_retryAlike, m_open}) {
        if (button->isVisibleTo(this))
            connect(menu.addAction(button->text()), &QAction::triggered, button, &QPushButton::click);
    }
    if (row->product)
        connect(menu.addAction(StockExplanation::offerText()), &QAction::triggered, this,
                [this, product = row->product] { StockExplanation::openFor(m_services, product, this); });
}

// A refused one is sent again; one in doubt or waiting has its listing read, then what it lacks is sent.
void WritesList::retry(const WriteRow &row)
{
    if (row.state == WriteRow::State::Refused)
        return m_services.requests.send(this, u"error.retry"_s, {{u"error"_s, qint64(row.problem.value)}});
    m_services.requests.send(this, u"sync.start"_s,
                             {{u"accounts"_s, QJsonArray{m_services.accounts.name(row.account)}},
                              {u"mode"_s, u"selective"_s},
                              {u"filter"_s, QJsonObject{{u"external_id"_s, QJsonArray{row.externalId}}}},
                              {u"cause"_s, u"manual"_s}});
}

void WritesList::retryAlike(const WriteRow &row)
{
    m_services.requests.send(this, u"error.retry"_s, {{u"like"_s, qint64(row.problem.value)}});
}

void WritesList::look(const WriteRow &row)
{
    Q_EMIT openRequested({.view = View::Catalogue, .id = row.product.value});
}

} // namespace evenstock
