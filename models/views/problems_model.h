// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/error_queries.h"
#include "models/views/background_reader.h"
#include "models/views/row_changes.h"

#include <QAbstractItemModel>
#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace evenstock {

class AccountsModel;
class Clock;
class ReadStore;

// The error list as a tree: what happened, with the items it happened to under it where they are many; then what was
// solved since a time. The words of a problem come from the window. Where a great many are open they are read on the
// worker, and until then the list stays as it was.
class ProblemsModel : public KeepsRows<QAbstractItemModel>
{
    Q_OBJECT

public:
    enum Column { Urgency, What, Channel, When, Attempts, NextTry, Columns };
    using Title = std::function<QString(const ProblemView &)>;

    ProblemsModel(ReadStore &store, BackgroundReader &reader, const AccountsModel &accounts, const Clock &clock,
                  Title title, QObject *parent = nullptr);
    ~ProblemsModel() override;

    enum class Grouping { Same, None };
    static QString needsYouText();      // where no next try is planned
    enum class Settled { All, Solved }; // with what was dismissed, or without
    void setFilter(const ProblemFilter &filter, Grouping grouping, UtcMs solvedSince, Settled settled = Settled::All);
    void refresh();
    // By a column, or (-1) the worst first. Asked for by a click on a heading: whoever shows it reads again.
    void sort(int column, Qt::SortOrder order) override;

    const ProblemView *problem(const QModelIndex &index) const; // of a group: its newest
    const ProblemGroup *group(const QModelIndex &index) const;  // null for a single item
    QModelIndex find(ProblemId id) const;
    QModelIndex findAlike(const QString &alike) const; // the row of the group
    static QString itemText(const ProblemView &view);  // what it is about
    // When it is tried again by itself; 0: it needs its owner. An account that only got no answer has its schedule.
    static UtcMs nextTryOf(const ProblemRow &problem, const AccountsModel &accounts, UtcMs now);
    static bool isTried(const ProblemRow &problem); // a sale too many is not undone by trying again
    int openCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const evenstock::Error &error);
    void sortRequested();
    void readingChanged(bool isReading); // on the worker: only where it is much
    void aboutToTake();                  // around an answer of the worker, which comes after refresh() has returned
    void taken();

private:
    struct Asked {
        ProblemFilter filter = {};
        Grouping grouping = Grouping::Same;
        UtcMs solvedSince = 0;
        Settled settled = Settled::All;
    };
    struct Reading {
        struct Group {
            ProblemGroup group = {};
            QList<ProblemView> items = {};
        };
        QList<Group> groups = {};
        QList<ProblemView> singles = {};
        QList<ProblemView> solved = {};
        bool hasDismissed = false;
    };
    struct Node {
        qint64 id = 0;
        ProblemGroup group = {};
        QList<ProblemView> items = {}; // more than one, or of the solved
        bool isSolved = false;         // the node that holds what was solved …
        bool hasDismissed = false;     // … or dismissed
    };
    static Result<Reading> read(Database &database, const Asked &asked);
    static Status readGrouped(Database &database, const Asked &asked, Reading &reading);
    static Status readSolved(Database &database, const Asked &asked, Reading &reading);
    std::vector<Node> nodesOf(const Reading &reading);
    void setReading(bool isReading);
    void sortNodes(std::vector<Node> &nodes) const;
    qint64 numberOf(const QString &alike);
    void take(std::vector<Node> fresh);
    void updateItems(int row, Node fresh);
    QVariant nodeData(const Node &node, int column, int role) const;
    QVariant problemData(const ProblemView &view, const Node *group, int column, int role) const;

    ReadStore &m_store;
    BackgroundReader &m_reader;
    std::stop_source m_stop;
    bool m_isReading = false; // on the worker …
    bool m_isOld = false;     // … and something was new since
    const AccountsModel &m_accounts;
    const Clock &m_clock;
    Title m_title;
    Asked m_asked;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::vector<Node> m_nodes;
    QHash<QString, qint64> m_numbers;
};

} // namespace evenstock
