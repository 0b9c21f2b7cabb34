// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/vault_question.h"

#include "app/accounts/vault_passphrase.h"
#include "ui/onboarding/passphrase_dialog.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

Error closed()
{
    return makeError(ErrorCode::SecretsUnavailable, u"The vault is closed: its passphrase was not given."_s);
}

} // namespace

PassphraseSource VaultQuestion::source()
{
    return
        [this, fromFile = passphraseFromFileOrTerminal({})](const PassphraseQuestion &question) -> Result<SecretBytes> {
            if (!qEnvironmentVariableIsEmpty("EVENSTOCK_VAULT_PASSPHRASE_FILE"))
                return fromFile(question);
            if (question.attention == Attention::Background)
                return closed();
            return ask(question);
        };
}

Result<SecretBytes> VaultQuestion::ask(const PassphraseQuestion &question)
{
    std::unique_lock lock(m_mutex);
    if (!m_isOpen)
        return closed();
    m_waiting = ++m_asked;
    m_passphrase.reset();
    QMetaObject::invokeMethod(
        this, [this, question, number = m_asked] { show(question, number); }, Qt::QueuedConnection);
    m_answered.wait(lock, [this] { return m_waiting == 0; });
    if (!m_passphrase)
        return closed();
    return *std::exchange(m_passphrase, std::nullopt);
}

void VaultQuestion::show(const PassphraseQuestion &question, int number)
{
    if (!m_window)
        return answer(number, {});
    auto *dialog = new PassphraseDialog(question, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, number] { answer(number, dialog->takePassphrase()); });
    // Also where its window goes.
    connect(dialog, &QObject::destroyed, this, [this, number] { answer(number, {}); });
    m_dialog = dialog;
    dialog->open();
}

// The first answer counts; the dialog of an older question has no say in the newer one.
void VaultQuestion::answer(int number, std::optional<SecretBytes> passphrase)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting != number)
            return;
        m_passphrase = std::move(passphrase);
        m_waiting = 0;
    }
    m_answered.notify_all();
}

void VaultQuestion::setWindow(QWidget *window)
{
    int waiting = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = window != nullptr;
        waiting = m_waiting;
    }
    m_window = window;
    if (window)
        return;
    delete m_dialog;
    if (waiting > 0) // and has no dialog yet
        answer(waiting, {});
}

} // namespace evenstock
