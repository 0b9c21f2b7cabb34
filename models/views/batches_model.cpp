// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/batches_model.h"

#include "models/core/clock.h"
#include "models/views/alignment.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/order_words.h"
#include "models/views/roles.h"

#include <QCollator>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString channelTitle(const QString &change)
{
    if (change == "on"_L1)
        return BatchesModel::tr("Channel switched on");
    if (change == "replaced"_L1)
        return BatchesModel::tr("Switched off for another channel");
    if (change == "added"_L1)
        return BatchesModel::tr("Channel connected");
    if (change == "removed"_L1)
        return BatchesModel::tr("Channel removed");
    return BatchesModel::tr("Channel switched off");
}

} // namespace

BatchesModel::BatchesModel(const Clock &clock, QObject *parent)
    : PagedModel(parent)
    , m_clock(clock)
{
}

bool BatchesModel::isPublishing(const BatchView &batch)
{
    return batch.field == "link"_L1 && batch.cause == "manual"_L1;
}

QString BatchesModel::titleOf(const BatchView &batch)
{
    if (batch.isDecisions())
        return tr("Conflicts decided");
    if (batch.cause == "import"_L1)
        return tr("File imported");
    if (batch.cause == "undo"_L1)
        return tr("Taken back");
    if (batch.isOfChannel())
        return channelTitle(batch.channelChange);
    if (batch.isOrderAction()) {
        const QString done = orderActionDone(batch.orderAction);
        return batch.isOrderInDoubt ? tr("%1: no answer came", "what was asked of a marketplace").arg(done) : done;
    }
    if (isPublishing(batch))
        return tr("Published");
    if (batch.sku.isEmpty())
        return tr("Products edited");
    if (batch.field == "on_hand"_L1)
        return tr("Stock corrected");
    return batch.field.isEmpty() ? tr("Product edited") : tr("Edited: %1").arg(fieldTitle(batch.field));
}

QString BatchesModel::productOf(const BatchView &batch)
{
    const QString channel = batch.channel.isEmpty() ? tr("a channel that is removed") : batch.channel;
    if (batch.isOfChannel())
        return channel;
    if (batch.isOrderAction())
        return tr("Order %1  ·  %2", "code, channel").arg(batch.orderCode, channel);
    if (batch.sku.isEmpty())
        return tr("several products");
    return batch.title.isEmpty() ? batch.sku : batch.title + u"  ·  "_s + batch.sku; // two may have one title
}

std::int64_t BatchesModel::sizeOf(const BatchView &batch)
{
    return std::max(batch.changes, batch.decisions);
}

QList<BatchView> BatchesModel::sorted(const QList<BatchView> &rows, int column, Qt::SortOrder order)
{
    struct Keyed {
        QCollatorSortKey words;
        std::int64_t number = 0;
        const BatchView *row = nullptr;
    };
    const QCollator collator;
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(rows.size()));
    for (const BatchView &row : rows) {
        const QString words = column == What ? titleOf(row) : column == Product ? productOf(row) : QString();
        keyed.push_back({collator.sortKey(words),
                         column == Values ? sizeOf(row)
                         : column == When ? row.batch
                                          : 0,
                         &row});
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const Keyed &a, const Keyed &b) { return a.row->batch > b.row->batch; });
    std::stable_sort(keyed.begin(), keyed.end(), [order](const Keyed &a, const Keyed &b) {
        const int words = a.words.compare(b.words);
        const bool isBefore = words != 0 ? words < 0 : a.number < b.number;
        const bool isBehind = words != 0 ? words > 0 : a.number > b.number;
        return order == Qt::AscendingOrder ? isBefore : isBehind;
    });
    QList<BatchView> result;
    for (const Keyed &one : keyed)
        result.append(*one.row);
    return result;
}

QVariant BatchesModel::data(const QModelIndex &index, int role) const
{
    const BatchView *batch = at(index);
    if (!batch)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case When:
            return momentText(batch->at, m_clock.now());
        case What:
            return titleOf(*batch);
        case Product:
            return productOf(*batch);
        default:
            return sizeOf(*batch) < BatchView::mostCounted ? countText(sizeOf(*batch))
                                                           : tr("over %1").arg(countText(sizeOf(*batch)));
        }
    case StateRole:
        return column == What
                   ? QVariant(static_cast<int>(batch->cause == "undo"_L1 ? ItemState::Undone : ItemState::Agreed))
                   : QVariant();
    case Qt::ToolTipRole:
        return column == When ? QVariant(exactTimeText(batch->at)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Values ? toTheRight : QVariant();
    case IdRole:
        return static_cast<qlonglong>(batch->batch);
    default:
        return {};
    }
}

QVariant BatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Values ? toTheRight : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What you did");
    case Product:
        return tr("Product, order, channel");
    default:
        return tr("Values");
    }
}

} // namespace evenstock
