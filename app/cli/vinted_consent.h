// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/core/result.h"

namespace evenstock::cli {

extern const OptionSpec acceptOption; // "--accept": the words were read and agreed to, for scripts

// Says what the owner has to know before anything is done on Vinted. --accept agrees; on a terminal it is asked, and
// "no" ends in Cancelled. Elsewhere nobody has agreed: an empty text. Else the setting that keeps date and version.
Result<QString> vintedConsent(Surroundings &with, const Invocation &invocation);
QString notAgreedText(const QString &channel);

} // namespace evenstock::cli
