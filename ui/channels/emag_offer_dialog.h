// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>

namespace evenstock {

// Everything that eMAG says of one offer, as the last sync read it. Deletes itself when closed.
class EmagOfferDialog : public QDialog
{
    Q_OBJECT

public:
    EmagOfferDialog(const ViewServices &services, ListingId listing, QWidget *parent = nullptr);
};

} // namespace evenstock
