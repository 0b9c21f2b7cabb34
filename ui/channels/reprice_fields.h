// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/reprice_rule.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace evenstock {

class TextLabel;

// The repricing rule of a channel where others sell the same thing, with what it would ask in an example.
class RepriceFields : public QWidget
{
    Q_OBJECT

public:
    explicit RepriceFields(QWidget *parent = nullptr);

    void setSettings(const QMap<QString, QString> &settings, const QString &currency);
    void addTo(QJsonObject &settings) const; // name -> text; empty = the default
    bool isValid() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *field(const QString &name, const QString &label, const QString &like, int row);
    Result<RepriceRule> rule() const;
    void changed();
    void showExample();
    QString refusal(const Error &error) const;

    QString m_currency;
    QCheckBox *m_isOn = nullptr;
    QLineEdit *m_step = nullptr;
    QLineEdit *m_floor = nullptr;
    QLineEdit *m_ceiling = nullptr;
    TextLabel *m_result = nullptr;
};

} // namespace evenstock
