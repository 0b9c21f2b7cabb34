// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/browser_desk.h"

#include <QJsonObject>

namespace evenstock {

// The owner's browser of a recorded case, "browser": {"account": {"user", "login", "domain", "connected", "pause"},
// "read_at": …, "complete": true, "listings": [{"id", "state", "title", "price", "sku", "linked", "sent": {}, …}],
// "works": {"7": {"state", "id", "error"}}}. What is handed over waits as task 100 and following.
class CaseBrowser final : public BrowserDesk
{
public:
    explicit CaseBrowser(const QJsonObject &recorded)
        : m_recorded(recorded)
    {
    }

    Result<BrowserAccount> account() override;
    Result<BrowserReading> reading() override;
    Status askForReading() override { return {}; }
    Result<BrowserWork> publish(const QString &sku, const FieldValues &fields) override;
    Result<BrowserWork> update(const QString &externalId, const FieldValues &fields) override;
    Result<BrowserWork> remove(const QString &externalId) override;
    Result<BrowserWork> work(const QString &id) override;

private:
    Result<BrowserWork> handed(const QString &what);

    QJsonObject m_recorded;
    int m_next = 100;
};

} // namespace evenstock
