// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/prestashop/wire.h"

#include <QJsonDocument>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace evenstock::sandbox::prestashop {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer answered(int status, const QByteArray &body, const Style &style)
{
    HttpAnswer answer{
        .status = status, .contentType = style.isJson ? "application/json" : "text/xml;charset=utf-8", .body = body};
    answer.headers.emplaceBack("X-Powered-By", "PrestaShop Webservice");
    answer.headers.emplaceBack("PSWS-Version", style.version);
    return answer;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonValue readValue(QXmlStreamReader &reader)
{
    QString text;
    QJsonArray languages;
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isCharacters())
            text += reader.text();
        else if (reader.isStartElement()) {
            const QString id = reader.attributes().value("id"_L1).toString();
            languages.append(QJsonObject{{u"id"_s, id}, {u"value"_s, reader.readElementText()}});
        }
    }
    return languages.isEmpty() ? QJsonValue(text) : QJsonValue(languages);
}

QJsonObject readFields(QXmlStreamReader &reader)
{
    QJsonObject fields;
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        fields.insert(name, readValue(reader));
    }
    return fields;
}

QJsonObject readAssociations(QXmlStreamReader &reader)
{
    QJsonObject associations;
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        QJsonArray members;
        while (reader.readNextStartElement())
            members.append(readFields(reader));
        associations.insert(name, members);
    }
    return associations;
}

QJsonObject readEntity(QXmlStreamReader &reader)
{
    QJsonObject entity{{u"#"_s, reader.name().toString()}};
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        entity.insert(name, name == "associations"_L1 ? QJsonValue(readAssociations(reader)) : readValue(reader));
    }
    return entity;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool isEmptyValue(const QJsonValue &value)
{
    const QString text = textOf(value);
    return !value.isArray() && !value.isObject() && (text.isEmpty() || text == "0"_L1);
}

QJsonObject withoutEmpty(const QJsonObject &row)
{
    QJsonObject kept;
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (!isEmptyValue(it.value()))
            kept.insert(it.key(), it.value());
    }
    return kept;
}

void writeLeaf(QXmlStreamWriter &writer, const QString &name, const QJsonValue &value)
{
    writer.writeStartElement(name);
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray()) {
            writer.writeStartElement(u"language"_s);
            writer.writeAttribute(u"id"_s, one["id"_L1].toString());
            writer.writeCDATA(one["value"_L1].toString());
            writer.writeEndElement();
        }
    } else {
        writer.writeCDATA(textOf(value));
    }
    writer.writeEndElement();
}

void writeEntity(QXmlStreamWriter &writer, const Resource &resource, const QJsonObject &row)
{
    writer.writeStartElement(resource.entity());
    writeLeaf(writer, u"id"_s, row.value("id"_L1));
    for (const FieldRule &rule : resource.fields)
        writeLeaf(writer, rule.name, row.value(rule.name));
    const QJsonObject associations = row.value("associations"_L1).toObject();
    if (!resource.associations.isEmpty())
        writer.writeStartElement(u"associations"_s);
    for (const QString &name : resource.associations) {
        writer.writeStartElement(name);
        for (const QJsonValue &member : associations.value(name).toArray()) {
            writer.writeStartElement(singular(name));
            const QJsonObject fields = member.toObject();
            for (auto it = fields.begin(); it != fields.end(); ++it)
                writeLeaf(writer, it.key(), it.value());
            writer.writeEndElement();
        }
        writer.writeEndElement();
    }
    if (!resource.associations.isEmpty())
        writer.writeEndElement();
    writer.writeEndElement();
}

template <typename Write>
QByteArray document(Write write)
{
    QByteArray body;
    QXmlStreamWriter writer(&body);
    writer.setAutoFormatting(true); // as the shop does: between elements, never within a value
    writer.writeStartDocument();
    writer.writeStartElement(u"prestashop"_s);
    writer.writeNamespace(u"http://www.w3.org/1999/xlink"_s, u"xlink"_s);
    write(writer);
    writer.writeEndDocument();
    return body;
}

} // namespace

HttpAnswer failed(const Fault &fault, const Style &style)
{
    if (style.isJson)
        return answered(
            fault.status,
            json({{u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, fault.code}, {u"message"_s, fault.message}}}}}),
            style);
    return answered(fault.status, document([&fault](QXmlStreamWriter &writer) {
                        writer.writeStartElement(u"errors"_s);
                        writer.writeStartElement(u"error"_s);
                        writeLeaf(writer, u"code"_s, fault.code);
                        writeLeaf(writer, u"message"_s, fault.message);
                        writer.writeEndElement();
                        writer.writeEndElement();
                    }),
                    style);
}

HttpAnswer fatal(const QByteArray &words)
{
    return {.status = 500, .contentType = "text/html; charset=utf-8", .body = words};
}

HttpAnswer nothingThere(const Style &style)
{
    HttpAnswer answer{.status = 404, .contentType = {}, .body = {}};
    answer.headers.emplaceBack("PSWS-Version", style.version);
    return answer;
}

std::optional<QJsonArray> readEntities(const QByteArray &body)
{
    QXmlStreamReader reader(body);
    if (!reader.readNextStartElement() || reader.name() != "prestashop"_L1)
        return {};
    QJsonArray entities;
    while (reader.readNextStartElement())
        entities.append(readEntity(reader));
    return reader.hasError() ? std::nullopt : std::optional(entities);
}

HttpAnswer listAnswer(const Resource &resource, const QJsonArray &rows, const Style &style)
{
    if (style.isJson)
        return answered(200, rows.isEmpty() ? QByteArray("[]") : json({{resource.name, rows}}), style);
    return answered(200, document([&](QXmlStreamWriter &writer) {
                        writer.writeStartElement(resource.name);
                        for (const QJsonValue &row : rows)
                            writeEntity(writer, resource, row.toObject());
                        writer.writeEndElement();
                    }),
                    style);
}

HttpAnswer idsAnswer(const Resource &resource, const QJsonArray &rows, const Style &style)
{
    QJsonArray ids;
    for (const QJsonValue &row : rows)
        ids.append(QJsonObject{{u"id"_s, row["id"_L1]}});
    if (style.isJson)
        return listAnswer(resource, ids, style);
    return answered(200, document([&](QXmlStreamWriter &writer) {
                        writer.writeStartElement(resource.name);
                        for (const QJsonValue &row : ids) {
                            writer.writeEmptyElement(resource.entity());
                            writer.writeAttribute(u"id"_s, textOf(row["id"_L1]));
                        }
                        writer.writeEndElement();
                    }),
                    style);
}

HttpAnswer entityAnswer(const Resource &resource, const QJsonObject &row, const Style &style, int status)
{
    if (!style.isJson)
        return answered(status, document([&](QXmlStreamWriter &writer) { writeEntity(writer, resource, row); }), style);
    return answered(status, json({{resource.entity(), style.dropsEmpty ? withoutEmpty(row) : row}}), style);
}

} // namespace evenstock::sandbox::prestashop
