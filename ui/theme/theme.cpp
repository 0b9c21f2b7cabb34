// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/dialog_height.h"
#include "ui/theme/enter_presses.h"
#include "ui/theme/focus_frame.h"
#include "ui/theme/reading_order.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>
#include <QTimer>
#include <QToolTip>

#include <memory>

using namespace Qt::StringLiterals;

namespace evenstock {

Theme::Theme(QApplication &application, Scheme scheme)
    : m_application(application)
    , m_scheme(scheme)
{
    QApplication::setStyle(new Style);
    apply();
    application.installEventFilter(this);
    application.installEventFilter(new EnterPresses(this));
    application.installEventFilter(new DialogHeight(this));
    application.installEventFilter(new ReadingOrder(this));
    application.installEventFilter(new FocusFrame(this));
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::setDesktopPrefersDark(bool prefersDark)
{
    m_desktopPrefersDark = prefersDark;
    apply();
}

// Windows hear of a new desktop theme; the palette that came with it shows once ours is taken away.
bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying && m_scheme == Scheme::Desktop)
        QTimer::singleShot(0, this, &Theme::apply);
    return QObject::eventFilter(watched, event);
}

QPalette Theme::desktopPalette() const
{
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    // Qt's own grey means that no platform theme spoke.
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    if (desktop.color(QPalette::Window) == fusion->standardPalette().color(QPalette::Window))
        return m_desktopPrefersDark ? darkPalette() : lightPalette();
    return themedPalette(desktop);
}

void Theme::apply()
{
    m_applying = true;
    const QPalette palette = m_scheme == Scheme::Light  ? lightPalette()
                             : m_scheme == Scheme::Dark ? darkPalette()
                                                        : desktopPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_applying = false;
    Q_EMIT changed();
}

} // namespace evenstock
