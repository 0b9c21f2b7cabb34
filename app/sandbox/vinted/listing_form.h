// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace evenstock::sandbox::vinted {

// Everything the site finds wrong with a listing: [{"field", "value"}], as its form shows it. `photos`: number of each
// uploaded picture -> the session it was uploaded in. Pure.
QJsonArray faultsOf(const QJsonObject &item, const QString &session, const QHash<qint64, QString> &photos);

// The parts of a multipart/form-data body by name; empty where it is none. Pure.
QMap<QByteArray, QByteArray> multipart(const QByteArray &contentType, const QByteArray &body);

} // namespace evenstock::sandbox::vinted
