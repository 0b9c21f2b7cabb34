// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/filter_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

bool showsItsWord(const QComboBox &choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    const QRect words =
        choice.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice);
    return words.width() >= choice.fontMetrics().horizontalAdvance(choice.currentText());
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesGiveWhatTheirWordDoesNotNeed();

private:
    Theme m_theme{*qApp, Scheme::Light};
};

void TestFilterBar::choicesGiveWhatTheirWordDoesNotNeed()
{
    FilterBar bar(u"Product, order or words"_s);
    QList<QComboBox *> choices;
    for (int i = 0; i < 3; ++i) {
        choices.append(new QComboBox);
        choices.last()->addItems({u"All"_s, u"Oversells of thirty days"_s});
        bar.addWidget(choices.last());
    }
    const int wanted = bar.field()->fontMetrics().horizontalAdvance(bar.field()->placeholderText());
    bar.resize(bar.sizeHint().width() - bar.field()->sizeHint().width() + wanted / 2, bar.sizeHint().height());
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QTRY_VERIFY(bar.field()->width() > wanted);
    for (const QComboBox *choice : std::as_const(choices))
        QVERIFY(showsItsWord(*choice));
    choices.last()->setCurrentIndex(1); // which needs all of its room
    QTRY_COMPARE(choices.last()->width(), choices.last()->sizeHint().width());
    for (const QComboBox *choice : std::as_const(choices))
        QVERIFY(showsItsWord(*choice));
    bar.resize(bar.width() + 2 * wanted, bar.height());
    QTRY_COMPARE(choices.first()->width(), choices.first()->sizeHint().width());
}

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
