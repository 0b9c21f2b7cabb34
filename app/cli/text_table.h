// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace evenstock::cli {

// Rows of text in aligned columns, with a heading. A value.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column {
        QString heading = {};
        Align align = Align::Left;
        int most = 0; // letters; longer ones are cut with "…"; 0 = as long as they are
    };

    explicit TextTable(QList<Column> columns);
    void add(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    QStringList lines() const; // heading first

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

// Cells of a terminal that a text takes: wide letters two, marks on letters none.
int cellsOf(const QString &text);

// "name   value" lines for one thing; empty values are left out.
QStringList factLines(const QList<QPair<QString, QString>> &facts);

} // namespace evenstock::cli
