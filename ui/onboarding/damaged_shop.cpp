// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/damaged_shop.h"

#include "models/store/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct DamagedShop {
    Q_DECLARE_TR_FUNCTIONS(DamagedShop)
};

} // namespace

Notice damagedShopNotice(const QString &details, std::function<void()> restore)
{
    return {.state = ItemState::Error,
            .text = DamagedShop::tr("The file of your shop is damaged and cannot be opened. Your marketplaces are as "
                                    "they were. Restore a backup to go on."),
            .details = details,
            .action = DamagedShop::tr("Restore a backup…"),
            .act = std::move(restore)};
}

Notice restoredShopNotice(std::function<void()> readAll)
{
    return {.state = ItemState::Info,
            .text =
                DamagedShop::tr("The backup is restored. What the channels show since then is not known: all of them "
                                "have to be read as a whole once."),
            .action = DamagedShop::tr("Read all channels"),
            .act = std::move(readAll)};
}

Notice damagedInboxNotice(const QString &file, std::function<void()> agreed)
{
    return {.state = ItemState::Warning,
            .text =
                DamagedShop::tr("The file of received messages was damaged: it was set aside and a new one was begun. "
                                "Messages that were not worked on yet are lost; orders and stock are read from the "
                                "marketplaces at the next sync."),
            .details = file,
            .action = DamagedShop::tr("Understood"),
            .act = std::move(agreed)};
}

void chooseBackup(QWidget *parent, const QString &dailyBackupFolder,
                  const std::function<void(const QString &file)> &chosen)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QList<BackupFile> daily = dailyBackups(dailyBackupFolder);
    auto *dialog = new QFileDialog(parent, DamagedShop::tr("Restore a backup"),
                                   daily.isEmpty() ? documents : QFileInfo(daily.first().path).path());
    dialog->setObjectName(u"chooseBackup"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!daily.isEmpty()) {
        dialog->selectFile(daily.first().path);
        dialog->setSidebarUrls({QUrl::fromLocalFile(QFileInfo(daily.first().path).path()),
                                QUrl::fromLocalFile(documents), QUrl::fromLocalFile(QDir::homePath())});
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace evenstock
