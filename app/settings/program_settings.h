// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace evenstock {

// The settings of the whole program: one table of names, defaults and what they may be. Kept as text in the store's
// table `settings`; secrets are never settings. Pure functions.

QStringList programSettingNames();                      // in the order of the table
QString programSettingDefault(const QString &name);     // empty for an unknown name
QStringList programSettingChoices(const QString &name); // empty: not a choice
// InvalidRequest with the name as item, and the known names or values. An empty value stands for the default.
Status checkProgramSetting(const QString &name, const QString &value);

// Typed reading of what the store holds: the default where nothing, or nothing usable, is stored.
class ProgramSettings
{
public:
    explicit ProgramSettings(QMap<QString, QString> stored = {})
        : m_stored(std::move(stored))
    {
    }
    QString text(const QString &name) const;
    bool flag(const QString &name) const { return text(name) == QLatin1String("true"); }
    int number(const QString &name) const { return text(name).toInt(); }

private:
    QMap<QString, QString> m_stored;
};

} // namespace evenstock
