// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include "models/core/sentence_case.h"

#include <QDateTime>
#include <QRegularExpression>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

// Codes that a detail carries for logs: "(HTTP 401, unauthorized)", ": … (SQLite 14) in SELECT …".
QString withoutCodes(const QString &detail)
{
    static const QRegularExpression http(u"\\s*\\(HTTP \\d+(, [a-z_]+)?\\)"_s);
    static const QRegularExpression sqlite(u": [^:]*\\(SQLite \\d+\\).*$"_s);
    static const QRegularExpression status(u"^HTTP status \\d+$"_s);
    QString text = detail;
    return text.remove(http).remove(sqlite).remove(status).trimmed();
}

QString asSentence(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString sentence = text;
    static const QRegularExpression fileName(u"^[^\\s:]*[./]"_s);
    if (!fileName.match(text).hasMatch())
        sentence = withCapital(sentence);
    if (!QStringView(u".!?").contains(sentence.back()))
        sentence += u'.';
    return sentence;
}

// Where the detail alone would leave an owner in the dark.
QString generalWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Offline:
        return u"there is no connection"_s;
    case ErrorCode::Timeout:
        return u"no answer came in time"_s;
    case ErrorCode::RateLimited:
        return u"the marketplace asks to slow down"_s;
    case ErrorCode::Unauthorized:
        return u"the marketplace does not let us in"_s;
    case ErrorCode::SecretsUnavailable:
        return u"the saved sign-in cannot be read"_s;
    case ErrorCode::InvalidResponse:
        return u"the answer of the marketplace makes no sense"_s;
    case ErrorCode::InDoubt:
        return u"it is not certain whether the change arrived"_s;
    case ErrorCode::Internal:
        return u"something went wrong inside Evenstock"_s;
    case ErrorCode::NotFound:
        return u"there is no such thing"_s;
    case ErrorCode::Rejected:
        return u"it was refused"_s;
    case ErrorCode::Cancelled:
        return u"stopped"_s;
    case ErrorCode::Storage:
        return u"the data cannot be read or written"_s;
    case ErrorCode::InvalidRequest:
    case ErrorCode::Conflict:
        break;
    }
    return u"this does not work"_s;
}

// Why work through the browser has stopped, and what to do.
QString browserPauseText(const QString &reason)
{
    if (reason == "challenge"_L1)
        return u"Vinted asks for a check: open it in the paired browser and answer, then evenstock-cli browser resume"_s;
    if (reason == "restricted"_L1)
        return u"Vinted restricted the account for some time: nothing is sent there until then"_s;
    if (reason == "auth"_L1)
        return u"nobody is logged in on Vinted: log in in the paired browser, and it goes on by itself"_s;
    if (reason == "access"_L1)
        return u"Vinted refuses the session: log in there again, then evenstock-cli browser resume"_s;
    return u"Vinted asked for a pause: it goes on by itself"_s;
}

QString problemLead(const ProblemRow &problem)
{
    const QJsonObject &figures = problem.arguments;
    if (problem.kind == "oversell"_L1)
        return u"oversold by %1: more was ordered than was there"_s.arg(figures.value("missing"_L1).toString());
    if (problem.kind == "unmatched_sale"_L1)
        return u"order %1 holds something that belongs to no product; no stock was taken for it"_s.arg(
            figures.value("order"_L1).toString());
    if (problem.kind == "late_order"_L1)
        return u"an order came late for a change that was counted already: count the shelf"_s;
    if (problem.kind == "order_review"_L1)
        return u"an order needs a look: what it holds stays held until that is clear"_s;
    if (problem.kind == relistingProblem)
        return u"listing %1 may be any of %2, which are sold out there: nothing is counted for it until you link it "
               "(evenstock-cli channel link)"_s.arg(figures.value("listing"_L1).toString(),
                                                    figures.value("skus"_L1).toString());
    if (problem.kind == equalListingProblem)
        return u"%1 and %2 are the same listing there, which belongs to %2; %1 is not on sale: keep the stock of both "
               "under one SKU, or make them differ and publish %1 again"_s.arg(figures.value("sku"_L1).toString(),
                                                                               figures.value("other"_L1).toString());
    if (problem.kind == browserPauseProblem)
        return browserPauseText(figures.value("reason"_L1).toString());
    if (problem.kind == inboxProblem)
        return u"the file of received messages was damaged; it was set aside and a new one begun: sync all channels"_s;
    if (problem.kind == "event"_L1)
        return u"a message from the marketplace could not be used"_s;
    if (problem.kind == "delivery"_L1)
        return problem.code == errorCodeName(ErrorCode::InDoubt)
                   ? u"it is not certain whether a change arrived; it is looked up before anything is sent again"_s
                   : u"a change was not accepted"_s;
    if (problem.kind == "currency"_L1)
        return u"the marketplace names prices in %1, but this channel was linked in %2; stock goes on, prices wait: "
               "evenstock-cli channel set %3 --currency %1"_s.arg(
                   figures.value("now"_L1).toString(), figures.value("before"_L1).toString(), quoted(problem.item));
    if (problem.kind == "clock"_L1)
        return u"the clock of this computer is %1 %2 that of the marketplace: set it right"_s.arg(
            durationText(std::abs(figures.value("skew_ms"_L1).toInteger())),
            figures.value("skew_ms"_L1).toInteger() > 0 ? u"ahead of"_s : u"behind"_s);
    if (problem.kind == "item"_L1)
        return problem.item.startsWith("order "_L1) ? u"an order could not be read"_s
                                                    : u"a listing could not be read"_s;
    return {};
}

} // namespace

QString problemSentence(const ProblemRow &problem)
{
    const QString lead = problemLead(problem);
    const ErrorCode code = errorCodeFromName(problem.code).value_or(ErrorCode::Internal);
    if (lead.isEmpty())
        return sentence(makeError(code, problem.detail));
    if (problem.kind == "currency"_L1 || problem.kind == "clock"_L1)
        return asSentence(lead);
    const QString detail = withoutCodes(problem.detail);
    return asSentence(detail.isEmpty() ? lead : lead + u": "_s + detail);
}

QString sentence(const Error &error, const QString &channel)
{
    const QString detail = withoutCodes(error.detail);
    // What a connector says about a broken answer is a sentence; what a parser met in it is not.
    const bool speaksForItself = error.code == ErrorCode::InvalidResponse ? !detail.isEmpty() && detail.at(0).isUpper()
                                                                          : error.code != ErrorCode::Internal;
    QString text = detail;
    if (detail.isEmpty())
        text = generalWords(error.code);
    else if (!speaksForItself)
        text = u"%1: %2"_s.arg(generalWords(error.code), detail);
    else if (error.code == ErrorCode::InvalidRequest && !error.item.isEmpty() && !detail.contains(error.item))
        text = u"\"%1\" %2"_s.arg(error.item, detail); // badArgument: "price", "must be …"
    else if (!error.item.isEmpty() && detail.startsWith(error.item))
        text = u"\"%1\"%2"_s.arg(error.item, detail.sliced(error.item.size()));
    return channel.isEmpty() ? asSentence(text) : u"%1: %2"_s.arg(channel, asSentence(text));
}

QString remedy(const Error &error, const QString &channel)
{
    const QString name = channel.isEmpty() ? u"NAME"_s : quoted(channel);
    switch (error.code) {
    case ErrorCode::Unauthorized:
        return u"Enter it again: evenstock-cli channel set %1 --secret-file FILE"_s.arg(name);
    case ErrorCode::Storage:
        return error.detail.contains("not a database"_L1) || error.detail.contains("malformed"_L1)
                   ? u"Put a backup in its place: evenstock-cli restore FILE (one a day lies in the folder \"backups\" "
                     "of the data directory)."_s
                   : QString();
    case ErrorCode::InDoubt:
        return u"Sync again: it is looked up there, never sent twice blindly."_s;
    default:
        return {};
    }
}

QString reasonText(const QString &reason)
{
    static const QMap<QString, QString> words = {
        {u"local_changed"_s, u"changed here"_s},
        {u"remote_changed"_s, u"changed there"_s},
        {u"both_changed"_s, u"changed on both sides"_s},
        {u"by_strategy"_s, u"changed on both sides: by your rule"_s},
        {u"never_agreed"_s, u"differs since it was linked"_s},
        {u"first_link"_s, u"another number is shown there"_s},
        {u"remote_edit"_s, u"changed there by hand"_s},
        {u"not_seen"_s, u"no longer there"_s},
        {u"relisted"_s, u"is back there"_s},
        {u"not_relisted"_s, u"cancelled, and not on sale again"_s},
        {u"reprice_undercut"_s, u"repricing: another offer is cheaper"_s},
        {u"reprice_raised"_s, u"repricing: first, and the next one asks more"_s},
        {u"reprice_alone"_s, u"repricing: nobody else offers it"_s},
        {u"reprice_floor"_s, u"repricing: your lowest price"_s},
        {u"reprice_ceiling"_s, u"repricing: your highest price"_s},
        {u"sku"_s, u"same SKU"_s},
        {u"ean"_s, u"same EAN"_s},
        {u"key"_s, u"same number there"_s},
        {u"duplicate"_s, u"listed twice"_s},
        {u"publish"_s, u"published"_s},
        {u"changed_since"_s, u"changed again since"_s},
        {u"product_gone"_s, u"the product is gone"_s},
        {u"sku_taken"_s, u"another product has this SKU now"_s},
        {u"sold_since"_s, u"sold since"_s},
        {u"listing_gone"_s, u"the listing is gone"_s},
        {u"sent_since"_s, u"sent there since"_s},
        {u"under_way"_s, u"on its way there"_s},
        {u"open_again"_s, u"open again already"_s}};
    return words.value(reason, reason);
}

QJsonObject errorObject(const Error &error, const QString &channel)
{
    return {{u"code"_s, errorCodeName(error.code)}, {u"item"_s, error.item}, {u"message"_s, sentence(error, channel)}};
}

QString moneyText(const Money &money)
{
    return money.isValid() ? u"%1 %2"_s.arg(moneyDecimal(money), money.currency) : QString();
}

QString amountText(Quantity quantity)
{
    return quantityText(quantity);
}

QString signedText(Quantity quantity)
{
    return quantity.milli > 0 ? u'+' + quantityText(quantity) : quantityText(quantity);
}

QString timeText(UtcMs at)
{
    return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString durationText(qint64 durationMs)
{
    if (durationMs < 10'000 && durationMs % 1000 != 0)
        return u"%1 s"_s.arg(double(durationMs) / 1000.0, 0, 'f', 1);
    const qint64 seconds = durationMs / 1000;
    if (seconds < 60)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 3600)
        return u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
    return u"%1 h %2 min"_s.arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString quoted(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@%+-]+$"_s);
    if (plain.match(name).hasMatch())
        return name;
    QString inside = name;
    return u'"' + inside.replace(QRegularExpression(u"([\"\\\\$`])"_s), u"\\\\1"_s) + u'"';
}

UtcMs parseMoment(const QString &text, DayEnd dayAlone)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (day.isValid())
        return (dayAlone == DayEnd::Start ? day.startOfDay() : day.endOfDay()).toMSecsSinceEpoch();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace evenstock::cli
