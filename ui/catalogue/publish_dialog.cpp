// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/publish_dialog.h"

#include "ui/shell/error_text.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>

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
    form->addRow(tr("&Attributes"), m_attributes);
    form->addRow(promise);
    form->addRow(buttons);
    connect(m_attributes, &QLineEdit::textEdited, this, &PublishDialog::edited);
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    edited();
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
        // A value that stays keeps its type, which a text has lost.
        typed.insert(name,
                     m_known.value(name).toVariant().toString() == value ? m_known.value(name) : QJsonValue(value));
    }
    return typed;
}

void PublishDialog::edited()
{
    m_publish->setEnabled(m_channel->count() > 0 && attributes().has_value());
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
        [this](const Error &error) { fail(errorWords(error.code).title, error.detail); });
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
        [this](const Error &error) { fail(errorWords(error.code).title, error.detail); });
}

void PublishDialog::fail(const QString &text, const QString &details)
{
    m_notice->show({.state = ItemState::Error,
                    .text = details.isEmpty() ? text : tr("%1 %2", "sentence, reason").arg(text, details)});
    edited();
}

} // namespace evenstock
