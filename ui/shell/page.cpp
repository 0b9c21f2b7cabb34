// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h" // carries its meta object
