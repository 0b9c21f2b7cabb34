// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_key.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

namespace {

constexpr qsizetype longestKey = 500;

QString withoutInvisible(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const bool invisible = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (!invisible || c.isSpace())
            out += c;
    }
    return out;
}

Error refused(const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, why);
}

} // namespace

Result<QString> cleanKey(const QString &pasted)
{
    static const QRegularExpression quotes(u"[\"'`\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]"_s);
    static const QRegularExpression lead(u"^((x-api-key|authorization|b2b_api_key)\\s*[:=]\\s*)?(bearer(\\s+|$))?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression space(u"\\s"_s);
    QString text = withoutInvisible(pasted);
    text.remove(quotes);
    text = text.trimmed();
    text.remove(lead);
    text = text.trimmed();
    if (text.isEmpty())
        return refused(u"the key is empty"_s);
    if (text.contains(space))
        return refused(u"this is no key: copy the one text that begins with b2c_"_s);
    if (text.size() > longestKey)
        return refused(u"this is too long for a key"_s);
    for (const QChar c : std::as_const(text)) {
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
