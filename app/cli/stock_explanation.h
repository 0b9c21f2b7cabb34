// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace evenstock::cli {

class Console;

// The answer of "stock.explain" for people: why each channel shows what it shows.
void printExplanation(Console &console, const QJsonObject &explanation);

} // namespace evenstock::cli
