// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/shop_window.h"
#include "app/window/start_options.h"
#include "app/window/vault_question.h"
#include "ui/shell/language.h"
#include "ui/shell/program_menu.h"
#include "ui/theme/theme.h"

#include <QJsonObject>
#include <QPointer>

#include <memory>

namespace evenstock {

class FirstStartPage;
class SampleFolder;
class SampleShop;
class SingleInstance;

// The window's life: the owner's shop or the sample shop in it, and the way from one to the other. Main thread.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(StartOptions options, Theme &theme);
    ~Program() override;

    // Opens what was asked for. False: nothing more to do here, with the code to end with.
    bool start();
    int exitCode() const { return m_exitCode; }
    void quit(); // after the pages under way
    ShopWindow *shopWindow() const { return m_shopWindow.get(); }
    const SampleShop *sampleShop() const { return m_sample.get(); } // null: none was started

Q_SIGNALS:
    void filled(); // the sample shop has everything it starts with

private:
    static constexpr int failed = 1; // exit code
    // What was chosen before, for the first words there are; what is wrong with the store shows when the engine opens
    // it.
    static ProgramSettings storedSettings(const DataDirectory &data);
    static QString languageOf(const ProgramSettings &settings); // empty: the desktop's
    void showScheme(const ProgramSettings &settings);
    bool openOwn();
    bool openShop(const QString &dataDir, const QString &secretStore);
    void startSample();
    void openSample(const QJsonObject &announcement);
    void practise(const QJsonObject &announcement);
    void keepLook();
    void leaveSample();
    void askToLeaveSample();
    void askToRestore(const QString &backup);
    void askToQuit();
    void speakAnew();
    void keepLanguage(const QString &language);
    void closeShop();
    void showWindow();
    void showFirstStart();
    void applySettings();
    void followAutostart(const ProgramSettings &settings);
    void startedAgain(const QStringList &arguments);
    void sampleFailed(const Error &error);
    void fillingFailed(const Error &error);
    void restore(const QString &backup);
    void dropWindow();
    QString dailyBackupFolder() const; // of the owner's shop
    void openVault();
    void followSecretStore(const ProgramSettings &settings);
    void secretsMoved(const SecretStatus &moved, SecretStoreKind kind);
    bool claim(std::unique_ptr<SingleInstance> &instance, const QString &folder);

    StartOptions m_options;
    Theme &m_theme;
    Language m_language;
    QString m_wantedLanguage; // once nothing typed would be lost
    ShopKind m_kind = ShopKind::Own;
    int m_exitCode = 0;
    SystemClock m_clock;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<SingleInstance> m_sampleInstance;
    std::unique_ptr<SampleFolder> m_folder;
    std::unique_ptr<SampleShop> m_sample;
    VaultQuestion m_question;                  // outlives the stores that ask it
    std::shared_ptr<SecretStore> m_secrets;    // of the owner's shop, open from one window to the next
    std::shared_ptr<SecretStore> m_newSecrets; // they are being moved there
    std::unique_ptr<ShopWindow> m_shopWindow;
    QPointer<FirstStartPage> m_firstStart; // of the window
};

} // namespace evenstock
