// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/emag_queries.h"
#include "models/store/return_repository.h"
#include "models/views/worker_pages.h"

namespace evenstock {

// MAIN against FBE, a row a SKU.
class EmagComparisonModel final : public WorkerPages<EmagComparison>
{
    Q_OBJECT

public:
    enum Column { Sku, MainPrice, FbePrice, Price, MainStock, FbeStock, MainPnk, FbePnk, Pnk, Columns };
    using WorkerPages::WorkerPages;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override; // IdRole: the product
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString agreementText(EmagAgreement agreement);

protected:
    qint64 idOf(const EmagComparison &row) const override
    {
        return row.main ? row.main->listing.value : row.fbe ? row.fbe->listing.value : 0;
    }
};

// Offers with rank, best offer, price and stock: competition and what runs low.
class EmagOffersModel final : public WorkerPages<EmagOffer>
{
    Q_OBJECT

public:
    enum Column { Product, Channel, Rank, Price, Best, Stock, Columns };
    using WorkerPages::WorkerPages;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override; // IdRole: the product
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString rankText(const EmagOffer &offer);

protected:
    qint64 idOf(const EmagOffer &row) const override { return row.listing.value; }
};

// Why documentation was refused. eMAG's words stand as it sent them.
class EmagRejectionsModel final : public WorkerPages<EmagRejection>
{
    Q_OBJECT

public:
    enum Column { Reason, Offers, Skus, Columns };
    using WorkerPages::WorkerPages;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const EmagRejection &row) const override { return qint64(qHash(row.code + u'\n' + row.message)); }
};

// What buyers send back.
class ReturnsModel final : public WorkerPages<ReturnRow>
{
    Q_OBJECT

public:
    enum Column { Goods, Channel, Order, State, Wanted, Placed, Columns };
    ReturnsModel(const Clock &clock, QObject *parent);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString stateText(const QString &state);
    static QString wantedText(const QString &wanted);

protected:
    qint64 idOf(const ReturnRow &row) const override { return row.id; }

private:
    const Clock &m_clock;
};

} // namespace evenstock
