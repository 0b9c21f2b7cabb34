// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/account_policy.h"
#include "models/core/product.h"
#include "ui/shell/view_services.h"

#include <QMap>
#include <QSet>
#include <QWidget>

namespace evenstock {

// What each channel shows of a product as it is typed: by the rules and directions of its account.
class ChannelPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelPreview(const ViewServices &services, QWidget *parent = nullptr);

    void readChannels(ProductId product); // those where it is listed
    void showProduct(const Product &product);
    // What they would show after a change here, in its canonical text. False: of such a change it has nothing to say.
    bool showChange(ProductId product, const QString &field, const QString &value);

private:
    QString priceWords(const Product &product, const AccountPolicy &policy) const;
    QString titleWords(const Product &product, const AccountPolicy &policy) const;

    ViewServices m_services;
    bool isAsked(const AccountPolicy &policy, Field field) const;

    QList<AccountPolicy> m_channels;
    QMap<AccountId, QSet<Field>> m_asked; // open conflicts: nothing is sent of these
    QWidget *m_rows = nullptr;
};

} // namespace evenstock
