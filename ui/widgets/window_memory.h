// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>

namespace evenstock {

// What the window remembers of itself (sizes, columns, filters): an ini file, never shop data and never a secret. It is
// read once; what changes is written a moment later on a thread of its own, because a file that is replaced safely
// waits for the disk, and so for whatever a sync writes there.
class WindowMemory
{
public:
    explicit WindowMemory(const QString &file);
    ~WindowMemory(); // once all is written
    WindowMemory(const WindowMemory &) = delete;
    WindowMemory &operator=(const WindowMemory &) = delete;

    QByteArray state(const QString &name) const { return value(name).toByteArray(); }
    QVariant value(const QString &name) const { return m_values.value(name); }
    void remember(const QString &name, const QVariant &value);

    static constexpr int laterMs = 500; // a column that is being drawn changes with every move of the mouse

private:
    void write();

    QString m_file;
    QHash<QString, QVariant> m_values;
    QHash<QString, QVariant> m_changed; // and not handed over to be written
    QTimer m_later;
    QThreadPool m_writer;
};

} // namespace evenstock
