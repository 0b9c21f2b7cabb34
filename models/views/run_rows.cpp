// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/run_rows.h"

#include "models/views/format.h"
#include "models/views/roles.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QVariant toTheRight = QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
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
