// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox_server.h"
#include "tests/sandbox/support/shop_visitor.h"

namespace evenstock::sandbox {

// A sample shop in the test's own process and event loop, open on a free port, with a visitor.
class OpenShop
{
public:
    explicit OpenShop(const Options &options = stillShop())
        : m_server(options)
        , m_isOpen(m_server.listen())
        , m_visitor(m_server.announcement())
    {
        Q_ASSERT(m_isOpen);
    }

    SandboxServer &server() { return m_server; }
    ShopVisitor &operator*() { return m_visitor; }
    ShopVisitor *operator->() { return &m_visitor; }

private:
    SandboxServer m_server;
    bool m_isOpen;
    ShopVisitor m_visitor;
};

} // namespace evenstock::sandbox
