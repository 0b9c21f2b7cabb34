// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/plan_queries.h"
#include "models/views/roles.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <optional>
#include <vector>

namespace evenstock {

// One plan as a tree: product, and under it each change with from, to, direction and reason; several plans under their
// channels. Ticks say what will be applied; suspicious changes start without one, conflicts cannot have one, and what
// comes with another change (the stock of an order, the fields of a new listing) has the tick of that one.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, From, To, Way, Why, Columns };
    enum Role { NoteRole = Qt::UserRole + 200 }; // of a channel: how many changes on how many products

    explicit PlanModel(QObject *parent = nullptr);

    struct Channel {
        QString name = {};
        ChannelBadge badge = {};
    };
    // Rows of one plan follow each other, and in it those of one product. Those that were here before have the ticks
    // that the owner left them with.
    void setItems(const QList<PlanItemView> &items, const QMap<PlanId, Channel> &channels = {});
    // What became of rows since, by their ids: how many can no longer be ticked. All others keep their ticks.
    int follow(const QHash<qint64, QString> &states);
    const QMap<PlanId, Channel> &channels() const { return m_channels; }
    enum class Shown { All, In, Out, ToCheck };
    struct Filter {
        QString text = {};  // in the product's name, SKU or the field's title
        QString field = {}; // its name; empty = all
        PlanId plan = {};   // of one channel; none = all
        Shown shown = Shown::All;
    };
    void setFilter(const Filter &filter); // what is hidden keeps its tick
    int shownCount() const;               // changes
    QStringList fields() const;           // names of the fields of the plan, shown or not
    // Of the whole plan, shown or not.
    struct Counts {
        int in = 0;
        int out = 0;
        int toDecide = 0;
        int toCheck = 0;
        int all() const { return in + out + toDecide; }
    };
    Counts counts() const;
    int countOf(const QString &state) const; // of what can be ticked or could once: applied, stale, failed, discarded
    const PlanItemView *item(const QModelIndex &index) const; // null for the row of a channel or product
    QList<PlanRowId> ticked(PlanId plan) const;
    QList<PlanRowId> unticked(PlanId plan) const; // of those that can be
    qsizetype count() const { return m_all.size(); }
    int tickableCount(PlanId plan) const;
    int tickedCount() const;
    int tickableCount() const;
    enum class Ticks { All, None };
    void tick(Ticks ticks); // of what is shown

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString wayText(const PlanItemRow &item);
    static QString reasonText(const QString &reason); // what the engine notes, in words
    static QString repriceReasonText(const QString &reason);
    static QString linkReasonText(const QString &reason);
    static QString kindText(const QString &kind);
    static QString whyText(const PlanItemRow &item); // reason, or what became of it
    // Of a change that the guard doubts: "Drop of 73 %, limit 30 %", where `limitPercent` is that of its account.
    static QString doubtText(const PlanItemRow &item, int limitPercent);
    void setPriceLimits(const QMap<PlanId, int> &limitsPercent); // of the accounts of the plans
    int priceLimitPercent(PlanId plan) const { return m_priceLimits.value(plan); }
    static QString whatText(const PlanItemRow &item); // its field, or what it is where it is about none
    static QString valueText(const PlanItemRow &item, const QString &value);
    static QString effectText(const PlanItemRow &item, const QString &channel); // what it does where, in a sentence

Q_SIGNALS:
    void ticksChanged(); // what is painted of any row may be another: dataChanged() only tells of those at hand

private:
    // A channel with products, or a product with changes.
    struct Node {
        QString name = {};
        PlanId plan = {}; // of a channel …
        int changes = 0;  // … how many it has
        int parent = -1;  // in m_nodes; -1 = top
        int row = 0;
        QList<int> children = {};
        QList<PlanItemView> items = {};
        bool isTickable = false; // something under it is
    };
    static bool isTickable(const PlanItemView &item);
    bool isTicked(const PlanItemView &item) const;
    bool isShown(const PlanItemView &view) const;
    void keepChoice();
    void build();
    int add(const QString &name, int parent);
    int nodeOf(const QModelIndex &index) const; // -1: the root; of a change its product
    template <typename Visit>
    void each(const Node &node, Visit visit) const; // the changes under it
    Qt::CheckState stateOf(const Node &node) const;
    QString noteOf(const Node &channel) const;
    QVariant nodeData(const Node &node, int column, int role) const;
    QVariant cellData(const PlanItemView &view, int column, int role) const;
    void ticksMoved(const QModelIndex &parent);

    QList<PlanItemView> m_all;
    Filter m_filter;
    QMap<PlanId, Channel> m_channels;
    QMap<PlanId, int> m_priceLimits;
    std::vector<Node> m_nodes; // of what is shown
    QList<int> m_top;
    QSet<qint64> m_ticked;
    QSet<qint64> m_turned; // by the owner: not as they began
};

} // namespace evenstock
