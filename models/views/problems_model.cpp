// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/problems_model.h"

#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "models/views/row_changes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// What a group is made of: as its newest.
QString manyText(const ProblemRow &problem, int count)
{
    if (problem.product)
        return ProblemsModel::tr("%n product(s)", nullptr, count);
    if (problem.order)
        return ProblemsModel::tr("%n order(s)", nullptr, count);
    return problem.kind == "event"_L1 ? ProblemsModel::tr("%n event(s)", nullptr, count)
                                      : ProblemsModel::tr("%n item(s)", nullptr, count);
}

constexpr qint64 solvedNode = -1;
constexpr int mostItems = 200; // shown under one group
constexpr int mostSingles = 1000;
const QVariant toTheRight = QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));

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

ProblemsModel::ProblemsModel(ReadStore &store, const AccountsModel &accounts, const Clock &clock, Title title,
                             QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_title(std::move(title))
{
}

QString ProblemsModel::needsYouText()
{
    return tr("needs you");
}

void ProblemsModel::setFilter(const ProblemFilter &filter, Grouping grouping, UtcMs solvedSince, Settled settled)
{
    m_filter = filter;
    m_grouping = grouping;
    m_solvedSince = solvedSince;
    m_settled = settled;
    refresh();
}

void ProblemsModel::refresh()
{
    if (!m_store.isOpen())
        return;
    Result<std::vector<Node>> nodes = read();
    if (nodes.ok())
        take(*std::move(nodes));
    else
        Q_EMIT failed(nodes.error());
}

qint64 ProblemsModel::numberOf(const QString &alike)
{
    if (!m_numbers.contains(alike))
        m_numbers.insert(alike, m_numbers.size() + 1);
    return m_numbers.value(alike);
}

Result<std::vector<ProblemsModel::Node>> ProblemsModel::read()
{
    std::vector<Node> nodes;
    Database &database = m_store.database();
    if (m_grouping == Grouping::Same && m_filter.text.isEmpty())
        TRY(readGrouped(database, nodes));
    else
        TRY(readSingles(database, nodes));
    sortNodes(nodes);
    if (m_solvedSince > 0)
        TRY(readSolved(database, nodes));
    return nodes;
}

void ProblemsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT sortRequested();
}

// All that is open is here, so nothing of it is left out.
void ProblemsModel::sortNodes(std::vector<Node> &nodes) const
{
    const auto isBefore = [this](const Node &a, const Node &b) {
        switch (m_sortColumn) {
        case What:
            return QString::localeAwareCompare(m_title(a.group.newest), m_title(b.group.newest)) < 0;
        case Channel:
            return QString::localeAwareCompare(a.group.newest.channel, b.group.newest.channel) < 0;
        case When:
            return a.group.lastAt < b.group.lastAt;
        case Attempts:
            return a.group.occurrences < b.group.occurrences;
        case NextTry:
            return a.group.nextTryAt < b.group.nextTryAt;
        default:
            return a.group.worst < b.group.worst;
        }
    };
    if (m_sortColumn < 0)
        return;
    std::stable_sort(nodes.begin(), nodes.end(), [this, isBefore](const Node &a, const Node &b) {
        return m_sortOrder == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
}

Status ProblemsModel::readGrouped(Database &database, std::vector<Node> &nodes)
{
    ErrorQueries queries(database);
    TRY_ASSIGN(const QList<ProblemGroup> groups, queries.groups(m_filter));
    for (const ProblemGroup &group : groups) {
        Node node{.id = numberOf(group.alike), .group = group};
        if (group.problems > 1) {
            ProblemFilter alike = m_filter;
            alike.alike = group.alike;
            TRY_ASSIGN(Page<ProblemView> page, queries.page(alike, {.limit = mostItems}));
            node.items = std::move(page.rows);
        }
        nodes.push_back(std::move(node));
    }
    return {};
}

Status ProblemsModel::readSingles(Database &database, std::vector<Node> &nodes)
{
    TRY_ASSIGN(const Page<ProblemView> page, ErrorQueries(database).page(m_filter, {.limit = mostSingles}));
    for (const ProblemView &view : page.rows) {
        const std::optional<Severity> severity = severityFromName(view.problem.severity);
        nodes.push_back({.id = numberOf(u"#"_s + QString::number(view.problem.id.value)),
                         .group = {.alike = view.alike,
                                   .worst = severity.value_or(Severity::Error),
                                   .problems = 1,
                                   .occurrences = view.problem.count,
                                   .firstAt = view.problem.firstAt,
                                   .lastAt = view.problem.lastAt,
                                   .nextTryAt = view.problem.nextTryAt,
                                   .newest = view}});
    }
    return {};
}

// Dismissed ones too: they stay in sight for the day, so that a wrong click is seen.
Status ProblemsModel::readSolved(Database &database, std::vector<Node> &nodes)
{
    Node node{.id = solvedNode, .isSolved = true};
    for (const QString &state : {u"resolved"_s, u"dismissed"_s}) {
        if (state == "dismissed"_L1 && m_settled == Settled::Solved)
            continue;
        ProblemFilter settled = m_filter;
        settled.state = state;
        settled.since = m_solvedSince;
        TRY_ASSIGN(const Page<ProblemView> page, ErrorQueries(database).page(settled, {.limit = mostItems}));
        node.items += page.rows;
        node.hasDismissed = node.hasDismissed || (state == "dismissed"_L1 && !page.rows.isEmpty());
    }
    std::stable_sort(node.items.begin(), node.items.end(),
                     [](const ProblemView &a, const ProblemView &b) { return a.problem.lastAt > b.problem.lastAt; });
    if (!node.items.isEmpty())
        nodes.push_back(std::move(node));
    return {};
}

// Groups stay where they are while their figures change, so that what is unfolded stays unfolded.
void ProblemsModel::take(std::vector<Node> fresh)
{
    const auto ids = [](const std::vector<Node> &nodes) {
        QList<qint64> result;
        for (const Node &node : nodes)
            result.append(node.id);
        return result;
    };
    for (const RowChange &change : rowChanges(ids(m_nodes), ids(fresh))) {
        if (change.kind == RowChange::Kind::Remove) {
            beginRemoveRows({}, change.first, change.last);
            m_nodes.erase(m_nodes.begin() + change.first, m_nodes.begin() + change.last + 1);
            endRemoveRows();
        } else {
            beginInsertRows({}, change.first, change.last);
            m_nodes.insert(m_nodes.begin() + change.first, fresh.begin() + change.first,
                           fresh.begin() + change.last + 1);
            endInsertRows();
        }
    }
    for (int row = 0; row < static_cast<int>(fresh.size()); ++row)
        updateItems(row, std::move(fresh[static_cast<size_t>(row)]));
    if (!m_nodes.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void ProblemsModel::updateItems(int row, Node fresh)
{
    Node &node = m_nodes[static_cast<size_t>(row)];
    const QModelIndex parent = index(row, 0);
    const auto ids = [](const QList<ProblemView> &items) {
        QList<qint64> result;
        for (const ProblemView &view : items)
            result.append(view.problem.id.value);
        return result;
    };
    for (const RowChange &change : rowChanges(ids(node.items), ids(fresh.items))) {
        if (change.kind == RowChange::Kind::Remove) {
            beginRemoveRows(parent, change.first, change.last);
            node.items.remove(change.first, change.last - change.first + 1);
            endRemoveRows();
        } else {
            beginInsertRows(parent, change.first, change.last);
            for (int item = change.first; item <= change.last; ++item)
                node.items.insert(item, fresh.items[item]);
            endInsertRows();
        }
    }
    node = std::move(fresh);
    if (!node.items.isEmpty())
        Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(node.items.size()) - 1, Columns - 1, parent));
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

QString ProblemsModel::itemText(const ProblemView &view) const
{
    if (!view.title.isEmpty())
        return view.title;
    if (!view.sku.isEmpty())
        return view.sku;
    if (!view.orderCode.isEmpty())
        return tr("Order %1").arg(view.orderCode);
    return view.problem.item.isEmpty() ? view.channel : view.problem.item;
}

QVariant ProblemsModel::problemData(const ProblemView &view, const Node *group, int column, int role) const
{
    const ProblemRow &problem = view.problem;
    const bool isOpen = problem.state == "open"_L1;
    const bool isItem = group == nullptr && isOpen;
    const bool isMany = group && group->group.problems > 1;
    const UtcMs nextTry = isMany ? group->group.nextTryAt : nextTryOf(problem, m_accounts, m_clock.now());
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Urgency:
            return isItem ? QString() : stateWords(problem);
        case What:
            return isItem ? itemText(view) : m_title(view);
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
        return isMany ? manyText(problem, static_cast<int>(group->group.problems)) : itemText(view);
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
