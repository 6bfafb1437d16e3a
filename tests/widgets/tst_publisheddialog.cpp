// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "widgets/controls/theme.h"
#include "widgets/panels/publisheddialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace tradestrata;

namespace {

PublishedChoices choicesIn(const QLocale &locale)
{
    PublishedChoices choices;
    choices.locale = locale;
    choices.sources = {s("US Department of Commerce")};
    choices.partners = {{s("Canada"), s("1220")}, {s("Mexico"), s("2010")}, {s("World"), s("group:0015")}};
    choices.flows = {{s("Exports"), s("exports")}, {s("Imports"), s("imports")}};
    choices.measures = {{s("Month"), s("month")}, {s("Year"), s("year")}};
    choices.periods = {{{s("February 2026"), s("2026-02")}, {s("January 2026"), s("2026-01")}}, {{s("2025"), s("2025")}}};
    choices.units = {{s("billions of US dollars"), s("bn")}, {s("millions of US dollars"), s("m")}, {s("US dollars"), {}}};
    choices.measure = 1;
    return choices;
}

} // namespace

/// Adding a published figure: the content of the boxes is written as in a file, and a refused figure is reported with
/// the reason.
class TestPublishedDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowTheme::light().applyTo(*qApp); }
    void init()
    {
        m_lines.clear();
        m_why.clear();
    }

    void fromTheKeyboardAlone()
    {
        auto dialog = shown(QLocale(QLocale::English, QLocale::UnitedStates));
        dialog->findChild<QDateEdit *>()->setDate({2026, 3, 11});
        const auto type = [&](const char *name, const char *text) {
            auto *field = dialog->findChild<QWidget *>(QLatin1String(name));
            field->setFocus(Qt::TabFocusReason);
            QTest::keyClicks(field, s(text));
            QTest::keyClick(field, Qt::Key_Tab); // and away from the list that is offered
        };
        type("publishedSource", "A \"ministry\", press");
        type("publishedPartner", "mexico");
        type("publishedFlow", "Imp");
        type("publishedValue", "1,338.0");
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QCOMPARE(m_lines,
                 QStringList{s(
                     "\"2026-03-11\",\"A \"\"ministry\"\", press\",\"2010\",\"imports\",\"year\",\"2025\",\"1338.0 bn\",\"\"")});
        QCOMPARE(dialog->result(), int(QDialog::Accepted));
    }

    void periodsAreTheMeasures()
    {
        auto dialog = shown(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(box(*dialog, "publishedPeriod")->count(), 1);
        box(*dialog, "publishedMeasure")->setCurrentIndex(0);
        QCOMPARE(box(*dialog, "publishedPeriod")->count(), 2);
        QCOMPARE(cells(*dialog)[5], s("\"2026-02\""));
        box(*dialog, "publishedPeriod")->setEditText(s("2026-09")); // newer than the data
        QCOMPARE(cells(*dialog)[5], s("\"2026-09\""));
    }

    void numbersOfTheLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const QLocale english(QLocale::English, QLocale::UnitedStates), french(QLocale::French, QLocale::Canada);
        QTest::newRow("English") << english << s("1,338.50") << s("\"1338.50 bn\"");
        QTest::newRow("French") << french << s("338,5") << s("\"338.5 bn\"");
        QTest::newRow("a comma that is no group's")
            << english << s("338,5") << s("\"338,5 bn\""); // refused, and not taken for 3385
        QTest::newRow("below zero") << english << s("-12.5") << s("\"-12.5 bn\"");
        QTest::newRow("nothing") << english << QString() << s("\"bn\"");
    }

    void numbersOfTheLocale()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QString, written);
        auto dialog = shown(locale);
        dialog->findChild<QLineEdit *>(s("publishedValue"))->setText(typed);
        QCOMPARE(cells(*dialog)[6], written);
        QCOMPARE(cells(*dialog)[7], s("\"\""));
        box(*dialog, "publishedUnit")->setCurrentIndex(1);
        box(*dialog, "publishedRounding")->setCurrentIndex(2);
        QCOMPARE(cells(*dialog)[7], s("\"1 m\""));
    }

    void staysUntilItCouldBeTaken()
    {
        auto dialog = shown(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto *complaint = dialog->findChild<QLabel *>(s("publishedComplaint"));
        m_why = s("“ bn” is not an amount.");
        dialog->findChild<QPushButton *>(s("publishedAdd"))->click();
        QVERIFY(dialog->isVisible() && complaint->isVisible());
        QCOMPARE(complaint->text(), m_why);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(s("publishedValue")), s("3"));
        QVERIFY(!complaint->isVisible()); // it is being corrected
        m_why.clear();
        dialog->findChild<QPushButton *>(s("publishedAdd"))->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(m_lines.size(), 2);
    }

    void escapeAddsNothing()
    {
        auto dialog = shown(QLocale(QLocale::English, QLocale::UnitedStates));
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible() && m_lines.isEmpty());
    }

    void everyBoxHasNamesAndALabel()
    {
        auto dialog = shown(QLocale(QLocale::English, QLocale::UnitedStates));
        int fields = 0;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (!label->buddy())
                continue;
            ++fields;
            QVERIFY2(!label->buddy()->objectName().isEmpty() && label->buddy()->accessibleName() == label->text(),
                     qPrintable(label->text()));
        }
        QCOMPARE(fields, 9);
    }

private:
    std::unique_ptr<PublishedDialog> shown(const QLocale &locale)
    {
        auto dialog = std::make_unique<PublishedDialog>(choicesIn(locale), [this](const QString &line) {
            m_lines.append(line);
            return m_why;
        });
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qWarning("the dialog did not come to the front");
        return dialog;
    }
    static QComboBox *box(const PublishedDialog &dialog, const char *name)
    {
        return dialog.findChild<QComboBox *>(QLatin1String(name));
    }
    /// The cells of the line with their quotes; for texts without commas of their own.
    static QStringList cells(const PublishedDialog &dialog)
    {
        return dialog.line().split(QRegularExpression(s("(?<=\"),(?=\")")));
    }

    QStringList m_lines;
    QString m_why;
};

TRADESTRATA_TEST(TestPublishedDialog, QApplication)
#include "tst_publisheddialog.moc"
