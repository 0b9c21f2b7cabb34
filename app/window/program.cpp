// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"

#include "app/composition/shop_setup.h"
#include "app/service/engine_lock.h"
#include "app/window/sample_folder.h"
#include "app/window/sample_shop.h"
#include "app/window/single_instance.h"
#include "models/store/restore.h"
#include "ui/onboarding/damaged_shop.h"
#include "ui/onboarding/first_start_page.h"
#include "ui/onboarding/sample_words.h"
#include "ui/shell/about.h"
#include "ui/shell/error_text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/toolbar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// Nobody does the work on this folder yet.
bool isFree(const DataDirectory &data)
{
    const auto lock = EngineLock::tryTake(data);
    return lock.ok() && lock->has_value();
}

} // namespace

Program::Program(StartOptions options, Theme &theme)
    : m_options(std::move(options))
    , m_theme(theme)
    , m_folder(std::make_unique<SampleFolder>(DataDirectory::choose(m_options.dataDir)))
{
    m_language.set({});
}

Program::~Program()
{
    closeShop();
}

bool Program::start()
{
    if (!m_options.isSampleShop)
        return openOwn();
    m_language.set(languageOf(storedSettings(DataDirectory::at(DataDirectory::choose(m_options.dataDir)))));
    startSample();
    return m_exitCode == 0 && m_sample;
}

// By the owner: what is typed is asked about. Who ends the program from outside does not wait for an answer.
void Program::askToQuit()
{
    if (!m_shopWindow)
        return quit();
    m_shopWindow->window().leave([this] { quit(); });
}

void Program::quit()
{
    closeShop();
    QCoreApplication::quit();
}

// True: this is the first window on the folder.
bool Program::claim(std::unique_ptr<SingleInstance> &instance, const QString &folder)
{
    if (instance)
        return true;
    instance = std::make_unique<SingleInstance>(folder);
    if (!instance->claim(m_options.given)) {
        instance.reset();
        return false;
    }
    connect(instance.get(), &SingleInstance::raised, this, &Program::startedAgain);
    return true;
}

// A second start wants the window, except one that was to stay hidden, as at login.
void Program::startedAgain(const QStringList &arguments)
{
    const auto options = parsedStartOptions(arguments);
    if (m_shopWindow && !(options && options->isHidden))
        m_shopWindow->raise();
}

bool Program::openOwn()
{
    m_kind = ShopKind::Own;
    return openShop(m_options.dataDir, m_options.secretStore);
}

bool Program::openShop(const QString &dataDir, const QString &secretStore)
{
    auto options =
        engineOptions({.dataDir = dataDir,
                       .secretStore = secretStore,
                       .role = EngineRole::Window,
                       .scheduling = Scheduling::On,
                       .passphrase = m_question.source(),
                       .keychain = {.absentRetryMs = m_options.isHidden ? KeychainTimes::atLogin() : QList<int>()}});
    if (!options) {
        showStartFailure(startWords(options.error().code, DataDirectory::choose(dataDir)), options.error().detail);
        m_exitCode = failed;
        return false;
    }
    if (m_kind == ShopKind::Own && !claim(m_instance, options->data.path()))
        return false;
    if (m_kind == ShopKind::Own) {
        const ProgramSettings settings = storedSettings(options->data);
        m_language.set(languageOf(settings));
        showScheme(settings);
        if (m_secrets && m_secrets->kind() == options->secrets->kind())
            options->secrets = m_secrets;
        m_secrets = options->secrets;
    }
    m_shopWindow = std::make_unique<ShopWindow>(*options);
    connect(m_shopWindow.get(), &ShopWindow::quitRequested, this, &Program::askToQuit, Qt::QueuedConnection);
    connect(m_shopWindow.get(), &ShopWindow::restoreRequested, this, [this] {
        chooseBackup(&m_shopWindow->window(), dailyBackupFolder(), [this](const QString &file) {
            QMetaObject::invokeMethod(
                this, [this, file] { askToRestore(file); }, Qt::QueuedConnection); // the dialog goes with the window
        });
    });
    connect(m_shopWindow.get(), &ShopWindow::settingsChanged, this, &Program::applySettings, Qt::QueuedConnection);
    connect(m_shopWindow.get(), &ShopWindow::ready, this, &Program::showFirstStart);
    connect(m_shopWindow.get(), &ShopWindow::accountsChanged, this, [this] {
        if (m_firstStart && m_shopWindow->accounts().rowCount() > 0)
            m_shopWindow->window().setCover(nullptr);
    });
    showWindow();
    if (m_kind == ShopKind::Own && isFree(options->data))
        openVault(); // where another process does the work, it has opened its own
    m_shopWindow->open();
    return true;
}

QString Program::dailyBackupFolder() const
{
    return DataDirectory::at(DataDirectory::choose(m_options.dataDir)).backupFolder();
}

void Program::showWindow()
{
    const bool wasShown = m_shopWindow->isWindowShown();
    m_shopWindow->makeWindow();
    m_question.setWindow(&m_shopWindow->window());
    MainWindow &window = m_shopWindow->window();
    auto *menu = new ProgramMenu(window.toolBar().menu(), m_kind, dailyBackupFolder(), &window);
    connect(&window, &MainWindow::backupChosen, menu, &ProgramMenu::restoreFrom);
    connect(menu, &ProgramMenu::sampleRequested, this, &Program::startSample);
    connect(menu, &ProgramMenu::leaveSampleRequested, this, &Program::askToLeaveSample, Qt::QueuedConnection);
    connect(menu, &ProgramMenu::settingsRequested, this,
            [this] { m_shopWindow->window().open({.view = View::Settings}); });
    connect(menu, &ProgramMenu::importRequested, m_shopWindow.get(), &ShopWindow::importProducts);
    connect(menu, &ProgramMenu::backupRequested, this,
            [this] { m_shopWindow->window().open({.view = View::Settings, .filter = u"backup"_s}); });
    connect(menu, &ProgramMenu::restoreRequested, this, &Program::askToRestore, Qt::QueuedConnection);
    connect(menu, &ProgramMenu::quitRequested, this, &Program::askToQuit, Qt::QueuedConnection);
    if (m_kind == ShopKind::Sample)
        window.setBanner(sampleShopNotice(
            [this] { QMetaObject::invokeMethod(this, &Program::askToLeaveSample, Qt::QueuedConnection); }));
    if (!m_options.isHidden || wasShown)
        window.show(); // else the tray has it, or says that there is none
    showFirstStart();
}

void Program::showFirstStart()
{
    if (m_kind == ShopKind::Sample || !m_shopWindow->isReady() || m_shopWindow->accounts().rowCount() > 0 ||
        m_firstStart)
        return;
    MainWindow &window = m_shopWindow->window();
    m_firstStart = new FirstStartPage(m_shopWindow->marketplaces(), m_language.chosen(), dailyBackupFolder(), &window);
    connect(m_firstStart, &FirstStartPage::sampleRequested, this, &Program::startSample);
    connect(m_firstStart, &FirstStartPage::connectRequested, this, [this](const QString &marketplace) {
        m_shopWindow->window().open({.view = View::Channels, .filter = u"add:"_s + marketplace});
    });
    connect(m_firstStart, &FirstStartPage::restoreRequested, this, &Program::restore, Qt::QueuedConnection);
    connect(m_firstStart, &FirstStartPage::languageRequested, this, [this](const QString &language) {
        m_shopWindow->send(u"settings.set"_s,
                           {{u"key"_s, u"language"_s}, {u"value"_s, language.isEmpty() ? u"system"_s : language}});
    });
    window.setCover(m_firstStart);
}

void Program::askToRestore(const QString &backup)
{
    if (m_shopWindow)
        m_shopWindow->window().leave([this, backup] { restore(backup); });
}

// Who waits for a passphrase is told that there is none, or the engine's end would wait for the owner.
void Program::dropWindow()
{
    m_question.setWindow(nullptr);
    m_shopWindow.reset();
}

void Program::closeShop()
{
    dropWindow();
    m_sample.reset();
    if (!m_sampleInstance)
        return;
    m_sampleInstance.reset(); // its lock lies in the folder
    m_folder->remove();
}

// The store is changed behind the engine's back, so there must be none.
void Program::restore(const QString &backup)
{
    const DataDirectory data = DataDirectory::at(DataDirectory::choose(m_options.dataDir));
    dropWindow();
    Status restored;
    {
        auto lock = EngineLock::tryTake(data);
        if (!lock || !*lock) {
            restored = lock ? makeError(ErrorCode::Conflict, u"another Evenstock works on this data directory"_s)
                            : lock.error();
        } else if (auto report = restoreBackup(backup, data.storePaths(), SystemClock().now()); !report) {
            restored = report.error();
        }
    }
    if (!openOwn())
        return QCoreApplication::exit(m_exitCode);
    if (!restored) {
        m_shopWindow->window().showNotice(
            {.state = ItemState::Error,
             .text = failureAdvice(restored.error()),
             .details = failureDetails(restored.error(), failureAdvice(restored.error()))});
        return;
    }
    Notice notice = restoredShopNotice([this] {
        m_shopWindow->window().clearNotice(u"restored"_s);
        m_shopWindow->send(u"sync.start"_s, {{u"all"_s, true}, {u"mode"_s, u"full"_s}, {u"cause"_s, u"manual"_s}});
    });
    notice.about = u"restored"_s;
    m_shopWindow->window().showNotice(notice);
}

} // namespace evenstock
