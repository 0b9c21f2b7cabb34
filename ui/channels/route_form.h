// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace evenstock {

class TextLabel;

// The route to one retailer: who feeds it, which fields go there, at what price, and what becomes of its orders.
class RouteForm : public QWidget
{
    Q_OBJECT

public:
    explicit RouteForm(QWidget *parent = nullptr);

    // `sources`: names of the wholesalers it may be fed by. `source`: the one that feeds it now; empty = nobody.
    void setRoute(const ConnectorInfo &info, const QMap<QString, QString> &settings, const QString &currency,
                  const QStringList &sources, const QString &source);
    // What differs from the settings given: name -> value, empty = the usual one.
    QJsonObject changes() const;
    bool isValid() const;

Q_SIGNALS:
    void edited();

private:
    void showFields();
    void showPrice();
    ConnectorInfo m_info;
    QMap<QString, QString> m_settings;
    QString m_currency;
    QString m_source; // as it is now
    QComboBox *m_from = nullptr;
    QComboBox *m_products = nullptr;
    QComboBox *m_orders = nullptr;
    QLineEdit *m_price = nullptr;
    QLineEdit *m_states = nullptr;
    TextLabel *m_problem = nullptr;
    QMap<Field, QCheckBox *> m_fields;
};

// Fields of a retailer's listing that its wholesaler may rule.
QList<Field> routedFields(const ConnectorInfo &info);
// Which of them go there under these settings.
QList<Field> sentFields(const ConnectorInfo &info, const QMap<QString, QString> &settings);

} // namespace evenstock
