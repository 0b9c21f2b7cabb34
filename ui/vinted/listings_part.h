// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/vinted_repository.h"
#include "ui/vinted/vinted_part.h"

class QPushButton;

namespace evenstock {

class RowTable;
class TextLabel;

// The listings of the account with who looked at them: views and favourites as the wardrobe tells them.
class ListingsPart : public VintedPart
{
    Q_OBJECT

public:
    explicit ListingsPart(const ViewServices &services, QWidget *parent = nullptr);

    void refresh() override;

private:
    const VintedItemRow *item() const;
    void showButtons();
    void takeOff();

    QList<VintedItemRow> m_items;
    RowTable *m_table = nullptr;
    TextLabel *m_summary = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_product = nullptr;
    QPushButton *m_takeOff = nullptr;
};

} // namespace evenstock
