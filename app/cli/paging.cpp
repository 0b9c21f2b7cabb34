// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paging.h"

#include "app/cli/console.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

QList<OptionSpec> pageOptions()
{
    return {{u"limit"_s, u"N"_s, u"at most so many, 100 unless given"_s},
            {u"after"_s, u"KEY"_s, u"goes on where an earlier list ended (its \"next\")"_s}};
}

Result<PageRequest> pageRequest(const Invocation &invocation)
{
    bool isNumber = true;
    const int limit = invocation.value(u"limit"_s, u"100"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > mostRows)
        return makeError(ErrorCode::InvalidRequest, u"--limit must be a number from 1 to %1"_s.arg(mostRows));
    return PageRequest{.after = invocation.value(u"after"_s), .limit = limit};
}

QJsonObject listDocument(const QString &name, const QJsonArray &rows, const QString &next)
{
    QJsonObject document{{name, rows}};
    if (!next.isEmpty())
        document.insert(u"next"_s, next);
    return document;
}

void printNext(Console &console, const QString &next)
{
    if (!next.isEmpty() && !console.isJson())
        console.note(u"There is more: add --after %1"_s.arg(next));
}

} // namespace evenstock::cli
