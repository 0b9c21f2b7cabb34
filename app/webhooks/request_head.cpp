// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/request_framing.h"

#include <algorithm>
#include <array>

namespace evenstock {

namespace {

constexpr qsizetype longestTarget = 8LL * 1024;
constexpr std::array<QByteArrayView, 8> methods = {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"};

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

// Visible ASCII: a target with anything else is encoded by an honest client.
bool isTarget(QByteArrayView text)
{
    return text.startsWith('/') && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

bool isNamed(const QPair<QByteArray, QByteArray> &header, QByteArrayView name)
{
    return QByteArrayView(header.first).compare(name, Qt::CaseInsensitive) == 0;
}

std::optional<Refusal> parseRequestLine(QByteArrayView line, RequestHead &head)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 3)
        return Refusal{400, "the request line is not \"METHOD /path HTTP/1.1\""};
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        return Refusal{400, "only HTTP/1.1 is spoken here"};
    if (parts.at(1).size() > longestTarget)
        return Refusal{414, "the address is too long"};
    if (!isToken(parts.at(0)) || !isTarget(parts.at(1)))
        return Refusal{400, "the request line is not \"METHOD /path HTTP/1.1\""};
    if (std::find(methods.begin(), methods.end(), parts.at(0)) == methods.end())
        return Refusal{405, "this method is not known here"};
    head.method = parts.at(0);
    head.target = parts.at(1);
    head.wantsClose = parts.at(2) == "HTTP/1.0";
    return std::nullopt;
}

std::optional<Refusal> parseField(QByteArrayView line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    // A name with a blank before the colon, and a folded line, are read in two ways by two programs.
    if (colon <= 0 || !isToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1)))
        return Refusal{400, "a header is not \"Name: value\""};
    head.headers.append({line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    return std::nullopt;
}

std::optional<Refusal> checkFields(RequestHead &head)
{
    for (const QByteArrayView name :
         {"host", "content-length", "transfer-encoding", "expect", "content-type", "authorization", "origin"}) {
        if (std::count_if(head.headers.begin(), head.headers.end(),
                          [name](const auto &header) { return isNamed(header, name); }) > 1)
            return Refusal{400, "a header that may come once came twice"};
    }
    if (head.header("host").isEmpty())
        return Refusal{400, "the header \"Host\" is missing"};
    const bool isOld = head.wantsClose;
    for (const QByteArray &option : head.header("connection").toLower().split(','))
        head.wantsClose |= option.trimmed() == "close";
    const QByteArray expected = head.header("expect");
    if (!expected.isEmpty() && expected.compare("100-continue", Qt::CaseInsensitive) != 0)
        return Refusal{400, "this \"Expect\" is not known here"};
    head.wantsContinue = !expected.isEmpty() && !isOld;
    if (head.header("upgrade").toLower().contains("websocket"))
        return Refusal{400, "web sockets are not spoken here"};
    return std::nullopt;
}

} // namespace

QByteArray RequestHead::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &h) { return isNamed(h, name); });
    return found == headers.end() ? QByteArray() : found->second;
}

bool RequestHead::has(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(), [name](const auto &h) { return isNamed(h, name); });
}

std::optional<Refusal> parseHead(QByteArrayView block, int mostHeaders, RequestHead &head)
{
    head = {};
    bool isFirst = true;
    while (!block.startsWith("\r\n")) {
        const qsizetype end = block.indexOf('\n');
        if (end < 1 || block.at(end - 1) != '\r')
            return Refusal{400, "a line does not end as HTTP says"};
        const QByteArrayView line = block.first(end - 1);
        if (!isFirst && head.headers.size() == mostHeaders)
            return Refusal{431, "too many headers"};
        if (auto refusal = isFirst ? parseRequestLine(line, head) : parseField(line, head))
            return refusal;
        isFirst = false;
        block = block.sliced(end + 1);
    }
    if (isFirst)
        return Refusal{400, "the request line is missing"};
    return checkFields(head);
}

} // namespace evenstock
