// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTextDocument>

namespace evenstock {

// Rich text that may be long: as wide as it is given, as high as that takes. A QLabel lays its text out some ten times
// before it knows its size, which takes a tenth of a second for a description; this one does once for each width.
// Short texts are left to QLabel, which keeps their words whole.
class LongLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LongLabel(QWidget *parent = nullptr);

    void setHtml(const QString &html); // instead of setText()

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void prepare();
    mutable QTextDocument m_document; // laid out for the width that was asked for last
    bool m_isLong = false;
};

} // namespace evenstock
