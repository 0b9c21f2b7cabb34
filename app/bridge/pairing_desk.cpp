// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/pairing_desk.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString tokenField = u"token"_s;

// No letter or digit that looks like another one.
QString newCode()
{
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    QString code;
    for (int i = 0; i < 8; ++i)
        code.append(letters.at(QRandomGenerator::system()->bounded(int(letters.size()))));
    return code;
}

QString newToken()
{
    std::array<quint32, 8> words = {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QJsonObject browserObject(const BrowserRow &row, const QString &account)
{
    return {{u"browser"_s, qint64(row.id.value)},
            {u"account"_s, account},
            {u"name"_s, row.name},
            {u"version"_s, row.version},
            {u"origin"_s, row.origin},
            {u"user"_s, row.remoteLogin},
            {u"domain"_s, row.domain},
            {u"paired_at"_s, isoUtc(row.createdAt)},
            {u"last_seen_at"_s, isoUtc(row.lastSeenAt)},
            {u"revoked_at"_s, isoUtc(row.revokedAt)}};
}

} // namespace

void PairingDesk::addCommands(CommandRegistry &registry)
{
    registry.add(u"bridge.pair.begin"_s, [this](EngineServices &, Arguments &arguments) { return begin(arguments); });
    registry.add(u"bridge.pair.waiting"_s,
                 [this](EngineServices &, Arguments &arguments) { return waiting(arguments); });
    registry.addLater(u"bridge.pair.confirm"_s, [this](EngineServices &, Arguments &arguments,
                                                       const CommandReply &reply) { confirm(arguments, reply); });
    registry.add(u"bridge.pair.refuse"_s, [this](EngineServices &, Arguments &arguments) { return refuse(arguments); });
    registry.addLater(u"bridge.pair"_s, [this](EngineServices &, Arguments &arguments, const CommandReply &reply) {
        pair(arguments, reply);
    });
    registry.add(u"browser.list"_s, [this](EngineServices &, Arguments &arguments) { return list(arguments); });
    registry.addLater(u"browser.revoke"_s, [this](EngineServices &, Arguments &arguments, const CommandReply &reply) {
        revoke(arguments, reply);
    });
}

void PairingDesk::forgetOld()
{
    for (auto it = m_codes.begin(); it != m_codes.end();)
        it = it->until <= m_desk.now() ? m_codes.erase(it) : std::next(it);
}

Result<QJsonObject> PairingDesk::begin(Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s, QString()));
    TRY_ASSIGN(const bool isAsked, arguments.flag(u"confirm"_s, false));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, m_desk.account(name));
    m_codes.clear(); // one at a time: the newest is the one on the owner's screen
    const QString code = newCode();
    const UtcMs until = m_desk.now() + codeMs;
    m_codes.insert(code, {.account = account.id, .until = until, .isConfirmed = !isAsked});
    return QJsonObject{{u"code"_s, code}, {u"expires_at"_s, isoUtc(until)}};
}

// Uses a code up; every wrong one counts against those that are open.
Result<PairingDesk::Redeemed> PairingDesk::redeem(Arguments &arguments)
{
    TRY_ASSIGN(const QString code, arguments.text(u"code"_s));
    BrowserRow row{.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces), .createdAt = m_desk.now()};
    TRY_ASSIGN(row.name, arguments.text(u"browser"_s, QString()));
    TRY_ASSIGN(row.version, arguments.text(u"version"_s, QString()));
    TRY_ASSIGN(row.origin, arguments.text(u"origin"_s, QString()));
    TRY(arguments.noMore());
    row.name = row.name.left(100);
    row.version = row.version.left(50);
    row.origin = row.origin.left(200);
    forgetOld();
    const auto found = m_codes.constFind(code.trimmed().toUpper().remove(u'-'));
    if (found != m_codes.constEnd() && found->tries < mostTries) {
        row.account = found->account;
        Redeemed redeemed{.code = found.key(), .browser = row, .isConfirmed = found->isConfirmed};
        m_codes.erase(found);
        return redeemed;
    }
    bool isSpent = false;
    for (Code &open : m_codes)
        isSpent |= ++open.tries >= mostTries;
    if (isSpent)
        return Error{.code = ErrorCode::RateLimited,
                     .detail = u"too many wrong codes: ask for a new one in Evenstock"_s,
                     .item = u"code"_s,
                     .retryAfter = std::chrono::milliseconds(codeMs)};
    return makeError(ErrorCode::Unauthorized, u"this code is wrong or too old"_s, u"code"_s);
}

void PairingDesk::pair(Arguments &arguments, const CommandReply &reply)
{
    const auto redeemed = redeem(arguments);
    if (!redeemed)
        return reply(redeemed.error());
    if (redeemed->isConfirmed)
        return letIn(redeemed->browser, reply);
    m_requests.append({.number = ++m_lastRequest,
                       .code = redeemed->code,
                       .browser = redeemed->browser,
                       .until = m_desk.now() + requestMs,
                       .reply = reply});
    tell();
}

void PairingDesk::letIn(const BrowserRow &row, const CommandReply &reply) const
{
    BrowserId id;
    const Status stored = m_desk.write([&]() -> Status {
        TRY_ASSIGN(id, BridgeRepository(m_desk.services().shop).insertBrowser(row));
        return {};
    });
    if (!stored)
        return reply(stored.error());
    const QString token = newToken();
    EngineServices &services = m_desk.services();
    services.credentials.save(
        row.secretOwner(), {{tokenField, token}}, Attention::Interactive, &services.answers,
        [&services, token, id, uuid = row.uuid, reply](const SecretStatus &kept) {
            if (!kept)
                return reply(kept.error());
            services.events.data({u"settings"_s}); // who checks it has to know at once
            reply(QJsonObject{{u"token"_s, token}, {u"server_id"_s, uuid}, {u"browser"_s, qint64(id.value)}});
        });
}

void PairingDesk::tell() const
{
    m_desk.services().events.data({u"pairing"_s});
}

Result<QJsonObject> PairingDesk::waiting(Arguments &arguments) const
{
    TRY(arguments.noMore());
    QJsonArray requests;
    for (const Request &request : m_requests) {
        TRY_ASSIGN(const AccountRow account, m_desk.account(request.browser.account));
        requests.append(QJsonObject{{u"request"_s, qint64(request.number)},
                                    {u"code"_s, request.code},
                                    {u"account"_s, account.name},
                                    {u"name"_s, request.browser.name},
                                    {u"version"_s, request.browser.version},
                                    {u"origin"_s, request.browser.origin},
                                    {u"until"_s, isoUtc(request.until)}});
    }
    return QJsonObject{{u"requests"_s, requests}};
}

Result<PairingDesk::Request> PairingDesk::answered(Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t number, arguments.id(u"request"_s));
    TRY(arguments.noMore());
    for (qsizetype i = 0; i < m_requests.size(); ++i) {
        if (m_requests[i].number == number)
            return m_requests.takeAt(i);
    }
    return makeError(ErrorCode::NotFound, u"this browser does not wait any more"_s, u"request"_s);
}

// The token goes to the browser alone; who confirmed hears only that it is in.
void PairingDesk::confirm(Arguments &arguments, const CommandReply &reply)
{
    const auto request = answered(arguments);
    if (!request)
        return reply(request.error());
    tell();
    letIn(request->browser, [answer = request->reply, reply](const Result<QJsonObject> &done) {
        answer(done);
        reply(done ? Result<QJsonObject>(QJsonObject{{u"browser"_s, done->value("browser"_L1)}}) : done.error());
    });
}

Result<QJsonObject> PairingDesk::refuse(Arguments &arguments)
{
    TRY_ASSIGN(const Request request, answered(arguments));
    request.reply(makeError(ErrorCode::Unauthorized, u"this browser was refused in Evenstock"_s, u"code"_s));
    tell();
    return QJsonObject();
}

void PairingDesk::beat()
{
    const qsizetype before = m_requests.size();
    for (qsizetype i = m_requests.size() - 1; i >= 0; --i) {
        if (m_requests[i].until <= m_desk.now())
            m_requests.takeAt(i).reply(
                makeError(ErrorCode::Unauthorized, u"nobody confirmed this browser in Evenstock"_s, u"code"_s));
    }
    if (m_requests.size() != before)
        tell();
}

void PairingDesk::close()
{
    for (const Request &request : std::exchange(m_requests, {}))
        request.reply(makeError(ErrorCode::Cancelled, u"Evenstock is ending"_s));
}

Result<QJsonObject> PairingDesk::list(Arguments &arguments) const
{
    TRY(arguments.noMore());
    TRY_ASSIGN(const QList<BrowserRow> rows, BridgeRepository(m_desk.services().shop).browsers());
    QJsonArray browsers;
    for (const BrowserRow &row : rows) {
        TRY_ASSIGN(const AccountRow account, m_desk.account(row.account));
        browsers.append(browserObject(row, account.name));
    }
    return QJsonObject{{u"browsers"_s, browsers}};
}

void PairingDesk::revoke(Arguments &arguments, const CommandReply &reply)
{
    EngineServices &services = m_desk.services();
    const auto revoked = [&]() -> Result<BrowserRow> {
        TRY_ASSIGN(const std::int64_t id, arguments.id(u"browser"_s));
        TRY(arguments.noMore());
        BridgeRepository browsers(services.shop);
        TRY_ASSIGN(auto row, browsers.browser(BrowserId{id}));
        if (!row)
            return makeError(ErrorCode::NotFound, u"there is no such browser"_s, u"browser"_s);
        row->revokedAt = m_desk.now();
        TRY(m_desk.write([&] { return browsers.updateBrowser(*row); }));
        return *row;
    }();
    if (!revoked)
        return reply(revoked.error());
    services.events.data({u"settings"_s});
    services.credentials.removeAll(revoked->secretOwner(), {.optional = {tokenField}}, Attention::Background,
                                   &services.answers, [reply](const SecretStatus &) {
                                       reply(QJsonObject()); // out it is, wherever its token is
                                   });
}

} // namespace evenstock
