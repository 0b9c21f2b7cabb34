// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner's settings change in Program: look, language, the start with the desktop, and where sign-ins are kept.
#include "app/accounts/secret_move.h"
#include "app/accounts/secret_store_choice.h"
#include "app/window/autostart.h"
#include "app/window/program.h"
#include "models/store/account_repository.h"
#include "ui/onboarding/vault_words.h"
#include "ui/shell/autostart_words.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

ProgramSettings Program::storedSettings(const DataDirectory &data)
{
    auto shop = data.openShopReadOnly();
    if (!shop)
        return ProgramSettings();
    return ProgramSettings(AccountRepository(*shop).programSettings().valueOr({}));
}

QString Program::languageOf(const ProgramSettings &settings)
{
    const QString language = settings.text(u"language"_s);
    return language == "system"_L1 ? QString() : language;
}

void Program::showScheme(const ProgramSettings &settings)
{
    const QString name = settings.text(u"theme"_s);
    m_theme.setScheme(name == "light"_L1 ? Scheme::Light : name == "dark"_L1 ? Scheme::Dark : Scheme::Desktop);
}

void Program::applySettings()
{
    if (!m_shopWindow)
        return;
    const ProgramSettings settings = m_shopWindow->settings();
    showScheme(settings);
    if (m_kind == ShopKind::Own) {
        followAutostart(settings);
        followSecretStore(settings);
    }
    const QString language = languageOf(settings);
    if (language == m_language.chosen())
        return;
    const bool isFree = m_shopWindow->window().leave([this, language] {
        m_wantedLanguage = language;
        QMetaObject::invokeMethod(this, &Program::speakAnew, Qt::QueuedConnection);
    });
    if (!isFree) { // the preference shows what is spoken, until what is typed is saved or given up
        keepLanguage(m_language.chosen());
        m_shopWindow->window().showNotice(languageWaitsNotice());
    }
}

void Program::keepLanguage(const QString &language)
{
    m_shopWindow->send(u"settings.set"_s,
                       {{u"key"_s, u"language"_s}, {u"value"_s, language.isEmpty() ? u"system"_s : language}});
}

// A new window, in the language that is chosen by now.
void Program::speakAnew()
{
    if (!m_shopWindow || m_wantedLanguage == m_language.chosen())
        return;
    m_shopWindow->window().remember();
    m_language.set(m_wantedLanguage);
    if (languageOf(m_shopWindow->settings()) != m_wantedLanguage) // it was set back while its owner was asked
        keepLanguage(m_wantedLanguage);
    showWindow();
    m_shopWindow->window().focusPage();
}

// The preference shows what is in force, so it goes back where the desktop's folder cannot be written.
void Program::followAutostart(const ProgramSettings &settings)
{
    const bool isWanted = settings.flag(u"start_with_desktop"_s);
    if (setAutostart(isWanted ? Autostart::On : Autostart::Off, autostartFile(), m_options.dataDir))
        return;
    m_shopWindow->window().showNotice(autostartFailedNotice(autostartFile()));
    if (isWanted)
        m_shopWindow->send(u"settings.set"_s, {{u"key"_s, u"start_with_desktop"_s}, {u"value"_s, u"false"_s}});
}

// Sign-ins go at once where the owner wants them; until they are there, all stays as it was.
void Program::followSecretStore(const ProgramSettings &settings)
{
    const auto kind = secretStoreKindFromName(settings.text(u"secret_store"_s));
    if (!kind || *kind == m_secrets->kind() || m_newSecrets)
        return;
    if (!m_shopWindow->isHolder())
        return secretsMoved({SecretSituation::TimedOut, u"Another Evenstock works on this shop and keeps its sign-ins "
                                                        "where they are: end it first."_s},
                            *kind);
    QStringList keys;
    for (const CredentialFact &fact :
         AccountRepository(m_shopWindow->store().database()).credentialFacts({}).valueOr({}))
        keys.append(fact.key);
    const DataDirectory data = DataDirectory::at(DataDirectory::choose(m_options.dataDir));
    m_newSecrets = makeSecretStore(*kind, {.dataDir = data.path(), .passphrase = m_question.source()});
    moveSecrets(*m_secrets, *m_newSecrets, keys, this,
                [this, kind = *kind](const SecretStatus &moved) { secretsMoved(moved, kind); });
}

void Program::secretsMoved(const SecretStatus &moved, SecretStoreKind kind)
{
    const auto made = std::exchange(m_newSecrets, nullptr);
    if (!m_shopWindow || m_kind != ShopKind::Own)
        return;
    if (!moved) {
        m_shopWindow->send(u"settings.set"_s,
                           {{u"key"_s, u"secret_store"_s}, {u"value"_s, secretStoreKindName(m_secrets->kind())}});
        m_shopWindow->window().showNotice(secretsStayedNotice(moved));
        return;
    }
    m_secrets = made;
    m_options.secretStore = secretStoreKindName(kind); // no longer what the program was started with
    dropWindow();
    if (!openOwn())
        return QCoreApplication::exit(m_exitCode);
    m_shopWindow->window().open({.view = View::Settings});
}

// Asked before the engine wants the first secret: what it wants waits for the answer.
void Program::openVault()
{
    if (!m_secrets || m_secrets->kind() != SecretStoreKind::Vault)
        return;
    m_secrets->check(Attention::Interactive, this, [this](const SecretStatus &opened) {
        if (opened || !m_shopWindow || m_kind != ShopKind::Own)
            return;
        m_shopWindow->keepSaying([this, opened] {
            Notice notice = closedVaultNotice(opened, [this] {
                m_shopWindow->window().clearNotice(u"keychain"_s);
                openVault();
            });
            notice.about = u"keychain"_s;
            m_shopWindow->window().showNotice(notice);
        });
    });
}

} // namespace evenstock
