// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/account_glance.h"
#include "ui/widgets/panel.h"

class QMenu;
class QPushButton;

namespace evenstock {

class ChannelTile;
class StateLabel;
class TextLabel;

// One account on the Channels page.
class ChannelCard : public Panel
{
    Q_OBJECT

public:
    explicit ChannelCard(QWidget *parent = nullptr);

    void setUsesBrowser(bool usesBrowser) { m_usesBrowser = usesBrowser; } // before setCard()
    // `keyUse`: whether its key is active and when it was used last, where several keys share one source.
    void setCard(const AccountCard &card, const AccountGlance &glance, const QString &marketplace,
                 const QString &keyUse, UtcMs now);
    void setTested(const QString &words); // what a test found

Q_SIGNALS:
    void browserRequested();
    void settingsRequested();
    void testRequested();
    void syncRequested();
    void signInRequested();
    void matchRequested();
    void eventsRequested(); // how they get here
    void listingsRequested();
    void emagListsRequested(); // of an account on eMAG
    void switchRequested(bool isOn);
    void currencyRequested(const QString &currency);
    void removeRequested();

private:
    void fillMenu();
    void showRest();
    QString m_waiting;
    QString m_tested;
    AccountCard m_card;
    ChannelTile *m_tile = nullptr;
    TextLabel *m_name = nullptr;
    StateLabel *m_state = nullptr;
    TextLabel *m_who = nullptr;
    TextLabel *m_fresh = nullptr;
    TextLabel *m_rest = nullptr;
    QPushButton *m_main = nullptr;
    bool m_usesBrowser = false;
    QMenu *m_menu = nullptr;
};

} // namespace evenstock
