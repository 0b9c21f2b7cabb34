// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue_filter.h"

#include <QStringList>

namespace evenstock {

class WindowMemory;

// The catalogue's filters that the owner gave a name, kept with the window. "Today" in one means the day it is used.
class SavedFilters
{
public:
    explicit SavedFilters(WindowMemory &memory)
        : m_memory(memory)
    {
    }

    QStringList names() const; // by alphabet
    CatalogueFilter filter(const QString &name, UtcMs startOfToday) const;
    void save(const QString &name, const CatalogueFilter &filter); // in the place of one with this name
    void forget(const QString &name);

private:
    WindowMemory &m_memory;
};

} // namespace evenstock
