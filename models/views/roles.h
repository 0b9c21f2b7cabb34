// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace evenstock {

// What a cell says beside its text. The window draws a state as shape and word and a tone as colour; a model knows
// neither.
enum class ItemState {
    None,
    Agreed,
    Outgoing,
    Incoming,
    Conflict,
    Error,
    Urgent,
    Warning,
    Paused,
    NotListed,
    Running,
    Waiting,
    Undone,
    Hint,
    Info,
};

enum class Tone { Normal, Quiet, Good, Watch, Bad };

// A channel as its letter tile.
struct ChannelBadge {
    QString letters = {};
    QString marketplace = {};
    QString colour = {}; // the owner's own, "#rrggbb"; empty = the marketplace's
    bool operator==(const ChannelBadge &) const = default;
};

// Letters of a channel's tile from its name: "eMAG FBE" is eF, "CardTrader" CT, "Vinted" Vi.
QString tileLetters(const QString &name);

// Roles beyond Qt's. DisplayRole is always complete text, for copying, exporting and screen readers.
enum ViewRole {
    SubtitleRole = Qt::UserRole + 1, // second line
    StateRole,                       // int of ItemState
    ToneRole,                        // int of Tone, of the text
    ChannelRole,                     // ChannelBadge
    TimeRole,                        // qint64 UTC ms: the age is painted live
    BarRole,                         // double 0 … 1
    CountRole,                       // int, in a round badge behind the text; 0 = none
    IdRole,                          // qint64 row id
    SortRole,                        // value to sort by
    BoldRole,                        // bool
    PictureRole,                     // QString file name or address
    ButtonRole,                      // QString: words of the one button of a row
    SectionRole,                     // QString: heading above this row where it differs from the row before
    ValueRole,                       // Money, Quantity or QString: what a spreadsheet gets in place of the text
};

} // namespace evenstock

Q_DECLARE_METATYPE(evenstock::ChannelBadge)
