// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct LanguageWords {
    Q_DECLARE_TR_FUNCTIONS(Language)
};

// Words of Qt's own dialogs: Qt speaks no Romanian.
[[maybe_unused]] constexpr const char *wordsOfQt[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QMessageBox", "Show Details..."),
    QT_TRANSLATE_NOOP("QMessageBox", "Hide Details..."),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
};

// Counts in sentences ("%n products") as the locale writes numbers: 600,851. Qt does it only where each text asks for
// it by %Ln, and one would be forgotten.
class LocalCounts final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *what, int count) const override
    {
        QString text = QTranslator::translate(context, source, what, count);
        return count < 0 ? text : text.replace("%n"_L1, "%Ln"_L1);
    }
};

} // namespace

QStringList shippedLanguages()
{
    return {u"en"_s, u"it"_s, u"ro"_s, u"fr"_s, u"es"_s};
}

QString languageName(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (language == "en"_L1)
        name = u"English"_s; // not "American English"
    else if (language == "es"_L1)
        name = u"Español"_s;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

Notice languageWaitsNotice()
{
    return {.state = ItemState::Info,
            .text =
                LanguageWords::tr("The window speaks the new language as soon as what is typed is saved or given up."),
            .details = {}};
}

QComboBox *languageChoice(const QString &current, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(LanguageWords::tr("Language"));
    box->addItem(LanguageWords::tr("As the desktop"), QString());
    for (const QString &language : shippedLanguages())
        box->addItem(languageName(language), language);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    return box;
}

namespace {

// Where the desktop speaks a language that we do not: English words, plurals, dates and direction, with the numbers as
// its country writes them where Qt knows that of English there.
QLocale spoken(const QLocale &locale)
{
    const QString language = locale.name().section(u'_', 0, 0);
    return shippedLanguages().contains(language) ? locale : QLocale(QLocale::English, locale.territory());
}

} // namespace

Language::Language() = default;

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Language::load(const QString &catalogue, const QString &folder)
{
    auto translator = std::make_unique<LocalCounts>();
    if (!translator->load(QLocale(), catalogue, u"_"_s, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Language::set(const QString &language)
{
    m_chosen = language;
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    // The words in the chosen language, numbers and dates as the desktop's country writes them where both agree.
    const QLocale desktop = QLocale::system();
    const QLocale system =
        desktop.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : desktop;
    const QLocale wanted(language);
    QLocale::setDefault(spoken(language.isEmpty() || wanted.language() == system.language() ? system : wanted));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    load(u"qt"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"evenstock"_s, u":/i18n"_s);
}

} // namespace evenstock
