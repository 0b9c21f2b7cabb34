// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/quantity_rule.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QSpinBox;

namespace evenstock {

class TextLabel;

// How much of the stock a channel shows, each rule with what it makes of an example.
class StockRuleFields : public QWidget
{
    Q_OBJECT

public:
    explicit StockRuleFields(QWidget *parent = nullptr);

    void setSettings(const QMap<QString, QString> &settings);
    void addTo(QJsonObject &settings) const; // name -> text; empty = the default

Q_SIGNALS:
    void edited();

private:
    QSpinBox *pieces(const QString &name, const QString &none);
    void addRow(QGridLayout *grid, const QString &label, QWidget *field);
    QString textOf(const QSpinBox *box) const;
    QuantityRule rule() const;
    void changed();
    void showExamples();

    QSpinBox *m_buffer = nullptr;
    QSpinBox *m_most = nullptr;
    QSpinBox *m_stopAt = nullptr;
    QComboBox *m_promise = nullptr;
    QSpinBox *m_last = nullptr;
    QCheckBox *m_preferred = nullptr;
    QMap<const QWidget *, TextLabel *> m_examples; // by field
    TextLabel *m_promiseHint = nullptr;
    TextLabel *m_result = nullptr;
    QMap<const QSpinBox *, QString> m_stored; // what no whole number stands for stays as it is
    bool m_isFilling = true;                  // until all fields are there
};

} // namespace evenstock
