// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "models/core/clock.h"

#include <QList>

namespace evenstock {

class AccountsModel;
class AgeTicker;
class BackgroundReader;
class LiveRuns;
class ReadStore;
class Requests;
class WindowMemory;

// What a view stands on. All of it outlives the window.
struct ViewServices {
    Requests &requests;
    ReadStore &store;
    BackgroundReader &reader;
    LiveRuns &runs;
    AccountsModel &accounts;
    WindowMemory &memory;
    AgeTicker &ages;
    const Clock &clock;
    const QList<ConnectorInfo> &marketplaces;
};

} // namespace evenstock
