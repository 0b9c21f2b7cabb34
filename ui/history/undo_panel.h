// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QJsonObject>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QTableView;
class QTimer;

namespace evenstock {

class NoticeLine;
class TextLabel;
class UndoRowsModel;

// What can be taken back, and by which command of the engine.
struct Undoable {
    QString command = {}; // takes dry_run; empty: nothing can be taken back, and the note says why
    QJsonObject arguments = {};
    QString title = {};      // "Undo this run"
    QString button = {};     // "Undo run 12"
    QString note = {};       // besides what is said of every undo
    std::int64_t values = 0; // what it changed, about; 0: not known
    bool operator==(const Undoable &) const = default;
};

// Takes back a run or what one command did: says beforehand what returns and what is left alone, row by row, and asks
// before it does.
class UndoPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UndoPanel(const ViewServices &services, QWidget *parent = nullptr);

    void setSubject(const Undoable &subject);

Q_SIGNALS:
    void undone();

protected:
    bool event(QEvent *event) override;

private:
    using Then = void (UndoPanel::*)(const QJsonObject &answer);
    void ask(Then then);
    Then wantedOf(const Undoable &subject);
    void sayCounts(const QJsonObject &answer);
    void showAnswer(const QJsonObject &answer);
    void confirm(const QJsonObject &answer);
    QString questionFor(const QJsonObject &answer) const;
    static QString leftWords(const QJsonObject &answer);
    static QStringList staysWords(const QJsonObject &answer);
    void comeIntoSight(QScrollArea &page);
    void undo();
    void showFailure(const Error &error);

    ViewServices m_services;
    Undoable m_subject;
    Then m_then = nullptr;      // while what would return is asked for …
    Undoable m_asked = {};      // … of this one
    QTimer *m_glance = nullptr; // who walks through the list asks nothing
    UndoRowsModel *m_model = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_words = nullptr;
    QTableView *m_rows = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace evenstock
