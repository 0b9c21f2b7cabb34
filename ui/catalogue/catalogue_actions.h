// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/store/catalogue_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QObject>

class QItemSelection;
class QTableView;

namespace evenstock {

class CatalogueModel;
struct BulkResult;

// What the head of the catalogue offers: one change of many products, and new ones. Dialogs belong to the table.
class CatalogueActions : public QObject
{
    Q_OBJECT

public:
    CatalogueActions(const ViewServices &services, QTableView &table, const CatalogueModel &model,
                     QObject *parent = nullptr);

    void editSelected(); // where nothing is, all that the filters leave, after a question
    void makeProduct();
    void prepareSelected(); // for Vinted: what is selected, at most a hundred
    void syncSelected();    // a selective run on all accounts
    void publishSelected(); // asks where
    int selectedCount() const;
    QList<CatalogueRow> selected(int most) const; // from the top of the list

    static constexpr int mostSynced = 500; // at once; more is a sync of everything
    QStringList browserAccounts() const;   // those products are prepared for

Q_SIGNALS:
    void refused(const QString &why);
    void made(evenstock::ProductId product);
    void edited(const evenstock::BulkResult &result);
    void openRequested(const evenstock::Target &target);

private:
    void askAboutAll();
    void edit(const QItemSelection &selection, int selected);
    QList<CatalogueRow> rowsOf(const QItemSelection &selection, int most) const;
    ViewServices m_services;
    QTableView &m_table;
    const CatalogueModel &m_model;
};

} // namespace evenstock
