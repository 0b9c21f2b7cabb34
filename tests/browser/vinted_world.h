// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/browser/browser.h"
#include "tests/cli/support/sample_shop.h"

#include <functional>

namespace evenstock {

constexpr int browserPatienceMs = 200'000; // a create in doubt is looked for twice, a minute apart

// The real program with a Vinted account, the sample shop's site, and a browser that was paired by its options page.
class VintedWorld
{
public:
    using MakeBrowser = std::function<std::unique_ptr<Browser>(const Browser::Wish &)>;
    explicit VintedWorld(const MakeBrowser &make, const QStringList &settings = {});
    ~VintedWorld() { stop(); }

    void start(); // the program; the next time on the same port
    void stop();
    void kill();                                // as a crash does
    int port() const { return m_port; }         // of the program's local interface
    QJsonObject place();                        // of the site: host, port, spki
    QJsonObject must(const QStringList &words); // what must not fail fails the test
    bool pair();                                // starts the browser
    void product(const QString &sku, int pieces = 1);
    bool becomes(const QString &sku, const QString &status); // waits for it
    QJsonObject listing(const QString &sku);
    QJsonArray items();                                        // as the site has them
    void act(const QString &verb, QJsonObject arguments = {}); // on the site
    sandbox::ShopVisitor &site() { return m_site.control(); }
    Browser &browser() { return *m_browser; }

    CommandLine cli;

private:
    SampleShop m_site;
    std::unique_ptr<QProcess> m_serve;
    int m_port = 0;
    std::unique_ptr<Browser> m_browser;
};

} // namespace evenstock
