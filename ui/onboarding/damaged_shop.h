// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice_line.h"

#include <QString>

class QWidget;

namespace evenstock {

// What stands above every view while the shop's file is broken: only a backup brings it back.
Notice damagedShopNotice(const QString &details, std::function<void()> restore);
// After a restore: what the channels show is not known until they are read.
Notice restoredShopNotice(std::function<void()> readAll);
// The inbox was damaged and is set aside; `agreed` once the owner has read it.
Notice damagedInboxNotice(const QString &file, std::function<void()> agreed);

// Asks for a file; nothing happens where none is chosen. Opens where the daily backups are, with the newest chosen, or
// among the owner's documents where there are none.
void chooseBackup(QWidget *parent, const QString &dailyBackupFolder,
                  const std::function<void(const QString &file)> &chosen);

} // namespace evenstock
