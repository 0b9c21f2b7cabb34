// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/advanced_page.h"

#include "app/service/data_directory.h"
#include "app/service/support_bundle.h"
#include "models/views/background_reader.h"
#include "ui/preferences/settings_page.h"
#include "ui/shell/refusal_words.h"

#include <QDate>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QStandardPaths>

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

AdvancedPage::AdvancedPage(const ViewServices &services, QWidget *parent)
    : SettingsForm(parent)
    , m_services(services)
{
    choice(SettingsPage::tr("&Log"), u"log_level"_s,
           {{u"warning"_s, SettingsPage::tr("only warnings")},
            {u"info"_s, SettingsPage::tr("usual")},
            {u"debug"_s, SettingsPage::tr("everything")}});
    auto *logs = new QPushButton(SettingsPage::tr("Open the log folder"));
    connect(logs, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(DataDirectory::at(m_place).logFolder()); });
    form()->addRow(QString(), logs);
    auto *bundle = new QPushButton(SettingsPage::tr("Make a support bundle…"));
    bundle->setObjectName(u"supportBundle"_s);
    connect(bundle, &QPushButton::clicked, this, &AdvancedPage::makeBundle);
    form()->addRow(SettingsPage::tr("Support"), bundle);
    note(SettingsPage::tr("A text file that helps others to understand a fault; you can read it before you send it. "
                          "In it: %1.")
             .arg(bundleParts().join(u"; "_s)));
}

void AdvancedPage::makeBundle()
{
    auto *dialog = new QFileDialog(this, SettingsPage::tr("Support bundle"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"bundleFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"evenstock-support-%1.json"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &AdvancedPage::writeBundle);
    dialog->open();
}

// It counts every table, which takes its time in a large shop.
void AdvancedPage::writeBundle(const QString &file)
{
    m_services.reader.ask(
        this,
        [place = m_place, now = m_services.clock.now()](Database &shop, const std::stop_token &) {
            return supportBundle(shop, DataDirectory::at(place), now);
        },
        [this, file](const Result<QJsonObject> &bundle) {
            if (bundle)
                keepBundle(*bundle, file);
            else
                Q_EMIT told(failureNotice(bundle.error()));
        });
}

// Asked over where the file exists, so what lies there may go.
void AdvancedPage::keepBundle(const QJsonObject &bundle, const QString &file)
{
    QFile::remove(file);
    if (const Status written = writeSupportBundle(bundle, file); !written) {
        Q_EMIT told(failureNotice(written.error()));
        return;
    }
    Q_EMIT told({.state = ItemState::Agreed,
                 .text = SettingsPage::tr("The support bundle is written; read it before you send it: %1").arg(file)});
}

} // namespace evenstock
