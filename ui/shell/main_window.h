// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/notice_line.h"

#include <QMainWindow>
#include <QMap>
#include <QSet>

#include <functional>

class QBoxLayout;
class QStackedWidget;

namespace evenstock {

class CommandPalette;
class ViewPage;
class Sidebar;
class StatusLine;
class ToolBar;

// The frame around the views. It wires: what is chosen where is shown there, what changed is told to the page in sight.
// What the parts do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using PageMaker = std::function<ViewPage *(View view, QWidget *parent)>;

    MainWindow(const ViewServices &services, PageMaker makePage, QWidget *parent = nullptr);
    ~MainWindow() override;

    ToolBar &toolBar() { return *m_toolBar; }
    Sidebar &sidebar() { return *m_sidebar; }
    StatusLine &statusLine() { return *m_statusLine; }
    CommandPalette &commandPalette() { return *m_palette; }

    void open(const Target &target);
    void prepare(View view) { page(view); } // makes its page, so that it hears from now on
    View currentView() const { return m_view; }
    ViewPage *currentPage() const;
    void remember(); // size and view, for the next window
    // Goes on with what ends this window: at once, or once the owner has saved or given up what was typed in it.
    // False: it was asked.
    bool leave(const std::function<void()> &next);
    void focusPage(); // where the keys are meant for it
    void enterPage(QWidget *last);
    // A page in the place of the dashboard (first start); null = the dashboard again.
    void setCover(QWidget *cover);
    // The other views are seen in the sidebar, but nothing opens them yet.
    void setUsable(const QSet<View> &views);
    bool isUsable(View view) const { return m_usable.contains(view); }
    // Stays above every view, beside what passes.
    void setBanner(const Notice &notice);
    // Kept by what they are about; the gravest is in sight. Only what a notice is about takes it away again. What just
    // happened lies over the page's lower edge, so that nothing moves under the pointer, until another view is shown.
    void showNotice(const Notice &notice);
    void clearNotice(const QString &about = {});
    bool hasNotice() const;
    // A line of somebody else's, above every view; it shows and hides itself.
    void addLine(QWidget *line);
    // What closing means: hide in the tray, or the end. Asked for every close by the user.
    void setClosing(std::function<bool()> hidesInstead) { m_hidesInstead = std::move(hidesInstead); }

Q_SIGNALS:
    void viewShown(evenstock::View view);
    void closed();
    void backupChosen(const QString &file); // to be restored, once the owner confirms it

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool asksFirst(const std::function<void()> &next, const QSet<View> &asked = {});
    bool asksAboutDialog(const std::function<void()> &next);
    void build();
    void addShortcuts();
    ViewPage *page(View view);
    bool isCovered() const { return m_cover && m_view == View::Dashboard; }
    void showView(View view);
    void refreshStale();
    void showInStack(QWidget *shown);
    void storeChanged(const QSet<QString> &kinds);
    void fitWidth();
    void spaceNotices();
    void placePassing();
    void restore();

    ViewServices m_services;
    PageMaker m_makePage;
    ToolBar *m_toolBar = nullptr;
    Sidebar *m_sidebar = nullptr;
    QBoxLayout *m_notices = nullptr;
    NoticeLine *m_banner = nullptr;
    void showGravest();
    QList<Notice> m_said;
    NoticeLine *m_notice = nullptr;
    NoticeLine *m_passing = nullptr; // about nothing that lasts: what failed just now
    bool m_isPassingBad = false;     // then good news does not take its place
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_statusLine = nullptr;
    CommandPalette *m_palette = nullptr;
    QMap<View, ViewPage *> m_pages;
    QMap<View, QSet<QString>> m_stale; // kinds that changed while the page was out of sight
    QWidget *m_cover = nullptr;
    QSet<View> m_usable{allViews.begin(), allViews.end()};
    View m_view = View::Dashboard;
    std::function<bool()> m_hidesInstead;
    bool m_leaves = false; // nothing is asked any more
};

} // namespace evenstock
