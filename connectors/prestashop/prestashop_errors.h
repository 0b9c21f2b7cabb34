// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/http_client.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace evenstock::prestashop {

// One error of a Webservice answer.
struct Complaint {
    int code = 0;
    QString message = {};
    bool isNoise() const { return code >= 2 && code <= 15; } // a PHP warning with paths of the server in it
};

// The errors of an answer in JSON or XML, or of the start of one. Empty where it holds none. Pure.
QList<Complaint> complaintsOf(const QString &body);

// An error as the Webservice means it: by its code, not by the HTTP status (a missing right comes as 401, a wrong
// filter as 500, a finished write as 500 too). What PHP says about its server is not repeated. Pure.
Error clarified(const HttpRequest &request, Error error);

// The id of the entity that a write brought back although its answer was a 500: warnings of PHP on the way there make
// an error of it. Empty where the answer shows no entity, or an error of the Webservice's own. Pure.
QString writtenDespite(const Error &error, const QString &entity);

// The error that a 2xx answer with complaints stands for.
Error complained(const HttpRequest &request, const QList<Complaint> &complaints, int status);

} // namespace evenstock::prestashop
