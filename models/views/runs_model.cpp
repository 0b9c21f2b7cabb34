// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/runs_model.h"

#include "models/store/batch_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/alignment.h"
#include "models/views/card_words.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/live_runs.h"
#include "models/views/order_words.h"
#include "models/views/roles.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

bool isFigure(int column)
{
    return column == RunsModel::Number || column >= RunsModel::Duration;
}

} // namespace

RunsModel::RunsModel(const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : PagedModel(parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(this, &PagedTable::loaded, this, &RunsModel::compareRates);
}

// Marketplaces differ a hundredfold in what they allow: the length is by the square root, so that 45 a second is still
// to be seen beside 1,700, and is not as long.
void RunsModel::compareRates()
{
    m_fastest = 0;
    for (const RunView &row : rows())
        m_fastest = std::max(m_fastest, row.itemsPerSecond());
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, Rate), index(rowCount() - 1, Rate), {BarRole});
}

std::int64_t RunsModel::figure(const RunView &row, int column)
{
    const RunCounters &c = row.run.counters;
    switch (column) {
    case Items:
        return c.processed;
    case Changes:
        return row.run.dryRun ? row.rows.planned : row.rows.changes + row.rows.movements + row.rows.sent;
    case Conflicts:
        return c.conflicts;
    case Failed:
        // Those that came again stand with a newer run; what ended a run is one of its own.
        return std::max({row.rows.problems, c.failed + c.refused, std::int64_t(row.run.status == "failed"_L1)});
    default:
        return 0;
    }
}

QString RunsModel::text(const RunView &row, int column) const
{
    const RunRow &run = row.run;
    switch (column) {
    case Number:
        return QString::number(run.id.value);
    case When:
        return briefMomentText(run.startedAt, m_clock.now());
    case Account:
        return row.channel;
    case Mode:
        return run.dryRun ? tr("Preview") : modeText(run.mode);
    case Outcome:
        // The column that says so may be left out for want of room, and "OK" would be taken for a sync.
        return run.dryRun && run.status == "completed"_L1 ? tr("Preview") : runStatusWords(run.status).words;
    case Duration:
        return durationText(LiveRuns::isOver(run.status) ? run.durationMs : m_clock.now() - run.startedAt);
    case Rate:
        return countText(qRound64(row.itemsPerSecond()));
    case Changes:
        return figure(row, column) < RunRows::mostInList ? countText(figure(row, column))
                                                         : tr("over %1").arg(countText(RunRows::mostInList));
    default:
        return countText(figure(row, column));
    }
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    const RunView *row = at(index);
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::TextAlignmentRole:
        return isFigure(column) ? toTheRight : QVariant();
    case IdRole:
        return static_cast<qlonglong>(row->run.id.value);
    case ChannelRole:
        return column == Account ? QVariant::fromValue(m_accounts.badge(row->run.account)) : QVariant();
    case StateRole:
        return column == Outcome ? QVariant(static_cast<int>(runStatusWords(row->run.status).state)) : QVariant();
    case BarRole:
        return column == Rate && m_fastest > 0 ? QVariant(std::sqrt(row->itemsPerSecond() / m_fastest)) : QVariant();
    case BoldRole:
        return (column == Conflicts || column == Failed) && figure(*row, column) > 0;
    case ToneRole:
        if (column == Number || column == Rate)
            return static_cast<int>(Tone::Quiet);
        if (column < Items)
            return {};
        if (figure(*row, column) == 0)
            return static_cast<int>(Tone::Quiet);
        return static_cast<int>(column == Conflicts ? Tone::Watch : column == Failed ? Tone::Bad : Tone::Normal);
    case Qt::ToolTipRole:
        if (column == Changes) // what the sum is made of
            return row->run.dryRun ? tr("%1 planned").arg(countText(row->rows.planned))
                                   : tr("%1 changed here, %2 in the stock, %3 sent")
                                         .arg(countText(row->rows.changes), countText(row->rows.movements),
                                              countText(row->rows.sent));
        return column == When ? QVariant(exactTimeText(row->run.startedAt)) : QVariant();
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isFigure(section) ? toTheRight : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Run");
    case When:
        return tr("When");
    case Account:
        return tr("Account");
    case Mode:
        return tr("Mode");
    case Outcome:
        return tr("Result");
    case Duration:
        return tr("Duration");
    case Items:
        return tr("Items");
    case Changes:
        return tr("Changes");
    case Conflicts:
        return tr("Conflicts");
    case Failed:
        return tr("Errors");
    case Rate:
        return tr("Items/s");
    default:
        return {};
    }
}

ChangesModel::ChangesModel(Of of, const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : PagedModel(parent)
    , m_of(of)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

QString ChangesModel::causeText(const ChangeView &row) const
{
    const QString when = momentText(row.change.at, m_clock.now());
    const QString channel = m_accounts.name(row.change.account);
    const QString &cause = row.change.cause;
    if (cause == "manual"_L1)
        return tr("you, %1").arg(when);
    if (cause == "undo"_L1)
        return tr("a run undone, %1").arg(when);
    if (cause == "import"_L1)
        return tr("import, %1").arg(when);
    if (cause == "conflict"_L1)
        return tr("your decision, %1").arg(when);
    if (cause == "plan"_L1)
        return tr("a preview applied, %1").arg(when);
    return channel.isEmpty() ? when : tr("%1, %2", "channel, time").arg(channel, when);
}

// Of a product it is the channel that is news, and not the SKU of that very product.
QString ChangesModel::linkText(const ChangeView &row, int column)
{
    if (column == What)
        return row.change.now ? tr("Listed on a channel") : tr("No longer on a channel");
    return (column == To) == row.change.now.has_value() ? row.channel : QString();
}

// What was done to a channel or an order: its name, and its states in words.
std::optional<QVariant> ChangesModel::notOfAProduct(const ChangeView &row, int column, int role)
{
    static const QStringList ofChannels{u"enabled"_s, u"created"_s, u"removed"_s};
    const ChangeRow &change = row.change;
    const std::optional<OrderActionChange> order = orderActionOf(change.field);
    const bool isOfChannel = !change.product && ofChannels.contains(change.field);
    if ((!order && !isOfChannel) || (role != Qt::DisplayRole && role != SubtitleRole))
        return {};
    const QString known = change.field == "created"_L1   ? change.now.value_or(QString())
                          : change.field == "removed"_L1 ? change.old.value_or(QString())
                                                         : row.channel;
    const QString channel = known.isEmpty() ? tr("a channel that is removed") : known;
    if (role == SubtitleRole)
        return column == What && order ? QVariant(channel + u"  ·  "_s + orderActionDone(order->action)) : QVariant();
    if (column == What)
        return order ? tr("Order %1").arg(order->code) : channel;
    const std::optional<QString> &state = column == From ? change.old : change.now;
    if (order)
        return state ? orderStateText(*state) : tr("not known yet", "state of an order");
    if (change.field == "enabled"_L1)
        return state == u"true"_s ? tr("on", "a channel") : tr("off", "a channel");
    return state ? tr("connected", "a channel") : tr("not here", "a channel");
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    const ChangeView *row = at(index);
    if (!row)
        return {};
    const ChangeRow &change = row->change;
    const int column = index.column();
    if (const auto words = notOfAProduct(*row, column, role))
        return *words;
    switch (role) {
    case Qt::DisplayRole:
        if (m_of == Of::Product && change.field == "link"_L1 && !row->channel.isEmpty())
            return linkText(*row, column);
        if (column == From)
            return change.old ? fieldValueText(change.field, *change.old) : QString();
        if (column == To)
            return change.now ? fieldValueText(change.field, *change.now) : QString();
        return m_of == Of::Run ? (row->title.isEmpty() ? row->sku : row->title) : fieldTitle(change.field);
    case SubtitleRole:
        if (column != What)
            return {};
        if (m_of != Of::Run)
            return causeText(*row);
        if (change.field == "link"_L1 && !row->channel.isEmpty())
            return withTraits(tr("on %1 · %2", "channel, SKU").arg(row->channel, row->sku), row->condition,
                              row->attributes);
        return row->title.isEmpty() ? fieldTitle(change.field) // one title is on many cards, an SKU on one
                                    : withTraits(tr("%1 · %2", "field, SKU").arg(fieldTitle(change.field), row->sku),
                                                 row->condition, row->attributes);
    case Qt::TextAlignmentRole:
        return column != What && (change.field == "price"_L1 || change.field == "quantity"_L1) ? toTheRight
                                                                                               : QVariant();
    case ToneRole:
        return column == From ? QVariant(static_cast<int>(Tone::Quiet)) : QVariant();
    case IdRole:
        return static_cast<qlonglong>(change.product.value);
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && rowCount() > 0) // as the first value under it
        return data(index(0, section), role);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return m_of == Of::Run ? tr("Product, field") : tr("Field, who");
    case From:
        return tr("From");
    case To:
        return tr("To");
    default:
        return {};
    }
}

} // namespace evenstock
