// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_code.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace evenstock {

namespace {

constexpr int quietModules = 4; // ISO 18004
constexpr unsigned char darkBit = 1;

} // namespace

QImage qrImage(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            image.setPixel(x, y, (code->data[y * code->width + x] & darkBit) ? 0xff000000 : 0xffffffff);
    }
    return image;
}

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code of the address, for your phone"));
}

void QrCode::setText(const QString &text)
{
    m_modules = qrImage(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const Metrics m(font());
    const int whole = m_modules.width() + 2 * quietModules;
    const int module = qMax(2, (m.space(33) + whole / 2) / whole); // whole pixels are read best
    return m_modules.isNull() ? QSize(m.space(33), m.space(33)) : QSize(module * whole, module * whole);
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(tokens(palette()).line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_modules.isNull())
        return;
    const int whole = m_modules.width() + 2 * quietModules;
    const int module = qMax(1, qMin(width(), height()) / whole);
    const int side = module * m_modules.width();
    painter.drawImage(QRect((width() - side) / 2, (height() - side) / 2, side, side), m_modules);
}

} // namespace evenstock
