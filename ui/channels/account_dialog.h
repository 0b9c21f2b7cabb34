// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_queries.h"
#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>
#include <QMap>

class QLineEdit;
class QPushButton;

namespace evenstock {

class NoticeLine;
class RulesForm;

// The settings of one account: name, address, colour, and what is synced how. Deletes itself when closed.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    AccountDialog(const ViewServices &services, const AccountCard &card, const ConnectorInfo &info,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void previewStarted(); // of what the saved settings change; the channel is told nothing of it meanwhile

private:
    enum class After { Send, Preview };
    void pickColour();
    void showColour();
    void save();
    void setBusy(bool isBusy);
    QJsonObject arguments() const; // what is typed, as it is sent
    void ask(const QJsonObject &wanted, const QJsonObject &effect);
    void write(QJsonObject arguments, After after);
    void preview(const QString &name);
    void fail(const Error &error);
    QJsonObject changedSettings() const;
    ViewServices m_services;
    AccountCard m_card;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QPushButton *m_colourButton = nullptr;
    QString m_colour;
    QMap<QString, QString> m_stored; // the settings as they were when this was opened
    RulesForm *m_rules = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isBusy = false; // an answer is awaited
};

} // namespace evenstock
