// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/history/undo_panel.h"
#include "ui/widgets/passing_notice.h"

#include <QJsonObject>
#include <QPushButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestUndoFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailedIsSaidOfWhatItWas();
};

// The answer takes its time, and its owner looks at another run by then.
void TestUndoFailures::whatFailedIsSaidOfWhatItWas()
{
    StockedShop shop;
    WindowStage stage(shop);
    const ViewServices services{stage.requests, stage.store, stage.reader, stage.runs,        stage.accounts,
                                stage.memory,   stage.ages,  stage.clock,  stage.marketplaces};
    UndoPanel panel(services);
    panel.show();
    const auto about = [](int run) {
        return Undoable{.command = u"run.undo"_s,
                        .arguments = {{u"run"_s, run}},
                        .title = u"Undo this run"_s,
                        .button = u"Undo run %1"_s.arg(run)};
    };
    const auto confirm = [&](int run) {
        stage.engine.answer(u"run.undo"_s, {{u"returned"_s, 7}, {u"products"_s, 7}});
        stage.engine.refuse(u"run.undo"_s, makeError(ErrorCode::Offline, u"gone"_s));
        panel.setSubject(about(run));
        panel.findChild<QPushButton *>(u"undoNow"_s)->click();
        QTRY_VERIFY(panel.findChild<QPushButton *>(u"undoConfirmed"_s));
        panel.findChild<QPushButton *>(u"undoConfirmed"_s)->click();
    };
    const auto ownLine = [&panel] {
        for (NoticeLine *line : panel.findChildren<NoticeLine *>()) {
            if (!qobject_cast<PassingNotice *>(line) && line->isVisible())
                return line->text();
        }
        return QString();
    };
    confirm(1);
    QTRY_VERIFY(panel.findChild<QPushButton *>(u"undoNow"_s)->isEnabled());
    QVERIFY2(ownLine().contains("no connection"_L1), qPrintable(ownLine())); // it is still in sight
    QVERIFY(!panel.findChild<PassingNotice *>());
    confirm(2);
    panel.setSubject(about(3));
    QTRY_VERIFY(panel.findChild<PassingNotice *>());
    QVERIFY(panel.findChild<PassingNotice *>()->text().startsWith("Undo run 2: "_L1));
    QCOMPARE(ownLine(), QString());
}

QTEST_MAIN(TestUndoFailures)
#include "tst_undo_failures.moc"
