// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/controls/theme.h"
#include "widgets/panels/opendatadialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace tradestrata;

namespace {

const OpenedData silent{QStringLiteral("new.xlsx"), QStringLiteral("January 1985–April 2026"), {}, {}};
const OpenedData stated{QStringLiteral("new.csv"),
                        QStringLiteral("January 2024–August 2026"),
                        QStringLiteral("2026-09, 2026-10"),
                        {}};

} // namespace

/// The question about a data file: whether to add or replace data, and when it was released.
class TestOpenDataDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowTheme::light().applyTo(*qApp); }

    void addsUnlessToldOtherwise()
    {
        OpenDataDialog dialog(silent);
        show(dialog);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.choice(), (OpenDataChoice{true, {}}));
    }

    void replaces()
    {
        OpenDataDialog dialog(silent);
        show(dialog);
        dialog.findChild<QRadioButton *>(QStringLiteral("openDataReplace"))->click();
        field(dialog)->setText(QStringLiteral(" 2026-06 "));
        button(dialog, "openDataAccept")->click();
        QCOMPARE(dialog.choice(), (OpenDataChoice{false, Month::of(2026, 6)}));
    }

    void aWrongMonthIsReportedAndStays()
    {
        OpenDataDialog dialog(silent);
        show(dialog);
        field(dialog)->setFocus();
        QTest::keyClicks(field(dialog), QStringLiteral("June"));
        QVERIFY(hint(dialog).contains(QStringLiteral("“June” is not a month")));
        button(dialog, "openDataAccept")->click();
        QVERIFY(dialog.isVisible());
        field(dialog)->clear();
        QTest::keyClicks(field(dialog), QStringLiteral("2026-06"));
        QVERIFY(!hint(dialog).contains(QStringLiteral("is not a month")));
        button(dialog, "openDataAccept")->click();
        QCOMPARE(dialog.choice(), (OpenDataChoice{true, Month::of(2026, 6)}));
    }

    void whatTheFileSaysStands()
    {
        OpenDataDialog dialog(stated);
        show(dialog);
        QCOMPARE(field(dialog)->text(), QStringLiteral("2026-09, 2026-10"));
        QVERIFY(field(dialog)->isReadOnly());
        button(dialog, "openDataAccept")->click();
        QCOMPARE(dialog.choice(), (OpenDataChoice{true, {}}));
    }

    void escapeOpensNothing()
    {
        OpenDataDialog dialog(silent);
        show(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void everyControlHasNames()
    {
        OpenDataDialog dialog(silent);
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("openDataWhat"))->text().contains(QStringLiteral("new.xlsx")));
    }

private:
    static void show(QDialog &dialog)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    }
    static QLineEdit *field(const QDialog &dialog) { return dialog.findChild<QLineEdit *>(QStringLiteral("openDataReleased")); }
    static QPushButton *button(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QLatin1String(name));
    }
    static QString hint(const QDialog &dialog) { return dialog.findChild<QLabel *>(QStringLiteral("openDataHint"))->text(); }
};

TRADESTRATA_TEST(TestOpenDataDialog, QApplication)
#include "tst_opendatadialog.moc"
