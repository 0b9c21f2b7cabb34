// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace evenstock {

// Where the sample shop lives: a folder beside the owner's data directory that is made for it, bears its mark, and goes
// with it. It holds the store and, beside it, the lock of the window.
class SampleFolder
{
public:
    explicit SampleFolder(const QString &dataDirectory);

    QString path() const { return m_path; }
    QString dataPath() const { return m_path + QStringLiteral("/data"); }
    // Made where it is missing. Conflict where there is a folder of this name that bears no mark.
    Status make() const;
    Status empty() const; // without the store that a killed program left behind
    void remove() const;

private:
    bool isMarked() const;
    QString m_path;
};

} // namespace evenstock
