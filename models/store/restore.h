// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backup.h"

namespace evenstock {

struct RestoreReport {
    QString keptShop = {}; // where the shop of before lies now; empty: there was none
    QString keptInbox = {};
};

// The program setting that says when this shop was restored last, UTC ms: what was done before that may be forgotten.
inline const QString restoredAtSetting = QStringLiteral("restored_at");

// Puts a backup in the place of the shop. Nobody else has the databases open: the engine was stopped and its lock is
// held. The file is verified, copied and verified again before anything is touched; then both databases change places
// with it, and those of before are kept beside it. Killed at any moment, the next finishRestore() leaves either
// everything as it was or everything restored. A backup without an inbox leaves none. Errors are ErrorCode::Storage.
Result<RestoreReport> restoreBackup(const QString &file, const StorePaths &paths, UtcMs now);

// Call it before the databases are opened, holding the engine's lock: completes a restore that was decided, and removes
// what is left of one that was not.
Status finishRestore(const StorePaths &paths);

} // namespace evenstock
