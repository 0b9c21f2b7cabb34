// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/account_dialog.h"

#include "models/views/read_store.h"
#include "ui/channels/rules_form.h"
#include "ui/channels/settings_effect.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/field_names.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace evenstock {

AccountDialog::AccountDialog(const ViewServices &services, const AccountCard &card, const ConnectorInfo &info,
                             QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_card(card)
    , m_colour(card.account.colour)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings of %1").arg(card.account.name));
    resize(sizeOnScreen(*this, {m.font * 32, m.font * 32}));
    m_name = new QLineEdit(card.account.name);
    m_url = new QLineEdit(card.account.url.isEmpty() ? info.defaultUrl : card.account.url);
    m_colourButton = new QPushButton;
    m_colourButton->setAccessibleName(tr("Colour of the channel"));
    connect(m_colourButton, &QPushButton::clicked, this, &AccountDialog::pickColour);
    m_rules = new RulesForm(info);
    m_stored = AccountRepository(services.store.database()).settings(card.account.id).valueOr({});
    m_rules->setSettings(m_stored, card.account.currency);
    connect(m_rules, &RulesForm::edited, this, [this] { setBusy(m_isBusy); });

    auto *inner = new QWidget;
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(m.gap());
    form->setVerticalSpacing(m.space(2) - 2);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Address"), m_url);
    form->addRow(tr("&Colour"), m_colourButton);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addLayout(form);
    auto *head = new TextLabel(tr("What is synced, and how"));
    head->setBold(true);
    column->addWidget(head);
    column->addWidget(m_rules);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);

    m_notice = new NoticeLine(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this); // without, Tab would leave Cancel out
    buttons->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveAccount"_s);
    makePrimary(m_save);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    outer->addWidget(scroll, 1);
    outer->addWidget(new HairLine(HairLine::Weight::Line));
    outer->addWidget(buttons);
    showColour();
    alignFieldNames(*this);
}

void AccountDialog::showColour()
{
    const Metrics m(font());
    QPixmap patch(m.icon(), m.icon());
    patch.fill(channelColour(m_card.account.marketplace, m_colour, tokens(palette())));
    m_colourButton->setIcon(patch);
    m_colourButton->setText(m_colour.isEmpty() ? tr("The marketplace’s") : tr("My own"));
}

void AccountDialog::pickColour()
{
    auto *dialog = new QColorDialog(channelColour(m_card.account.marketplace, m_colour, tokens(palette())), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_colour = colour.name();
        showColour();
    });
    dialog->open();
}

// The engine is asked first what the channel would be told. Nothing is written that it did not look at.
void AccountDialog::save()
{
    const QJsonObject wanted = arguments();
    const QJsonObject changed = changedSettings();
    if (changed.isEmpty())
        return write(wanted, After::Send);
    setBusy(true);
    m_notice->show({.state = ItemState::Running, .text = tr("Looking up what this changes on the channel…")});
    m_services.requests.send(
        this, u"account.foresee"_s, {{u"account"_s, m_card.account.name}, {u"settings"_s, changed}},
        [this, wanted](const QJsonObject &effect) {
            m_notice->clear();
            setBusy(false);
            if (wanted == arguments())
                return ask(wanted, effect);
            m_notice->show({.text = tr("Nothing is saved yet: it was changed while this was looked up. Save once it is "
                                       "as you want it.")});
        },
        [this](const Error &error) { fail(error); });
}

void AccountDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_save->setEnabled(!isBusy && m_rules->isValid());
}

QJsonObject AccountDialog::changedSettings() const
{
    QJsonObject changed;
    const QJsonObject wanted = m_rules->settings();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (it.value().toString() != m_stored.value(it.key()))
            changed.insert(it.key(), it.value());
    }
    return changed;
}

void AccountDialog::ask(const QJsonObject &wanted, const QJsonObject &effect)
{
    if (effect[u"changed"].toInteger() == 0)
        return write(wanted, After::Send);
    auto *question = new SettingsEffect(m_services, m_card.account.name, effect, this);
    connect(question, &SettingsEffect::sendChosen, this, [this, wanted] { write(wanted, After::Send); });
    connect(question, &SettingsEffect::previewChosen, this, [this, wanted] { write(wanted, After::Preview); });
    question->open();
}

QJsonObject AccountDialog::arguments() const
{
    const AccountRow &account = m_card.account;
    QJsonObject arguments{{u"account"_s, account.name}, {u"settings"_s, m_rules->settings()}};
    if (const QString name = m_name->text().trimmed(); name != account.name)
        arguments[u"name"_s] = name;
    if (const QString url = m_url->text().trimmed(); !account.url.isEmpty() && url != account.url)
        arguments[u"url"_s] = url;
    if (m_colour != account.colour)
        arguments[u"colour"_s] = m_colour;
    return arguments;
}

void AccountDialog::write(QJsonObject arguments, After after)
{
    const QString known = arguments.value(u"name"_s).toString(m_card.account.name);
    if (after == After::Preview)
        arguments[u"hold"_s] = true;
    setBusy(true);
    m_services.requests.send(
        this, u"account.set"_s, arguments,
        [this, after, known](const QJsonObject &) {
            if (after == After::Preview)
                preview(known);
            accept();
        },
        [this](const Error &error) { fail(error); });
}

// A run like any other: what it would send waits as a plan.
void AccountDialog::preview(const QString &name)
{
    m_services.requests.send(
        &m_services.requests, u"sync.start"_s,
        {{u"accounts"_s, QJsonArray{name}}, {u"mode"_s, u"incremental"_s}, {u"cause"_s, u"manual"_s}});
    Q_EMIT previewStarted();
}

void AccountDialog::fail(const Error &error)
{
    setBusy(false);
    const QString field = error.code == ErrorCode::InvalidRequest ? m_rules->pointAt(error.item) : QString();
    Notice notice = failureNotice(error);
    if (!field.isEmpty())
        notice.text =
            tr("“%1” cannot be kept like this. Nothing was changed.", "setting").arg(field) + u' ' + notice.text;
    m_notice->show(notice);
}

} // namespace evenstock
