// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_page.h" // carries its meta object
