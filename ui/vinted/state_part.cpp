// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/state_part.h"

#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/vinted/vinted_terms.h"
#include "ui/vinted/vinted_words.h"
#include "ui/widgets/bar_in_margin.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QGridLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

UtcMs timeOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? 0 : QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

TextLabel *wrapped(TypeSize size = TypeSize::Body, Ink ink = Ink::Text)
{
    auto *label = new TextLabel({}, size, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

StatePart::StatePart(const ViewServices &services, QWidget *parent)
    : VintedPart(services, parent)
{
    const Metrics m(font());
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(m.margin(), 0, m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(termsPanel());
    column->addWidget(statePanel());
    column->addWidget(browsersPanel(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    new BarInMargin(scroll);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget *StatePart::termsPanel()
{
    const Metrics m(font());
    m_terms = new Panel(tr("Nothing is asked of Vinted before you agree"), this);
    auto *inner = new QWidget(m_terms);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    column->setSpacing(m.space(2));
    m_box = new TermsBox(inner);
    m_agree = new QPushButton(tr("Let it work"), inner);
    m_agree->setObjectName(u"agreeTerms"_s);
    m_agree->setEnabled(false);
    makePrimary(m_agree);
    connect(m_box, &TermsBox::changed, this, [this] { m_agree->setEnabled(m_box->isAgreed()); });
    connect(m_agree, &QPushButton::clicked, this, &StatePart::agree);
    auto *row = new QHBoxLayout;
    row->addWidget(m_agree);
    row->addStretch(1);
    column->addWidget(m_box);
    column->addLayout(row);
    m_terms->addBody(inner, 0);
    m_terms->hide();
    return m_terms;
}

QWidget *StatePart::statePanel()
{
    const Metrics m(font());
    auto *panel = new Panel(tr("State"), this);
    m_statePanel = panel;
    m_session = new StateLabel(panel);
    m_session->setObjectName(u"vintedSession"_s);
    m_work = new StateLabel(panel);
    m_work->setObjectName(u"vintedWork"_s);
    m_reason = wrapped(TypeSize::Caption, Ink::Secondary);
    m_reason->setObjectName(u"vintedReason"_s);
    m_switch = new QPushButton(panel);
    m_switch->setObjectName(u"vintedSwitch"_s);
    m_hour = wrapped();
    m_hour->setObjectName(u"vintedPace"_s);
    m_next = wrapped(TypeSize::Caption, Ink::Secondary);
    m_wardrobe = wrapped();
    m_lists = wrapped();
    m_lists->setObjectName(u"vintedLists"_s);
    m_agreed = wrapped(TypeSize::Caption, Ink::Secondary);
    m_agreed->setObjectName(u"vintedAgreed"_s);
    m_read = new QPushButton(tr("Read it now"), panel);
    m_read->setObjectName(u"readWardrobe"_s);
    m_readLists = new QPushButton(tr("Read them now"), panel);
    m_readLists->setObjectName(u"readLists"_s);
    auto *pace = new QPushButton(tr("Pace and drafts…"), panel);
    pace->setObjectName(u"vintedPaceSettings"_s);
    connect(m_switch, &QPushButton::clicked, this,
            [this] { send(m_account.state.value(u"paused").toBool() ? u"vinted.resume"_s : u"vinted.pause"_s); });
    connect(m_read, &QPushButton::clicked, this, [this] { send(u"vinted.sync"_s); });
    connect(m_readLists, &QPushButton::clicked, this, [this] { send(u"vinted.options"_s); });
    connect(pace, &QPushButton::clicked, this, &StatePart::paceRequested);

    auto *inner = new QWidget(panel);
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    grid->setHorizontalSpacing(m.gap());
    grid->setVerticalSpacing(m.space(2));
    grid->setColumnStretch(1, 1);
    const auto row = [&](const QString &title, QWidget *what, QPushButton *button) {
        const int at = grid->rowCount();
        auto *name = new TextLabel(title, TypeSize::Body, Ink::Secondary);
        if (button) // its words, and the first line beside it, stand on one line with those of the button
            name->setMinimumHeight(m.control());
        grid->addWidget(name, at, 0, Qt::AlignTop);
        grid->addWidget(what, at, 1);
        if (button)
            grid->addWidget(button, at, 2, Qt::AlignTop);
    };
    row(tr("Session"), m_session, nullptr);
    auto *work = new QWidget(inner);
    auto *workColumn = new QVBoxLayout(work);
    workColumn->setContentsMargins(0, 0, 0, 0);
    workColumn->setSpacing(m.grid);
    workColumn->addWidget(m_work);
    workColumn->addWidget(m_reason);
    m_work->setMinimumHeight(m.control());
    row(tr("Work"), work, m_switch);
    auto *paceWords = new QWidget(inner);
    auto *paceColumn = new QVBoxLayout(paceWords);
    paceColumn->setContentsMargins(0, 0, 0, 0);
    paceColumn->setSpacing(m.grid);
    auto *warning = wrapped(TypeSize::Caption, Ink::Secondary);
    warning->setText(vintedTermsShort());
    paceColumn->addWidget(m_hour);
    paceColumn->addWidget(m_next);
    paceColumn->addWidget(warning);
    m_hour->setMinimumHeight(m.control());
    row(tr("Pace"), paceWords, pace);
    row(tr("Wardrobe"), m_wardrobe, m_read);
    row(tr("Vinted’s lists"), m_lists, m_readLists);
    row(tr("Terms"), m_agreed, nullptr);
    panel->addBody(inner, 0);
    return panel;
}

void StatePart::accountChanged(bool isOther)
{
    if (isOther)
        m_box->setAgreed(false);
    showState();
}

void StatePart::refresh()
{
    showState();
    showBrowsers();
}

void StatePart::showState()
{
    const QJsonObject &state = m_account.state;
    const bool isKnown = !state.isEmpty();
    const QString agreed = vintedTermsText(state[u"terms_accepted"].toString());
    m_terms->setVisible(isKnown && agreed.isEmpty());
    m_agreed->setText(agreed.isEmpty() ? tr("Not agreed to yet") : agreed);
    const bool mayWork = !agreed.isEmpty() && state[u"enabled"].toBool();
    for (QPushButton *button : {m_switch, m_read, m_readLists})
        button->setEnabled(isKnown && mayWork);
    if (!isKnown)
        return;
    const QString login = state[u"login"].toString();
    const QString domain = state[u"domain"].toString();
    if (state[u"browsers"].toInt() == 0)
        m_session->setState(ItemState::Waiting, tr("No browser is paired yet"));
    else if (state[u"user"].toString().isEmpty())
        m_session->setState(ItemState::Waiting, tr("The browser has not said yet who is logged in"));
    else if (state[u"connected"].toBool())
        m_session->setState(ItemState::Agreed, tr("%1 on %2, the browser is there").arg(login, domain));
    else
        m_session->setState(ItemState::Paused, tr("%1 on %2, the browser is not there now").arg(login, domain));

    const bool isPaused = state[u"paused"].toBool();
    const UtcMs until = timeOf(state[u"paused_until"]);
    const QString reason = pauseText(state[u"pause_reason"].toString());
    if (agreed.isEmpty())
        m_work->setState(ItemState::Paused, tr("Off until you agree to the terms"));
    else if (!state[u"enabled"].toBool())
        m_work->setState(ItemState::Paused, tr("The channel is switched off"));
    else if (isPaused && until > 0)
        m_work->setState(ItemState::Paused, tr("Pauses until %1").arg(momentText(until, m_services.clock.now())));
    else if (isPaused)
        m_work->setState(ItemState::Paused, tr("Pauses"));
    else
        m_work->setState(ItemState::Agreed, tr("Works"));
    QStringList why;
    for (const QString &part : {reason, state[u"pause_detail"].toString()}) {
        if (isPaused && !part.isEmpty())
            why.append(part);
    }
    m_reason->setText(why.join(u". "_s));
    m_reason->setVisible(!why.isEmpty());
    m_switch->setText(isPaused ? tr("Go on") : tr("Switch off"));

    const QJsonObject pace = state[u"pace"].toObject();
    const int perHour = pace[u"listings_per_hour"].toInt();
    m_hour->setText(tr("%1 of %2 new listings this hour, %3 of %4 in the last 24 hours")
                        .arg(state[u"hour"].toInt())
                        .arg(perHour)
                        .arg(state[u"day"].toInt())
                        .arg(pace[u"listings_per_day"].toInt()));
    const UtcMs next = timeOf(state[u"next_listing_at"]);
    const UtcMs now = m_services.clock.now();
    QString nextWords =
        next > now ? tr("The next one may go at %1.").arg(momentText(next, now)) : tr("The next one may go at once.");
    if (pace[u"draft"].toBool(true))
        nextWords += u' ' + tr("New listings begin as drafts that you publish on Vinted yourself.");
    m_next->setText(nextWords);
    const UtcMs read = timeOf(state[u"wardrobe_at"]);
    m_wardrobe->setText(read > 0 ? tr("Read %1").arg(agoText(read, now)) : tr("Not read yet"));
    qint64 entries = 0;
    UtcMs oldest = 0;
    for (const QJsonValue &list : state[u"lists"].toArray()) {
        entries += list[u"count"].toInteger();
        const UtcMs at = timeOf(list[u"fetched_at"]);
        oldest = oldest == 0 ? at : qMin(oldest, at);
    }
    m_lists->setText(oldest > 0 ? tr("%1 entries, the oldest read %2").arg(countText(entries), agoText(oldest, now))
                                : tr("Not read yet: brands, colours, sizes and categories come from there"));
}

void StatePart::agree()
{
    m_agree->setEnabled(false);
    m_services.requests.send(
        this, u"account.set"_s,
        {{u"account"_s, m_account.name},
         {u"settings"_s, QJsonObject{{u"terms_accepted"_s, vintedTermsAgreed(m_services.clock.now())}}}},
        [this](const QJsonObject &) { Q_EMIT stateOld(); },
        [this](const Error &error) {
            m_agree->setEnabled(true);
            Q_EMIT failed(error);
        });
}

void StatePart::send(const QString &command)
{
    m_services.requests.send(
        this, command, {{u"account"_s, m_account.name}}, [this](const QJsonObject &) { Q_EMIT stateOld(); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace evenstock
