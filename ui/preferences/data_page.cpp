// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/data_page.h"

#include "app/service/data_directory.h"
#include "ui/preferences/backups_list.h"
#include "ui/preferences/settings_page.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"

#include <QDate>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenstock {

DataPage::DataPage(const ViewServices &services, QWidget *parent)
    : SettingsForm(parent)
    , m_services(services)
{
    m_place = new QLineEdit;
    m_place->setObjectName(u"dataPlace"_s);
    m_place->setReadOnly(true);
    m_place->setMinimumWidth(Metrics(font()).font * 20);
    form()->addRow(SettingsPage::tr("Where it &is"), m_place);
    auto *folder = new QPushButton(SettingsPage::tr("Open the folder"));
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(m_place->text()); });
    form()->addRow(QString(), folder);
    auto *backUpNow = new QPushButton(SettingsPage::tr("Back up to a file…"));
    connect(backUpNow, &QPushButton::clicked, this, &DataPage::backUp);
    form()->addRow(SettingsPage::tr("Backup"), backUpNow);
    note(SettingsPage::tr("A checked backup is also made by itself every day. One of another place is put back with "
                          "“Restore a backup…” in the menu at the top left."));
    m_backups = new BackupsList;
    connect(m_backups, &BackupsList::restoreRequested, this, &DataPage::restoreRequested);
    form()->addRow(SettingsPage::tr("Backups here"), m_backups);
    number(SettingsPage::tr("Keep &history for"), u"keep.log_days"_s, SettingsPage::tr(" days"));
    flag(SettingsPage::tr("Remove what is older each night at three"), u"keep.clean_logs"_s);
    number(SettingsPage::tr("Keep b&uyers’ data for"), u"keep.personal_days"_s, SettingsPage::tr(" days"));
    choice(SettingsPage::tr("&Sign-ins are kept in"), u"secret_store"_s,
           {{u"keychain"_s, SettingsPage::tr("the keychain of the desktop")},
            {u"vault"_s, SettingsPage::tr("an encrypted file with a password")},
            {u"session"_s, SettingsPage::tr("memory, until the program ends")}});
}

void DataPage::setPlace(const QString &folder)
{
    m_place->setText(folder);
    showBackups();
}

void DataPage::showBackups()
{
    if (!m_place->text().isEmpty())
        m_backups->setFolder(DataDirectory::at(m_place->text()).backupFolder());
}

void DataPage::backUp()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, SettingsPage::tr("Back up to"), folder);
    dialog->setObjectName(u"backupFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"evenstock-%1.backup"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_services.requests.send(this, u"backup.write"_s, {{u"file"_s, file}}, [this, file](const QJsonObject &) {
            Q_EMIT told({.state = ItemState::Agreed,
                         .text = SettingsPage::tr("The backup is written and checked: %1").arg(file)});
        });
    });
    dialog->open();
}

} // namespace evenstock
