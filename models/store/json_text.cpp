// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QJsonArray arrayFrom(const QString &text)
{
    return text.size() <= 2 ? QJsonArray() : QJsonDocument::fromJson(text.toUtf8()).array();
}

QString arrayText(const QJsonArray &array)
{
    return array.isEmpty() ? u"[]"_s : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

QString objectText(const QJsonObject &object)
{
    return object.isEmpty() ? u"{}"_s : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString &text)
{
    return text.size() <= 2 ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

QString fieldsText(const FieldValues &fields)
{
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(fieldName(it.key()), it.value());
    return objectText(object);
}

FieldValues fieldsFrom(const QString &text)
{
    FieldValues fields;
    const QJsonObject object = objectFrom(text);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto field = fieldFromName(it.key()))
            fields.insert(*field, it.value().toString());
    }
    return fields;
}

QString timesText(const QMap<Field, UtcMs> &times)
{
    QJsonObject object;
    for (auto it = times.begin(); it != times.end(); ++it)
        object.insert(fieldName(it.key()), qint64(it.value()));
    return objectText(object);
}

QMap<Field, UtcMs> timesFrom(const QString &text)
{
    QMap<Field, UtcMs> times;
    const QJsonObject object = objectFrom(text);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto field = fieldFromName(it.key()))
            times.insert(*field, it.value().toInteger());
    }
    return times;
}

QString quantitiesText(const QList<Quantity> &quantities)
{
    QString text = u"["_s;
    for (const Quantity quantity : quantities) {
        if (text.size() > 1)
            text += u',';
        text += QString::number(quantity.milli);
    }
    return text + u']';
}

QList<Quantity> quantitiesFrom(const QString &text)
{
    QList<Quantity> quantities;
    const auto parts = QStringView(text).mid(1, text.size() - 2).split(u',', Qt::SkipEmptyParts);
    for (const QStringView part : parts)
        quantities.append(Quantity{part.toLongLong()});
    return quantities;
}

QString stringsText(const QStringList &strings)
{
    return arrayText(QJsonArray::fromStringList(strings));
}

QStringList stringsFrom(const QString &text)
{
    QStringList strings;
    const QJsonArray array = arrayFrom(text);
    for (const QJsonValue &value : array)
        strings.append(value.toString());
    return strings;
}

} // namespace evenstock
