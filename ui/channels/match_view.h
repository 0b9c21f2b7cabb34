// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace evenstock {

class ContentFrame;
class TextLabel;

// What a first sync found, before anything is linked or created: which listings fit which products, and how surely;
// a listing is linked by hand where the owner knows better.
class MatchView : public QWidget
{
    Q_OBJECT

public:
    explicit MatchView(const ViewServices &services, QWidget *parent = nullptr);

    void load(const QString &account);
    bool isEmpty() const;
    int toLink() const { return m_exact; }
    int toCreate() const { return m_none; }

Q_SIGNALS:
    void loaded();

private:
    QWidget *decisions();
    QString chosen(int role) const;
    void showChoice();
    void askProduct();
    void link(const QString &externalId, const QString &sku);
    void showReport(const QJsonObject &report);
    ViewServices m_services;
    QString m_account;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_counts = nullptr;
    ContentFrame *m_frame = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_other = nullptr;
    int m_exact = 0;
    int m_none = 0;
};

} // namespace evenstock
