// SPDX-License-Identifier: GPL-3.0-or-later
// The browsers that are paired with an account.
#include "models/views/read_store.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/vinted/pairing_dialog.h"
#include "ui/vinted/row_table.h"
#include "ui/vinted/state_part.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

QWidget *StatePart::browsersPanel()
{
    const Metrics m(font());
    auto *panel = new Panel(tr("Paired browsers"), this);
    m_browsers = new RowTable(u"pairedBrowsers"_s, tr("Paired browsers"),
                              {tr("Browser"), tr("State"), tr("Logged in as"), tr("Extension"), tr("Last seen")},
                              m_services, panel);
    m_browsers->setWidths(
        0, {{1, {tr("Connected"), tr("Not there now")}}, {2, {u"shop_of_ours on www.vinted.co.uk"_s}}, {4, {}}}, {3});
    m_browsers->setMinimumHeight(m.font * 9);
    auto *pair = new QPushButton(tr("Pair a browser…"), panel);
    pair->setObjectName(u"pairBrowser"_s);
    m_revoke = new QPushButton(tr("Revoke…"), panel);
    m_revoke->setObjectName(u"revokeBrowser"_s);
    connect(pair, &QPushButton::clicked, this, &StatePart::pairBrowser);
    connect(m_revoke, &QPushButton::clicked, this, &StatePart::revoke);
    connect(m_browsers, &RowTable::chosen, this, [this] { m_revoke->setEnabled(m_browsers->current() != 0); });
    auto *foot = new QWidget(panel);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    row->setSpacing(m.space(2));
    row->addWidget(pair);
    row->addWidget(m_revoke);
    row->addStretch(1);
    panel->addBody(m_browsers);
    panel->addFoot(foot);
    m_revoke->setEnabled(false);
    return panel;
}

void StatePart::showBrowsers()
{
    if (!m_services.store.isOpen())
        return;
    const auto all = BridgeRepository(m_services.store.database()).browsers();
    if (!all) {
        m_browsers->frame()->showProblem(
            {.text = tr("The browsers could not be read."), .details = all.error().detail});
        return;
    }
    m_browsers->frame()->clearProblem();
    m_rows.clear();
    QList<TableRow> rows;
    for (const BrowserRow &browser : *all) {
        if (browser.account != m_account.id || browser.revokedAt > 0)
            continue;
        m_rows.append(browser);
        const bool isThere = browser.isThere(m_services.clock.now());
        const QString who = browser.remoteLogin.isEmpty()
                                ? tr("nobody")
                                : tr("%1 on %2", "user, site").arg(browser.remoteLogin, browser.domain);
        rows.append({.id = browser.id.value,
                     .cells = {{.text = browser.name.isEmpty() ? tr("A browser") : browser.name},
                               {.text = isThere ? tr("Connected") : tr("Not there now"),
                                .state = isThere ? ItemState::Agreed : ItemState::Paused},
                               {.text = who},
                               {.text = browser.version},
                               {.text = tr("never"), .time = browser.lastSeenAt}}});
    }
    m_browsers->setRows(rows);
    m_revoke->setEnabled(m_browsers->current() != 0);
    if (rows.isEmpty())
        m_browsers->frame()->showEmpty({.sentence = tr("No browser is paired"),
                                        .reason = tr("Evenstock does nothing on Vinted without one."),
                                        .button = tr("Pair a browser…"),
                                        .act = [this] { pairBrowser(); }});
    else
        m_browsers->frame()->showContent();
}

void StatePart::pairBrowser()
{
    (new PairingDialog(m_services, m_account.name, this))->open();
}

void StatePart::revoke()
{
    const qint64 id = m_browsers->current();
    for (const BrowserRow &browser : std::as_const(m_rows)) {
        if (browser.id.value != id)
            continue;
        const QString name = browser.name.isEmpty() ? tr("A browser") : browser.name;
        auto *box =
            new QMessageBox(QMessageBox::Warning, tr("Revoke"), tr("Revoke %1?").arg(name), QMessageBox::Cancel, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(tr("It gets no work any more. Pair it again to let it back in."));
        QPushButton *yes = box->addButton(tr("Revoke"), QMessageBox::DestructiveRole);
        box->setDefaultButton(QMessageBox::Cancel); // Enter alone takes nothing away
        yes->setObjectName(u"revokeNow"_s);
        connect(yes, &QPushButton::clicked, this, [this, id] {
            m_services.requests.send(
                this, u"browser.revoke"_s, {{u"browser"_s, id}}, [this](const QJsonObject &) { refresh(); },
                [this](const Error &error) { Q_EMIT failed(error); });
        });
        box->open();
    }
}

} // namespace evenstock
