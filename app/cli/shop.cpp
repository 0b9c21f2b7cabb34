// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shop.h"

#include "app/cli/interrupts.h"
#include "app/service/engine_access.h"
#include "models/store/migrations.h"

#include <QEventLoop>
#include <QTimer>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

// Whether an answer to these arguments is about one of them, or about a value inside one.
bool isAbout(const QString &item, const QJsonObject &arguments)
{
    if (arguments.contains(item))
        return true;
    return std::any_of(arguments.begin(), arguments.end(), [&item](const QJsonValue &value) {
        return value.isObject() && value.toObject().contains(item);
    });
}

Result<Database> emptyShop()
{
    TRY_ASSIGN(Database shop, Database::open({}));
    TRY(migrate(shop, Schema::Shop, 0, QString()));
    return shop;
}

constexpr std::chrono::seconds patience{30};

Error stopped()
{
    return makeError(ErrorCode::Cancelled, u"stopped by the owner"_s);
}

struct Waiting {
    QEventLoop loop;
    std::optional<Result<QJsonObject>> reply = {};
};

} // namespace

Shop::Shop(ShopSetup setup, const Interrupts &interrupts)
    : m_setup(std::move(setup))
    , m_interrupts(interrupts)
{
    for (const auto &connector : evenstock::connectors())
        m_connectors.append(connector->info());
}

Shop::~Shop() = default;

QString Shop::path() const
{
    return DataDirectory::choose(m_setup.dataDir);
}

Result<Database *> Shop::read()
{
    if (m_reader)
        return &*m_reader;
    auto opened = data().openShopReadOnly();
    if (!opened && opened.error().code == ErrorCode::NotFound) { // until the engine has made one
        if (!m_empty) {
            TRY_ASSIGN(m_empty, emptyShop());
        }
        return &*m_empty;
    }
    if (!opened) {
        TRY(engine()); // of an older version, or just being made: the engine opens it, or says what is wrong
        opened = data().openShopReadOnly();
    }
    if (!opened)
        return opened.error();
    m_reader = *std::move(opened);
    return &*m_reader;
}

Result<EngineAccess *> Shop::engine()
{
    if (m_engine)
        return m_engine.get();
    TRY_ASSIGN(EngineOptions options, engineOptions(m_setup));
    m_secrets = options.secrets;
    TRY_ASSIGN(auto engine, openEngine(std::move(options)));
    m_engine = std::move(engine);
    if (!m_setup.secretStore.isEmpty() && !isHolder())
        TRY(checkSecretStore());
    return m_engine.get();
}

// Another Evenstock is the engine, with the store it was started with.
Status Shop::checkSecretStore()
{
    TRY_ASSIGN(const QJsonObject status, call(u"engine.status"_s));
    const QString store = status.value("secret_store"_L1).toString();
    if (store == m_setup.secretStore)
        return {};
    return makeError(ErrorCode::Conflict,
                     u"another Evenstock is running on this data directory and keeps secrets in the %1: end it first, "
                     "or leave out --secret-store"_s.arg(store));
}

Result<SecretStore *> Shop::secretStore()
{
    TRY(engine());
    return m_secrets.get();
}

bool Shop::isHolder() const
{
    return m_engine && m_engine->isHolder();
}

Result<QJsonObject> Shop::callOnce(EngineAccess &engine, const QString &command, const QJsonObject &arguments)
{
    if (m_interrupts.isAsked())
        return stopped();
    const auto waiting = std::make_shared<Waiting>(); // the reply may come after we gave up
    engine.call(command, arguments, [waiting](const Result<QJsonObject> &reply) {
        waiting->reply = reply;
        waiting->loop.quit();
    });
    QObject::connect(&m_interrupts, &Interrupts::asked, &waiting->loop, &QEventLoop::quit);
    waiting->loop.exec();
    return waiting->reply.value_or(stopped());
}

// After the engine said good-bye: somebody becomes the next one soon, this process if nobody else does.
bool Shop::waitForEngine(EngineAccess &engine)
{
    QEventLoop loop;
    QObject::connect(&engine, &EngineClient::connectionChanged, &loop, &QEventLoop::quit);
    QObject::connect(&m_interrupts, &Interrupts::asked, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!engine.isConnected() && !m_interrupts.isAsked())
        loop.exec();
    return engine.isConnected();
}

Result<QJsonObject> Shop::call(const QString &command, const QJsonObject &arguments)
{
    TRY_ASSIGN(EngineAccess *const engine, this->engine());
    auto reply = callOnce(*engine, command, arguments);
    // A marketplace may be offline too: then the engine is still there.
    while (!reply && reply.error().code == ErrorCode::Offline && !engine->isConnected() && waitForEngine(*engine))
        reply = callOnce(*engine, command, arguments);
    if (reply || reply.error().code != ErrorCode::InvalidRequest || isAbout(reply.error().item, arguments))
        return reply;
    Error error = reply.error();
    error.code = ErrorCode::Rejected;
    return error;
}

void Shop::serve(Scheduling scheduling)
{
    m_setup.role = EngineRole::Serve;
    m_setup.scheduling = scheduling;
}

void Shop::close()
{
    m_engine.reset();
}

const ConnectorInfo *Shop::connector(const QString &marketplace) const
{
    const auto found = std::find_if(m_connectors.begin(), m_connectors.end(),
                                    [&marketplace](const ConnectorInfo &info) { return info.id == marketplace; });
    return found == m_connectors.end() ? nullptr : &*found;
}

} // namespace evenstock::cli
