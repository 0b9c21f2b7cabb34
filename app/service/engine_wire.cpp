// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_wire.h"

#include <QJsonDocument>
#include <QtEndian>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lengthBytes = 4;

} // namespace

std::optional<QByteArray> frameMessage(const QJsonObject &message)
{
    const QByteArray json = QJsonDocument(message).toJson(QJsonDocument::Compact);
    if (json.size() > mostMessageBytes)
        return {};
    QByteArray frame(lengthBytes, Qt::Uninitialized);
    qToBigEndian(quint32(json.size()), frame.data());
    return frame + json;
}

QJsonObject helloMessage()
{
    return {
        {u"hello"_s, QJsonObject{{u"protocol"_s, engineProtocol}, {u"version"_s, QLatin1String(EVENSTOCK_VERSION)}}}};
}

Status checkHello(const QJsonObject &message)
{
    const QJsonValue hello = message.value(u"hello"_s);
    if (!hello.isObject())
        return makeError(ErrorCode::InvalidResponse, u"no Evenstock is at the other end of the socket"_s);
    if (hello.toObject().value(u"protocol"_s).toInt() != engineProtocol) {
        return makeError(ErrorCode::Conflict,
                         u"another version of Evenstock has this shop open: close it, or use the same version"_s);
    }
    return {};
}

QJsonObject errorObject(const Error &error)
{
    QJsonObject object{{u"code"_s, errorCodeName(error.code)}, {u"detail"_s, error.detail}};
    if (!error.item.isEmpty())
        object.insert(u"item"_s, error.item);
    if (error.retryAfter)
        object.insert(u"retry_after_ms"_s, qint64(error.retryAfter->count()));
    if (error.httpStatus != 0)
        object.insert(u"http_status"_s, error.httpStatus);
    if (!error.requestId.isEmpty())
        object.insert(u"request_id"_s, error.requestId);
    if (!error.payload.isEmpty())
        object.insert(u"payload"_s, error.payload);
    return object;
}

Error errorFromObject(const QJsonObject &object)
{
    Error error{.code = errorCodeFromName(object.value(u"code"_s).toString()).value_or(ErrorCode::Internal),
                .detail = object.value(u"detail"_s).toString(),
                .item = object.value(u"item"_s).toString(),
                .httpStatus = object.value(u"http_status"_s).toInt(),
                .requestId = object.value(u"request_id"_s).toString(),
                .payload = object.value(u"payload"_s).toString()};
    if (object.contains(u"retry_after_ms"_s))
        error.retryAfter = std::chrono::milliseconds(object.value(u"retry_after_ms"_s).toInteger());
    return error;
}

Result<std::optional<QJsonObject>> MessageReader::next()
{
    if (m_bytes.size() < lengthBytes)
        return std::optional<QJsonObject>();
    const auto length = qFromBigEndian<quint32>(m_bytes.constData());
    if (length > quint32(mostMessageBytes))
        return makeError(ErrorCode::InvalidRequest, u"the message is longer than %1 bytes"_s.arg(mostMessageBytes));
    if (m_bytes.size() < lengthBytes + qsizetype(length))
        return std::optional<QJsonObject>();
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(m_bytes.mid(lengthBytes, length), &broken);
    m_bytes.remove(0, lengthBytes + qsizetype(length));
    if (!document.isObject())
        return makeError(ErrorCode::InvalidRequest, u"the message is no JSON object"_s);
    return std::optional(document.object());
}

} // namespace evenstock
