// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/views/account_glance.h"

#include <QAbstractButton>

namespace evenstock {

// How much of an account there is room for. What needs the owner keeps its words longest.
enum class ChipForm {
    Full,    // name, state in words, age
    Words,   // the state in words
    Notable, // in words where it is not in order
    Shape,   // no words at all
};

// One account in the toolbar: tile, name, state as shape and word, and how old what we know is.
class AccountChip : public QAbstractButton
{
    Q_OBJECT

public:
    AccountChip(const Clock &clock, QWidget *parent = nullptr);

    void setGlance(const AccountGlance &glance);
    const AccountGlance &glance() const { return m_glance; }
    void setForm(ChipForm form);
    int widthOf(ChipForm form) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void age(); // the words grow older

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString second() const;
    bool hasWords(ChipForm form) const;
    int fullWidth() const;
    const Clock &m_clock;
    AccountGlance m_glance;
    int m_wide = 0;
    ChipForm m_form = ChipForm::Full;
};

} // namespace evenstock
