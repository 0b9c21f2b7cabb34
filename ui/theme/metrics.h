// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>

namespace evenstock {

enum class TypeSize { Caption, Body, Heading, Figure };

// A size of the type scale over a body font: 0.85, 1, 1.25 (bold), 1.75.
QFont scaledFont(const QFont &body, TypeSize size);

// Sizes of the window in logical pixels, all from the height of the body font: right at every scale and font size.
struct Metrics {
    explicit Metrics(const QFont &body);

    int font = 0; // height of a line
    int grid = 0; // 4 at the usual font; every space is a multiple of it

    int space(int steps) const { return grid * steps; }
    int margin() const { return grid * 4; }           // around a page
    int gap() const { return grid * 3; }              // between frames
    int cell() const { return grid * 2; }             // inside a cell
    int iconGap() const { return grid * 2; }          // icon to text
    int icon() const { return space(4); }             // 16
    int iconSmall() const { return font - font / 5; } // 14, in rows and captions
    int row() const { return font + space(2); }
    int twoLineRow() const { return font + caption() + space(3); }
    int sideRow() const { return font + space(3); }
    int control() const { return font + grid + grid / 2; }
    int largeControl() const { return font + space(2) + grid / 2; }
    int frameHead() const { return font + space(3) + grid / 2; }
    int pageHead() const { return font + space(7) + grid / 2; }
    int statusBar() const { return font + grid + grid / 2; }
    int corner() const { return grid; }
    int caption() const { return m_captionHeight; }

private:
    int m_captionHeight = 0;
};

} // namespace evenstock
