// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace evenstock {

// Takes secrets and personal data out of text that goes to logs, error lists or support bundles (field.md 4.3).
// It rather masks too much than too little. Pure functions; thread-safe.

// One line of text: authorization and cookie headers, token= password= secret= key= pairs, JSON web tokens, e-mail
// addresses and phone numbers become "***"; line breaks and control characters are escaped.
QString maskText(const QString &text);

// Path and query of an address without host and user. Values of keys that sound secret are masked whole.
QString maskedPath(const QUrl &url);

// The start of an answer for Error::payload: at most 2 KiB in UTF-8. JSON members that hold secrets or personal data
// (name, street, zip, phone, email, token …) lose their values, nested ones included, then maskText is applied.
// `secrets`: texts of this account that must never appear, whatever stands around them.
QString payloadExcerpt(const QByteArray &body, const QStringList &secrets = {});

// True for member, header and query names whose values are secret or personal ("api_key", "X-API-KEY", "zipCode").
bool isSensitiveName(const QString &name);

inline constexpr qsizetype maxPayloadBytes = 2048;

} // namespace evenstock
