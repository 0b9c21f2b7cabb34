// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue_queries.h"
#include "models/views/bulk_preview.h"
#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>
#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace evenstock {

class NoticeLine;
class TextLabel;

// What it did, once it is left.
struct BulkResult {
    int changed = 0; // products
    qint64 batch = 0;
};

// One change of many products, and values typed for single ones: what they would do is shown while they are written,
// and what they did can be undone at once. A product that moved meanwhile is left alone and shown as it is now.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(const ViewServices &services, QList<CatalogueRow> products, QWidget *parent = nullptr);

    static constexpr int mostProducts = 2000; // at once

    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void left(const evenstock::BulkResult &result); // where something was changed and not undone at once

private:
    QLayout *question();
    BulkChange change() const;
    void fieldChosen();
    void edited();
    void showEffect();
    QList<CatalogueRow> asTheyAre(const QSet<QString> &skus) const;
    void apply();
    void send();
    void applied(const QJsonObject &reply);
    void showApplied();
    int waiting() const;
    void undo(qint64 batch);

    ViewServices m_services;
    QJsonObject m_applied;    // the engine's answer
    BulkResult m_last;        // that can be undone
    QSet<QString> m_repriced; // SKUs whose price was sent with it
    BulkPreview *m_preview = nullptr;
    QComboBox *m_field = nullptr;
    QComboBox *m_action = nullptr;
    QLineEdit *m_text = nullptr;
    QLabel *m_withWord = nullptr;
    QLineEdit *m_with = nullptr;
    TextLabel *m_effect = nullptr;
    QToolButton *m_takeBack = nullptr;
    QToolButton *m_ticks = nullptr; // all of them on, or off
    bool m_isAsked = false;         // something was typed for the field that is chosen
    NoticeLine *m_notice = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace evenstock
