// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include "app/sandbox/fault_menu.h"

#include <QCommandLineParser>
#include <QUrl>

namespace evenstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString introduction =
    uR"(The sample shop: marketplaces simulated on this computer, to try Evenstock without an account and without risk.

It prints one JSON document with the addresses and the sign-in of its marketplaces, then serves until it is ended
(Ctrl+C or SIGTERM). Connect it like a real one:
  evenstock-cli channel add cardtrader --name "Sample shop" --url URL --secret-file FILE     (FILE: token=TOKEN)

The shop is invented and the same for the same seed. In it you find, among ordinary stock: a card listed twice, a
bundle of four, a graded card, a listing with hardly anything filled in, a last piece, and orders of every kind: waiting
at the hub, merged, sent, cancelled, asked to be cancelled, and one of a card that no longer exists.
Nothing is stored and nothing leaves this computer (but events to a webhook address, if you give one).
)"_qs;

const QString controlText = uR"(
At "control" the shop can be played with, with the header "Authorization: Bearer CONTROL_TOKEN"; bodies are JSON:
  GET  /control/state            everything there is            GET  /control/requests?after=N   what was asked
  POST /control/sell             {"sku","quantity","zero"}      POST /control/cancel             {"order","relist"}
  POST /control/edit             {"sku","price","quantity"…}    POST /control/order              {"order","action"}
  POST /control/tick             {"seconds"}                    POST /control/merge              the weekly Zero order
  GET  /control/faults, POST {"spec","replace"}, DELETE         POST /control/webhook            {"url"}
  POST /control/reset            everything as at the start
)"_qs;

struct Choices {
    QCommandLineOption port{u"port"_s, u"Port on 127.0.0.1; 0 takes a free one."_s, u"P"_s, u"0"_s};
    QCommandLineOption seed{u"seed"_s, u"The same number gives the same shop."_s, u"N"_s, u"1"_s};
    QCommandLineOption products{u"products"_s, u"Listings of the shop."_s, u"N"_s, u"240"_s};
    QCommandLineOption pastOrders{u"past-orders"_s, u"Orders it starts with."_s, u"N"_s, u"24"_s};
    QCommandLineOption orders{u"orders-per-minute"_s,
                              u"New orders on average; edits and cancellations come with them."_s, u"N"_s, u"0"_s};
    QCommandLineOption days{u"orders-per-day"_s,
                            u"Finished orders of each of the 30 days before, on average and on each marketplace."_s,
                            u"N"_s, u"0"_s};
    QCommandLineOption faults{u"faults"_s, u"What goes wrong, see below."_s, u"SPEC"_s};
    QCommandLineOption currency{u"currency"_s, u"Currency of the accounts."_s, u"ISO"_s, u"EUR"_s};
    QCommandLineOption webhook{u"webhook-url"_s, u"Where events are sent."_s, u"URL"_s};
    QCommandLineOption oneDayReady{u"one-day-ready"_s, u"Adds a 1-Day Ready account."_s};
    QCommandLineOption noLimits{u"no-limits"_s, u"Accepts any number of requests."_s};
    QCommandLineOption clock{u"clock"_s,
                             u"\"running\", or \"stepped\": stands still until /control/tick, or moves by MS "
                             "with each request (stepped:MS)."_s,
                             u"PACE"_s, u"running"_s};
    QCommandLineOption start{u"start"_s, u"Time a stepped clock starts at."_s, u"TIME"_s, u"2026-11-24T15:00:00Z"_s};
    QCommandLineOption ends{u"until-input-ends"_s, u"Also ends when standard input is closed."_s};
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Shows this."_s};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({port, seed, products, pastOrders, orders, days, faults, currency, webhook, oneDayReady,
                           noLimits, clock, start, ends, help});
    }
};

Error wrong(const QString &option, const QString &what)
{
    return makeError(ErrorCode::InvalidRequest, u"--%1: %2"_s.arg(option, what), option);
}

Result<qint64> number(const QCommandLineParser &parser, const QCommandLineOption &option, qint64 most)
{
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > most)
        return wrong(option.names().first(), u"a number from 0 to %1 is needed"_s.arg(most));
    return value;
}

Status readClock(const QCommandLineParser &parser, const Choices &choices, Options &options)
{
    const QString pace = parser.value(choices.clock);
    if (pace != "running"_L1) {
        bool isNumber = true;
        const QString step = pace.section(u':', 1);
        options.pace = ShopClock::Pace::Stepped;
        options.stepMs = step.isEmpty() ? 0 : step.toInt(&isNumber);
        if (pace.section(u':', 0, 0) != "stepped"_L1 || !isNumber || options.stepMs < 0)
            return wrong(u"clock"_s, u"\"running\", \"stepped\" or \"stepped:MS\" is needed"_s);
    }
    options.start = parseIsoUtc(parser.value(choices.start));
    if (options.start <= 0)
        return wrong(u"start"_s, u"a time like 2026-11-24T15:00:00Z is needed"_s);
    return {};
}

Status readTexts(const QCommandLineParser &parser, const Choices &choices, Options &options)
{
    bool isNumber = false;
    options.ordersPerMinute = parser.value(choices.orders).toDouble(&isNumber);
    if (!isNumber || options.ordersPerMinute < 0 || options.ordersPerMinute > 6000)
        return wrong(u"orders-per-minute"_s, u"a number from 0 to 6000 is needed"_s);
    options.ordersPerDay = parser.value(choices.days).toDouble(&isNumber);
    if (!isNumber || options.ordersPerDay < 0 || options.ordersPerDay > 100)
        return wrong(u"orders-per-day"_s, u"a number from 0 to 100 is needed"_s);
    options.currency = parser.value(choices.currency).toUpper();
    if (options.currency.size() != 3)
        return wrong(u"currency"_s, u"three letters are needed, as EUR"_s);
    options.webhookUrl = parser.value(choices.webhook);
    if (!options.webhookUrl.isEmpty() && !QUrl(options.webhookUrl, QUrl::StrictMode).isValid())
        return wrong(u"webhook-url"_s, u"this is no address"_s);
    options.faults = parser.value(choices.faults);
    const Status faults = FaultMenu(0).add(options.faults);
    return faults ? faults : wrong(u"faults"_s, faults.error().detail);
}

} // namespace

QString helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(introduction);
    Choices().addTo(parser);
    QString text = parser.helpText();
    text.replace(u"[options]"_s, u"sandbox [options]"_s);
    return text + u'\n' + FaultMenu::help() + controlText;
}

Result<std::optional<Options>> parsedOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Choices choices;
    choices.addTo(parser);
    if (!parser.parse(QStringList{u"sandbox"_s} + arguments))
        return makeError(ErrorCode::InvalidRequest, parser.errorText());
    if (parser.isSet(choices.help))
        return std::optional<Options>();
    if (!parser.positionalArguments().isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"Not understood: "_s + parser.positionalArguments().first());
    Options options;
    TRY_ASSIGN(const qint64 port, number(parser, choices.port, 65535));
    TRY_ASSIGN(const qint64 seed, number(parser, choices.seed, std::numeric_limits<qint64>::max()));
    TRY_ASSIGN(const qint64 products, number(parser, choices.products, mostProducts));
    TRY_ASSIGN(const qint64 pastOrders, number(parser, choices.pastOrders, 10'000));
    options.port = static_cast<quint16>(port);
    options.seed = static_cast<std::uint64_t>(seed);
    options.products = static_cast<int>(products);
    options.pastOrders = static_cast<int>(pastOrders);
    options.hasOneDayReady = parser.isSet(choices.oneDayReady);
    options.limits = parser.isSet(choices.noLimits) ? Limits::Off : Limits::Kept;
    options.endsWithInput = parser.isSet(choices.ends);
    TRY(readClock(parser, choices, options));
    TRY(readTexts(parser, choices, options));
    return std::optional(options);
}

} // namespace evenstock::sandbox
