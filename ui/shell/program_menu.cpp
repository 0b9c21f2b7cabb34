// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program_menu.h"

#include "ui/shell/about.h"
#include "ui/theme/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace evenstock {

ProgramMenu::ProgramMenu(QMenu *menu, ShopKind shop, QWidget *window)
    : QObject(window)
{
    const auto offer = [this, menu](const QString &icon, const QString &words, auto act) {
        QAction *action = menu->addAction(lineIcon(icon), words);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    if (shop == ShopKind::Own)
        offer(u"shop"_s, tr("Open the sample shop"), [this] { Q_EMIT sampleRequested(); });
    else
        offer(u"exit"_s, tr("Leave the sample shop"), [this] { Q_EMIT leaveSampleRequested(); });
    menu->addSeparator();
    offer(u"settings"_s, tr("Settings"), [this] { Q_EMIT settingsRequested(); });
    offer(u"help"_s, tr("Keys"), [window] { showKeys(window); });
    offer(u"info"_s, tr("About Evenstock"), [window] { showAbout(window); });
    menu->addSeparator();
    offer(u"close"_s, tr("Quit"), [this] { Q_EMIT quitRequested(); })->setShortcut(QKeySequence::Quit);
}

} // namespace evenstock
