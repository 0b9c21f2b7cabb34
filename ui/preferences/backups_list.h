// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backup.h"

#include <QList>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace evenstock {

// The backups that were made by themselves, newest first, each with its way back.
class BackupsList : public QWidget
{
    Q_OBJECT

public:
    explicit BackupsList(QWidget *parent = nullptr);

    void setFolder(const QString &folder); // read again

Q_SIGNALS:
    void restoreRequested(const QString &file);

private:
    QVBoxLayout *m_lines = nullptr;
    std::optional<QList<BackupFile>> m_shown;
};

} // namespace evenstock
