// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

#include <QLabel>

namespace evenstock {

enum class Ink { Text, Secondary };

// Plain text in a size of the type scale; never reads its text as markup. Follows font and palette by itself.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TypeSize size = TypeSize::Body, Ink ink = Ink::Text,
                       QWidget *parent = nullptr);

    void setBold(bool isBold);

private:
    TypeSize m_size;
};

// A TextLabel that gives up its width and shows "…" instead, with the whole text as its tool tip.
class ElidedLabel final : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;
    QSize minimumSizeHint() const override;
    // For what is said elsewhere as well: a place too narrow for all of it shows nothing, instead of two words.
    void setWholeOrNothing() { m_isWholeOrNothing = true; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_isWholeOrNothing = false;
};

} // namespace evenstock
