// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/views/roles.h"
#include "ui/catalogue/catalogue_delegates.h"
#include "ui/widgets/picture_label.h"

#include <QFileInfo>
#include <QImage>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Pictures from files, which the catalogue paints by the dozen.
class TestPictureLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallPictureIsThereAtOnce();
    void aLargePictureComesByItself();
    void allThatShowItArePaintedAgain();
    void aListIsPaintedAgain();
    void whatIsNoPictureShowsALetter();

private:
    // Red, with so much noise in it that it cannot be packed.
    QString redPicture(const QString &name, int side)
    {
        QImage image(side, side, QImage::Format_RGB32);
        quint32 noise = 1;
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x) {
                noise = noise * 1664525 + 1013904223;
                image.setPixel(x, y, qRgb(255, int(noise >> 27), int(noise >> 22) % 32));
            }
        const QString file = m_folder.filePath(name);
        return image.save(file, "PNG") ? file : QString();
    }
    // How often a widget was painted, without asking it to.
    class Paints : public QObject
    {
    public:
        explicit Paints(QWidget &widget) { widget.installEventFilter(this); }
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
        int count = 0;
    };
    static bool isRed(PictureLabel &label)
    {
        const QColor middle = label.grab().toImage().pixelColor(label.width() / 2, label.height() / 2);
        return middle.red() > 200 && middle.green() < 80 && middle.blue() < 80;
    }
    QTemporaryDir m_folder;
};

void TestPictureLabel::aSmallPictureIsThereAtOnce()
{
    PictureLabel label(44);
    label.setPicture(redPicture(u"small.png"_s, 60), u"Lamp"_s);
    QVERIFY(isRed(label));
}

void TestPictureLabel::aLargePictureComesByItself()
{
    const QString file = redPicture(u"large.png"_s, 1200);
    QVERIFY(QFileInfo(file).size() > 500'000);
    PictureLabel label(44);
    label.setPicture(file, u"Lamp"_s);
    QVERIFY(!isRed(label)); // not decoded in the paint event
    QTRY_VERIFY(isRed(label));
}

void TestPictureLabel::allThatShowItArePaintedAgain()
{
    const QString file = redPicture(u"shown_twice.png"_s, 1200);
    PictureLabel first(44);
    PictureLabel second(44);
    Paints ofFirst(first);
    Paints ofSecond(second);
    for (PictureLabel *label : {&first, &second}) {
        label->setPicture(file, u"Lamp"_s);
        label->show();
        QVERIFY(QTest::qWaitForWindowExposed(label));
    }
    QTRY_VERIFY(ofFirst.count > 0 && ofSecond.count > 0);
    const int firstBefore = ofFirst.count;
    const int secondBefore = ofSecond.count;
    QThreadPool::globalInstance()->waitForDone(); // what it says then stands in the queue of this thread
    QTRY_VERIFY(ofFirst.count > firstBefore && ofSecond.count > secondBefore);
    QVERIFY(isRed(first) && isRed(second));
}

void TestPictureLabel::aListIsPaintedAgain()
{
    QStandardItemModel model(1, CatalogueModel::Title + 1);
    model.setData(model.index(0, CatalogueModel::Picture), redPicture(u"in_a_list.png"_s, 1200), PictureRole);
    SystemClock clock;
    QTableView table;
    table.setModel(&model);
    table.setItemDelegateForColumn(CatalogueModel::Picture, new PictureDelegate(clock, &table));
    Paints paints(*table.viewport());
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QTRY_VERIFY(paints.count > 0);
    const int before = paints.count;
    QThreadPool::globalInstance()->waitForDone();
    QTRY_VERIFY(paints.count > before);
}

void TestPictureLabel::whatIsNoPictureShowsALetter()
{
    const QString path = m_folder.filePath(u"none.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'x'));
    file.close();
    PictureLabel broken(44);
    broken.setPicture(path, u"Lamp"_s);
    PictureLabel none(44);
    none.setPicture({}, u"Lamp"_s);
    const QImage letter = none.grab().toImage();
    QCOMPARE(broken.grab().toImage(), letter);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(broken.grab().toImage(), letter);
}

QTEST_MAIN(TestPictureLabel)
#include "tst_picture_label.moc"
