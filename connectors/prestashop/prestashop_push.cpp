// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_push.h"

#include "connectors/api/json_read.h"
#include "connectors/api/unsent.h"
#include "connectors/prestashop/prestashop_images.h"
#include "connectors/prestashop/prestashop_new.h"
#include "connectors/prestashop/prestashop_outgoing.h"
#include "connectors/prestashop/prestashop_product_writes.h"
#include "connectors/prestashop/prestashop_siblings.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr qsizetype mostRowsAtOnce = 25;

struct Outgoing {
    const Change *change = nullptr;
    ListingKey key = {};
    std::optional<Quantity> shown = {}; // read back after its write
    std::optional<StockRow> row = {};   // as it was before
    bool isSettled = false;
    std::optional<Quantity> target() const
    {
        return change->kind == ChangeKind::End ? std::optional(Quantity{}) : change->quantity;
    }
};

// Whether somebody has changed the stock since it was read, and the write would hide that by putting more on sale than
// either number allows. What only lowers it does not wait.
bool isOvertaken(const Change &change, const StockRow &row)
{
    if (change.kind != ChangeKind::Update || !change.quantity)
        return false;
    const Quantity there = Quantity::pieces(std::max<std::int64_t>(0, row.quantity)); // what it owes is not on sale
    const Quantity known = std::max(Quantity{}, change.baseQuantity);
    return there != known && *change.quantity != there && *change.quantity > std::min(there, known);
}

class Push
{
public:
    Push(Session &session, std::span<const Change> changes, const ReceiptSink &sink, const ShopFacts &facts)
        : m_session(session)
        , m_sink(sink)
        , m_facts(facts)
    {
        for (const Change &change : changes)
            m_items.push_back({.change = &change, .key = ListingKey::parse(change.externalId)});
    }

    Status run() { return endOfPush(send(), m_items, m_sink); }

private:
    Status send()
    {
        for (Outgoing &item : m_items) {
            if (item.change->kind == ChangeKind::Create)
                TRY(create(item));
        }
        TRY(lookAtStock());
        TRY(writeStocks());
        TRY(readBack());
        std::vector<Outgoing *> open;
        for (Outgoing &item : m_items) {
            if (!item.isSettled)
                open.push_back(&item);
        }
        // The first combination sees to what belongs to the whole product, and the others find it done.
        std::stable_sort(open.begin(), open.end(), [](const Outgoing *a, const Outgoing *b) {
            return a->key.attribute.toLongLong() < b->key.attribute.toLongLong();
        });
        for (Outgoing *item : open)
            TRY(writeFields(*item));
        return {};
    }

    Status settle(Outgoing &item, Outcome outcome, const Error &error = {})
    {
        item.isSettled = true;
        ItemReceipt receipt{.delivery = item.change->delivery, .outcome = outcome, .error = error};
        if (outcome != Outcome::InDoubt)
            receipt.quantity = item.shown;
        return m_sink({receipt});
    }

    // The error of a write: settles the change, and comes back where it stops all of them.
    Status failed(Outgoing &item, const Error &error)
    {
        if (stops(error))
            return error; // told together with all that was not sent
        return settle(item, outcomeOf(error), error);
    }

    Status lookAtStock()
    {
        QStringList products;
        for (const Outgoing &item : m_items) {
            if (!item.isSettled && item.target())
                products.append(item.key.product);
        }
        products.removeDuplicates();
        TRY_ASSIGN(const QJsonArray rows,
                   readRowsOf(m_session, u"stock_availables"_s, u"id_product"_s, products, u"full"_s));
        QHash<QString, QList<StockRow>> byProduct;
        for (const QJsonValue &value : rows) {
            if (const auto row = parseStockRow(value.toObject()))
                byProduct[row->key.product].append(*row);
        }
        for (Outgoing &item : m_items) {
            if (!item.isSettled && item.target())
                TRY(chooseRow(item, byProduct.value(item.key.product)));
        }
        return {};
    }

    Status chooseRow(Outgoing &item, const QList<StockRow> &rows)
    {
        const auto own = std::find_if(rows.begin(), rows.end(),
                                      [&](const StockRow &row) { return row.key.attribute == item.key.attribute; });
        const bool hasCombinations =
            std::any_of(rows.begin(), rows.end(), [](const StockRow &row) { return row.key.attribute != "0"_L1; });
        const auto refuse = [&](ErrorCode code, const QString &why) {
            return settle(item, Outcome::Refused, makeError(code, why, item.change->externalId));
        };
        if (own == rows.end())
            return refuse(ErrorCode::NotFound, u"the shop no longer has this"_s);
        if (item.key.attribute == "0"_L1 && hasCombinations)
            return refuse(ErrorCode::Rejected,
                          u"this product has combinations now: each of them has its own stock, and their sum cannot be "
                          "set"_s);
        if (own->dependsOnStock)
            return refuse(ErrorCode::Rejected,
                          u"the stock of this product is kept by advanced stock management and cannot be set"_s);
        if (!item.target()->isWhole() || *item.target() < Quantity{})
            return refuse(ErrorCode::InvalidRequest, u"PrestaShop counts whole pieces"_s);
        if (isOvertaken(*item.change, *own))
            return refuse(ErrorCode::NotFound, u"the shop shows another stock than was known: it is read first"_s);
        item.row = *own;
        return {};
    }

    // Rows that are set together: from 8.0 many in one body, of which those before a wrong one stay written.
    Status writeStocks()
    {
        QList<Outgoing *> together;
        QList<Outgoing *> alone;
        for (Outgoing &item : m_items) {
            if (item.isSettled || !item.row)
                continue;
            if (item.row->quantity == item.target()->wholePieces())
                item.shown = *item.target();
            else
                (m_facts.hasPatch() && item.row->group().isEmpty() ? together : alone).append(&item);
        }
        for (qsizetype at = 0; at < together.size(); at += mostRowsAtOnce) {
            const QList<Outgoing *> part = together.mid(at, mostRowsAtOnce);
            TRY_ASSIGN(const bool isRefused, writeRows(part));
            if (isRefused)
                alone += part; // which of them, each says for itself
        }
        for (Outgoing *item : std::as_const(alone))
            TRY(writeStock(*item));
        return {};
    }

    // True where one of several was refused.
    Result<bool> writeRows(const QList<Outgoing *> &items)
    {
        if (items.size() == 1) {
            TRY(writeStock(*items.first()));
            return false;
        }
        QList<XmlNode> entities;
        for (const Outgoing *item : items)
            entities.append(stockEntity(*item->row, *item->target(), false));
        const auto written = writeXml(m_session, "PATCH", u"stock_availables"_s, entities);
        if (written)
            return false;
        if (stops(written.error()))
            return written.error();
        if (outcomeOf(written.error()) != Outcome::InDoubt)
            return true;
        for (Outgoing *item : items)
            TRY(settle(*item, Outcome::InDoubt, written.error())); // a 500 may hide a write that was done
        return false;
    }

    Status writeStock(Outgoing &item)
    {
        const bool patches = m_facts.hasPatch();
        const auto written = writeXml(m_session, patches ? "PATCH" : "PUT", u"stock_availables/"_s + item.row->id,
                                      {stockEntity(*item.row, *item.target(), !patches)}, item.row->group());
        return written ? Status() : failed(item, written.error());
    }

    Status readBack()
    {
        QStringList ids;
        for (const Outgoing &item : m_items) {
            if (!item.isSettled && item.row && !item.shown)
                ids.append(item.row->id);
        }
        const auto rows = readRowsOf(m_session, u"stock_availables"_s, u"id"_s, ids, u"full"_s);
        QHash<QString, std::int64_t> shown;
        for (const QJsonValue &value : rows.valueOr({})) {
            if (const auto row = parseStockRow(value.toObject()))
                shown.insert(row->id, row->quantity);
        }
        for (Outgoing &item : m_items) {
            if (item.isSettled || !item.row || item.shown)
                continue;
            const auto found = shown.constFind(item.row->id);
            if (found != shown.constEnd() && *found == item.target()->wholePieces()) {
                item.shown = *item.target();
                continue;
            }
            const QString why = rows ? u"the shop said yes, and shows another stock than it was told"_s
                                     : u"the stock could not be read back: "_s + rows.error().detail;
            TRY(settle(item, Outcome::InDoubt, makeError(ErrorCode::InDoubt, why)));
        }
        return {};
    }

    // A product and its stock; without the stock it is there all the same, with none.
    Status create(Outgoing &item)
    {
        const auto receipt = createListing(m_session, m_facts, *item.change);
        if (!receipt)
            return failed(item, receipt.error());
        item.isSettled = true;
        return m_sink({*receipt});
    }

    Status writeFields(Outgoing &item)
    {
        FieldValues fields = item.change->fields;
        const bool hasPictures = fields.contains(Field::Images);
        const QString pictures = fields.take(Field::Images);
        if (!fields.isEmpty()) {
            const Status written = writeProductFields(m_session, m_facts, item.key, fields);
            if (!written)
                return failed(item, written.error());
        }
        if (!hasPictures)
            return settle(item, Outcome::Done);
        const auto mine = isFirstOf(m_session, item.key); // the pictures are the product's
        if (!mine)
            return failed(item, mine.error());
        if (!*mine)
            return settle(item, Outcome::Done);
        const auto work =
            changeImages(m_session, item.key.product, item.change->baseFields.value(Field::Images), pictures);
        if (!work)
            return failed(item, work.error());
        if (!work->isDone) // not agreed: it is sent again by itself, or when the owner says so
            return settle(item, work->mayPass ? Outcome::NotSent : Outcome::Refused,
                          makeError(ErrorCode::InvalidRequest, work->problems.join(u"; "_s)));
        item.isSettled = true;
        return m_sink({{.delivery = item.change->delivery,
                        .outcome = Outcome::Done,
                        .quantity = item.shown,
                        .warnings = work->problems}});
    }

    Session &m_session;
    const ReceiptSink &m_sink;
    const ShopFacts &m_facts;
    std::vector<Outgoing> m_items;
};

} // namespace

Status pushChanges(Session &session, std::span<const Change> changes, const ReceiptSink &sink)
{
    const auto facts = shopFacts(session);
    if (!facts) {
        QList<ItemReceipt> unsent;
        for (const Change &change : changes)
            unsent.append({.delivery = change.delivery, .outcome = Outcome::NotSent, .error = facts.error()});
        TRY(sink(unsent));
        return facts.error();
    }
    return Push(session, changes, sink, *facts).run();
}

} // namespace evenstock::prestashop
