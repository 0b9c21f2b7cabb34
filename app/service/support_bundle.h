// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/data_directory.h"
#include "models/store/database.h"

#include <QJsonObject>
#include <QStringList>

namespace evenstock {

// What helps somebody else to understand a fault: versions, settings, the state of the channels, and the last runs,
// errors and requests. Plain JSON, so that the owner can read it before it is sent. No secret is in the store to begin
// with; buyers, addresses, titles, texts of answers and the names of files are left out. Reads only.
Result<QJsonObject> supportBundle(Database &shop, const DataDirectory &data, UtcMs now);

// The parts of a bundle with what is in them, one sentence each.
QStringList supportBundleContents();

// Written whole and for its owner alone (0600). Storage where it exists already or cannot be written.
Status writeSupportBundle(const QJsonObject &bundle, const QString &file);

} // namespace evenstock
