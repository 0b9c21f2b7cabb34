// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace evenstock::prestashop {

// One element of a Webservice document. A value stands in `text`, also where it came as CDATA.
struct XmlNode {
    QString name = {};
    QMap<QString, QString> attributes = {}; // without those of a namespace (xlink:href)
    QString text = {};
    QList<XmlNode> children = {};

    const XmlNode *child(const QString &name) const; // the first of that name; null where there is none
    XmlNode *child(const QString &name);
    void remove(const QString &name);                    // all children of that name
    void set(const QString &name, const QString &value); // in place, else appended
};

// The root element of an answer. InvalidResponse for anything but well-formed XML without a document type: entities of
// a stranger are never expanded. Nesting is bounded. Pure.
Result<XmlNode> parseXml(const QByteArray &xml);

// `<prestashop>` around the entities, as every Webservice body is: no white space within values, since the shop takes
// it for a part of them.
QByteArray xmlBody(const QList<XmlNode> &entities);

} // namespace evenstock::prestashop
