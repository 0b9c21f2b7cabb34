// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/price_rule.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace evenstock {

class TextLabel;

// A price rule by its steps, each with what it makes of an example; and as text, for those who know its words. Both are
// the same rule: what is changed in one is seen in the other.
class PriceRuleFields : public QWidget
{
    Q_OBJECT

public:
    explicit PriceRuleFields(QWidget *parent = nullptr);

    void setRule(const QString &text, const QString &currency);
    QString rule() const;
    bool isValid() const;

Q_SIGNALS:
    void edited();

private:
    enum Step { Start, Markup, Add, Floor, Ceiling, Ending, Count };

    void addRow(QGridLayout *grid, Step step, const QString &label, QWidget *field);
    QLineEdit *amount(const QString &name, const QString &label);
    std::optional<PriceRule::Steps> typed() const;
    void fieldEdited();
    void textEdited();
    void fill(const PriceRule::Steps &steps);
    void showExamples();

    QString m_currency;
    QComboBox *m_start = nullptr; // the product's price, or a fixed one
    QLineEdit *m_fixed = nullptr;
    QLineEdit *m_markup = nullptr;
    QLineEdit *m_add = nullptr;
    QLineEdit *m_floor = nullptr;
    QLineEdit *m_ceiling = nullptr;
    QComboBox *m_ending = nullptr;
    QLineEdit *m_text = nullptr;
    QMap<Step, TextLabel *> m_examples;
    TextLabel *m_result = nullptr;
    bool m_isFilling = false;
};

} // namespace evenstock
