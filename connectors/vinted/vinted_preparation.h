// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/vinted/vinted_options.h"
#include "connectors/vinted/vinted_texts.h"
#include "models/core/product.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace evenstock::vinted {

enum class MappingKind { Brand, Color, Size, Condition, Category, PackageSize };
inline constexpr std::array allMappingKinds = {MappingKind::Brand,     MappingKind::Color,    MappingKind::Size,
                                               MappingKind::Condition, MappingKind::Category, MappingKind::PackageSize};
QString mappingKindName(MappingKind kind); // "brand"
std::optional<MappingKind> mappingKindFromName(const QString &name);

// What the owner assigned by hand: our value -> Vinted's. Keys as mappingKey() makes them.
using Mappings = QMap<MappingKind, QMap<QString, Choice>>;

// Categories are told apart by gender and fit, sizes by the category they stand in (catalogId).
QString mappingKey(MappingKind kind, const Product &product, std::int64_t catalogId = 0);

enum class Trouble { Missing, Unmapped, Unread, OutOfRange, Template };
QString troubleName(Trouble trouble); // "missing", "unmapped", "unread", "out_of_range", "template"
struct Problem {
    QString field = {}; // "brand", "stock", "images" …
    Trouble trouble = Trouble::Missing;
    QString message = {}; // one English sentence

    // The error_type of the log: mapping_error, image_error, validation_error.
    QString errorType() const;
};

struct PreparationRules {
    Templates templates = {}; // empty texts: those of the language
    QString language = QStringLiteral("fr");
    QString currency = {};           // of the account's site; empty: whatever the product has
    std::optional<Money> price = {}; // where the account has a price rule of its own
};

struct MappedAttributes {
    std::optional<Choice> brand = {};
    std::optional<Choice> color = {};
    std::optional<Choice> size = {};
    std::optional<Choice> condition = {};
    std::optional<Choice> category = {};
    std::optional<Choice> packageSize = {};
    QString gender = {};
    bool isBottom = false;
    bool needsSize = true;
};

// A listing as it would be made, and every reason why it cannot be yet.
struct Preparation {
    ProductId product = {};
    QString title = {};
    QString description = {};
    Money price = {};
    MappedAttributes mapped = {};
    QStringList images = {};
    QList<Problem> problems = {};
    QJsonObject productData = {}; // ours, as the task carries it

    bool isReady() const { return problems.isEmpty(); }
    QStringList sentences() const;
};

// Pure. `available` is what may be sold now.
Preparation prepare(const Product &product, Quantity available, const Options &options, const Mappings &mappings,
                    const PreparationRules &rules);

// "vinted_publish" payload in the shape of the customer's document, with what it leaves out added. The one place where
// a price becomes a JSON number.
QJsonObject publishPayload(const Preparation &preparation, std::int64_t vintedProductId);

} // namespace evenstock::vinted
