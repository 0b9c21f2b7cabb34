// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace evenstock {

// The owner's certificate (with those above it) and its key, from PEM files. None where neither is given; where
// something is wrong, Error::item is "hooks.certificate" or "hooks.key".
Result<std::optional<QSslConfiguration>> tlsIdentity(const QString &certificateFile, const QString &keyFile);

} // namespace evenstock
