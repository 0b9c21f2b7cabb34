// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_access.h"
#include "models/store/account_repository.h"
#include "tests/support/service/engine_stage.h"

#include <QTest>

namespace evenstock {

using namespace Qt::StringLiterals;

// An engine with no account yet: "cards", whose accounts have a token, can be connected, and "toys", which is one shop.
class UnconnectedShop
{
protected:
    void open()
    {
        m_stage = std::make_unique<EngineStage>();
        m_market = &m_stage->market({.id = u"cards"_s});
        m_stage->needsToken(*m_market);
        m_stage->market({.id = u"toys"_s, .shop = u"toys.example 7"_s});
        auto opened = openEngine(m_stage->options(EngineRole::Window));
        OK(opened);
        m_client = *std::move(opened);
    }
    void close()
    {
        m_client.reset();
        m_stage.reset();
    }
    Result<QJsonObject> call(const QString &command, const QJsonObject &arguments = {})
    {
        return callAndWait(*m_client, command, arguments);
    }
    Result<QJsonObject> add(QJsonObject more = {})
    {
        QJsonObject arguments{{u"marketplace"_s, u"cards"_s},
                              {u"name"_s, u"My cards"_s},
                              {u"url"_s, u"http://127.0.0.1/"_s},
                              {u"secrets"_s, QJsonObject{{u"token"_s, u"t-1"_s}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            arguments.insert(it.key(), it.value());
        return call(u"account.add"_s, arguments);
    }
    void sync()
    {
        OK(call(u"sync.start"_s, {{u"all"_s, true}, {u"mode"_s, u"full"_s}}));
        OK(call(u"sync.wait"_s));
    }
    AccountRow row(const QString &name = u"My cards"_s) const
    {
        Database shop = m_stage->look();
        return AccountRepository(shop).findByName(name).valueOr({}).value_or(AccountRow{});
    }
    int count(const char *sql) const
    {
        Database shop = m_stage->look();
        return shop.value<int>(sql).valueOr(std::optional(-1)).value_or(-1);
    }

    std::unique_ptr<EngineStage> m_stage;
    FakeMarket *m_market = nullptr;
    std::unique_ptr<EngineAccess> m_client;
};

} // namespace evenstock
