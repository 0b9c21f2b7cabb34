// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace evenstock {

// What says the program's texts in one language, whatever the application around it speaks: a mail is in the owner's
// language also where no window is. Where there is no catalogue of it, in English.
class Speech
{
public:
    Speech(); // as the application speaks
    // As the setting "language": a code, or "system".
    explicit Speech(const QString &language);
    ~Speech();
    Speech(Speech &&) noexcept;
    Speech &operator=(Speech &&) noexcept;

    // As QCoreApplication::translate(): the texts are gathered from its calls.
    QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1) const;

private:
    std::unique_ptr<QTranslator> m_catalogue; // none: the application's
};

} // namespace evenstock
