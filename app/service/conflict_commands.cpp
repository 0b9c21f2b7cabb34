// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conflict_commands.h"

#include "app/service/conflict_input.h"
#include "app/service/engine_services.h"
#include "models/store/conflict_queries.h"
#include "models/store/transaction.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 500;
constexpr qsizetype mostRefusals = 1000;
constexpr qsizetype mostNamed = 100; // they are decided in one go

const QStringList writtenKinds = {u"conflicts"_s, u"products"_s, u"listings"_s};

// Which open conflicts are meant, where it is not one by its number.
struct Fitting {
    ConflictFilter filter = {};
    QString marketplace = {};
    UtcMs openedUntil = 0; // what came since is not what was asked about; 0: all
};

Result<Fitting> fittingFrom(EngineServices &services, const QJsonObject &where)
{
    Arguments keys(where);
    Fitting fitting;
    TRY_ASSIGN(const QString channel, keys.text(u"channel"_s, QString()));
    TRY_ASSIGN(const QString field, keys.text(u"field"_s, QString()));
    TRY_ASSIGN(const QString sku, keys.text(u"sku"_s, QString()));
    TRY_ASSIGN(fitting.filter.text, keys.text(u"text"_s, QString()));
    TRY_ASSIGN(fitting.marketplace, keys.text(u"marketplace"_s, QString()));
    TRY_ASSIGN(const QString until, keys.text(u"opened_until"_s, QString()));
    TRY(keys.noMore());
    fitting.openedUntil = parseIsoUtc(until);
    if (!until.isEmpty() && fitting.openedUntil == 0)
        return badArgument(u"opened_until"_s, u"is no time"_s);
    if (!channel.isEmpty()) {
        TRY_ASSIGN(const AccountRow account, accountNamed(services, channel));
        fitting.filter.account = account.id;
    }
    if (!field.isEmpty()) {
        fitting.filter.field = fieldFromName(field);
        if (!fitting.filter.field)
            return badArgument(u"field"_s, u"is no field of a product"_s);
    }
    if (!sku.isEmpty()) {
        TRY_ASSIGN(const Product product, productNamed(services, sku));
        fitting.filter.product = product.id;
    }
    return fitting;
}

// One of several fields that are decided together.
struct NamedDecision {
    ConflictId conflict = {};
    GivenDecision given = {};
};

// conflict.resolve on its way, batch by batch between other work.
struct Resolving {
    EngineServices &services;
    GivenDecision given = {};
    Fitting fitting = {};
    QList<NamedDecision> named = {}; // instead of those two
    std::int64_t batch = 0;
    QString after = {};
    qint64 resolved = 0;
    qint64 refused = 0;
    QJsonArray refusals = {};
    CommandReply reply = {};
};

Result<bool> decide(Resolving &resolving, const ConflictView &view, const GivenDecision &given)
{
    ConflictDesk desk(resolving.services.context(), resolving.batch);
    std::optional<Savepoint> part;
    TRY_ASSIGN(part, Savepoint::begin(resolving.services.shop));
    const auto decision = decisionFor(given, view.conflict);
    const Status done = decision ? desk.decide(view.conflict, *decision) : Status(decision.error());
    if (done) {
        TRY(part->keep());
        return true;
    }
    part.reset();
    if (done.error().code == ErrorCode::Storage)
        return done.error();
    ++resolving.refused;
    if (resolving.refusals.size() < mostRefusals) {
        QJsonObject refusal{{u"conflict"_s, qint64(view.conflict.id.value)},
                            {u"channel"_s, view.channel},
                            {u"sku"_s, view.sku},
                            {u"field"_s, fieldName(view.conflict.field)},
                            {u"message"_s, done.error().detail}};
        if (view.conflict.state != "open"_L1)
            refusal.insert(u"reason"_s, u"settled"_s);
        resolving.refusals.append(refusal);
    }
    return false;
}

Status decideBatch(Resolving &resolving, bool &more)
{
    ConflictQueries queries(resolving.services.shop);
    TRY_ASSIGN(const auto page, queries.page(resolving.fitting.filter, {.after = resolving.after, .limit = batchSize}));
    resolving.after = page.next;
    more = !page.next.isEmpty();
    for (const ConflictView &view : page.rows) {
        if (!resolving.fitting.marketplace.isEmpty() && view.marketplace != resolving.fitting.marketplace)
            continue;
        const UtcMs until = resolving.fitting.openedUntil;
        if (until != 0 && view.conflict.openedAt > until)
            continue;
        TRY_ASSIGN(const bool done, decide(resolving, view, resolving.given));
        resolving.resolved += done ? 1 : 0;
    }
    return {};
}

// Few by their numbers: the fields of one product.
Status decideNamed(Resolving &resolving)
{
    ConflictQueries queries(resolving.services.shop);
    for (const NamedDecision &named : std::as_const(resolving.named)) {
        TRY_ASSIGN(const auto view, queries.find(named.conflict));
        if (!view)
            return makeError(ErrorCode::NotFound, u"there is no conflict %1"_s.arg(named.conflict.value),
                             QString::number(named.conflict.value));
        TRY_ASSIGN(const bool done, decide(resolving, *view, named.given));
        resolving.resolved += done ? 1 : 0;
    }
    return {};
}

QJsonObject resolvedObject(const Resolving &resolving)
{
    QJsonObject result{{u"resolved"_s, resolving.resolved},
                       {u"refused"_s, resolving.refusals},
                       {u"refused_count"_s, resolving.refused}};
    if (resolving.resolved > 0)
        result.insert(u"batch"_s, qint64(resolving.batch));
    return result;
}

void goOn(const std::shared_ptr<Resolving> &resolving)
{
    bool more = false;
    const Status done = resolving->services.engine.transact(
        [&] { return resolving->named.isEmpty() ? decideBatch(*resolving, more) : decideNamed(*resolving); });
    if (!done)
        return resolving->reply(done.error());
    resolving->services.events.data(writtenKinds);
    if (more)
        return resolving->services.later([resolving] { goOn(resolving); });
    resolving->services.wakeDirty();
    resolving->reply(resolvedObject(*resolving));
}

// One by its number: its refusal is the command's.
Result<QJsonObject> resolveOne(Resolving &resolving, std::int64_t id)
{
    TRY_ASSIGN(const auto view, ConflictQueries(resolving.services.shop).find(ConflictId{id}));
    if (!view)
        return makeError(ErrorCode::NotFound, u"there is no conflict %1"_s.arg(id), QString::number(id));
    TRY_ASSIGN(const ConflictDecision decision, decisionFor(resolving.given, view->conflict));
    TRY(resolving.services.engine.transact(
        [&] { return ConflictDesk(resolving.services.context(), resolving.batch).decide(view->conflict, decision); }));
    resolving.resolved = 1;
    resolving.services.events.data(writtenKinds);
    resolving.services.wakeDirty();
    return resolvedObject(resolving);
}

Result<QList<NamedDecision>> namedFrom(const QList<QJsonObject> &decisions)
{
    if (decisions.isEmpty() || decisions.size() > mostNamed)
        return badArgument(u"decisions"_s, u"must name 1 to %1 conflicts"_s.arg(mostNamed));
    QList<NamedDecision> named;
    for (const QJsonObject &object : decisions) {
        Arguments one(object);
        NamedDecision decision;
        TRY_ASSIGN(decision.conflict.value, one.id(u"conflict"_s));
        TRY_ASSIGN(decision.given, decisionFrom(one));
        TRY(one.noMore());
        named.append(decision);
    }
    return named;
}

Result<std::shared_ptr<Resolving>> resolvingFrom(EngineServices &services, Arguments &arguments, std::int64_t &one)
{
    auto resolving = std::make_shared<Resolving>(Resolving{.services = services});
    if (arguments.has(u"decisions"_s)) {
        TRY_ASSIGN(const auto decisions, arguments.objects(u"decisions"_s));
        TRY(arguments.noMore());
        TRY_ASSIGN(resolving->named, namedFrom(decisions));
        TRY_ASSIGN(resolving->batch, newBatch(services));
        return resolving;
    }
    const bool isOne = arguments.has(u"conflict"_s);
    if (isOne) {
        TRY_ASSIGN(one, arguments.id(u"conflict"_s));
    } else if (!arguments.has(u"where"_s)) {
        return badArgument(u"conflict"_s, u"or where must be given"_s);
    }
    TRY_ASSIGN(const QJsonObject where, arguments.object(u"where"_s));
    if (isOne && !where.isEmpty())
        return badArgument(u"where"_s, u"does not go with conflict"_s);
    TRY_ASSIGN(resolving->given, decisionFrom(arguments));
    TRY(arguments.noMore());
    TRY_ASSIGN(resolving->fitting, fittingFrom(services, where));
    TRY_ASSIGN(resolving->batch, newBatch(services));
    return resolving;
}

void resolve(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    std::int64_t one = 0;
    const auto resolving = resolvingFrom(services, arguments, one);
    if (!resolving)
        return reply(resolving.error());
    if (one != 0)
        return reply(resolveOne(**resolving, one));
    (*resolving)->reply = reply;
    goOn(*resolving);
}

// A rule on its way: what is made, and what it answers at once.
struct Ruling {
    AccountRow account = {};
    QString field = {};
    QString take = {};
    bool answers = false;
    std::int64_t batch = 0; // of the decision it was made with
};

Result<Ruling> rulingFrom(EngineServices &services, Arguments &arguments)
{
    Ruling ruling;
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY_ASSIGN(ruling.field, arguments.text(u"field"_s));
    TRY_ASSIGN(ruling.take, arguments.oneOf(u"take"_s, {u"local"_s, u"remote"_s}, QString()));
    TRY_ASSIGN(ruling.answers, arguments.flag(u"answer"_s, false));
    if (arguments.has(u"batch"_s)) {
        TRY_ASSIGN(ruling.batch, arguments.id(u"batch"_s));
    }
    TRY(arguments.noMore());
    const auto known = fieldFromName(ruling.field);
    if (!known || *known == Field::Quantity)
        return badArgument(u"field"_s, u"is no field that can be in conflict"_s);
    if (ruling.answers && ruling.take.isEmpty())
        return badArgument(u"answer"_s, u"needs a side to take"_s);
    if (ruling.batch != 0) {
        TRY_ASSIGN(const auto decided, services.context().runs.conflictsOfBatch(ruling.batch, {}, 1));
        if (decided.isEmpty())
            return badArgument(u"batch"_s, u"is no decision"_s);
    }
    TRY_ASSIGN(ruling.account, accountNamed(services, name));
    return ruling;
}

Status storeRule(EngineServices &services, const Ruling &ruling)
{
    EngineContext &engine = services.context();
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(const auto rules, engine.accounts.conflictRules(ruling.account.id));
        const std::optional<QString> wanted = ruling.take.isEmpty() ? std::nullopt : std::optional(ruling.take);
        TRY(engine.accounts.setConflictRule(ruling.account.id, ruling.field, wanted, services.now()));
        return engine.runs.log({.at = services.now(),
                                .account = ruling.account.id,
                                .field = u"setting:conflict_rule."_s + ruling.field,
                                .old = rules.value(ruling.field),
                                .now = ruling.take,
                                .cause = u"manual"_s});
    }));
    engine.forgetPolicies();
    services.events.data({u"accounts"_s, u"conflicts"_s});
    return {};
}

// "Always do this for <field> on <channel>": judges open conflicts from the next run on; with `answer` it decides those
// that are open now, under the decision it was made with, so that one undo takes all of them back.
Status beginRule(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    TRY_ASSIGN(const Ruling ruling, rulingFrom(services, arguments));
    TRY(storeRule(services, ruling));
    if (!ruling.answers) {
        reply(QJsonObject());
        return {};
    }
    auto resolving = std::make_shared<Resolving>(Resolving{.services = services, .batch = ruling.batch});
    resolving->given.take = ruling.take == "local"_L1 ? ConflictTake::Local : ConflictTake::Remote;
    resolving->fitting.filter = {.account = ruling.account.id, .field = fieldFromName(ruling.field)};
    if (resolving->batch == 0) {
        TRY_ASSIGN(resolving->batch, newBatch(services));
    }
    resolving->reply = reply;
    goOn(resolving);
    return {};
}

void rule(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    if (const Status begun = beginRule(services, arguments, reply); !begun)
        reply(begun.error());
}

} // namespace

void addConflictCommands(CommandRegistry &registry)
{
    registry.addLater(u"conflict.resolve"_s, resolve);
    registry.addLater(u"conflict.rule"_s, rule);
}

} // namespace evenstock
