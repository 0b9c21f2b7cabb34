// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/settings_page.h"

#include "models/store/account_repository.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/preferences/advanced_page.h"
#include "ui/preferences/conflict_rules.h"
#include "ui/preferences/data_page.h"
#include "ui/preferences/notifications_page.h"
#include "ui/preferences/server_page.h"
#include "ui/preferences/setting_advice.h"
#include "ui/shell/language.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace evenstock {

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
        m_data->backUp();
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
    m_data = new DataPage(m_services);
    connect(m_data, &DataPage::told, this, &SettingsPage::say);
    connect(m_data, &DataPage::folderWanted, this, &SettingsPage::openFolder);
    connect(m_data, &DataPage::restoreRequested, this, [this](const QString &file) {
        Q_EMIT openRequested({.view = View::Settings, .filter = u"restore:"_s + file});
    });
    return m_data;
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
    m_advanced = new AdvancedPage(m_services);
    connect(m_advanced, &AdvancedPage::told, this, &SettingsPage::say);
    connect(m_advanced, &AdvancedPage::folderWanted, this, &SettingsPage::openFolder);
    return m_advanced;
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
    m_data->showBackups();
    if (m_place.isEmpty())
        askEngine();
}

void SettingsPage::askEngine()
{
    m_services.requests.send(
        this, u"engine.status"_s, {},
        [this](const QJsonObject &status) {
            m_place = status[u"data_dir"].toString();
            m_data->setPlace(m_place);
            m_advanced->setPlace(m_place);
        },
        [](const Error &) {});
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
        say({.state = ItemState::Warning, .text = tr("No program opens folders here. It is %1.").arg(folder)});
}

void SettingsPage::refresh(const QSet<QString> &kinds)
{
    if (kinds.isEmpty() || kinds.contains(u"settings"_s) || kinds.contains(u"accounts"_s))
        read();
}

} // namespace evenstock
