// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/image_commands.h"

#include "app/cli/console.h"
#include "app/cli/product_view.h"
#include "app/cli/shop.h"
#include "app/cli/words.h"

#include <QDir>
#include <QFileInfo>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

// An entry of a product is a file in the data directory, or an address on a marketplace.
QString fileOf(Shop &shop, const QString &image)
{
    return image.contains("://"_L1) ? QString() : QDir(shop.data().imageFolder()).filePath(image);
}

Result<ExitCode> printImages(Surroundings &with, const QString &sku)
{
    TRY_ASSIGN(const ProductView view, ProductView::named(with.shop, sku));
    const QJsonArray images = view.object().value("images"_L1).toArray();
    QJsonArray rows;
    for (const QJsonValue &value : images) {
        const QString image = value.toString();
        const QString file = fileOf(with.shop, image);
        rows.append(QJsonObject{{u"image"_s, image}, {u"file"_s, file}});
        with.console.line(file.isEmpty() ? image : u"%1  %2"_s.arg(image, file));
    }
    with.console.document(QJsonObject{{u"sku"_s, sku}, {u"images"_s, rows}});
    if (rows.isEmpty())
        with.console.line(u"%1 has no pictures."_s.arg(sku));
    return ExitCode::Done;
}

Result<ExitCode> list(Surroundings &with, const Invocation &invocation)
{
    return printImages(with, invocation.words.first());
}

Result<ExitCode> add(Surroundings &with, const Invocation &invocation)
{
    const QString &sku = invocation.words.first();
    QJsonArray files;
    for (const QString &word : invocation.words.sliced(1)) // the engine may stand in another folder
        files.append(QFileInfo(word).absoluteFilePath());
    TRY(with.shop.call(u"product.image.add"_s, {{u"sku"_s, sku}, {u"files"_s, files}}));
    return printImages(with, sku);
}

Result<ExitCode> remove(Surroundings &with, const Invocation &invocation)
{
    const QString &sku = invocation.words.first();
    TRY(with.shop.call(u"product.image.remove"_s,
                       {{u"sku"_s, sku}, {u"names"_s, QJsonArray::fromStringList(invocation.words.sliced(1))}}));
    return printImages(with, sku);
}

} // namespace

QList<Command> imageCommands()
{
    return {{.name = u"product image add"_s,
             .usage = u"SKU FILE …"_s,
             .summary = u"Adds pictures to a product"_s,
             .details = u"JPEG, PNG, GIF or WebP. The file is copied; yours may be moved afterwards."_s,
             .example = u"product image add MUG-01 front.jpg back.jpg"_s,
             .leastWords = 2,
             .mostWords = -1,
             .run = add},
            {.name = u"product image list"_s,
             .usage = u"SKU"_s,
             .summary = u"Shows the pictures of a product, in their order"_s,
             .example = u"product image list MUG-01"_s,
             .leastWords = 1,
             .mostWords = 1,
             .run = list},
            {.name = u"product image remove"_s,
             .usage = u"SKU IMAGE …"_s,
             .summary = u"Takes pictures off a product"_s,
             .example = u"product image remove MUG-01 0f3a5b.jpg"_s,
             .leastWords = 2,
             .mostWords = -1,
             .run = remove}};
}

} // namespace evenstock::cli
