// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/background_reader.h"
#include "tests/store/small_shop.h"

#include <QList>

namespace evenstock {

// Answers the long questions at once, or when the test lets it.
class DirectReader final : public BackgroundReader
{
public:
    explicit DirectReader(const SmallShop &shop)
        : m_database(shop.reader())
    {
    }

    std::stop_source start(Work work) override
    {
        std::stop_source source;
        m_waiting.append({std::move(work), source});
        if (!m_held)
            release();
        return source;
    }
    void hold() { m_held = true; }
    qsizetype held() const { return m_waiting.size(); } // the given up ones, too
    void release()
    {
        m_held = false;
        for (auto &[work, source] : std::exchange(m_waiting, {})) {
            if (!source.stop_requested())
                work(&m_database, source.get_token());
        }
    }

private:
    Database m_database;
    QList<std::pair<Work, std::stop_source>> m_waiting;
    bool m_held = false;
};

} // namespace evenstock
