// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace evenstock {

struct CsvRow {
    qint64 line = 0; // of the file, from 1: where the row begins
    QStringList cells = {};
};

// How a file was read, found out from itself.
struct CsvForm {
    QChar separator = u',';                     // , ; or TAB
    QString encoding = QStringLiteral("UTF-8"); // or UTF-16, windows-1252
    bool isGuessed = false;                     // the encoding: the owner should look at accented letters
};

// Hands on one row after the other, quoted line breaks and all; empty lines are passed over. The handler's error ends
// it and is returned. InvalidRequest with the line in words: a quote that is never closed, a cell of more than a
// mebibyte, more than 1,000 cells. Storage: the file cannot be read. Memory for one row.
Result<CsvForm> readCsv(const QString &file, const std::function<Status(const CsvRow &)> &handler);

} // namespace evenstock
