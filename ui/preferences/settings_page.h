// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/program_settings.h"
#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QListWidget;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace evenstock {

class ContentFrame;
class TextLabel;

// The settings of the program, by pages. Each takes effect and is kept at once; there is nothing to save.
class SettingsPage : public ViewPage
{
    Q_OBJECT

public:
    explicit SettingsPage(const ViewServices &services, QWidget *parent = nullptr);

    void refresh(const QSet<QString> &kinds) override;

private:
    QFormLayout *addPage(const QString &title);
    void addGeneral();
    void addNotifications();
    void addData();
    void addRules();
    void addAdvanced();
    QComboBox *choice(QFormLayout *form, const QString &label, const QString &key,
                      const QList<std::pair<QString, QString>> &offers);
    QCheckBox *flag(QFormLayout *form, const QString &label, const QString &key);
    QSpinBox *number(QFormLayout *form, const QString &label, const QString &key, const QString &suffix);
    void set(const QString &key, const QString &value);
    void read();
    void showRules();
    void backUp();

    ViewServices m_services;
    QListWidget *m_pages = nullptr;
    QStackedWidget *m_stack = nullptr;
    ContentFrame *m_frame = nullptr;
    QMap<QString, QWidget *> m_fields; // by the key of the setting
    QVBoxLayout *m_ruleList = nullptr;
    bool m_reading = false;
};

} // namespace evenstock
