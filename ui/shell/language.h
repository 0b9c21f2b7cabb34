// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice_line.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QComboBox;
class QTranslator;
class QWidget;

namespace evenstock {

// The languages the window speaks, by their code; English is the source and comes first.
QStringList shippedLanguages();
QString languageName(const QString &language); // in itself: "Română"

// A combo box of "as the desktop" (empty code) and the shipped languages.
QComboBox *languageChoice(const QString &current, QWidget *parent);

Notice languageWaitsNotice(); // what is typed is asked about first

// Sets language, locale and Qt's own words for the whole application; an empty code follows the desktop. Windows made
// afterwards speak it.
class Language
{
public:
    Language();
    ~Language();
    void set(const QString &language);
    QString chosen() const { return m_chosen; }

private:
    void load(const QString &catalogue, const QString &folder);
    QString m_chosen;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace evenstock
