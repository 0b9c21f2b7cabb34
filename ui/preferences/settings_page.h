// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/notice_line.h"

class QCheckBox;
class QListWidget;
class QStackedWidget;

namespace evenstock {

class AdvancedPage;
class ConflictRules;
class ContentFrame;
class DataPage;
class ProgramSettings;
class SettingsForm;
class TextLabel;

// The settings of the program, by pages. Each takes effect and is kept at once; there is nothing to save.
class SettingsPage : public ViewPage
{
    Q_OBJECT

public:
    explicit SettingsPage(const ViewServices &services, QWidget *parent = nullptr);

    void refresh(const QSet<QString> &kinds) override;
    void open(const Target &target) override; // filter "server", "data" …: its page; "backup"

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPage(const QString &title, SettingsForm *page);
    SettingsForm *general();
    SettingsForm *data();
    SettingsForm *rules();
    SettingsForm *advanced();
    void set(SettingsForm *page, const QString &key, const QString &value);
    void store(SettingsForm *page, const QString &key, const QString &value);
    void refused(SettingsForm *page, const QString &key, const QString &value, const Error &error);
    ProgramSettings stored() const;
    void read();
    void askEngine();
    void showTray();
    void openFolder(const QString &folder);
    void say(Notice notice);

    ViewServices m_services;
    QListWidget *m_pages = nullptr;
    QStackedWidget *m_stack = nullptr;
    ContentFrame *m_frame = nullptr;
    QList<SettingsForm *> m_forms; // in the order of the pages
    QCheckBox *m_tray = nullptr;
    TextLabel *m_noTray = nullptr; // where there is none
    ConflictRules *m_rules = nullptr;
    DataPage *m_data = nullptr;
    AdvancedPage *m_advanced = nullptr;
    QString m_place; // the data directory, once the engine said it
};

} // namespace evenstock
