// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace evenstock {

// One HTTP answer. A value.
struct Answer {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {}; // besides those of every answer

    void add(const QByteArray &name, const QByteArray &value) { headers.append({name, value}); }
    // Whole, for a connection that ends with it.
    QByteArray closingBytes() const;
};

// What every answer carries: nothing of the shop stays in a cache, and nobody guesses types.
QList<QPair<QByteArray, QByteArray>> commonHeaders();

Answer jsonAnswer(const QJsonObject &object, int status = 200);
Answer errorAnswer(int status, const QString &detail); // {"detail": …}
// The status of interfaces.md for an engine's error, with its words; storage and bugs without internals.
Answer errorAnswer(const Error &error);

} // namespace evenstock
