// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/error_queries.h"
#include "models/store/plan_queries.h"
#include "models/store/run_queries.h"
#include "models/store/stock_queries.h"
#include "models/views/paged_model.h"

#include <functional>

namespace evenstock {

// What went wrong in one run. The words of a problem come from the window.
class RunProblemsModel final : public PagedModel<ProblemView>
{
    Q_OBJECT

public:
    using Title = std::function<QString(const ProblemView &)>;
    explicit RunProblemsModel(Title title, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const ProblemView &row) const override { return row.problem.id.value; }

private:
    Title m_title;
};

// What one run moved in the stock ledger.
class RunStockModel final : public PagedModel<StockLine>
{
    Q_OBJECT

public:
    enum Column { What, Change, Balance, Columns };
    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override; // IdRole: the product
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const StockLine &row) const override { return row.id.value; }
};

// What one run would do, or holds back until the owner agrees.
class RunPlanModel final : public PagedModel<PlanItemView>
{
    Q_OBJECT

public:
    enum Column { What, From, To, Columns };
    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override; // IdRole: the product
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const PlanItemView &row) const override { return row.item.id.value; }
};

// What one run said while it went on, in the words of the live log.
class RunLogModel final : public PagedModel<RunLogRow>
{
    Q_OBJECT

public:
    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const RunLogRow &row) const override { return row.id; }
};

// What one run asked of the marketplace: no bodies, no secrets.
class RequestsModel final : public PagedModel<RequestRow>
{
    Q_OBJECT

public:
    enum Column { Request, Answer, Took, Columns };
    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const RequestRow &row) const override { return row.id; }
};

} // namespace evenstock
