// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/batch_detail.h"

#include "models/store/change_queries.h"
#include "models/store/conflict_queries.h"
#include "models/views/batches_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "models/views/runs_model.h"
#include "ui/history/undo_panel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// Decisions as changes: what the side that gave way had, and what both have since.
Result<Page<ChangeView>> decisionsOf(Database &database, std::int64_t batch, const PageRequest &request)
{
    TRY_ASSIGN(const std::int64_t after, startId(request, fromOldest));
    TRY_ASSIGN(const auto rows, RunRepository(database).conflictsOfBatch(batch, ConflictId{after},
                                                                         static_cast<int>(request.rows()) + 1));
    QList<ChangeView> views;
    for (const ConflictRow &row : rows) {
        TRY_ASSIGN(const auto view, ConflictQueries(database).find(row.id));
        const ConflictView around = view.value_or(ConflictView{});
        const bool tookTheirs = row.taken == "remote"_L1;
        views.append({.change = {.at = row.resolvedAt,
                                 .product = around.product,
                                 .listing = row.listing,
                                 .account = around.account,
                                 .field = fieldName(row.field),
                                 .old = tookTheirs ? row.local : row.remote,
                                 .now = row.taken == "value"_L1 ? row.value
                                        : tookTheirs            ? row.remote
                                                                : row.local,
                                 .cause = u"conflict"_s,
                                 .id = row.id.value},
                      .sku = around.sku,
                      .title = around.title,
                      .condition = around.condition,
                      .attributes = around.attributes,
                      .channel = around.channel});
    }
    return pageOf(std::move(views), request.rows(), [](const ChangeView &view) { return pageKeyText(view.change.id); });
}

} // namespace

BatchDetail::BatchDetail(const ViewServices &services, QWidget *parent)
    : DetailPane(tr("Choose a change to see what it did."), parent)
    , m_services(services)
    , m_changes(new ChangesModel(ChangesModel::Of::Run, services.accounts, services.clock, this))
{
    m_undo = new UndoPanel(services, body());
    column()->addWidget(head());
    column()->addWidget(new HairLine(HairLine::Weight::Line));
    column()->addWidget(changes(), 1);
    column()->addWidget(new HairLine(HairLine::Weight::Line));
    column()->addWidget(m_undo);
}

QWidget *BatchDetail::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_title = new TextLabel({}, TypeSize::Heading);
    m_what = new ElidedLabel({}, TypeSize::Body, Ink::Secondary);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    column->setSpacing(m.space(2) - 2);
    column->addWidget(m_title);
    column->addWidget(m_what);
    return part;
}

QWidget *BatchDetail::changes()
{
    const Metrics m(font());
    auto *view = new QTableView(this);
    view->setObjectName(u"batchChanges"_s);
    view->setAccessibleName(tr("What was changed"));
    view->setModel(m_changes);
    dressLines(view, m_services.clock);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view->horizontalHeader()->setSectionResizeMode(ChangesModel::What, QHeaderView::Stretch);
    view->setColumnWidth(ChangesModel::From, m.space(16)); // what is in them makes them wider
    view->setColumnWidth(ChangesModel::To, m.space(16));
    equip(view, u"batchChanges"_s, tr("What was changed"), m_services.memory);
    keepWhole(view, u"batchChanges"_s, {ChangesModel::To, ChangesModel::From}, m_services.memory);
    connect(view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.data(IdRole).toLongLong() == 0) // no product
            return;
        Q_EMIT openRequested({.view = View::Catalogue, .id = index.data(IdRole).toLongLong()});
    });
    return view;
}

void BatchDetail::setBatch(const BatchView &batch)
{
    setChosen(true);
    m_title->setText(BatchesModel::titleOf(batch));
    m_what->setText(tr("%1, %2", "product, when")
                        .arg(BatchesModel::productOf(batch), momentText(batch.at, m_services.clock.now())));
    const bool isDecisions = batch.decisions > 0;
    if (const std::pair now(batch.batch, isDecisions); now == m_listed) { // whoever looks further down is left there
        m_changes->reload();
    } else {
        m_listed = now;
        ReadStore &store = m_services.store;
        m_changes->setSource([&store, id = batch.batch, isDecisions](const PageRequest &request) {
            return isDecisions ? decisionsOf(store.database(), id, request)
                               : ChangeQueries(store.database()).ofBatch(id, request);
        });
    }
    if (BatchesModel::isPublishing(batch))
        return m_undo->setSubject(
            {.title = tr("Published"),
             .note = tr("A listing is ended on the site of its channel; the next sync sees that.")});
    if (batch.isOfChannel())
        return m_undo->setSubject(
            {.title = BatchesModel::titleOf(batch),
             .note = tr("Channels are connected, switched on and off, and removed under Channels.")});
    if (batch.isOrderAction())
        return m_undo->setSubject(
            {.title = BatchesModel::titleOf(batch),
             .note = tr("What a marketplace was told of an order is not taken back from here. What can still be done "
                        "with it stands under Orders.")});
    // Decisions open their conflicts again; what is decided no more has only values to give back.
    m_undo->setSubject({.command = batch.decisions > 0 ? u"conflict.undo"_s : u"batch.undo"_s,
                        .arguments = {{u"batch"_s, qint64(batch.batch)}},
                        .title = tr("Take this back"),
                        .button = tr("Undo")});
}

} // namespace evenstock
