// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiver/event_detail.h"

#include "models/views/accounts_model.h"
#include "models/views/event_words.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype mostShown = 64LL * 1024;

QString readable(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return QString::fromUtf8((document.isNull() ? body : document.toJson()).left(mostShown));
}

} // namespace

EventDetail::EventDetail(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    build();
    const auto on = [this](QPushButton *button, EventsModel::Action action) {
        connect(button, &QPushButton::clicked, this, [this, action] { act(action, m_event.id); });
    };
    on(m_retry, EventsModel::Action::Retry);
    on(m_apply, EventsModel::Action::Apply);
    on(m_discard, EventsModel::Action::Discard);
    connect(m_retryAlike, &QPushButton::clicked, this, [this] {
        m_services.requests.send(
            this, u"event.retry"_s, {{u"like"_s, qint64(m_event.id.value)}},
            [this, event = m_event.id](const QJsonObject &reply) {
                tell(event, {.state = ItemState::Agreed,
                             .text = tr("%n event(s) are tried again", nullptr, reply[u"retried"].toInt())});
            },
            [this, event = m_event.id](const Error &error) { tell(event, failureNotice(error)); });
    });
    clear();
}

void EventDetail::build()
{
    const Metrics m(font());
    m_title = new ElidedLabel({}, TypeSize::Heading);
    m_state = new StateLabel(this);
    m_facts = new TextLabel({}, TypeSize::Body, Ink::Secondary);
    m_reason = new TextLabel;
    for (TextLabel *label : {m_facts, m_reason})
        label->setWordWrap(true);
    m_notice = new NoticeLine(this);
    const auto button = [this](EventsModel::Action action, const QString &name) {
        auto *made = new QPushButton(wordsOf(action), this);
        made->setObjectName(name);
        return made;
    };
    m_retry = button(EventsModel::Action::Retry, u"retryEvent"_s);
    m_apply = button(EventsModel::Action::Apply, u"applyEvent"_s);
    m_discard = button(EventsModel::Action::Discard, u"discardEvent"_s);
    m_retryAlike = new QPushButton(tr("Try all like this again"), this);
    m_retryAlike->setObjectName(u"retryAlikeEvents"_s);
    makePrimary(m_retry);
    m_body = new QPlainTextEdit(this);
    m_body->setObjectName(u"eventBody"_s);
    m_body->setAccessibleName(tr("What was sent"));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m.space(2));
    for (QPushButton *one : {m_retry, m_retryAlike, m_apply, m_discard})
        buttons->addWidget(one);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.space(2));
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_facts);
    column->addWidget(m_reason);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    column->addWidget(m_body, 1);
}

QString EventDetail::wordsOf(EventsModel::Action action)
{
    switch (action) {
    case EventsModel::Action::Apply:
        return tr("Apply anyway");
    case EventsModel::Action::Discard:
        return tr("Discard");
    case EventsModel::Action::Retry:
        break;
    }
    return tr("Try again");
}

void EventDetail::setEvent(const EventView &event)
{
    if (event.id != m_event.id)
        m_notice->clear();
    m_event = event;
    m_title->setText(eventTitle(event));
    const EventsModel::Words words = EventsModel::wordsOf(event);
    m_state->setState(words.state, words.text);
    m_facts->setText(tr("%1, received %2, %n tries", "channel, time", event.attempts)
                         .arg(m_services.accounts.name(event.account), exactTimeText(event.receivedAt)));
    const QString reason = eventReasonText(event);
    m_reason->setText(event.error.isEmpty() ? reason
                                            : tr("%1 Details: %2", "why, what was noted").arg(reason, event.error));
    m_reason->setVisible(!m_reason->text().isEmpty());
    const QList<EventsModel::Action> actions = EventsModel::actionsOf(event);
    const bool mayRetry = actions.contains(EventsModel::Action::Retry);
    m_retry->setVisible(mayRetry);
    m_retryAlike->setVisible(mayRetry);
    m_apply->setVisible(actions.contains(EventsModel::Action::Apply));
    m_discard->setVisible(actions.contains(EventsModel::Action::Discard));
    readBody();
}

// The body of a row never changes.
void EventDetail::readBody()
{
    Database *inbox = m_services.store.inbox();
    if (m_bodyOf == m_event.id || !inbox)
        return;
    const auto found = EventQueries(*inbox).find(m_event.id);
    m_body->setPlainText(found && *found ? readable((*found)->body) : QString());
    m_bodyOf = m_event.id;
    m_body->show();
}

void EventDetail::clear()
{
    m_event = {};
    m_bodyOf = {};
    m_title->clear();
    m_state->setState(ItemState::None, {});
    m_facts->setText(tr("Choose an event to see what was sent."));
    m_reason->clear();
    m_notice->clear();
    m_body->clear();
    m_body->hide();
    for (QPushButton *button : {m_retry, m_retryAlike, m_apply, m_discard})
        button->hide();
}

void EventDetail::act(EventsModel::Action action, EventId event)
{
    const QJsonObject arguments{{u"event"_s, qint64(event.value)}};
    const auto send = [&](const QString &command, const QString &done) {
        m_services.requests.send(
            this, command, arguments,
            [this, event, done](const QJsonObject &reply) {
                const bool isIgnored = reply[u"state"].toString() == "ignored"_L1;
                tell(event, {.state = ItemState::Agreed,
                             .text = isIgnored ? tr("It was read, and there was nothing to do.") : done});
            },
            [this, event](const Error &error) { tell(event, failureNotice(error)); });
    };
    switch (action) {
    case EventsModel::Action::Apply:
        return send(u"event.apply"_s, tr("It was used."));
    case EventsModel::Action::Retry:
        return send(u"event.retry"_s, tr("This time it worked."));
    case EventsModel::Action::Discard:
        return send(u"event.discard"_s, tr("It was discarded."));
    }
}

// Of the event it is about: another one may be looked at by the time of the answer.
void EventDetail::tell(EventId event, Notice notice)
{
    if (event == m_event.id)
        return m_notice->show(notice);
    Database *inbox = m_services.store.inbox();
    const auto found = inbox ? EventQueries(*inbox).find(event) : Result<std::optional<EventView>>(std::nullopt);
    if (found && *found)
        notice.text = tr("%1: %2", "event, what became of it").arg(eventTitle(**found), notice.text);
    PassingNotice::say(window(), notice);
}

} // namespace evenstock
