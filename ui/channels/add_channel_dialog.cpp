// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/add_channel_dialog.h"

#include "models/views/accounts_model.h"
#include "models/views/live_runs.h"
#include "ui/channels/connector_words.h"
#include "ui/channels/credential_form.h"
#include "ui/channels/events_form.h"
#include "ui/channels/match_view.h"
#include "ui/channels/rules_form.h"
#include "ui/channels/steps_list.h"
#include "ui/sync/schedule_form.h"
#include "ui/theme/metrics.h"
#include "ui/vinted/pairing_form.h"
#include "ui/vinted/vinted_terms.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int patienceMs = 8000; // with a sign-in that is being kept

// What Tab reaches in a part, from the top to the bottom.
QList<QWidget *> tabStops(const QWidget &part)
{
    QList<QWidget *> stops;
    for (QWidget *widget : part.findChildren<QWidget *>()) {
        const bool isInner = widget->focusProxy() || (widget->parentWidget()->inherits("QAbstractSpinBox") ||
                                                      widget->parentWidget()->inherits("QComboBox"));
        if ((widget->focusPolicy() & Qt::TabFocus) && !isInner && widget->window() == part.window())
            stops.append(widget);
    }
    return stops;
}

} // namespace

QMap<QString, QString> AddChannelDialog::safeSettings()
{
    return {{u"strategy"_s, strategyName(Strategy::Manual)}};
}

AddChannelDialog::AddChannelDialog(const ViewServices &services, const QString &marketplace, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add channel"));
    resize(sizeOnScreen(*this, {m.font * 50, m.font * 34}));
    m_steps = new StepsList({tr("Marketplace"), tr("What you need"), tr("Sign in"), tr("What to sync"), tr("Events"),
                             tr("First look"), tr("What happens next")},
                            this);
    m_notice = new NoticeLine(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(marketplaceStep());
    m_pages->addWidget(needsStep());
    m_pages->addWidget(signInStep());
    m_pages->addWidget(rulesStep());
    m_pages->addWidget(eventsStep());
    m_pages->addWidget(lookStep());
    m_pages->addWidget(endStep());
    m_pages->addWidget(pairStep()); // in the place of events

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(m.space(5), 0, m.space(5), m.space(2));
    notice->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    right->addLayout(notice); // below the fields: none moves away from under the mouse
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addWidget(new HairLine(HairLine::Weight::Line, Qt::Vertical));
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(foot());
    connect(&services.runs, &LiveRuns::ended, this, &AddChannelDialog::runEnded);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_busyWords->setText(tr("Still waiting: %1 is slow, or the keychain of this computer waits for you in a window "
                                "of its own.")
                                 .arg(info()->name));
    });
    connect(m_match, &MatchView::loaded, this, [this] {
        m_isRead = true;
        if (m_step == FirstLook && !m_match->isAncestorOf(focusWidget()))
            m_next->setFocus(); // not the button that leaves
    });

    int first = Marketplace;
    for (int place = 0; place < m_list->count(); ++place) {
        const QListWidgetItem *item = m_list->item(place);
        if (item->data(Qt::UserRole).toString() != marketplace)
            continue;
        m_list->setCurrentRow(place);
        first = Needs;
    }
    go(first);
}

AddChannelDialog::~AddChannelDialog() = default;

const ConnectorInfo *AddChannelDialog::info() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_services.marketplaces.size() ? &m_services.marketplaces[row] : nullptr;
}

bool AddChannelDialog::usesBrowser() const
{
    const ConnectorInfo *chosen = info();
    return chosen && chosen->capabilities.usesBrowser;
}

// The later steps are drawn for the marketplace chosen now.
void AddChannelDialog::choose()
{
    const ConnectorInfo *chosen = info();
    if (!chosen)
        return;
    m_help->setText(connectorText(chosen->help));
    QStringList names;
    for (const AccountCard &card : m_services.accounts.cards())
        names.append(card.account.name);
    QString name = chosen->name;
    for (int number = 2; names.contains(name); ++number)
        name = tr("%1 %2", "marketplace, number").arg(chosen->name).arg(number);
    m_name->setText(name);
    m_url->setText(chosen->defaultUrl);
    const bool isBrowser = usesBrowser();
    m_terms->setVisible(isBrowser);
    m_terms->setAgreed(false); // each account is agreed to anew
    m_promise->setVisible(!isBrowser);
    m_ordersPart->setVisible(!isBrowser); // the browser is asked at a pace of its own
    m_signInNote->setText(isBrowser ? tr("You stay logged in in your browser; Evenstock asks for no password.")
                                    : tr("It is tested before anything is kept."));
    m_url->setVisible(!isBrowser); // it is the site where the browser is logged in
    m_signInForm->labelForField(m_url)->setVisible(!isBrowser);
    m_steps->setTitle(SignIn, isBrowser ? tr("Name") : tr("Sign in"));
    m_steps->setTitle(Events, isBrowser ? tr("Browser") : tr("Events"));
    delete m_credentials;
    m_credentials = new CredentialForm(*chosen, m_credentialPlace);
    m_credentialPlace->layout()->addWidget(m_credentials);
    connect(m_credentials, &CredentialForm::edited, this, &AddChannelDialog::showButtons);
    delete m_rules;
    m_rules = new RulesForm(*chosen, m_rulesPlace);
    m_rules->setSettings(safeSettings(), {});
    m_rulesPlace->layout()->addWidget(m_rules);
    connect(m_rules, &RulesForm::edited, this, &AddChannelDialog::showButtons);
    orderTabs();
    m_steps->setAnswer(Marketplace, chosen->name);
}

// As one reads. What was made last would be reached last, behind the buttons.
void AddChannelDialog::orderTabs()
{
    QList<QWidget *> order{m_name, m_url};
    for (QWidget *part : std::initializer_list<QWidget *>{m_credentials, m_rules, m_schedule, m_ordersPart})
        order += tabStops(*part);
    order += {m_back, m_next, m_cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

void AddChannelDialog::go(int step)
{
    if (step >= Needs && m_step <= Marketplace)
        choose();
    m_step = step;
    m_steps->setCurrent(step);
    m_pages->setCurrentIndex(step == Events && usesBrowser() ? m_pages->count() - 1 : step);
    m_notice->clear();
    showButtons();
    if (step == SignIn && m_credentials) {
        auto *first = m_credentials->findChild<QLineEdit *>(); // a marketplace may ask for no secret at all
        const bool needsAddress = m_url->isVisibleTo(this) && m_url->text().isEmpty();
        (needsAddress ? m_url : first ? first : m_name)->setFocus(Qt::TabFocusReason);
    } else if (const QList<QWidget *> stops = step == WhatToSync ? tabStops(*m_rules) : QList<QWidget *>();
               !stops.isEmpty()) {
        stops.first()->setFocus(Qt::TabFocusReason);
    } else if (step > Marketplace && m_next->isEnabled()) {
        m_next->setFocus(); // not the button that leaves
    } else if (step == Marketplace) {
        m_list->setFocus();
    } else if (const QList<QWidget *> asked = step == Needs ? tabStops(*m_pages->currentWidget()) : QList<QWidget *>();
               !asked.isEmpty()) {
        setAttribute(Qt::WA_KeyboardFocusChange);    // else a tick does not show that it has the keyboard
        asked.first()->setFocus(Qt::TabFocusReason); // what is to be agreed to first
    }
}

void AddChannelDialog::next()
{
    switch (m_step) {
    case Marketplace:
    case Needs:
        go(m_step + 1);
        break;
    case SignIn:
        addAccount();
        break;
    case WhatToSync:
        saveRules();
        break;
    case Events:
        if (usesBrowser() && m_pairing->pairedBrowser().isEmpty())
            goToEnd(); // there is nobody yet who could look
        else
            goToFirstLook();
        break;
    case FirstLook:
        if (m_match->isEmpty())
            goToEnd();
        else
            giveConsent();
        break;
    default:
        accept();
    }
}

void AddChannelDialog::back()
{
    if (m_step > Marketplace && m_account.isEmpty())
        go(m_step - 1);
    else if (m_step == FirstLook || m_step == Events)
        go(WhatToSync);
}

void AddChannelDialog::showButtons()
{
    const bool looked = m_step == FirstLook && !m_busy;
    QString words = tr("Next");
    if (m_step == SignIn && !usesBrowser())
        words = tr("Test and go on");
    else if (m_step == SignIn && usesBrowser())
        words = tr("Add");
    else if (m_step == Events && usesBrowser() && m_pairing->pairedBrowser().isEmpty())
        words = tr("Pair later");
    else if (m_step == Events && !usesBrowser() && !m_events->hasArrived())
        words = tr("Go on without waiting");
    else if (looked && !m_match->isEmpty())
        words = m_match->agreeText();
    else if (m_step == End)
        words = tr("Done");
    m_next->setText(words);
    m_cancel->setText(m_account.isEmpty() ? tr("Cancel") : tr("Decide later"));
    for (QPushButton *button : {m_cancel, m_back})
        button->setVisible(m_step != End); // nothing is left to decide
    m_back->setEnabled(!m_busy && m_step > Marketplace && (m_account.isEmpty() || m_step > WhatToSync));
    const bool ready = m_step == SignIn ? m_credentials && m_credentials->isComplete() && !m_name->text().isEmpty()
                       : m_step == WhatToSync ? m_rules && m_rules->isValid()
                       : m_step == Needs      ? !usesBrowser() || m_terms->isAgreed()
                                              : true;
    m_next->setEnabled(!m_busy && ready);
}

void AddChannelDialog::setBusy(bool isBusy, const QString &words)
{
    m_busy = isBusy;
    m_busyWords->setText(words);
    m_patience.stop();
    if (isBusy && (m_next->hasFocus() || m_cancel->hasFocus()))
        m_pages->setFocus(); // a button that is switched off would hand it to the one that leaves
    m_pages->widget(SignIn)->setEnabled(!isBusy);
    showButtons();
}

} // namespace evenstock
