// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace evenstock {

// The owner's own fields of a product: a name and a text each, to be edited, added and taken away.
class CustomFields : public QWidget
{
    Q_OBJECT

public:
    explicit CustomFields(QWidget *parent = nullptr);

    void setFields(const QJsonObject &fields); // as stored; what was edited before is dropped
    QJsonObject changes() const;               // name -> text, null for one that goes; as product.set takes them

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QString name = {};
        QLineEdit *text = nullptr;
        QWidget *whole = nullptr;
    };
    void addRow(const QString &name, const QString &text);
    void removeRow(const QString &name);
    void addNamed();
    void showAdd();

    QJsonObject m_stored;
    QList<Row> m_rows;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace evenstock
