// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/redact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString mask = u"***"_s;

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

const std::array<Rule, 7> &textRules()
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption;
    static const std::array<Rule, 7> rules = {
        Rule{QRegularExpression(u"\\b((?:proxy-)?authorization|(?:set-)?cookie2?|[\\w-]{0,40}signature|"
                                "x-api-key|api-key|x-auth-token)(\"?\\s*:\\s*)[^\\r\\n]+"_s,
                                options),
             u"\\1\\2***"_s},
        Rule{QRegularExpression(u"\\b(bearer|basic|digest)\\s+(?!\\*\\*\\*)[A-Z0-9+/=._~-]{6,}"_s, options),
             u"\\1 ***"_s},
        Rule{
            QRegularExpression(u"([\\w.-]{0,64}(?:token|password|passwd|pwd|secret|key|signature|session(?:_?id)?)\\]?)"
                               "(\\s*=\\s*)(?:\"[^\"]*\"?|'[^']*'?|[^\\s&;,\"'<>]+)"_s,
                               options),
            u"\\1\\2***"_s},
        Rule{QRegularExpression(u"\\beyJ[A-Z0-9_-]{6,}(?:\\.[A-Z0-9_-]*){0,4}"_s, options), mask},
        Rule{QRegularExpression(u"[^\\s@<>\"'(),;:=&?/\\[\\]{}]{1,64}(?:@|%40)"
                                "[^\\s@<>\"'(),;:=&?/\\[\\]{}]{1,255}\\.[\\w-]{2,}"_s,
                                options),
             mask},
        // +40 722 123 456, 0040-722-123-456, (0722) 123.456, 06 12 34 56 78; not inside ids, UUIDs and decimals
        Rule{QRegularExpression(u"(?<![\\w.+-])(?:\\+|00)[1-9](?:[ ()./-]{0,3}\\d){6,14}(?![\\w-])"_s, options), mask},
        Rule{QRegularExpression(u"(?<![\\w.+-])\\(?0\\d(?:[ ()./-]{0,2}\\d){6,10}(?![\\w-])"_s, options), mask},
    };
    return rules;
}

QString escapeControls(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\r')
            out += u"\\r"_s;
        else if (c == u'\t')
            out += u' ';
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                 c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

QString maskPatterns(QString text)
{
    for (const Rule &rule : textRules())
        text.replace(rule.pattern, rule.replacement);
    return text;
}

// The end of the string that starts at the quote `at`: past its closing quote, or the end of a cut text.
qsizetype stringEnd(const QString &text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'"')
            return i + 1;
    }
    return text.size();
}

// The end of the value that starts at `at`, containers whole.
qsizetype valueEnd(const QString &text, qsizetype at)
{
    int depth = 0;
    qsizetype i = at;
    while (i < text.size()) {
        const QChar c = text.at(i);
        if (c == u'"') {
            i = stringEnd(text, i);
        } else {
            const bool opens = c == u'{' || c == u'[';
            const bool closes = c == u'}' || c == u']';
            if (depth == 0 && (c == u',' || closes))
                return i;
            depth += opens ? 1 : closes ? -1 : 0;
            ++i;
        }
        if (depth == 0 && (c == u'"' || c == u'}' || c == u']'))
            return i;
    }
    return text.size();
}

QString unescaped(QStringView token)
{
    if (!token.contains(u'\\'))
        return token.mid(1, token.size() - 2).toString();
    const QByteArray wrapped = u"[%1]"_s.arg(token).toUtf8();
    return QJsonDocument::fromJson(wrapped).array().at(0).toString();
}

// Works on cut and broken JSON too, since an excerpt is mostly both.
QString maskMembers(const QString &text)
{
    QString out;
    out.reserve(text.size());
    qsizetype i = 0;
    while (i < text.size()) {
        if (text.at(i) != u'"') {
            out += text.at(i++);
            continue;
        }
        const qsizetype end = stringEnd(text, i);
        qsizetype next = end;
        while (next < text.size() && text.at(next).isSpace())
            ++next;
        const QStringView token = QStringView(text).mid(i, end - i);
        out += token;
        i = end;
        if (next >= text.size() || text.at(next) != u':' || !isSensitiveName(unescaped(token)))
            continue;
        ++next;
        while (next < text.size() && text.at(next).isSpace())
            ++next;
        out += u":\"***\""_s;
        i = valueEnd(text, next);
    }
    return out;
}

QString firstBytes(const QString &text, qsizetype bytes)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= bytes)
        return text;
    qsizetype cut = bytes;
    while (cut > 0 && (static_cast<unsigned char>(utf8.at(cut)) & 0xc0) == 0x80)
        --cut;
    return QString::fromUtf8(utf8.constData(), cut);
}

} // namespace

bool isSensitiveName(const QString &name)
{
    static const QSet<QString> names = {
        u"name"_s,   u"firstname"_s, u"lastname"_s,  u"fullname"_s,   u"surname"_s,    u"username"_s,   u"login"_s,
        u"buyer"_s,  u"customer"_s,  u"contact"_s,   u"recipient"_s,  u"company"_s,    u"street"_s,     u"city"_s,
        u"zip"_s,    u"zipcode"_s,   u"postcode"_s,  u"postalcode"_s, u"latitude"_s,   u"longitude"_s,  u"birthday"_s,
        u"dob"_s,    u"iban"_s,      u"vatnumber"_s, u"taxcode"_s,    u"fiscalcode"_s, u"pwd"_s,        u"passwd"_s,
        u"cookie"_s, u"setcookie"_s, u"locality"_s,  u"localityid"_s, u"auth"_s,       u"credentials"_s};
    static const QStringList endings = {u"token"_s,  u"password"_s,      u"secret"_s,   u"key"_s,     u"signature"_s,
                                        u"email"_s,  u"authorization"_s, u"session"_s,  u"phone"_s,   u"telephone"_s,
                                        u"mobile"_s, u"sessionid"_s,     u"username"_s, u"surname"_s, u"cookie"_s};
    static const QStringList starts = {u"address"_s, u"phone"_s,    u"email"_s,    u"street"_s,
                                       u"billing"_s, u"shipping"_s, u"password"_s, u"secret"_s};
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    const auto in = [&](const QStringList &list, auto test) { return std::any_of(list.begin(), list.end(), test); };
    return names.contains(plain) || plain.endsWith("address"_L1) ||
           in(endings, [&](const QString &end) { return plain.endsWith(end); }) ||
           in(starts, [&](const QString &start) { return plain.startsWith(start); });
}

QString maskText(const QString &text)
{
    return escapeControls(maskPatterns(text));
}

QString maskedPath(const QUrl &url)
{
    QString out = maskText(url.path(QUrl::FullyEncoded));
    QStringList pairs;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        const QString shown = isSensitiveName(key) ? mask : maskText(value);
        pairs.append(maskText(key) + u'=' + shown);
    }
    if (!pairs.isEmpty())
        out += u'?' + pairs.join(u'&');
    return out;
}

QString payloadExcerpt(const QByteArray &body, const QStringList &secrets)
{
    qsizetype tail = 256;
    for (const QString &secret : secrets)
        tail = std::max(tail, secret.size());
    QString text = QString::fromUtf8(body.left(4 * maxPayloadBytes));
    if (body.size() > 4 * maxPayloadBytes)
        text.chop(tail); // half a secret at the cut would not be recognised
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            text.replace(secret, mask);
    }
    return firstBytes(maskText(maskMembers(text)), maxPayloadBytes);
}

} // namespace evenstock
