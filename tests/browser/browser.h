// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace evenstock {

// A real browser without a window, with one extension, that finds one host at a port of this computer and nothing else.
// One thread with an event loop.
class Browser
{
public:
    struct Wish {
        QString extension = {}; // folder
        QString host = {};      // "www.vinted.fr"
        int port = 0;
        QString key = {}; // base64 of the SHA-256 of the public key that is trusted there
    };

    virtual ~Browser() = default;
    virtual bool start() = 0; // a fresh profile the first time, then the same one; the site is open in a tab
    virtual void stop() = 0;  // with all its processes
    virtual QString pageOf(const QString &file) const = 0; // address of a page of the extension

    // Opens a page in a tab of its own and waits until it is loaded; its number, or empty.
    virtual QString openTab(const QString &url) = 0;
    virtual void closeTab(const QString &tab) = 0;
    // The value of an expression in that tab.
    virtual QJsonValue evaluate(const QString &tab, const QString &script) = 0;

    static constexpr int patienceMs = 30'000;
};

} // namespace evenstock
