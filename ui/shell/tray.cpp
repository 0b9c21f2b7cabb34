// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "models/views/accounts_model.h"
#include "models/views/background_reader.h"
#include "models/views/overall_state.h"
#include "ui/dashboard/attention_words.h"
#include "ui/shell/account_target.h"
#include "ui/shell/requests.h"
#include "ui/theme/icons.h"
#include "ui/widgets/menu_text.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr std::chrono::milliseconds searchEvery{2000};
constexpr std::chrono::milliseconds askEvery{2000};
constexpr qsizetype mostProblems = 5; // in the menu

// The program's own icon, with the state as a mark in its corner: known among others, and told by its shape.
QIcon markedIcon(const QString &state, Tint tint)
{
    const QIcon program = QGuiApplication::windowIcon();
    const QIcon mark = lineIcon(state, tint);
    const QColor ground = QGuiApplication::palette().color(QPalette::Base);
    QIcon marked;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        program.paint(&painter, pixmap.rect());
        const int corner = side * 5 / 8;
        const QRect place(side - corner, side - corner, corner, corner);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawEllipse(place);
        const int edge = qMax(1, corner / 8);
        mark.paint(&painter, place.adjusted(edge, edge, -edge, -edge));
        painter.end();
        marked.addPixmap(pixmap);
    }
    return marked;
}

} // namespace

Tray::Tray(const ViewServices &services, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_menu(new QMenu)
    , m_patience(patience)
{
    m_icon.setContextMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &Tray::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showRequested({.view = View::Dashboard});
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT showRequested(m_toldOf); });
    connect(&services.accounts, &AccountsModel::changed, this, &Tray::accountsChanged);
    m_asking.setSingleShot(true);
    m_asking.setInterval(askEvery);
    connect(&m_asking, &QTimer::timeout, this, &Tray::ask);
    accountsChanged();
    m_search.setInterval(std::min(searchEvery, patience));
    connect(&m_search, &QTimer::timeout, this, &Tray::appear);
    m_searching.start();
    m_search.start();
    fillMenu();
    showState();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

Tray::~Tray()
{
    delete m_menu;
}

bool Tray::isThere() const
{
    return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

// Also while it is there: what was hidden in it must not be out of reach when it goes.
void Tray::appear()
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_searching.restart();
        m_saidAbsent = false;
        m_icon.show();
    } else if (!m_saidAbsent && std::chrono::milliseconds(m_searching.elapsed()) >= m_patience) {
        m_saidAbsent = true; // and it is looked for on: a panel may be started later
        Q_EMIT absent();
    }
}

void Tray::setPaused(bool isPaused)
{
    m_paused = isPaused;
    showState();
}

void Tray::fillMenu()
{
    m_menu->clear();
    connect(m_menu->addAction(tr("Open Evenstock")), &QAction::triggered, this,
            [this] { Q_EMIT showRequested({.view = View::Dashboard}); });
    m_menu->addSeparator();
    connect(m_menu->addAction(lineIcon(u"sync"_s), tr("Sync now")), &QAction::triggered, this,
            [this] { m_services.requests.startSync(this, {}, u"incremental"_s); });
    connect(m_menu->addAction(m_paused ? tr("Resume") : tr("Pause all")), &QAction::triggered, this,
            [this] { Q_EMIT pauseRequested(!m_paused); });
    m_menu->addSeparator();
    addProblems();
    const QList<AccountGlance> glances = m_services.accounts.glances();
    for (qsizetype row = 0; row < glances.size(); ++row) {
        const AccountGlance &glance = glances[row];
        if (glance.state == ItemState::Agreed || glance.state == ItemState::Running)
            continue;
        const Target target = accountTarget(m_services.accounts.cards()[row], glance);
        const QString words = menuText(tr("%1: %2", "account, state").arg(glance.name, glance.words));
        connect(m_menu->addAction(words), &QAction::triggered, this, [this, target] { Q_EMIT showRequested(target); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

// What the dashboard says first.
void Tray::addProblems()
{
    for (qsizetype row = 0; row < std::min(m_rows.size(), mostProblems); ++row) {
        const AttentionWords words = attentionWords(m_rows[row], m_services.clock.now());
        const QString text =
            words.urgency.isEmpty() ? words.what : tr("%1: %2", "urgency, what").arg(words.urgency, words.what);
        connect(m_menu->addAction(menuText(text)), &QAction::triggered, this,
                [this, target = words.target] { Q_EMIT showRequested(target); });
    }
    if (!m_rows.isEmpty())
        m_menu->addSeparator();
}

void Tray::accountsChanged()
{
    showState();
    if (!m_asking.isActive())
        m_asking.start();
}

// What no account tells of itself: a full disk, a plan that is held, events nobody could verify.
void Tray::ask()
{
    m_services.reader.ask(
        this,
        [now = m_services.clock.now()](Database &database, const std::stop_token &) {
            return DashboardQueries(database).attention(now);
        },
        [this](Result<QList<AttentionRow>> rows) {
            if (!rows.ok())
                return; // what was read last stands
            m_rows = *std::move(rows);
            showState();
        });
}

// The state by its shape, so that it is told without colours too.
void Tray::showState()
{
    const ItemState state = m_paused ? ItemState::Paused : overallState(m_rows, m_services.accounts.glances()).state;
    QString icon = u"agreed"_s;
    Tint tint = Tint::Good;
    switch (state) {
    case ItemState::Urgent:
        icon = u"error"_s;
        tint = Tint::Bad;
        break;
    case ItemState::Warning:
        icon = u"warning"_s;
        tint = Tint::Watch;
        break;
    case ItemState::Running:
        icon = u"sync"_s;
        tint = Tint::Accent;
        break;
    case ItemState::Agreed:
        break;
    default:
        icon = u"paused"_s;
        tint = Tint::Text;
    }
    m_icon.setIcon(markedIcon(icon, tint));
    m_icon.setToolTip(stateText());
}

// What the shape says, in words, for those who point at it or have it read to them.
QString Tray::stateText() const
{
    QStringList lines{tr("Evenstock")};
    if (m_paused)
        lines.append(tr("Paused: nothing syncs by itself"));
    if (!m_paused || !m_rows.isEmpty())
        lines.append(overallState(m_rows, m_services.accounts.glances()).words);
    for (const AccountGlance &glance : m_services.accounts.glances()) {
        if (glance.state != ItemState::Agreed)
            lines.append(tr("%1: %2", "account, state").arg(glance.name, glance.words));
    }
    return lines.join(u'\n');
}

void Tray::notify(const QString &title, const QString &text, const Target &target)
{
    m_toldOf = target;
    if (isThere())
        m_icon.showMessage(title, text, m_icon.icon());
}

} // namespace evenstock
