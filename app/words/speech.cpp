// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/speech.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace evenstock {

using namespace Qt::StringLiterals;

Speech::Speech() = default;

Speech::Speech(const QString &language)
    : m_catalogue(std::make_unique<QTranslator>())
{
    const QLocale locale = language == "system"_L1 ? QLocale::system() : QLocale(language);
    if (!m_catalogue->load(locale, u"evenstock"_s, u"_"_s, u":/i18n"_s)) {
        const bool hasPlurals = m_catalogue->load(u":/i18n/evenstock_en.qm"_s);
        Q_UNUSED(hasPlurals) // without them the text is as it stands in the source
    }
}

Speech::~Speech() = default;
Speech::Speech(Speech &&) noexcept = default;
Speech &Speech::operator=(Speech &&) noexcept = default;

QString Speech::translate(const char *context, const char *text, const char *comment, int n) const
{
    if (!m_catalogue)
        return QCoreApplication::translate(context, text, comment, n);
    QString said = m_catalogue->translate(context, text, comment, n);
    if (said.isNull())
        said = QString::fromUtf8(text);
    return n < 0 ? said : said.replace(u"%n"_s, QString::number(n));
}

} // namespace evenstock
