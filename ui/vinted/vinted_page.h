// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vinted/vinted_part.h"

#include <QSet>
#include <QTimer>

class QStackedWidget;
class QTabBar;

namespace evenstock {

class MappingPart;
class NoticeLine;
class StatePart;
class TasksPart;
class TextLabel;

// Everything about one account on Vinted: how it stands, what the browser does, its listings, what our values are
// called there, its texts, and what went wrong.
class VintedPage : public QWidget
{
    Q_OBJECT

public:
    explicit VintedPage(const ViewServices &services, QWidget *parent = nullptr);

    void setAccount(AccountId id, const QString &name);
    AccountId account() const { return m_account.id; }
    QString accountName() const { return m_account.name; }
    void refresh(const QSet<QString> &kinds);
    enum Part { State, Tasks, Listings, Mapping, Templates, Errors };
    void showPart(Part part);

Q_SIGNALS:
    void left(); // back to the channels
    void openRequested(const evenstock::Target &target);
    void paceRequested();

private:
    QWidget *head();
    void askState();
    void takeState(const QJsonObject &state);
    void refreshShown();
    void showCounts();
    void fail(const Error &error);

    ViewServices m_services;
    VintedAccount m_account;
    QTimer m_again;
    TextLabel *m_title = nullptr;
    TextLabel *m_note = nullptr;
    NoticeLine *m_notice = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<VintedPart *> m_parts;
    StatePart *m_state = nullptr;
    TasksPart *m_tasks = nullptr;
    MappingPart *m_mapping = nullptr;
};

} // namespace evenstock
