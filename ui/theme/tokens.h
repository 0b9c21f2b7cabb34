// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace evenstock {

// Every colour the window uses, worked out from a palette. Colours that no desktop gives (accent, states, channels) are
// literals in tokens.cpp and nowhere else. Pure values; computing them costs about a microsecond.
struct Tokens {
    bool dark = false;
    QColor window = {};
    QColor side = {};      // sidebar, steps of a wizard
    QColor base = {};      // lists, frames
    QColor alternate = {}; // odd rows, what was last agreed
    QColor text = {};
    QColor secondary = {};  // captions, headers, old values
    QColor disabled = {};   // off rows; the only text that may fall below 4.5 : 1
    QColor line = {};       // frames and splitters
    QColor hair = {};       // between rows
    QColor fieldLine = {};  // around line edits
    QColor button = {};     // face of a push button
    QColor buttonLine = {}; // and its outline
    QColor accent = {};
    QColor onAccent = {};
    QColor accentText = {}; // links, active icons
    QColor selection = {};  // selected rows; text keeps its colour
    QColor picked = {};     // filter chips, the chosen side of a conflict
    QColor good = {};
    QColor watch = {};
    QColor bad = {};
    QColor goodTint = {};
    QColor watchTint = {};
    QColor badTint = {};
    QColor added = {}; // behind text that was added or removed
    QColor removed = {};
};

// percent of `ink` over `ground`.
QColor mix(const QColor &ground, const QColor &ink, int percent);
bool isDark(const QPalette &palette);
Tokens tokens(const QPalette &palette);

// The program's palette over what the desktop says: its Window, Base and Text stay, everything else is mixed from them.
QPalette themedPalette(const QPalette &desktop);
// Where the desktop says nothing, or the owner wants the other one.
QPalette lightPalette();
QPalette darkPalette();

// Colours of a channel's letter tile and chart series: the owner's own ("#rrggbb"), else the marketplace's.
QColor channelColour(const QString &marketplace, const QString &own, const Tokens &tokens);
QColor onChannel(const Tokens &tokens);

// Relative luminance ratio of WCAG 2, 1 … 21.
double contrast(const QColor &a, const QColor &b);

} // namespace evenstock
