// SPDX-License-Identifier: GPL-3.0-or-later
// Typing periods into the panel at the foot of the window.
#include "tests/support/testrunner.h"
#include "widgets/controls/theme.h"
#include "widgets/controls/timepanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tradestrata;

namespace {

PeriodRef exactly(int year, int month) { return PeriodRef::exactly(Period::month(Month::of(year, month))); }

} // namespace

class TestPeriodField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowTheme::light().applyTo(*qApp); }
    void init();
    void cleanup() { m_panel.reset(); }
    void typing_data();
    void typing();
    void typingAnInvalidPeriod();
    void typingWithoutData();
    void escapeAndLeaving();
    void typedTextIsKeptWhileTheCursorMoves();

private:
    QLineEdit *field() const { return m_panel->findChild<QLineEdit *>(QStringLiteral("periodField")); }
    void type(const QString &text, Qt::Key last = Qt::Key_Return);
    QStringList cursors();

    std::unique_ptr<TimePanel> m_panel;
    std::unique_ptr<QSignalSpy> m_cursors;
};

void TestPeriodField::init()
{
    m_panel = std::make_unique<TimePanel>();
    m_panel->resize(1280, TimePanel::panelHeight);
    m_panel->setRange(Month::of(1985, 1), Month::of(2026, 1));
    m_panel->setWindow(Month::of(2020, 1), Month::of(2020, 12));
    m_panel->setCursor(exactly(2020, 6));
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_cursors = std::make_unique<QSignalSpy>(m_panel.get(), &TimePanel::cursorEdited);
}

void TestPeriodField::type(const QString &text, Qt::Key last)
{
    field()->setFocus();
    field()->selectAll();
    for (const QChar c : text) { // QTest's own clicks know no accents
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(field(), &press);
    }
    QTest::keyClick(field(), last);
}

/// What was emitted since the last time.
QStringList TestPeriodField::cursors()
{
    QStringList list;
    for (const QList<QVariant> &arguments : std::exchange(static_cast<QList<QList<QVariant>> &>(*m_cursors), {}))
        list << arguments.first().value<PeriodRef>().toString();
    return list;
}

void TestPeriodField::typing_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<QString>("shown");
    QTest::newRow("month") << "en_US"
                           << "2025-08"
                           << "2025-08"
                           << "2025-08";
    QTest::newRow("quarter") << "en_US"
                             << "2025-Q3"
                             << "2025-09"
                             << "2025-09";
    QTest::newRow("year") << "en_US"
                          << "2024"
                          << "2024-12"
                          << "2024-12";
    QTest::newRow("unfinished year") << "en_US"
                                     << "2026"
                                     << "2026-01"
                                     << "2026-01";
    QTest::newRow("English") << "en_US"
                             << "Aug 2025"
                             << "2025-08"
                             << "2025-08";
    QTest::newRow("Spanish") << "es_MX"
                             << "ago 2025"
                             << "2025-08"
                             << "2025-08";
    QTest::newRow("French") << "fr_CA"
                            << "ao\u00fbt 2025"
                            << "2025-08"
                            << "2025-08";
    QTest::newRow("latest") << "en_US"
                            << "latest"
                            << "latest"
                            << "2026-01";
    QTest::newRow("latest in Spanish") << "es_MX"
                                       << "\u00faltimo"
                                       << "latest"
                                       << "2026-01";
    QTest::newRow("latest in French") << "fr_CA"
                                      << "dernier"
                                      << "latest"
                                      << "2026-01";
    QTest::newRow("first") << "en_US"
                           << "first"
                           << "first"
                           << "1985-01";
}

void TestPeriodField::typing()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, cursor);
    QFETCH(QString, shown);
    m_panel->setLocale(QLocale(locale));
    type(typed);
    QCOMPARE(cursors(), QStringList{cursor});
    QCOMPARE(field()->text(), shown);
    QCOMPARE(m_panel->cursor().toString(), shown);
    QVERIFY(!field()->property("notice").toBool());
}

void TestPeriodField::typingAnInvalidPeriod()
{
    type(QStringLiteral("Augst 2025"));
    QVERIFY(cursors().isEmpty());
    QCOMPARE(field()->text(), QStringLiteral("Augst 2025")); // to be corrected
    QVERIFY(field()->property("notice").toBool());
    QVERIFY2(field()->toolTip().contains(QStringLiteral("Augst 2025")), qPrintable(field()->toolTip()));
    QCOMPARE(field()->accessibleDescription(), field()->toolTip());
    field()->setCursorPosition(3);
    QTest::keyClicks(field(), QStringLiteral("u"));
    QVERIFY(!field()->property("notice").toBool() && field()->toolTip().isEmpty());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(cursors(), QStringList{QStringLiteral("2025-08")});
}

void TestPeriodField::typingWithoutData()
{
    for (const char *text : {"2026-02", "1984", "latest-9999", "2030-Q1"}) {
        type(QString::fromLatin1(text));
        QVERIFY(field()->property("notice").toBool());
        QVERIFY(field()->toolTip().contains(QStringLiteral("1985-01")));
        QVERIFY(field()->toolTip().contains(QStringLiteral("2026-01")));
    }
    QVERIFY(cursors().isEmpty());
}

void TestPeriodField::escapeAndLeaving()
{
    type(QStringLiteral("nonsense"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(field()->text(), QStringLiteral("2020-06"));
    QVERIFY(!field()->property("notice").toBool());
    type(QStringLiteral("2025-0"), Qt::Key_Tab);
    QVERIFY(!field()->hasFocus());
    QCOMPARE(field()->text(), QStringLiteral("2020-06"));
    QVERIFY(cursors().isEmpty());
}

void TestPeriodField::typedTextIsKeptWhileTheCursorMoves()
{
    type(QStringLiteral("2025"), Qt::Key_Minus);
    m_panel->setCursor(exactly(2010, 1));
    QCOMPARE(field()->text(), QStringLiteral("2025-"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(field()->text(), QStringLiteral("2010-01"));
}

TRADESTRATA_TEST(TestPeriodField, QApplication)
#include "tst_periodfield.moc"
