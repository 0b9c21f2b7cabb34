// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/views/roles.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace evenstock {

// A shop in the picture of routes: a wholesaler on the left, a retailer on the right.
struct RouteShop {
    AccountId account = {};
    QString name = {};
    ChannelBadge badge = {};
    AccountId source = {}; // whom a retailer is fed by; none = nobody
    QString words = {};    // what goes there
};

// Wholesalers, retailers and the lines between them, painted. A click on a retailer chooses its route; the list beside
// it says the same in words, for who does not see it.
class RoutesMap : public QWidget
{
    Q_OBJECT

public:
    explicit RoutesMap(QWidget *parent = nullptr);

    void setShops(const QList<RouteShop> &wholesalers, const QList<RouteShop> &retailers);
    void setChosen(AccountId retailer);
    // Where a retailer's box is; empty where there is none.
    QRect boxOf(AccountId account) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(evenstock::AccountId retailer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    enum class Side { Left, Right };
    QRect boxAt(Side side, qsizetype row) const;
    int boxHeight() const;
    QList<RouteShop> m_wholesalers;
    QList<RouteShop> m_retailers;
    AccountId m_chosen;
};

} // namespace evenstock
