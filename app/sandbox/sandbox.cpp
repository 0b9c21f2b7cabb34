// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include "app/sandbox/ending.h"
#include "app/sandbox/sandbox_server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

namespace evenstock::sandbox {

int run(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Result<std::optional<Options>> options = parsedOptions(arguments);
    if (!options) {
        err << options.error().detail << Qt::endl;
        return 64;
    }
    if (!options->has_value()) {
        out << helpText();
        return 0;
    }
    SandboxServer server(**options);
    if (const Status listening = server.listen(); !listening) {
        err << listening.error().detail << Qt::endl;
        return 2;
    }
    const Ending ending((*options)->endsWithInput ? Ending::With::SignalOrInput : Ending::With::Signal);
    QObject::connect(&ending, &Ending::asked, QCoreApplication::instance(), &QCoreApplication::quit);
    out << QString::fromUtf8(QJsonDocument(server.announcement()).toJson(QJsonDocument::Indented)) << Qt::flush;
    return QCoreApplication::exec();
}

} // namespace evenstock::sandbox
