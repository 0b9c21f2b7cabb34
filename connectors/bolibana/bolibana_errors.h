// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonValue>

namespace evenstock::bolibana {

// The same error in the words of this source. 401 and 403 both say that the key is not accepted. The server's own words
// are French and only quoted: what an error means is judged by its status. Errors without an HTTP answer stay as they
// are, but for a name of the server.
Error clarified(Error error);

// What the source says in an error body: detail, error, message, else the first sentence of any field. Empty = nothing.
QString wordsOf(const QJsonValue &body);

} // namespace evenstock::bolibana
