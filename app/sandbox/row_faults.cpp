// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/row_faults.h"

#include "app/sandbox/fault_menu.h"
#include "app/sandbox/random.h"

#include <QJsonDocument>

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
    QJsonObject odd = row;
    const QString name = odd.keys().at(m_faults.oddities().below(odd.size()));
    if (m_faults.oddities().chance(0.2))
        odd.remove(name);
    else
        odd.insert(name, oddValue(odd.value(name), m_faults.oddities()));
    return odd;
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
