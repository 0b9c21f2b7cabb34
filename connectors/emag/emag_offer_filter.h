// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QSet>
#include <QString>

namespace evenstock::emag {

// A selective read: which calls to make, and which rows of their answers are wanted. Pure; thread-safe.
class OfferFilter
{
public:
    // InvalidRequest where a value cannot be one of its filter.
    static Result<OfferFilter> parse(const ListingFilter &filter);

    // What eMAG can select by itself, a call each: {"part_number": "…"}; empty = everything must be read.
    const QList<QJsonObject> &calls() const { return m_calls; }
    bool isEverything() const { return m_values.isEmpty() && m_mostStock < 0; }
    bool accepts(const QJsonObject &row) const;

private:
    QMap<QString, QSet<QString>> m_values; // by filter, in comparable form
    std::int64_t m_mostStock = -1;
    QList<QJsonObject> m_calls;
};

// Whether a row is what a call's filter asked for: eMAG ignores a filter that it does not understand.
bool fits(const QJsonObject &row, const QJsonObject &call);

} // namespace evenstock::emag
