// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/settings_form.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/notice_line.h"

namespace evenstock {

// For those who look into a fault: the log, and the support bundle.
class AdvancedPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit AdvancedPage(const ViewServices &services, QWidget *parent = nullptr);

    void setPlace(const QString &folder) { m_place = folder; } // the data directory, once the engine said it

Q_SIGNALS:
    void told(const Notice &notice);
    void folderWanted(const QString &folder);

private:
    void makeBundle();
    void writeBundle(const QString &file);
    void keepBundle(const QJsonObject &bundle, const QString &file);

    ViewServices m_services;
    QString m_place;
};

} // namespace evenstock
