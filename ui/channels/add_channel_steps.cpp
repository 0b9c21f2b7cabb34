// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of AddChannelDialog look like.
#include "app/settings/program_settings.h"
#include "models/store/account_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/channels/connector_words.h"
#include "ui/channels/events_form.h"
#include "ui/channels/match_view.h"
#include "ui/channels/steps_list.h"
#include "ui/sync/schedule_form.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/vinted/pairing_form.h"
#include "ui/vinted/vinted_terms.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/sectioned_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_bar.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int usualOrderMinutes = 5;

QVBoxLayout *pageColumn(QWidget *page, const QString &title, const QString &note)
{
    const Metrics m(page->font());
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(m.space(5), m.margin(), m.space(5), m.margin());
    column->setSpacing(m.space(2));
    column->addWidget(new TextLabel(title, TypeSize::Heading));
    auto *words = new TextLabel(note, TypeSize::Body, Ink::Secondary);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addSpacing(m.space(2));
    return column;
}

QScrollArea *scrolled(QWidget *inner)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what has the focus in it
    scroll->setWidget(inner);
    return scroll;
}

} // namespace

QWidget *AddChannelDialog::marketplaceStep()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page, tr("Which marketplace?"),
                                     tr("One channel is one account there. Add the same "
                                        "marketplace again for a second account."));
    m_list = new QListWidget;
    m_list->setObjectName(u"marketplaces"_s);
    m_list->setAccessibleName(tr("Marketplaces"));
    dress(m_list);
    m_list->setItemDelegate(new SectionedDelegate(m_services.clock, m_list));
    for (const ConnectorInfo &info : m_services.marketplaces) {
        auto *item = new QListWidgetItem(info.name, m_list);
        item->setData(Qt::UserRole, info.id);
        item->setData(SubtitleRole, connectorNote(info));
        item->setData(ChannelRole,
                      QVariant::fromValue(ChannelBadge{.letters = tileLetters(info.name), .marketplace = info.id}));
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AddChannelDialog::next); // Enter presses the button below
    auto *panel = new Panel;
    panel->addBody(m_list);
    column->addWidget(panel, 1);
    return page;
}

// Where the owner chose to keep them, under Settings.
QString AddChannelDialog::whereSignInGoes() const
{
    const QString kind =
        m_services.store.isOpen()
            ? ProgramSettings(AccountRepository(m_services.store.database()).programSettings().valueOr({}))
                  .text(u"secret_store"_s)
            : QString();
    if (kind == "vault"_L1)
        return tr("The sign-in goes to the encrypted file of your shop and is never shown again.");
    if (kind == "session"_L1)
        return tr("The sign-in is kept in memory until Evenstock ends, and never shown again.");
    return tr("The sign-in goes to the keychain of this computer and is never shown again.");
}

QWidget *AddChannelDialog::needsStep()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page, tr("What you need"), tr("Have this at hand before you go on."));
    m_help = new TextLabel;
    m_help->setWordWrap(true);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_help);
    m_promise = new TextLabel(whereSignInGoes() + u' ' +
                                  tr("Nothing is written to the marketplace before you have agreed to the first look."),
                              TypeSize::Body, Ink::Secondary);
    m_promise->setObjectName(u"signInPromise"_s);
    m_promise->setWordWrap(true);
    column->addWidget(m_promise);
    m_terms = new TermsBox;
    connect(m_terms, &TermsBox::changed, this, &AddChannelDialog::showButtons);
    column->addWidget(m_terms);
    column->addStretch(1);
    QScrollArea *area = scrolled(page);
    // Words alone have nothing that Tab could go to.
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, area,
            [area](int, int most) { area->setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
    return area;
}

QWidget *AddChannelDialog::signInStep()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page, tr("Sign in"), tr("It is tested before anything is kept."));
    m_signInNote = qobject_cast<TextLabel *>(column->itemAt(1)->widget());
    m_name = new QLineEdit;
    m_name->setObjectName(u"channelName"_s);
    m_url = new QLineEdit;
    m_url->setObjectName(u"channelUrl"_s);
    auto *form = new QFormLayout;
    m_signInForm = form;
    form->setSpacing(Metrics(font()).space(2));
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Name of this channel"), m_name);
    form->addRow(tr("&Address"), m_url);
    column->addLayout(form);
    m_credentialPlace = new QWidget;
    auto *place = new QVBoxLayout(m_credentialPlace);
    place->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_credentialPlace);
    column->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &AddChannelDialog::showButtons);
    return scrolled(page);
}

QWidget *AddChannelDialog::rulesStep()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page, tr("What to sync"),
                                     tr("The usual answers are set. All of it can be changed later under Channels."));
    m_rulesPlace = new QWidget;
    auto *place = new QVBoxLayout(m_rulesPlace);
    place->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rulesPlace);
    column->addSpacing(Metrics(font()).space(2));
    auto *when = new TextLabel(tr("When to sync"));
    when->setBold(true);
    column->addWidget(when);
    m_schedule = new ScheduleForm;
    m_keptSchedule = m_schedule->arguments();
    column->addWidget(m_schedule);
    m_ordersPart = ordersPart();
    column->addWidget(m_ordersPart);
    column->addStretch(1);
    return scrolled(page);
}

// A sale is known soon, so that the last piece is not sold elsewhere meanwhile.
QWidget *AddChannelDialog::ordersPart()
{
    const Metrics m(font());
    auto *part = new QWidget;
    m_orders = new QCheckBox(tr("Orders alone in between"), part);
    m_orders->setObjectName(u"ordersBetween"_s);
    m_ordersEvery = new QSpinBox(part);
    m_ordersEvery->setObjectName(u"ordersEvery"_s);
    m_ordersEvery->setRange(1, dayMinutes);
    m_ordersEvery->setSuffix(tr(" min"));
    connect(m_orders, &QCheckBox::toggled, m_ordersEvery, &QWidget::setEnabled);
    m_orders->setChecked(true);
    m_ordersEvery->setValue(usualOrderMinutes);
    auto *meaning = new TextLabel(tr("A sale there is then taken off the other channels that soon."), TypeSize::Caption,
                                  Ink::Secondary);
    meaning->setWordWrap(true);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(m.gap());
    form->setVerticalSpacing(m.space(2));
    form->addRow(m_orders);
    form->addRow(tr("&Every"), m_ordersEvery);
    form->addRow(meaning);
    return part;
}

QWidget *AddChannelDialog::eventsStep()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page, tr("Let it tell you about orders at once"),
                                     tr("This is faster than asking every 15 minutes. Syncing works without it, too."));
    m_eventsTitle = qobject_cast<TextLabel *>(column->itemAt(0)->widget());
    m_events = new EventsForm(m_services);
    connect(m_events, &EventsForm::changed, this, &AddChannelDialog::showButtons);
    connect(m_events, &EventsForm::unavailable, this, [this] {
        m_steps->setAnswer(Events, tr("not offered there"));
        if (m_step == Events)
            goToFirstLook();
    });
    connect(m_events, &EventsForm::tunnelRequested, this, [this] {
        close();
        Q_EMIT tunnelRequested();
    });
    column->addWidget(m_events, 1);
    return scrolled(page);
}

QWidget *AddChannelDialog::pairStep()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page, tr("Pair your browser"),
                                     tr("Evenstock hands its work to the browser where you are logged in. You may do "
                                        "this later, under Channels."));
    m_pairing = new PairingForm(m_services);
    connect(m_pairing, &PairingForm::changed, this, [this] {
        if (!m_pairing->pairedBrowser().isEmpty())
            m_steps->setAnswer(Events, m_pairing->pairedBrowser());
        showButtons();
    });
    column->addWidget(m_pairing, 1);
    return scrolled(page);
}

QWidget *AddChannelDialog::lookStep()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page, tr("First look"),
                                     tr("The shop is read; nothing is linked, created or written "
                                        "before you agree."));
    m_lookWords = new TextLabel;
    m_lookWords->setWordWrap(true);
    m_bar = new ThinBar;
    m_match = new MatchView(m_services);
    connect(m_match, &MatchView::loaded, this, &AddChannelDialog::showButtons);
    column->addWidget(m_lookWords);
    column->addWidget(m_bar);
    column->addWidget(m_match, 1);
    return page;
}

QWidget *AddChannelDialog::endStep()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page, {}, tr("This is what happens next."));
    m_endTitle = qobject_cast<TextLabel *>(column->itemAt(0)->widget());
    m_endTitle->setObjectName(u"endTitle"_s);
    m_endWords = new QVBoxLayout;
    m_endWords->setSpacing(Metrics(font()).gap());
    column->addLayout(m_endWords);
    column->addStretch(1);
    return scrolled(page);
}

// Where each thing is found afterwards, in the order in which it comes.
void AddChannelDialog::showEnd(const QStringList &words)
{
    const Metrics m(font());
    while (QLayoutItem *item = m_endWords->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m.space(2));
        row->addWidget(new TextLabel(tr("%1.", "step").arg(i + 1), TypeSize::Body, Ink::Secondary), 0, Qt::AlignTop);
        auto *label = new TextLabel(words[i]);
        label->setObjectName(u"whatIsNext"_s);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        m_endWords->addWidget(line);
    }
}

QWidget *AddChannelDialog::foot()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_busyWords = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_back = new QPushButton(tr("Back"), part);
    m_back->setObjectName(u"back"_s);
    m_next = new QPushButton(part);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    makePrimary(m_next);
    m_cancel = new QPushButton(part);
    m_cancel->setObjectName(u"cancel"_s);
    for (QPushButton *button : {m_back, m_cancel})
        button->setAutoDefault(false); // Enter means going on
    for (QPushButton *button : {m_back, m_next, m_cancel})
        makeLarge(button);
    connect(m_back, &QPushButton::clicked, this, &AddChannelDialog::back);
    connect(m_next, &QPushButton::clicked, this, &AddChannelDialog::next);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    row->setSpacing(m.space(2));
    row->addWidget(m_busyWords, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_cancel);
    return part;
}

} // namespace evenstock
