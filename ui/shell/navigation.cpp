// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct Navigation {
    Q_DECLARE_TR_FUNCTIONS(Navigation)
};

} // namespace

QString viewTitle(View view)
{
    switch (view) {
    case View::Dashboard:
        return Navigation::tr("Dashboard");
    case View::Catalogue:
        return Navigation::tr("Catalogue");
    case View::Orders:
        return Navigation::tr("Orders");
    case View::Sync:
        return Navigation::tr("Sync");
    case View::Conflicts:
        return Navigation::tr("Conflicts");
    case View::Errors:
        return Navigation::tr("Errors");
    case View::History:
        return Navigation::tr("History");
    case View::Channels:
        return Navigation::tr("Channels");
    case View::Settings:
        return Navigation::tr("Settings");
    }
    return {};
}

QString viewName(View view)
{
    constexpr const char *names[] = {"dashboard", "catalogue", "orders",   "sync",    "conflicts",
                                     "errors",    "history",   "channels", "settings"};
    return QString::fromLatin1(names[static_cast<int>(view)]);
}

QString viewIcon(View view)
{
    return viewName(view);
}

} // namespace evenstock
