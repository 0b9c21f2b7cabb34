// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/difference_html.h"

#include "models/views/text_difference.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace evenstock {

QString plainHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString differenceHtml(const QString &agreed, const QString &now, const QPalette &palette)
{
    const Tokens t = tokens(palette);
    QString html;
    bool wasRemoved = false;
    for (const DiffSpan &span : textDifference(agreed, now)) {
        if (wasRemoved && span.kind == DiffKind::Added)
            html += u"&#8202;"_s; // a hair space, so that old and new word do not touch
        wasRemoved = span.kind == DiffKind::Removed;
        if (span.kind == DiffKind::Same)
            html += plainHtml(span.text);
        else if (span.kind == DiffKind::Added)
            html += u"<span style=\"background-color:%1; text-decoration:underline\">%2</span>"_s.arg(
                t.added.name(), plainHtml(span.text));
        else
            html += u"<span style=\"background-color:%1; text-decoration:line-through\">%2</span>"_s.arg(
                t.removed.name(), plainHtml(span.text));
    }
    return html;
}

} // namespace evenstock
