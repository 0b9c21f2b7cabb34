// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>
#include <QMap>

class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace evenstock {

class NoticeLine;
class RouteForm;
class RoutesMap;

// Which shops know wholesalers and retailers at all.
bool hasRoutes(const ConnectorInfo &info);

// Routes between shops: who feeds whom, with which fields and at what price, each with a preview of its own; and orders
// of retailers beside what they became at the wholesaler's. Deletes itself when closed.
class RoutesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RoutesDialog(const ViewServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void previewStarted(); // its changes are on the Sync page
    void openRequested(const evenstock::Target &target);

private:
    // One shop of a marketplace that knows routes, as it is set now.
    struct Shop {
        AccountCard card = {};
        ConnectorInfo info = {};
        QMap<QString, QString> settings = {};
        QString role() const; // the usual one where none is set
    };
    QWidget *makeRoutes();
    QWidget *makeOrders();
    void load();
    void loadOrders();
    void choose(AccountId retailer);
    AccountId chosen() const;
    const Shop *shop(AccountId account) const;
    QList<const Shop *> sourcesFor(const Shop &retailer) const;
    const Shop *sourceOf(const Shop &retailer) const;
    QString wordsOf(const Shop &retailer) const;
    void save();
    void ask(const QString &channel, const QJsonObject &changed, const QJsonObject &effect);
    void write(const QString &channel, const QJsonObject &changed, bool previews);
    enum class Preview { OfASync, OfWhatWaits };
    void preview(const QString &channel, Preview preview);
    void fail(const Error &error);

    ViewServices m_services;
    QList<Shop> m_shops;
    RoutesMap *m_map = nullptr;
    QListWidget *m_list = nullptr;
    RouteForm *m_form = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_preview = nullptr;
    QTreeWidget *m_orders = nullptr;
};

} // namespace evenstock
