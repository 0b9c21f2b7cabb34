// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_queries.h"
#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"

class QGridLayout;
class QPushButton;
class QStackedLayout;

namespace evenstock {

class ChannelCard;
class ContentFrame;
class PageHead;
class VintedPage;

// All accounts as cards, and the way to a new one; or one account that works through a browser, with all about it.
class ChannelsPage : public ViewPage
{
    Q_OBJECT

public:
    explicit ChannelsPage(const ViewServices &services, QWidget *parent = nullptr);

    void refresh(const QSet<QString> &kinds) override;
    void open(const Target &target) override;
    void addChannel(const QString &marketplace);
    bool goBack() override;
    QString shownAccount() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString keyUseText(const AccountCard &card, UtcMs now);
    void showCards();
    void layCards();
    ChannelCard *makeCard();
    const AccountCard *cardOf(const ChannelCard *card) const;
    const ConnectorInfo *infoOf(const AccountCard &card) const;
    void test(const AccountCard &card);
    void askOff(const QString &name);
    void remove(const AccountCard &card);
    void signIn(const AccountCard &card);
    void match(const AccountCard &card);
    void showSettings(const AccountCard &card);
    void showEvents(const AccountCard &card);
    void showRoutes();
    void showEmagLists(const AccountCard &card);
    void goToTunnel();
    void showVinted(const AccountCard &card, const QString &part);
    void showInStack(QWidget *shown);

    ViewServices m_services;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_overview = nullptr;
    VintedPage *m_vinted = nullptr; // once it was asked for
    PageHead *m_head = nullptr;
    ContentFrame *m_frame = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_routes = nullptr;
    QList<ChannelCard *> m_cards;
    int m_columns = 0;
};

} // namespace evenstock
