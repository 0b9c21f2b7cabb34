// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>
#include <QTimer>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace evenstock {

class CredentialForm;
class EventsForm;
class MatchView;
class NoticeLine;
class PairingForm;
class RulesForm;
class ScheduleForm;
class StepsList;
class TermsBox;
class TextLabel;
class ThinBar;

// A new channel, step by step: marketplace, what is needed, sign-in with a test, what to sync, how events get here,
// a first look that writes nothing, and what happens next. One that is reached through the owner's browser has no
// sign-in: its terms are read and ticked first, and its browser is paired in the place of events. Draws itself from the
// marketplace's description. Never blocks the window; deletes itself when closed.
class AddChannelDialog : public QDialog
{
    Q_OBJECT

public:
    AddChannelDialog(const ViewServices &services, const QString &marketplace, QWidget *parent = nullptr);
    ~AddChannelDialog() override;

    enum Step { Marketplace, Needs, SignIn, WhatToSync, Events, FirstLook, End };
    int step() const { return m_step; }
    const QString &account() const { return m_account; } // its name, once it exists

Q_SIGNALS:
    void channelAdded(const QString &account);
    void tunnelRequested(); // closed for it; the channel stays, its first look is decided later

private:
    // A new channel asks where both sides changed, until its owner chooses who wins: nothing is lost by asking.
    static QMap<QString, QString> safeSettings();
    QWidget *marketplaceStep();
    QWidget *needsStep();
    QString whereSignInGoes() const;
    QWidget *signInStep();
    QWidget *rulesStep();
    QWidget *ordersPart();
    QWidget *eventsStep();
    QWidget *pairStep();
    QWidget *lookStep();
    QWidget *endStep();
    void showEnd(const QStringList &words);
    QWidget *foot();
    const ConnectorInfo *info() const;
    bool usesBrowser() const;
    void choose();
    void orderTabs();
    void go(int step);
    void next();
    void back();
    void showButtons();
    QJsonObject ordersJob() const;
    void addAccount();
    void added(const QJsonObject &reply);
    void saveRules();
    void showUsualSchedule();
    QList<QJsonObject> scheduleChanges() const;
    void saveSchedule(QList<QJsonObject> changes);
    void startEvents();
    void goToFirstLook();
    void goToEnd();
    void startFirstRun();
    void runEnded(RunId run);
    void giveConsent();
    void fail(const Error &error);
    void setBusy(bool isBusy, const QString &words = {});

    ViewServices m_services;
    int m_step = Marketplace;
    QString m_account; // the name, once it exists
    RunId m_run;
    bool m_busy = false;
    bool m_agreed = false; // to what the first look found
    bool m_isRead = false; // what there is to agree to is known
    QTimer m_patience;
    StepsList *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    NoticeLine *m_notice = nullptr;
    QListWidget *m_list = nullptr;
    TextLabel *m_help = nullptr;
    TermsBox *m_terms = nullptr;
    TextLabel *m_promise = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    TextLabel *m_signInNote = nullptr;
    QFormLayout *m_signInForm = nullptr;
    PairingForm *m_pairing = nullptr;
    QWidget *m_credentialPlace = nullptr;
    CredentialForm *m_credentials = nullptr;
    QWidget *m_rulesPlace = nullptr;
    RulesForm *m_rules = nullptr;
    ScheduleForm *m_schedule = nullptr;
    QWidget *m_ordersPart = nullptr;
    QCheckBox *m_orders = nullptr; // orders alone, beside the schedule
    QSpinBox *m_ordersEvery = nullptr;
    QJsonObject m_keptSchedule; // what the engine has of it
    QJsonObject m_keptOrders;
    EventsForm *m_events = nullptr;
    TextLabel *m_eventsTitle = nullptr;
    TextLabel *m_lookWords = nullptr;
    ThinBar *m_bar = nullptr;
    MatchView *m_match = nullptr;
    TextLabel *m_endTitle = nullptr;
    QVBoxLayout *m_endWords = nullptr;
    TextLabel *m_busyWords = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace evenstock
