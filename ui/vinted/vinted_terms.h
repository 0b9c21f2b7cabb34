// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/vinted_terms.h"

#include <QWidget>

class QCheckBox;

namespace evenstock {

// "Agreed on 26 November 2026 (version 1)" of such a setting; empty where nobody agreed.
QString vintedTermsText(const QString &setting);

// The words with the tick below them.
class TermsBox : public QWidget
{
    Q_OBJECT

public:
    explicit TermsBox(QWidget *parent = nullptr);

    bool isAgreed() const;
    void setAgreed(bool isAgreed);

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_tick = nullptr;
};

} // namespace evenstock
