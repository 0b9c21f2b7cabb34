// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_envelope.h"

#include "connectors/api/json_read.h"
#include "connectors/api/redact.h"
#include "connectors/emag/emag_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr int deepest = 6;
constexpr qsizetype mostMessages = 50;
constexpr qsizetype longestMessage = 500;

void collect(const QJsonValue &value, int depth, QStringList &messages)
{
    if (depth > deepest || messages.size() >= mostMessages)
        return;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collect(one, depth + 1, messages);
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const char *key : {"text", "message", "error", "description"}) {
            const QJsonValue text = object.value(QLatin1String(key));
            if (!text.isString())
                continue;
            const QString field = object.value("field"_L1).toString();
            collect(field.isEmpty() ? text : QJsonValue(field.left(60) + u": "_s + text.toString()), depth + 1,
                    messages);
            return;
        }
        for (const QJsonValue &one : object) // a list whose keys PHP kept
            collect(one, depth + 1, messages);
        return;
    }
    const QString text = value.isString() ? value.toString().simplified().left(longestMessage) : QString();
    if (!text.isEmpty() && !messages.contains(text))
        messages.append(text);
}

QString sentence(const QString &lead, const QStringList &messages)
{
    return messages.isEmpty() ? lead : lead + u": "_s + messages.join(u"; "_s);
}

// Texts that stop the account whatever else the answer says. Empty where there is none.
QString blockOf(const QStringList &messages)
{
    for (const QString &message : messages) {
        if (const QString address = refusedAddress(message); !address.isEmpty())
            return u"eMAG does not let in calls from %1: add this address to the allowed ones in the seller's account, "
                   u"or "
                   "set a proxy with a fixed address for this account"_s.arg(address);
        if (message.contains("You are not allowed to use this API"_L1, Qt::CaseInsensitive))
            return u"eMAG knows the user but does not give it API rights: ask for them in the seller's account"_s;
    }
    return {};
}

// The refusals of product_offer/save after which nothing was saved; everything else there is a remark.
bool isFatal(const QString &message)
{
    static const QStringList fatal = {u"maximum input vars"_s, u"you already hold a product"_s,
                                      u"you already hold an offer"_s, u"is a duplicated product"_s,
                                      u"is not a valid ean"_s};
    return std::any_of(fatal.begin(), fatal.end(),
                       [&message](const QString &text) { return message.contains(text, Qt::CaseInsensitive); });
}

QStringList allMessages(const QJsonObject &object)
{
    QStringList messages = messagesOf(object.value("messages"_L1));
    messages += messagesOf(object.value("message"_L1));
    messages += messagesOf(object.value("errors"_L1));
    messages.removeDuplicates();
    return messages;
}

} // namespace

QStringList messagesOf(const QJsonValue &value)
{
    QStringList messages;
    collect(value, 0, messages);
    return messages;
}

QString refusedAddress(const QString &text)
{
    static const QRegularExpression address(u"Invalid vendor ip\\s*\\[\\s*([0-9a-fA-F.:]{2,45})\\s*\\]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = address.match(text);
    if (match.hasMatch())
        return match.captured(1);
    return text.contains("Invalid vendor ip ["_L1, Qt::CaseInsensitive) ? u"this address"_s : QString();
}

QString keyInText(const QString &text)
{
    static const QRegularExpression key(u"\\bPNK:?\\s+([A-Za-z0-9]{6,20})"_s);
    return key.match(text).captured(1);
}

Result<Envelope> judge(const QByteArray &body, Route route)
{
    const auto object = parseJsonObject(body);
    if (!object) {
        Error error = object.error();
        error.detail = u"eMAG answered with something that is not JSON: "_s + error.detail;
        return error;
    }
    Envelope envelope{.messages = allMessages(*object), .results = object->value("results"_L1)};
    if (const QString block = blockOf(envelope.messages); !block.isEmpty())
        return makeError(ErrorCode::Unauthorized, block);
    const auto isError = readBool(*object, u"isError"_s);
    if (!object->contains("isError"_L1) || object->value("isError"_L1).isNull() || !isError)
        return makeError(ErrorCode::InvalidResponse, sentence(u"eMAG did not interpret the call"_s, envelope.messages));
    envelope.isError = *isError;
    if (!envelope.isError)
        return envelope;
    const bool isSaved =
        route == Route::ProductSave && !std::any_of(envelope.messages.begin(), envelope.messages.end(), isFatal);
    if (!isSaved)
        return makeError(ErrorCode::Rejected, sentence(u"eMAG refuses this"_s, envelope.messages));
    envelope.hasRemarks = true;
    return envelope;
}

Error clarified(Error error)
{
    if (error.httpStatus < 400)
        return error;
    const QJsonObject body = QJsonDocument::fromJson(error.payload.toUtf8()).object();
    const QStringList messages = allMessages(body);
    const QString block = blockOf(messages.isEmpty() ? QStringList{error.payload} : messages);
    const int status = error.httpStatus;
    if (!block.isEmpty()) {
        error.code = ErrorCode::Unauthorized;
        error.detail = block;
    } else if (status == 401 || status == 403) {
        error.code = ErrorCode::Unauthorized;
        error.detail = sentence(u"eMAG does not accept user and password, or the user has no API rights"_s, messages);
    } else if (status == 408) {
        error.code = error.code == ErrorCode::InDoubt ? ErrorCode::InDoubt : ErrorCode::Timeout;
        error.detail = u"eMAG gave up waiting for the request"_s;
    } else if (status == 429) {
        error.detail = sentence(u"eMAG asks to slow down"_s, messages);
    } else if (status >= 500) {
        error.detail = sentence(u"eMAG has a problem of its own"_s, messages);
    } else if (error.code == ErrorCode::NotFound) {
        error.detail = sentence(u"eMAG does not have this"_s, messages);
    } else {
        error.detail = sentence(u"eMAG refuses this"_s, messages);
    }
    error.detail += u" (HTTP %1)"_s.arg(status);
    return error;
}

} // namespace evenstock::emag
