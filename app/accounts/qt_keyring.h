// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/keyring.h"

#include <QThread>

namespace evenstock {

// To be called first in main(): jobs of QtKeychain never finish where QT_NO_GLIB keeps Qt off GLib's event loop, so the
// variable is taken out of the environment, and a warning says so.
void unsetQtNoGlib();

// The system keyring by QtKeychain: text entries under the program's own name, no plain-text fallback. Made and used on
// the main thread; the D-Bus look has a thread of its own, because a session's bus can hang. A job that fails is tried
// once more on a new connection: libsecret keeps its session with a keyring that has been restarted meanwhile, and
// would fail until the program ends.
class QtKeyring final : public QObject, public Keyring
{
    Q_OBJECT

public:
    QtKeyring();
    ~QtKeyring() override;

    void start(const KeyringJob &job, std::function<void(const KeyringAnswer &)> done) override;
    void look(std::function<void(KeyringState)> done) override;

private:
    void attempt(const KeyringJob &job, const std::function<void(const KeyringAnswer &)> &done, int attempt);

    QThread m_thread;
    QObject m_there; // lives on m_thread
};

} // namespace evenstock
