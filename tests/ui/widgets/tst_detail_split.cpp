// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_split.h"
#include "ui/widgets/window_memory.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;

class TestDetailSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesFromTheListToItsDetail();
};

void TestDetailSplit::tabGoesFromTheListToItsDetail()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *head = new QPushButton(QStringLiteral("Sync now"), &window);
    // As the pages do it: the detail is made before the list.
    auto *detail = new QWidget(&window);
    auto *fields = new QVBoxLayout(detail);
    auto *title = new QLineEdit;
    auto *save = new QPushButton(QStringLiteral("Save"));
    fields->addWidget(title);
    fields->addWidget(save);
    auto *content = new QWidget(&window);
    auto *lists = new QVBoxLayout(content);
    auto *filter = new QLineEdit;
    auto *list = new QLineEdit;
    lists->addWidget(filter);
    lists->addWidget(list);
    const QTemporaryDir folder;
    WindowMemory memory(folder.filePath(QStringLiteral("window.ini")));
    row->addWidget(head);
    row->addWidget(new DetailSplit(content, detail, QStringLiteral("test"), memory, &window));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    filter->setFocus();
    for (QWidget *next : {static_cast<QWidget *>(list), static_cast<QWidget *>(title), static_cast<QWidget *>(save),
                          static_cast<QWidget *>(head), static_cast<QWidget *>(filter)}) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
}

QTEST_MAIN(TestDetailSplit)
#include "tst_detail_split.moc"
