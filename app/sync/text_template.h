// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QMap>
#include <QString>

namespace evenstock {

// A title or description as one channel shows it: "{title} {brand} – {custom.edition}". Unknown placeholders are an
// error when the template is saved; empty values leave no double spaces. An empty template is the field itself.
class TextTemplate
{
public:
    // self: the field the template stands for ("title"), so that "{title}" alone is recognised as no change.
    static Result<TextTemplate> parse(const QString &text, const QString &self);

    QString apply(const QMap<QString, QString> &values) const; // names as in the placeholders
    bool isIdentity() const { return m_parts.isEmpty(); }
    QString text() const { return m_text; }

private:
    struct Part {
        QString literal;
        QString placeholder; // empty = literal
    };
    QString m_text;
    QString m_self;
    QList<Part> m_parts;
};

} // namespace evenstock
