// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/emag_facts.h"

#include <QAbstractTableModel>

namespace evenstock {

// What eMAG says of one offer, a row each; a name that has no words of ours stands as eMAG writes it.
class EmagFactsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Columns };
    explicit EmagFactsModel(QList<EmagFact> facts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString nameText(const QString &name);
    static QString valueText(const QString &value);

private:
    QList<EmagFact> m_facts;
};

} // namespace evenstock
