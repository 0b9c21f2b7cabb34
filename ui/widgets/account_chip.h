// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/views/roles.h"

#include <QAbstractButton>

namespace evenstock {

// What the chip of one account says.
struct AccountGlance {
    QString name = {};
    ChannelBadge badge = {};
    ItemState state = ItemState::None;
    QString words = {};  // "OK", "Syncing", "Sign in"
    QString figure = {}; // "42 %", behind the words in place of the age
    UtcMs syncedAt = 0;
    bool operator==(const AccountGlance &) const = default;
};

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
    bool m_compact = false;
};

} // namespace evenstock
