// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listing_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace evenstock {

class ListingsModel;
class TextLabel;

// Where a product is listed: what each channel shows, why, and what can be done about it.
class ListingsTab : public QWidget
{
    Q_OBJECT

public:
    explicit ListingsTab(const ViewServices &services, QWidget *parent = nullptr);

    void setProduct(ProductId product);
    void publish(); // asks where and how, where it can be

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);
    void syncRequested(const QString &sku);

private:
    const ListingView *chosen() const;
    void showChosen();
    void unlink();
    void askProduct(); // which one a second listing is
    void explain();
    void sendAfterAll();
    QString leftDifferent(const ListingView &listing) const; // what the owner chose not to change; empty: nothing
    QStringList freeChannels() const;                        // switched on, and the product is not listed there
    QString explanation(const ListingView &listing) const;
    // What becomes of them, where it is linked to another product next or just unlinked; empty: none is open.
    QString openOrdersOf(const ListingView &listing, bool isLinkedNext) const;

    ViewServices m_services;
    ProductId m_product;
    ListingsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_why = nullptr;
    QPushButton *m_site = nullptr;
    QPushButton *m_sync = nullptr;
    QPushButton *m_unlink = nullptr; // leaves a second one out
    QPushButton *m_other = nullptr;
    QPushButton *m_afterAll = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_explain = nullptr;
};

} // namespace evenstock
