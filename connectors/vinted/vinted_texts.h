// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace evenstock::vinted {

inline constexpr qsizetype mostTitleChars = 100;
inline constexpr qsizetype mostDescriptionChars = 2000;
inline constexpr int mostHashtags = 40;
inline constexpr int mostImages = 20;

// The owner's templates of one account. Placeholders are {brand} {model} {category} {fit} {size} {condition} {color}
// {vintage} {material} {measurements} {description} {hashtags} {gender} and {custom.NAME}. Titles are parts between
// "|"; a part, or a line of the description, whose placeholders are all empty is left out.
struct Templates {
    QString title = {};
    QString description = {};
};
// The words of the site's language: "fr", "en", "it", "es", "ro"; others get English ones.
Templates defaultTemplates(const QString &language);
// Placeholders that no listing has; empty: the template can be used. Names without braces.
QStringList unknownPlaceholders(const QString &text);

// Our condition ("EXCELLENT", "very good", "NEW_WITH_TAGS" …) as a word of that language; empty where it is none of
// ours.
QString conditionWord(const QString &condition, const QString &language);
// All the words under which Vinted's lists may have it, any language.
QStringList conditionWords(const QString &condition);
// The same for an English colour name ("Blue").
QString colorWord(const QString &color, const QString &language);
QStringList colorWords(const QString &color);

// "LEVI STRAUSS" -> "Levi Strauss", "levi's" -> "Levi's", "XL" stays, "(ABCD)" and "[ABCD]" stay: Vinted refuses
// titles with too many capitals.
QString titleCased(const QString &text);
QString calmed(const QString &text);        // only words of more than three capitals change
QString vintageWord(const QString &decade); // "1990s", "90s" -> "Vintage 90s"; empty otherwise

QString cutText(const QString &text, qsizetype most); // between two characters, never inside one

// At most 100 characters. The suffix "(location) [id]" is always there: a lost answer is settled by it. Parts are added
// in order; the first that does not fit ends the title.
QString buildTitle(const QString &titleTemplate, const QMap<QString, QString> &values, const QString &location,
                   std::int64_t productId);
QString titleMarker(std::int64_t productId);                     // "[123]"
std::optional<std::int64_t> markedProduct(const QString &title); // of a title that ends in one
QString buildDescription(const QString &descriptionTemplate, const QMap<QString, QString> &values);
QString hashtagLine(const QStringList &words); // "#levis #jeans", each once whatever its case, at most 40

// The seed's rule: a tenth more, rounded down to a whole amount, and 0.90 on top (25.00 -> 27.90). Integers only.
// Empty where there is no price.
std::optional<Money> listingPrice(const Money &base);

} // namespace evenstock::vinted
