// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/server_page.h"

#include "ui/shell/receiver_watch.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int linesInSight = 6; // then it scrolls

} // namespace

ServerPage::ServerPage(Requests &requests, QWidget *parent)
    : SettingsForm(parent)
    , m_requests(requests)
    , m_receiver(new ReceiverWatch(requests, this))
{
    addServer();
    addTunnel();
    addLocal();
    connect(m_receiver, &ReceiverWatch::changed, this, &ServerPage::showReceiver);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ServerPage::showKind);
    connect(m_whoReaches, &QComboBox::currentIndexChanged, this, &ServerPage::showWhoReaches);
    showKind();
    showWhoReaches();
    showReceiver();
}

void ServerPage::addServer()
{
    title(tr("Events of the marketplaces"));
    flag(tr("Listen for events"), u"hooks.enabled"_s);
    m_server = new StateLabel(this); // what became of it, where it is switched
    form()->addRow(QString(), m_server);
    m_serverAdvice = new TextLabel({}, TypeSize::Caption, Ink::Secondary, this);
    m_serverAdvice->setObjectName(u"serverAdvice"_s);
    m_serverAdvice->setWordWrap(true);
    form()->addRow(QString(), m_serverAdvice);
    line(tr("&Address here"), u"hooks.address"_s);
    m_whoReaches = choice(tr("&Who reaches it"), u"hooks.reach"_s,
                          {{u"loopback"_s, tr("only this computer, and a tunnel (usual)")},
                           {u"anywhere"_s, tr("whoever the address lets in (for experts)")}});
    m_careful = new StateLabel(this);
    m_careful->setObjectName(u"reachWarning"_s);
    m_careful->setState(ItemState::Warning, tr("Others can knock at this computer."));
    form()->addRow(QString(), m_careful);
    m_carefulNote = new TextLabel(tr("With an address other than 127.0.0.1 your network, and perhaps the internet, "
                                     "reaches it. Use a certificate, and let the firewall open this port only."),
                                  TypeSize::Caption, Ink::Secondary, this);
    m_carefulNote->setWordWrap(true);
    form()->addRow(QString(), m_carefulNote);
    file(tr("Ce&rtificate"), u"hooks.certificate"_s, tr("a PEM file, for https; none is usual"));
    file(tr("&Its key"), u"hooks.key"_s, tr("a PEM file"));
}

// A line for the path of a file, which may also be picked.
QLineEdit *ServerPage::file(const QString &label, const QString &key, const QString &placeholder)
{
    QLineEdit *edit = line(label, key, placeholder);
    QToolButton *pick = iconButton(tr("Choose a file…"), u"folder"_s, this); // an icon in the field has no keyboard
    pick->setObjectName(u"pick."_s + key);
    addBeside(edit, pick);
    connect(pick, &QToolButton::clicked, this, [this, edit, key] {
        auto *dialog = new QFileDialog(this, tr("Choose a file"), QFileInfo(edit->text()).path());
        dialog->setObjectName(u"pickFile"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this, edit, key](const QString &path) {
            edit->setText(path);
            Q_EMIT chosen(key, path);
        });
        dialog->open();
    });
    return edit;
}

void ServerPage::addTunnel()
{
    title(tr("Way from outside"));
    m_kind = choice(tr("&Tunnel"), u"tunnel.kind"_s,
                    {{u"off"_s, tr("none")},
                     {u"cloudflared"_s, tr("Cloudflare (cloudflared)")},
                     {u"ngrok"_s, tr("ngrok")},
                     {u"ssh"_s, tr("a server of mine, by ssh")},
                     {u"command"_s, tr("another program")}});
    m_command = line(tr("&Command"), u"tunnel.command"_s);
    line(tr("&Public address"), u"tunnel.public_url"_s, tr("https://… where the tunnel does not tell it itself"));
    m_tunnel = new StateLabel(this);
    m_problem = new TextLabel({}, TypeSize::Caption, Ink::Secondary, this);
    m_problem->setObjectName(u"tunnelProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse); // it may name an address
    m_lines = new QPlainTextEdit(this);
    m_lines->setObjectName(u"tunnelLines"_s);
    m_lines->setAccessibleName(tr("What the tunnel program says"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setFixedSize(Metrics(font()).font * 28, m_lines->fontMetrics().lineSpacing() * linesInSight);
    m_reach = new StateLabel(this);
    m_test = new QPushButton(tr("Test the public address"), this);
    m_test->setObjectName(u"testPublicAddress"_s);
    connect(m_test, &QPushButton::clicked, m_receiver, &ReceiverWatch::test);
    form()->addRow(QString(), m_tunnel);
    form()->addRow(QString(), m_problem);
    form()->addRow(QString(), m_lines);
    form()->addRow(QString(), m_reach);
    m_advice = new TextLabel({}, TypeSize::Caption, Ink::Secondary, this);
    m_advice->setWordWrap(true);
    form()->addRow(QString(), m_advice);
    form()->addRow(QString(), m_test);
}

void ServerPage::addLocal()
{
    title(tr("Interface for other programs on this computer"));
    flag(tr("Offer it"), u"local.enabled"_s);
    line(tr("A&ddress"), u"local.address"_s);
    m_local = new TextLabel({}, TypeSize::Caption, Ink::Secondary, this);
    m_local->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_local->setWordWrap(true);
    form()->addRow(QString(), m_local);
    auto *show = new QPushButton(tr("Show the key"), this);
    show->setObjectName(u"showToken"_s);
    auto *renew = new QPushButton(tr("Make a new key"), this);
    renew->setObjectName(u"renewToken"_s);
    renew->setToolTip(tr("Programs that use the old one are locked out"));
    connect(show, &QPushButton::clicked, this, [this] { askToken(u"token.show"_s); });
    connect(renew, &QPushButton::clicked, this, [this] { askToken(u"token.renew"_s); });
    m_token = new QLineEdit(this);
    m_token->setReadOnly(true);
    m_token->setAccessibleName(tr("Key of the interface"));
    m_token->setMinimumWidth(Metrics(font()).font * 20);
    m_token->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics(font()).space(2));
    buttons->addWidget(show);
    buttons->addWidget(renew);
    buttons->addStretch(1);
    form()->addRow(tr("Key"), buttons);
    form()->addRow(QString(), m_token);
}

// The command means another thing for each kind, and nothing for some.
void ServerPage::showKind()
{
    const QString kind = m_kind->currentData().toString();
    m_command->setEnabled(kind == "ssh"_L1 || kind == "command"_L1);
    m_command->setPlaceholderText(kind == "ssh"_L1       ? tr("user@server and its options")
                                  : kind == "command"_L1 ? tr("the whole command; {port} stands for the port here")
                                                         : QString());
}

void ServerPage::showWhoReaches()
{
    const bool isOpen = m_whoReaches->currentData().toString() == "anywhere"_L1;
    form()->setRowVisible(m_careful, isOpen);
    form()->setRowVisible(m_carefulNote, isOpen);
}

void ServerPage::showReceiver()
{
    const ReceiverGlance &glance = m_receiver->glance();
    const ReceiverWords server = serverWords(glance);
    m_server->setState(server.state, glance.hooks.isEmpty() ? server.words : server.words + u": "_s + glance.hooks);
    m_serverAdvice->setText(server.advice);
    form()->setRowVisible(m_serverAdvice, !server.advice.isEmpty());
    const ReceiverWords tunnel = tunnelWords(glance);
    m_tunnel->setState(tunnel.state, tunnel.words);
    form()->setRowVisible(m_tunnel, !tunnel.words.isEmpty());
    const QString advice = tunnelAdvice(glance);
    m_problem->setText(advice);
    form()->setRowVisible(m_problem, !advice.isEmpty());
    form()->setRowVisible(m_lines, !glance.tunnelLines.isEmpty());
    if (const QString said = glance.tunnelLines.join(u'\n'); m_lines->toPlainText() != said)
        m_lines->setPlainText(said);
    const ReceiverWords reach = reachWords(glance);
    m_reach->setState(reach.state, glance.publicUrl.isEmpty() ? reach.words : glance.publicUrl + u": "_s + reach.words);
    m_advice->setText(reach.advice);
    form()->setRowVisible(m_advice, !reach.advice.isEmpty());
    m_test->setEnabled(glance.isListening() && !glance.publicUrl.isEmpty());
    const QString problem = problemWords(glance, u"local"_s);
    m_local->setText(!problem.isEmpty()       ? problem
                     : glance.local.isEmpty() ? tr("It is off.")
                                              : tr("It listens at %1.").arg(glance.local));
}

void ServerPage::askToken(const QString &command)
{
    m_requests.send(this, command, {}, [this](const QJsonObject &reply) {
        m_token->setText(reply[u"token"].toString());
        m_token->show();
        m_token->selectAll();
        m_token->setFocus();
    });
}

} // namespace evenstock
