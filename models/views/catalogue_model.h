// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue_queries.h"
#include "models/views/background_reader.h"
#include "models/views/roles.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QTimer>

namespace evenstock {

class AccountsModel;
class ReadStore;

// The products as a table of any length. The first page is there at once; the exact order and count come from a worker;
// from then on rows are read in small blocks as they are looked at. Nothing grows with the catalogue but four bytes a
// product. What a filter finds takes longer than a frame where it finds much: its first page comes from the worker,
// too, and until then the list stays as it was.
//
// The order, and which products are in it, stay as they were when the list was last sorted, filtered or asked to sort
// again: what changes in the store changes its row where it stands, so that none moves under the pointer.
class CatalogueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // Fixed columns, then one per account, then Updated.
    enum Column { Picture, Sku, Title, OnHand, Price, Category, Traits, FirstChannel };
    static constexpr int TraitsRole = Qt::UserRole + 100; // QString beside a title: what tells it from its like

    CatalogueModel(ReadStore &store, BackgroundReader &reader, const AccountsModel &accounts,
                   QObject *parent = nullptr);
    ~CatalogueModel() override;

    const CatalogueQuery &query() const { return m_query; }
    void setFilter(const CatalogueFilter &filter);
    void refresh();                                // something in the store changed; coalesced
    void sortAgain();                              // takes the order, and the products, of now
    bool isOrderOld() const { return m_orderOld; } // sortAgain() would change it

    bool isCounting() const { return m_counting; }
    bool isCountKnown() const { return m_indexed && !m_waiting; }
    std::optional<CatalogueRow> row(int row) const;
    int rowOf(ProductId id) const;                     // -1 where it is not in the list (or not known yet)
    QString reasonText(const ChannelMark &mark) const; // the sign in words, why it is so
    int updatedColumn() const;
    AccountId accountOf(int column) const; // of a channel's column
    static QString markText(ListingMark mark);
    static ItemState stateOf(ListingMark mark);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    static constexpr int blockRows = 64;

Q_SIGNALS:
    void failed(const evenstock::Error &error);
    void countingChanged(bool isCounting);
    void orderOldChanged(bool isOld);

private:
    struct Block {
        QList<CatalogueRow> rows = {};
        bool isOld = false; // read again when it is looked at
    };
    void restart();
    void begin(Page<CatalogueRow> page);
    void readRowsAgain();
    void count();
    void countWhenDue();
    void setCounting(bool isCounting);
    void compare();
    template <typename Answer, typename Take>
    void ended(Result<Answer> answer, Take take);
    bool takesOrder() const { return m_takes || !m_indexed || m_ids.isEmpty(); }
    void take(CatalogueIndex index);
    void keepOrder();
    void readAgain();
    static void fill(Block &block, const std::vector<ProductId> &ids, QList<CatalogueRow> found);
    void setOrderOld(bool isOld);
    const CatalogueRow *loaded(int row) const;
    QVariant channelData(const CatalogueRow &row, int column, int role) const;
    QVariant textData(const CatalogueRow &row, int column) const;
    QVariant disagreement(const CatalogueRow &row) const;
    void accountsChanged();

    ReadStore &m_store;
    BackgroundReader &m_reader;
    const AccountsModel &m_accounts;
    CatalogueQuery m_query;
    QList<CatalogueRow> m_first; // until the index is there
    ProductIdList m_ids;
    QList<AccountId> m_channels;
    mutable QCache<int, Block> m_blocks;
    std::stop_source m_stop;
    QTimer m_again;
    QTimer m_countAgain;
    QElapsedTimer m_counted; // since the index under way was asked for, or the last one
    qint64 m_countTookMs = 0;
    bool m_asking = false;   // for the index
    bool m_askAgain = false; // something changed since
    bool m_waiting = false;  // for the first page
    bool m_indexed = false;
    bool m_counting = false;
    bool m_takes = false; // the order that is being computed is taken, whatever it is
    bool m_orderOld = false;
};

} // namespace evenstock
