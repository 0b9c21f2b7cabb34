// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_errors.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr qsizetype mostComplaints = 50;
constexpr qsizetype longestMessage = 500;

struct Meaning {
    ErrorCode code;
    const char *words; // empty: the shop's own
};

// WebserviceRequest of PrestaShop 1.6 to 8 (the codes are stable between them).
std::optional<Meaning> meaningOf(int code)
{
    switch (code) {
    case 17:
    case 18:
    case 20:
    case 21:
        return Meaning{ErrorCode::Unauthorized,
                       "the shop does not accept the key: see Advanced parameters > Webservice for the right one and "
                       "whether it is enabled"};
    case 22:
        return Meaning{ErrorCode::Unauthorized,
                       "the Webservice is switched off: enable it under Advanced parameters > Webservice"};
    case 25:
    case 26:
        return Meaning{ErrorCode::Rejected, "the key lacks a right: tick it under Advanced parameters > Webservice"};
    case 132:
        return Meaning{ErrorCode::Rejected, "the key is not allowed for this shop of the multistore"};
    case 23:
    case 101:
        return Meaning{ErrorCode::Rejected, "the shop does not offer this method"};
    case 133:
        return Meaning{ErrorCode::Rejected,
                       "the stock of this product is kept by advanced stock management and cannot be set"};
    case 27:
        return Meaning{ErrorCode::InvalidRequest, ""};
    case 87:
    case 92:
    case 131:
        return Meaning{ErrorCode::NotFound, "the shop no longer has this"};
    default:
        break;
    }
    if (code >= 29 && code <= 39)
        return Meaning{ErrorCode::InvalidRequest, ""};
    constexpr int refusals[] = {41, 84, 85, 86, 89, 90, 91, 93, 127, 140};
    if (std::find(std::begin(refusals), std::end(refusals), code) != std::end(refusals))
        return Meaning{ErrorCode::Rejected, ""};
    return {}; // 46, 88: saving failed somewhere within
}

QString plain(QString text)
{
    text.replace("&gt;"_L1, ">"_L1).replace("&lt;"_L1, "<"_L1).replace("&quot;"_L1, R"(")"_L1);
    return text.replace(R"(\")"_L1, R"(")"_L1).replace("&amp;"_L1, "&"_L1).simplified().left(longestMessage);
}

void judge(const HttpRequest &request, const QList<Complaint> &complaints, Error &error)
{
    const auto own = std::find_if(complaints.begin(), complaints.end(), [](const auto &one) { return !one.isNoise(); });
    const auto meaning = own == complaints.end() ? std::nullopt : meaningOf(own->code);
    QString words;
    if (meaning) {
        error.code = meaning->code;
        words = QLatin1String(meaning->words);
    } else {
        error.code = request.isWrite ? ErrorCode::InDoubt : ErrorCode::InvalidResponse;
        words = u"the shop has a problem of its own"_s;
    }
    if (own != complaints.end()) {
        if (words.isEmpty())
            words = u"the shop refuses this"_s;
        error.detail = u"%1: %2 (HTTP %3, code %4)"_s.arg(words, own->message).arg(error.httpStatus).arg(own->code);
    } else {
        error.detail = u"%1 (HTTP %2, a PHP message)"_s.arg(words).arg(error.httpStatus);
    }
    if (own == complaints.end() || complaints.size() > 1)
        error.payload.clear(); // paths of the server
}

} // namespace

QList<Complaint> complaintsOf(const QString &body)
{
    static const QRegularExpression json(
        uR"re("code"\s*:\s*"?(\d{1,6})"?\s*,\s*"message"\s*:\s*"((?:[^"\\]|\\.)*)"?)re"_s);
    static const QRegularExpression xml(
        u"<code>(?:<!\\[CDATA\\[)?\\s*(\\d{1,6})(?:\\]\\]>)?</code>.{0,20}?<message>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>|</)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QList<Complaint> found;
    const bool isXml = body.contains("<errors>"_L1);
    auto matches = (isXml ? xml : json).globalMatch(body);
    while (matches.hasNext() && found.size() < mostComplaints) {
        const auto match = matches.next();
        found.append({.code = match.captured(1).toInt(), .message = plain(match.captured(2))});
    }
    return found;
}

QString writtenDespite(const Error &error, const QString &entity)
{
    if (error.httpStatus != 500 || entity.isEmpty())
        return {};
    const QRegularExpression start(uR"re(^\s*\{\s*"%1"\s*:\s*\{\s*"id"\s*:\s*"?([1-9]\d{0,17})"?[,}])re"_s.arg(entity));
    const auto match = start.match(error.payload);
    const QList<Complaint> complaints = complaintsOf(error.payload); // of an excerpt: perhaps none of them
    const bool isNoise =
        std::all_of(complaints.begin(), complaints.end(), [](const auto &one) { return one.isNoise(); });
    return match.hasMatch() && isNoise ? match.captured(1) : QString();
}

Error complained(const HttpRequest &request, const QList<Complaint> &complaints, int status)
{
    Error error = makeError(ErrorCode::InvalidResponse, {});
    error.httpStatus = status;
    judge(request, complaints, error);
    return error;
}

Error clarified(const HttpRequest &request, Error error)
{
    if (error.httpStatus < 400)
        return error;
    const QList<Complaint> complaints = complaintsOf(error.payload);
    if (!complaints.isEmpty()) {
        judge(request, complaints, error);
    } else if (error.httpStatus == 401) {
        error.detail =
            u"the shop saw no key: its server may take the Authorization header away before PrestaShop reads "
            "it (HTTP 401)"_s;
    } else if (error.httpStatus == 403) {
        error.detail = u"a gate in front of the shop refuses this connection (HTTP 403)"_s;
    } else if (error.httpStatus == 404) {
        error.detail = u"the shop does not have this, or there is no Webservice at this address (HTTP 404)"_s;
    } else if (error.httpStatus == 429) {
        error.detail = u"the shop's server asks to slow down (HTTP 429)"_s;
    } else if (error.httpStatus >= 500) {
        error.detail = u"the shop broke down over this request (HTTP %1)"_s.arg(error.httpStatus);
    }
    return error;
}

} // namespace evenstock::prestashop
