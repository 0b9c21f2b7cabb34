// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/vinted_repository.h"
#include "ui/vinted/vinted_part.h"

class QPushButton;

namespace evenstock {

class RowTable;
class TextLabel;

// What went wrong on Vinted, with how much of it in a day and a week and of which kind. Gone once it succeeded.
class VintedErrorsPart : public VintedPart
{
    Q_OBJECT

public:
    explicit VintedErrorsPart(const ViewServices &services, QWidget *parent = nullptr);

    void refresh() override;

private:
    void showButtons();
    QList<VintedErrorRow> m_errors;
    RowTable *m_table = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_kinds = nullptr;
    QPushButton *m_product = nullptr;
};

} // namespace evenstock
