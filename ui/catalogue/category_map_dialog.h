// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/category_map.h"
#include "ui/shell/view_services.h"

#include <QDialog>
#include <QHash>
#include <QStringList>

#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace evenstock {

class NoticeLine;

// What a channel has to choose from, and what was chosen; made on a worker.
struct CategoryChoices {
    AccountId account = {};
    QString target = {};
    QStringList paths = {};            // "Telefoane › Huse (304)"
    QHash<QString, QString> ids = {};  // of them
    QHash<QString, QString> byId = {}; // id -> path
};

// To which category of each other channel the products of one category go when they are published there.
class CategoryMapDialog : public QDialog
{
    Q_OBJECT

public:
    CategoryMapDialog(const ViewServices &services, const CategoryKey &key, const QString &path,
                      QWidget *parent = nullptr);

    // Channels whose listings are made with a category of their own.
    static QList<AccountId> targets(const ViewServices &services, AccountId source);

private:
    struct Row {
        AccountId account = {};
        QString channel = {};
        QLineEdit *field = nullptr;
        CategoryChoices choices = {};
        bool isRead = false;
    };
    void addRows(QFormLayout &form);
    void read();
    void take(const QList<CategoryChoices> &all);
    // The number that was chosen or typed; none where it is neither.
    static std::optional<QString> chosenId(const Row &row);
    void save();
    void sendNext(QList<QJsonObject> changes);

    ViewServices m_services;
    CategoryKey m_key;
    QList<Row> m_rows;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace evenstock
