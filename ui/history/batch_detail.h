// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batch_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/detail_pane.h"

#include <utility>

namespace evenstock {

class ChangesModel;
class TextLabel;
class UndoPanel;

// What the owner did at once: each value from what to what, and how to take it back.
class BatchDetail : public DetailPane
{
    Q_OBJECT

public:
    explicit BatchDetail(const ViewServices &services, QWidget *parent = nullptr);

    void setBatch(const BatchView &batch);

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);

private:
    QWidget *head();
    QWidget *changes();

    ViewServices m_services;
    std::pair<std::int64_t, bool> m_listed; // the batch whose changes are listed, and whether they are decisions
    ChangesModel *m_changes = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_what = nullptr;
    UndoPanel *m_undo = nullptr;
};

} // namespace evenstock
