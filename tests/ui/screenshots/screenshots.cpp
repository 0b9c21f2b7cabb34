// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/studio.h"
#include "tests/ui/support/fit_check.h"
#include "ui/shell/language.h"

#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QTemporaryFile>

#include <cstdio>

using namespace evenstock;
using namespace Qt::StringLiterals;

// evenstock_screenshots [options] FOLDER [PICTURE …]: every view, state, dialog and step of the window in light and
// dark over an invented shop. For looking at, not for comparing. --every-way makes them all at 100, 150 and 200 %, with
// letters half as large again on a usual laptop, and from right to left, each into a folder of its own.
namespace {

struct Way {
    const char *folder;
    const char *scale;
    QStringList options;
};

int takeEveryWay(const QString &folder, const QStringList &pictures)
{
    const QStringList laptop{u"--width"_s, u"1366"_s, u"--height"_s, u"740"_s};
    const Way ways[] = {{"100", "1", {}},
                        {"150", "1.5", {}},
                        {"200", "2", {}},
                        {"large-letters", "1", QStringList{u"--font"_s, u"150"_s} + laptop},
                        {"right-to-left", "1", {u"--right-to-left"_s}}};
    for (const Way &way : ways) {
        std::printf("%s\n", way.folder);
        std::fflush(stdout);
        qputenv("QT_SCALE_FACTOR", way.scale);
        const QString into = folder + u'/' + QString::fromLatin1(way.folder);
        if (QProcess::execute(QCoreApplication::applicationFilePath(), way.options + QStringList{into} + pictures) != 0)
            return 1;
    }
    return 0;
}

// The screen without a screen is 800 × 800, where a dialog is smaller than anybody sees it.
void useUsualScreen(QTemporaryFile &description)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !description.open())
        return;
    const double scale = qMax(1.0, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
    const QByteArray width = QByteArray::number(qRound(1366 * scale));
    const QByteArray height = QByteArray::number(qRound(768 * scale));
    description.write(R"({"screens": [{"name": "usual", "x": 0, "y": 0, "width": )" + width + R"(, "height": )" +
                      height + "}]}");
    description.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + description.fileName().toLocal8Bit());
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryFile screen;
    useUsualScreen(screen);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.addPositionalArgument(u"pictures"_s, u"Only these, like \"catalogue\" or \"dialog_*\"."_s, u"[picture …]"_s);
    const QCommandLineOption font(u"font"_s, u"Size of the font in percent."_s, u"percent"_s, u"100"_s);
    const QCommandLineOption width(u"width"_s, u"Width of the window."_s, u"pixels"_s, u"1360"_s);
    const QCommandLineOption height(u"height"_s, u"Height of the window: the mock-ups without their title bar."_s,
                                    u"pixels"_s, u"822"_s);
    const QCommandLineOption mirrored(u"right-to-left"_s, u"As in languages written from right to left."_s);
    const QCommandLineOption spoken(u"language"_s, u"Language of the window."_s, u"code"_s, u"en"_s);
    const QCommandLineOption every(u"every-way"_s, u"In every scale, font size and direction."_s);
    parser.addOptions({font, width, height, mirrored, spoken, every});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty() || !QDir().mkpath(arguments.first()))
        parser.showHelp(1);
    if (parser.isSet(every))
        return takeEveryWay(arguments.first(), arguments.mid(1));
    Language language;
    language.set(parser.value(spoken));
    if (parser.value(spoken) == "en"_L1)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const UsedLook look(parser.value(font).toInt(), parser.isSet(mirrored) ? Qt::RightToLeft : Qt::LeftToRight);
    const PictureOptions options{.folder = arguments.first(),
                                 .only = arguments.mid(1),
                                 .size = QSize(parser.value(width).toInt(), parser.value(height).toInt())};
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        Studio(options, scheme).takeAll();
    return 0;
}
