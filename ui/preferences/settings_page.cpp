// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/settings_page.h"

#include "app/service/support_bundle.h"
#include "models/store/account_repository.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/preferences/backups_list.h"
#include "ui/preferences/conflict_rules.h"
#include "ui/preferences/notifications_page.h"
#include "ui/preferences/server_page.h"
#include "ui/preferences/setting_advice.h"
#include "ui/shell/language.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDate>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// What the owner is told is in the bundle, part by part.
QStringList bundleParts()
{
    return {SettingsPage::tr("versions of the program and of this computer, and sizes of its files"),
            SettingsPage::tr("settings, and how many products, listings and orders there are"),
            SettingsPage::tr("state of each channel by number, without names, addresses and secrets"),
            SettingsPage::tr("the last runs, errors and requests, without their contents")};
}

} // namespace

SettingsPage::SettingsPage(const ViewServices &services, QWidget *parent)
    : ViewPage(parent)
    , m_services(services)
{
    const Metrics m(font());
    m_pages = new QListWidget(this);
    m_pages->setObjectName(u"settingsPages"_s);
    m_pages->setAccessibleName(tr("Pages of the settings"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setItemDelegate(new CellDelegate(services.clock, m_pages));
    m_pages->setFixedWidth(m.space(44));
    m_stack = new QStackedWidget(this);
    addPage(tr("General"), general());
    addPage(tr("Notifications"), new NotificationsPage(services.requests));
    addPage(tr("Data"), data());
    addPage(tr("Server and tunnel"), new ServerPage(services.requests));
    addPage(tr("Rules"), rules());
    addPage(tr("Advanced"), advanced());
    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_pages->setCurrentRow(0);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages);
    row->addWidget(new HairLine(HairLine::Weight::Line, Qt::Vertical));
    row->addWidget(m_stack, 1);
    m_frame = new ContentFrame(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHead(tr("Settings"), this));
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(m_frame, 1);
}

void SettingsPage::addPage(const QString &title, SettingsForm *page)
{
    m_pages->addItem(title);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_forms.append(page);
    connect(page, &SettingsForm::chosen, this,
            [this, page](const QString &key, const QString &value) { set(page, key, value); });
}

void SettingsPage::open(const Target &target)
{
    static const QStringList names{u"general"_s, u"notifications"_s, u"data"_s,
                                   u"server"_s,  u"rules"_s,         u"advanced"_s}; // in the order of the pages
    if (const qsizetype page = names.indexOf(target.filter); page >= 0)
        m_pages->setCurrentRow(static_cast<int>(page));
    if (target.filter == "backup"_L1)
        backUp();
}

SettingsForm *SettingsPage::general()
{
    auto *page = new SettingsForm;
    SettingsForm::Offers languages{{u"system"_s, tr("As the desktop")}};
    for (const QString &language : shippedLanguages())
        languages.append({language, languageName(language)});
    page->choice(tr("&Language"), u"language"_s, languages);
    page->choice(tr("&Appearance"), u"theme"_s,
                 {{u"system"_s, tr("As the desktop")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    page->flag(tr("Start with the desktop"), u"start_with_desktop"_s);
    m_tray = page->flag(tr("Closing the window keeps it in the tray"), u"close_to_tray"_s);
    m_noTray = new TextLabel(tr("This desktop has no tray: closing the window ends the program."), TypeSize::Caption,
                             Ink::Secondary);
    m_noTray->setWordWrap(true);
    page->form()->addRow(QString(), m_noTray);
    showTray();
    page->number(tr("Low &stock is up to"), u"low_stock"_s);
    return page;
}

// It may come up later than the program.
void SettingsPage::showTray()
{
    const bool isThere = QSystemTrayIcon::isSystemTrayAvailable();
    m_tray->setEnabled(isThere);
    m_noTray->setVisible(!isThere);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    ViewPage::showEvent(event);
    showTray();
}

SettingsForm *SettingsPage::data()
{
    auto *page = new SettingsForm;
    m_place = new QLineEdit;
    m_place->setObjectName(u"dataPlace"_s);
    m_place->setReadOnly(true);
    m_place->setMinimumWidth(Metrics(font()).font * 20);
    page->form()->addRow(tr("Where it &is"), m_place);
    auto *folder = new QPushButton(tr("Open the folder"));
    connect(folder, &QPushButton::clicked, this, [this] { openFolder(m_place->text()); });
    page->form()->addRow(QString(), folder);
    auto *backUpNow = new QPushButton(tr("Back up to a file…"));
    connect(backUpNow, &QPushButton::clicked, this, &SettingsPage::backUp);
    page->form()->addRow(tr("Backup"), backUpNow);
    page->note(tr("A checked backup is also made by itself every day. One of another place is put back with “Restore "
                  "a backup…” in the menu at the top left."));
    m_backups = new BackupsList;
    connect(m_backups, &BackupsList::restoreRequested, this, [this](const QString &file) {
        Q_EMIT openRequested({.view = View::Settings, .filter = u"restore:"_s + file});
    });
    page->form()->addRow(tr("Backups here"), m_backups);
    page->number(tr("Keep &history for"), u"keep.log_days"_s, tr(" days"));
    page->flag(tr("Remove what is older each night at three"), u"keep.clean_logs"_s);
    page->number(tr("Keep b&uyers’ data for"), u"keep.personal_days"_s, tr(" days"));
    page->choice(tr("&Sign-ins are kept in"), u"secret_store"_s,
                 {{u"keychain"_s, tr("the keychain of the desktop")},
                  {u"vault"_s, tr("an encrypted file with a password")},
                  {u"session"_s, tr("memory, until the program ends")}});
    return page;
}

SettingsForm *SettingsPage::rules()
{
    auto *page = new SettingsForm;
    page->form()->addRow(new TextLabel(tr("“Always do this”, made from your decisions about conflicts:"),
                                       TypeSize::Body, Ink::Secondary));
    m_rules = new ConflictRules(m_services);
    page->form()->addRow(m_rules);
    return page;
}

SettingsForm *SettingsPage::advanced()
{
    auto *page = new SettingsForm;
    page->choice(tr("&Log"), u"log_level"_s,
                 {{u"warning"_s, tr("only warnings")}, {u"info"_s, tr("usual")}, {u"debug"_s, tr("everything")}});
    auto *logs = new QPushButton(tr("Open the log folder"));
    connect(logs, &QPushButton::clicked, this, [this] { openFolder(DataDirectory::at(m_place->text()).logFolder()); });
    page->form()->addRow(QString(), logs);
    auto *bundle = new QPushButton(tr("Make a support bundle…"));
    bundle->setObjectName(u"supportBundle"_s);
    connect(bundle, &QPushButton::clicked, this, &SettingsPage::makeBundle);
    page->form()->addRow(tr("Support"), bundle);
    page->note(tr("A text file that helps others to understand a fault; you can read it before you send it. In it: "
                  "%1.")
                   .arg(bundleParts().join(u"; "_s)));
    return page;
}

// While mails are sent, and before they are, it is looked whether they could be sent with what was chosen.
void SettingsPage::set(SettingsForm *page, const QString &key, const QString &value)
{
    const QString mail = u"mail."_s;
    const QString switchKey = u"mail.enabled"_s;
    const bool isOn = key == switchKey ? value == "true"_L1 : stored().flag(switchKey);
    if (!key.startsWith(mail) || !isOn)
        return store(page, key, value);
    QJsonObject changes;
    if (key != switchKey)
        changes.insert(key.mid(mail.size()), value);
    m_services.requests.send(
        this, u"mail.check"_s, {{u"settings"_s, changes}},
        [this, page, key, value](const QJsonObject &) { store(page, key, value); },
        [this, page, key, value](const Error &error) { refused(page, key, value, error); });
}

void SettingsPage::store(SettingsForm *page, const QString &key, const QString &value)
{
    m_services.requests.send(
        this, u"settings.set"_s, {{u"key"_s, key}, {u"value"_s, value}},
        [this, page, key](const QJsonObject &) {
            page->clearProblem(key);
            m_frame->clearProblem();
        },
        [this, page, key, value](const Error &error) { refused(page, key, value, error); });
}

// The settings page shows what is stored, and says at the field that is wrong why nothing else was.
void SettingsPage::refused(SettingsForm *page, const QString &key, const QString &value, const Error &error)
{
    const QString &wrong = page->has(error.item) ? error.item : key;
    const QString why = settingAdvice(wrong, error);
    if (wrong == key && !value.isEmpty() && page->isTyped(key))
        page->showProblem(wrong, tr("“%1” was not kept. %2", "what was typed, why").arg(value, why));
    else
        page->showProblem(wrong, why);
    page->show(key, stored());
    if (wrong != key)
        page->goTo(wrong);
}

ProgramSettings SettingsPage::stored() const
{
    if (!m_services.store.isOpen())
        return ProgramSettings();
    return ProgramSettings(AccountRepository(m_services.store.database()).programSettings().valueOr({}));
}

void SettingsPage::read()
{
    if (!m_services.store.isOpen())
        return;
    const ProgramSettings settings = stored();
    for (SettingsForm *form : std::as_const(m_forms))
        form->read(settings);
    m_rules->read();
    showBackups();
    if (m_place->text().isEmpty())
        askEngine();
}

void SettingsPage::askEngine()
{
    m_services.requests.send(
        this, u"engine.status"_s, {},
        [this](const QJsonObject &status) {
            m_place->setText(status[u"data_dir"].toString());
            showBackups();
        },
        [](const Error &) {});
}

void SettingsPage::showBackups()
{
    if (!m_place->text().isEmpty())
        m_backups->setFolder(DataDirectory::at(m_place->text()).backupFolder());
}

void SettingsPage::say(ItemState state, const QString &words)
{
    say({.state = state, .text = words});
}

void SettingsPage::say(Notice notice)
{
    notice.action = tr("Close");
    notice.act = [this] { m_frame->clearProblem(); };
    m_frame->showProblem(notice);
}

void SettingsPage::openFolder(const QString &folder)
{
    if (!folder.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        say(ItemState::Warning, tr("No program opens folders here. It is %1.").arg(folder));
}

void SettingsPage::makeBundle()
{
    auto *dialog = new QFileDialog(this, tr("Support bundle"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"bundleFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"evenstock-support-%1.json"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPage::writeBundle);
    dialog->open();
}

// Asked over where the file exists, so what lies there may go.
void SettingsPage::writeBundle(const QString &file)
{
    const Result<QJsonObject> bundle =
        supportBundle(m_services.store.database(), DataDirectory::at(m_place->text()), m_services.clock.now());
    if (!bundle)
        return say(failureNotice(bundle.error()));
    QFile::remove(file);
    if (const Status written = writeSupportBundle(*bundle, file); !written)
        return say(failureNotice(written.error()));
    say(ItemState::Agreed, tr("The support bundle is written; read it before you send it: %1").arg(file));
}

void SettingsPage::refresh(const QSet<QString> &kinds)
{
    if (kinds.isEmpty() || kinds.contains(u"settings"_s) || kinds.contains(u"accounts"_s))
        read();
}

void SettingsPage::backUp()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Back up to"), folder);
    dialog->setObjectName(u"backupFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"evenstock-%1.backup"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_services.requests.send(this, u"backup.write"_s, {{u"file"_s, file}}, [this, file](const QJsonObject &) {
            say(ItemState::Agreed, tr("The backup is written and checked: %1").arg(file));
        });
    });
    dialog->open();
}

} // namespace evenstock
