// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>
#include <QHash>
#include <QJsonObject>

class QComboBox;
class QPushButton;

namespace evenstock {

class ListingPreview;
class MappingPart;
class NoticeLine;
class RowTable;
class TextLabel;

// Products on their way to Vinted: which are ready, every reason why the others are not, each exactly as it would
// stand there, and one button that queues those that are ready. Makes nothing by itself; deletes itself when closed.
class PrepareDialog : public QDialog
{
    Q_OBJECT

public:
    struct Goods {
        qint64 id = 0;
        QString sku = {};
        QString title = {};
    };
    static constexpr int mostProducts = 100; // at once, as Vinted's own limits of a day leave no sense in more

    // `accounts`: those of Vinted, by name.
    PrepareDialog(const ViewServices &services, const QList<Goods> &goods, const QStringList &accounts,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void queued(const QString &account);

private:
    QWidget *listSide();
    QWidget *detailSide();
    QWidget *foot();
    void prepareAll();
    void prepareNext();
    void showRows();
    void showChosen();
    void showButtons();
    void assignValues();
    void queue();
    void showQueued(const QJsonObject &reply);
    QList<qint64> ready() const;
    QString account() const;

    ViewServices m_services;
    QList<Goods> m_goods;
    QHash<qint64, QJsonObject> m_made; // by product
    QHash<qint64, QString> m_refused;  // what queueing said
    QList<qint64> m_queued;
    qsizetype m_next = 0;
    int m_round = 0; // older answers are dropped
    QComboBox *m_account = nullptr;
    NoticeLine *m_notice = nullptr;
    TextLabel *m_counts = nullptr;
    RowTable *m_table = nullptr;
    TextLabel *m_reasons = nullptr;
    ListingPreview *m_preview = nullptr;
    QPushButton *m_values = nullptr;
    QPushButton *m_queue = nullptr;
};

} // namespace evenstock
