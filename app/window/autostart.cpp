// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// One word of Exec (Desktop Entry specification, "The Exec key"): in quotes, with what is special there behind a
// backslash, which the file's own rule for texts doubles; % would begin a field code.
QString quoted(const QString &word)
{
    QString text;
    for (const QChar c : word) {
        if (c == u'%')
            text += u'%';
        else if (u"\"`$\\"_s.contains(c))
            text += u'\\';
        text += c;
    }
    return u'"' + text.replace(u'\\', u"\\\\"_s) + u'"';
}

} // namespace

QString autostartFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(u"autostart/org.evenstock.evenstock.desktop"_s);
}

bool setAutostart(Autostart wanted, const QString &file, const QString &dataDir)
{
    if (wanted == Autostart::Off)
        return !QFileInfo::exists(file) || QFile::remove(file);
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile entry(file);
    if (!entry.open(QIODevice::WriteOnly))
        return false;
    QString command = quoted(QCoreApplication::applicationFilePath()) + u" --hidden"_s;
    if (!dataDir.isEmpty())
        command += u" --data-dir "_s + quoted(QFileInfo(dataDir).absoluteFilePath());
    const QString lines = u"[Desktop Entry]\nType=Application\nName=Evenstock\nExec="_s + command +
                          u"\nIcon=org.evenstock.evenstock\nTerminal=false\n"_s;
    return entry.write(lines.toUtf8()) > 0 && entry.flush() && entry.commit();
}

} // namespace evenstock
