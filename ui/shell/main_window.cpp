// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "models/views/read_store.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/kept_focus.h"
#include "ui/shell/requests.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/toolbar.h"
#include "ui/shell/view_page.h"
#include "ui/theme/metrics.h"
#include "ui/theme/reading_order.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/fitting_area.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/window_memory.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// Widths of ui.md at the usual font; they grow with it.
constexpr int chipsShrinkBelow = 1300;
constexpr int detailFoldsBelow = 1220; // beside it a list would scroll sideways and the detail be cut
constexpr int sidebarShrinksBelow = 900;
constexpr QSize usualSize(1360, 822);

const QString everything = u"*"_s;

} // namespace

MainWindow::MainWindow(const ViewServices &services, PageMaker makePage, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_makePage(std::move(makePage))
{
    setWindowTitle(QGuiApplication::applicationDisplayName());
    build();
    addShortcuts();
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showView);
    connect(&services.store, &ReadStore::changed, this, &MainWindow::storeChanged);
    connect(&services.store, &ReadStore::opened, this, [this] { storeChanged({}); });
    connect(&services.ages, &AgeTicker::ticked, m_toolBar, &ToolBar::age);
    restore();
}

// Also where the program ends without closing the window first.
MainWindow::~MainWindow()
{
    remember();
}

void MainWindow::build()
{
    const Metrics m(font());
    m_toolBar = new ToolBar(m_services.clock, this);
    setMenuWidget(m_toolBar);
    m_statusLine = new StatusLine(this);
    setStatusBar(m_statusLine);

    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new Sidebar(centre);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(m.space(2));
    m_banner = new NoticeLine(centre);
    m_notice = new NoticeLine(centre);
    m_notices->addWidget(m_banner);
    m_notices->addWidget(m_notice);
    spaceNotices();
    m_stack = new QStackedWidget(centre);
    right->addLayout(m_notices);
    right->addWidget(m_stack, 1);
    row->addWidget(m_sidebar);
    row->addWidget(new HairLine(HairLine::Weight::Line, Qt::Vertical, centre));
    row->addLayout(right, 1);
    m_passing = new NoticeLine(this); // over all of it
    m_stack->installEventFilter(this);
    m_passing->installEventFilter(this);
    setCentralWidget(centre);
    new KeptFocus(m_stack, [this] { enterPage(nullptr); });
    m_palette = new CommandPalette(m_toolBar->search(), this);
    connect(m_palette, &CommandPalette::left, this, [this](CommandPalette::Leaving how) {
        if (focusWidget())
            return; // what was chosen took it
        if (how == CommandPalette::Leaving::Chosen)
            enterPage(nullptr); // to what was gone to, and not to the button that was pressed before
        else
            focusPage();
    });
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (size_t i = 0; i < allViews.size(); ++i)
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))), [this, view = allViews[i]] {
            open({.view = view});
            focusPage();
        });
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_palette->openNow(); });
    on(QKeySequence::Find, [this] {
        if (const ViewPage *shown = currentPage(); shown && shown->filterField())
            shown->filterField()->setFocus(Qt::ShortcutFocusReason);
    });
    on(QKeySequence(Qt::Key_F5), [this] {
        const QString account = currentPage() ? currentPage()->shownAccount() : QString();
        m_services.requests.startSync(this, account.isEmpty() ? QStringList() : QStringList(account), u"incremental"_s);
    });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F5), [this] { m_services.requests.startSync(this, {}, u"incremental"_s); });
    on(QKeySequence(Qt::Key_Escape), [this] {
        if (ViewPage *shown = currentPage())
            shown->goBack();
    });
}

ViewPage *MainWindow::page(View view)
{
    if (ViewPage *known = m_pages.value(view))
        return known;
    ViewPage *made = m_makePage(view, m_stack);
    connect(made, &ViewPage::openRequested, this, &MainWindow::open);
    m_stack->addWidget(new FittingArea(made, m_stack));
    m_pages[view] = made;
    m_stale[view] = {everything};
    return made;
}

ViewPage *MainWindow::currentPage() const
{
    return isCovered() ? nullptr : m_pages.value(m_view);
}

void MainWindow::showView(View view)
{
    if (view != m_view)
        m_passing->clear();
    m_view = view;
    QWidget *shown = isCovered() ? m_cover : page(view);
    const bool goesAlong = focusWidget() && m_stack->isAncestorOf(focusWidget());
    const QPointer<QWidget> last = shown->focusWidget();
    showInStack(shown);
    if (goesAlong) // or the stack gives the keyboard to the first button of the page
        enterPage(last);
    fitWidth();
    refreshStale();
    Q_EMIT viewShown(view);
}

// What changed while the page was out of sight.
void MainWindow::refreshStale()
{
    if (!m_services.store.isOpen())
        m_stale[m_view] = {everything};
    else if (const QSet<QString> kinds = m_stale.take(m_view); !kinds.isEmpty())
        page(m_view)->refresh(kinds.contains(everything) ? QSet<QString>() : kinds);
}

// From the tray, or after a hidden start: what is shown must be of now, before anybody reads it.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_pages.contains(m_view) && !isCovered())
        refreshStale();
}

// Only the page in sight has a say in how small the window may be.
void MainWindow::showInStack(QWidget *shown)
{
    while (shown->parentWidget() && m_stack->indexOf(shown) < 0)
        shown = shown->parentWidget(); // the area that a page scrolls in
    for (int i = 0; i < m_stack->count(); ++i) {
        QWidget *one = m_stack->widget(i);
        const QSizePolicy::Policy policy = one == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        one->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(shown);
}

void MainWindow::open(const Target &target)
{
    if (!isUsable(target.view))
        return;
    if (target.view == View::Settings && target.filter.startsWith("restore:"_L1))
        return Q_EMIT backupChosen(target.filter.mid(8));
    m_palette->hide(); // or it would lie over what was just opened by its keys
    m_sidebar->setCurrent(target.view);
    if (m_view != target.view || !m_pages.contains(target.view))
        showView(target.view);
    if (target.id != 0 || !target.filter.isEmpty())
        page(target.view)->open(target);
}

void MainWindow::focusPage()
{
    const ViewPage *shown = currentPage();
    if (shown && !(focusWidget() && shown->isAncestorOf(focusWidget()) && focusWidget()->isVisible()))
        enterPage(shown->focusWidget());
}

// To where the keyboard was when the view was left, the first time to where the view is worked with: its list, else
// the first that Tab reaches in it.
void MainWindow::enterPage(QWidget *last)
{
    ViewPage *shown = currentPage();
    if (!shown)
        return;
    if (last && shown->isAncestorOf(last) && last->isVisible() && last->isEnabled())
        return last->setFocus(Qt::ShortcutFocusReason);
    QWidget *first = nullptr;
    for (QWidget *part : stopsAsRead(*shown)) {
        if (!part->isVisible() || !part->isEnabled())
            continue;
        if (qobject_cast<QAbstractItemView *>(part) && part->parentWidget() && !part->inherits("QHeaderView"))
            return part->setFocus(Qt::ShortcutFocusReason);
        if (!first)
            first = part;
    }
    if (first)
        first->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setCover(QWidget *cover)
{
    if (m_cover == cover)
        return;
    if (m_cover) {
        m_stack->removeWidget(m_cover);
        m_cover->deleteLater();
    }
    m_cover = cover;
    if (cover) {
        m_stack->addWidget(cover);
        if (isCovered())
            showInStack(cover);
    } else {
        showView(m_view);
    }
}

void MainWindow::setUsable(const QSet<View> &views)
{
    m_usable = views;
    m_sidebar->setUsable(views);
    if (!isUsable(m_view))
        open({.view = View::Dashboard});
}

void MainWindow::storeChanged(const QSet<QString> &kinds)
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (it.key() == m_view && !isCovered() && isVisible())
            it.value()->refresh(kinds);
        else
            m_stale[it.key()] += kinds.isEmpty() ? QSet<QString>{everything} : kinds;
    }
}

void MainWindow::fitWidth()
{
    const Metrics m(font());
    const int units = width() * 4 / m.grid;
    m_toolBar->setRoomy(units >= chipsShrinkBelow);
    m_sidebar->setIconsOnly(units < sidebarShrinksBelow);
    if (ViewPage *shown = currentPage())
        shown->setNarrow(units < detailFoldsBelow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitWidth();
}

void MainWindow::restore()
{
    const QByteArray geometry = m_services.memory.state(u"window/geometry"_s);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(sizeOnScreen(*this, usualSize * Metrics(font()).grid / 4));
    const QString last = m_services.memory.value(u"window/view"_s).toString();
    for (const View view : allViews) {
        if (viewName(view) == last)
            m_view = view;
    }
    m_sidebar->setCurrent(m_view);
}

void MainWindow::remember()
{
    m_services.memory.remember(u"window/geometry"_s, saveGeometry());
    m_services.memory.remember(u"window/view"_s, viewName(m_view));
}

} // namespace evenstock
