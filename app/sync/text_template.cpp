// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/text_template.h"

#include <QStringList>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {
const QStringList &knownPlaceholders()
{
    static const QStringList names = {u"sku"_s,      u"title"_s,     u"description"_s, u"brand"_s,
                                      u"category"_s, u"condition"_s, u"price"_s,       u"ean"_s,
                                      u"size"_s,     u"color"_s,     u"gender"_s};
    return names;
}
} // namespace

Result<TextTemplate> TextTemplate::parse(const QString &text, const QString &self)
{
    TextTemplate result;
    result.m_text = text;
    result.m_self = self;
    if (text.trimmed().isEmpty() || text.trimmed() == u'{' + self + u'}')
        return result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        if (open < 0) {
            result.m_parts.append({text.mid(at), {}});
            break;
        }
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            return makeError(ErrorCode::InvalidRequest, u"template: \"{\" without \"}\""_s);
        if (open > at)
            result.m_parts.append({text.mid(at, open - at), {}});
        const QString name = text.mid(open + 1, close - open - 1).trimmed();
        if (!knownPlaceholders().contains(name) && !(name.startsWith("custom."_L1) && name.size() > 7))
            return makeError(ErrorCode::InvalidRequest, u"template: {%1} is none of: %2, custom.NAME"_s.arg(
                                                            name, knownPlaceholders().join(", "_L1)));
        result.m_parts.append({{}, name});
        at = close + 1;
    }
    return result;
}

QString TextTemplate::apply(const QMap<QString, QString> &values) const
{
    if (isIdentity())
        return values.value(m_self);
    QString result;
    for (const Part &part : m_parts) {
        const QString piece = part.placeholder.isEmpty() ? part.literal : values.value(part.placeholder);
        if (part.placeholder.isEmpty() && part.literal.startsWith(u' ') && (result.isEmpty() || result.endsWith(u' ')))
            result += part.literal.mid(1);
        else
            result += piece;
    }
    return result.trimmed();
}

} // namespace evenstock
