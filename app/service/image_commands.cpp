// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/image_commands.h"

#include "app/service/engine_services.h"
#include "app/service/image_files.h"
#include "app/service/product_json.h"
#include "app/sync/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostImages = 100; // of one product

QStringList imagesOf(const Product &product)
{
    QStringList names;
    for (const QJsonValue &name : QJsonDocument::fromJson(product.images.toUtf8()).array())
        names.append(name.toString());
    return names;
}

// Writes the changed list of pictures with its line in the change log.
Result<QJsonObject> storeImages(EngineServices &services, const Product &before, const QStringList &names)
{
    Product after = before;
    after.images = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(const std::int64_t batch, services.context().accounts.nextSequence());
        return changeProduct(services.context(), before, after, {.batch = batch});
    }));
    services.events.data({u"products"_s, u"listings"_s});
    services.wakeDirty();
    return QJsonObject{{u"sku"_s, before.sku}, {u"images"_s, QJsonArray::fromStringList(names)}};
}

Result<QJsonObject> add(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString sku, arguments.text(u"sku"_s));
    TRY_ASSIGN(const QStringList files, arguments.texts(u"files"_s));
    TRY(arguments.noMore());
    if (files.isEmpty())
        return badArgument(u"files"_s, u"is missing"_s);
    TRY_ASSIGN(const Product product, productNamed(services, sku));
    QStringList names = imagesOf(product);
    for (const QString &file : files) {
        TRY_ASSIGN(const QString name, addImageFile(file, services.options.data.imageFolder()));
        if (!names.contains(name))
            names.append(name);
    }
    if (names.size() > mostImages)
        return badArgument(u"files"_s, u"are too many: a product has at most %1 pictures"_s.arg(mostImages));
    return storeImages(services, product, names);
}

// The files stay: other products and older backups may name them.
Result<QJsonObject> remove(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString sku, arguments.text(u"sku"_s));
    TRY_ASSIGN(const QStringList gone, arguments.texts(u"names"_s));
    TRY(arguments.noMore());
    if (gone.isEmpty())
        return badArgument(u"names"_s, u"is missing"_s);
    TRY_ASSIGN(const Product product, productNamed(services, sku));
    QStringList names = imagesOf(product);
    for (const QString &name : gone) {
        if (names.removeAll(name) == 0)
            return makeError(ErrorCode::NotFound, u"%1 has no picture %2"_s.arg(sku, name.left(200)), name.left(200));
    }
    return storeImages(services, product, names);
}

} // namespace

void addImageCommands(CommandRegistry &registry)
{
    registry.add(u"product.image.add"_s, add);
    registry.add(u"product.image.remove"_s, remove);
}

} // namespace evenstock
