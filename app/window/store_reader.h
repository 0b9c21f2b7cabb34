// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/data_directory.h"
#include "models/views/background_reader.h"

#include <QThread>
#include <QTimer>

#include <optional>

namespace evenstock {

// Answers the window's long questions on a thread of its own, over a read-only connection of its own that is opened
// with the first question. What they needed is given back once nothing was asked for a while, not after each letter of
// a search: the window has to wait while the heap is gone through. Used on the GUI thread.
class StoreReader final : public BackgroundReader
{
public:
    explicit StoreReader(DataDirectory data);
    ~StoreReader() override; // waits for the question under way

    std::stop_source start(Work work) override;

private:
    DataDirectory m_data;
    std::optional<Database> m_database; // of m_thread
    std::stop_source m_end;
    QThread m_thread;
    QObject m_there; // lives on m_thread, as the timer does
    QTimer m_idle;
};

} // namespace evenstock
