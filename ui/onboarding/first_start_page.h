// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace evenstock {

class TextLabel;

// What a new owner sees first: the sample shop, or a marketplace of their own.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    FirstStartPage(const QList<ConnectorInfo> &marketplaces, const QString &language, const QString &dailyBackupFolder,
                   QWidget *parent = nullptr);

    // Between the click and the sample shop being there: the button waits and says so.
    void setStarting(bool isStarting);
    void showFailure(const QString &words);

Q_SIGNALS:
    void sampleRequested();
    void connectRequested(const QString &marketplace);
    void restoreRequested(const QString &backup);
    void languageRequested(const QString &language);

private:
    QWidget *samplePanel();
    QWidget *connectPanel(const QList<ConnectorInfo> &marketplaces);
    QWidget *foot(const QString &language);
    void chooseBackup();
    QString m_dailyBackups; // their folder
    QPushButton *m_start = nullptr;
    TextLabel *m_startNote = nullptr;
};

} // namespace evenstock
