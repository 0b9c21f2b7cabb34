// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window_memory.h"

#include <QSettings>

#include <utility>

namespace evenstock {

WindowMemory::WindowMemory(const QString &file)
    : m_file(file)
{
    const QSettings settings(file, QSettings::IniFormat);
    for (const QString &name : settings.allKeys())
        m_values.insert(name, settings.value(name));
    m_writer.setMaxThreadCount(1); // in the order it was handed over
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    QObject::connect(&m_later, &QTimer::timeout, &m_later, [this] { write(); });
}

WindowMemory::~WindowMemory()
{
    write();
    m_writer.waitForDone();
}

void WindowMemory::remember(const QString &name, const QVariant &value)
{
    QVariant &known = m_values[name];
    if (known == value)
        return;
    known = value;
    m_changed.insert(name, value);
    if (!m_later.isActive())
        m_later.start();
}

void WindowMemory::write()
{
    if (m_changed.isEmpty())
        return;
    m_writer.start([file = m_file, changed = std::exchange(m_changed, {})] {
        QSettings settings(file, QSettings::IniFormat); // writes at its end
        for (auto it = changed.cbegin(); it != changed.cend(); ++it)
            settings.setValue(it.key(), it.value());
    });
}

} // namespace evenstock
