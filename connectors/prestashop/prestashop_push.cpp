// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_push.h"

#include "connectors/api/json_read.h"
#include "connectors/api/unsent.h"
#include "connectors/prestashop/prestashop_create.h"
#include "connectors/prestashop/prestashop_images.h"
#include "connectors/prestashop/prestashop_parse.h"
#include "connectors/prestashop/prestashop_product_writes.h"
#include "connectors/prestashop/prestashop_variants.h"

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

// Certainly not carried out, and the same for every further write.
bool stops(const Error &error)
{
    return error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Offline ||
           error.code == ErrorCode::RateLimited || error.code == ErrorCode::Cancelled;
}

bool isRedirect(const Error &error)
{
    return error.httpStatus >= 300 && error.httpStatus < 400;
}

Outcome outcomeOf(const Error &error)
{
    if (stops(error) || isRedirect(error))
        return Outcome::NotSent;
    const bool isRefusal = error.code == ErrorCode::Rejected || error.code == ErrorCode::InvalidRequest ||
                           error.code == ErrorCode::NotFound;
    return isRefusal ? Outcome::Refused : Outcome::InDoubt;
}

XmlNode stockEntity(const StockRow &row, Quantity target, bool whole)
{
    XmlNode entity{.name = u"stock_available"_s};
    entity.set(u"id"_s, row.id);
    if (whole) { // id_shop left out would take the row out of every shop, location left out would clear it
        for (const char *name : {"id_product", "id_product_attribute", "id_shop", "id_shop_group", "depends_on_stock",
                                 "out_of_stock", "location"}) {
            const QString key = QLatin1String(name);
            if (row.row.contains(key))
                entity.set(key, readText(row.row, key).valueOr({}));
        }
    }
    entity.set(u"quantity"_s, QString::number(target.wholePieces()));
    return entity;
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

    Status run()
    {
        Status sent = send();
        if (sent || sent.error().code == ErrorCode::Storage)
            return sent;
        TRY(tellUnsent(m_items, sent.error(), m_sink));
        return sent;
    }

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
        for (Outgoing &item : m_items) {
            if (!item.isSettled)
                TRY(writeFields(item));
        }
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

    // A simple product, or the combination that its attributes say it is.
    Result<MadeListing> makeListing(const Change &change)
    {
        if (const auto variant = variantOf(change.fields.value(Field::Attributes)))
            return createCombination(m_session, m_facts, change, *variant);
        TRY_ASSIGN(const QString product, createProduct(m_session, m_facts, change));
        return MadeListing{.key = {.product = product}, .withProduct = true};
    }

    // A product and its stock; without the stock it is there all the same, with none.
    Status create(Outgoing &item)
    {
        const auto made = makeListing(*item.change);
        if (!made)
            return failed(item, made.error());
        item.isSettled = true;
        const QStringList warnings =
            made->withProduct ? sendImages(m_session, made->key.product, item.change->fields.value(Field::Images))
                              : QStringList();
        const auto stock = fillNew(made->key, item.change->quantity.value_or(Quantity{}));
        ItemReceipt receipt{.delivery = item.change->delivery,
                            .outcome = Outcome::Done,
                            .externalId = made->key.text(),
                            .warnings = warnings};
        if (stock) {
            receipt.quantity = *stock;
        } else {
            receipt.outcome = Outcome::InDoubt; // the product is found again by its SKU, and its stock is read then
            receipt.error = makeError(ErrorCode::InDoubt,
                                      u"the product was made; its stock is not known: "_s + stock.error().detail);
        }
        return m_sink({receipt});
    }

    // Gives a new product its stock. What it shows then: none where the write was certainly not carried out. An error
    // where the shop did not say what became of it.
    Result<Quantity> fillNew(const ListingKey &made, Quantity wanted)
    {
        const auto rows = readRowsOf(m_session, u"stock_availables"_s, u"id_product"_s, {made.product}, u"full"_s);
        std::optional<StockRow> row; // made by the shop together with the product, and empty
        for (const QJsonValue &value : rows.valueOr({})) {
            const auto one = parseStockRow(value.toObject());
            if (one && one->key.attribute == made.attribute)
                row = *one;
        }
        if (!row)
            return Quantity{};
        const Quantity shown = Quantity::pieces(std::max<std::int64_t>(0, row->quantity));
        if (!wanted.isWhole() || wanted == shown || row->dependsOnStock)
            return shown;
        const bool patches = m_facts.hasPatch();
        const auto written = writeXml(m_session, patches ? "PATCH" : "PUT", u"stock_availables/"_s + row->id,
                                      {stockEntity(*row, wanted, !patches)}, row->group());
        if (!written)
            return outcomeOf(written.error()) == Outcome::InDoubt ? Result<Quantity>(written.error()) : shown;
        TRY_ASSIGN(const QJsonArray after, readRowsOf(m_session, u"stock_availables"_s, u"id"_s, {row->id}, u"full"_s));
        if (after.size() != 1)
            return makeError(ErrorCode::InvalidResponse, u"the stock could not be read back"_s);
        TRY_ASSIGN(const StockRow now, parseStockRow(after.first().toObject()));
        if (now.quantity != wanted.wholePieces())
            return makeError(ErrorCode::InDoubt, u"the shop said yes, and shows another stock than it was told"_s);
        return wanted;
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
        const auto mine = arePicturesOf(item.key);
        if (!mine)
            return failed(item, mine.error());
        if (!*mine)
            return settle(item, Outcome::Done);
        const auto problems =
            changeImages(m_session, item.key.product, item.change->baseFields.value(Field::Images), pictures);
        if (!problems)
            return failed(item, problems.error());
        item.isSettled = true;
        return m_sink({{.delivery = item.change->delivery,
                        .outcome = Outcome::Done,
                        .quantity = item.shown,
                        .warnings = *problems}});
    }

    // The pictures are the product's: of its combinations, the first sees to them.
    Result<bool> arePicturesOf(const ListingKey &key)
    {
        if (key.attribute == "0"_L1)
            return true;
        TRY_ASSIGN(const QJsonArray rows,
                   readRowsOf(m_session, u"combinations"_s, u"id_product"_s, {key.product}, u"[id]"_s));
        std::int64_t first = 0;
        for (const QJsonValue &row : rows) {
            const std::int64_t id = readId(row.toObject(), u"id"_s, {}).valueOr({}).toLongLong();
            first = first == 0 ? id : std::min(first, id);
        }
        return key.attribute.toLongLong() == first;
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
