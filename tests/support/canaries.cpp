// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canaries.h"

#include "models/store/database.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct Disguise {
    QString name;
    QByteArray bytes;
};

// Base64 of a text that begins `before` bytes into a group of three, without the letters that its neighbours decide.
QByteArray base64Inside(const QByteArray &secret, int before)
{
    const QByteArray encoded =
        (QByteArray(before, 'x') + secret).toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
    constexpr int decidedBefore[] = {0, 2, 3};
    const qsizetype decidedAfter = (before + secret.size()) % 3 == 0 ? 0 : 1;
    return encoded.sliced(decidedBefore[before]).chopped(decidedAfter);
}

QList<Disguise> disguisesOf(const QString &secret)
{
    const QByteArray plain = secret.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    QByteArray reversed = plain;
    std::reverse(reversed.begin(), reversed.end());
    return {{u"as it is"_s, plain},
            {u"in capitals"_s, plain.toUpper()},
            {u"as UTF-16"_s, utf16},
            {u"as hexadecimal"_s, plain.toHex()},
            {u"as hexadecimal"_s, plain.toHex().toUpper()},
            {u"in base64"_s, base64Inside(plain, 0)},
            {u"in base64"_s, base64Inside(plain, 1)}, // behind "user:" in an Authorization header
            {u"in base64"_s, base64Inside(plain, 2)},
            {u"backwards"_s, reversed}};
}

bool isCompressed(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\x1f\x8b") ||
           bytes.startsWith("\xfd"
                            "7zXZ");
}

} // namespace

QString Canaries::plant(const QString &name)
{
    QString &secret = m_secrets[name];
    if (secret.isEmpty())
        secret = u"canary-0"_s + QUuid::createUuid().toString(QUuid::Id128);
    return secret;
}

QStringList Canaries::findBelow(const QString &folder, const QStringList &besides) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (!besides.contains(files.fileName()))
            found += findIn(files.filePath());
    }
    return found;
}

QStringList Canaries::findIn(const QString &path) const
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return {name + u": cannot be read"_s};
    const QByteArray bytes = file.readAll();
    QStringList found = findIn(name, bytes);
    if (bytes.startsWith("SQLite format 3"))
        found += findInDatabase(path);
    return found;
}

QStringList Canaries::findIn(const QString &name, const QByteArray &bytes) const
{
    if (isCompressed(bytes))
        return {name + u": is compressed, unpack it first"_s};
    QStringList found;
    for (auto secret = m_secrets.begin(); secret != m_secrets.end(); ++secret) {
        for (const Disguise &disguise : disguisesOf(*secret)) {
            if (bytes.contains(disguise.bytes))
                found.append(u"%1: %2 %3"_s.arg(name, secret.key(), disguise.name));
        }
    }
    found.removeDuplicates();
    return found;
}

// A long value is spread over pages, so that the bytes of the file alone can hide it.
QStringList Canaries::findInDatabase(const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    const auto unreadable = [&name](const Error &error) {
        return QStringList{u"%1: cannot be read: %2"_s.arg(name, error.detail)};
    };
    auto database = Database::open({.path = path, .mode = OpenMode::ReadOnly});
    if (!database)
        return unreadable(database.error());
    // The search index is a virtual table; what it keeps lies in tables of its own, which are looked into.
    const auto tables = database->rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE "
                                       "'CREATE VIRTUAL TABLE%' LIMIT 1000",
                                       [](const Statement &row) { return row.get<QString>(0); });
    if (!tables)
        return unreadable(tables.error());
    QStringList found;
    for (const QString &table : *tables) {
        auto rows = database->prepare(("SELECT * FROM \"" + table.toUtf8() + "\"").toStdString());
        if (!rows)
            return unreadable(rows.error());
        rows->query();
        while (rows->next()) {
            for (int column = 0; column < rows->columns(); ++column)
                found += findIn(name + u'/' + table, rows->blob(column));
        }
        if (const Status read = rows->finish(); !read)
            return unreadable(read.error());
    }
    found.removeDuplicates();
    return found;
}

} // namespace evenstock
