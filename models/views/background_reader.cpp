// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/background_reader.h"

#include <QCoreApplication>

namespace evenstock {

QObject *BackgroundReader::guiThread()
{
    return QCoreApplication::instance();
}

} // namespace evenstock
