// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_xml.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr int deepest = 32;

Error notXml(const QString &why)
{
    return makeError(ErrorCode::InvalidResponse, u"the shop's answer is no XML of its Webservice: "_s + why);
}

// The reader stands on the start of the element.
bool readElement(QXmlStreamReader &reader, XmlNode &node, int depth)
{
    node.name = reader.name().toString();
    const auto attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.namespaceUri().isEmpty())
            node.attributes.insert(attribute.name().toString(), attribute.value().toString());
    }
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (depth >= deepest) {
                reader.raiseError(u"too deep"_s);
                return false;
            }
            if (!readElement(reader, node.children.emplaceBack(), depth + 1))
                return false;
            break;
        case QXmlStreamReader::Characters:
            node.text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (!node.children.isEmpty())
                node.text.clear(); // the white space between them
            return true;
        default:
            break;
        }
    }
    return false;
}

void write(QXmlStreamWriter &writer, const XmlNode &node)
{
    writer.writeStartElement(node.name);
    for (auto it = node.attributes.begin(); it != node.attributes.end(); ++it)
        writer.writeAttribute(it.key(), it.value());
    if (!node.text.isEmpty())
        writer.writeCharacters(node.text);
    for (const XmlNode &child : node.children)
        write(writer, child);
    writer.writeEndElement();
}

} // namespace

const XmlNode *XmlNode::child(const QString &wanted) const
{
    const auto found =
        std::find_if(children.begin(), children.end(), [&](const XmlNode &one) { return one.name == wanted; });
    return found == children.end() ? nullptr : &*found;
}

XmlNode *XmlNode::child(const QString &wanted)
{
    return const_cast<XmlNode *>(std::as_const(*this).child(wanted));
}

void XmlNode::remove(const QString &unwanted)
{
    children.removeIf([&](const XmlNode &one) { return one.name == unwanted; });
}

void XmlNode::set(const QString &member, const QString &value)
{
    if (XmlNode *present = child(member))
        present->text = value;
    else
        children.append({.name = member, .text = value});
}

Result<XmlNode> parseXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml.trimmed());
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return notXml(u"it brings a document type of its own"_s);
        case QXmlStreamReader::StartElement: {
            XmlNode root;
            if (!readElement(reader, root, 0) || reader.hasError())
                return notXml(u"broken at line %1"_s.arg(reader.lineNumber()));
            return root;
        }
        default:
            break;
        }
    }
    return notXml(u"broken at line %1"_s.arg(reader.lineNumber()));
}

QByteArray xmlBody(const QList<XmlNode> &entities)
{
    QByteArray body;
    QXmlStreamWriter writer(&body);
    writer.writeStartDocument();
    write(writer, {.name = u"prestashop"_s, .children = entities});
    writer.writeEndDocument();
    return body.trimmed();
}

} // namespace evenstock::prestashop
