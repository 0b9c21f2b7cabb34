// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program_menu.h"

#include "ui/onboarding/damaged_shop.h"
#include "ui/shell/about.h"
#include "ui/theme/icons.h"

#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

ProgramMenu::ProgramMenu(QMenu *menu, ShopKind shop, const QString &dailyBackupFolder, QWidget *window)
    : QObject(window)
    , m_shop(shop)
    , m_window(window)
{
    const auto offer = [this, menu](const QString &icon, const QString &words, auto act) {
        QAction *action = menu->addAction(lineIcon(icon), words);
        action->setData(icon); // for those that draw it themselves
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    if (shop == ShopKind::Own)
        offer(u"shop"_s, tr("Open the sample shop"), [this] { Q_EMIT sampleRequested(); });
    else
        offer(u"exit"_s, tr("Leave the sample shop"), [this] { Q_EMIT leaveSampleRequested(); });
    menu->addSeparator();
    offer(u"import"_s, tr("Import products…"), [this] { Q_EMIT importRequested(); });
    offer(u"export"_s, tr("Back up to a file…"), [this] { Q_EMIT backupRequested(); });
    offer(u"folder"_s, tr("Restore a backup…"), [this, window, shop, dailyBackupFolder] {
        if (shop == ShopKind::Sample)
            return sayWhereToRestore(window);
        chooseBackup(window, dailyBackupFolder, [this, window](const QString &file) { confirm(window, file); });
    });
    menu->addSeparator();
    offer(u"settings"_s, tr("Settings"), [this] { Q_EMIT settingsRequested(); });
    offer(u"help"_s, tr("Keys"), [window] { showKeys(window); });
    offer(u"info"_s, tr("About Evenstock"), [window] { showAbout(window); });
    menu->addSeparator();
    offer(u"close"_s, tr("Quit"), [this] { Q_EMIT quitRequested(); })->setShortcut(QKeySequence::Quit);
}

void ProgramMenu::restoreFrom(const QString &file)
{
    if (m_shop == ShopKind::Sample)
        return sayWhereToRestore(m_window);
    confirm(m_window, file);
}

void ProgramMenu::sayWhereToRestore(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Restore a backup"),
                                tr("A backup is restored into your own shop. Leave the sample shop first."),
                                QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *leave = box->addButton(tr("Leave the sample shop"), QMessageBox::AcceptRole);
    connect(leave, &QPushButton::clicked, this, [this] { Q_EMIT leaveSampleRequested(); });
    box->open();
}

void ProgramMenu::confirm(QWidget *window, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Restore a backup"), tr("Restore %1?").arg(name),
                                QMessageBox::Cancel, window);
    box->setObjectName(u"confirmRestore"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The shop becomes what it was when the backup was made; what is here now is kept in a "
                               "file beside it. Sales since then are read again from the channels."));
    QPushButton *yes = box->addButton(tr("Restore %1").arg(name), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel); // Enter alone takes nothing away
    connect(yes, &QPushButton::clicked, this, [this, file] { Q_EMIT restoreRequested(file); });
    box->open();
}

} // namespace evenstock
