// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/backups_list.h"

#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

BackupsList::BackupsList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"backups"_s);
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
}

void BackupsList::setFolder(const QString &folder)
{
    constexpr qsizetype mostShown = 10;
    const QList<BackupFile> files = dailyBackups(folder);
    if (m_shown == files)
        return; // whoever presses one of the buttons goes on
    m_shown = files;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QLocale locale;
    for (const BackupFile &file : files.mid(0, mostShown)) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString when = locale.toString(QDateTime::fromMSecsSinceEpoch(file.madeAt), QLocale::ShortFormat);
        row->addWidget(
            new TextLabel(
                tr("%1, %2", "when a backup was made, its size").arg(when, locale.formattedDataSize(file.bytes))),
            1);
        auto *restore = new QPushButton(tr("Restore…"));
        restore->setObjectName(u"restoreBackup"_s);
        restore->setAccessibleDescription(when);
        connect(restore, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT restoreRequested(path); });
        row->addWidget(restore);
        m_lines->addWidget(line);
    }
    if (files.isEmpty())
        m_lines->addWidget(new TextLabel(tr("None yet: the first one is made within a day.")));
}

} // namespace evenstock
