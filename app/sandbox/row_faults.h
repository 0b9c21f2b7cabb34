// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace evenstock::sandbox {

class FaultMenu;

// What goes wrong with single rows of a list: a row comes twice, a field in it is null, of another type, negative or
// gone, also deep inside, as in a line of an order. Asked row by row, so that it works on streamed lists. One thread.
class RowFaults
{
public:
    RowFaults(FaultMenu &faults, QString route);

    void append(QJsonArray &list, const QJsonObject &row);
    // The same for a list written as text: "row" or "row,row".
    void append(QByteArray &list, const QJsonObject &row);

    QJsonObject perhapsOdd(const QJsonObject &row);

private:
    FaultMenu &m_faults;
    QString m_route;
};

} // namespace evenstock::sandbox
