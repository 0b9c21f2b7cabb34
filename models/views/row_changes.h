// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>

namespace evenstock {

// How one list of ids becomes another by removing and inserting runs of rows, so that a view keeps its selection and
// its place. Removals come first, from the end; then insertions, from the start. Rows that moved are removed and
// inserted. Pure.
struct RowChange {
    enum class Kind { Remove, Insert } kind = Kind::Remove;
    int first = 0;
    int last = 0;
    bool operator==(const RowChange &) const = default;
};

QList<RowChange> rowChanges(const QList<qint64> &from, const QList<qint64> &to);

// What a model whose rows are read anew stands on.
template <typename Model>
class KeepsRows : public Model
{
public:
    using Model::Model;

protected:
    // Afterwards `rows` has as many as `fresh` and in its order; those that were there before are as they were.
    template <typename Rows, typename IdOf>
    void fitRows(Rows &rows, const Rows &fresh, IdOf idOf, const QModelIndex &parent = {})
    {
        const auto ids = [&idOf](const Rows &of) {
            QList<qint64> result;
            result.reserve(static_cast<qsizetype>(of.size()));
            for (const auto &row : of)
                result.append(idOf(row));
            return result;
        };
        for (const RowChange &change : rowChanges(ids(rows), ids(fresh))) {
            if (change.kind == RowChange::Kind::Remove) {
                this->beginRemoveRows(parent, change.first, change.last);
                rows.erase(rows.begin() + change.first, rows.begin() + change.last + 1);
                this->endRemoveRows();
            } else {
                this->beginInsertRows(parent, change.first, change.last);
                for (int row = change.first; row <= change.last; ++row)
                    rows.insert(rows.begin() + row, *(fresh.begin() + row));
                this->endInsertRows();
            }
        }
    }
};

} // namespace evenstock
