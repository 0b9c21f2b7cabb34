// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"

#include <functional>
#include <memory>
#include <vector>

namespace evenstock::sandbox {

std::unique_ptr<BodySource> textSource(QByteArray text);
// One after the other.
std::unique_ptr<BodySource> joined(std::vector<std::unique_ptr<BodySource>> parts);

// Appends the next row as JSON text and says whether there was one.
using NextRow = std::function<bool(QByteArray &)>;
// "[row,row,…]", each row asked for when it is about to be sent.
std::unique_ptr<BodySource> arraySource(NextRow nextRow);

// A JSON array that goes on for so many megabytes: an answer that a client has to give up on.
std::unique_ptr<BodySource> floodSource(qint64 megabytes);

} // namespace evenstock::sandbox
