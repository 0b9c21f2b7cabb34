// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QImage>
#include <QPixmap>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestTextLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseIsWholeOrNotThere();
};

void TestTextLabel::aPromiseIsWholeOrNotThere()
{
    ElidedLabel label(u"Before each write it is checked that nothing has moved."_s);
    label.setWholeOrNothing();
    const auto isPainted = [&label](int width) {
        label.resize(width, label.sizeHint().height());
        const QImage picture = label.grab().toImage();
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixel(x, y) != picture.pixel(0, 0))
                    return true;
            }
        }
        return false;
    };
    const int whole = label.sizeHint().width() + 2;
    QVERIFY(isPainted(whole));
    QVERIFY(!isPainted(whole / 2));
    QVERIFY(label.minimumSizeHint().width() <= 1);
}

QTEST_MAIN(TestTextLabel)
#include "tst_text_label.moc"
