// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/accounts_model.h"
#include "models/views/background_reader.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/fake_engine.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/requests.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toolbar.h"
#include "ui/shell/view_page.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/window_memory.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

class PlainPage final : public ViewPage
{
public:
    PlainPage(View shown, QWidget *parent)
        : ViewPage(parent)
        , view(shown)
        , field(new QLineEdit(this))
    {
    }
    void refresh(const QSet<QString> &kinds) override { refreshed.append(kinds); }
    void open(const Target &target) override { opened.append(target.id); }
    QLineEdit *filterField() const override { return field; }
    bool goBack() override
    {
        ++backs;
        return true;
    }
    void setNarrow(bool isNarrow) override { narrow = isNarrow; }
    QString shownAccount() const override { return view == View::Channels ? u"Attic"_s : QString(); }

    View view;
    QLineEdit *field;
    QList<QSet<QString>> refreshed;
    QList<qint64> opened;
    int backs = 0;
    bool narrow = false;
};

class NoReader final : public BackgroundReader
{
public:
    std::stop_source start(Work) override { return {}; }
};

struct Stage {
    Stage()
        : memory(folder.filePath(u"window.ini"_s))
        , requests(engine)
    {
        window = std::make_unique<MainWindow>(
            ViewServices{requests, store, reader, runs, accounts, memory, ages, clock, marketplaces},
            [](View view, QWidget *parent) { return new PlainPage(view, parent); });
        window->resize(1360, 822);
        window->show();
    }
    PlainPage *page() const { return static_cast<PlainPage *>(window->currentPage()); }

    QTemporaryDir folder;
    WindowMemory memory;
    FixedClock clock;
    FakeEngine engine;
    Requests requests;
    ReadStore store;
    NoReader reader;
    LiveRuns runs;
    AccountsModel accounts{store, runs, clock};
    AgeTicker ages;
    QList<ConnectorInfo> marketplaces;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlDigitsOpenTheViews();
    void clickInTheSidebarOpensAView();
    void f5SyncsTheShownAccount();
    void syncButtonAsksForAllAccounts();
    void pauseButtonPausesAndResumes();
    void paletteFindsAndGoes();
    void escapeLeavesThePaletteFirst();
    void thePaletteDoesNotLieOverWhatWasOpened();
    void filterKeyFocusesTheField();
    void narrowWindowFoldsDetails();
    void windowRemembersItsView();
    void whereItStandsIsRememberedHoweverItEnds();
    void chipsKeepTheWordsThatMatter();
    void theChosenLineOfThePaletteIsSpoken();
    void failuresAreReportedOnce();
    void aViewKeyLeadsIntoTheView();
    void whatJustFailedLiesOverThePage();
    void goodNewsCoversNothingThatFailed();
    void onlyItsSubjectTakesANoticeAway();
    void aBannerIsNoPartOfWhatIsBelow();
    void aKeyOpensTheMenu();
};

void TestMainWindow::controlDigitsOpenTheViews()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    for (size_t i = 0; i < allViews.size(); ++i) {
        QTest::keyClick(stage.window.get(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)), Qt::ControlModifier);
        QCOMPARE(stage.window->currentView(), allViews[i]);
        QCOMPARE(stage.page()->view, allViews[i]);
    }
}

void TestMainWindow::clickInTheSidebarOpensAView()
{
    Stage stage;
    Sidebar &sidebar = stage.window->sidebar();
    const QModelIndex errors = sidebar.model()->index(static_cast<int>(View::Errors), 0);
    QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, {}, sidebar.visualRect(errors).center());
    QCOMPARE(stage.window->currentView(), View::Errors);
}

void TestMainWindow::f5SyncsTheShownAccount()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.window->open({.view = View::Channels});
    QTest::keyClick(stage.window.get(), Qt::Key_F5);
    QTest::keyClick(stage.window.get(), Qt::Key_F5, Qt::ShiftModifier);
    const QList<QJsonObject> calls = stage.engine.callsOf(u"sync.start"_s);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls[0][u"accounts"].toArray(), QJsonArray{u"Attic"_s});
    QVERIFY(calls[1][u"all"].toBool());
}

void TestMainWindow::syncButtonAsksForAllAccounts()
{
    Stage stage;
    QSignalSpy asked(&stage.window->toolBar(), &ToolBar::syncRequested);
    auto *button = stage.window->findChild<QToolButton *>(u"syncButton"_s);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(20, button->height() / 2));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"incremental"_s);
}

void TestMainWindow::pauseButtonPausesAndResumes()
{
    Stage stage;
    QSignalSpy asked(&stage.window->toolBar(), &ToolBar::pauseRequested);
    auto *button = stage.window->findChild<QPushButton *>(u"pauseButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    stage.window->toolBar().setPaused(true);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].toBool(), true);
    QCOMPARE(asked[1][0].toBool(), false);
}

void TestMainWindow::paletteFindsAndGoes()
{
    Stage stage;
    QString went;
    stage.window->commandPalette().addSource([&went](const QString &words) {
        QList<PaletteItem> items;
        for (const QString &name : {u"Lantern Keepers"_s, u"Nine Bridges"_s, u"Café à la carte"_s}) {
            if (matchesWords(name, words))
                items.append({.words = name, .act = [&went, name] { went = name; }});
        }
        return items;
    });
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.window->commandPalette().isVisible());
    SearchField *search = stage.window->toolBar().search();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"bri"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(went, u"Nine Bridges"_s);
    QVERIFY(!stage.window->commandPalette().isVisible());
    QVERIFY(search->text().isEmpty());
    QVERIFY(stage.page()->isAncestorOf(QApplication::focusWidget())); // the keyboard goes on in the view

    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(went, u"Café à la carte"_s);
    QVERIFY(matchesWords(u"Café à la carte"_s, u"cafe car"_s));
    QVERIFY(!matchesWords(u"Café à la carte"_s, u"arte"_s));
}

void TestMainWindow::escapeLeavesThePaletteFirst()
{
    Stage stage;
    stage.window->commandPalette().addSource([](const QString &) { return QList<PaletteItem>{{.words = u"one"_s}}; });
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.window->open({.view = View::History});
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(stage.window->toolBar().search(), Qt::Key_Escape);
    QVERIFY(!stage.window->commandPalette().isVisible());
    QCOMPARE(stage.page()->backs, 0);
    QTest::keyClick(stage.window.get(), Qt::Key_Escape);
    QCOMPARE(stage.page()->backs, 1);
}

void TestMainWindow::filterKeyFocusesTheField()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.window->open({.view = View::Errors});
    QTest::keyClick(stage.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(stage.page()->field->hasFocus());
}

void TestMainWindow::narrowWindowFoldsDetails()
{
    Stage stage;
    stage.window->open({.view = View::Catalogue});
    QVERIFY(!stage.page()->narrow);
    stage.window->resize(1000, 700);
    QTRY_VERIFY(stage.page()->narrow);
    const int wide = stage.window->sidebar().width();
    stage.window->resize(860, 700);
    QTRY_VERIFY(stage.window->sidebar().width() < wide);
}

void TestMainWindow::windowRemembersItsView()
{
    Stage stage;
    stage.window->open({.view = View::Orders, .id = 7});
    QCOMPARE(stage.page()->opened, QList<qint64>{7});
    stage.window->close();
    stage.window.reset();
    const MainWindow again(ViewServices{stage.requests, stage.store, stage.reader, stage.runs, stage.accounts,
                                        stage.memory, stage.ages, stage.clock, stage.marketplaces},
                           [](View view, QWidget *parent) { return new PlainPage(view, parent); });
    QCOMPARE(again.currentView(), View::Orders);
}

// Quit ends the program without closing the window first.
void TestMainWindow::whereItStandsIsRememberedHoweverItEnds()
{
    Stage stage;
    stage.window->resize(1111, 777);
    QTRY_COMPARE(stage.window->size(), QSize(1111, 777));
    stage.window.reset();
    const MainWindow again(ViewServices{stage.requests, stage.store, stage.reader, stage.runs, stage.accounts,
                                        stage.memory, stage.ages, stage.clock, stage.marketplaces},
                           [](View view, QWidget *parent) { return new PlainPage(view, parent); });
    QCOMPARE(again.size(), QSize(1111, 777));
}

// With nine accounts at the usual size: each still says its state in words, at last only those not in order.
void TestMainWindow::chipsKeepTheWordsThatMatter()
{
    FixedClock clock;
    ToolBar bar(clock);
    QList<AccountGlance> glances;
    for (int number = 1; number <= 9; ++number)
        glances.append({.name = u"Marketplace number %1"_s.arg(number),
                        .badge = {.letters = u"M%1"_s.arg(number)},
                        .state = number == 4 ? ItemState::Warning : ItemState::Agreed,
                        .words = number == 4 ? u"2 errors"_s : u"OK"_s,
                        .syncedAt = clock.now()});
    bar.setAccounts(glances);
    const QList<AccountChip *> chips = bar.findChildren<AccountChip *>();
    QCOMPARE(chips.size(), 9);
    bar.resize(1360, bar.height());
    bar.show();
    QCOMPARE(chips[0]->sizeHint().width(), chips[0]->widthOf(ChipForm::Words));
    QVERIFY(chips[0]->widthOf(ChipForm::Words) > chips[0]->widthOf(ChipForm::Shape));
    for (int width = 1360; width > 600 && chips[0]->sizeHint().width() > chips[0]->widthOf(ChipForm::Shape); --width)
        bar.resize(width, bar.height());
    QCOMPARE(chips[0]->sizeHint().width(), chips[0]->widthOf(ChipForm::Shape));
    QCOMPARE(chips[3]->sizeHint().width(), chips[3]->widthOf(ChipForm::Words));
    bar.resize(3000, bar.height());
    QTRY_COMPARE(chips[0]->sizeHint().width(), chips[0]->widthOf(ChipForm::Full));

    // What a longer word took is given back with it, also where the name is longer than both.
    bar.resize(1360, bar.height());
    glances[0].name = u"An account with a very long name, longer than all its states"_s;
    glances[0].words = u"Syncing, a while"_s;
    bar.setAccounts(glances);
    QTRY_COMPARE(chips[0]->width(), chips[0]->sizeHint().width());
    glances[0].words = u"OK"_s;
    bar.setAccounts(glances);
    QTRY_COMPARE(chips[0]->width(), chips[0]->sizeHint().width());
}

void TestMainWindow::thePaletteDoesNotLieOverWhatWasOpened()
{
    Stage stage;
    stage.window->commandPalette().addSource([](const QString &) { return QList<PaletteItem>{{.words = u"one"_s}}; });
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.window->commandPalette().isVisible());
    QTest::keyClick(stage.window->toolBar().search(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!stage.window->commandPalette().isVisible());
}

void TestMainWindow::theChosenLineOfThePaletteIsSpoken()
{
    Stage stage;
    stage.window->commandPalette().addSource([](const QString &) {
        return QList<PaletteItem>{{.words = u"one"_s}, {.words = u"two"_s, .note = u"a note"_s}};
    });
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    SearchField *search = stage.window->toolBar().search();
    QCOMPARE(search->accessibleDescription(), u"one, 1 of 2"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(search->accessibleDescription(), u"two, a note, 2 of 2"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->accessibleDescription().isEmpty());
}

void TestMainWindow::failuresAreReportedOnce()
{
    Stage stage;
    QSignalSpy failures(&stage.requests, &Requests::failed);
    stage.engine.refuse(u"sync.start"_s, makeError(ErrorCode::Offline, u"no route"_s));
    stage.engine.refuse(u"sync.pause"_s, makeError(ErrorCode::Cancelled, {}));
    stage.requests.startSync(this, {}, u"full"_s);
    stage.requests.setPaused(this, true);
    QTRY_COMPARE(failures.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures[0][0].value<Error>().code, ErrorCode::Offline);
}

void TestMainWindow::aViewKeyLeadsIntoTheView()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.window->toolBar().search()->setFocus();
    QTest::keyClick(stage.window->toolBar().search(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(stage.window->currentView(), View::Catalogue);
    QVERIFY(stage.page()->field->hasFocus());
}

// Nothing moves under the pointer, and it does not follow to where it means nothing.
void TestMainWindow::whatJustFailedLiesOverThePage()
{
    Stage stage;
    stage.window->open({.view = View::Channels});
    QCoreApplication::processEvents();
    const QRect before(stage.page()->mapTo(stage.window.get(), QPoint()), stage.page()->size());
    stage.window->showNotice({.state = ItemState::Error, .text = u"failed just now"_s, .action = u"Close"_s});
    QCoreApplication::processEvents();
    QCOMPARE(QRect(stage.page()->mapTo(stage.window.get(), QPoint()), stage.page()->size()), before);
    NoticeLine *notice = nullptr;
    for (NoticeLine *line : stage.window->findChildren<NoticeLine *>()) {
        if (line->isVisible())
            notice = line;
    }
    QVERIFY(notice);
    const QRect place(notice->mapTo(stage.window.get(), QPoint()), notice->size());
    QVERIFY(stage.window->rect().contains(place));
    QVERIFY(place.bottom() > before.bottom()); // over the status bar: what the page is answered with stays free
    QVERIFY(before.bottom() - place.top() < place.height());
    stage.window->resize(1000, 600);
    QCoreApplication::processEvents();
    QVERIFY(stage.window->rect().contains(QRect(notice->mapTo(stage.window.get(), QPoint()), notice->size())));
    stage.window->open({.view = View::Errors});
    QVERIFY(!notice->isVisible());
    // What unfolds has room, and stays in the window.
    stage.window->showNotice({.state = ItemState::Error,
                              .text = u"failed just now"_s,
                              .details = u"one\ntwo\nthree\nfour\nfive\nsix"_s,
                              .action = u"Close"_s});
    QCoreApplication::processEvents();
    const int folded = notice->height();
    QTest::mouseClick(notice->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_VERIFY(notice->height() > folded);
    QVERIFY(notice->height() >= notice->sizeHint().height());
    QVERIFY(stage.window->rect().contains(QRect(notice->mapTo(stage.window.get(), QPoint()), notice->size())));
}

// One rule for what lies over the foot of the window: what failed is left there, and good news stands above it.
void TestMainWindow::goodNewsCoversNothingThatFailed()
{
    Stage stage;
    const auto line = [&stage](const QString &text) -> const NoticeLine * {
        for (const NoticeLine *one : stage.window->findChildren<NoticeLine *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    };
    PassingNotice::say(stage.page(), {.state = ItemState::Agreed, .text = u"the file is written"_s});
    stage.window->showNotice({.state = ItemState::Error,
                              .text = u"failed just now"_s,
                              .details = u"one\ntwo\nthree"_s,
                              .action = u"Close"_s});
    QVERIFY(line(u"the file is written"_s) && line(u"failed just now"_s));
    QVERIFY(!line(u"the file is written"_s)->geometry().intersects(line(u"failed just now"_s)->geometry()));
    stage.window->showNotice({.state = ItemState::Agreed, .text = u"the next file"_s});
    QVERIFY(line(u"failed just now"_s));
    QVERIFY(line(u"the next file"_s));
    QVERIFY(line(u"the next file"_s)->geometry().bottom() < line(u"failed just now"_s)->geometry().top());
    stage.window->showNotice({.state = ItemState::Error, .text = u"failed again"_s});
    QVERIFY(!line(u"failed just now"_s) && line(u"failed again"_s));
    stage.window->clearNotice();
    stage.window->showNotice({.state = ItemState::Agreed, .text = u"all is well"_s});
    QVERIFY(line(u"all is well"_s));
}

void TestMainWindow::aBannerIsNoPartOfWhatIsBelow()
{
    Stage stage;
    const auto top = [&stage] { return stage.page()->mapTo(stage.window.get(), QPoint()).y(); };
    const int without = top();
    stage.window->setBanner({.text = u"This is the sample shop."_s});
    QTRY_VERIFY(top() > without);
    const NoticeLine *banner = nullptr;
    for (const NoticeLine *one : stage.window->findChildren<NoticeLine *>()) {
        if (one->isVisible())
            banner = one;
    }
    QVERIFY(banner);
    const auto gap = [&] { return top() - banner->mapTo(stage.window.get(), banner->rect().bottomLeft()).y() - 1; };
    QTRY_VERIFY2(gap() > 4, qPrintable(QString::number(gap())));
}

void TestMainWindow::aKeyOpensTheMenu()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *menu = stage.window->findChild<QToolButton *>(u"menuButton"_s)->menu();
    menu->addAction(u"Settings"_s);
    QTest::keyClick(stage.window.get(), Qt::Key_F10);
    QVERIFY(menu->isVisible());
    QVERIFY(menu->activeAction()); // so that the arrows begin at its top
    menu->close();
}

void TestMainWindow::onlyItsSubjectTakesANoticeAway()
{
    Stage stage;
    const auto shown = [&stage] {
        QStringList texts;
        for (const NoticeLine *line : stage.window->findChildren<NoticeLine *>()) {
            if (line->isVisible())
                texts.append(line->text());
        }
        return texts;
    };
    stage.window->showNotice({.state = ItemState::Error, .text = u"damaged"_s, .about = u"engine"_s});
    stage.window->showNotice({.state = ItemState::Error, .text = u"failed just now"_s});
    QCOMPARE(shown(), (QStringList{u"damaged"_s, u"failed just now"_s}));
    stage.window->showNotice({.state = ItemState::Warning, .text = u"locked"_s, .about = u"keychain"_s});
    QCOMPARE(shown().first(), u"damaged"_s); // the graver one
    stage.window->clearNotice();
    QCOMPARE(shown(), QStringList{u"damaged"_s});
    stage.window->clearNotice(u"engine"_s);
    QCOMPARE(shown(), QStringList{u"locked"_s});
    stage.window->clearNotice(u"keychain"_s);
    QVERIFY(!stage.window->hasNotice());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
