// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/answers.h"

#include <QJsonDocument>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

HttpAnswer answered(const QJsonObject &object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpAnswer answered(const QJsonArray &array)
{
    return {.body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

HttpAnswer tooMany(const QString &limit, int retryAfterS)
{
    HttpAnswer answer = answered(QJsonObject{{u"error"_s, QString(u"Too many requests: max "_s + limit)}}, 429);
    if (retryAfterS >= 0)
        answer.headers.append({"Retry-After", QByteArray::number(retryAfterS)});
    return answer;
}

HttpAnswer ErrorAnswers::error(int status, const QString &code, const QJsonValue &errors, const QString &message)
{
    return answered(QJsonObject{{u"error_code"_s, code},
                                {u"errors"_s, errors},
                                {u"extra"_s, QJsonObject{{u"message"_s, message}}},
                                {u"request_id"_s, m_random.uuid()}},
                    status);
}

HttpAnswer ErrorAnswers::unauthorized()
{
    return error(401, u"unauthorized"_s, QJsonArray(), u"You are not authorized to access this page"_s);
}

HttpAnswer ErrorAnswers::notFound(const QString &message)
{
    return error(404, u"not_found"_s, QJsonArray(), message);
}

HttpAnswer ErrorAnswers::missing(const QStringList &parameters)
{
    return error(422, u"missing_parameter"_s, QJsonArray(),
                 u"Missing required parameter(s) "_s + parameters.join(u", "_s));
}

HttpAnswer ErrorAnswers::invalid(const QJsonObject &errors, const QString &message)
{
    return error(422, u"validation_error"_s, errors, message);
}

HttpAnswer ErrorAnswers::malformed()
{
    return error(400, u"bad_request"_s, QJsonArray(), u"The body could not be read"_s);
}

} // namespace evenstock::sandbox::cardtrader
