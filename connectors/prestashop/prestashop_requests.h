// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "connectors/prestashop/prestashop_xml.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QPair>
#include <QString>

// The Webservice of PrestaShop 1.6 to 9 over HTTP: the key in the Basic header, id_shop with every call, lists in JSON
// (single answers of 8.x leave out what is empty), bodies in XML. Account's thread.
namespace evenstock::prestashop {

using Parameters = QList<QPair<QString, QString>>; // as read: encoding is done here

// Rows of `GET /api/<resource>?…`. An empty list comes as `[]`. InvalidResponse for every other shape. `readAt`: the
// shop's clock as it answered, ours where it does not tell.
Result<QJsonArray> readRows(Session &session, const QString &resource, const Parameters &parameters,
                            UtcMs *readAt = nullptr);
// Rows whose `field` is one of `ids`, in as few requests as addresses of a fair length allow. Not sorted.
Result<QJsonArray> readRowsOf(Session &session, const QString &resource, const QString &field, const QStringList &ids,
                              const QString &display, UtcMs *readAt = nullptr);
// `GET /api/<path>` as XML.
Result<XmlNode> readXml(Session &session, const QString &path, QString *version = nullptr);

// Writes entities (PUT, PATCH or POST). Success says only that the shop took them: read back what matters. With a shop
// group the call is made in its name instead of the shop's (stock that shops share).
Result<HttpResponse> writeXml(Session &session, const QByteArray &method, const QString &path,
                              const QList<XmlNode> &entities, const QString &shopGroup = {});
// A form with a file in it. What comes back is not looked at: the shop sends the file back again.
Status writeForm(Session &session, const QString &path, const QByteArray &contentType, const QByteArray &body);
// What is not there any more is no error.
Status deleteEntity(Session &session, const QString &path);
// The entity that a single write answer brings; its id is text there.
QString writtenId(const HttpResponse &answer, const QString &entity);

QString anyOf(const QStringList &values); // "[1|2|3]"
QStringList secretsOf(const Session &session);

inline constexpr qsizetype mostIdsAtOnce = 100; // of seven digits: an address of 800 bytes

} // namespace evenstock::prestashop
