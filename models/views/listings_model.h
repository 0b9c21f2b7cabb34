// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listing_queries.h"

#include <QAbstractTableModel>

namespace evenstock {

class AccountsModel;
class Clock;

// Where one product is listed, and what each channel shows.
class ListingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Channel, State, Shows, Price, Columns };

    ListingsModel(const AccountsModel &accounts, const Clock &clock, QObject *parent = nullptr);

    void setListings(const QList<ListingView> &listings);
    const QList<ListingView> &listings() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // -1: as the store gives them

    static QString stateText(const ListingView &listing);

private:
    const AccountsModel &m_accounts;
    const Clock &m_clock;
    void arrange(QList<ListingView> &rows) const;
    QList<ListingView> m_given;
    QList<ListingView> m_rows;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace evenstock
