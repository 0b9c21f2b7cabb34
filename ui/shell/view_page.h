// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"

#include <QSet>
#include <QString>
#include <QWidget>

#include <functional>

class QAction;
class QLineEdit;

namespace evenstock {

// One view of the window. It reads the store, asks the engine, and asks the shell to go elsewhere; it never reaches
// into another view.
class ViewPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Shown: read what is needed. Called again with the kinds of data that changed (engine_client.h, topic "data");
    // an empty set means everything.
    virtual void refresh(const QSet<QString> &kinds) = 0;
    virtual void open(const Target &) {}
    virtual QLineEdit *filterField() const { return nullptr; } // where Ctrl+F goes
    virtual bool goBack() { return false; }                    // Esc: true where there was something to leave
    virtual void setNarrow(bool) {}                            // no room for a detail pane beside the content
    virtual QString shownAccount() const { return {}; }        // the account F5 means; empty = all
    // Before the window goes. True where something that was typed or picked would go with it: the page asks, and calls
    // `next` once that is saved or given up.
    virtual bool asksFirst(const std::function<void()> & /*next*/) { return false; }

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);
    void noteChanged(); // its title or badge
};

} // namespace evenstock
