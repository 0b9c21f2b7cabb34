// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace evenstock {

// Why no trusted connection came about, in one English sentence that says what to look at. Pure.
QString tlsWords(const QList<QSslError> &errors, const QString &host);

} // namespace evenstock
