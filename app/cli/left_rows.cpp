// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/left_rows.h"

#include "app/cli/console.h"
#include "app/cli/words.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

bool printLeft(Console &console, const QJsonObject &reply)
{
    const QJsonArray left = reply.value("left"_L1).toArray();
    for (const QJsonValue &value : left) {
        const QJsonObject row = value.toObject();
        const QString item = row.contains("conflict"_L1) ? u"conflict %1"_s.arg(row.value("conflict"_L1).toInteger())
                                                         : row.value("sku"_L1).toString();
        console.line(u"  left as it is: %1, %2: %3"_s.arg(item, row.value("field"_L1).toString(),
                                                          reasonText(row.value("reason"_L1).toString())));
    }
    const qint64 more = reply.value("left_count"_L1).toInteger() - left.size();
    if (more > 0)
        console.line(u"  … and %1 more"_s.arg(more));
    return !left.isEmpty() || more > 0;
}

} // namespace evenstock::cli
