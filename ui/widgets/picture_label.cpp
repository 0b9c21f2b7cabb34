// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_label.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qint64 quickBytes = 48 * 1024; // decoded within a frame

QImage decoded(const QString &file, const QSize &most)
{
    QImageReader reader(file);
    const QSize whole = reader.size();
    if (whole.isValid())
        reader.setScaledSize(whole.scaled(most, Qt::KeepAspectRatio)); // decoded small at once
    return reader.read();
}

QPixmap keep(const QString &key, const QImage &image, qreal ratio)
{
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// A photograph of some megabytes takes longer than a frame may, and a list shows many: it is decoded beside, and all
// widgets that wanted it are painted again. What cannot be decoded is not tried twice.
QPixmap thumbnail(const QString &file, const QSize &size, qreal ratio, QWidget *widget)
{
    static QHash<QString, QList<QPointer<QWidget>>> underWay; // of the GUI thread, as the next
    static QSet<QString> broken;
    const QString key = u"picture/%1/%2@%3"_s.arg(file).arg(size.width()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QFileInfo info(file);
    if (!info.isFile())
        return {};
    const QSize most = (QSizeF(size) * ratio).toSize();
    if (!widget || info.size() <= quickBytes)
        return keep(key, decoded(file, most), ratio);
    if (broken.contains(key))
        return {};
    const bool isAsked = underWay.contains(key);
    if (QList<QPointer<QWidget>> &waiting = underWay[key]; !waiting.contains(widget))
        waiting.append(widget);
    if (isAsked)
        return {};
    QThreadPool::globalInstance()->start([file, most, key, ratio] {
        const QImage image = decoded(file, most);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [image, key, ratio] {
                const QList<QPointer<QWidget>> waiting = underWay.take(key);
                if (image.isNull()) {
                    broken.insert(key);
                    return;
                }
                keep(key, image, ratio);
                for (const QPointer<QWidget> &one : waiting) {
                    if (one)
                        one->update();
                }
            },
            Qt::QueuedConnection);
    });
    return {};
}

// The same at every start, which qHash() is not: the eye learns colours.
quint32 steadyHash(const QString &text)
{
    quint32 hash = 2166136261U; // FNV-1a
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash;
}

// Muted colours that tell neighbours apart, always the same for one name.
QColor toneFor(const QString &name, const Tokens &tokens)
{
    const auto hue = static_cast<float>(steadyHash(name) % 360) / 360.0F;
    return QColor::fromHslF(hue, 0.35F, tokens.dark ? 0.5F : 0.55F);
}

} // namespace

void paintPicture(QPainter *painter, const QRect &rect, const QString &file, const QString &name,
                  const QPalette &palette, QWidget *widget)
{
    const Tokens t = tokens(palette);
    const QPixmap picture = file.startsWith(u'/') // addresses are never fetched for a picture
                                ? thumbnail(file, rect.size(), painter->device()->devicePixelRatioF(), widget)
                                : QPixmap();
    if (!picture.isNull()) {
        const QSizeF size = picture.deviceIndependentSize();
        painter->drawPixmap(
            QPointF(rect.center().x() - size.width() / 2 + 0.5, rect.center().y() - size.height() / 2 + 0.5), picture);
        return;
    }
    const QColor tone = toneFor(name, t);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mix(t.base, tone, 22));
    painter->drawRoundedRect(rect, 2, 2);
    QFont font = painter->font();
    font.setPixelSize(qMax(8, rect.height() / 2));
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(mix(tone, t.text, 25));
    painter->drawText(rect, Qt::AlignCenter, name.left(1).toUpper());
    painter->restore();
}

PictureLabel::PictureLabel(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void PictureLabel::setPicture(const QString &file, const QString &name)
{
    m_file = file;
    m_name = name;
    setAccessibleName(tr("Picture of %1").arg(name));
    update();
}

void PictureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPicture(&painter, rect(), m_file, m_name, palette(), this);
}

} // namespace evenstock
