// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenstock {

QString autostartFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(u"autostart/org.evenstock.evenstock.desktop"_s);
}

bool setAutostart(Autostart wanted, const QString &file)
{
    if (wanted == Autostart::Off)
        return !QFileInfo::exists(file) || QFile::remove(file);
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile entry(file);
    if (!entry.open(QIODevice::WriteOnly))
        return false;
    QString program = QCoreApplication::applicationFilePath();
    program.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'%', u"%%"_s);
    entry.write(u"[Desktop Entry]\nType=Application\nName=Evenstock\nExec=\"%1\" --hidden\n"
                "Icon=org.evenstock.evenstock\n"_s.arg(program)
                    .toUtf8());
    return entry.commit();
}

} // namespace evenstock
