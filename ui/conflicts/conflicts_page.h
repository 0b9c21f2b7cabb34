// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace evenstock {

class ConflictDetail;
class ConflictQueue;
class ContentFrame;
class DecidedConflicts;
class DetailSplit;
class PageHead;
class TextLabel;
struct ConflictFilter;
struct ConflictView;
struct RowSource;
enum class Take;

// Fields that changed on both sides: the queue, and the decision about one product at a time.
class ConflictsPage : public ViewPage
{
    Q_OBJECT

public:
    explicit ConflictsPage(const ViewServices &services, QWidget *parent = nullptr);

    void refresh(const QSet<QString> &kinds) override;
    void open(const Target &target) override;
    bool goBack() override;
    void setNarrow(bool isNarrow) override;
    QString shownAccount() const override;
    QLineEdit *filterField() const override;
    bool asksFirst(const std::function<void()> &next) override;

    ConflictDetail *detail() const { return m_detail; }
    QListView *queue() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *side();
    QWidget *undoLine();
    QWidget *countLine();
    void addKeys();
    void readAgain();
    void search(bool isSame);
    void showQueue();
    void whenRead(std::function<void()> then);
    void step(int by);
    void chosen();
    void showState();
    QString countText() const;
    void leadTo(const QSet<qint64> &before);
    void saved(const QString &batch, const QString &words);
    void undo();
    void sendUndo(QJsonObject what, const QString &batch);
    const ConflictView *chosenDecision() const;
    void askAboutAll(Take take);
    QJsonObject whereShown() const;
    void decideAll(Take take, const QJsonObject &where);
    void showLast();
    void showAll();
    QModelIndex findFarDown(qint64 listing);
    RowSource shown();
    ConflictFilter filter() const;

    ViewServices m_services;
    ConflictQueue *m_queue = nullptr;
    DecidedConflicts *m_decided = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_account = nullptr;
    QComboBox *m_field = nullptr;
    QComboBox *m_order = nullptr;
    TextLabel *m_count = nullptr;
    QToolButton *m_all = nullptr;
    QListView *m_list = nullptr;
    QListView *m_decidedList = nullptr;
    TextLabel *m_decidedTitle = nullptr;
    ConflictDetail *m_detail = nullptr;
    DetailSplit *m_split = nullptr;
    ContentFrame *m_frame = nullptr;
    TextLabel *m_last = nullptr;
    QPushButton *m_undo = nullptr;
    QString m_listed; // which list the queue shows
    bool m_hasList = false;
    bool m_isOld = false;             // something changed since it was searched for
    std::function<void()> m_whenRead; // once
    QString m_batch;                  // what Undo takes back
    bool m_isDeciding = false;        // all at once, part by part
    QTimer m_pause;                   // while somebody types
    bool m_isNew = false;             // it was decided just now, and may not be in the store yet
};

} // namespace evenstock
