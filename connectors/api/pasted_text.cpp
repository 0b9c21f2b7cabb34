// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/pasted_text.h"

using namespace Qt::StringLiterals;

namespace evenstock {

QString withoutWrapping(const QString &pasted, const QRegularExpression &lead)
{
    static const QRegularExpression quotes(u"[\"'`\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]"_s);
    QString text;
    for (const QChar c : pasted) {
        const bool isInvisible = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (!isInvisible || c.isSpace())
            text += c;
    }
    text.remove(quotes);
    text = text.trimmed();
    text.remove(lead);
    return text.trimmed();
}

} // namespace evenstock
