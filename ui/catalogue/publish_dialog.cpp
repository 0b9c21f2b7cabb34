// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/publish_dialog.h"

#include "connectors/api/connector.h"
#include "models/views/accounts_model.h"
#include "models/views/background_reader.h"
#include "ui/catalogue/attribute_choices.h"
#include "ui/catalogue/publish_item.h"
#include "ui/catalogue/publish_outlook.h"
#include "ui/catalogue/publish_refusal.h"
#include "ui/catalogue/which_product.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

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
    , m_product(product)
    , m_sku(product.sku)
    , m_known(QJsonDocument::fromJson(product.attributes.toUtf8()).object())
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"publish"_s);
    setWindowTitle(tr("Publish"));
    setMinimumWidth(m.font * 26);
    auto *name = new TextLabel(product.title.isEmpty() ? product.sku : product.title, TypeSize::Heading);
    name->setWordWrap(true);
    auto *which = new TextLabel(whichProduct(services.store, product), TypeSize::Caption,
                                Ink::Secondary); // several have one title
    which->setWordWrap(true);
    m_channel = new QComboBox(this);
    m_channel->setObjectName(u"publishOn"_s);
    m_channel->addItems(channels);
    m_attributes = new QLineEdit(textOf(m_known), this);
    m_attributes->setObjectName(u"publishAttributes"_s);
    m_attributes->setCursorPosition(0);
    m_attributes->setPlaceholderText(tr("For example: blueprint_id=12345; mtg_language=en"));
    m_notice = new NoticeLine(this);
    m_promise = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_promise->setObjectName(u"publishPromise"_s);
    m_promise->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_publish = buttons->addButton(tr("Publish"), QDialogButtonBox::ActionRole);
    m_publish->setObjectName(u"publishNow"_s);
    makePrimary(m_publish);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    form->setSpacing(m.space(2));
    form->addRow(name);
    form->addRow(which);
    form->addRow(m_notice);
    form->addRow(tr("&On"), m_channel);
    m_choices = new AttributeChoices(this);
    form->addRow(m_choices);
    form->addRow(tr("&Attributes"), m_attributes);
    m_asText = quietButton(tr("All properties as text"), u"edit"_s, this);
    m_asText->setObjectName(u"publishAsText"_s);
    m_asText->setCheckable(true);
    form->addRow(QString(), m_asText);
    connect(m_asText, &QToolButton::toggled, this,
            [form, this](bool isShown) { form->setRowVisible(m_attributes, isShown); });
    form->setRowVisible(m_attributes, false);
    m_item = new PublishItem(services, product.title, this);
    form->addRow(tr("What it is there"), m_item);
    m_outlook = new PublishOutlook(services, product.sku, this);
    form->addRow(tr("What it gets"), m_outlook);
    form->addRow(m_promise);
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
    connect(m_item, &PublishItem::answered, this, &PublishDialog::showButton);
    connect(m_outlook, &PublishOutlook::answered, this, &PublishDialog::edited);
    edited();
    lookUpChoices();
}

void PublishDialog::lookUpChoices()
{
    const QString number = itemAttribute();
    m_notice->clear(); // what was said was of another channel
    m_outlook->look(m_channel->currentText());
    m_promise->setText(
        number.isEmpty() ? QString()
                         : tr("%1 needs the number of its catalogue under %2.").arg(m_channel->currentText(), number));
    m_promise->setVisible(!number.isEmpty());
    m_asText->setChecked(!number.isEmpty()); // the number is written there
    m_services.reader.ask(
        this,
        [channel = m_channel->currentText(), except = number, product = m_product](
            Database &database, const std::stop_token &) { return knownKinds(database, channel, except, product); },
        [this, asked = m_channel->currentText()](const Result<KnownKinds> &known) {
            if (!known || asked != m_channel->currentText())
                return;
            m_choices->setKnown(*known);
            edited();
        });
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
    if (!typed)
        return showButton();
    m_choices->setTyped(*typed);
    // What it lacks as it is stored may be what was typed since.
    static_cast<QFormLayout *>(layout())->setRowVisible(m_outlook, !m_outlook->isRefused() || *typed == m_known);
    const QString item = itemOf(*typed);
    m_item->setVisible(!item.isEmpty());
    if (auto *label = static_cast<QFormLayout *>(layout())->labelForField(m_item))
        label->setVisible(!item.isEmpty());
    m_item->ask(m_channel->currentText(), item, *typed);
    showButton();
}

// Nothing is published under a number unseen.
void PublishDialog::showButton()
{
    m_publish->setEnabled(!m_isSending && m_channel->count() > 0 && attributes().has_value() && m_item->isAnswered());
}

// What is under way is what was pressed: it goes where it was said, and once.
void PublishDialog::setSending(bool isSending)
{
    m_isSending = isSending;
    for (QWidget *part : std::initializer_list<QWidget *>{m_channel, m_attributes, m_choices})
        part->setEnabled(!isSending);
    showButton();
}

void PublishDialog::save()
{
    const auto typed = attributes();
    if (!typed)
        return;
    setSending(true);
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
            fail(tr("It cannot be published there yet."), publishRefusal(refused.first().toObject()));
        },
        [this](const Error &error) { fail(failureText(error), failureDetails(error, failureText(error))); });
}

void PublishDialog::fail(const QString &text, const QString &details)
{
    setSending(false);
    m_notice->show(
        {.state = ItemState::Error,
         .text = details.isEmpty() ? text : tr("%1 %2", "sentence, reason").arg(text, reasonSentence(details))});
    edited();
}

} // namespace evenstock
