// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/accounts_model.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/direct_reader.h"
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/stocked_shop.h"
#include "ui/onboarding/first_start_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/requests.h"
#include "ui/shell/shell_status.h"
#include "ui/shell/toolbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/window_memory.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>

using namespace evenstock;
using namespace Qt::StringLiterals;

// evenstock_screenshots FOLDER [VIEW …]: every view of the window in light and dark over an invented shop, as pictures
// of 1360 × 822 (the size of the mock-ups without their title bar). For looking at, not for comparing.
namespace {

constexpr QSize size(1360, 822);

QList<ConnectorInfo> marketplaces()
{
    const auto one = [](const QString &id, const QString &name, const QString &needs) {
        return ConnectorInfo{.id = id, .name = name, .credentials = {{.name = u"key"_s, .label = needs}}};
    };
    return {
        one(u"cardtrader"_s, u"CardTrader"_s, u"API token"_s), one(u"emag"_s, u"eMAG"_s, u"User name and password"_s),
        one(u"vinted"_s, u"Vinted"_s, u"through the browser"_s), one(u"bolibana"_s, u"BoliBanaStock"_s, u"API key"_s),
        one(u"prestashop"_s, u"PrestaShop"_s, u"Webservice key"_s)};
}

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 250)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Studio
{
public:
    Studio(QString folder, QStringList only)
        : m_folder(std::move(folder))
        , m_only(std::move(only))
        , m_clock(SmallShop::now)
        , m_reader(m_shop)
        , m_memory(m_shop.folder.filePath(u"window.ini"_s))
        , m_requests(m_engine)
        , m_accounts(m_store, m_runs, m_clock)
        , m_marketplaces(marketplaces())
    {
        m_store.open(m_shop.reader());
    }

    void take(const QString &theme)
    {
        const ViewServices services{m_requests, m_store, m_reader, m_runs,        m_accounts,
                                    m_memory,   m_ages,  m_clock,  m_marketplaces};
        MainWindow window(services,
                          [&services](View view, QWidget *parent) { return makePage(view, services, parent); });
        const ShellStatus status(window, services);
        window.resize(size);
        window.show();
        for (const View view : allViews) {
            if (!m_only.isEmpty() && !m_only.contains(viewName(view)))
                continue;
            window.open(targetFor(view));
            settle();
            save(window, viewName(view), theme);
        }
        if (m_only.isEmpty() || m_only.contains(u"first_start"_s)) {
            window.setCover(new FirstStartPage(m_marketplaces, u"en"_s));
            window.toolBar().setAccounts({});
            window.toolBar().setUsable(false);
            settle();
            save(window, u"first_start"_s, theme);
        }
    }

private:
    Target targetFor(View view)
    {
        Target target{.view = view};
        if (view == View::Catalogue)
            target.id = m_shop.products[u"CS-ASH-061"_s].value;
        else if (view == View::Conflicts)
            target.id = m_shop.mainConflict.value;
        else if (view == View::History)
            target.id = m_shop.undoableRun.value;
        return target;
    }

    void save(QWidget &window, const QString &name, const QString &theme) const
    {
        window.grab().save(u"%1/%2-%3.png"_s.arg(m_folder, name, theme));
    }

    QString m_folder;
    QStringList m_only;
    StockedShop m_shop;
    FixedClock m_clock;
    FakeEngine m_engine;
    ReadStore m_store;
    LiveRuns m_runs;
    DirectReader m_reader;
    WindowMemory m_memory;
    Requests m_requests;
    AccountsModel m_accounts;
    AgeTicker m_ages;
    QList<ConnectorInfo> m_marketplaces;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1]))
        qFatal("usage: evenstock_screenshots FOLDER [VIEW ...]");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13); // as the mock-ups are drawn
    QApplication::setFont(font);
    Theme theme(application, Scheme::Light);
    Studio studio(arguments[1], arguments.mid(2));
    studio.take(u"light"_s);
    theme.setScheme(Scheme::Dark);
    studio.take(u"dark"_s);
    return 0;
}
