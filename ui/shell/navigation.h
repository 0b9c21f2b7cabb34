// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <array>

namespace evenstock {

// The nine views, in the order of the sidebar and of Ctrl+1 … Ctrl+9.
enum class View { Dashboard, Catalogue, Orders, Sync, Conflicts, Errors, History, Channels, Settings };

inline constexpr std::array allViews = {View::Dashboard, View::Catalogue, View::Orders,
                                        View::Sync,      View::Conflicts, View::Errors,
                                        View::History,   View::Channels,  View::Settings};

QString viewTitle(View view);
QString viewIcon(View view);
QString viewName(View view); // stable, for what the window remembers

// Where a click leads: a view, and there a row, a filter or a search. Ids are those of the view's own rows.
struct Target {
    View view = View::Dashboard;
    qint64 id = 0;
    QString filter = {}; // "account:3", "search:words", "state:open" …
};

} // namespace evenstock

Q_DECLARE_METATYPE(evenstock::Target)
