// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/tab_walk.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QRect placeOf(const QWidget *widget)
{
    const QWidget *window = widget->window();
    QRect place(widget->mapTo(window, QPoint()), widget->size());
    if (widget->isRightToLeft())
        place.moveLeft(window->width() - place.right() - 1);
    return place;
}

} // namespace

bool isControl(const QWidget *widget)
{
    const bool isField = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                         qobject_cast<const QAbstractSpinBox *>(widget);
    const bool isButton = qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QRadioButton") &&
                          !widget->inherits("QTableCornerButton");
    const QWidget *in = widget->parentWidget();
    const bool isPart = qobject_cast<const QLineEdit *>(in) || qobject_cast<const QComboBox *>(in) ||
                        qobject_cast<const QAbstractSpinBox *>(in);
    return (isField || isButton) && !isPart && widget->isVisible() && widget->isEnabled();
}

bool isBackwards(const QWidget *from, const QWidget *to)
{
    const QRect a = placeOf(from);
    const QRect b = placeOf(to);
    if (a.contains(b) || b.contains(a))
        return false;
    if (b.bottom() < a.top())
        return b.left() <= a.right();
    const bool isSameLine = b.top() <= a.bottom();
    return isSameLine && b.right() < a.left();
}

QString walkName(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    QString name = button ? button->text() : widget->objectName();
    if (name.isEmpty())
        name = widget->accessibleName();
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), name);
}

} // namespace evenstock
