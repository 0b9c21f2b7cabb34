// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/recorded_cases.h"

#include <cstdlib>

using namespace evenstock;

namespace {

[[noreturn]] void broken(const char *what)
{
    qCritical("%s", what);
    std::abort();
}

} // namespace

// One answer of a recorded dialogue is replaced by the input. Whatever it is: no crash, an end, a word for every error,
// and no secret in any.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    static const RecordedCases cases;
    if (size < AnswerChoice::bytes)
        return 0;
    const RecordedCases::Row &row = cases.rows.at(data[0] % cases.rows.size());
    auto exchanges = CaseServer::exchangesOf(row.recorded.exchanges);
    if (exchanges.isEmpty())
        return 0;
    HttpResponse &answer = exchanges[data[1] % exchanges.size()].answer;
    answer.status = AnswerChoice::statuses[data[2] % std::size(AnswerChoice::statuses)];
    answer.body =
        QByteArray(reinterpret_cast<const char *>(data) + AnswerChoice::bytes, qsizetype(size) - AnswerChoice::bytes);
    CaseServer server(exchanges, canaries(*row.connector));
    const CaseOutcome outcome = run(*row.connector, row.recorded, server);
    if (server.isExhausted())
        broken("asks for ever");
    for (const Error &error : outcome.errors) {
        if (error.detail.isEmpty())
            broken("an error without a word");
        for (const QString &secret : canaries(*row.connector)) {
            if (error.detail.contains(secret) || error.payload.contains(secret))
                broken("a secret in an error");
        }
    }
    return 0;
}
