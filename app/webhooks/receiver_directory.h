// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "models/core/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>

namespace evenstock {

// An account as the receiver knows it.
struct HookAccount {
    AccountId id = {};
    QString uuid = {};
    QString name = {};
    QString marketplace = {};
    QString webhookId = {}; // in its address
    QString url = {};       // of the shop
    bool isEnabled = true;
    bool processesUnverified = false; // the owner's choice for it, in spite of the warning
    QJsonObject settings = {};        // as its connector sees them
    std::shared_ptr<const Connector> connector = {};
    bool knowsSecrets = false;      // false: the keyring is locked, or nothing is saved yet
    QList<QByteArray> secrets = {}; // any of them proves a webhook; two while one replaces the other
};

// A browser whose extension was paired.
struct PairedBrowser {
    qint64 id = 0;
    QByteArray token = {};
    QByteArray origin = {}; // it was paired from; empty: none was told
};

// Everything the receiver decides by, as it was at one moment: made on the engine thread, read on the receiver's.
struct ReceiverDirectory {
    QList<HookAccount> accounts = {};
    QByteArray localToken = {}; // empty: nobody comes in with a token
    QList<PairedBrowser> browsers = {};
    QStringList publicHosts = {}; // names under which a tunnel or a proxy of the owner's reaches the hooks

    const HookAccount *byWebhookId(const QString &marketplace, const QString &webhookId) const;
    const HookAccount *byUuid(const QString &uuid) const;
    // Those of a marketplace that one of their secrets opens. All are compared, whichever fits.
    QList<const HookAccount *> byKey(const QString &marketplace, const QByteArray &key) const;
    // The browser with this token, unless it comes from another origin than it was paired from. All are compared.
    qint64 browserWith(const QByteArray &token, const QByteArray &origin) const;
    // Whether an account of the marketplace could not be asked for its secrets.
    bool lacksSecrets(const QString &marketplace) const;
};

// Where the engine leaves the newest directory. Thread-safe.
class DirectoryBoard
{
public:
    void publish(ReceiverDirectory directory);
    std::shared_ptr<const ReceiverDirectory> current() const; // never empty

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const ReceiverDirectory> m_current = std::make_shared<const ReceiverDirectory>();
};

} // namespace evenstock
