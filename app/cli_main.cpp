// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/qt_keyring.h"
#include "app/cli/cli.h"
#include "app/cli/console.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

// Qt speaks to programmers; what an owner must know comes through the console. EVENSTOCK_DEBUG shows both.
void hearMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("EVENSTOCK_DEBUG"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char **argv)
{
    evenstock::cli::secureStandardStreams();
    qInstallMessageHandler(hearMessage);
    evenstock::unsetQtNoGlib();
    const QCoreApplication application(argc, argv);
    return evenstock::cli::run(QCoreApplication::arguments().sliced(1));
}
