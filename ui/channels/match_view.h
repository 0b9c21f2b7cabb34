// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"
#include "ui/widgets/notice_line.h"

#include <QWidget>

#include <memory>

class QComboBox;
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
    QString agreeText() const; // what agreeing does, for its button

Q_SIGNALS:
    void loaded();

private:
    enum CellRole { ExternalIdRole = Qt::UserRole + 100, ProductSkuRole, MatchRole }; // of a listing's first cell
    QWidget *decisions();
    struct Row {
        QString externalId = {};
        QString title = {};
        QString sku = {}; // of the product that it fits
        bool isProbable = false;
    };
    QList<Row> chosen() const;
    void showChoice();
    void askProduct();
    void link(const QString &externalId, const QString &sku);
    void sayFailed(Notice notice);
    void answer(const QString &command);
    void sendAll(const QString &command, const QList<Row> &rows, const QString &done);
    void takeBack(const QList<Row> &rows);
    void decided(const Notice &notice);
    void showKinds(const QJsonObject &counts);
    void read(const QString &after);
    void more();
    bool isSorted() const;
    void showReport(const QJsonObject &report);
    void addRows(const QJsonObject &report);
    ViewServices m_services;
    QString m_account;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_counts = nullptr;
    ContentFrame *m_frame = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_ignore = nullptr;
    QPushButton *m_more = nullptr;
    QComboBox *m_only = nullptr;    // which rows are shown
    int m_wanted = 0;               // rows that were shown before the list was read again …
    int m_place = 0;                // … and where it stood
    std::int64_t m_waiting = 0;     // listings in the whole report
    std::unique_ptr<Notice> m_said; // of the decision that the list is read again for
    QString m_next;                 // where the report goes on
    int m_asked = 0;                // counts what is read
    bool m_isReading = false;
    int m_exact = 0;
    int m_none = 0;
};

} // namespace evenstock
