// SPDX-License-Identifier: GPL-3.0-or-later
// How ProblemsModel reads its rows, and takes what was read anew.
#include "models/views/accounts_model.h"
#include "models/views/problems_model.h"
#include "models/views/read_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qint64 solvedNode = -1;
constexpr int mostItems = 200;  // shown under one group …
constexpr int mostOfAll = 4000; // … and under all of them …
constexpr int fewestItems = 20; // … but for so many
constexpr int mostSingles = 1000;
constexpr int mostAtOnce = 200; // open ones that are read without the worker

} // namespace

void ProblemsModel::setFilter(const ProblemFilter &filter, Grouping grouping, UtcMs solvedSince, Settled settled)
{
    m_asked = {filter, grouping, solvedSince, settled};
    m_stop.request_stop();
    m_isReading = false;
    refresh();
    if (!m_isReading)
        Q_EMIT readingChanged(false); // what it asked before is given up
}

void ProblemsModel::setReading(bool isReading)
{
    m_isReading = isReading;
    Q_EMIT readingChanged(isReading);
}

void ProblemsModel::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_isReading) { // news that never ends must not put the answer off for ever
        m_isOld = true;
        return;
    }
    const auto takeOrFail = [this](const Result<Reading> &reading) {
        if (reading.ok())
            take(nodesOf(*reading));
        else
            Q_EMIT failed(reading.error());
    };
    if (!ErrorQueries(m_store.database()).hasOpenBeyond(mostAtOnce).valueOr(false))
        return takeOrFail(read(m_store.database(), m_asked));
    setReading(true);
    m_isOld = false;
    m_stop = m_reader.ask(
        this, [asked = m_asked](Database &database, const std::stop_token &) { return read(database, asked); },
        [this, takeOrFail](const Result<Reading> &reading) {
            setReading(false);
            Q_EMIT aboutToTake();
            takeOrFail(reading);
            Q_EMIT taken();
            if (m_isOld && !m_isReading)
                refresh();
        });
}

qint64 ProblemsModel::numberOf(const QString &alike)
{
    if (!m_numbers.contains(alike))
        m_numbers.insert(alike, m_numbers.size() + 1);
    return m_numbers.value(alike);
}

Result<ProblemsModel::Reading> ProblemsModel::read(Database &database, const Asked &asked)
{
    Reading reading;
    if (asked.grouping == Grouping::Same && asked.filter.text.isEmpty()) {
        TRY(readGrouped(database, asked, reading));
    } else {
        TRY_ASSIGN(Page<ProblemView> page, ErrorQueries(database).page(asked.filter, {.limit = mostSingles}));
        reading.singles = std::move(page.rows);
    }
    if (asked.solvedSince > 0)
        TRY(readSolved(database, asked, reading));
    return reading;
}

std::vector<ProblemsModel::Node> ProblemsModel::nodesOf(const Reading &reading)
{
    std::vector<Node> nodes;
    for (const Reading::Group &read : reading.groups)
        nodes.push_back({.id = numberOf(read.group.alike), .group = read.group, .items = read.items});
    for (const ProblemView &view : reading.singles) {
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
    sortNodes(nodes);
    if (!reading.solved.isEmpty())
        nodes.push_back(
            {.id = solvedNode, .items = reading.solved, .isSolved = true, .hasDismissed = reading.hasDismissed});
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

Status ProblemsModel::readGrouped(Database &database, const Asked &asked, Reading &reading)
{
    ErrorQueries queries(database);
    TRY_ASSIGN(const QList<ProblemGroup> groups, queries.groups(asked.filter));
    const int share = mostOfAll / std::max(1, static_cast<int>(groups.size()));
    for (const ProblemGroup &group : groups) {
        Reading::Group read{.group = group, .items = {}};
        if (group.problems > 1) {
            ProblemFilter alike = asked.filter;
            alike.alike = group.alike;
            TRY_ASSIGN(Page<ProblemView> page,
                       queries.page(alike, {.limit = std::clamp(share, fewestItems, mostItems)}));
            read.items = std::move(page.rows);
        }
        reading.groups.append(std::move(read));
    }
    return {};
}

// Dismissed ones too: they stay in sight for the day, so that a wrong click is seen.
Status ProblemsModel::readSolved(Database &database, const Asked &asked, Reading &reading)
{
    for (const QString &state : {u"resolved"_s, u"dismissed"_s}) {
        if (state == "dismissed"_L1 && asked.settled == Settled::Solved)
            continue;
        ProblemFilter settled = asked.filter;
        settled.state = state;
        settled.since = asked.solvedSince;
        TRY_ASSIGN(const Page<ProblemView> page, ErrorQueries(database).page(settled, {.limit = mostItems}));
        reading.solved += page.rows;
        reading.hasDismissed = reading.hasDismissed || (state == "dismissed"_L1 && !page.rows.isEmpty());
    }
    std::stable_sort(reading.solved.begin(), reading.solved.end(),
                     [](const ProblemView &a, const ProblemView &b) { return a.problem.lastAt > b.problem.lastAt; });
    return {};
}

// Groups stay where they are while their figures change, so that what is unfolded stays unfolded.
void ProblemsModel::take(std::vector<Node> fresh)
{
    fitRows(m_nodes, fresh, [](const Node &node) { return node.id; });
    for (int row = 0; row < static_cast<int>(fresh.size()); ++row)
        updateItems(row, std::move(fresh[static_cast<size_t>(row)]));
    if (!m_nodes.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void ProblemsModel::updateItems(int row, Node fresh)
{
    Node &node = m_nodes[static_cast<size_t>(row)];
    const QModelIndex parent = index(row, 0);
    fitRows(
        node.items, fresh.items, [](const ProblemView &view) { return view.problem.id.value; }, parent);
    node = std::move(fresh);
    if (!node.items.isEmpty())
        Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(node.items.size()) - 1, Columns - 1, parent));
}

} // namespace evenstock
