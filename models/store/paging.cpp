// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/paging.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Error noKey(const QString &text)
{
    return makeError(ErrorCode::InvalidRequest, u"\"%1\" is no key of this list"_s.arg(text.left(80)), u"after"_s);
}

} // namespace

QString pageKeyText(std::int64_t id)
{
    return QString::number(id);
}

QString pageKeyText(std::int64_t number, std::int64_t id)
{
    return u"%1.%2"_s.arg(number).arg(id);
}

QString pageKeyText(const QString &text, std::int64_t id)
{
    return u"~%1.%2"_s.arg(QString::fromLatin1(text.toUtf8().toBase64(base64))).arg(id);
}

Result<PageKey> parsePageKey(const QString &text, PageKeyKind kind)
{
    PageKey key;
    const qsizetype dot = text.lastIndexOf(u'.');
    bool idOk = false;
    key.id = QStringView(text).mid(dot + 1).toLongLong(&idOk);
    bool ok = idOk && (dot >= 0) == (kind != PageKeyKind::Id);
    if (ok && kind == PageKeyKind::Number)
        key.number = QStringView(text).left(dot).toLongLong(&ok);
    if (ok && kind == PageKeyKind::Text) {
        const auto decoded = QByteArray::fromBase64Encoding(text.mid(1, dot - 1).toLatin1(),
                                                            base64 | QByteArray::AbortOnBase64DecodingErrors);
        ok = text.startsWith(u'~') && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
        key.text = QString::fromUtf8(decoded.decoded);
    }
    if (!ok)
        return noKey(text);
    return key;
}

Result<std::int64_t> startId(const PageRequest &request, std::int64_t start)
{
    if (request.after.isEmpty())
        return start;
    TRY_ASSIGN(const PageKey key, parsePageKey(request.after, PageKeyKind::Id));
    return key.id;
}

} // namespace evenstock
