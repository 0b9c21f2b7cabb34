// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/request_repository.h"
#include "models/store/run_log_repository.h"
#include "models/store/run_repository.h"
#include "tests/ui/support/stocked_shop.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr UtcMs second = 1000;
constexpr UtcMs minute = 60 * second;
constexpr int pages = 22; // of the run that is undone

// The lines of a full run that read everything and found one item it could not send.
QList<RunLogRow> fullRunLog(RunId run, UtcMs begun)
{
    const auto stage = [run](UtcMs at, const QString &name) {
        return RunLogRow{.run = run, .at = at, .key = u"run.stage"_s, .arguments = {{u"stage"_s, name}}};
    };
    QList<RunLogRow> lines{stage(begun, u"credentials"_s), stage(begun + second, u"orders"_s),
                           stage(begun + 3 * second, u"products"_s)};
    for (int page = 1; page <= pages; ++page) {
        lines.append(
            {.run = run,
             .at = begun + (3 + 2 * page) * second,
             .key = u"run.page"_s,
             .arguments = {{u"page"_s, page}, {u"total_pages"_s, pages}, {u"processed"_s, qMin(page * 100, 2106)}}});
    }
    lines.append(
        {.run = run, .at = begun + 47 * second, .key = u"run.writes_refused"_s, .arguments = {{u"count"_s, 1}}});
    lines.append({.run = run,
                  .at = begun + 48 * second,
                  .key = u"run.ended"_s,
                  .arguments = {{u"status"_s, u"partial"_s}, {u"duration_ms"_s, 48'000}}});
    return lines;
}

} // namespace

void StockedShop::addTraces()
{
    const UtcMs begun = now - 14 * minute;
    write([&] {
        must(RunLogRepository(db).add(fullRunLog(undoableRun, begun)));
        QList<RequestRow> requests;
        for (int page = 1; page <= pages; ++page) {
            requests.append({.at = begun + (2 + 2 * page) * second,
                             .account = accounts[u"BoliBana"_s],
                             .run = undoableRun,
                             .method = u"GET"_s,
                             .path = u"/api/v1/products?page=%1&limit=100"_s.arg(page),
                             .status = 200,
                             .durationMs = 300 + page * 7,
                             .bytes = 48'000});
        }
        must(RequestRepository(db).add(requests));
    });
    addRefusals();
    addSilence();
}

// What was sent and refused, with the request that carried it.
void StockedShop::addRefusals()
{
    struct Refusal {
        const char16_t *channel;
        const char16_t *sku;
        UtcMs ago;
        const char16_t *path;
        RunId run;
    };
    const Refusal refusals[] = {
        {u"eMAG MAIN", u"PM-OWL-60", 8 * minute, u"/api-3/product_offer/save", refusingRun},
        {u"eMAG MAIN", u"BG-0815-RO", 8 * minute, u"/api-3/product_offer/save", refusingRun},
        {u"BoliBana", u"DB-080-GR", 14 * minute - 40 * second, u"/api/v1/products/{listing}", undoableRun}};
    write([&] {
        RunRepository runs(db);
        for (const Refusal &refusal : refusals) {
            const QString channel = QString::fromUtf16(refusal.channel);
            const ListingId listing = m_listings[channel + u'/' + QString::fromUtf16(refusal.sku)];
            const UtcMs at = now - refusal.ago - minute;
            DeliveryRow sent{.account = accounts[channel],
                             .listing = listing,
                             .run = refusal.run,
                             .kind = u"update"_s,
                             .fields = {{Field::Price, u"8900 RON"_s}},
                             .quantity = Quantity::pieces(6),
                             .recordedAt = at};
            sent.id = must(runs.insertDelivery(sent));
            sent.state = DeliveryState::Refused;
            sent.settledAt = now - refusal.ago;
            must(runs.updateDelivery(sent));
            const auto number = must(db.value<QString>("SELECT external_id FROM listings WHERE id = ?", listing));
            must(RequestRepository(db).add(
                {{.at = at + second,
                  .account = accounts[channel],
                  .run = refusal.run,
                  .method = channel == "BoliBana"_L1 ? u"PUT"_s : u"POST"_s,
                  .path = QString::fromUtf16(refusal.path).replace(u"{listing}"_s, number.value_or(QString())),
                  .status = channel == "BoliBana"_L1 ? 413 : 200,
                  .durationMs = 388,
                  .bytes = 96}}));
        }
    });
}

// A shop that did not answer, three times.
void StockedShop::addSilence()
{
    QList<RequestRow> requests;
    for (int attempt = 1; attempt <= 3; ++attempt) {
        requests.append({.at = now - 24 * minute + attempt * 30 * second,
                         .account = accounts[u"Hobby Cluj"_s],
                         .run = silentRun,
                         .method = u"GET"_s,
                         .path = u"/api/stock_availables?limit=100"_s,
                         .durationMs = 30'000,
                         .attempt = attempt,
                         .errorCode = u"offline"_s});
    }
    write([&] { must(RequestRepository(db).add(requests)); });
}

} // namespace evenstock
