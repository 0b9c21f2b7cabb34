// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/data_directory.h"

#include <optional>

namespace evenstock {

// The shop and its inbox for looking things up, opened when first needed and again after an error. Receiver thread.
class ShopReader
{
public:
    explicit ShopReader(DataDirectory data)
        : m_data(std::move(data))
    {
    }
    Result<Database *> shop();
    Result<Database *> inbox();
    void forget(); // what went wrong may be over with another connection

private:
    DataDirectory m_data;
    std::optional<Database> m_shop;
    std::optional<Database> m_inbox;
};

} // namespace evenstock
