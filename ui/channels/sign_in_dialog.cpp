// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/sign_in_dialog.h"

#include "ui/channels/connector_words.h"
#include "ui/channels/credential_form.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

SignInDialog::SignInDialog(const ViewServices &services, const QString &account, const ConnectorInfo &info,
                           QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_account(account)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in to %1").arg(account));
    setMinimumWidth(m.font * 26);
    auto *help = new TextLabel(connectorText(info.help), TypeSize::Body, Ink::Secondary);
    help->setWordWrap(true);
    m_notice = new NoticeLine(this);
    m_form = new CredentialForm(info, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Keep and test"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveSignIn"_s);
    m_save->setEnabled(false);
    makePrimary(m_save);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(help);
    column->addWidget(m_form);
    column->addWidget(m_notice); // below what is typed: that stays where it is
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_form, &CredentialForm::edited, this, [this] { m_save->setEnabled(m_form->isComplete()); });
    connect(m_save, &QPushButton::clicked, this, &SignInDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SignInDialog::save()
{
    m_save->setEnabled(false);
    m_services.requests.send(
        this, u"account.set"_s, {{u"account"_s, m_account}, {u"secrets"_s, m_form->secrets()}},
        [this](const QJsonObject &) { test(); }, [this](const Error &error) { fail(error); });
}

void SignInDialog::test()
{
    m_services.requests.send(
        this, u"account.test"_s, {{u"account"_s, m_account}},
        [this](const QJsonObject &) {
            m_form->wipe();
            m_services.requests.startSync(&m_services.requests, {m_account}, u"incremental"_s);
            accept();
        },
        [this](const Error &error) { fail(error); });
}

void SignInDialog::fail(const Error &error)
{
    m_save->setEnabled(true);
    QString text = failureText(error);
    if (error.code == ErrorCode::Unauthorized)
        text = tr("The marketplace did not accept this sign-in.");
    else if (error.code == ErrorCode::Conflict)
        text = tr("This is the account that is connected as %1 already.").arg(error.item);
    m_notice->show({.state = ItemState::Error, .text = text, .details = failureDetails(error, text)});
    const int missing = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) - height() : 0;
    if (missing > 0) // nothing is squashed for it
        resize(width(), height() + missing);
}

} // namespace evenstock
