// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/support_bundle.h"

#include "app/service/run_json.h"
#include "app/settings/program_settings.h"
#include "models/store/account_queries.h"
#include "models/store/error_queries.h"
#include "models/store/run_queries.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSysInfo>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastRuns = 200;
constexpr int lastProblems = 500;
constexpr int lastRequests = 2000;
constexpr int longestWord = 30; // of a setting

QJsonObject program(const DataDirectory &data, UtcMs now)
{
    return {{u"version"_s, QLatin1String(EVENSTOCK_VERSION)},
            {u"qt"_s, QLatin1String(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
            {u"processor"_s, QSysInfo::currentCpuArchitecture()},
            {u"written_at"_s, isoUtc(now)},
            {u"shop_bytes"_s, QFileInfo(data.shopFile()).size()},
            {u"inbox_bytes"_s, QFileInfo(data.inboxFile()).size()}};
}

Result<QJsonObject> counts(Database &shop)
{
    QJsonObject object;
    for (const char *table : {"accounts", "products", "listings", "orders", "movements", "conflicts", "deliveries",
                              "plans", "problems", "runs"}) {
        TRY_ASSIGN(const auto rows, shop.value<qint64>(std::string("SELECT count(*) FROM ") + table));
        object.insert(QLatin1String(table), rows.value_or(0));
    }
    return object;
}

// Numbers, switches and words of our own tables as they are; of whatever an owner typed (addresses, commands, which may
// carry a tunnel's key, paths, templates) only that there is something.
QJsonObject settingsObject(const QMap<QString, QString> &values)
{
    static const QRegularExpression plain(u"^(|-?[0-9]+([.,][0-9]+)?%?|[a-z]+(_[a-z]+)*)$"_s);
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const bool isTyped = it.key().startsWith("mail."_L1) || it.key().startsWith("hooks."_L1) ||
                             it.key().startsWith("tunnel."_L1) || it.key().startsWith("local."_L1);
        const bool isShown = isTyped ? programSettingChoices(it.key()).contains(it.value())
                                     : plain.match(it.value()).hasMatch() && it.value().size() <= longestWord;
        object.insert(it.key(), isShown ? it.value() : it.value().isEmpty() ? u"not set"_s : u"set"_s);
    }
    return object;
}

// Channels by number: what an owner calls them may be a name of a person.
Result<QJsonArray> channels(Database &shop)
{
    TRY_ASSIGN(const auto cards, AccountQueries(shop).cards());
    QJsonArray array;
    for (const AccountCard &card : cards) {
        const AccountRow &account = card.account;
        TRY_ASSIGN(auto settings, AccountRepository(shop).settings(account.id));
        settings.remove(u"proxy"_s); // an address of the owner's network
        array.append(QJsonObject{{u"channel"_s, qint64(account.id.value)},
                                 {u"marketplace"_s, account.marketplace},
                                 {u"own_address"_s, !account.url.isEmpty()},
                                 {u"enabled"_s, account.enabled},
                                 {u"state"_s, accountStateName(account.state)},
                                 {u"state_code"_s, account.stateCode},
                                 {u"first_link"_s, firstLinkName(account.firstLink)},
                                 {u"currency"_s, account.currency},
                                 {u"clock_skew_ms"_s, account.identity.value("clock_skew_ms"_L1)},
                                 {u"settings"_s, settingsObject(settings)},
                                 {u"last_sync"_s, isoUtc(card.lastSyncAt)},
                                 {u"conflicts"_s, qint64(card.conflicts)},
                                 {u"errors"_s, qint64(card.problems)},
                                 {u"waiting"_s, qint64(card.waiting)}});
    }
    return array;
}

Result<QJsonArray> runs(Database &shop, UtcMs now)
{
    TRY_ASSIGN(const auto page, RunQueries(shop).page({}, {.limit = lastRuns}));
    QJsonArray array;
    for (const RunView &view : page.rows) {
        QJsonObject run = runObject(view.run, QString::number(view.run.account.value), view.marketplace, now);
        run.insert(u"errors"_s, view.run.errorCode); // words may quote an answer
        run.insert(u"stage"_s, view.run.stage);
        run.insert(u"cause"_s, view.run.cause);
        array.append(run);
    }
    return array;
}

Result<QJsonArray> problems(Database &shop)
{
    TRY_ASSIGN(const auto page, ErrorQueries(shop).page({.state = {}}, {.limit = lastProblems}));
    QJsonArray array;
    for (const ProblemView &view : page.rows) {
        const ProblemRow &problem = view.problem;
        array.append(QJsonObject{{u"error"_s, qint64(problem.id.value)},
                                 {u"channel"_s, qint64(problem.account.value)},
                                 {u"run"_s, qint64(problem.run.value)},
                                 {u"kind"_s, problem.kind},
                                 {u"severity"_s, problem.severity},
                                 {u"code"_s, problem.code},
                                 {u"http_status"_s, problem.httpStatus},
                                 {u"request_id"_s, problem.requestId},
                                 {u"count"_s, problem.count},
                                 {u"first_at"_s, isoUtc(problem.firstAt)},
                                 {u"last_at"_s, isoUtc(problem.lastAt)},
                                 {u"state"_s, problem.state}});
    }
    return array;
}

// Paths were masked when they were stored; what stands behind a question mark is left out all the same.
Result<QJsonArray> requests(Database &shop)
{
    TRY_ASSIGN(const auto rows,
               shop.rows(
                   "SELECT at, account_id, coalesce(run_id, 0), method, path, status, duration_ms, bytes, attempt, "
                   "error_code FROM requests ORDER BY id DESC LIMIT ?",
                   [](const Statement &s) {
                       return QJsonObject{{u"at"_s, isoUtc(s.int64(0))},
                                          {u"channel"_s, s.int64(1)},
                                          {u"run"_s, s.int64(2)},
                                          {u"method"_s, s.text(3)},
                                          {u"path"_s, s.text(4).section(u'?', 0, 0)},
                                          {u"status"_s, s.int64(5)},
                                          {u"duration_ms"_s, s.int64(6)},
                                          {u"bytes"_s, s.int64(7)},
                                          {u"attempt"_s, s.int64(8)},
                                          {u"error_code"_s, s.text(9)}};
                   },
                   lastRequests));
    QJsonArray array;
    for (const QJsonObject &row : rows)
        array.append(row);
    return array;
}

} // namespace

Result<QJsonObject> supportBundle(Database &shop, const DataDirectory &data, UtcMs now)
{
    TRY_ASSIGN(const QJsonObject rowCounts, counts(shop));
    TRY_ASSIGN(const QJsonArray channelRows, channels(shop));
    TRY_ASSIGN(const QJsonArray runRows, runs(shop, now));
    TRY_ASSIGN(const QJsonArray problemRows, problems(shop));
    TRY_ASSIGN(const QJsonArray requestRows, requests(shop));
    TRY_ASSIGN(auto settings, AccountRepository(shop).programSettings());
    settings.remove(u"profile"_s); // part of the names of secrets
    return QJsonObject{{u"contents"_s, QJsonArray::fromStringList(supportBundleContents())},
                       {u"program"_s, program(data, now)},
                       {u"settings"_s, settingsObject(settings)},
                       {u"rows"_s, rowCounts},
                       {u"channels"_s, channelRows},
                       {u"runs"_s, runRows},
                       {u"errors"_s, problemRows},
                       {u"requests"_s, requestRows}};
}

QStringList supportBundleContents()
{
    return {u"program: versions of Evenstock, Qt and the system, sizes of the files"_s,
            u"settings: of the program; of addresses, commands and paths only whether there are any"_s,
            u"rows: how many products, listings, orders … there are"_s,
            u"channels: marketplace, state and settings of each, by number, without names, addresses and secrets"_s,
            u"runs: the last %1 with their counts"_s.arg(lastRuns),
            u"errors: the last %1 by kind and code, without items and texts"_s.arg(lastProblems),
            u"requests: the last %1 with method, path, status and time, without contents"_s.arg(lastRequests)};
}

Status writeSupportBundle(const QJsonObject &bundle, const QString &path)
{
    QFile file(path);
    if (file.exists())
        return makeError(ErrorCode::Storage, u"%1 exists already: give another name"_s.arg(path), path);
    const auto refused = [&file, &path] {
        const QString why = file.errorString();
        file.close();
        QFile::remove(path); // the file's own remove() would try to write once more, and leave it where that fails
        return makeError(ErrorCode::Storage, u"%1 cannot be written: %2"_s.arg(path, why), path);
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return makeError(ErrorCode::Storage, u"%1 cannot be written: %2"_s.arg(path, file.errorString()), path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray text = QJsonDocument(bundle).toJson(QJsonDocument::Indented);
    if (file.write(text) != text.size() || !file.flush())
        return refused();
    file.close();
    return {};
}

} // namespace evenstock
