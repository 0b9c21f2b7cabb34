// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/plan_model.h"
#include "models/views/plan_reading.h"

#include <QWidget>

class QAbstractItemView;
class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace evenstock {

class FilterBar;
class StateLabel;
class TextLabel;

// The two lines over a plan: that nothing is written yet and how much would be, and what of it is shown.
class PlanFilter : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFilter(PlanModel &model, QWidget *parent = nullptr);

    void showCounts(const QString &age); // of the model's plan
    void showPromise(PlanPart part);
    void clear();
    QLineEdit *field() const;
    void leadsTo(QAbstractItemView *list);

private:
    QWidget *promise();
    QWidget *ways();
    void filter();
    PlanModel &m_model;
    FilterBar *m_bar = nullptr;
    QComboBox *m_channels = nullptr; // where there are several
    QComboBox *m_fields = nullptr;
    QButtonGroup *m_ways = nullptr;
    StateLabel *m_promise = nullptr;
    TextLabel *m_age = nullptr;
    StateLabel *m_in = nullptr;
    StateLabel *m_out = nullptr;
    StateLabel *m_decide = nullptr;
    StateLabel *m_check = nullptr;
};

} // namespace evenstock
