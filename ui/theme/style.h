// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QPushButton;
class QToolButton;
class QTreeView;

namespace evenstock {

// Fusion made flat: 1-px lines, 4-unit corners, one accent, sizes from the font. It draws from the palette alone, so a
// palette change is all that light and dark need.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawToolButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawField(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawSpinArrows(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    QRect scrollBarPart(const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const;
    QRect fieldPart(const QStyleOptionComplex *option, SubControl part) const;
};

// The one filled button of a page or dialog.
void makePrimary(QPushButton *button); // in a dialog also the one that Enter presses
void makePrimary(QToolButton *button);
bool isPrimary(const QWidget *widget);
// Rows of a tree with a line under each: it goes on under what stands before their cells.
void lineRows(QTreeView *tree);
// A taller button or field, for the toolbar and the foot of a dialog.
void makeLarge(QWidget *control);

} // namespace evenstock
