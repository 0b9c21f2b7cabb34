// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batch_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <optional>
#include <stop_token>

class QTableView;

namespace evenstock {

class BatchesModel;
class ContentFrame;

// What the owner did: edits of one or many products, decisions, files read, what was taken back.
class BatchesList : public QWidget
{
    Q_OBJECT

public:
    explicit BatchesList(const ViewServices &services, QWidget *parent = nullptr);

    void refresh();
    const BatchView *current() const;
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void chosen(const evenstock::BatchView &batch);

private:
    void list();
    void sortInMemory(int column, Qt::SortOrder order);
    void showState();

    ViewServices m_services;
    BatchesModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ContentFrame *m_frame = nullptr;
    bool m_isByTime = false;                      // read page by page, as time goes
    std::optional<QList<BatchView>> m_sorted;     // all of them, where they are not in the order of time
    std::stop_source m_reading{std::nostopstate}; // of those that are sorted
    bool m_isReading = false;
    bool m_isOld = false; // something was new since it was asked for
};

} // namespace evenstock
