// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace evenstock {

// Invented secrets to be planted where real ones go (credentials, headers, buyers' addresses), and then looked for
// where none may be: database and its log, settings, logs, backups, exports, support bundles. Each is new in every run
// and is recognised as it is and in the disguises in which secrets travel.
//
//     Canaries canaries;
//     credentials.save(account, {{"token", canaries.plant("token")}}, …);
//     …
//     QCOMPARE(canaries.findBelow(dataDir).join('\n'), QString());
//
// A test that finds nothing proves something only if the same look finds what is there: see tst_canaries.
class Canaries
{
public:
    // The secret planted under this name; made at the first call. Letters, digits and "-", 40 bytes.
    QString plant(const QString &name);

    // Places, one a line: "shop.db-wal: token as UTF-16". Files that are read by nobody (sockets) are passed over.
    QStringList findBelow(const QString &folder, const QStringList &besides = {}) const; // besides: names to leave out
    QStringList findIn(const QString &file) const;
    QStringList findIn(const QString &name, const QByteArray &bytes) const;

private:
    QStringList findInDatabase(const QString &file) const;

    QMap<QString, QString> m_secrets;
};

} // namespace evenstock
