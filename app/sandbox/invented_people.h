// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace evenstock::sandbox {

// A buyer who does not exist: an invented name, an address under example.com, a telephone number of zeros.
struct Person {
    qint64 id = 0;
    QString name = {};
    QString username = {};
    QString email = {};
    QString phone = {};
    QString street = {};
    QString zip = {};
    QString city = {};
    QString province = {};
    QString country = {};
    QString countryCode = {};
};

inline constexpr qint64 peopleCount = 4000;

// The same number gives the same person. 0 … peopleCount-1; pure.
Person inventedPerson(qint64 number);

} // namespace evenstock::sandbox
