// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_key.h"

#include "connectors/api/pasted_text.h"

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

namespace {

constexpr qsizetype longestKey = 500;

Error refused(const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, why);
}

} // namespace

Result<QString> cleanKey(const QString &pasted)
{
    static const QRegularExpression lead(u"^((x-api-key|authorization|b2b_api_key)\\s*[:=]\\s*)?(bearer(\\s+|$))?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression space(u"\\s"_s);
    const QString text = withoutWrapping(pasted, lead);
    if (text.isEmpty())
        return refused(u"the key is empty"_s);
    if (text.contains(space))
        return refused(u"this is no key: copy the one text that begins with b2c_"_s);
    if (text.size() > longestKey)
        return refused(u"this is too long for a key"_s);
    for (const QChar c : text) {
        if (c.unicode() > 126)
            return refused(u"this is no key: it holds a letter that keys do not have"_s);
    }
    return text;
}

QString siteOfKey(const QString &key)
{
    static const QRegularExpression form(u"^b2c_([0-9]{1,18})_"_s);
    return form.match(key).captured(1);
}

} // namespace evenstock::bolibana
