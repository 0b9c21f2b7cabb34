// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/vinted_page.h"

#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/vinted/errors_part.h"
#include "ui/vinted/listings_part.h"
#include "ui/vinted/mapping_part.h"
#include "ui/vinted/state_part.h"
#include "ui/vinted/tasks_part.h"
#include "ui/vinted/templates_part.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int againMs = 15'000;

}

VintedPage::VintedPage(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    const Metrics m(font());
    m_notice = new NoticeLine(this);
    m_notice->setObjectName(u"vintedNotice"_s);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"vintedParts"_s);
    m_tabs->setAccessibleName(tr("What is shown of the account"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stack = new QStackedWidget(this);
    m_state = new StatePart(services);
    m_tasks = new TasksPart(services);
    m_mapping = new MappingPart(services);
    m_parts = {m_state,
               m_tasks,
               new ListingsPart(services),
               m_mapping,
               new TemplatesPart(services),
               new VintedErrorsPart(services)};
    for (VintedPart *part : std::as_const(m_parts)) {
        m_stack->addWidget(part);
        m_tabs->addTab(QString());
        connect(part, &VintedPart::openRequested, this, &VintedPage::openRequested);
        connect(part, &VintedPart::failed, this, &VintedPage::fail);
        connect(part, &VintedPart::stateOld, this, &VintedPage::askState);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int part) {
        m_stack->setCurrentIndex(part);
        refreshShown();
    });
    connect(m_state, &StatePart::paceRequested, this, &VintedPage::paceRequested);
    connect(m_tasks, &TasksPart::counted, this, &VintedPage::showCounts);
    connect(m_mapping, &MappingPart::counted, this, &VintedPage::showCounts);
    m_again.setInterval(againMs); // a browser that goes away says nothing
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            askState();
    });
    m_again.start();
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(m.margin(), 0, m.margin(), m.space(2));
    notice->addWidget(m_notice);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(m.gap(), 0, m.margin(), m.space(2));
    line->addWidget(m_tabs);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addLayout(line);
    column->addLayout(notice);
    column->addWidget(m_stack, 1);
    showCounts();
}

QWidget *VintedPage::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    QToolButton *back = iconButton(tr("Back to the channels"), u"chevron_left"_s, part);
    back->setObjectName(u"leaveVinted"_s);
    connect(back, &QToolButton::clicked, this, &VintedPage::left);
    m_title = new TextLabel({}, TypeSize::Heading);
    m_note = new ElidedLabel({}, TypeSize::Body, Ink::Secondary);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), m.gap(), m.margin(), m.space(2));
    row->setSpacing(m.space(2));
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    return part;
}

void VintedPage::setAccount(AccountId id, const QString &name)
{
    const bool isOther = id != m_account.id;
    m_account.id = id;
    m_account.name = name;
    if (isOther) {
        m_account.state = {};
        m_notice->clear();
    }
    m_title->setText(name);
    for (VintedPart *part : std::as_const(m_parts))
        part->setAccount(m_account);
    m_tasks->refresh(); // its count stands in the tabs
    refreshShown();
    askState();
}

void VintedPage::showPart(Part part)
{
    m_tabs->setCurrentIndex(part);
}

void VintedPage::refresh(const QSet<QString> &kinds)
{
    static const QSet<QString> ours = {u"listings"_s, u"settings"_s, u"accounts"_s, u"products"_s};
    if (!m_account.id || (!kinds.isEmpty() && !kinds.intersects(ours)))
        return;
    m_tasks->refresh();
    // Values are those of products; what the browser does changes none of them.
    if (m_tabs->currentIndex() != Mapping || kinds.isEmpty() || kinds.contains(u"products"_s))
        refreshShown();
    askState();
}

void VintedPage::refreshShown()
{
    if (m_account.id)
        m_parts[m_tabs->currentIndex()]->refresh();
}

void VintedPage::askState()
{
    if (m_account.name.isEmpty())
        return;
    m_services.requests.send(
        this, u"vinted.state"_s, {{u"account"_s, m_account.name}},
        [this, id = m_account.id](const QJsonObject &state) {
            if (id == m_account.id && !state.isEmpty())
                takeState(state);
        },
        [this](const Error &error) { fail(error); });
}

void VintedPage::takeState(const QJsonObject &state)
{
    m_account.state = state;
    for (VintedPart *part : std::as_const(m_parts))
        part->setAccount(m_account);
    const QString login = state[u"login"].toString();
    m_note->setText(login.isEmpty() ? tr("Vinted") : tr("Vinted, %1 on %2").arg(login, state[u"domain"].toString()));
}

void VintedPage::showCounts()
{
    const auto counted = [](const QString &words, int count) {
        return count > 0 ? tr("%1 (%2)", "part, count").arg(words).arg(count) : words;
    };
    m_tabs->setTabText(State, tr("State"));
    m_tabs->setTabText(Tasks, counted(tr("Work"), m_tasks->waitingForOwner()));
    m_tabs->setTabText(Listings, tr("Listings"));
    m_tabs->setTabText(Mapping, counted(tr("Values"), m_mapping->unmapped()));
    m_tabs->setTabText(Templates, tr("Texts"));
    m_tabs->setTabText(Errors, tr("Errors"));
}

void VintedPage::fail(const Error &error)
{
    QString text = failureText(error);
    if (error.code == ErrorCode::InvalidRequest && error.item == "terms_accepted"_L1)
        text = tr("Agree to the terms first, under State.");
    else if (error.code == ErrorCode::InvalidRequest && error.item == "validation_errors"_L1)
        text = tr("The product is not ready for Vinted. Prepare it in the catalogue to see why.");
    else if (error.code == ErrorCode::Conflict && knownSentence(error.detail).isEmpty())
        text = tr("It could not be done now.");
    m_notice->show({.state = ItemState::Error,
                    .text = text,
                    .details = failureDetails(error, text),
                    .action = tr("Close"),
                    .act = [this] { m_notice->clear(); }});
}

} // namespace evenstock
