// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/views/account_glance.h"

#include <QAbstractButton>

namespace evenstock {

// One account in the toolbar: tile, name, state as shape and word, and how old what we know is. Compact: tile and
// shape.
class AccountChip : public QAbstractButton
{
    Q_OBJECT

public:
    AccountChip(const Clock &clock, QWidget *parent = nullptr);

    void setGlance(const AccountGlance &glance);
    const AccountGlance &glance() const { return m_glance; }
    void setCompact(bool isCompact);
    int fullWidth() const;
    QSize sizeHint() const override;
    void age(); // the words grow older

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString second() const;
    const Clock &m_clock;
    AccountGlance m_glance;
    int m_wide = 0;
    bool m_compact = false;
};

} // namespace evenstock
