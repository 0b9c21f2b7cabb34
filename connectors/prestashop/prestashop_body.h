// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/http_client.h"

#include <QByteArray>
#include <QString>

// Answers as shops with warnings give them: notices of PHP before and behind the document, and a 500 in place of a 200
// because of them. Pure functions.
namespace evenstock::prestashop {

// The whole JSON or XML document in it, without what a server printed around it; as it came where there is none.
QByteArray documentOf(const QByteArray &body);

// Whether an answer brings what was asked for although it complains: rows of a resource, or the entity that was
// written, whole, and nothing but PHP's own messages beside it.
bool bringsRows(const HttpResponse &answer, const QString &resource);
bool bringsEntity(const HttpResponse &answer, const QString &entity);

} // namespace evenstock::prestashop
