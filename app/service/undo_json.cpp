// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/undo_json.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rowObject(const UndoRow &row)
{
    return {{u"sku"_s, row.sku}, {u"field"_s, row.field}, {u"from"_s, row.from}, {u"to"_s, row.to}};
}

} // namespace

QJsonObject undoObject(const UndoReport &report)
{
    QJsonArray rows;
    for (const UndoRow &row : report.rows)
        rows.append(rowObject(row));
    QJsonArray left;
    for (const UndoLeft &one : report.leftRows) {
        QJsonObject object = rowObject(one.row);
        object.insert(u"reason"_s, one.reason);
        left.append(object);
    }
    return {{u"returned"_s, qint64(report.returned)},
            {u"products"_s, qint64(report.products.size())},
            {u"rows"_s, rows},
            {u"left"_s, left},
            {u"left_count"_s, qint64(report.left)},
            {u"stays"_s, QJsonObject{{u"orders"_s, qint64(report.orders)},
                                     {u"created"_s, qint64(report.created)},
                                     {u"linked"_s, qint64(report.linked)}}}};
}

} // namespace evenstock
