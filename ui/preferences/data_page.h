// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/settings_form.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/notice_line.h"

namespace evenstock {

class BackupsList;

// Where the shop's data is, its backups, how long what is kept, and where sign-ins are kept.
class DataPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit DataPage(const ViewServices &services, QWidget *parent = nullptr);

    void setPlace(const QString &folder); // the data directory, once the engine said it
    void showBackups();
    void backUp(); // to a file that is asked for

Q_SIGNALS:
    void told(const Notice &notice);
    void folderWanted(const QString &folder);
    void restoreRequested(const QString &file);

private:
    ViewServices m_services;
    QLineEdit *m_place = nullptr;
    BackupsList *m_backups = nullptr;
};

} // namespace evenstock
