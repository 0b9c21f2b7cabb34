// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/bridge_part.h"

#include "app/bridge/pairing_desk.h"
#include "app/bridge/plugin_commands.h"
#include "app/bridge/vinted_commands.h"
#include "app/bridge/vinted_state_commands.h"
#include "app/bridge/vinted_value_commands.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

class BridgePart final : public EnginePart
{
public:
    explicit BridgePart(EngineServices &services)
        : m_desk(services)
        , m_pairing(m_desk)
    {
    }
    void addCommands(CommandRegistry &registry) override
    {
        m_pairing.addCommands(registry);
        addPluginCommands(registry, m_desk);
        addVintedCommands(registry, m_desk);
        addVintedStateCommands(registry, m_desk);
        addVintedValueCommands(registry, m_desk);
    }
    void beat() override { m_pairing.beat(); }
    void close() override { m_pairing.close(); }
    Status judgeSettings(const QString &marketplace, const QMap<QString, QString> &settings) const override
    {
        return marketplace == "vinted"_L1 ? judgeVintedSettings(settings) : Status();
    }

private:
    BridgeDesk m_desk;
    PairingDesk m_pairing;
};

} // namespace

MakeEnginePart makeBridgePart()
{
    return [](EngineServices &services) { return std::make_unique<BridgePart>(services); };
}

} // namespace evenstock
