// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/publish_many_dialog.h"

#include "models/views/accounts_model.h"
#include "ui/catalogue/publish_refusal.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

PublishManyDialog::PublishManyDialog(const ViewServices &services, QStringList skus, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_skus(std::move(skus))
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"publishManyDialog"_s);
    setWindowTitle(tr("Publish %n product(s)", nullptr, static_cast<int>(m_skus.size())));
    setMinimumWidth(m.font * 28);
    m_channel = new QComboBox(this);
    m_channel->setObjectName(u"publishManyOn"_s);
    for (const AccountCard &card : m_services.accounts.cards()) {
        if (card.account.enabled)
            m_channel->addItem(card.account.name);
    }
    m_outlook = new TextLabel;
    m_outlook->setObjectName(u"publishManyOutlook"_s);
    m_outlook->setWordWrap(true);
    m_refused = new QPlainTextEdit(this);
    m_refused->setObjectName(u"publishManyRefused"_s);
    m_refused->setAccessibleName(tr("Products that cannot be published there, and why"));
    m_refused->setReadOnly(true);
    m_refused->setTabChangesFocus(true);
    m_refused->setMinimumHeight(m.font * 7);
    m_refused->hide();
    m_notice = new NoticeLine(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_publish = buttons->addButton(tr("Publish"), QDialogButtonBox::ActionRole);
    m_publish->setObjectName(u"publishManyNow"_s);
    makePrimary(m_publish);
    m_publish->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    form->setSpacing(m.space(2));
    form->addRow(m_notice);
    form->addRow(tr("&On"), m_channel);
    form->addRow(m_outlook);
    form->addRow(m_refused);
    form->addRow(buttons);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &PublishManyDialog::look);
    connect(m_publish, &QPushButton::clicked, this, &PublishManyDialog::publish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    look();
}

QJsonObject PublishManyDialog::arguments() const
{
    return {{u"skus"_s, QJsonArray::fromStringList(m_skus)}, {u"account"_s, m_channel->currentText()}};
}

void PublishManyDialog::look()
{
    m_publish->setEnabled(false);
    m_refused->hide();
    m_notice->clear();
    if (m_channel->count() == 0) {
        m_outlook->setText(tr("No channel is switched on."));
        return;
    }
    m_outlook->setText(tr("Looking…"));
    QJsonObject asked = arguments();
    asked.insert(u"dry_run"_s, true);
    m_services.requests.send(
        this, u"publish"_s, asked,
        [this, channel = m_channel->currentText()](const QJsonObject &reply) {
            if (channel == m_channel->currentText())
                showOutlook(reply);
        },
        [this, channel = m_channel->currentText()](const Error &error) {
            if (channel != m_channel->currentText())
                return;
            m_outlook->clear();
            m_notice->show(failureNotice(error));
        });
}

void PublishManyDialog::showOutlook(const QJsonObject &reply)
{
    const int made = reply[u"created"].toInt();
    const int refused = reply[u"refused_count"].toInt();
    QString words = tr("%n product(s) would be listed on %1.", nullptr, made).arg(m_channel->currentText());
    if (refused > 0)
        words += u' ' + tr("%n product(s) cannot be:", nullptr, refused);
    m_outlook->setText(words);
    showRefused(reply);
    m_publish->setText(tr("Publish %n product(s)", nullptr, made));
    m_publish->setEnabled(made > 0);
}

void PublishManyDialog::showRefused(const QJsonObject &reply)
{
    QStringList lines;
    const QJsonArray refused = reply[u"refused"].toArray();
    for (const QJsonValue &one : refused)
        lines.append(tr("%1: %2", "SKU, reason").arg(one[u"sku"].toString(), publishRefusal(one.toObject())));
    m_refused->setPlainText(lines.join(u'\n'));
    m_refused->setVisible(!lines.isEmpty());
    adjustSize();
}

void PublishManyDialog::publish()
{
    m_publish->setEnabled(false);
    m_channel->setEnabled(false); // the answer is about this one
    m_services.requests.send(
        this, u"publish"_s, arguments(),
        [this](const QJsonObject &reply) {
            m_channel->setEnabled(true);
            if (reply[u"refused_count"].toInt() == 0)
                return accept();
            m_outlook->clear();
            m_notice->show({.text = tr("%n product(s) are on their way. The others are left as they were:", nullptr,
                                       reply[u"created"].toInt())});
            showRefused(reply);
        },
        [this](const Error &error) {
            m_notice->show(failureNotice(error));
            m_channel->setEnabled(true);
            m_publish->setEnabled(true);
        });
}

} // namespace evenstock
