// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "connectors/api/connector.h"

namespace evenstock::cli {

enum class AskForSecrets { WhereMissing, Never };

QList<OptionSpec> secretOptions();

// What the environment of another program says of an account: credentials, settings and the other targets of
// ConnectorInfo::environment by our names. Read from --env-file; without a file of secrets from this process's own
// environment, where a new account is made. "{account_type}" in the name of a variable stands for the values of that
// setting in capitals; targets are credentials, settings, "url", "schedule.every" (minutes), "schedule.enabled" and
// "keep.log_days". `settings` are those given or kept; where the names of variables hang on
// one that is not among them, the file decides by what it holds, else the words of `name`.
Result<QMap<QString, QString>> environmentFor(const Invocation &invocation, const ConnectorInfo &info,
                                              AskForSecrets ask, const QMap<QString, QString> &settings,
                                              const QString &name);

// What the owner gives for an account of this marketplace: --secret-file, --env-file, else the keyboard. Warnings go to
// the console.
Result<QMap<QString, QString>> secretsFor(Console &console, const Invocation &invocation, const ConnectorInfo &info,
                                          const QString &name, AskForSecrets ask,
                                          const QMap<QString, QString> &environment = {});

} // namespace evenstock::cli
