// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace evenstock {

// Notices on the desktop, by the service every desktop has for it (org.freedesktop.Notifications), with or without a
// tray. A new one takes the place of the last. Main thread.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    // `otherwise` shows it where the desktop has no such service.
    void show(const QString &title, const QString &text, std::function<void()> otherwise);

Q_SIGNALS:
    void clicked();

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);

private:
    void send(const QString &title, const QString &text, std::function<void()> otherwise);

    QDBusConnection m_bus;
    std::optional<bool> m_readsMarkup; // once the service said so
    uint m_last = 0;
};

} // namespace evenstock
