// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace evenstock {

// What kind of picture these bytes begin: "jpg", "png", "gif", "webp", or empty. Pure.
QString imageKind(const QByteArray &start);

// Copies a picture into the folder under a name made of its content, so that the same picture is there once however
// often it is added. Returns that name. InvalidRequest with the file as item: no picture, too large, not a file.
Result<QString> addImageFile(const QString &file, const QString &folder);

inline constexpr qint64 mostImageBytes = 20LL * 1024 * 1024;

} // namespace evenstock
