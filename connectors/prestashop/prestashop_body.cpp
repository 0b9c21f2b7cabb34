// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_body.h"

#include "connectors/prestashop/prestashop_errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr int mostStarts = 40; // brackets of a notice's own text that are tried

bool isDocument(const QByteArray &body)
{
    return body.startsWith('{') || body.startsWith('[') || body.startsWith("<?xml") || body.startsWith("<prestashop");
}

QByteArray xmlIn(const QByteArray &body)
{
    constexpr QByteArrayView end("</prestashop>");
    qsizetype from = body.indexOf("<?xml");
    if (from < 0)
        from = body.indexOf("<prestashop");
    const qsizetype to = body.lastIndexOf(end);
    return from >= 0 && to > from ? body.mid(from, to + end.size() - from) : QByteArray();
}

QByteArray jsonIn(const QByteArray &body)
{
    qsizetype from = -1;
    for (int tried = 0; tried < mostStarts; ++tried) {
        const qsizetype object = body.indexOf('{', from + 1);
        const qsizetype list = body.indexOf('[', from + 1);
        from = object < 0 || list < 0 ? std::max(object, list) : std::min(object, list);
        if (from < 0)
            break;
        const QByteArray part = body.mid(from);
        QJsonParseError error;
        const bool isOne = !QJsonDocument::fromJson(part, &error).isNull();
        if (isOne)
            return part;
        if (error.error != QJsonParseError::GarbageAtEnd)
            continue;
        const QByteArray whole = part.left(error.offset); // up to the text behind it
        const QJsonDocument document = QJsonDocument::fromJson(whole);
        if (document.isObject()) // a list alone may be of the notice's own text: "m[1]"
            return whole;
    }
    return {};
}

// Of a 500, or of a 2xx that complains.
bool isOnlyNoise(const QByteArray &document)
{
    const QList<Complaint> complaints = complaintsOf(QString::fromUtf8(document));
    return std::all_of(complaints.begin(), complaints.end(), [](const Complaint &one) { return one.isNoise(); });
}

bool mayBring(const HttpResponse &answer)
{
    return answer.status / 100 == 2 || answer.status == 500;
}

} // namespace

QByteArray documentOf(const QByteArray &body)
{
    const QByteArray plain = body.trimmed();
    const bool isWhole =
        plain.startsWith('<') ? plain.endsWith("</prestashop>") : plain.endsWith('}') || plain.endsWith(']');
    if (isDocument(plain) && isWhole)
        return plain;
    const QByteArray xml = xmlIn(plain);
    const QByteArray found = xml.isEmpty() ? jsonIn(plain) : xml;
    return found.isEmpty() ? body : found;
}

bool bringsRows(const HttpResponse &answer, const QString &resource)
{
    if (!mayBring(answer))
        return false;
    const QByteArray document = documentOf(answer.body);
    const QJsonArray rows = QJsonDocument::fromJson(document).object().value(resource).toArray();
    return !rows.isEmpty() && isOnlyNoise(document); // that there is nothing is not taken from who complains
}

bool bringsEntity(const HttpResponse &answer, const QString &entity)
{
    if (!mayBring(answer) || entity.isEmpty())
        return false;
    const QByteArray document = documentOf(answer.body);
    const QJsonValue written = QJsonDocument::fromJson(document).object().value(entity);
    return written.isObject() && written.toObject().contains("id"_L1) && isOnlyNoise(document);
}

} // namespace evenstock::prestashop
