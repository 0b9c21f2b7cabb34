// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_client.h" // carries its meta object
