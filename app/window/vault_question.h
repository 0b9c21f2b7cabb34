// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/vault.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace evenstock {

class PassphraseDialog;

// Asks for the passphrase of the vault in a dialog; the file that EVENSTOCK_VAULT_PASSPHRASE_FILE names goes first. The
// source is called on the vault's thread and waits there; the dialog, and all else, is of the main thread. Outlives the
// store it is given to.
class VaultQuestion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~VaultQuestion() override { setWindow(nullptr); }

    PassphraseSource source();
    // Over which window it asks from now on. None: who waits is refused, and so is who asks.
    void setWindow(QWidget *window);

private:
    Result<SecretBytes> ask(const PassphraseQuestion &question);
    void show(const PassphraseQuestion &question, int number);
    void answer(int number, std::optional<SecretBytes> passphrase);

    QPointer<QWidget> m_window;
    QPointer<PassphraseDialog> m_dialog;
    std::mutex m_mutex; // of all below
    std::condition_variable m_answered;
    std::optional<SecretBytes> m_passphrase;
    int m_asked = 0;       // number of the newest question
    int m_waiting = 0;     // number of the one that waits for an answer; 0: none
    bool m_isOpen = false; // there is a window
};

} // namespace evenstock
