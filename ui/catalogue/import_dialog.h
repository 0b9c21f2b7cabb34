// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace evenstock {

class ImportColumns;
class NoticeLine;
class TextLabel;

// A CSV file of products: what it would make and change is shown before anything is written, and what it did can be
// undone at once. The file is read by the engine (import.products).
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ViewServices &services, const QString &file, QWidget *parent = nullptr);

private:
    void ask();
    QJsonObject arguments() const;
    void showPreview(const QJsonObject &reply);
    void import();
    void imported(const QJsonObject &reply);
    void undo(qint64 batch);
    void failed(const Error &error);

    ViewServices m_services;
    QString m_file;
    int m_asked = 0;                    // counts the previews
    ImportColumns *m_columns = nullptr; // what heads mean that are not understood by themselves
    QStandardItemModel *m_rows = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_words = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_import = nullptr;
};

// Asks for the file first.
void importProducts(const ViewServices &services, QWidget *parent);

} // namespace evenstock
