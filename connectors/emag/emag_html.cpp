// SPDX-License-Identifier: GPL-3.0-or-later
// The character references of HTML 4 that descriptions come back with.
#include "connectors/emag/emag_values.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

// U+00A0 to U+00FF in order.
constexpr const char *latin1Names =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
    "micro "
    "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
    "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
    "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
    "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute "
    "thorn yuml";

constexpr std::array otherNames = {
    std::pair("bdquo", 0x201e),  std::pair("ldquo", 0x201c),  std::pair("rdquo", 0x201d),  std::pair("lsquo", 0x2018),
    std::pair("rsquo", 0x2019),  std::pair("sbquo", 0x201a),  std::pair("ndash", 0x2013),  std::pair("mdash", 0x2014),
    std::pair("hellip", 0x2026), std::pair("bull", 0x2022),   std::pair("trade", 0x2122),  std::pair("euro", 0x20ac),
    std::pair("permil", 0x2030), std::pair("prime", 0x2032),  std::pair("Prime", 0x2033),  std::pair("le", 0x2264),
    std::pair("ge", 0x2265),     std::pair("ne", 0x2260),     std::pair("asymp", 0x2248),  std::pair("infin", 0x221e),
    std::pair("minus", 0x2212),  std::pair("rarr", 0x2192),   std::pair("larr", 0x2190),   std::pair("ensp", 0x2002),
    std::pair("emsp", 0x2003),   std::pair("thinsp", 0x2009), std::pair("zwnj", 0x200c),   std::pair("zwj", 0x200d),
    std::pair("lsaquo", 0x2039), std::pair("rsaquo", 0x203a), std::pair("dagger", 0x2020), std::pair("OElig", 0x152),
    std::pair("oelig", 0x153),   std::pair("Scaron", 0x160),  std::pair("scaron", 0x161),  std::pair("Yuml", 0x178),
    std::pair("fnof", 0x192),    std::pair("circ", 0x2c6),    std::pair("tilde", 0x2dc),   std::pair("Omega", 0x3a9),
    std::pair("omega", 0x3c9),   std::pair("alpha", 0x3b1),   std::pair("beta", 0x3b2),    std::pair("mu", 0x3bc),
    std::pair("abreve", 0x103),  std::pair("Abreve", 0x102),  std::pair("check", 0x2713),  std::pair("star", 0x2606)};

QHash<QString, char32_t> makeNames()
{
    QHash<QString, char32_t> names;
    char32_t code = 0xa0;
    for (const QString &name : QString::fromLatin1(latin1Names).split(u' '))
        names.insert(name, code++);
    for (const auto &[name, value] : otherNames)
        names.insert(QLatin1String(name), char32_t(value));
    return names;
}

// The character of "#537", "#x219" or "bdquo"; 0 where it stays as it is.
char32_t characterOf(QStringView reference)
{
    static const QHash<QString, char32_t> names = makeNames();
    if (!reference.startsWith(u'#'))
        return names.value(reference.toString());
    const bool isHex = reference.size() > 1 && reference.at(1).toLower() == u'x';
    bool ok = false;
    const uint code = isHex ? reference.mid(2).toUInt(&ok, 16) : reference.mid(1).toUInt(&ok);
    const bool isSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (!ok || code < 0x20 || code > 0x10ffff || isSurrogate)
        return 0;
    const bool isMarkup = code == u'&' || code == u'<' || code == u'>' || code == u'"' || code == u'\'';
    return isMarkup ? 0 : char32_t(code);
}

} // namespace

QString resolvedHtml(const QString &html)
{
    constexpr qsizetype longestReference = 10;
    QString result;
    result.reserve(html.size());
    for (qsizetype at = 0; at < html.size(); ++at) {
        const QChar c = html.at(at);
        if (c == u'\r') {
            if (at + 1 >= html.size() || html.at(at + 1) != u'\n')
                result += u'\n';
            continue;
        }
        const qsizetype end = c == u'&' ? html.indexOf(u';', at) : -1;
        const char32_t character =
            end > at && end - at <= longestReference ? characterOf(QStringView(html).mid(at + 1, end - at - 1)) : 0;
        if (character == 0) {
            result += c;
            continue;
        }
        result += QString::fromUcs4(&character, 1);
        at = end;
    }
    return result.trimmed();
}

} // namespace evenstock::emag
