// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/batches_list.h"

#include "models/views/background_reader.h"
#include "models/views/batches_model.h"
#include "models/views/read_store.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <memory>

using namespace Qt::StringLiterals;

namespace evenstock {

BatchesList::BatchesList(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new BatchesModel(services.clock, this))
{
    const Metrics m(font());
    m_table = new QTableView(this);
    m_table->setObjectName(u"batches"_s);
    m_table->setAccessibleName(tr("What you did"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(services.clock, m_table));
    dress(m_table);
    m_table->setSortingEnabled(false); // until the columns have their places
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(BatchesModel::When, m.space(30));
    m_table->setColumnWidth(BatchesModel::What, m.space(44));
    m_table->setColumnWidth(BatchesModel::Values, m.space(20));
    equip(m_table, u"batches"_s, tr("Your changes"), services.memory);
    fillWith(m_table->horizontalHeader(), BatchesModel::Product);
    keepWhole(m_table, u"batches"_s, {BatchesModel::When, BatchesModel::Values, BatchesModel::What}, services.memory);
    // Every start begins with what came last.
    m_table->horizontalHeader()->setSortIndicator(BatchesModel::When, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_model, &PagedTable::sortRequested, this, &BatchesList::list);
    m_frame = ContentFrame::ofList(m_table, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const BatchView *batch = current())
            Q_EMIT chosen(*batch);
    });
    connect(m_model, &PagedTable::failed, this, [this](const Error &error) {
        m_frame->showProblem({.text = tr("What you did could not be read."), .details = error.detail});
    });
}

void BatchesList::refresh()
{
    if (m_isReading) { // a run writes for minutes: its news must not put the answer off for ever
        m_isOld = true;
        return;
    }
    m_frame->clearProblem();
    const QHeaderView *header = m_table->horizontalHeader();
    if (m_sorted && m_services.store.isOpen())
        return sortInMemory(header->sortIndicatorSection(), header->sortIndicatorOrder());
    if (!m_isByTime || !m_services.store.isOpen())
        return list();
    m_model->reload(); // as far as it was shown: who looks at older ones is left there
    showState();
}

void BatchesList::list()
{
    if (!m_services.store.isOpen())
        return;
    m_reading.request_stop();
    m_isReading = false;
    m_isOld = false;
    m_frame->setLoading(false);
    const QHeaderView *header = m_table->horizontalHeader();
    m_isByTime = header->sortIndicatorSection() == BatchesModel::When;
    m_sorted.reset();
    if (!m_isByTime)
        return sortInMemory(header->sortIndicatorSection(), header->sortIndicatorOrder());
    const SortWay way = header->sortIndicatorOrder() == Qt::AscendingOrder ? SortWay::Up : SortWay::Down;
    m_model->setSource([this, way](const PageRequest &request) {
        return BatchQueries(m_services.store.database()).page(request, way);
    });
    showState();
}

// What was done is put together from many rows, so that nothing in the store could be sorted by: the worker reads them
// all, the newest ones at least.
void BatchesList::sortInMemory(int column, Qt::SortOrder order)
{
    m_frame->setLoading(true);
    m_isReading = true;
    m_isOld = false;
    m_reading = m_services.reader.ask(
        this, [](Database &database, const std::stop_token &stop) { return BatchQueries(database).newest(stop); },
        [this, column, order](const Result<QList<BatchView>> &found) {
            m_frame->setLoading(false);
            m_isReading = false;
            if (!found)
                return Q_EMIT m_model->failed(found.error());
            const bool isAnother = !m_sorted;
            m_sorted = BatchesModel::sorted(*found, column, order);
            if (!isAnother)
                m_model->reload();
            else
                m_model->setSource([this](const PageRequest &request) -> Result<Page<BatchView>> {
                    const QList<BatchView> rows = m_sorted.value_or(QList<BatchView>());
                    const qsizetype start = request.after.toLongLong();
                    const qsizetype end = start + request.rows();
                    return Page<BatchView>{.rows = rows.mid(start, request.rows()),
                                           .next = end < rows.size() ? QString::number(end) : QString()};
                });
            showState();
            if (m_isOld)
                refresh();
        });
}

void BatchesList::showState()
{
    if (m_model->rowCount() == 0) {
        m_frame->showEmpty({.sentence = tr("You changed nothing yet"),
                            .reason = tr("What you edit, decide and import leaves a line here and can be undone. What "
                                         "you do with orders, and channels switched on and off, is noted here, too.")});
        return;
    }
    m_frame->showContent();
    if (!m_table->currentIndex().isValid())
        chooseRow(*m_table, 0);
    else if (const BatchView *batch = current())
        Q_EMIT chosen(*batch);
}

const BatchView *BatchesList::current() const
{
    return m_model->at(m_table->currentIndex());
}

} // namespace evenstock
