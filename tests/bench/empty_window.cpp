// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of bench_window_start: the least window that Qt can show. Says "usable" once it was painted, and ends.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::puts("usable");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1360, 822);
    window.setCentralWidget(new QLabel(QStringLiteral("Evenstock")));
    window.show();
    return QApplication::exec();
}
