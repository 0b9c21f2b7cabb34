// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passing_notice.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What lies over the foot of a window: good news passes, what failed stays, and neither covers the other.
class TestPassingNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void goodNewsPasses();
    void whatFailedStaysUntilItIsClosed();
    void whatIsSaidByItsOwnButtonTakesItsPlace();
    void goodNewsStandsAboveWhatFailed();
    void itMakesRoomForAnotherLineOfTheWindow();

private:
    PassingNotice *line(const QString &text) const;
    std::unique_ptr<QWidget> m_window;
};

void TestPassingNotice::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_window->show();
}

PassingNotice *TestPassingNotice::line(const QString &text) const
{
    for (PassingNotice *one : m_window->findChildren<PassingNotice *>()) {
        if (one->text() == text && !one->isHidden())
            return one;
    }
    return nullptr;
}

void TestPassingNotice::goodNewsPasses()
{
    PassingNotice::say(m_window.get(), {.state = ItemState::Agreed, .text = u"first"_s});
    PassingNotice::say(m_window.get(), {.state = ItemState::Agreed, .text = u"second"_s});
    QVERIFY(!line(u"first"_s)); // one at a time
    QVERIFY(line(u"second"_s)->isVisible());
    auto *patience = line(u"second"_s)->findChild<QTimer *>();
    QVERIFY(patience && patience->isActive());
    patience->start(0);
    QTRY_VERIFY(!line(u"second"_s));
}

void TestPassingNotice::whatFailedStaysUntilItIsClosed()
{
    PassingNotice::say(m_window.get(), {.state = ItemState::Agreed, .text = u"written"_s});
    PassingNotice::say(m_window.get(), {.state = ItemState::Error, .text = u"failed"_s});
    QVERIFY(!line(u"written"_s));
    QVERIFY(!line(u"failed"_s)->findChild<QTimer *>());
    PassingNotice::say(m_window.get(), {.state = ItemState::Error, .text = u"failed again"_s});
    QVERIFY(!line(u"failed"_s));
    auto *close = line(u"failed again"_s)->findChild<QPushButton *>(u"noticeAction"_s);
    QVERIFY(close && close->isVisible());
    close->click();
    QTRY_VERIFY(!line(u"failed again"_s));
}

// The button is still pressed while what it did is said: its line goes only after it.
void TestPassingNotice::whatIsSaidByItsOwnButtonTakesItsPlace()
{
    PassingNotice::say(m_window.get(),
                       {.state = ItemState::Error, .text = u"failed"_s, .action = u"Try again"_s, .act = [this] {
                            PassingNotice::say(m_window.get(), {.state = ItemState::Error, .text = u"again"_s});
                        }});
    const QPointer<PassingNotice> first = line(u"failed"_s);
    QVERIFY(first);
    auto *button = first->findChild<QPushButton *>(u"noticeAction"_s);
    bool wasThere = false;
    connect(button, &QPushButton::clicked, this, [&] { wasThere = first; }); // after the line's own
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(wasThere);
    QVERIFY(line(u"again"_s) && line(u"again"_s)->isVisible());
    QVERIFY(!line(u"failed"_s));
    QTRY_VERIFY(!first);
}

void TestPassingNotice::goodNewsStandsAboveWhatFailed()
{
    PassingNotice::say(m_window.get(), {.state = ItemState::Error, .text = u"failed"_s});
    PassingNotice::say(m_window.get(), {.state = ItemState::Agreed, .text = u"written"_s});
    QVERIFY(line(u"failed"_s)->isVisible());
    QVERIFY(line(u"written"_s)->isVisible());
    QVERIFY(line(u"written"_s)->geometry().bottom() < line(u"failed"_s)->geometry().top());
}

void TestPassingNotice::itMakesRoomForAnotherLineOfTheWindow()
{
    auto *other = new NoticeLine(m_window.get());
    PassingNotice::say(m_window.get(), {.state = ItemState::Agreed, .text = u"written"_s});
    const PassingNotice *written = line(u"written"_s);
    const QRect before = written->geometry();
    other->show({.state = ItemState::Error, .text = u"failed"_s});
    other->setGeometry(0, before.top() + 3, 900, before.height() + 20);
    QVERIFY(!written->geometry().intersects(other->geometry()));
    QVERIFY(written->y() < other->y());
    other->clear();
    QCOMPARE(written->geometry(), before);
}

QTEST_MAIN(TestPassingNotice)
#include "tst_passing_notice.moc"
