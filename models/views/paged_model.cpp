// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/paged_model.h" // carries its meta object
