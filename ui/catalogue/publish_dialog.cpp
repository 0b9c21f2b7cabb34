// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/publish_dialog.h"

#include "connectors/api/connector.h"
#include "models/core/sentence_case.h"
#include "models/views/accounts_model.h"
#include "models/views/background_reader.h"
#include "models/views/name_match.h"
#include "ui/catalogue/attribute_choices.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/picture_label.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int typingPauseMs = 400;

QString textOf(const QJsonObject &attributes)
{
    QStringList parts;
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        parts.append(it.key() + u'=' + it.value().toVariant().toString());
    return parts.join(u"; "_s);
}

} // namespace

PublishDialog::PublishDialog(const ViewServices &services, const Product &product, const QStringList &channels,
                             QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_sku(product.sku)
    , m_title(product.title)
    , m_known(QJsonDocument::fromJson(product.attributes.toUtf8()).object())
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"publish"_s);
    setWindowTitle(tr("Publish"));
    setMinimumWidth(m.font * 26);
    auto *name = new TextLabel(product.title.isEmpty() ? product.sku : product.title, TypeSize::Heading);
    name->setWordWrap(true);
    m_channel = new QComboBox(this);
    m_channel->setObjectName(u"publishOn"_s);
    m_channel->addItems(channels);
    m_attributes = new QLineEdit(textOf(m_known), this);
    m_attributes->setObjectName(u"publishAttributes"_s);
    m_attributes->setPlaceholderText(tr("For example: blueprint_id=12345; mtg_language=en"));
    m_notice = new NoticeLine(this);
    auto *promise = new TextLabel(tr("The channel gets title, price, pieces and pictures as its rules say. CardTrader "
                                     "needs the number of the card, its blueprint_id."),
                                  TypeSize::Caption, Ink::Secondary);
    promise->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_publish = buttons->addButton(tr("Publish"), QDialogButtonBox::ActionRole);
    m_publish->setObjectName(u"publishNow"_s);
    makePrimary(m_publish);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    form->setSpacing(m.space(2));
    form->addRow(name);
    form->addRow(m_notice);
    form->addRow(tr("&On"), m_channel);
    m_choices = new AttributeChoices(this);
    form->addRow(m_choices);
    form->addRow(tr("&Attributes"), m_attributes);
    addItemRow(*form);
    form->addRow(promise);
    form->addRow(buttons);
    connect(m_attributes, &QLineEdit::textEdited, this, &PublishDialog::edited);
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &PublishDialog::edited);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &PublishDialog::lookUpChoices);
    connect(m_choices, &AttributeChoices::chosen, this, [this](const QString &attribute, const QString &text) {
        auto typed = attributes();
        if (!typed)
            return;
        if (text.isEmpty())
            typed->remove(attribute);
        else
            typed->insert(attribute, text);
        m_attributes->setText(textOf(*typed));
        edited();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PublishDialog::nameItem);
    edited();
    lookUpChoices();
}

void PublishDialog::lookUpChoices()
{
    m_services.reader.ask(
        this,
        [channel = m_channel->currentText(), except = itemAttribute()](Database &database, const std::stop_token &) {
            return knownAttributes(database, channel, except);
        },
        [this, asked = m_channel->currentText()](Result<KnownAttributes> known) {
            if (!known || asked != m_channel->currentText())
                return;
            m_choices->setKnown(*known);
            edited();
        });
}

void PublishDialog::addItemRow(QFormLayout &form)
{
    const Metrics m(font());
    m_item = new QWidget(this);
    m_picture = new PictureLabel(m.space(10), m_item);
    m_itemName = new ElidedLabel({}, TypeSize::Body, Ink::Text, m_item);
    m_itemName->setObjectName(u"publishItem"_s);
    m_itemName->setBold(true);
    m_itemSet = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary, m_item);
    m_itemSet->setObjectName(u"publishItemSet"_s);
    m_itemNotice = new NoticeLine(m_item);
    m_itemNotice->setObjectName(u"publishItemNotice"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_itemName);
    words->addWidget(m_itemSet);
    words->addWidget(m_itemNotice);
    auto *row = new QHBoxLayout(m_item);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.space(2));
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    form.addRow(tr("What it is there"), m_item);
}

QString PublishDialog::itemAttribute() const
{
    for (const AccountCard &card : m_services.accounts.cards()) {
        if (card.account.name != m_channel->currentText())
            continue;
        for (const ConnectorInfo &marketplace : m_services.marketplaces) {
            if (marketplace.id == card.account.marketplace)
                return marketplace.capabilities.itemAttribute;
        }
    }
    return {};
}

QString PublishDialog::itemOf(const QJsonObject &attributes) const
{
    const QString name = itemAttribute();
    return name.isEmpty() ? QString() : attributes.value(name).toVariant().toString().trimmed();
}

// The marketplace is asked once typing pauses; until it answers nothing can be published under a number unseen.
void PublishDialog::nameItem()
{
    const auto typed = attributes();
    const QString item = typed ? itemOf(*typed) : QString();
    const QString asked = m_channel->currentText() + u'\n' + item;
    if (item.isEmpty() || asked != m_asked)
        return;
    m_services.requests.send(
        this, u"publish.item"_s, {{u"account"_s, m_channel->currentText()}, {u"attributes"_s, *typed}},
        [this, asked](const QJsonObject &reply) {
            if (asked == m_asked)
                showItem(reply);
        },
        [this, asked](const Error &error) {
            if (asked != m_asked)
                return;
            sayItem(ItemState::Warning,
                    tr("What this number stands for could not be looked up: %1").arg(failureText(error)));
        });
}

void PublishDialog::showItem(const QJsonObject &item)
{
    if (!item[u"known"].toBool()) {
        sayItem(ItemState::Warning,
                tr("%1 shows nothing under %2: there is no such card, or nobody offers it now. Compare "
                   "the number with the page of the card there before you publish.")
                    .arg(m_channel->currentText(), item[u"id"].toString()));
        return;
    }
    m_answered = true;
    const QString name = item[u"name"].toString();
    const QString set = item[u"set"].toString();
    m_picture->setPicture(item[u"picture"].toString(), name);
    m_itemName->setText(name);
    m_itemSet->setText(set.isEmpty() ? item[u"id"].toString()
                                     : tr("%1 · %2", "expansion, number").arg(set, item[u"id"].toString()));
    m_itemNotice->clear();
    if (!isLikelySame(m_title, name))
        m_itemNotice->show(
            {.text = tr("Your product is called “%1”, this is “%2”. Is it the right number?").arg(m_title, name)});
    for (QWidget *shown :
         {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_itemName), static_cast<QWidget *>(m_itemSet)})
        shown->show();
    m_publish->setEnabled(true);
}

void PublishDialog::sayItem(ItemState state, const QString &words)
{
    m_answered = state != ItemState::Running;
    for (QWidget *hidden :
         {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_itemName), static_cast<QWidget *>(m_itemSet)})
        hidden->hide();
    m_itemNotice->show({.state = state, .text = words});
    m_publish->setEnabled(m_answered);
}

bool PublishDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return isDone;
}

// A dialog does not grow by itself with words that wrap.
void PublishDialog::makeRoom()
{
    const int least =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    if (isVisible() && height() < least)
        resize(width(), least);
}

std::optional<QJsonObject> PublishDialog::attributes() const
{
    QJsonObject typed;
    for (const QString &part : m_attributes->text().split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(std::max<qsizetype>(equals, 0)).trimmed();
        if (name.isEmpty())
            return std::nullopt;
        const QString value = part.mid(equals + 1).trimmed();
        // A value that stays keeps its type, which a text has lost; a new one gets that of its like there.
        const bool isKept = m_known.value(name).toVariant().toString() == value;
        typed.insert(name, isKept ? m_known.value(name) : m_choices->valueOf(name, value));
    }
    return typed;
}

void PublishDialog::edited()
{
    const auto typed = attributes();
    m_publish->setEnabled(m_channel->count() > 0 && typed.has_value());
    if (!typed)
        return;
    m_choices->setTyped(*typed);
    const QString item = itemOf(*typed);
    const QString asked = m_channel->currentText() + u'\n' + item;
    m_item->setVisible(!item.isEmpty());
    if (auto *label = static_cast<QFormLayout *>(layout())->labelForField(m_item))
        label->setVisible(!item.isEmpty());
    if (item.isEmpty()) {
        m_asked.clear();
    } else if (asked != m_asked) {
        m_asked = asked;
        sayItem(ItemState::Running, tr("Looking up what %1 is…").arg(item));
        m_pause.start();
    } else {
        m_publish->setEnabled(m_answered);
    }
}

void PublishDialog::save()
{
    const auto typed = attributes();
    if (!typed)
        return;
    m_publish->setEnabled(false);
    m_notice->clear();
    if (*typed == m_known)
        return publish();
    m_services.requests.send(
        this, u"product.set"_s, {{u"sku"_s, m_sku}, {u"mapped_attributes"_s, *typed}},
        [this, typed = *typed](const QJsonObject &) {
            m_known = typed;
            publish();
        },
        [this](const Error &error) { fail(failureText(error), failureDetails(error, failureText(error))); });
}

void PublishDialog::publish()
{
    m_services.requests.send(
        this, u"publish"_s, {{u"skus"_s, QJsonArray{m_sku}}, {u"account"_s, m_channel->currentText()}},
        [this](const QJsonObject &reply) {
            const QJsonArray refused = reply[u"refused"].toArray();
            if (refused.isEmpty())
                return accept();
            fail(tr("It cannot be published there yet."), refused.first().toObject()[u"message"].toString());
        },
        [this](const Error &error) { fail(failureText(error), failureDetails(error, failureText(error))); });
}

void PublishDialog::fail(const QString &text, const QString &details)
{
    m_notice->show(
        {.state = ItemState::Error,
         .text = details.isEmpty() ? text : tr("%1 %2", "sentence, reason").arg(text, withCapital(details))});
    edited();
}

} // namespace evenstock
