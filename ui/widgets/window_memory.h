// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace evenstock {

// What the window remembers of itself (sizes, columns, filters): an ini file, never shop data and never a secret.
class WindowMemory
{
public:
    explicit WindowMemory(const QString &file)
        : m_settings(file, QSettings::IniFormat)
    {
    }

    QByteArray state(const QString &name) const { return m_settings.value(name).toByteArray(); }
    QVariant value(const QString &name) const { return m_settings.value(name); }
    void remember(const QString &name, const QVariant &value) { m_settings.setValue(name, value); }

private:
    QSettings m_settings;
};

} // namespace evenstock
