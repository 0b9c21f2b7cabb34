// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace evenstock {

enum class Scheme { Desktop, Light, Dark };

// Dresses the application: the style, and a palette that follows the desktop (or stays light or dark) while it runs.
// GUI thread; lives as long as the windows.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, Scheme scheme = Scheme::Desktop);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    // What the desktop prefers where it has no palette of its own to say it with (a portal's answer). Unknown: light.
    void setDesktopPrefersDark(bool prefersDark);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    QPalette desktopPalette() const;
    void apply();

    QApplication &m_application;
    Scheme m_scheme;
    bool m_desktopPrefersDark = false;
    bool m_applying = false;
};

} // namespace evenstock
