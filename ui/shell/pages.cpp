// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/catalogue/catalogue_page.h"
#include "ui/channels/channels_page.h"
#include "ui/conflicts/conflicts_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/errors/errors_page.h"
#include "ui/history/history_page.h"
#include "ui/orders/orders_page.h"
#include "ui/preferences/settings_page.h"
#include "ui/sync/sync_page.h"

namespace evenstock {

ViewPage *makePage(View view, const ViewServices &services, QWidget *parent)
{
    switch (view) {
    case View::Dashboard:
        return new DashboardPage(services, parent);
    case View::Catalogue:
        return new CataloguePage(services, parent);
    case View::Orders:
        return new OrdersPage(services, parent);
    case View::Sync:
        return new SyncPage(services, parent);
    case View::Conflicts:
        return new ConflictsPage(services, parent);
    case View::Errors:
        return new ErrorsPage(services, parent);
    case View::History:
        return new HistoryPage(services, parent);
    case View::Channels:
        return new ChannelsPage(services, parent);
    case View::Settings:
        return new SettingsPage(services, parent);
    }
    return nullptr;
}

} // namespace evenstock
