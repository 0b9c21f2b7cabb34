// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

constexpr int deepest = 8;
constexpr qsizetype mostMessages = 50;
constexpr qsizetype longestMessage = 500;

void collect(const QJsonValue &value, const QString &path, int depth, QStringList &messages)
{
    if (depth > deepest || messages.size() >= mostMessages)
        return;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collect(one, path, depth + 1, messages);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), depth + 1, messages);
    } else if (!value.isNull() && !value.isUndefined()) {
        const QString text = value.toVariant().toString().simplified().left(longestMessage);
        if (!text.isEmpty())
            messages.append(path.isEmpty() ? text : path + u": "_s + text);
    }
}

struct Words {
    QString code;
    QStringList messages;
};

Words wordsOfJson(const QJsonObject &body)
{
    Words words;
    words.code = body.value("error_code"_L1).toString();
    words.messages = messagesOf(body.value("extra"_L1).toObject().value("message"_L1));
    words.messages += messagesOf(body.value("error"_L1));
    words.messages += messagesOf(body.value("errors"_L1));
    words.messages.removeDuplicates();
    return words;
}

// A body that was cut for the payload, or a web page.
Words wordsOfText(const QString &text)
{
    static const QRegularExpression code(u"\"error_code\"\\s*:\\s*\"([^\"]{1,60})\""_s);
    static const QRegularExpression message(u"\"(?:message|error)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,500})"_s);
    static const QRegularExpression paragraph(u"<p[^>]*>(.{0,2000}?)</p>"_s,
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression title(u"<(?:h1|title)[^>]*>(.{0,500}?)</"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    Words words;
    words.code = code.match(text).captured(1);
    QString found = message.match(text).captured(1);
    if (found.isEmpty() && text.contains(u'<')) {
        found = paragraph.match(text).captured(1);
        if (found.isEmpty())
            found = title.match(text).captured(1);
        found.remove(tags).replace("&amp;"_L1, "&"_L1).replace("&#39;"_L1, "'"_L1).replace("&nbsp;"_L1, " "_L1);
    }
    found = found.simplified().left(longestMessage);
    if (!found.isEmpty())
        words.messages.append(found);
    return words;
}

Words wordsOf(const QString &payload)
{
    QString text = payload;
    text.replace(R"(\n)"_L1, " "_L1).replace(R"(\r)"_L1, " "_L1); // line breaks are escaped in a payload
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? wordsOfJson(document.object()) : wordsOfText(text);
}

QString sentence(const QString &lead, const Words &words, int status)
{
    QString text = lead;
    if (!words.messages.isEmpty())
        text += u": "_s + words.messages.join(u"; "_s);
    text += words.code.isEmpty() ? u" (HTTP %1)"_s.arg(status) : u" (HTTP %1, %2)"_s.arg(status).arg(words.code);
    return text;
}

} // namespace

QStringList messagesOf(const QJsonValue &value)
{
    QStringList messages;
    collect(value, {}, 0, messages);
    return messages;
}

Error clarified(Error error)
{
    if (error.httpStatus < 400)
        return error;
    const Words words = wordsOf(error.payload);
    const int status = error.httpStatus;
    if (status == 401 || words.code == "unauthorized"_L1) {
        error.code = ErrorCode::Unauthorized;
        error.detail = sentence(u"CardTrader does not accept the token; paste the one shown under Profile > Settings > "
                                "API (a renewed token ends the old one)"_s,
                                words, status);
    } else if (status == 403 && words.code.isEmpty()) {
        error.code = ErrorCode::Offline;
        error.detail = sentence(u"a gate in front of CardTrader blocks this connection for now; the token is not the "
                                "reason"_s,
                                words, status);
    } else if (status == 429) {
        error.detail = sentence(u"CardTrader asks to slow down"_s, words, status);
    } else if (status >= 500) {
        error.detail = sentence(u"CardTrader has a problem of its own"_s, words, status);
    } else if (error.code == ErrorCode::NotFound && words.code.isEmpty()) {
        error.code = ErrorCode::InvalidResponse;
        error.detail = sentence(u"something in front of CardTrader does not know this address"_s, words, status);
    } else if (error.code == ErrorCode::NotFound) {
        error.detail = sentence(u"CardTrader does not have this"_s, words, status);
    } else {
        error.detail = sentence(u"CardTrader refuses this"_s, words, status);
    }
    return error;
}

} // namespace evenstock::cardtrader
