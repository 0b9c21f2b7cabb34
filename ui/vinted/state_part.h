// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/bridge_repository.h"
#include "ui/vinted/vinted_part.h"

class QPushButton;

namespace evenstock {

class NoticeLine;
class Panel;
class RowTable;
class StateLabel;
class TermsBox;
class TextLabel;

// How the account stands: what was agreed to, who is logged in, whether it works and how fast, which browsers may come.
class StatePart : public VintedPart
{
    Q_OBJECT

public:
    explicit StatePart(const ViewServices &services, QWidget *parent = nullptr);

    void refresh() override;

Q_SIGNALS:
    void paceRequested();

protected:
    void accountChanged(bool isOther) override;

private:
    QWidget *statePanel();
    QWidget *termsPanel();
    QWidget *browsersPanel();
    void showState();
    void showBrowsers();
    void agree();
    void send(const QString &command);
    void pairBrowser();
    void revoke();

    Panel *m_statePanel = nullptr;
    Panel *m_terms = nullptr;
    TermsBox *m_box = nullptr;
    QPushButton *m_agree = nullptr;
    TextLabel *m_agreed = nullptr;
    StateLabel *m_session = nullptr;
    StateLabel *m_work = nullptr;
    TextLabel *m_reason = nullptr;
    QPushButton *m_switch = nullptr;
    TextLabel *m_hour = nullptr;
    TextLabel *m_next = nullptr;
    TextLabel *m_wardrobe = nullptr;
    TextLabel *m_lists = nullptr;
    QPushButton *m_read = nullptr;
    QPushButton *m_readLists = nullptr;
    RowTable *m_browsers = nullptr;
    QPushButton *m_revoke = nullptr;
    QList<BrowserRow> m_rows;
};

} // namespace evenstock
