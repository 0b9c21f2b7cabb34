// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/browser_task_repository.h"
#include "ui/vinted/vinted_part.h"

#include <QHash>

class QComboBox;
class QPushButton;

namespace evenstock {

class ListingPreview;
class RowTable;
class StateLabel;
class TextLabel;

// What was asked of the browser: what waits for the owner first, what is under way, what came of the rest; and exactly
// what each one does.
class TasksPart : public VintedPart
{
    Q_OBJECT

public:
    explicit TasksPart(const ViewServices &services, QWidget *parent = nullptr);

    void refresh() override;
    int waitingForOwner() const { return m_waiting; }

Q_SIGNALS:
    void counted();

private:
    QWidget *listSide();
    QWidget *detailSide();
    void showRows();
    void showTask();
    bool isWanted(const BrowserTaskRow &task) const;
    const BrowserTaskRow *task() const;
    void decide(const QString &command);
    QString titleOf(const BrowserTaskRow &task) const;

    QList<BrowserTaskRow> m_tasks;
    QHash<qint64, QString> m_titles; // of items
    QHash<qint64, QString> m_urls;
    int m_waiting = 0;
    QComboBox *m_filter = nullptr;
    RowTable *m_table = nullptr;
    TextLabel *m_what = nullptr;
    StateLabel *m_state = nullptr;
    TextLabel *m_reason = nullptr;
    TextLabel *m_times = nullptr;
    TextLabel *m_late = nullptr;
    ListingPreview *m_preview = nullptr;
    TextLabel *m_nothing = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_reviewed = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace evenstock
