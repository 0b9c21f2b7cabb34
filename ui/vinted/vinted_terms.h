// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace evenstock {

// What the owner has to know before anything is done on Vinted, one sentence a line. A change of the words gets a new
// version: what was agreed to is kept with it.
inline constexpr int vintedTermsVersion = 1;
QStringList vintedTerms();
QString vintedTermsShort(); // beside what makes it faster
// The setting "terms_accepted" of an account whose owner agrees now: "2026-11-26 1".
QString vintedTermsAgreed(UtcMs now);
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
