// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autostart_words.h"

#include <QCoreApplication>

namespace evenstock {

namespace {

struct AutostartWords {
    Q_DECLARE_TR_FUNCTIONS(AutostartWords)
};

} // namespace

Notice autostartFailedNotice(const QString &file)
{
    return {.state = ItemState::Warning,
            .text = AutostartWords::tr("“Start with the desktop” could not be changed: its file cannot be written."),
            .details = file};
}

} // namespace evenstock
