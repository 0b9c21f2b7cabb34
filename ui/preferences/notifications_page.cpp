// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/notifications_page.h"

#include "ui/preferences/setting_advice.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/notice_line.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

NotificationsPage::NotificationsPage(Requests &requests, QWidget *parent)
    : SettingsForm(parent)
    , m_requests(requests)
{
    addDesktop();
    addMail();
    connect(m_password, &QLineEdit::editingFinished, this, &NotificationsPage::keepPassword);
    connect(m_test, &QPushButton::clicked, this, &NotificationsPage::test);
}

void NotificationsPage::addDesktop()
{
    title(tr("Tell me on the desktop about:"));
    flag(tr("New conflicts"), u"notify.conflicts"_s);
    flag(tr("Oversells"), u"notify.oversells"_s);
    flag(tr("Events that could not be used"), u"notify.events"_s);
    flag(tr("Accounts that stop working"), u"notify.accounts"_s);
    flag(tr("Large changes that are held until you agree"), u"notify.plans"_s);
    note(tr("Never more than one a minute; the same things come together."));
}

void NotificationsPage::addMail()
{
    flag(tr("Tell me by e-mail too"), u"mail.enabled"_s);
    line(tr("Mail &server"), u"mail.server"_s, u"smtp.example:587"_s);
    choice(tr("&Encryption"), u"mail.security"_s,
           {{u"starttls"_s, tr("STARTTLS (usual, port 587)")},
            {u"tls"_s, tr("TLS (port 465)")},
            {u"none"_s, tr("none (only a server on this computer)")}});
    line(tr("&User name"), u"mail.user"_s);
    m_password = new QLineEdit(this);
    m_password->setObjectName(u"mailPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("only to change it"));
    m_password->setMinimumWidth(Metrics(font()).font * 20);
    form()->addRow(tr("Pass&word"), m_password);
    line(tr("&From"), u"mail.from"_s, u"shop@shop.example"_s);
    line(tr("&To"), u"mail.to"_s, u"me@shop.example"_s);
    m_test = new QPushButton(tr("Send a test mail"), this);
    m_test->setObjectName(u"testMail"_s);
    m_notice = new NoticeLine(this);
    form()->addRow(QString(), m_test);
    form()->addRow(m_notice);
}

void NotificationsPage::keepPassword()
{
    const QString password = m_password->text();
    if (password.isEmpty())
        return;
    m_password->clear(); // it is not shown again, and not kept here
    m_requests.send(
        this, u"mail.password"_s, {{u"secrets"_s, QJsonObject{{u"password"_s, password}}}},
        [this](const QJsonObject &) {
            m_notice->show({.state = ItemState::Agreed, .text = tr("The password is kept.")});
        },
        [this](const Error &error) { tellFailure(error); });
}

void NotificationsPage::test()
{
    m_test->setEnabled(false);
    m_requests.send(
        this, u"mail.test"_s, {},
        [this](const QJsonObject &reply) {
            m_test->setEnabled(true);
            m_notice->show({.state = ItemState::Agreed,
                            .text = tr("A test mail is on its way to %1.").arg(reply[u"to"].toString())});
        },
        [this](const Error &error) {
            m_test->setEnabled(true);
            tellFailure(error);
        });
}

void NotificationsPage::tellFailure(const Error &error)
{
    if (error.code == ErrorCode::InvalidRequest && has(error.item)) {
        m_notice->clear();
        showProblem(error.item, settingAdvice(error.item, error));
        return goTo(error.item);
    }
    QString text = failureText(error);
    if (error.code == ErrorCode::Unauthorized)
        text = tr("The mail server does not accept user name or password.");
    else if (error.code == ErrorCode::InvalidResponse && error.item == "mail.security"_L1)
        text = tr("The mail server offers no encryption, so nothing was sent.");
    else if (error.code == ErrorCode::InvalidResponse)
        text = tr("The mail server could not prove who it is, so nothing was sent.");
    m_notice->show({.state = ItemState::Error, .text = text, .details = failureDetails(error, text)});
}

} // namespace evenstock
