// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/controls/theme.h"
#include "widgets/panels/exportdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tradestrata;

/// The export dialog with a file dialog that answers for the user.
class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void beginsWithLastTimesChoice();
    void exportAsksForTheFile();
    void cancellingTheFileStays();
    void aChosenFileIsNotAskedAgain();
    void saysThePixels();
    void noDotsPerInchWithoutPixels();
    void returnInAFieldOnlyTakesTheNumber();
    void returnAtTheStartExports();
    void anImpossibleSizeIsNotExported();
    void theDataCanBeLeftOut();
    void cancelAndEscapeExportNothing();
    void everyControlHasNames();

private:
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1String(name)); }
    QLineEdit *field(const char *name) const { return m_dialog->findChild<QLineEdit *>(QLatin1String(name)); }
    QString outcome() const { return m_dialog->findChild<QWidget *>(QStringLiteral("exportOutcome"))->accessibleName(); }

    std::unique_ptr<ExportDialog> m_dialog;
    QStringList m_asked; ///< what the file dialog was opened with
    QString m_answer;
};

void TestExportDialog::initTestCase() { WindowTheme::light().applyTo(*qApp); }

void TestExportDialog::init()
{
    m_asked.clear();
    m_answer = QStringLiteral("/figures/lead.png");
    const ExportChoice last{{FigureSize::Unit::Millimetres, 170, 95, 300}, QStringLiteral("/figures/12-month lead.png")};
    m_dialog = std::make_unique<ExportDialog>(last, 37'487, [this](QWidget *, const QString &suggested) {
        m_asked.append(suggested);
        return m_answer;
    });
    m_dialog->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestExportDialog::cleanup() { m_dialog.reset(); }

void TestExportDialog::beginsWithLastTimesChoice()
{
    QCOMPARE(m_dialog->findChild<QComboBox *>(QStringLiteral("sizeBox"))->currentText(),
             QStringLiteral("Full width of a report: 170 × 95 mm"));
    // 170 mm at 300 dots per inch: 2007.9 pixels; 95 mm: 1122.05
    QCOMPARE(outcome(), QStringLiteral("2008 × 1122 pixels, 12-month lead.png"));
    QVERIFY(m_asked.isEmpty());
}

void TestExportDialog::exportAsksForTheFile()
{
    QTest::mouseClick(button("exportAccept"), Qt::LeftButton);
    QCOMPARE(m_asked, QStringList{QStringLiteral("/figures/12-month lead.png")});
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->choice().path, m_answer);
    QCOMPARE(m_dialog->choice().size, (FigureSize{FigureSize::Unit::Millimetres, 170, 95, 300}));
}

void TestExportDialog::cancellingTheFileStays()
{
    m_answer.clear();
    QTest::mouseClick(button("exportAccept"), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->choice().path, QStringLiteral("/figures/12-month lead.png"));
    QTest::mouseClick(button("exportAccept"), Qt::LeftButton);
    QCOMPARE(m_asked.size(), 2); // only a suggestion is not an answer
}

void TestExportDialog::aChosenFileIsNotAskedAgain()
{
    QTest::mouseClick(button("exportFileButton"), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(outcome().endsWith(QStringLiteral("lead.png")));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return); // Export is the default button
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_dialog->choice().path, m_answer);
}

void TestExportDialog::saysThePixels()
{
    auto *size = m_dialog->findChild<QComboBox *>(QStringLiteral("sizeBox"));
    QTest::keyClick(size, Qt::Key_Up);
    QVERIFY(outcome().startsWith(QStringLiteral("1004 × 709 pixels"))); // 85 x 60 mm: 1003.9, 708.7
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(size, Qt::Key_Down);
    QVERIFY(outcome().startsWith(QStringLiteral("1600 × 900 pixels")));
    QCOMPARE(m_dialog->choice().size.unit, FigureSize::Unit::Pixels);
}

// An SVG or a PDF has millimetres only.
void TestExportDialog::noDotsPerInchWithoutPixels()
{
    for (const char *name : {"/figures/lead.svg", "/figures/lead.PDF"}) {
        m_answer = QLatin1String(name);
        button("exportFileButton")->click();
        QVERIFY(!field("sizeDpi")->isEnabled());
        QVERIFY(!field("sizeDpi")->toolTip().isEmpty());
        QVERIFY2(outcome().startsWith(QStringLiteral("170 × 95 mm")), qPrintable(outcome()));
    }
    m_answer = QStringLiteral("/figures/lead.png");
    button("exportFileButton")->click();
    QVERIFY(field("sizeDpi")->isEnabled());
    QVERIFY2(outcome().startsWith(QStringLiteral("2008 × 1122")) || outcome().startsWith(QStringLiteral("2,008")),
             qPrintable(outcome()));
}

void TestExportDialog::returnInAFieldOnlyTakesTheNumber()
{
    field("sizeDpi")->setFocus(Qt::TabFocusReason);
    field("sizeDpi")->selectAll();
    QTest::keyClicks(field("sizeDpi"), QStringLiteral("600"));
    QTest::keyClick(field("sizeDpi"), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_asked.isEmpty());
    QVERIFY(outcome().startsWith(QStringLiteral("4016 × 2244 pixels"))); // 4015.7, 2244.1
}

void TestExportDialog::returnAtTheStartExports()
{
    QWidget *focus = m_dialog->focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, Qt::Key_Return); // as one comes from Ctrl+E, without the mouse
    QCOMPARE(m_asked.size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestExportDialog::anImpossibleSizeIsNotExported()
{
    field("sizeDpi")->setFocus(Qt::TabFocusReason);
    field("sizeDpi")->selectAll();
    QTest::keyClicks(field("sizeDpi"), QStringLiteral("9000"));
    button("exportAccept")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button("exportAccept"), Qt::Key_Space);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_asked.isEmpty());
    QVERIFY(!field("sizeDpi")->toolTip().isEmpty());
}

void TestExportDialog::theDataCanBeLeftOut()
{
    auto *box = m_dialog->findChild<QCheckBox *>(s("exportWithData"));
    QVERIFY(box && box->isChecked() && m_dialog->choice().withData);
    QVERIFY2(box->text().contains(s("37 kB")), qPrintable(box->text()));
    QVERIFY(!box->accessibleName().isEmpty() && !box->accessibleDescription().isEmpty());
    QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, QPoint(8, box->height() / 2));
    QVERIFY(!m_dialog->choice().withData);
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(m_dialog->choice().withData);
}

void TestExportDialog::cancelAndEscapeExportNothing()
{
    QTest::mouseClick(button("exportCancel"), Qt::LeftButton);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    m_dialog->show();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QVERIFY(m_asked.isEmpty());
}

void TestExportDialog::everyControlHasNames()
{
    for (const char *name : {"exportFileButton", "exportCancel", "exportAccept"}) {
        QVERIFY2(button(name), name);
        QVERIFY2(!button(name)->accessibleName().isEmpty(), name);
    }
}

TRADESTRATA_TEST(TestExportDialog, QApplication)
#include "tst_exportdialog.moc"
