// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "models/core/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace evenstock {

// Every setting an account of this marketplace may have (interfaces.md, Names), sorted. Pure.
QStringList accountSettingNames(const ConnectorInfo &info);

// Whether these settings, as they would be stored, can be worked with: InvalidRequest with the setting as item and, for
// an unknown one, the names that are known. Pure.
Status checkAccountSettings(const ConnectorInfo &info, const QMap<QString, QString> &settings, const QString &currency);

// The secrets an owner may give: those of the marketplace, and name and password of a proxy.
QStringList accountSecretNames(const ConnectorInfo &info);

// Whether a setting "terms_accepted" says that somebody agreed: "no", or a slip of the pen, does not. Pure.
bool isAgreement(const QString &termsAccepted);

inline constexpr int mostTimeoutS = 600;

} // namespace evenstock
