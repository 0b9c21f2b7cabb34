// SPDX-License-Identifier: GPL-3.0-or-later
// What AddChannelDialog asks of the engine, and what it makes of the answers.
#include "models/store/account_repository.h"
#include "models/store/schedule_jobs.h"
#include "models/views/accounts_model.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/channels/credential_form.h"
#include "ui/channels/events_form.h"
#include "ui/channels/match_view.h"
#include "ui/channels/rules_form.h"
#include "ui/channels/steps_list.h"
#include "ui/shell/error_text.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/shell/run_failure.h"
#include "ui/sync/schedule_form.h"
#include "ui/vinted/pairing_form.h"
#include "ui/vinted/vinted_terms.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_bar.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>

#include <memory>

using namespace Qt::StringLiterals;

namespace evenstock {

void AddChannelDialog::addAccount()
{
    const ConnectorInfo *chosen = info();
    QJsonObject settings{{u"strategy"_s, safeSettings().value(u"strategy"_s)}};
    if (usesBrowser())
        settings.insert(u"terms_accepted"_s, vintedTermsAgreed(m_services.clock.now()));
    QJsonObject arguments{{u"marketplace"_s, chosen->id},
                          {u"name"_s, m_name->text().trimmed()},
                          {u"secrets"_s, m_credentials->secrets()},
                          {u"settings"_s, settings},
                          {u"test"_s, true}};
    if (const QString url = m_url->text().trimmed(); url != chosen->defaultUrl)
        arguments[u"url"_s] = url;
    m_notice->clear();
    setBusy(true, tr("Asking %1, then keeping the sign-in…").arg(chosen->name));
    m_patience.start();
    Requests &requests = m_services.requests;
    const auto isGivenUp = std::make_shared<bool>(false); // the engine goes on with what it was asked
    connect(this, &QDialog::rejected, &requests, [isGivenUp] { *isGivenUp = true; });
    const QPointer self(this);
    requests.send(
        &requests, u"account.add"_s, arguments,
        [&requests, self, isGivenUp](const QJsonObject &reply) {
            if (*isGivenUp)
                requests.send(&requests, u"account.remove"_s,
                              {{u"account"_s, reply[u"account"].toObject().value("name"_L1)}});
            else if (self)
                self->added(reply);
        },
        [self](const Error &error) {
            if (self)
                self->fail(error);
        });
}

void AddChannelDialog::added(const QJsonObject &reply)
{
    const QJsonObject account = reply[u"account"].toObject();
    m_account = account[u"name"].toString(m_name->text().trimmed());
    m_credentials->wipe();
    const QString who = account[u"identity"].toObject()[u"account"].toString();
    m_steps->setAnswer(SignIn, who.isEmpty() ? tr("it works") : tr("answered as %1").arg(who));
    m_rules->setSettings(safeSettings(), account[u"currency"].toString());
    showUsualSchedule();
    setBusy(false);
    Q_EMIT channelAdded(m_account);
    go(WhatToSync);
}

void AddChannelDialog::saveRules()
{
    QJsonObject changed;
    const QJsonObject all = m_rules->settings();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!it.value().toString().isEmpty() || safeSettings().contains(it.key())) // empty: the usual one after all
            changed.insert(it.key(), it.value());
    }
    setBusy(true);
    m_services.requests.send(
        this, u"account.set"_s, {{u"account"_s, m_account}, {u"settings"_s, changed}},
        [this](const QJsonObject &) { saveSchedule(scheduleChanges()); }, [this](const Error &error) { fail(error); });
}

// The engine gave the new account what is usual for its marketplace: that is what the page begins with. Orders alone
// are offered to each.
void AddChannelDialog::showUsualSchedule()
{
    if (!m_services.store.isOpen())
        return;
    Database &database = m_services.store.database();
    AccountRepository accounts(database);
    const auto account = accounts.findByName(m_account);
    if (!account.ok() || !*account)
        return;
    if (const auto schedule = accounts.schedule((*account)->id); schedule.ok()) {
        m_schedule->setSchedule(*schedule);
        m_keptSchedule = m_schedule->arguments();
    }
    for (const ScheduleJob &job : ScheduleJobs(database).of((*account)->id).valueOr({})) {
        if (job.name != "orders"_L1)
            continue;
        m_orders->setChecked(job.row.enabled);
        m_ordersEvery->setValue(job.row.minutes);
        m_keptOrders = ordersJob();
    }
}

QJsonObject AddChannelDialog::ordersJob() const
{
    return {{u"job"_s, u"orders"_s},
            {u"enabled"_s, m_orders->isChecked()},
            {u"kind"_s, u"every"_s},
            {u"minutes"_s, m_ordersEvery->value()}};
}

QList<QJsonObject> AddChannelDialog::scheduleChanges() const
{
    QList<QJsonObject> changes;
    if (const QJsonObject wanted = m_schedule->arguments(); wanted != m_keptSchedule)
        changes.append(wanted);
    const bool isNoJob = m_keptOrders.isEmpty() && !m_orders->isChecked(); // one that was never set is off
    if (!usesBrowser() && !isNoJob && ordersJob() != m_keptOrders)
        changes.append(ordersJob());
    return changes;
}

// One after the other; the first that is refused stays on the page.
void AddChannelDialog::saveSchedule(QList<QJsonObject> changes)
{
    if (changes.isEmpty()) {
        setBusy(false);
        return startEvents();
    }
    const QJsonObject change = changes.takeFirst();
    QJsonObject arguments = change;
    arguments[u"account"_s] = m_account;
    m_services.requests.send(
        this, u"schedule.set"_s, arguments,
        [this, change, changes](const QJsonObject &) {
            (change.contains("job"_L1) ? m_keptOrders : m_keptSchedule) = change;
            saveSchedule(changes);
        },
        [this](const Error &error) { fail(error); });
}

void AddChannelDialog::startEvents()
{
    const ConnectorInfo *chosen = info();
    if (usesBrowser()) {
        m_pairing->start(m_account);
        return go(Events);
    }
    m_eventsTitle->setText(tr("Let %1 tell you about orders at once").arg(chosen->name));
    m_events->load(m_account, *chosen);
    go(Events);
}

void AddChannelDialog::goToFirstLook()
{
    if (!usesBrowser() && !m_events->address().isEmpty())
        m_steps->setAnswer(Events, m_events->hasArrived() ? tr("events arrive") : tr("still waiting"));
    go(FirstLook);
    startFirstRun();
}

void AddChannelDialog::startFirstRun()
{
    m_isRead = false;
    m_notice->clear();
    setBusy(true, tr("You may close this; it goes on by itself."));
    m_lookWords->setText(tr("Reading the shop…"));
    m_bar->show();
    m_bar->setShare(-1);
    m_match->hide();
    m_services.requests.send(
        this, u"sync.start"_s,
        {{u"accounts"_s, QJsonArray{m_account}}, {u"mode"_s, u"full"_s}, {u"cause"_s, u"manual"_s}},
        [this](const QJsonObject &reply) {
            m_run = RunId{reply[u"runs"].toArray().first().toObject()[u"run"].toInteger()};
        },
        [this](const Error &error) {
            m_bar->hide();
            m_lookWords->clear();
            fail(error);
        });
}

void AddChannelDialog::runEnded(RunId run)
{
    if (run != m_run || m_step != FirstLook)
        return;
    setBusy(false);
    m_bar->hide();
    m_lookWords->clear();
    if (const auto failure = runFailure(m_services.store, run)) {
        const QString why = failureAdvice(*failure);
        return m_notice->show(
            {.state = ItemState::Error,
             .text = tr("The shop was not read to its end. Nothing is linked and nothing is made.") + u' ' + why,
             .details = failureDetails(*failure, why),
             .action = tr("Read it again"),
             .act = [this] { startFirstRun(); }});
    }
    m_match->show();
    m_match->load(m_account);
}

// Consent is given; the next run links and makes products.
void AddChannelDialog::giveConsent()
{
    setBusy(true);
    m_services.requests.send(
        this, u"account.match"_s, {{u"account"_s, m_account}, {u"accept"_s, true}},
        [this](const QJsonObject &) {
            m_services.requests.startSync(&m_services.requests, {m_account}, u"incremental"_s);
            m_steps->setAnswer(FirstLook, tr("agreed"));
            setBusy(false);
            m_agreed = true;
            goToEnd();
        },
        [this](const Error &error) { fail(error); });
}

// Each thing in the order in which it comes, and where it is found.
void AddChannelDialog::goToEnd()
{
    const QString name = info()->name;
    const bool isUnpaired = usesBrowser() && m_pairing->pairedBrowser().isEmpty();
    QStringList words;
    if (isUnpaired)
        words.append(tr("Pair your browser under Channels, “Browser and work…”. Until then nothing is read and "
                        "nothing is sent."));
    else if (m_agreed)
        words.append(tr("The shop is read once more just now; then products are linked and made. How far it is stands "
                        "under Sync, what it brings in the catalogue."));
    else if (m_isRead)
        words.append(tr("Nothing waits to be linked. What is listed there later is shown to you first."));
    else
        words.append(tr("The shop is not read yet: the next sync reads it. What is listed there then waits for you "
                        "under Channels, “What was found…”."));
    words.append(m_schedule->arguments().value("enabled"_L1).toBool(true)
                     ? tr("From then on it syncs by itself, as you chose. Under Sync you change when.")
                     : tr("It syncs only when you press “Sync now”: you chose that. Under Sync you change it."));
    if (!usesBrowser() && m_events->hasArrived())
        words.append(tr("Orders are told at once: the first event has arrived."));
    else if (!usesBrowser() && !m_events->address().isEmpty())
        words.append(tr("No event has arrived yet. Orders are seen with the next sync until one does; the address is "
                        "under Channels, “Events…”."));
    words.append(tr("Where both sides changed the same thing, it waits for you under Conflicts; what could not be done "
                    "stands under Errors, with what to do."));
    if (info()->capabilities.canCreate)
        words.append(
            tr("Nothing new is put on sale on %1 by itself: choose products in the catalogue and publish them.")
                .arg(name));
    m_endTitle->setText(tr("%1 is connected").arg(m_account));
    showEnd(words);
    go(End);
}

void AddChannelDialog::fail(const Error &error)
{
    setBusy(false);
    const ErrorWords words = errorWords(error.code);
    QString text = failureAdvice(error);
    // Here nothing is tried again by itself.
    if (const QString known = knownSentence(error.detail); !known.isEmpty())
        text = known;
    else if (error.code == ErrorCode::Offline || error.code == ErrorCode::Timeout ||
             error.code == ErrorCode::RateLimited)
        text = tr("%1. Nothing was kept. Try again in a moment.").arg(words.title);
    else if (error.code == ErrorCode::SecretsUnavailable)
        text = tr("The sign-in could not be kept: the keychain or the vault is closed. Open it, then try again.");
    else if (error.code == ErrorCode::Unauthorized)
        text = tr("The marketplace did not accept this sign-in. Nothing was kept.");
    else if (error.code == ErrorCode::Conflict)
        text = tr("This account is connected already, as %1. Connected twice, its sales would be counted twice. "
                  "Nothing was kept.")
                   .arg(error.item);
    const QString field =
        m_step == WhatToSync && error.code == ErrorCode::InvalidRequest ? m_rules->pointAt(error.item) : QString();
    if (!field.isEmpty())
        text = tr("“%1” cannot be kept like this.", "setting").arg(field) + u' ' + refusalSentence(error);
    m_notice->show({.state = ItemState::Error, .text = text, .details = failureDetails(error, text)});
    if (auto *first = m_credentials ? m_credentials->findChild<QLineEdit *>() : nullptr; first && step() == SignIn)
        first->setFocus(); // back to what is to be written, not to Cancel
}

} // namespace evenstock
