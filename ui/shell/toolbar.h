// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/account_chip.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace evenstock {

class SearchField;
class TextLabel;

// The bar at the top: menu, Sync now with its kinds, Pause all, the search, and one chip per account.
class ToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit ToolBar(const Clock &clock, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    QMenu *menu() const { return m_menu; }
    void setAccounts(const QList<AccountGlance> &glances);
    void setPaused(bool isPaused);
    void setUsable(bool isUsable); // nothing to sync before there is an account
    void setRoomy(bool isRoomy);   // false: chips do not tell names and ages
    void age();

Q_SIGNALS:
    void syncRequested(const QString &mode); // "incremental", "full"
    void selectionSyncRequested();
    void previewRequested();
    void pauseRequested(bool isPaused);
    void accountChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *syncButton();
    void fitChips();
    const Clock &m_clock;
    QMenu *m_menu = nullptr;
    QToolButton *m_sync = nullptr;
    QPushButton *m_pause = nullptr;
    SearchField *m_search = nullptr;
    QHBoxLayout *m_chipRow = nullptr;
    TextLabel *m_none = nullptr;
    QList<AccountChip *> m_chips;
    bool m_paused = false;
    bool m_roomy = true;
    ChipForm m_form = ChipForm::Full;
};

} // namespace evenstock
