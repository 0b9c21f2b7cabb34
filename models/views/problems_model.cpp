// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/problems_model.h"

#include "models/views/accounts_model.h"
#include "models/views/alignment.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// Of a product, and yet it is the order that tells two of them apart; empty of others.
QString decisiveOrder(const ProblemView &view)
{
    static const QStringList kinds = {u"oversell"_s, u"late_order"_s};
    if (!kinds.contains(view.problem.kind))
        return {};
    return view.orderCode.isEmpty() ? view.problem.arguments.value("order"_L1).toString() : view.orderCode;
}

// What a group is made of: as its newest.
QString manyText(const ProblemView &view, int count)
{
    if (!decisiveOrder(view).isEmpty())
        return ProblemsModel::tr("%n order(s)", nullptr, count);
    if (!view.title.isEmpty() || !view.sku.isEmpty())
        return ProblemsModel::tr("%n product(s)", nullptr, count);
    if (!view.orderCode.isEmpty())
        return ProblemsModel::tr("%n order(s)", nullptr, count);
    return view.problem.kind == "event"_L1 ? ProblemsModel::tr("%n event(s)", nullptr, count)
                                           : ProblemsModel::tr("%n item(s)", nullptr, count);
}

// The newest oversell of many is short by a number of its own.
ProblemView withoutFigure(ProblemView newest)
{
    if (newest.problem.kind == "oversell"_L1)
        newest.problem.arguments.remove("missing"_L1);
    return newest;
}

ItemState stateOf(const ProblemRow &problem)
{
    if (problem.state != "open"_L1)
        return problem.state == "resolved"_L1 ? ItemState::Agreed : ItemState::NotListed;
    switch (severityFromName(problem.severity).value_or(Severity::Error)) {
    case Severity::Urgent:
        return ItemState::Urgent;
    case Severity::Error:
        return ItemState::Error;
    case Severity::Warning:
        return ItemState::Warning;
    default:
        return ItemState::Hint;
    }
}

QString stateWords(const ProblemRow &problem)
{
    if (problem.state == "resolved"_L1)
        return ProblemsModel::tr("Solved");
    if (problem.state == "dismissed"_L1)
        return ProblemsModel::tr("Dismissed");
    switch (severityFromName(problem.severity).value_or(Severity::Error)) {
    case Severity::Urgent:
        return ProblemsModel::tr("Urgent");
    case Severity::Error:
        return ProblemsModel::tr("Error");
    case Severity::Warning:
        return ProblemsModel::tr("Warning");
    default:
        return ProblemsModel::tr("Hint");
    }
}

} // namespace

ProblemsModel::ProblemsModel(ReadStore &store, BackgroundReader &reader, const AccountsModel &accounts,
                             const Clock &clock, Title title, QObject *parent)
    : KeepsRows(parent)
    , m_store(store)
    , m_reader(reader)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_title(std::move(title))
{
}

ProblemsModel::~ProblemsModel()
{
    m_stop.request_stop();
}

QString ProblemsModel::needsYouText()
{
    return tr("needs you");
}

QModelIndex ProblemsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // Top rows carry 0, items the id of their group with a bit that keeps it from being 0.
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(m_nodes[static_cast<size_t>(parent.row())].id * 2 + 1)
                                        : quintptr(0));
}

QModelIndex ProblemsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const auto id = (static_cast<qint64>(index.internalId()) - 1) / 2;
    for (size_t row = 0; row < m_nodes.size(); ++row) {
        if (m_nodes[row].id == id)
            return createIndex(static_cast<int>(row), 0, quintptr(0));
    }
    return {};
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    return static_cast<int>(m_nodes[static_cast<size_t>(parent.row())].items.size());
}

bool ProblemsModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

int ProblemsModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

const ProblemView *ProblemsModel::problem(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const QModelIndex group = index.parent(); group.isValid()) {
        const Node &node = m_nodes[static_cast<size_t>(group.row())];
        return index.row() < node.items.size() ? &node.items[index.row()] : nullptr;
    }
    const Node &node = m_nodes[static_cast<size_t>(index.row())];
    return node.isSolved ? nullptr : &node.group.newest;
}

const ProblemGroup *ProblemsModel::group(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    const Node &node = m_nodes[static_cast<size_t>(top.row())];
    return node.isSolved || node.group.problems < 2 ? nullptr : &node.group;
}

QModelIndex ProblemsModel::find(ProblemId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Node &node = m_nodes[static_cast<size_t>(row)];
        for (int item = 0; item < node.items.size(); ++item) {
            if (node.items[item].problem.id == id)
                return index(item, 0, index(row, 0));
        }
        if (!node.isSolved && node.group.newest.problem.id == id)
            return index(row, 0);
    }
    return {};
}

QModelIndex ProblemsModel::findAlike(const QString &alike) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Node &node = m_nodes[static_cast<size_t>(row)];
        if (!node.isSolved && node.group.problems > 1 && node.group.alike == alike)
            return index(row, 0);
    }
    return {};
}

bool ProblemsModel::isTried(const ProblemRow &problem)
{
    static const QStringList tried = {u"account"_s, u"item"_s, u"delivery"_s, u"event"_s};
    return tried.contains(problem.kind);
}

UtcMs ProblemsModel::nextTryOf(const ProblemRow &problem, const AccountsModel &accounts, UtcMs now)
{
    static const QStringList passing{errorCodeName(ErrorCode::Offline), errorCodeName(ErrorCode::Timeout),
                                     errorCodeName(ErrorCode::RateLimited), errorCodeName(ErrorCode::InvalidResponse)};
    if (problem.nextTryAt != 0 || problem.kind != "account"_L1 || !passing.contains(problem.code))
        return problem.nextTryAt;
    const AccountCard *card = accounts.card(problem.account);
    const bool goesOn = card && card->account.enabled && card->account.state == AccountState::Failing;
    return goesOn && card->nextSyncAt > 0 ? std::max(card->nextSyncAt, now + 1) : 0;
}

int ProblemsModel::openCount() const
{
    std::int64_t count = 0;
    for (const Node &node : m_nodes)
        count += node.isSolved ? 0 : node.group.problems;
    return static_cast<int>(count);
}

QString ProblemsModel::itemText(const ProblemView &view)
{
    const QString product = view.title.isEmpty() ? view.sku : view.title;
    if (!product.isEmpty())
        return decisiveOrder(view).isEmpty() ? product
                                             : tr("%1, order %2", "product, code").arg(product, decisiveOrder(view));
    if (!view.orderCode.isEmpty())
        return tr("Order %1").arg(view.orderCode);
    constexpr auto order = "order "_L1; // that could not be read: there is no row of it
    if (view.problem.item.startsWith(order))
        return tr("Order %1").arg(view.problem.item.mid(order.size()));
    return view.problem.item.isEmpty() ? view.channel : view.problem.item;
}

QVariant ProblemsModel::problemData(const ProblemView &view, const Node *group, int column, int role) const
{
    const ProblemRow &problem = view.problem;
    const bool isOpen = problem.state == "open"_L1;
    const bool isItem = group == nullptr && isOpen;
    const bool isMany = group && group->group.problems > 1;
    const bool isOversell = problem.kind == "oversell"_L1;
    const UtcMs nextTry = isMany ? group->group.nextTryAt : nextTryOf(problem, m_accounts, m_clock.now());
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Urgency:
            return isItem ? QString() : stateWords(problem);
        case What:
            if (isItem) // a group says what all of them are, and each how much of its own is missing
                return isOversell ? tr("%1: %2", "what happened, to what").arg(m_title(view), itemText(view))
                                  : itemText(view);
            return m_title(isMany ? withoutFigure(view) : view);
        case Channel:
            return isItem ? QString() : view.channel;
        case When:
            return ageText(problem.lastAt, m_clock.now());
        case Attempts:
            return isMany ? QString() : countText(problem.count);
        default:
            return !isOpen ? QString() : nextTry ? aheadText(nextTry, m_clock.now()) : needsYouText();
        }
    case SubtitleRole:
        if (column != What || isItem)
            return {};
        return isMany ? manyText(view, static_cast<int>(group->group.problems)) : itemText(view);
    case StateRole:
        return column == Urgency && !isItem ? QVariant(static_cast<int>(stateOf(problem))) : QVariant();
    case ChannelRole:
        return column == Channel && !isItem && problem.account ? QVariant::fromValue(m_accounts.badge(problem.account))
                                                               : QVariant();
    case CountRole:
        return column == What && isMany ? QVariant(static_cast<int>(group->group.problems)) : QVariant();
    case TimeRole:
        return column == When ? QVariant(static_cast<qlonglong>(problem.lastAt)) : QVariant();
    case ToneRole:
        if (column == When || column == Attempts || !isOpen)
            return static_cast<int>(Tone::Quiet);
        return column == NextTry && nextTry == 0 ? QVariant(static_cast<int>(Tone::Quiet)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == When || column == Attempts ? toTheRight : QVariant();
    case IdRole:
        return static_cast<qlonglong>(problem.id.value);
    default:
        return {};
    }
}

QVariant ProblemsModel::nodeData(const Node &node, int column, int role) const
{
    if (column != Urgency)
        return {};
    if (role == Qt::DisplayRole)
        return node.hasDismissed ? tr("Solved or dismissed today") : tr("Solved today");
    if (role == CountRole)
        return static_cast<int>(node.items.size());
    return role == BoldRole ? QVariant(true) : QVariant();
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.parent().isValid()) {
        const ProblemView *view = problem(index);
        return view ? problemData(*view, nullptr, index.column(), role) : QVariant();
    }
    const Node &node = m_nodes[static_cast<size_t>(index.row())];
    return node.isSolved ? nodeData(node, index.column(), role)
                         : problemData(node.group.newest, &node, index.column(), role);
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == When || section == Attempts ? toTheRight : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Urgency:
        return tr("Severity");
    case What:
        return tr("What happened, product");
    case Channel:
        return tr("Channel");
    case When:
        return tr("When");
    case Attempts:
        return tr("Attempts");
    case NextTry:
        return tr("Next try");
    default:
        return {};
    }
}

} // namespace evenstock
