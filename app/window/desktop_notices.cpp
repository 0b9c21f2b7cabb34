// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop_notices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int patienceMs = 5'000;
constexpr int untilRead = 0; // milliseconds; 0: the desktop does not take it away by itself

} // namespace

DesktopNotices::DesktopNotices(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
}

void DesktopNotices::show(const QString &title, const QString &text, std::function<void()> otherwise)
{
    if (!m_bus.isConnected()) { // nobody would ever answer
        if (otherwise)
            otherwise();
        return;
    }
    if (m_readsMarkup)
        return send(title, text, std::move(otherwise));
    const QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"GetCapabilities"_s);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, title, text, otherwise = std::move(otherwise)] {
                watcher->deleteLater();
                const QDBusPendingReply<QStringList> reply = *watcher;
                if (!reply.isError())
                    m_readsMarkup = reply.value().contains(u"body-markup"_s);
                send(title, text, otherwise);
            });
}

void DesktopNotices::send(const QString &title, const QString &text, std::function<void()> otherwise)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QStringList actions{u"default"_s, QString()};
    const QVariantMap hints{{u"desktop-entry"_s, u"org.evenstock.evenstock"_s}};
    call << u"Evenstock"_s << m_last << u"org.evenstock.evenstock"_s << title
         << (m_readsMarkup.value_or(true) ? text.toHtmlEscaped() : text) // one that does not would show the escapes
         << actions << hints << untilRead;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, otherwise = std::move(otherwise)] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            m_last = reply.value();
        else if (otherwise)
            otherwise();
    });
}

void DesktopNotices::actionInvoked(uint id, const QString &)
{
    if (id == m_last && id != 0)
        Q_EMIT clicked();
}

} // namespace evenstock
