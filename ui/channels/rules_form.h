// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace evenstock {

class OwnSettings;
class PriceRuleFields;
class RepriceFields;
class StockRuleFields;
class TextLabel;

// How an account is synced: a direction per field, who wins a conflict, how much of the stock is shown, and its price,
// with a worked example of each rule. Drawn from the marketplace's description; hands over only what differs from its
// defaults.
class RulesForm : public QWidget
{
    Q_OBJECT

public:
    explicit RulesForm(const ConnectorInfo &info, QWidget *parent = nullptr);

    void setSettings(const QMap<QString, QString> &settings, const QString &currency);
    QJsonObject settings() const; // name -> text; empty = the default
    bool isValid() const;
    // The words of a field of the marketplace's own, which gets the keyboard; empty where there is none.
    QString pointAt(const QString &setting);

Q_SIGNALS:
    void edited();

private:
    void addDirections(QFormLayout *form);
    void addStock(QFormLayout *form);
    void addPrice(QFormLayout *form);
    void addGuard(QFormLayout *form);
    void addPart(QFormLayout *form, const QString &title, QWidget *part);
    void followSettings();
    QMap<Field, Direction> usual() const;

    ConnectorInfo m_info;
    OwnSettings *m_own = nullptr;
    QMap<Field, QComboBox *> m_directions;
    QMap<Field, Direction> m_usual; // under the marketplace's own settings as chosen now
    QComboBox *m_strategy = nullptr;
    TextLabel *m_strategyHint = nullptr;
    StockRuleFields *m_stock = nullptr;
    PriceRuleFields *m_price = nullptr;
    RepriceFields *m_reprice = nullptr; // where others sell the same
    QSpinBox *m_priceLimit = nullptr;   // percent
};

} // namespace evenstock
