// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

Result<StartOptions> parsedStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Evenstock keeps the stock of a small shop the same on all its marketplaces."_s);
    const QCommandLineOption dataDir(u"data-dir"_s, u"The folder of the shop's data."_s, u"FOLDER"_s);
    const QCommandLineOption secretStore(u"secret-store"_s, u"Where sign-ins are kept: keychain, vault or session."_s,
                                         u"STORE"_s);
    const QCommandLineOption sample(u"sample-shop"_s, u"Opens an invented shop to try things on."_s);
    const QCommandLineOption hidden(u"hidden"_s, u"Starts in the tray, where there is one."_s);
    const QCommandLineOption pictures(
        u"screenshots"_s, u"Fills a sample shop, saves a picture of every view, light and dark, and ends."_s,
        u"FOLDER"_s);
    parser.addOptions({dataDir, secretStore, sample, hidden, pictures});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(QStringList{u"evenstock"_s} + arguments))
        return makeError(ErrorCode::InvalidRequest, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"Not understood: "_s + parser.positionalArguments().first());
    StartOptions options{.dataDir = parser.value(dataDir),
                         .secretStore = parser.value(secretStore),
                         .isSampleShop = parser.isSet(sample) || parser.isSet(pictures),
                         .isHidden = parser.isSet(hidden),
                         .pictureFolder = parser.value(pictures),
                         .given = arguments};
    if (parser.isSet(version))
        options.shortAnswers.append(u"evenstock "_s + QCoreApplication::applicationVersion());
    else if (parser.isSet(help))
        options.shortAnswers.append(parser.helpText());
    return options;
}

} // namespace evenstock
