// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vinted/vinted_site.h"

#include <QMap>

namespace evenstock::vinted {

using namespace Qt::StringLiterals;

Site siteOf(const QString &domain)
{
    static const QMap<QString, Site> sites = {
        {u"fr"_s, {u"fr"_s, u"EUR"_s}},    {u"be"_s, {u"fr"_s, u"EUR"_s}},  {u"lu"_s, {u"fr"_s, u"EUR"_s}},
        {u"nl"_s, {u"nl"_s, u"EUR"_s}},    {u"de"_s, {u"de"_s, u"EUR"_s}},  {u"at"_s, {u"de"_s, u"EUR"_s}},
        {u"es"_s, {u"es"_s, u"EUR"_s}},    {u"it"_s, {u"it"_s, u"EUR"_s}},  {u"pt"_s, {u"pt"_s, u"EUR"_s}},
        {u"lt"_s, {u"lt"_s, u"EUR"_s}},    {u"lv"_s, {u"lv"_s, u"EUR"_s}},  {u"ee"_s, {u"et"_s, u"EUR"_s}},
        {u"sk"_s, {u"sk"_s, u"EUR"_s}},    {u"si"_s, {u"sl"_s, u"EUR"_s}},  {u"hr"_s, {u"hr"_s, u"EUR"_s}},
        {u"gr"_s, {u"el"_s, u"EUR"_s}},    {u"fi"_s, {u"fi"_s, u"EUR"_s}},  {u"ie"_s, {u"en"_s, u"EUR"_s}},
        {u"pl"_s, {u"pl"_s, u"PLN"_s}},    {u"cz"_s, {u"cs"_s, u"CZK"_s}},  {u"hu"_s, {u"hu"_s, u"HUF"_s}},
        {u"ro"_s, {u"ro"_s, u"RON"_s}},    {u"se"_s, {u"sv"_s, u"SEK"_s}},  {u"dk"_s, {u"da"_s, u"DKK"_s}},
        {u"co.uk"_s, {u"en"_s, u"GBP"_s}}, {u"com"_s, {u"en"_s, u"USD"_s}}, {u"com.au"_s, {u"en"_s, u"AUD"_s}}};
    const QString name = u"vinted."_s;
    const qsizetype at = domain.indexOf(name);
    return sites.value(at < 0 ? QString() : domain.mid(at + name.size()), Site{.language = u"fr"_s});
}

} // namespace evenstock::vinted
