// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/events_form.h"

#include "ui/channels/connector_words.h"
#include "ui/channels/event_arrivals.h"
#include "ui/shell/receiver_watch.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

EventsForm::EventsForm(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_receiver(new ReceiverWatch(services.requests, this))
{
    const Metrics m(font());
    m_notice = new NoticeLine(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.gap());
    column->addWidget(m_notice);
    m_addressPart = addressPart();
    m_stepsPart = stepsPart();
    column->addWidget(m_addressPart);
    column->addWidget(m_stepsPart, 1);
    m_arrivals = new EventArrivals(services, this);
    column->addWidget(m_arrivals);
    column->addStretch();
    connect(m_receiver, &ReceiverWatch::changed, this, &EventsForm::showReceiver);
    connect(m_arrivals, &EventArrivals::changed, this, &EventsForm::changed);
}

QWidget *EventsForm::addressPart()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_addressHead = new TextLabel;
    m_addressHead->setBold(true);
    m_address = new QLineEdit(part);
    m_address->setObjectName(u"hookAddress"_s);
    m_address->setReadOnly(true);
    makeLarge(m_address);
    m_addressHead->setBuddy(m_address);
    m_copy = new QPushButton(lineIcon(u"copy"_s), tr("Copy"), part);
    m_copy->setObjectName(u"copyAddress"_s);
    m_copy->setAutoDefault(false);
    makeLarge(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(address()); });
    m_reach = new StateLabel(part);
    m_reach->setObjectName(u"addressReach"_s);
    m_reach->setFont(scaledFont(font(), TypeSize::Caption));
    m_reach->setQuiet(true);
    m_test = linkButton(tr("Test again"), part);
    m_test->setObjectName(u"testAddress"_s);
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, m_receiver, &ReceiverWatch::test);
    auto *field = new QHBoxLayout;
    field->setSpacing(m.space(2));
    field->addWidget(m_address, 1);
    field->addWidget(m_copy);
    auto *reach = new QHBoxLayout;
    reach->addWidget(m_reach, 1);
    reach->addWidget(m_test);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2) - 2);
    column->addWidget(m_addressHead);
    column->addLayout(field);
    auto *secret = new TextLabel(tr("Keep this address to yourself: whoever knows it can knock here."),
                                 TypeSize::Caption, Ink::Secondary);
    secret->setWordWrap(true);
    column->addWidget(secret);
    column->addLayout(reach);
    m_advice = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_advice->setWordWrap(true);
    column->addWidget(m_advice);
    return part;
}

QWidget *EventsForm::stepsPart()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_stepsHead = new TextLabel;
    m_stepsHead->setBold(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(m.space(2));
    words->addWidget(m_stepsHead);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(m.space(2));
    words->addLayout(m_steps);
    words->addStretch(1);
    m_code = new QrCode(part);
    auto *code = new QVBoxLayout;
    code->setSpacing(m.grid);
    code->addWidget(m_code);
    m_codeWords = new TextLabel(tr("For your phone"), TypeSize::Caption, Ink::Secondary);
    code->addWidget(m_codeWords, 0, Qt::AlignHCenter);
    code->addStretch(1);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.margin());
    row->addLayout(words, 1);
    row->addLayout(code);
    return part;
}

void EventsForm::load(const QString &account, const ConnectorInfo &info)
{
    m_account = account;
    m_marketplace = info.name;
    m_addressHead->setText(tr("Your address for %1").arg(info.name));
    showSteps(info);
    m_services.requests.send(
        this, u"account.webhook"_s, {{u"account"_s, account}},
        [this](const QJsonObject &reply) {
            m_path = reply[u"path"].toString();
            showReceiver();
            m_arrivals->load(m_account, m_marketplace); // it may have come into the store only now
        },
        [this](const Error &error) {
            if (error.code == ErrorCode::InvalidRequest)
                Q_EMIT unavailable();
            else
                m_notice->show(failureNotice(error));
        });
    showReceiver();
    m_arrivals->load(account, info.name);
}

void EventsForm::showSteps(const ConnectorInfo &info)
{
    const Metrics m(font());
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_stepsHead->setText(tr("What to do on the site of %1").arg(info.name));
    QStringList steps;
    for (const QString &step : info.hookSteps)
        steps.append(connectorText(step));
    if (steps.isEmpty())
        steps.append(tr("Give this address to %1 where it asks for a webhook or a callback.").arg(info.name));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m.space(2));
        row->addWidget(new TextLabel(tr("%1.", "step").arg(i + 1), TypeSize::Body, Ink::Secondary), 0, Qt::AlignTop);
        auto *words = new TextLabel(steps[i]);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        m_steps->addWidget(line);
    }
}

QString EventsForm::address() const
{
    const QString base = m_receiver->glance().reachableUrl();
    return base.isEmpty() || m_path.isEmpty() ? QString() : base + m_path;
}

// The first thing that is missing on the way from the marketplace to here.
void EventsForm::showNotice()
{
    const ReceiverGlance &glance = m_receiver->glance();
    if (!glance.isKnown) {
        m_notice->clear();
    } else if (glance.problems.contains(u"hooks"_s) && !glance.isListening()) {
        m_notice->show({.state = ItemState::Error,
                        .text = tr("Listening for events could not begin.") + u' ' + problemWords(glance, u"hooks"_s),
                        .action = tr("Open the settings…"),
                        .act = [this] { Q_EMIT tunnelRequested(); }});
    } else if (!glance.isListening()) {
        m_notice->show({.state = ItemState::Info,
                        .text = tr("Listening for events is switched off on this computer."),
                        .action = tr("Listen for events"),
                        .act = [this] { switchOn(); }});
    } else if (glance.reachableUrl().isEmpty()) {
        const QString missing =
            glance.publicUrl.isEmpty()
                ? tr("%1 needs an address that the internet reaches, and this computer has none yet. A tunnel makes "
                     "one.")
                : tr("%1 cannot reach %2: the address must begin with https and be known on the internet.");
        m_notice->show({.state = ItemState::Warning,
                        .text = glance.publicUrl.isEmpty() ? missing.arg(m_marketplace)
                                                           : missing.arg(m_marketplace, glance.publicUrl),
                        .action = tr("Set up the tunnel…"),
                        .act = [this] { Q_EMIT tunnelRequested(); }});
    } else { // not before: what is hidden meanwhile loses the focus
        m_notice->clear();
    }
}

void EventsForm::showReceiver()
{
    const ReceiverGlance &glance = m_receiver->glance();
    showNotice();
    const bool isReachable = !glance.reachableUrl().isEmpty();
    m_addressPart->setVisible(isReachable);
    m_stepsPart->setVisible(isReachable);
    const QString text = address();
    m_address->setText(text);
    m_address->setSelection(static_cast<int>(text.size()), -static_cast<int>(text.size())); // its beginning in sight
    m_copy->setEnabled(!text.isEmpty());
    m_code->setText(text);
    m_code->setVisible(!text.isEmpty());
    m_codeWords->setVisible(!text.isEmpty());
    const ReceiverWords reach = reachWords(glance);
    m_reach->setState(reach.state, reach.words);
    m_advice->setText(reach.advice);
    m_advice->setVisible(!reach.advice.isEmpty());
    m_test->setVisible(glance.isListening());
    showWay();
    Q_EMIT changed();
}

void EventsForm::showWay()
{
    const ReceiverGlance &glance = m_receiver->glance();
    const bool isOpen = !glance.isKnown || (glance.isListening() && !glance.reachableUrl().isEmpty());
    const bool isWanted = glance.isListening() || glance.problems.contains(u"hooks"_s);
    m_arrivals->setWay(isOpen     ? EventArrivals::Way::Open
                       : isWanted ? EventArrivals::Way::Closed
                                  : EventArrivals::Way::Off);
}

bool EventsForm::hasArrived() const
{
    return m_arrivals->hasArrived();
}

void EventsForm::switchOn()
{
    m_services.requests.send(
        this, u"settings.set"_s, {{u"key"_s, u"hooks.enabled"_s}, {u"value"_s, u"true"_s}},
        [this](const QJsonObject &) { m_receiver->ask(); },
        [this](const Error &error) { m_notice->show(failureNotice(error)); });
}

} // namespace evenstock
