// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "connectors/api/connector.h"

namespace evenstock::cli {

enum class AskForSecrets { WhereMissing, Never };

QList<OptionSpec> secretOptions();

// What the environment of another program says of an account: credentials, settings and "url" by our names. Read from
// --env-file; without a file of secrets from this process's own environment, where a new account is made.
Result<QMap<QString, QString>> environmentFor(const Invocation &invocation, const ConnectorInfo &info,
                                              AskForSecrets ask);

// What the owner gives for an account of this marketplace: --secret-file, --env-file, else the keyboard. Warnings go to
// the console.
Result<QMap<QString, QString>> secretsFor(Console &console, const Invocation &invocation, const ConnectorInfo &info,
                                          const QString &name, AskForSecrets ask,
                                          const QMap<QString, QString> &environment = {});

} // namespace evenstock::cli
