// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_token.h"

#include "connectors/api/pasted_text.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

constexpr qsizetype smallestRsaSignature = 256; // bytes of an RS256 signature with the smallest key in use

Error refused(const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, why);
}

// Three segments whose signature is whole. A header that cannot be read is judged as RS256, CardTrader's own.
bool isWhole(const QString &token)
{
    const QStringList segments = token.split(u'.');
    if (segments.size() != 3)
        return false;
    const auto decoded = [](const QString &segment) {
        return QByteArray::fromBase64(segment.toLatin1(),
                                      QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QJsonObject header = QJsonDocument::fromJson(decoded(segments.at(0))).object();
    const QString algorithm = header.value("alg"_L1).toString(u"RS256"_s);
    return algorithm != "RS256"_L1 || decoded(segments.at(2)).size() >= smallestRsaSignature;
}

QString findToken(const QString &text)
{
    static const QRegularExpression token(u"eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+"_s);
    return token.match(text).captured();
}

} // namespace

Result<QString> cleanToken(const QString &pasted)
{
    static const QRegularExpression lead(u"^(authorization\\s*:\\s*)?(bearer(\\s+|$))?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression space(u"\\s+"_s);
    const QString text = withoutWrapping(pasted, lead);
    if (text.isEmpty())
        return refused(u"the token is empty"_s);
    if (text.contains("eyJ"_L1)) {
        const QString found = findToken(text);
        if (isWhole(found))
            return found;
        const QString joined = findToken(QString(text).remove(space)); // a mail program broke the lines
        if (isWhole(joined))
            return joined;
        return refused(u"the token is cut off: copy all of it, its three parts are separated by points"_s);
    }
    if (text.contains(space))
        return refused(u"this is no token: copy the long text that begins with eyJ"_s);
    return text;
}

} // namespace evenstock::cardtrader
