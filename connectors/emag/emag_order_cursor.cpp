// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_order_cursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

const QString typedWord = u"typed"_s;
const QString untypedWord = u"untyped"_s;

} // namespace

OrderCursor OrderCursor::parse(const QString &text)
{
    OrderCursor cursor;
    QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.removeAll(untypedWord) > 0)
        cursor.typing = OrderTyping::Untyped;
    else if (parts.removeAll(typedWord) > 0)
        cursor.typing = OrderTyping::Typed;
    cursor.newest = std::max<UtcMs>(0, parts.value(0).toLongLong());
    cursor.longLookAt = std::max<UtcMs>(0, parts.value(1).toLongLong());
    cursor.unread = parts.mid(2, mostUnread);
    return cursor;
}

QString OrderCursor::text() const
{
    if (newest == 0 && longLookAt == 0)
        return {};
    QStringList parts{QString::number(newest), QString::number(longLookAt)};
    if (typing != OrderTyping::Unknown)
        parts.append(typing == OrderTyping::Typed ? typedWord : untypedWord);
    return (parts + unread).join(u' ');
}

} // namespace evenstock::emag
