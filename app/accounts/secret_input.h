// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/wipe.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace evenstock {

// How secrets come into the command line: by file, by standard input, by the keyboard, never by an argument. Blocks;
// not for the window's thread. Errors are ErrorCode::InvalidRequest in words that show no part of a secret.

struct SecretInput {
    QMap<QString, QString> fields = {};
    QStringList warnings = {}; // the file can be read by other users
};

// `--secret-file FILE`, "-" = standard input: lines `field=value`. The value is everything after the first "=" to the
// end of the line, spaces and quotes included; empty lines and lines that begin with "#" are skipped. Names other than
// `fields` and doubled ones are refused.
Result<SecretInput> readSecretFile(const QString &path, const QStringList &fields);

// `--env-file FILE`, the `.env` of another program: `[export ]NAME=value`, the value bare, in '…' or in "…". A field is
// taken from the variable of its name, or else from one that ends in `_FIELD` and has a word of `hints` in its name
// (emag, main), by the most such words: a password of something else is never sent to a marketplace. Variables nobody
// asked for are left alone, fields that are not there are absent; two that fit equally well are refused.
Result<SecretInput> readEnvironmentFile(const QString &path, const QStringList &fields, const QStringList &hints);

// Asks on the terminal the program was started from, without showing what is typed or pasted. Ctrl+C and Ctrl+D give
// ErrorCode::Cancelled. The terminal is left as it was found.
Result<SecretBytes> askOnTerminal(const QString &prompt);
// The same on given descriptors, of which the first is a terminal.
Result<SecretBytes> askWithoutEcho(int input, int output, const QString &prompt);

inline constexpr qsizetype mostSecretFileBytes = qsizetype(1024) * 1024;

} // namespace evenstock
