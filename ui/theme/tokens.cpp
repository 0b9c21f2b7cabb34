// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QHash>

#include <cmath>

namespace evenstock {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
    QColor of(bool onDark) const { return QColor::fromRgb(onDark ? dark : light); }
};

constexpr Pair highlight{0x4f46c8, 0x5d56d6};
constexpr Pair link{0x4338b8, 0xaaa5fa};
constexpr Pair good{0x1b7344, 0x6cc896};
constexpr Pair watch{0x8d5300, 0xe3b05a};
constexpr Pair bad{0xb3261e, 0xf2938a};
constexpr Pair added{0xd5eedd, 0x1f4a31};
constexpr Pair removed{0xf9d9d6, 0x5a2b28};
constexpr Pair toolTip{0xffffdc, 0x35373f};
constexpr Pair ownWindow{0xf2f2f4, 0x222328};
constexpr Pair ownBase{0xffffff, 0x1a1b1f};
constexpr Pair ownText{0x1c1d21, 0xe5e6ea};
constexpr QRgb white = 0xffffff;
constexpr QRgb black = 0x000000;
constexpr QRgb darkLetters = 0x17181b;

constexpr Pair cardtrader{0x4f46c8, 0x8f89f3};
constexpr Pair emag{0x1f6fa8, 0x63aee0};
constexpr Pair vinted{0x1f7a6e, 0x55b8a8};
constexpr Pair bolibana{0x8f5a24, 0xcf9a62};
constexpr Pair prestashop{0x7b3f91, 0xbb86d0};
constexpr Pair other{0x4a6572, 0x8fb0bd};

constexpr double readable = 4.5; // WCAG 2 AA

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// A selected row; text keeps its colour on it.
QColor selected(const QColor &base, bool dark, const QColor &accent)
{
    return mix(base, accent, dark ? 37 : 15);
}

// 70 % of the text colour, more where a pale desktop text would become unreadable on a selected row.
QColor quietText(const QColor &base, const QColor &text, const QColor &ground)
{
    int percent = 70;
    while (percent < 100 && contrast(mix(base, text, percent), ground) < readable)
        percent += 2;
    return mix(base, text, percent);
}

// The owner's colour, as light or as dark as the letters on it need.
QColor readableUnder(const QColor &colour, const QColor &letters, bool dark)
{
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    QColor result = colour;
    while (contrast(result, letters) < readable && lightness > 0 && lightness < 1) {
        lightness += dark ? 0.02F : -0.02F;
        result = QColor::fromHslF(std::max(hue, 0.0F), saturation, std::clamp(lightness, 0.0F, 1.0F));
    }
    return result;
}

QPalette ownPalette(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ownWindow.of(dark));
    palette.setColor(QPalette::Base, ownBase.of(dark));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ownText.of(dark));
    return palette;
}

void setText(QPalette &palette, const QColor &text, const QColor &disabled)
{
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
}

} // namespace

QColor mix(const QColor &ground, const QColor &ink, int percent)
{
    const auto part = [percent](int a, int b) { return (a * (100 - percent) + b * percent + 50) / 100; };
    return QColor(part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::WindowText)) >
           luminance(palette.color(QPalette::Active, QPalette::Window));
}

Tokens tokens(const QPalette &palette)
{
    const auto role = [&palette](QPalette::ColorRole which) { return palette.color(QPalette::Active, which); };
    Tokens t;
    t.dark = isDark(palette);
    t.window = role(QPalette::Window);
    t.base = role(QPalette::Base);
    t.alternate = role(QPalette::AlternateBase);
    t.text = role(QPalette::Text);
    t.side = t.dark ? mix(t.window, QColor::fromRgb(black), 12) : mix(t.window, t.text, 4);
    t.secondary = role(QPalette::PlaceholderText);
    t.disabled = palette.color(QPalette::Disabled, QPalette::Text);
    t.line = role(QPalette::Mid);
    t.hair = mix(t.base, t.text, 10);
    t.fieldLine = role(QPalette::Dark);
    t.button = role(QPalette::Button);
    t.buttonLine = mix(t.base, t.text, 26);
    t.accent = role(QPalette::Highlight);
    t.onAccent = role(QPalette::HighlightedText);
    t.accentText = role(QPalette::Link);
    t.selection = selected(t.base, t.dark, t.accent);
    t.picked = mix(t.base, t.accent, t.dark ? 25 : 10);
    t.good = good.of(t.dark);
    t.watch = watch.of(t.dark);
    t.bad = bad.of(t.dark);
    t.goodTint = mix(t.base, t.good, 12);
    t.watchTint = mix(t.base, t.watch, 12);
    t.badTint = mix(t.base, t.bad, 12);
    t.added = added.of(t.dark);
    t.removed = removed.of(t.dark);
    return t;
}

QPalette themedPalette(const QPalette &desktop)
{
    const QColor window = desktop.color(QPalette::Active, QPalette::Window);
    const QColor base = desktop.color(QPalette::Active, QPalette::Base);
    const QColor text = desktop.color(QPalette::Active, QPalette::WindowText);
    const bool dark = isDark(desktop);

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, mix(base, window, 50));
    setText(palette, text, mix(base, text, 50));
    palette.setColor(QPalette::PlaceholderText, quietText(base, text, selected(base, dark, highlight.of(dark))));
    palette.setColor(QPalette::BrightText, QColor::fromRgb(white));
    palette.setColor(QPalette::Button, dark ? mix(window, text, 6) : mix(base, window, 23));
    palette.setColor(QPalette::Light, dark ? mix(window, text, 12) : base);
    palette.setColor(QPalette::Midlight, mix(base, text, 10));
    palette.setColor(QPalette::Mid, mix(base, text, 18));
    palette.setColor(QPalette::Dark, mix(base, text, 36));
    palette.setColor(QPalette::Shadow, QColor::fromRgb(black));
    palette.setColor(QPalette::Highlight, highlight.of(dark));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mix(base, text, 26));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(white));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, base);
    palette.setColor(QPalette::Link, link.of(dark));
    palette.setColor(QPalette::LinkVisited, link.of(dark));
    palette.setColor(QPalette::ToolTipBase, toolTip.of(dark));
    palette.setColor(QPalette::ToolTipText, text);
    return palette;
}

QPalette lightPalette()
{
    return themedPalette(ownPalette(false));
}

QPalette darkPalette()
{
    return themedPalette(ownPalette(true));
}

QColor channelColour(const QString &marketplace, const QString &own, const Tokens &tokens)
{
    using namespace Qt::StringLiterals;
    if (const QColor colour(own); !own.isEmpty() && colour.isValid())
        return readableUnder(colour, onChannel(tokens), tokens.dark);
    static const QHash<QString, Pair> known = {{u"cardtrader"_s, cardtrader},
                                               {u"emag"_s, emag},
                                               {u"vinted"_s, vinted},
                                               {u"bolibana"_s, bolibana},
                                               {u"prestashop"_s, prestashop}};
    return known.value(marketplace, other).of(tokens.dark);
}

QColor onChannel(const Tokens &tokens)
{
    return QColor::fromRgb(tokens.dark ? darkLetters : white);
}

} // namespace evenstock
