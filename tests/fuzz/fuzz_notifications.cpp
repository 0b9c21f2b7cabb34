// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/builtin_connectors.h"

#include <algorithm>
#include <cstdlib>

using namespace evenstock;

// The first byte chooses the connector, the second how much of the rest is the signature; what follows is the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    static const auto connectors = builtinConnectors();
    if (size < 2)
        return 0;
    const Connector &connector = *connectors.at(data[0] % connectors.size());
    const size_t signature = std::min<size_t>(data[1] % 64, size - 2);
    const auto *text = reinterpret_cast<const char *>(data) + 2;
    WebhookRequest request{.body = QByteArray(text + signature, qsizetype(size - 2 - signature)),
                           .headers = {{"Signature", QByteArray(text, qsizetype(signature))}},
                           .receivedAt = 1};
    for (const char *setting : {"confirmed", "requested"}) {
        const auto events =
            connector.parseUnverified(request, {{QStringLiteral("release_at"), QLatin1String(setting)}});
        if (!events && events.error().detail.isEmpty())
            std::abort();
    }
    // Nobody can sign with a key of 32 unknown bytes.
    if (connector.parseWebhook(request, {"b3d1f0a4c2e97586b3d1f0a4c2e97586"}, {}))
        std::abort();
    return 0;
}
