// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batch_queries.h"
#include "models/views/paged_model.h"

namespace evenstock {

class Clock;

// What the owner did, newest first: each edit, decision and file.
class BatchesModel final : public PagedModel<BatchView>
{
    Q_OBJECT

public:
    enum Column { When, What, Product, Values, Columns };

    explicit BatchesModel(const Clock &clock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static bool isPublishing(const BatchView &batch);
    static QString titleOf(const BatchView &batch);     // "Conflicts decided"
    static QString productOf(const BatchView &batch);   // "Green tea", "several products"
    static std::int64_t sizeOf(const BatchView &batch); // values, or decisions where nothing changed here
    // By what a column says; alike ones newest first.
    static QList<BatchView> sorted(const QList<BatchView> &rows, int column, Qt::SortOrder order);

protected:
    qint64 idOf(const BatchView &row) const override { return row.batch; }

private:
    const Clock &m_clock;
};

} // namespace evenstock
