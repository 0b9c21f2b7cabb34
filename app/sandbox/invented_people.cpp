// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/invented_people.h"

#include "app/sandbox/random.h"

#include <array>

namespace evenstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    QLatin1String zip = {};
    const char16_t *city = nullptr;
    const char16_t *province = nullptr;
    QLatin1String country = {};
    QLatin1String code = {};
    const char16_t *street = nullptr;
};

constexpr std::array<const char16_t *, 20> firstNames{
    u"Ilaria", u"Matei",  u"Nadège", u"Jokin", u"Wanda", u"Tomé",   u"Aoife", u"Benedikt", u"Csilla", u"Dario",
    u"Elodie", u"Florin", u"Greta",  u"Hugo",  u"Ioana", u"Jasper", u"Karin", u"Lazăr",    u"Mireia", u"Nuno"};
constexpr std::array<const char16_t *, 20> lastNames{
    u"Brughiera", u"Văleanu",    u"Corbeille",  u"Etxandi",  u"Halmstock", u"Sobrado",   u"Quillane",
    u"Ostertal",  u"Bereghi",    u"Fontamara",  u"Moulinet", u"Zărnescu",  u"Lindqvall", u"Pasteral",
    u"Codreni",   u"Vandermoor", u"Eichrieder", u"Plopescu", u"Rocablava", u"Almargem"};
constexpr std::array<Place, 8> places{
    Place{"40121"_L1, u"Bologna", u"BO", "Italy"_L1, "IT"_L1, u"Via dei Lampioni"},
    Place{"400001"_L1, u"Cluj-Napoca", u"Cluj", "Romania"_L1, "RO"_L1, u"Strada Morii de Vânt"},
    Place{"69002"_L1, u"Lyon", u"Rhône", "France"_L1, "FR"_L1, u"Rue des Trois Lanternes"},
    Place{"48001"_L1, u"Bilbao", u"Bizkaia", "Spain"_L1, "ES"_L1, u"Calle del Faro Viejo"},
    Place{"1070"_L1, u"Wien", u"Wien", "Austria"_L1, "AT"_L1, u"Papierdrachengasse"},
    Place{"4000-067"_L1, u"Porto", u"Porto", "Portugal"_L1, "PT"_L1, u"Rua das Andorinhas"},
    Place{"50667"_L1, u"Köln", u"Nordrhein-Westfalen", "Germany"_L1, "DE"_L1, u"Am Windrad"},
    Place{"3011"_L1, u"Rotterdam", u"Zuid-Holland", "Netherlands"_L1, "NL"_L1, u"Kaartenmakerskade"}};

QString plainLetters(const QString &name)
{
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D)) {
        if (letter.unicode() < 128 && letter.isLetter())
            plain += letter.toLower();
    }
    return plain;
}

} // namespace

Person inventedPerson(qint64 number)
{
    Random random(0, "people", static_cast<std::uint64_t>(number));
    const QString first = QString::fromUtf16(random.pick(std::span(firstNames)));
    const QString last = QString::fromUtf16(random.pick(std::span(lastNames)));
    const Place &place = random.pick(std::span(places));
    const QString username = u"%1_%2%3"_s.arg(plainLetters(first), plainLetters(last)).arg(number);
    return {.id = 900'000 + number,
            .name = first + u' ' + last,
            .username = username,
            .email = username + "@example.com"_L1,
            .phone = u"+00 000 000 %1"_s.arg(number, 4, 10, QChar(u'0')),
            .street = u"%1 %2"_s.arg(QString::fromUtf16(place.street)).arg(random.between(1, 140)),
            .zip = place.zip,
            .city = QString::fromUtf16(place.city),
            .province = QString::fromUtf16(place.province),
            .country = place.country,
            .countryCode = place.code};
}

} // namespace evenstock::sandbox
