// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/support/command_line.h"
#include "tests/sandbox/support/shop_visitor.h"

#include <memory>

namespace evenstock {

// The sample shop as a process of its own (evenstock-cli sandbox), and the way to play with it.
class SampleShop
{
public:
    enum class Limits { Off, Kept };
    // A shop that moves only when it is told to: seed 7, 40 products, without rate limits unless they are wanted.
    explicit SampleShop(const QStringList &more = {}, Limits limits = Limits::Off);
    ~SampleShop();
    SampleShop(const SampleShop &) = delete;
    SampleShop &operator=(const SampleShop &) = delete;

    sandbox::ShopVisitor &control() { return *m_visitor; }
    QString url() const { return m_visitor->url(); }
    QByteArray secrets() const { return "token=" + m_visitor->token() + '\n'; } // for --secret-file

    // What is on sale there: product id -> quantity.
    QMap<qint64, qint64> quantities();
    // The requests that changed something since the n-th one; `seen` is moved to the newest.
    QStringList writesSince(qint64 &seen);

private:
    QProcess m_process;
    std::unique_ptr<sandbox::ShopVisitor> m_visitor;
};

// Adds it as a channel of this name. Fails the test where that does not work.
CliAnswer addChannel(CommandLine &cli, const SampleShop &shop, const QString &name);
// Adds, reads, agrees and links. The answer is that of the last sync.
CliAnswer linkChannel(CommandLine &cli, const SampleShop &shop, const QString &name);

} // namespace evenstock
