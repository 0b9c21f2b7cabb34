// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QList>

namespace evenstock {

// What an undo would do, from the engine's answer (undo_json.h): values that return, then those that are left alone and
// why.
class UndoRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, From, To, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(const QJsonObject &answer);
    void clear() { setAnswer({}); }
    static QString leftText(const QString &reason); // why it stays, of the engine's word

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString item = {};
        QString field = {};
        QString from = {};
        QString to = {};
        QString left = {}; // why it stays; empty = it returns
    };
    QList<Row> m_rows;
};

} // namespace evenstock
