// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_repository.h"
#include "ui/shell/view_services.h"

#include <QWidget>

#include <deque>

namespace evenstock {

class TextLabel;
class ThinBar;

// How much of what a marketplace allows a run under way uses: requests per second of the last seconds, as the engine
// tells them. Hidden where there is no run, no limit, or too little was heard yet.
class LimitMeter : public QWidget
{
    Q_OBJECT

public:
    explicit LimitMeter(const ViewServices &services, QWidget *parent = nullptr);

    void setRun(const std::optional<RunRow> &run); // again at each news of it

    static constexpr UtcMs lookBackMs = 10'000;

private:
    struct Heard {
        UtcMs at = 0;
        std::int64_t requests = 0;
    };
    double allowedPerSecond(AccountId account) const; // 0: it says no limit

    ViewServices m_services;
    RunId m_run;
    std::deque<Heard> m_heard;
    TextLabel *m_name = nullptr;
    ThinBar *m_bar = nullptr;
    TextLabel *m_figures = nullptr;
};

} // namespace evenstock
