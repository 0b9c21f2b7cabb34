// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace evenstock {

enum class ShopKind { Own, Sample };

// The menu at the left end of the tool bar: what is done with the program as a whole.
class ProgramMenu : public QObject
{
    Q_OBJECT

public:
    ProgramMenu(QMenu *menu, ShopKind shop, const QString &dailyBackupFolder, QWidget *window);

    void restoreFrom(const QString &file); // asks first

Q_SIGNALS:
    void sampleRequested();
    void leaveSampleRequested();
    void settingsRequested();
    void importRequested();
    void backupRequested();
    void restoreRequested(const QString &backup); // chosen and confirmed
    void quitRequested();

private:
    void confirm(QWidget *window, const QString &file);
    void sayWhereToRestore(QWidget *window);
    ShopKind m_shop;
    QWidget *m_window = nullptr;
};

} // namespace evenstock
