// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/run_rows.h"

#include "models/views/alignment.h"
#include "models/views/card_words.h"
#include "models/views/format.h"
#include "models/views/ledger_model.h"
#include "models/views/log_model.h"
#include "models/views/plan_model.h"
#include "models/views/roles.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int firstFailure = 400; // of HTTP

} // namespace

RunProblemsModel::RunProblemsModel(Title title, QObject *parent)
    : PagedModel(parent)
    , m_title(std::move(title))
{
}

QVariant RunProblemsModel::data(const QModelIndex &index, int role) const
{
    const ProblemView *view = at(index);
    if (!view)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_title(*view);
    case SubtitleRole:
        return view->title.isEmpty() ? view->problem.item : view->title;
    case StateRole:
        return static_cast<int>(view->problem.state == "open"_L1 ? ItemState::Error : ItemState::Agreed);
    case IdRole:
        return static_cast<qlonglong>(view->problem.id.value);
    default:
        return {};
    }
}

QVariant RunProblemsModel::headerData(int, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? tr("What happened, product") : QVariant();
}

QVariant RunStockModel::data(const QModelIndex &index, int role) const
{
    const StockLine *line = at(index);
    if (!line)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Change)
            return signedStockText(line->delta);
        if (column == Balance)
            return stockText(line->balance);
        return line->title.isEmpty() ? line->sku : line->title;
    case SubtitleRole:
        if (column != What)
            return {};
        return line->title.isEmpty() ? LedgerModel::cause(*line) // two may have one title
                                     : LedgerModel::cause(*line) + u"  ·  "_s + line->sku;
    case Qt::ToolTipRole:
        return column == What ? QVariant(LedgerModel::detail(*line)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == What ? QVariant() : toTheRight;
    case IdRole:
        return static_cast<qlonglong>(line->product.value);
    default:
        return {};
    }
}

QVariant RunStockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == What ? QVariant() : toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Product, cause") : section == Change ? tr("Change") : tr("Balance");
}

QVariant RunPlanModel::data(const QModelIndex &index, int role) const
{
    const PlanItemView *view = at(index);
    if (!view)
        return {};
    const PlanItemRow &item = view->item;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == From)
            return PlanModel::valueText(item, item.from);
        if (column == To)
            return PlanModel::valueText(item, item.to);
        return !view->title.isEmpty() ? view->title : !view->sku.isEmpty() ? view->sku : item.item;
    case SubtitleRole:
        if (column != What)
            return {};
        return withTraits(tr("%1: %2", "field, which way").arg(PlanModel::whatText(item), PlanModel::wayText(item)) +
                              (view->title.isEmpty() || view->sku.isEmpty() ? QString() : u"  ·  "_s + view->sku),
                          view->condition, view->attributes);
    case ToneRole:
        return column == From ? QVariant(static_cast<int>(Tone::Quiet)) : QVariant();
    case IdRole:
        return static_cast<qlonglong>(item.product.value);
    default:
        return {};
    }
}

QVariant RunPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Product, field") : section == From ? tr("From") : tr("To");
}

QVariant RunLogModel::data(const QModelIndex &index, int role) const
{
    const RunLogRow *line = at(index);
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return logWords(line->key, line->arguments).words;
    case SubtitleRole:
        return logTime(line->at);
    case StateRole:
        return static_cast<int>(logWords(line->key, line->arguments).state);
    default:
        return {};
    }
}

QVariant RunLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isTitle ? QVariant(tr("What happened, when")) : QVariant();
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    const RequestRow *request = at(index);
    if (!request)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Request)
            return request->method + u' ' + request->path;
        if (column == Answer)
            return request->status ? QString::number(request->status) : tr("no answer");
        return tr("%1 ms").arg(countText(request->durationMs));
    case SubtitleRole:
        return column == Request
                   ? QVariant(request->attempt > 1
                                  ? tr("%1, try %2", "time, number").arg(clockText(request->at)).arg(request->attempt)
                                  : clockText(request->at))
                   : QVariant();
    case ToneRole:
        return column == Answer && (request->status == 0 || request->status >= firstFailure)
                   ? QVariant(static_cast<int>(Tone::Bad))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return column == Request ? QVariant() : toTheRight;
    default:
        return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Request ? QVariant() : toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    return section == Request ? tr("Request") : section == Answer ? tr("Answer") : tr("Took");
}

} // namespace evenstock
