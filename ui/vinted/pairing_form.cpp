// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/pairing_form.h"

#include "models/store/account_repository.h"
#include "models/store/bridge_repository.h"
#include "models/views/read_store.h"
#include "ui/shell/receiver_watch.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/vinted/pairing_question.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_bar.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

TextLabel *wrapped(const QString &words, TypeSize size = TypeSize::Body, Ink ink = Ink::Text)
{
    auto *label = new TextLabel(words, size, ink);
    label->setWordWrap(true);
    return label;
}

TextLabel *heading(const QString &words)
{
    TextLabel *label = wrapped(words);
    label->setBold(true);
    return label;
}

} // namespace

QString extensionFolder()
{
    const QDir folder(QCoreApplication::applicationDirPath() + "/../share/evenstock/vinted-extension"_L1);
    return QFileInfo::exists(folder.filePath(u"manifest.json"_s)) ? folder.canonicalPath() : QString();
}

PairingForm::PairingForm(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    const Metrics m(font());
    m_notice = new NoticeLine(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.gap());
    column->addWidget(new PairingQuestion(services, this));
    column->addWidget(m_notice);
    column->addWidget(installPart());
    column->addWidget(codePart());
    column->addWidget(waitPart());
    column->addStretch(1);
    m_codeTime.setSingleShot(true);
    connect(&m_codeTime, &QTimer::timeout, this, &PairingForm::codeIsOver);
    connect(&services.store, &ReadStore::changed, this, [this](const QSet<QString> &kinds) {
        if (kinds.isEmpty() || kinds.contains(u"settings"_s) || kinds.contains(u"listings"_s))
            look();
    });
    codeIsOver();
    m_codeWords->clear();
}

QWidget *PairingForm::installPart()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2) - 2);
    column->addWidget(heading(tr("1. Install the extension in the browser where you use Vinted")));
    const QString folder = extensionFolder();
    if (folder.isEmpty()) {
        column->addWidget(wrapped(tr("This copy of Evenstock came without the extension. Get evenstock-vinted.zip from "
                                     "where you got Evenstock, and unpack it into a folder that stays.")));
    } else {
        m_folder = new QLineEdit(QDir::toNativeSeparators(folder), part);
        m_folder->setObjectName(u"extensionFolder"_s);
        m_folder->setAccessibleName(tr("Folder of the extension"));
        m_folder->setReadOnly(true);
        makeLarge(m_folder);
        auto *copy = new QPushButton(lineIcon(u"copy"_s), tr("Copy"), part);
        copy->setObjectName(u"copyFolder"_s);
        auto *open = new QPushButton(lineIcon(u"folder"_s), tr("Open"), part);
        for (QPushButton *button : {copy, open}) {
            button->setAutoDefault(false);
            makeLarge(button);
        }
        connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_folder->text()); });
        connect(open, &QPushButton::clicked, this,
                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        auto *row = new QHBoxLayout;
        row->setSpacing(m.space(2));
        row->addWidget(m_folder, 1);
        row->addWidget(copy);
        row->addWidget(open);
        column->addLayout(row);
    }
    column->addWidget(wrapped(tr("Chrome, Chromium, Edge, Brave: open chrome://extensions, switch on Developer mode, "
                                 "press Load unpacked and choose this folder."),
                              TypeSize::Caption, Ink::Secondary));
    column->addWidget(wrapped(tr("Firefox: open about:debugging, This Firefox, press Load Temporary Add-on and choose "
                                 "manifest.json in this folder. It stays until Firefox is closed."),
                              TypeSize::Caption, Ink::Secondary));
    column->addWidget(heading(tr("2. Log in on Vinted in that browser, and leave a tab of it open")));
    return part;
}

QWidget *PairingForm::codePart()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_code = new TextLabel({}, TypeSize::Figure);
    m_code->setObjectName(u"pairingCode"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_port = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_port->setObjectName(u"pairingPort"_s);
    m_codeWords = wrapped({}, TypeSize::Caption, Ink::Secondary);
    m_codeWords->setObjectName(u"pairingCodeWords"_s);
    m_show = new QPushButton(tr("Show a code"), part);
    m_show->setObjectName(u"showCode"_s);
    m_show->setAutoDefault(false);
    makeLarge(m_show);
    connect(m_show, &QPushButton::clicked, this, &PairingForm::askCode);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.gap());
    row->addWidget(m_code);
    row->addWidget(m_show);
    row->addWidget(m_port, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2) - 2);
    column->addWidget(heading(tr("3. Open the options of the extension there, and type this code")));
    column->addLayout(row);
    column->addWidget(m_codeWords);
    return part;
}

QWidget *PairingForm::waitPart()
{
    const Metrics m(font());
    auto *panel = new Panel(this);
    m_state = new StateLabel(panel);
    m_state->setObjectName(u"pairingState"_s);
    m_bar = new ThinBar(panel);
    panel->column()->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    panel->column()->setSpacing(m.space(2) - 2);
    panel->column()->addWidget(m_state);
    panel->column()->addWidget(m_bar);
    return panel;
}

void PairingForm::start(const QString &account)
{
    if (!m_receiver) { // nobody asks before the first pairing
        m_receiver = new ReceiverWatch(m_services.requests, this);
        connect(m_receiver, &ReceiverWatch::changed, this, &PairingForm::showReceiver);
    }
    m_account = account;
    m_paired.clear();
    m_since = m_services.clock.now();
    codeIsOver();
    m_codeWords->clear();
    showReceiver();
    look();
}

// The browser talks to the local interface; nothing is asked of the owner but a switch.
void PairingForm::showReceiver()
{
    const ReceiverGlance &glance = m_receiver->glance();
    const QUrl local(glance.local);
    m_port->setText(local.port() > 0 ? tr("Port %1").arg(local.port()) : QString());
    const bool isOff = glance.isKnown && glance.local.isEmpty();
    m_show->setEnabled(!isOff);
    if (!isOff)
        return m_notice->clear();
    m_notice->show({.text = tr("The local interface is switched off, so no browser can reach Evenstock."),
                    .action = tr("Switch on"),
                    .act = [this] {
                        m_services.requests.send(this, u"settings.set"_s,
                                                 {{u"key"_s, u"local.enabled"_s}, {u"value"_s, u"true"_s}});
                    }});
}

void PairingForm::askCode()
{
    m_services.requests.send(
        this, u"bridge.pair.begin"_s, {{u"account"_s, m_account}, {u"confirm"_s, true}},
        [this](const QJsonObject &reply) {
            const qint64 until =
                QDateTime::fromString(reply[u"expires_at"].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
            m_code->setText(pairingCodeText(reply[u"code"].toString()));
            m_code->show();
            m_codeWords->setText(
                tr("It works once, for two minutes. Evenstock asks you before the browser is let in."));
            m_show->setText(tr("Show another code"));
            m_codeTime.start(
                static_cast<int>(qBound(qint64(0), qint64(until - m_services.clock.now()), qint64(600'000))));
            look();
        },
        [this](const Error &error) { m_notice->show(failureNotice(error)); });
}

void PairingForm::codeIsOver()
{
    m_codeTime.stop();
    m_code->clear();
    m_code->hide();
    m_show->setText(tr("Show a code"));
    m_codeWords->setText(tr("The code is over. Show another one."));
    look();
}

void PairingForm::look()
{
    if (m_services.store.isOpen() && m_paired.isEmpty() && !m_account.isEmpty()) {
        Database &database = m_services.store.database();
        const auto account = AccountRepository(database).findByName(m_account);
        const QList<BrowserRow> browsers = BridgeRepository(database).browsers().valueOr({});
        for (const BrowserRow &browser : browsers) {
            if (account && *account && browser.account == (*account)->id && browser.revokedAt == 0 &&
                browser.createdAt >= m_since)
                m_paired = browser.name.isEmpty() ? tr("A browser") : browser.name;
        }
    }
    const bool isDone = !m_paired.isEmpty();
    if (isDone)
        m_state->setState(ItemState::Agreed, tr("Paired: %1").arg(m_paired));
    else if (m_codeTime.isActive())
        m_state->setState(ItemState::Running, tr("Waiting for the browser…"));
    else
        m_state->setState(ItemState::Waiting, tr("No browser is paired yet"));
    m_bar->setVisible(!isDone && m_codeTime.isActive());
    m_bar->setShare(-1);
    if (isDone && !m_code->isHidden()) {
        m_codeTime.stop();
        m_code->clear();
        m_code->hide();
        m_codeWords->clear();
    }
    Q_EMIT changed();
}

} // namespace evenstock
