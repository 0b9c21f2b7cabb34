// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vinted/vinted_part.h"

#include <QJsonArray>
#include <QMap>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace evenstock {

class RowTable;
class TextLabel;

// What values of ours are called on Vinted: each with how many products have it, and Vinted's own entries to choose
// from, for one or many at once. Over the whole catalogue, or the products it is given.
class MappingPart : public VintedPart
{
    Q_OBJECT

public:
    explicit MappingPart(const ViewServices &services, QWidget *parent = nullptr);

    void setProducts(const QList<qint64> &products); // empty: the catalogue
    void refresh() override;
    int unmapped() const;

Q_SIGNALS:
    void counted();
    void assigned();

protected:
    void accountChanged(bool isOther) override;

private:
    struct Value {
        QString kind = {};
        QString ours = {};
        QString value = {};
        QString within = {};
        qint64 catalogId = 0;
        qint64 products = 0;
        qint64 vintedId = 0;
        QString title = {};
        QString by = {};
    };

    QWidget *valuesSide();
    QWidget *choicesSide();
    void readOn(qint64 after);
    void take(const QJsonArray &rows);
    void showRows();
    void showChoices();
    void askChoices(const QString &kind, qint64 catalogId);
    void fillChoices();
    void assign(qint64 vintedId, const QString &title);
    QList<const Value *> chosenValues() const;

    QList<qint64> m_products;
    QMap<QString, Value> m_collected; // by kind and key
    QList<Value> m_values;            // as shown, in the order of their row numbers
    qint64 m_reading = 0;             // number of the reading under way; older answers are dropped
    qint64 m_looked = 0;              // products looked at so far
    bool m_isCut = false;
    QJsonArray m_choices;
    QString m_choicesOf;        // account, kind and category of what is listed
    QList<qint64> m_choicesFor; // rows it is to be given to
    QComboBox *m_filter = nullptr;
    TextLabel *m_counter = nullptr;
    RowTable *m_table = nullptr;
    TextLabel *m_choiceHead = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    TextLabel *m_choiceNote = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_fetch = nullptr;
};

} // namespace evenstock
