// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of a start: a main window with nothing in it, white where the program has its figure.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setPalette(QPalette(Qt::white));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
