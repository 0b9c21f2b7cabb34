// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace evenstock {

// Words of an action that a marketplace offers on an order (RemoteOrder::actions).
struct OrderActionWords {
    QString button = {};
    QString done = {};     // said afterwards; %1 is the channel
    QString question = {}; // asked before; empty = done at once
    QString asksFor = {};  // name of the one argument it needs
    // Its values with their words, where it is one of a few numbers; empty = any text.
    QList<std::pair<int, QString>> choices = {};
    bool endsOrder = false;  // kept apart from what goes on with it
    bool asksRelist = false; // whether the pieces go on sale again
    int leastText = 0;       // letters that the text must have, which may be of several lines
};

OrderActionWords orderActionWords(const QString &action);

} // namespace evenstock
