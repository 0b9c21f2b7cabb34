// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/settings_page.h"

#include "models/store/account_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/field_words.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/shell/error_text.h"
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
#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostOfANumber = 100'000;

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
    addGeneral();
    addNotifications();
    addData();
    addRules();
    addAdvanced();
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

QFormLayout *SettingsPage::addPage(const QString &title)
{
    const Metrics m(font());
    m_pages->addItem(title);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(m.space(6), m.margin(), m.space(6), m.margin());
    form->setHorizontalSpacing(m.margin());
    form->setVerticalSpacing(m.space(2));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_stack->addWidget(page);
    return form;
}

QComboBox *SettingsPage::choice(QFormLayout *form, const QString &label, const QString &key,
                                const QList<std::pair<QString, QString>> &offers)
{
    auto *box = new QComboBox;
    box->setObjectName(u"setting."_s + key);
    for (const auto &[value, words] : offers)
        box->addItem(words, value);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, key] { set(key, box->currentData().toString()); });
    form->addRow(label, box);
    m_fields.insert(key, box);
    return box;
}

QCheckBox *SettingsPage::flag(QFormLayout *form, const QString &label, const QString &key)
{
    auto *box = new QCheckBox(label);
    box->setObjectName(u"setting."_s + key);
    connect(box, &QCheckBox::toggled, this, [this, key](bool isOn) { set(key, isOn ? u"true"_s : u"false"_s); });
    form->addRow(QString(), box);
    m_fields.insert(key, box);
    return box;
}

QSpinBox *SettingsPage::number(QFormLayout *form, const QString &label, const QString &key, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setObjectName(u"setting."_s + key);
    box->setRange(0, mostOfANumber);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, [this, key](int value) { set(key, QString::number(value)); });
    form->addRow(label, box);
    m_fields.insert(key, box);
    return box;
}

void SettingsPage::addGeneral()
{
    QFormLayout *form = addPage(tr("General"));
    QList<std::pair<QString, QString>> languages{{u"system"_s, tr("As the desktop")}};
    for (const QString &language : shippedLanguages())
        languages.append({language, languageName(language)});
    choice(form, tr("&Language"), u"language"_s, languages);
    choice(form, tr("&Appearance"), u"theme"_s,
           {{u"system"_s, tr("As the desktop")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    flag(form, tr("Start with the desktop"), u"start_with_desktop"_s);
    flag(form, tr("Closing the window keeps it in the tray"), u"close_to_tray"_s);
    number(form, tr("Low &stock is up to"), u"low_stock"_s, {});
}

void SettingsPage::addNotifications()
{
    QFormLayout *form = addPage(tr("Notifications"));
    form->addRow(new TextLabel(tr("Tell me on the desktop about:"), TypeSize::Body, Ink::Secondary));
    flag(form, tr("New conflicts"), u"notify.conflicts"_s);
    flag(form, tr("Oversells"), u"notify.oversells"_s);
    flag(form, tr("Events that could not be used"), u"notify.events"_s);
    flag(form, tr("Accounts that stop working"), u"notify.accounts"_s);
    form->addRow(new TextLabel(tr("Never more than one a minute; the same things come together."), TypeSize::Caption,
                               Ink::Secondary));
}

void SettingsPage::addData()
{
    QFormLayout *form = addPage(tr("Data"));
    auto *backUpNow = new QPushButton(tr("Back up to a file…"));
    connect(backUpNow, &QPushButton::clicked, this, &SettingsPage::backUp);
    form->addRow(tr("Backup"), backUpNow);
    form->addRow(QString(), new TextLabel(tr("A checked backup is also made by itself every day."), TypeSize::Caption,
                                          Ink::Secondary));
    number(form, tr("Keep &backups"), u"keep.backups"_s, {});
    number(form, tr("Keep &history for"), u"keep.log_days"_s, tr(" days"));
    number(form, tr("Keep b&uyers’ data for"), u"keep.personal_days"_s, tr(" days"));
    choice(form, tr("&Sign-ins are kept in"), u"secret_store"_s,
           {{u"keychain"_s, tr("the keychain of the desktop")},
            {u"vault"_s, tr("an encrypted file with a password")},
            {u"session"_s, tr("memory, until the program ends")}});
}

void SettingsPage::addRules()
{
    QFormLayout *form = addPage(tr("Rules"));
    form->addRow(new TextLabel(tr("“Always do this”, made from your decisions about conflicts:"), TypeSize::Body,
                               Ink::Secondary));
    auto *list = new QWidget;
    m_ruleList = new QVBoxLayout(list);
    m_ruleList->setContentsMargins(0, 0, 0, 0);
    form->addRow(list);
}

void SettingsPage::addAdvanced()
{
    QFormLayout *form = addPage(tr("Advanced"));
    choice(form, tr("&Log"), u"log_level"_s,
           {{u"warning"_s, tr("only warnings")}, {u"info"_s, tr("usual")}, {u"debug"_s, tr("everything")}});
}

// The settings page shows what is stored; what is stored is what was accepted.
void SettingsPage::set(const QString &key, const QString &value)
{
    if (m_reading)
        return;
    m_services.requests.send(
        this, u"settings.set"_s, {{u"key"_s, key}, {u"value"_s, value}},
        [this](const QJsonObject &) { m_frame->clearProblem(); },
        [this](const Error &error) {
            m_frame->showProblem(
                {.state = ItemState::Error, .text = errorWords(error.code).title, .details = error.detail});
            read();
        });
}

void SettingsPage::read()
{
    if (!m_services.store.isOpen())
        return;
    const ProgramSettings settings(AccountRepository(m_services.store.database()).programSettings().valueOr({}));
    m_reading = true;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const QString value = settings.text(it.key());
        if (auto *box = qobject_cast<QComboBox *>(it.value()))
            box->setCurrentIndex(qMax(0, box->findData(value)));
        else if (auto *check = qobject_cast<QCheckBox *>(it.value()))
            check->setChecked(value == "true"_L1);
        else if (auto *spin = qobject_cast<QSpinBox *>(it.value()))
            spin->setValue(value.toInt());
    }
    m_reading = false;
    showRules();
}

void SettingsPage::showRules()
{
    while (QLayoutItem *item = m_ruleList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    AccountRepository accounts(m_services.store.database());
    for (const AccountCard &card : m_services.accounts.cards()) {
        const QMap<QString, QString> rules = accounts.conflictRules(card.account.id).valueOr({});
        for (auto it = rules.begin(); it != rules.end(); ++it) {
            auto *line = new QWidget;
            auto *row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            const QString take = it.value() == "local"_L1 ? tr("keep mine") : tr("take theirs");
            row->addWidget(
                new TextLabel(
                    tr("%1 on %2: %3", "field, channel, rule").arg(fieldTitle(it.key()), card.account.name, take)),
                1);
            auto *remove = new QPushButton(tr("Remove"));
            remove->setAccessibleDescription(fieldTitle(it.key()) + u' ' + card.account.name);
            connect(remove, &QPushButton::clicked, this, [this, name = card.account.name, field = it.key()] {
                m_services.requests.send(this, u"conflict.rule"_s, {{u"account"_s, name}, {u"field"_s, field}},
                                         [this](const QJsonObject &) { read(); });
            });
            row->addWidget(remove);
            m_ruleList->addWidget(line);
        }
    }
    if (m_ruleList->count() == 0)
        m_ruleList->addWidget(new TextLabel(tr("No rules yet.")));
    m_ruleList->addStretch(1);
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
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"evenstock-%1.backup"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_services.requests.send(this, u"backup.write"_s, {{u"file"_s, file}}, [this, file](const QJsonObject &) {
            m_frame->showProblem({.state = ItemState::Agreed,
                                  .text = tr("The backup is written and checked: %1").arg(file),
                                  .action = tr("Close"),
                                  .act = [this] { m_frame->clearProblem(); }});
        });
    });
    dialog->open();
}

} // namespace evenstock
