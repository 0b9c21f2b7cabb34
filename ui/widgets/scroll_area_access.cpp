// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_area_access.h"

#include <QAccessibleWidget>

namespace evenstock {

namespace {

// Qt 6.4's own interface of a scroll area counts only the scroll bars that are shown and reads its list of them without
// asking for its length: a bar that hides between a screen reader's two questions (how many? which is the second?) ends
// the program. Here every child counts always, shown or not, so that places do not move either.
QAccessibleInterface *accessTo(const QString &className, QObject *object)
{
    if (className != QLatin1String("QScrollArea") && className != QLatin1String("QAbstractScrollArea"))
        return nullptr;
    auto *widget = qobject_cast<QWidget *>(object);
    return widget ? new QAccessibleWidget(widget, QAccessible::Client) : nullptr;
}

} // namespace

void installScrollAreaAccess()
{
    static const bool isKnown = [] {
        QAccessible::installFactory(accessTo);
        return true;
    }();
    Q_UNUSED(isKnown)
}

} // namespace evenstock
