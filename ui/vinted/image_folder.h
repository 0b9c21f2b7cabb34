// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/read_store.h"
#include "ui/shell/view_services.h"

#include <QFileInfo>

namespace evenstock {

// Where the pictures of products lie: beside the store. Empty while it is not open.
inline QString imageFolder(const ViewServices &services)
{
    return services.store.isOpen()
               ? QFileInfo(services.store.database().path()).absolutePath() + QStringLiteral("/images")
               : QString();
}

} // namespace evenstock
