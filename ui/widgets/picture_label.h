// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace evenstock {

// A product's picture from a local file, scaled and kept; where there is none, a pale square with the first letter of
// its name. A large one is decoded beside, and `widget` painted again once it is there: the one that is painted on,
// which for a list is its viewport.
void paintPicture(QPainter *painter, const QRect &rect, const QString &file, const QString &name,
                  const QPalette &palette, QWidget *widget);

class PictureLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureLabel(int side, QWidget *parent = nullptr);
    void setPicture(const QString &file, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_file;
    QString m_name;
};

} // namespace evenstock
