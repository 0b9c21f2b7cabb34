// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace evenstock {

class Database;

// What a channel's listings have as their properties: name -> as text -> as the marketplace writes it.
using KnownAttributes = QMap<QString, QMap<QString, QJsonValue>>;
// The same by kind of goods, since a card of one game has other properties than one of another.
struct KnownKinds {
    QMap<QString, KnownAttributes> kinds = {}; // by what the channel calls the kind
    QString own = {};                          // the product's, where that can be told
};
// Of its first listings. Names of free text (many values) are left out, and `except`. Kinds with the same properties
// are one. For the reader's thread.
Result<KnownKinds> knownKinds(Database &database, const QString &channel, const QString &except,
                              const Product &product);

// The properties that a channel is known to use for a kind of goods, each with the values seen there; another value may
// be typed. Where the kind of the product cannot be told, the owner says it first.
class AttributeChoices : public QWidget
{
    Q_OBJECT

public:
    explicit AttributeChoices(QWidget *parent = nullptr);

    void setKnown(const KnownKinds &known);
    void setTyped(const QJsonObject &attributes);
    QJsonValue valueOf(const QString &name, const QString &text) const; // with the type it has there

Q_SIGNALS:
    void chosen(const QString &name, const QString &text); // an empty text: none

private:
    void showKind();

    KnownKinds m_kinds;
    KnownAttributes m_known;
    QMap<QString, QComboBox *> m_boxes;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QJsonObject m_typed;
};

} // namespace evenstock
