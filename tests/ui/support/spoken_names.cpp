// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/spoken_names.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype longestName = 120;

// What a screen reader would say of a widget.
QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

// Parts of Qt's own widgets speak through their owner.
bool speaksForItself(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1) || widget->inherits("QMenu") || widget->inherits("QScrollArea") ||
        widget->inherits("QStackedWidget"))
        return false;
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox") ||
            parent->inherits("QDateTimeEdit") || parent->inherits("QLineEdit"))
            return false;
    }
    return true;
}

} // namespace

QStringList namelessWidgets(const QWidget &root, int *checked)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || !speaksForItself(widget))
            continue;
        ++*checked;
        const QString name = nameOf(widget);
        if (name.isEmpty() || name.size() > longestName)
            nameless.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + u" in "_s +
                            QLatin1String(widget->parentWidget()->metaObject()->className()) + u": "_s + name);
    }
    return nameless;
}

} // namespace evenstock
