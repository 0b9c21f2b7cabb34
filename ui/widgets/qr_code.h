// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace evenstock {

// A text as a QR code, one pixel a module without its quiet zone; null where the text is empty or too long for one.
QImage qrImage(const QString &text);

// A QR code to be read by a telephone: always dark on white, whatever the theme, as readers expect it.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    void setText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules;
};

} // namespace evenstock
