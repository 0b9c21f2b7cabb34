// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secret_service.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString service = u"org.freedesktop.secrets"_s;

QDBusMessage askBus(QDBusConnection &bus, const QString &method, const QVariantList &arguments, int timeoutMs)
{
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                               u"org.freedesktop.DBus"_s, method);
    call.setArguments(arguments);
    return bus.call(call, QDBus::Block, timeoutMs);
}

bool isOffered(QDBusConnection &bus, int timeoutMs)
{
    const QDBusMessage owned = askBus(bus, u"NameHasOwner"_s, {service}, timeoutMs);
    if (owned.arguments().value(0).toBool())
        return true;
    const QDBusMessage startable = askBus(bus, u"ListActivatableNames"_s, {}, timeoutMs);
    return startable.arguments().value(0).toStringList().contains(service);
}

KeyringState stateOfCollection(QDBusConnection &bus, const QString &path, int timeoutMs)
{
    auto call = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    const QDBusMessage answer = bus.call(call, QDBus::Block, timeoutMs);
    if (answer.type() == QDBusMessage::ReplyMessage) {
        const QVariant locked = answer.arguments().value(0).value<QDBusVariant>().variant();
        if (locked.typeId() != QMetaType::Bool)
            return KeyringState::Silent;
        return locked.toBool() ? KeyringState::Locked : KeyringState::Unlocked;
    }
    const QString error = answer.errorName();
    for (const QString &noObject : {u"UnknownMethod"_s, u"UnknownObject"_s, u"UnknownInterface"_s}) {
        if (error == u"org.freedesktop.DBus.Error."_s + noObject)
            return KeyringState::NotSetUp;
    }
    const bool gone = error.startsWith(u"org.freedesktop.DBus.Error.Spawn"_s) ||
                      error == u"org.freedesktop.DBus.Error.ServiceUnknown"_s ||
                      error == u"org.freedesktop.DBus.Error.NameHasNoOwner"_s;
    return gone ? KeyringState::NoService : KeyringState::Silent;
}

KeyringState stateOn(QDBusConnection &bus, int timeoutMs)
{
    if (!isOffered(bus, timeoutMs))
        return KeyringState::NoService;
    const auto byAlias = stateOfCollection(bus, u"/org/freedesktop/secrets/aliases/default"_s, timeoutMs);
    if (byAlias != KeyringState::NotSetUp)
        return byAlias;
    return stateOfCollection(bus, u"/org/freedesktop/secrets/collection/login"_s, timeoutMs);
}

} // namespace

KeyringState lookAtSecretService(int timeoutMs)
{
    const QString name = u"evenstock-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto state = KeyringState::NoBus;
    {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        if (bus.isConnected())
            state = stateOn(bus, timeoutMs);
    }
    QDBusConnection::disconnectFromBus(name);
    return state;
}

} // namespace evenstock
