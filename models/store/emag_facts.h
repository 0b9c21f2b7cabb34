// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace evenstock {

// One thing that eMAG says of an offer: under eMAG's own name for it ("part_number_key"), in words.
struct EmagFact {
    QString name = {};
    QString value = {};
    bool operator==(const EmagFact &other) const = default;
};

// Everything that the payload of an offer says, what matters most first; what eMAG leaves empty is left out, and what
// has no words of its own comes at the end as eMAG sent it. Prices net as eMAG keeps them and with VAT. Pure.
QList<EmagFact> emagFacts(const QJsonObject &payload);

} // namespace evenstock
