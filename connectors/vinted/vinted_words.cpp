// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vinted/vinted_options.h"
#include "connectors/vinted/vinted_texts.h"

#include <array>

namespace evenstock::vinted {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array languages = {"en", "fr", "it", "es", "ro"};

struct Words {
    const char16_t *ours;               // folded, several between "|"
    std::array<const char16_t *, 5> in; // by `languages`
};

constexpr std::array conditions = {
    Words{u"new with tags|new",
          {u"New with tags", u"Neuf avec étiquette", u"Nuovo con cartellino", u"Nuevo con etiquetas",
           u"Nou cu etichetă"}},
    Words{u"new without tags|like new",
          {u"New without tags", u"Neuf sans étiquette", u"Nuovo senza cartellino", u"Nuevo sin etiquetas",
           u"Nou fără etichetă"}},
    Words{u"excellent|very good|very good condition",
          {u"Very good", u"Très bon état", u"Ottime", u"Muy bueno", u"Foarte bună"}},
    Words{u"good|good condition", {u"Good", u"Bon état", u"Buone", u"Bueno", u"Bună"}},
    Words{u"fair|satisfactory|acceptable",
          {u"Satisfactory", u"État correct", u"Discrete", u"Satisfactorio", u"Satisfăcătoare"}},
    Words{u"poor", {u"To be repaired", u"À rénover", u"Da riparare", u"Para reparar", u"De reparat"}},
};

constexpr std::array colors = {
    Words{u"black", {u"Black", u"Noir", u"Nero", u"Negro", u"Negru"}},
    Words{u"white", {u"White", u"Blanc", u"Bianco", u"Blanco", u"Alb"}},
    Words{u"grey|gray", {u"Grey", u"Gris", u"Grigio", u"Gris", u"Gri"}},
    Words{u"blue", {u"Blue", u"Bleu", u"Blu", u"Azul", u"Albastru"}},
    Words{u"navy|navy blue", {u"Navy", u"Marine", u"Blu navy", u"Azul marino", u"Bleumarin"}},
    Words{u"light blue", {u"Light blue", u"Bleu clair", u"Azzurro", u"Azul claro", u"Albastru deschis"}},
    Words{u"red", {u"Red", u"Rouge", u"Rosso", u"Rojo", u"Roșu"}},
    Words{u"green", {u"Green", u"Vert", u"Verde", u"Verde", u"Verde"}},
    Words{u"khaki", {u"Khaki", u"Kaki", u"Kaki", u"Caqui", u"Kaki"}},
    Words{u"brown", {u"Brown", u"Marron", u"Marrone", u"Marrón", u"Maro"}},
    Words{u"beige", {u"Beige", u"Beige", u"Beige", u"Beige", u"Bej"}},
    Words{u"cream", {u"Cream", u"Crème", u"Crema", u"Crema", u"Crem"}},
    Words{u"yellow", {u"Yellow", u"Jaune", u"Giallo", u"Amarillo", u"Galben"}},
    Words{u"orange", {u"Orange", u"Orange", u"Arancione", u"Naranja", u"Portocaliu"}},
    Words{u"pink", {u"Pink", u"Rose", u"Rosa", u"Rosa", u"Roz"}},
    Words{u"purple", {u"Purple", u"Violet", u"Viola", u"Morado", u"Violet"}},
    Words{u"burgundy", {u"Burgundy", u"Bordeaux", u"Bordeaux", u"Burdeos", u"Bordo"}},
    Words{u"silver", {u"Silver", u"Argenté", u"Argento", u"Plateado", u"Argintiu"}},
    Words{u"gold", {u"Gold", u"Doré", u"Oro", u"Dorado", u"Auriu"}},
    Words{u"multicolour|multicolor|multi", {u"Multi", u"Multicolore", u"Multicolore", u"Multicolor", u"Multicolor"}},
};

size_t languageIndex(const QString &language)
{
    for (size_t i = 0; i < languages.size(); ++i) {
        if (language.startsWith(QLatin1String(languages.at(i)), Qt::CaseInsensitive))
            return i;
    }
    return 0;
}

template <size_t N>
const Words *wordsFor(const std::array<Words, N> &table, const QString &text)
{
    const QString wanted = foldedTitle(text);
    if (wanted.isEmpty())
        return nullptr;
    for (const Words &words : table) {
        if (QString::fromUtf16(words.ours).split(u'|').contains(wanted))
            return &words;
        for (const char16_t *word : words.in) {
            if (foldedTitle(QString::fromUtf16(word)) == wanted)
                return &words;
        }
    }
    return nullptr;
}

template <size_t N>
QString wordIn(const std::array<Words, N> &table, const QString &text, const QString &language)
{
    const Words *words = wordsFor(table, text);
    return words ? QString::fromUtf16(words->in.at(languageIndex(language))) : QString();
}

template <size_t N>
QStringList allWords(const std::array<Words, N> &table, const QString &text)
{
    QStringList all{text};
    if (const Words *words = wordsFor(table, text)) {
        for (const char16_t *word : words->in)
            all.append(QString::fromUtf16(word));
    }
    return all;
}

} // namespace

Templates defaultTemplates(const QString &language)
{
    struct Names {
        const char16_t *size, *brand, *model, *condition, *color, *material, *measurements;
    };
    static constexpr std::array<Names, 5> names = {
        Names{u"Size", u"Brand", u"Model", u"Condition", u"Colour", u"Material", u"Measurements"},
        Names{u"Taille", u"Marque", u"Modèle", u"État", u"Couleur", u"Matière", u"Mesures"},
        Names{u"Taglia", u"Marca", u"Modello", u"Condizioni", u"Colore", u"Materiale", u"Misure"},
        Names{u"Talla", u"Marca", u"Modelo", u"Estado", u"Color", u"Material", u"Medidas"},
        Names{u"Mărime", u"Marcă", u"Model", u"Stare", u"Culoare", u"Material", u"Dimensiuni"}};
    const Names &word = names.at(languageIndex(language));
    const auto line = [](const char16_t *name, const QString &placeholder) {
        return u"* "_s + QString::fromUtf16(name) + u": {"_s + placeholder + u"}\n"_s;
    };
    return {.title = u"{brand}|{model}|{category}|{fit}|"_s + QString::fromUtf16(word.size) +
                     u" {size}|{condition}|{color}|{vintage}"_s,
            .description = u"{description}\n\n"_s + line(word.brand, u"brand"_s) + line(word.model, u"model"_s) +
                           line(word.size, u"size"_s) + line(word.condition, u"condition"_s) +
                           line(word.color, u"color"_s) + line(word.material, u"material"_s) +
                           line(word.measurements, u"measurements"_s) + u"\n{hashtags}"_s};
}

QString conditionWord(const QString &condition, const QString &language)
{
    return wordIn(conditions, condition, language);
}

QStringList conditionWords(const QString &condition)
{
    return allWords(conditions, condition);
}

QString colorWord(const QString &color, const QString &language)
{
    return wordIn(colors, color, language);
}

QStringList colorWords(const QString &color)
{
    return allWords(colors, color);
}

} // namespace evenstock::vinted
