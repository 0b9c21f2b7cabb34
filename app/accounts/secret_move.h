// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secret_store.h"

#include <QStringList>

namespace evenstock {

// Carries secrets into the store the owner chose instead: prepares it, writes every key there, and only then removes
// them from the old one. Keys that certainly are not stored are passed over. At the first failure everything stays
// where it was. Both stores outlive the answer; asks the owner where a store has to. Any thread.
void moveSecrets(SecretStore &from, SecretStore &to, const QStringList &keys, QObject *context,
                 SecretCallback<void> done);

} // namespace evenstock
