// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/commands.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace evenstock {

// What goes over the local socket: messages of four bytes of length (most significant first) and one JSON object.
//   server -> client  {"hello":{"protocol","version"}}, first of all; then the client answers with its own hello
//   client -> server  {"id","command","arguments"}
//   server -> client  {"id","result"} or {"id","error"}, once for each id; {"topic","data"} for every event;
//                     {"error"} without id before it hangs up on a client; {"bye"} before it ends: what has no reply
//                     was not done

inline constexpr int engineProtocol = 1;

// Empty where the message would be longer than mostMessageBytes.
std::optional<QByteArray> frameMessage(const QJsonObject &message);

QJsonObject helloMessage();
// An error where the other side speaks another version, or something else altogether.
Status checkHello(const QJsonObject &message);

QJsonObject errorObject(const Error &error);
Error errorFromObject(const QJsonObject &object);

// Cuts a stream of bytes into messages. Holds one unfinished message at most; a length beyond mostMessageBytes or a
// text that is no JSON object is an error, after which the stream cannot be read on.
class MessageReader
{
public:
    void feed(const QByteArray &bytes) { m_bytes.append(bytes); }
    // The next whole message; empty where more bytes are needed.
    Result<std::optional<QJsonObject>> next();
    bool isWithinMessage() const { return !m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

} // namespace evenstock
