// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QSet>
#include <QWidget>

class QMenu;
class QTabWidget;

namespace evenstock {

class ChangesTab;
class ListingsTab;
class ManyProducts;
class PictureLabel;
class ProductForm;
class StockTab;
class TextLabel;

// Everything about one product: what it is, where it is listed, its ledger, and who changed what. Of several products
// only how many they are, and what can be done with all of them.
class ProductDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ProductDetail(const ViewServices &services, QWidget *parent = nullptr);

    void setProduct(ProductId product);
    void setProducts(int count, const QList<CatalogueRow> &first); // several
    ManyProducts *many() const { return m_many; }                  // its count is 0 where there are not several
    void offerPreparing(bool isOffered);
    QWidget *firstStop(); // of what is shown, below its tabs
    ProductId product() const { return m_product; }
    bool isEdited() const; // something typed is not saved yet
    ProductForm *form() const { return m_form; }
    void refresh(const QSet<QString> &kinds);
    void syncProduct(const QString &sku); // a selective run on all accounts
    void publish();                       // asks where and how; says under Listings where it is already
    QTabWidget *tabs() const { return m_tabs; }

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);
    void prepareRequested();
    void closeRequested();

private:
    QWidget *head();
    void showHead();
    void showWhich();
    void fillMenu(QMenu &menu);
    void explain();
    void read();

    ViewServices m_services;
    ProductId m_product;
    QString m_sku;
    QWidget *m_whole = nullptr;
    ManyProducts *m_many = nullptr;
    bool m_isPreparingOffered = false;
    TextLabel *m_nothing = nullptr;
    PictureLabel *m_picture = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_codes = nullptr;
    TextLabel *m_figures = nullptr;
    QTabWidget *m_tabs = nullptr;
    ProductForm *m_form = nullptr;
    ListingsTab *m_listings = nullptr;
    StockTab *m_stock = nullptr;
    ChangesTab *m_changes = nullptr;
};

} // namespace evenstock
