// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

namespace {

constexpr qsizetype longestWords = 300;

QString textOf(const QJsonValue &value)
{
    const QJsonValue one = value.isArray() ? value.toArray().at(0) : value;
    return one.isString() ? one.toString().simplified().left(longestWords) : QString();
}

bool isWebPage(const QString &payload)
{
    static const QRegularExpression page(u"^\\s*(\\\\n|\\s)*<"_s);
    return page.match(payload).hasMatch();
}

QString titleOf(const QString &page)
{
    static const QRegularExpression title(u"<title[^>]*>(.{0,300}?)</title"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    return title.match(page).captured(1).simplified();
}

// The payload is an excerpt: long ones are cut and no JSON any more.
QString wordsOfPayload(const QString &payload)
{
    QString text = payload;
    text.replace(R"(\n)"_L1, " "_L1).replace(R"(\r)"_L1, " "_L1); // line breaks are escaped in a payload
    if (isWebPage(text))
        return titleOf(text);
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return wordsOf(document.object());
    static const QRegularExpression said(u"\"(?:detail|error|message)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,300})"_s);
    return said.match(text).captured(1).simplified();
}

QString sentence(const QString &lead, const QString &words, int status)
{
    return words.isEmpty() ? u"%1 (HTTP %2)"_s.arg(lead).arg(status)
                           : u"%1: %2 (HTTP %3)"_s.arg(lead, words).arg(status);
}

QString leadOf(const Error &error, bool isPage)
{
    const int status = error.httpStatus;
    if (error.code == ErrorCode::Unauthorized)
        return u"BoliBana does not accept the key; it may be mistyped, switched off, revoked or expired, or the plan "
               u"of "
               "this site no longer includes it. Ask for a new key"_s;
    if (status == 404 && isPage)
        return u"BoliBana has no such address; check the address of the account and its paths for categories and "
               "products"_s;
    if (status == 404 || status == 410)
        return u"BoliBana does not have this"_s;
    if (status == 405)
        return u"BoliBana does not offer this at this address"_s;
    if (status == 429)
        return u"BoliBana asks to slow down"_s;
    if (status == 502 || status == 503 || status == 504)
        return u"BoliBana is not reachable behind its own front at the moment"_s;
    if (status >= 500)
        return u"BoliBana has a problem of its own"_s;
    return u"BoliBana refuses this"_s;
}

} // namespace

QString wordsOf(const QJsonValue &body)
{
    const QJsonObject object = body.toObject();
    for (const char *name : {"detail", "error", "message"}) {
        if (const QString text = textOf(object.value(QLatin1String(name))); !text.isEmpty())
            return text;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QString text = it.value().isArray() ? textOf(it.value()) : QString(); !text.isEmpty())
            return it.key() + u": "_s + text;
    }
    return {};
}

Error clarified(Error error)
{
    if (error.httpStatus >= 300 && error.httpStatus < 400) {
        error.detail = u"BoliBana sends this request elsewhere: "_s + error.detail;
        return error;
    }
    if (error.httpStatus < 400) {
        if (error.code == ErrorCode::Timeout)
            error.detail = u"BoliBana did not answer in time: "_s + error.detail;
        else if (error.code == ErrorCode::Offline)
            error.detail = u"BoliBana cannot be reached: "_s + error.detail;
        return error;
    }
    if (error.httpStatus == 401 || error.httpStatus == 403)
        error.code = ErrorCode::Unauthorized;
    error.detail = sentence(leadOf(error, isWebPage(error.payload)), wordsOfPayload(error.payload), error.httpStatus);
    return error;
}

} // namespace evenstock::bolibana
