// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace evenstock {

// Single steps with files of the data directory, each an ErrorCode::Storage in plain words where it fails.

Status makePrivateFile(const QString &path); // new and empty, 0600, its folder 0700; replaces what was there
Status syncFile(const QString &path);        // survives a power cut from here on
Status syncFolder(const QString &path);      // the same for names made, moved and removed in it
Status moveFile(const QString &from, const QString &to); // onto an existing file too, at one moment
// At one moment: 0600, and what was there stays where not all of it can be written.
Status replaceFile(const QString &path, const QByteArray &bytes);
Status removeFile(const QString &path); // no error where there is none
// What the owner may still write to the disk of the folder; nothing where the system does not tell.
std::optional<qint64> freeBytes(const QString &folder);
// An error unless the disk of the folder has so many bytes left, with both figures.
Status needSpace(const QString &folder, qint64 bytes);

} // namespace evenstock
