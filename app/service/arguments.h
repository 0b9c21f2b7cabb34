// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/quantity.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenstock {

// The arguments of one command, read one by one and typed. Everything wrong is ErrorCode::InvalidRequest with the
// argument as item; the value itself is never quoted, it may be a secret. null counts as absent. One thread.
class Arguments
{
public:
    explicit Arguments(QJsonObject object);

    bool has(const QString &name) const;
    Result<QString> text(const QString &name); // required, not empty
    Result<QString> text(const QString &name, const QString &otherwise);
    Result<std::optional<QString>> optionalText(const QString &name); // absent and empty differ
    Result<QString> oneOf(const QString &name, const QStringList &allowed, const QString &otherwise);
    Result<bool> flag(const QString &name, bool otherwise);
    Result<std::int64_t> number(const QString &name, std::int64_t least, std::int64_t most); // required
    Result<std::int64_t> number(const QString &name, std::int64_t least, std::int64_t most, std::int64_t otherwise);
    Result<std::int64_t> id(const QString &name);   // required, positive
    Result<Quantity> quantity(const QString &name); // required; a JSON number or text, exact in thousandths
    Result<QStringList> texts(const QString &name); // absent = empty; one text counts as a list of one
    Result<QList<std::int64_t>> ids(const QString &name);
    Result<QJsonObject> object(const QString &name); // absent = empty
    Result<QList<QJsonObject>> objects(const QString &name);
    // name -> text; numbers and booleans become their text, null becomes the empty text.
    Result<QMap<QString, QString>> textMap(const QString &name);
    QJsonValue value(const QString &name); // as it was given; undefined where absent
    // Everything that was not read so far, name -> value: for commands with fields of their own.
    QJsonObject rest();

    // The error for an argument that nobody read: a misspelt one must not pass in silence.
    Status noMore() const;

private:
    QJsonValue take(const QString &name);

    QJsonObject m_object;
    QSet<QString> m_read;
};

Error badArgument(const QString &name, const QString &why);

inline constexpr qsizetype mostTextLength = 1024LL * 1024;
inline constexpr qsizetype mostListLength = 100'000;

} // namespace evenstock
