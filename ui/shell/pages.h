// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

class QWidget;

namespace evenstock {

class ViewPage;

// The page of a view, made when it is first shown. The only place that knows all of them.
ViewPage *makePage(View view, const ViewServices &services, QWidget *parent);

} // namespace evenstock
