// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/qt_keyring.h"
#include "app/sandbox/ending.h"
#include "app/window/picture_taker.h"
#include "app/window/program.h"
#include "ui/widgets/scroll_area_access.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 64; // as the command line
constexpr int noDisplay = 2;

// A dozen threads that each keep a heap of their own hold on to what they freed: two of them are enough for a window
// that stays open all day. What is large goes back to the system when it is freed: left to itself, glibc would keep a
// place for the next one as large as any that was ever freed.
void keepMemoryTogether()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}

// Qt ends the program with a message for programmers where none of its platforms can start.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void takePictures(evenstock::Program &program, evenstock::Theme &theme, const QString &folder)
{
    using namespace evenstock;
    QObject::connect(&program, &Program::filled, &program, [&program, &theme, folder] {
        auto *taker = new PictureTaker(*program.shopWindow(), theme, folder, &program);
        QObject::connect(taker, &PictureTaker::done, &program, [&program](bool allSaved) {
            if (!allSaved)
                std::fprintf(stderr, "not every picture could be saved\n");
            program.quit();
        });
        taker->start();
    });
}

} // namespace

int main(int argc, char **argv)
{
    evenstock::unsetQtNoGlib();
    keepMemoryTogether();
    if (!hasDisplay()) {
        std::fprintf(stderr, "There is no display here, so the window cannot open. "
                             "In the terminal evenstock-cli does the same: evenstock-cli --help\n");
        return noDisplay;
    }
    QApplication application(argc, argv);
    evenstock::installScrollAreaAccess();
    QCoreApplication::setApplicationVersion(QStringLiteral(EVENSTOCK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Evenstock"_s);
    QGuiApplication::setDesktopFileName(u"org.evenstock.evenstock"_s);
    QApplication::setQuitOnLastWindowClosed(false); // closing may mean the tray
    QApplication::setWindowIcon(
        QIcon::fromTheme(u"org.evenstock.evenstock"_s, QIcon(u":/icons/org.evenstock.evenstock.svg"_s)));

    const auto options = evenstock::parsedStartOptions(QCoreApplication::arguments().sliced(1));
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error().detail));
        return wrongUsage;
    }
    if (!options->shortAnswers.isEmpty()) {
        std::printf("%s\n", qPrintable(options->shortAnswers.join(u'\n')));
        return 0;
    }
    evenstock::Theme theme(application);
    evenstock::Program program(*options, theme);
    const evenstock::sandbox::Ending ending(evenstock::sandbox::Ending::With::Signal);
    QObject::connect(&ending, &evenstock::sandbox::Ending::asked, &program, &evenstock::Program::quit);
    if (!options->pictureFolder.isEmpty())
        takePictures(program, theme, options->pictureFolder);
    if (!program.start())
        return program.exitCode();
    return QApplication::exec();
}
