// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
// Of its first listings. Names of free text (many values) are left out, and `except`. For the reader's thread.
Result<KnownAttributes> knownAttributes(Database &database, const QString &channel, const QString &except);

// The properties that a channel is known to use, each with the values seen there; another value may be typed.
class AttributeChoices : public QWidget
{
    Q_OBJECT

public:
    explicit AttributeChoices(QWidget *parent = nullptr);

    void setKnown(const KnownAttributes &known);
    void setTyped(const QJsonObject &attributes);
    QJsonValue valueOf(const QString &name, const QString &text) const; // with the type it has there

Q_SIGNALS:
    void chosen(const QString &name, const QString &text); // an empty text: none

private:
    KnownAttributes m_known;
    QMap<QString, QComboBox *> m_boxes;
    QFormLayout *m_form = nullptr;
};

} // namespace evenstock
