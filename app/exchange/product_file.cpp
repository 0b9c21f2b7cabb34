// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/product_file.h"

#include "app/exchange/csv_text.h"
#include "models/store/json_text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype mostErrors = 1000;
constexpr qsizetype mostSku = 200;

struct TextColumn {
    const char *name;
    QString Product::*member;
};
constexpr std::array textColumns = {TextColumn{"title", &Product::title},
                                    TextColumn{"description", &Product::description},
                                    TextColumn{"brand", &Product::brand},
                                    TextColumn{"category", &Product::category},
                                    TextColumn{"condition", &Product::condition},
                                    TextColumn{"size", &Product::size},
                                    TextColumn{"color", &Product::color},
                                    TextColumn{"gender", &Product::gender},
                                    TextColumn{"package_size_id", &Product::packageSizeId},
                                    TextColumn{"unit", &Product::unit}};

const QString customStart = u"custom."_s; // "custom.shelf" is the owner's own field "shelf"

QString Product::*textMember(const QString &column)
{
    for (const TextColumn &text : textColumns) {
        if (column == QLatin1String(text.name))
            return text.member;
    }
    return nullptr;
}

bool isKnown(const QString &column)
{
    static const QSet<QString> others{u"sku"_s,   u"price"_s,  u"price_minor"_s,       u"currency"_s,
                                      u"ean"_s,   u"images"_s, u"mapped_attributes"_s, u"stock_quantity"_s,
                                      u"custom"_s};
    return textMember(column) || others.contains(column) || (column.startsWith(customStart) && column.size() > 7);
}

// A list has the heads of its owner's language.
QString translatedName(const QString &name)
{
    static const QHash<QString, QString> names{{u"titolo"_s, u"title"_s},
                                               {u"titulo"_s, u"title"_s},
                                               {u"titlu"_s, u"title"_s},
                                               {u"titre"_s, u"title"_s},
                                               {u"nome"_s, u"title"_s},
                                               {u"nume"_s, u"title"_s},
                                               {u"nom"_s, u"title"_s},
                                               {u"nombre"_s, u"title"_s},
                                               {u"name"_s, u"title"_s},
                                               {u"prezzo"_s, u"price"_s},
                                               {u"pret"_s, u"price"_s},
                                               {u"prix"_s, u"price"_s},
                                               {u"precio"_s, u"price"_s},
                                               {u"valuta"_s, u"currency"_s},
                                               {u"moneda"_s, u"currency"_s},
                                               {u"devise"_s, u"currency"_s},
                                               {u"quantity"_s, u"stock_quantity"_s},
                                               {u"quantita"_s, u"stock_quantity"_s},
                                               {u"cantitate"_s, u"stock_quantity"_s},
                                               {u"quantite"_s, u"stock_quantity"_s},
                                               {u"cantidad"_s, u"stock_quantity"_s},
                                               {u"stock"_s, u"stock_quantity"_s},
                                               {u"stoc"_s, u"stock_quantity"_s},
                                               {u"descrizione"_s, u"description"_s},
                                               {u"descriere"_s, u"description"_s},
                                               {u"descripcion"_s, u"description"_s},
                                               {u"marca"_s, u"brand"_s},
                                               {u"marque"_s, u"brand"_s},
                                               {u"categoria"_s, u"category"_s},
                                               {u"categorie"_s, u"category"_s},
                                               {u"condizione"_s, u"condition"_s},
                                               {u"stare"_s, u"condition"_s},
                                               {u"etat"_s, u"condition"_s},
                                               {u"estado"_s, u"condition"_s},
                                               {u"immagini"_s, u"images"_s},
                                               {u"imagini"_s, u"images"_s},
                                               {u"imagenes"_s, u"images"_s}};
    QString plain = name.normalized(QString::NormalizationForm_D); // "quantità" is written "quantita", too
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return names.value(plain, name);
}

// In any letter case, but for the owner's own names.
QString columnName(const QString &heading)
{
    const QString name = heading.toLower();
    return name.startsWith(customStart) ? customStart + heading.mid(customStart.size()) : name;
}

struct Wrong {
    QString column = {};
    QString message = {};
};
using Check = std::optional<Wrong>;

Check readEans(ProductFileRow &row, const QString &cell)
{
    static const QRegularExpression between(u"[|,;\\s]+"_s);
    static const QRegularExpression ean(u"^\\d{8,14}$"_s);
    QJsonArray eans;
    for (const QString &one : cell.split(between, Qt::SkipEmptyParts)) {
        if (!ean.match(one).hasMatch())
            return Wrong{u"ean"_s, u"\"%1\" is no EAN: 8 to 14 digits"_s.arg(one.left(40))};
        eans.append(one);
    }
    row.fields.insert(u"ean"_s, eans);
    return {};
}

Check readCell(ProductFileRow &row, const QString &column, const QString &cell)
{
    if (column == "ean"_L1)
        return readEans(row, cell);
    if (column == "stock_quantity"_L1) {
        row.stock = parseQuantity(cell.trimmed());
        if (!row.stock || *row.stock < Quantity{})
            return Wrong{column, u"\"%1\" is no quantity"_s.arg(cell.left(40))};
    } else if (column == "images"_L1) {
        row.fields.insert(column, QJsonArray::fromStringList(cell.split(u'|', Qt::SkipEmptyParts)));
    } else if (column == "mapped_attributes"_L1 || column == "custom"_L1) {
        const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8());
        if (!document.isObject())
            return Wrong{column, u"is no JSON object"_s};
        row.fields.insert(column, document.object());
    } else if (column == "price_minor"_L1) {
        bool ok = false;
        const qint64 minor = cell.trimmed().toLongLong(&ok);
        if (!ok || minor < 0)
            return Wrong{column, u"\"%1\" is no whole number of minor units"_s.arg(cell.left(40))};
        row.fields.insert(column, minor);
    } else if (column.startsWith(customStart)) {
        QJsonObject custom = row.fields.value(u"custom"_s).toObject();
        custom.insert(column.mid(customStart.size()), cell);
        row.fields.insert(u"custom"_s, custom);
    } else if (column == "price"_L1 || column == "currency"_L1) {
        row.fields.insert(column, column == "currency"_L1 ? cell.trimmed().toUpper() : cell.trimmed());
    } else {
        row.fields.insert(column, cell);
    }
    return {};
}

// "12.90 EUR", as our own lists are exported: the currency beside the amount.
void splitPrice(ProductFileRow &row)
{
    static const QRegularExpression form(u"^(.*\\d)\\s([A-Z]{3})$"_s);
    const auto both = form.match(row.fields.value(u"price"_s).toString());
    if (!both.hasMatch())
        return;
    const QString currency = both.captured(2);
    if (row.fields.value(u"currency"_s).toString(currency) != currency)
        return; // it is refused as it stands
    row.fields.insert(u"price"_s, both.captured(1).trimmed());
    row.fields.insert(u"currency"_s, currency);
}

// A price can be judged with its currency; without one the shop knows it, and two decimals are looked at here.
Check checkPrice(const ProductFileRow &row)
{
    if (!row.fields.contains(u"price"_s))
        return {};
    if (row.fields.contains(u"price_minor"_s))
        return Wrong{u"price"_s, u"stands beside price_minor: give one of them"_s};
    const QString price = row.fields.value(u"price"_s).toString();
    const auto money = parseMoney(price, row.fields.value(u"currency"_s).toString(u"EUR"_s));
    if (!money || money->minor < 0)
        return Wrong{u"price"_s, u"\"%1\" is no price"_s.arg(price.left(40))};
    return {};
}

class FileReader
{
public:
    FileReader(const std::function<Status(const ProductFileRow &)> &take, const QMap<QString, QString> &columns)
        : m_take(take)
        , m_meant(columns)
    {
    }
    Status row(const CsvRow &row);
    ProductFileReport report = {};
    bool hasHeader() const { return !m_columns.isEmpty(); }

private:
    Status header(const CsvRow &row);
    Check read(const CsvRow &row, ProductFileRow &product);
    const std::function<Status(const ProductFileRow &)> &m_take;
    const QMap<QString, QString> &m_meant; // head -> column, as the owner chose
    QStringList m_columns = {};
    QSet<QString> m_seen = {};
};

Status FileReader::header(const CsvRow &row)
{
    for (const QString &name : m_meant) {
        if (!name.isEmpty() && !isKnown(name))
            return makeError(ErrorCode::InvalidRequest, u"there is no column %1"_s.arg(name.left(40)), u"columns"_s);
    }
    QStringList names;
    for (const QString &cell : row.cells) {
        const QString head = cell.trimmed();
        names.append(m_meant.contains(head) ? m_meant.value(head) : columnName(head));
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString head = row.cells.at(i).trimmed();
        // Another word for a column that is there by its own name, or by a word before, is a column of somebody else's.
        const QString ours = m_meant.contains(head) ? names.at(i) : translatedName(names.at(i));
        const bool isTaken = ours != names.at(i) && (names.contains(ours) || m_columns.contains(ours));
        const QString name = isTaken ? names.at(i) : ours;
        if (name.isEmpty() && !head.isEmpty())
            report.ignoredColumns.append(head.left(100));
        if (!name.isEmpty() && isKnown(name) && m_columns.contains(name))
            return makeError(ErrorCode::InvalidRequest, u"the column %1 is there twice"_s.arg(name), name);
        if (!name.isEmpty() && !isKnown(name))
            report.ignoredColumns.append(head.left(100));
        m_columns.append(name);
    }
    if (!m_columns.contains(u"sku"_s))
        return makeError(ErrorCode::InvalidRequest,
                         u"the first row must name the columns, among them sku; it begins with \"%1\""_s.arg(
                             row.cells.value(0).left(40)),
                         u"sku"_s);
    return {};
}

Check FileReader::read(const CsvRow &row, ProductFileRow &product)
{
    product.sku = unguardedText(row.cells.value(m_columns.indexOf(u"sku"_s))).trimmed();
    if (product.sku.isEmpty())
        return Wrong{u"sku"_s, u"is missing"_s};
    if (product.sku.size() > mostSku)
        return Wrong{u"sku"_s, u"is longer than %1 characters"_s.arg(mostSku)};
    if (m_seen.contains(product.sku))
        return Wrong{u"sku"_s, u"is in this file twice"_s};
    m_seen.insert(product.sku);
    for (qsizetype i = m_columns.size(); i < row.cells.size(); ++i) {
        if (!row.cells.at(i).trimmed().isEmpty())
            return Wrong{{}, u"has %1 cells where the first row has %2"_s.arg(row.cells.size()).arg(m_columns.size())};
    }
    for (qsizetype i = 0; i < std::min(m_columns.size(), row.cells.size()); ++i) {
        const QString &column = m_columns.at(i);
        const QString cell = unguardedText(row.cells.at(i));
        if (column == "sku"_L1 || column.isEmpty() || !isKnown(column) || cell.trimmed().isEmpty())
            continue;
        if (Check wrong = readCell(product, column, cell))
            return wrong;
    }
    splitPrice(product);
    return checkPrice(product);
}

Status FileReader::row(const CsvRow &row)
{
    if (!hasHeader())
        return header(row);
    ++report.rows;
    ProductFileRow product{.line = row.line};
    if (const Check wrong = read(row, product)) {
        ++report.failed;
        if (report.errors.size() < mostErrors)
            report.errors.append({row.line, product.sku.left(mostSku), wrong->column, wrong->message});
        return {};
    }
    return m_take(product);
}

} // namespace

Result<ProductFileReport> readProductFile(const QString &file,
                                          const std::function<Status(const ProductFileRow &)> &take,
                                          const QMap<QString, QString> &columns)
{
    FileReader reader(take, columns);
    TRY_ASSIGN(reader.report.form, readCsv(file, [&reader](const CsvRow &row) { return reader.row(row); }));
    if (!reader.hasHeader())
        return makeError(ErrorCode::InvalidRequest, u"the file is empty"_s);
    return reader.report;
}

Result<QStringList> readHeads(const QString &file)
{
    QStringList heads;
    const auto stopped = makeError(ErrorCode::Cancelled, u"the first row is read"_s);
    const auto read = readCsv(file, [&](const CsvRow &row) -> Status {
        for (const QString &cell : row.cells)
            heads.append(cell.trimmed());
        return stopped;
    });
    if (!read && read.error().code != ErrorCode::Cancelled)
        return read.error();
    return heads;
}

QStringList differingFields(const ProductFileRow &row, const Product &product)
{
    QStringList differing;
    for (auto it = row.fields.begin(); it != row.fields.end(); ++it) {
        const QString name = it.key();
        bool same = true;
        if (QString Product::*member = textMember(name))
            same = product.*member == it->toString();
        else if (name == "price"_L1)
            same = parseMoney(it->toString(), row.fields.value(u"currency"_s).toString(product.price.currency)) ==
                   product.price;
        else if (name == "price_minor"_L1)
            same = it->toInteger() == product.price.minor;
        else if (name == "currency"_L1)
            same = it->toString() == product.price.currency;
        else if (name == "ean"_L1) {
            QStringList eans = it->toVariant().toStringList();
            eans.sort();
            same = eans == product.eans;
        } else if (name == "images"_L1)
            same = it->toVariant().toStringList() == stringsFrom(product.images);
        else if (name == "mapped_attributes"_L1)
            same = it->toObject() == objectFrom(product.attributes);
        else if (name == "custom"_L1) {
            const QJsonObject custom = it->toObject();
            for (auto own = custom.begin(); own != custom.end(); ++own)
                same = same && product.custom.value(own.key()) == own.value();
        }
        if (!same)
            differing.append(name);
    }
    return differing;
}

} // namespace evenstock
