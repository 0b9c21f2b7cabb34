// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/listing_preview.h"

#include "models/views/format.h"
#include "ui/theme/metrics.h"
#include "ui/vinted/vinted_words.h"
#include "ui/widgets/picture_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QFormLayout>
#include <QPlainTextEdit>

#include <optional>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostPictures = 4; // in sight

// A payload carries a price as a JSON number with two decimals at most.
QString priceOf(const QJsonObject &payload)
{
    const QString currency = payload[u"currency"].toString();
    const QString decimal = QString::number(payload[u"price"].toDouble(), 'f', currencyExponent(currency));
    const std::optional<Money> price = parseMoney(decimal, currency);
    return price ? priceText(*price) : QString();
}

} // namespace

ListingPreview::ListingPreview(const QString &imageFolder, QWidget *parent)
    : QWidget(parent)
    , m_folder(imageFolder)
{
    const Metrics m(font());
    m_pictures = new QWidget(this);
    m_pictureRow = new QHBoxLayout(m_pictures);
    m_pictureRow->setContentsMargins(0, 0, 0, 0);
    m_pictureRow->setSpacing(m.space(2));
    m_title = new TextLabel;
    m_title->setObjectName(u"previewTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_price = new TextLabel({}, TypeSize::Heading);
    m_price->setObjectName(u"previewPrice"_s);
    m_attributes = new QWidget(this);
    m_form = new QFormLayout(m_attributes);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(m.gap());
    m_form->setVerticalSpacing(m.grid);
    m_description = new QPlainTextEdit(this);
    m_description->setObjectName(u"previewDescription"_s);
    m_description->setAccessibleName(tr("Description"));
    m_description->setReadOnly(true);
    m_description->setTabChangesFocus(true);
    m_description->setMinimumHeight(m.font * 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2));
    column->addWidget(m_pictures);
    column->addWidget(m_title);
    column->addWidget(m_price);
    column->addWidget(m_attributes);
    column->addWidget(m_description, 1);
}

// A title of several lines pushes down what is below it instead of lying over it.
void ListingPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void ListingPreview::makeRoom()
{
    m_title->setMinimumHeight(m_title->heightForWidth(width()));
}

void ListingPreview::setListing(const QJsonObject &payload)
{
    m_title->setText(payload[u"title"].toString());
    m_price->setText(priceOf(payload));
    m_description->setPlainText(payload[u"description"].toString());
    showPictures(payload);
    showAttributes(payload);
    makeRoom();
}

void ListingPreview::showPictures(const QJsonObject &payload)
{
    const Metrics m(font());
    while (QLayoutItem *item = m_pictureRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList names = payload[u"product_data"].toObject()[u"images"].toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names.mid(0, mostPictures)) {
        auto *picture = new PictureLabel(m.font * 3, m_pictures);
        picture->setPicture(name.contains(u"://"_s) ? name : QDir(m_folder).filePath(name), m_title->text());
        picture->setToolTip(name);
        picture->setAccessibleName(name);
        m_pictureRow->addWidget(picture);
    }
    if (names.size() > mostPictures) {
        auto *more =
            new TextLabel(tr("+%1", "more pictures").arg(names.size() - mostPictures), TypeSize::Body, Ink::Secondary);
        more->setToolTip(names.mid(mostPictures).join(u'\n'));
        m_pictureRow->addWidget(more);
    }
    m_pictureRow->addStretch(1);
    m_pictures->setMinimumHeight(m.font * 3);
    m_pictures->setVisible(!names.isEmpty());
}

void ListingPreview::showAttributes(const QJsonObject &payload)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const QJsonObject titles = payload[u"mapped_titles"].toObject();
    const QJsonObject ids = payload[u"mapped_attributes"].toObject();
    for (const QString &kind : {u"category"_s, u"brand"_s, u"size"_s, u"condition"_s, u"color"_s, u"package_size"_s}) {
        const QString id = ids[kind + u"_id"_s].toVariant().toString();
        QString title = titles[kind].toString();
        if (title.isEmpty())
            title = id;
        auto *value = new TextLabel(title.isEmpty() ? u"–"_s : title);
        value->setToolTip(id);
        m_form->addRow(new TextLabel(mappingKindText(kind), TypeSize::Body, Ink::Secondary), value);
    }
    // Where words wrap elsewhere, these would pay for it with their height.
    const Metrics m(font());
    m_attributes->setMinimumHeight(m_form->rowCount() * (m.font + 1) + (m_form->rowCount() - 1) * m.grid);
}

} // namespace evenstock
