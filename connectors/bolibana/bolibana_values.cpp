// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_values.h"

#include "connectors/api/json_read.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

Result<QString> firstDecimal(const QJsonObject &object, std::initializer_list<const char *> names)
{
    static const QRegularExpression decimal(u"^-?[0-9]{1,15}(\\.[0-9]{1,12})?$"_s);
    for (const char *name : names) {
        const QString key = QLatin1String(name);
        TRY_ASSIGN(const QString text, readText(object, key));
        const QString plain = text.trimmed();
        if (plain.isEmpty())
            continue;
        if (!decimal.match(plain).hasMatch())
            return makeError(ErrorCode::InvalidResponse, u"%1: expected a decimal such as 12.50"_s.arg(key));
        return plain;
    }
    return QString();
}

QString readNumber(const QJsonObject &object, const QString &key)
{
    static const QRegularExpression digits(u"^[0-9]{1,19}$"_s);
    const QString id = readId(object, key, {}).valueOr({});
    return digits.match(id).hasMatch() ? id : QString();
}

} // namespace evenstock::bolibana
