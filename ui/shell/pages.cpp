// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/catalogue/catalogue_page.h"

namespace evenstock {

ViewPage *makePage(View view, const ViewServices &services, QWidget *parent)
{
    switch (view) {
    default:
        return new CataloguePage(services, parent);
    }
}

} // namespace evenstock
