// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader.h"
