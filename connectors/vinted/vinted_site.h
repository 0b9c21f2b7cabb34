// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock::vinted {

// One country's site: an account lives on one of them.
struct Site {
    QString language = {}; // "fr": of titles and of Vinted's own lists
    QString currency = {}; // empty where the site is none we know
};

// By its host name, "www.vinted.co.uk"; French words where it is unknown or not told yet. Pure.
Site siteOf(const QString &domain);

} // namespace evenstock::vinted
