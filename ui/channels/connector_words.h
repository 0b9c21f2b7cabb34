// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QString>

namespace evenstock {

// A connector describes itself in English source text (ConnectorInfo); these are its words in the window's language.
// Text that no translation knows stands as the connector wrote it.
QString connectorText(const QString &source);
bool isConnectorTextKnown(const QString &source); // to the translations
// A choice of one of its settings: "confirmed" of release_at.
QString choiceText(const QString &setting, const QString &value);
QString connectorNote(const ConnectorInfo &info); // one short line: what signing in needs

} // namespace evenstock
