// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/row_faults.h"

#include "app/sandbox/fault_menu.h"
#include "app/sandbox/random.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace evenstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue oddValue(const QJsonValue &value, Random &random)
{
    switch (random.below(4)) {
    case 0:
        return {}; // null
    case 1:
        return value.isDouble() ? QJsonValue(QString::number(value.toInteger())) : QJsonValue(7);
    case 2:
        return value.isDouble() ? QJsonValue(-value.toInteger() - 1) : QJsonValue(QJsonObject());
    default:
        return QJsonArray{value};
    }
}

// Fields that hold no others, with those of the objects and lists inside.
qint64 leafCount(const QJsonValue &value)
{
    qint64 count = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &field : object)
            count += leafCount(field);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            count += leafCount(element);
    }
    return std::max<qint64>(1, count);
}

// Spoils the leaf of that number.
QJsonValue spoiled(const QJsonValue &value, qint64 leaf, Random &random)
{
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); leaf -= leafCount(array.at(i++))) {
            if (leaf < leafCount(array.at(i))) {
                array.replace(i, spoiled(array.at(i), leaf, random));
                return array;
            }
        }
    }
    if (!value.isObject() || value.toObject().isEmpty())
        return oddValue(value, random);
    QJsonObject object = value.toObject();
    for (const QString &name : object.keys()) {
        const QJsonValue field = object.value(name);
        if (leaf < leafCount(field)) {
            if (leafCount(field) == 1 && random.chance(0.2))
                object.remove(name);
            else
                object.insert(name, spoiled(field, leaf, random));
            return object;
        }
        leaf -= leafCount(field);
    }
    return object;
}

} // namespace

RowFaults::RowFaults(FaultMenu &faults, QString route)
    : m_faults(faults)
    , m_route(std::move(route))
{
}

QJsonObject RowFaults::perhapsOdd(const QJsonObject &row)
{
    if (row.isEmpty() || !m_faults.draw(FaultKind::OddField, m_route))
        return row;
    Random &random = m_faults.oddities();
    return spoiled(row, random.below(leafCount(row)), random).toObject();
}

void RowFaults::append(QJsonArray &list, const QJsonObject &row)
{
    list.append(perhapsOdd(row));
    if (m_faults.draw(FaultKind::DuplicateRow, m_route))
        list.append(row);
}

void RowFaults::append(QByteArray &list, const QJsonObject &row)
{
    list += QJsonDocument(perhapsOdd(row)).toJson(QJsonDocument::Compact);
    if (m_faults.draw(FaultKind::DuplicateRow, m_route))
        list += ',' + QJsonDocument(row).toJson(QJsonDocument::Compact);
}

} // namespace evenstock::sandbox
