// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/panel.h"

class QCheckBox;
class QComboBox;
class QListView;

namespace evenstock {

class LimitMeter;
class LogModel;
class TextLabel;

// The live log of the chosen run: newest at the bottom, in plain words, with what it asked of the marketplace below.
class LogPanel : public Panel
{
    Q_OBJECT

public:
    explicit LogPanel(const ViewServices &services, QWidget *parent = nullptr);

    void setRun(RunId run, const QString &account); // none: all of them
    LogModel *model() const { return m_model; }

private:
    void follow();
    void showEmpty();
    void showFigures();
    ViewServices m_services;
    LogModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QComboBox *m_shown = nullptr;
    QCheckBox *m_follow = nullptr;
    TextLabel *m_empty = nullptr;
    LimitMeter *m_limit = nullptr;
    TextLabel *m_figures = nullptr;
};

} // namespace evenstock
