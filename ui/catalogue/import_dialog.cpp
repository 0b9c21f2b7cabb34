// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/import_dialog.h"

#include "app/exchange/product_file.h"
#include "models/store/product_repository.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/catalogue/import_columns.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QStandardItem *cell(const QString &text, Tone tone = Tone::Normal)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(static_cast<int>(tone), ToneRole);
    return item;
}

// Names of `product set` (interfaces.md), as the owner reads them.
QString titleOf(const QString &field)
{
    if (field == "price_minor"_L1)
        return fieldTitle(Field::Price);
    if (field == "mapped_attributes"_L1)
        return fieldTitle(Field::Attributes);
    if (field == "ean"_L1)
        return ImportDialog::tr("EAN");
    return field == "currency"_L1 ? ImportDialog::tr("Currency") : fieldTitle(field);
}

QString valueOf(const QString &field, const QJsonValue &value, const QString &currency)
{
    if (field == "price_minor"_L1 && value.isDouble())
        return priceText({value.toInteger(), currency});
    if (value.isArray())
        return value.toVariant().toStringList().join(u", "_s);
    if (value.isObject())
        return fieldValueText(Field::Attributes,
                              QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    return fieldValueText(field, value.toVariant().toString());
}

QList<QStandardItem *> newRow(const QJsonObject &row)
{
    const QJsonValue product = row[u"to"];
    QStandardItem *what = cell(row[u"sku"].toString());
    what->setData(ImportDialog::tr("new product"), SubtitleRole);
    QStandardItem *to = cell(product[u"title"].toString());
    to->setData(valueOf(u"price_minor"_s, product[u"price_minor"], product[u"currency"].toString()), SubtitleRole);
    return {what, cell({}), to};
}

QList<QStandardItem *> changeRow(const QJsonObject &row, const QString &currency)
{
    const QString field = row[u"field"].toString();
    QStandardItem *what = cell(row[u"sku"].toString());
    what->setData(titleOf(field), SubtitleRole);
    return {what, cell(valueOf(field, row[u"from"], currency), Tone::Quiet),
            cell(valueOf(field, row[u"to"], currency))};
}

QList<QStandardItem *> refusedRow(const QJsonObject &row)
{
    const QString sku = row[u"sku"].toString();
    const QString line = ImportDialog::tr("line %1").arg(countText(row[u"line"].toInteger()));
    QStandardItem *what = cell(sku.isEmpty() ? line : sku);
    const QString column = row[u"item"].toString();
    what->setData(column.isEmpty() ? line : ImportDialog::tr("%1, %2", "line 3, column").arg(line, column),
                  SubtitleRole);
    QStandardItem *why = cell(ImportDialog::tr("not taken in"), Tone::Bad);
    why->setToolTip(row[u"message"].toString());
    return {what, cell(row[u"message"].toString(), Tone::Quiet), why};
}

} // namespace

ImportDialog::ImportDialog(const ViewServices &services, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_file(file)
    , m_rows(new QStandardItemModel(0, 3, this))
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importProducts"_s);
    setWindowTitle(tr("Import products from %1").arg(QFileInfo(file).fileName()));
    resize(sizeOnScreen(*this, {m.font * 34, m.font * 26}));
    m_words = new TextLabel(tr("The file is being read…"));
    m_words->setObjectName(u"importWords"_s);
    m_words->setWordWrap(true);
    m_notice = new NoticeLine(this);
    m_columns = new ImportColumns(this);
    connect(m_columns, &ImportColumns::changed, this, &ImportDialog::ask);
    m_rows->setHorizontalHeaderLabels({tr("Product, field"), tr("Now"), tr("In the file")});
    m_table = new QTableView(this);
    m_table->setObjectName(u"importRows"_s);
    m_table->setAccessibleName(tr("What the file would change"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new LineDelegate(m_services.clock, m_table));
    dress(m_table);
    m_table->setSortingEnabled(false);
    m_table->verticalHeader()->setDefaultSectionSize(m.twoLineRow());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, m.space(44));
    m_table->setColumnWidth(2, m.space(44));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(u"importNow"_s);
    m_import->setEnabled(false);
    makePrimary(m_import);
    for (QAbstractButton *button : buttons->buttons()) {
        makeLarge(button);
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(m_words);
    column->addWidget(m_notice);
    column->addWidget(m_columns);
    column->addWidget(framed(m_table), 1);
    column->addWidget(buttons);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ask();
}

QJsonObject ImportDialog::arguments() const
{
    QJsonObject all{{u"file"_s, m_file}};
    if (const QJsonObject chosen = m_columns->chosen(); !chosen.isEmpty())
        all.insert(u"columns"_s, chosen);
    return all;
}

void ImportDialog::ask()
{
    QJsonObject preview = arguments();
    preview.insert(u"dry_run"_s, true);
    m_import->setEnabled(false);
    const int asked = ++m_asked; // a large file takes its time: only the preview of what is chosen now may be agreed to
    m_services.requests.send(
        this, u"import.products"_s, preview,
        [this, asked](const QJsonObject &reply) {
            if (asked != m_asked)
                return;
            m_notice->clear();
            showPreview(reply);
        },
        [this, asked](const Error &error) {
            if (asked != m_asked)
                return;
            failed(error);
            const QStringList heads =
                error.item == "sku"_L1 ? readHeads(m_file).valueOr({}) : QStringList(); // no head is understood as it
            m_columns->offer(heads);
            if (!heads.isEmpty())
                m_words->setText(tr("Say what the columns are; one of them is the SKU."));
        });
}

void ImportDialog::showPreview(const QJsonObject &reply)
{
    const int made = reply[u"created"].toInt();
    const int changed = reply[u"updated"].toInt();
    const int refused = reply[u"failed_count"].toInt();
    QStringList words{tr("%n product(s) would be made", nullptr, made), tr("%n changed", "products", changed),
                      tr("%n left as they are", "products", reply[u"unchanged"].toInt()),
                      tr("%n line(s) not taken in", nullptr, refused)};
    QString text = words.join(u", "_s) + u'.';
    QStringList ignored;
    for (const QJsonValue &one : reply[u"ignored_columns"].toArray())
        ignored.append(one.toString());
    m_columns->offer(ignored);
    if (!ignored.isEmpty())
        text += u' ' + tr("Columns that are not used: %1. Choose below what they are.").arg(ignored.join(u", "_s));
    m_words->setText(text + u' ' + tr("The next sync tells the channels."));
    m_rows->removeRows(0, m_rows->rowCount());
    for (const QJsonValue &row : reply[u"failed"].toArray()) // what needs the owner stands first
        m_rows->appendRow(refusedRow(row.toObject()));
    ProductRepository products(m_services.store.database());
    for (const QJsonValue &row : reply[u"rows"].toArray()) {
        const auto known = products.findBySku(row[u"sku"].toString()).valueOr(std::nullopt);
        const bool isNew = row[u"field"].toString() == "created"_L1;
        m_rows->appendRow(isNew ? newRow(row.toObject())
                                : changeRow(row.toObject(), known ? known->price.currency : QString()));
    }
    m_import->setEnabled(made + changed > 0);
}

void ImportDialog::import()
{
    m_import->setEnabled(false);
    m_columns->setEnabled(false); // it is taken in as it was seen
    m_services.requests.send(
        this, u"import.products"_s, arguments(), [this](const QJsonObject &reply) { imported(reply); },
        [this](const Error &error) {
            m_columns->setEnabled(true);
            failed(error);
        });
}

void ImportDialog::imported(const QJsonObject &reply)
{
    const qint64 batch = reply[u"batch"].toInteger();
    m_notice->show({.state = ItemState::Agreed,
                    .text = tr("Imported: %1, %2.")
                                .arg(tr("%n product(s) made", nullptr, reply[u"created"].toInt()),
                                     tr("%n changed", "products", reply[u"updated"].toInt())),
                    .action = batch > 0 ? tr("Undo") : QString(),
                    .act = [this, batch] { undo(batch); }});
}

void ImportDialog::undo(qint64 batch)
{
    m_notice->show({.state = ItemState::Running, .text = tr("Being taken back…")}); // pressed twice, it is done once
    m_services.requests.send(
        this, u"batch.undo"_s, {{u"batch"_s, batch}},
        [this](const QJsonObject &reply) {
            m_notice->show(
                {.state = ItemState::Agreed, .text = tr("%n value(s) returned.", nullptr, reply[u"returned"].toInt())});
        },
        [this](const Error &error) { m_notice->show(failureNotice(error)); });
}

void ImportDialog::failed(const Error &error)
{
    m_words->setText(tr("A CSV file whose first row names the columns; sku is one of them."));
    m_notice->show(failureNotice(error));
}

void importProducts(const ViewServices &services, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, ImportDialog::tr("Import products"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   ImportDialog::tr("Tables (*.csv *.txt);;All files (*)"));
    dialog->setObjectName(u"importFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [services, parent](const QString &file) { (new ImportDialog(services, file, parent))->open(); });
    dialog->open();
}

} // namespace evenstock
