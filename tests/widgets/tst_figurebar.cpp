// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "widgets/controls/figurebar.h"
#include "widgets/controls/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QWheelEvent>

#include <memory>

using namespace tradestrata;

/// The figure bar as a user has it: boxes and buttons by keys and mouse, and what is disabled says why.
class TestFigureBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void settersAreSilent();
    void eachBoxSaysWhatWasChosen();
    void theSameChoiceEmitsNothing();
    void buttonsSayChartAndShow_data();
    void buttonsSayChartAndShow();
    void theMenuDrawsTheOtherCharts();
    void arrowsWalkAlongTheButtons();
    void tabWalksFromLeftToRight();
    void aLineOfSharesIsALine();
    void sharesOfAnAreaLightShare();
    void incompatibleChoicesAreDisabledWithTheirReason();
    void keysSkipDisabledChoices();
    void aPassingWheelChoosesNothing();
    void exportIsRequested();
    void theReleaseYieldsItsRoom();
    void withoutRoomChartsAreIcons();
    void aReleaseWithoutRoomIsNotCutOff();
    void theListOfANarrowBoxIsWide();
    void aFrozenFigureHasASeal();
    void languageIsSwitchedLive();
    void everyControlHasNames();

private:
    QComboBox *box(const char *name) const { return m_bar->findChild<QComboBox *>(QLatin1String(name)); }
    QAbstractButton *button(const char *name) const { return m_bar->findChild<QAbstractButton *>(QLatin1String(name)); }
    int edits() const;

    FigureBarState stateFor(Measure measure, ShowAs show, Chart chart) const;

    std::unique_ptr<Language> m_language;
    std::unique_ptr<FigureBar> m_bar;
    std::vector<std::unique_ptr<QSignalSpy>> m_spies; ///< on the four kinds of edits
};

void TestFigureBar::initTestCase()
{
    WindowTheme::light().applyTo(*qApp);
    m_language = std::make_unique<Language>(testsupport::testLanguage(QStringLiteral("en"), *testsupport::builtInRegistry()));
}

void TestFigureBar::init()
{
    m_bar = std::make_unique<FigureBar>();
    m_bar->setState(stateFor(Measure::TwelveMonths, ShowAs::Value, Chart::Line));
    m_bar->resize(1280, m_bar->height());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_spies.clear();
    m_spies.push_back(std::make_unique<QSignalSpy>(m_bar.get(), &FigureBar::flowEdited));
    m_spies.push_back(std::make_unique<QSignalSpy>(m_bar.get(), &FigureBar::measureEdited));
    m_spies.push_back(std::make_unique<QSignalSpy>(m_bar.get(), &FigureBar::showEdited));
    m_spies.push_back(std::make_unique<QSignalSpy>(m_bar.get(), &FigureBar::chartEdited));
}

void TestFigureBar::cleanup()
{
    m_spies.clear();
    m_bar.reset();
}

int TestFigureBar::edits() const
{
    qsizetype count = 0;
    for (const auto &spy : m_spies)
        count += spy->count();
    return int(count);
}

FigureBarState TestFigureBar::stateFor(Measure measure, ShowAs show, Chart chart) const
{
    FigureSpec spec;
    spec.measure = measure;
    spec.show = show;
    spec.chart = chart;
    return stateOf(spec, Frequency::Month, *m_language);
}

void TestFigureBar::settersAreSilent()
{
    for (const Chart chart : {Chart::Bars, Chart::Area, Chart::Line}) {
        m_bar->setState(stateFor(Measure::Year, ShowAs::Value, chart));
        m_bar->setState(stateFor(Measure::SameMonths, ShowAs::Value, chart));
    }
    FigureBarState imports = stateFor(Measure::Month, ShowAs::Share, Chart::Area);
    imports.flow = Flow::Imports;
    m_bar->setState(imports);
    m_bar->setExportEnabled(false);
    QCOMPARE(edits(), 0);
    QCOMPARE(box("flowBox")->currentText(), QStringLiteral("Imports"));
    QCOMPARE(box("measureBox")->currentText(), QStringLiteral("Month"));
    QCOMPARE(box("showBox")->currentText(), QStringLiteral("Share"));
    QVERIFY(button("chartShare")->isChecked());
    QVERIFY(!button("exportButton")->isEnabled());
}

void TestFigureBar::eachBoxSaysWhatWasChosen()
{
    QTest::keyClick(box("flowBox"), Qt::Key_Down);
    QCOMPARE(m_spies[0]->count(), 1);
    QCOMPARE(m_spies[0]->first().first().value<Flow>(), Flow::Imports);
    QTest::keyClick(box("measureBox"), Qt::Key_Up);
    QCOMPARE(m_spies[1]->count(), 1);
    QCOMPARE(m_spies[1]->first().first().value<Measure>(), Measure::YearToDate);
    QTest::keyClick(box("showBox"), Qt::Key_Down);
    QCOMPARE(m_spies[2]->count(), 1);
    QCOMPARE(m_spies[2]->first().first().value<ShowAs>(), ShowAs::Share);
    QCOMPARE(edits(), 3);
}

void TestFigureBar::theSameChoiceEmitsNothing()
{
    QTest::keyClick(box("measureBox"), Qt::Key_Space); // opens the list at the choice
    QTRY_VERIFY(box("measureBox")->view()->isVisible());
    QTest::keyClick(box("measureBox")->view(), Qt::Key_Return);
    QTest::mouseClick(button("chartLine"), Qt::LeftButton);
    QCOMPARE(edits(), 0);
}

void TestFigureBar::buttonsSayChartAndShow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Chart>("chart");
    QTest::addColumn<ShowAs>("show");
    QTest::newRow("area") << "chartArea" << Chart::Area << ShowAs::Value;
    QTest::newRow("share") << "chartShare" << Chart::Area << ShowAs::Share;
    QTest::newRow("bars") << "chartBars" << Chart::Bars << ShowAs::Value;
}

void TestFigureBar::buttonsSayChartAndShow()
{
    QFETCH(QString, name);
    QFETCH(Chart, chart);
    QFETCH(ShowAs, show);
    m_bar->setState(stateFor(Measure::Year, ShowAs::Value, Chart::Line));
    QTest::mouseClick(m_bar->findChild<QAbstractButton *>(name), Qt::LeftButton);
    QCOMPARE(edits(), 1);
    QCOMPARE(m_spies[3]->first().at(0).value<Chart>(), chart);
    QCOMPARE(m_spies[3]->first().at(1).value<ShowAs>(), show);
    QCOMPARE(box("showBox")->currentIndex(), int(show));
    QTest::mouseClick(button("chartLine"), Qt::LeftButton); // back to values
    QCOMPARE(edits(), 2);
    QCOMPARE(m_spies[3]->last().at(0).value<Chart>(), Chart::Line);
    QCOMPARE(m_spies[3]->last().at(1).value<ShowAs>(), ShowAs::Value);
}

void TestFigureBar::theMenuDrawsTheOtherCharts()
{
    m_bar->setState(stateFor(Measure::Month, ShowAs::Value, Chart::Line));
    auto *more = m_bar->findChild<QToolButton *>(QStringLiteral("chartMore"));
    QVERIFY(!more->isChecked());
    auto *years = more->menu()->findChild<QAction *>(QStringLiteral("chart:years"));
    years->trigger();
    QCOMPARE(edits(), 1);
    QCOMPARE(m_spies[3]->first().at(0).value<Chart>(), Chart::YearOverlay);
    QVERIFY(more->isChecked());
    QCOMPARE(more->text(), years->text());
    QVERIFY(!button("chartLine")->isChecked());
    QTest::mouseClick(button("chartLine"), Qt::LeftButton);
    QCOMPARE(m_spies[3]->last().at(0).value<Chart>(), Chart::Line);
    QVERIFY(!more->isChecked() && !years->isChecked());
}

void TestFigureBar::arrowsWalkAlongTheButtons()
{
    button("chartLine")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(button("chartArea")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(edits(), 1);
    QCOMPARE(m_bar->state().chart, Chart::Area);
}

void TestFigureBar::tabWalksFromLeftToRight()
{
    box("flowBox")->setFocus();
    QStringList reached;
    int end = -1;
    for (const QWidget *at = box("flowBox"); reached.size() < 7; at = QApplication::focusWidget()) {
        reached.append(at->objectName());
        const int begin = at->mapTo(m_bar.get(), QPoint()).x();
        QVERIFY2(begin > end, qPrintable(reached.join(u' ')));
        end = begin + at->width();
        QTest::keyClick(m_bar.get(), Qt::Key_Tab);
        if (QApplication::focusWidget() == box("flowBox"))
            break;
    }
    QCOMPARE(reached, QStringList({QStringLiteral("flowBox"), QStringLiteral("measureBox"), QStringLiteral("showBox"),
                                   QStringLiteral("chartLine"), QStringLiteral("chartMore"), QStringLiteral("exportButton")}));
}

void TestFigureBar::aLineOfSharesIsALine()
{
    m_bar->setState(stateFor(Measure::TwelveMonths, ShowAs::Share, Chart::Line));
    QVERIFY(button("chartLine")->isChecked());
    QVERIFY(!button("chartShare")->isChecked());
    QTest::mouseClick(button("chartShare"), Qt::LeftButton);
    QCOMPARE(m_spies[3]->first().at(0).value<Chart>(), Chart::Area);
    QCOMPARE(m_spies[3]->first().at(1).value<ShowAs>(), ShowAs::Share);
}

void TestFigureBar::sharesOfAnAreaLightShare()
{
    m_bar->setState(stateFor(Measure::TwelveMonths, ShowAs::Value, Chart::Area));
    QVERIFY(button("chartArea")->isChecked());
    QTest::keyClick(box("showBox"), Qt::Key_Down);
    QVERIFY(button("chartShare")->isChecked());
    QCOMPARE(edits(), 1);
}

void TestFigureBar::incompatibleChoicesAreDisabledWithTheirReason()
{
    QVERIFY(!button("chartBars")->isEnabled());
    QVERIFY(button("chartBars")->toolTip().contains(QStringLiteral("whole years")));
    QCOMPARE(button("chartBars")->accessibleDescription(), button("chartBars")->toolTip());
    QTest::mouseClick(button("chartBars"), Qt::LeftButton);
    QCOMPARE(edits(), 0);

    m_bar->setState(stateFor(Measure::Year, ShowAs::Value, Chart::Bars));
    const QComboBox *measures = box("measureBox");
    for (int i = 0; i < measures->count(); ++i) {
        const bool sensible = Measure(i) == Measure::Quarter || Measure(i) == Measure::Year || Measure(i) == Measure::SameMonths;
        const QModelIndex item = measures->model()->index(i, 0);
        QCOMPARE(bool(item.flags() & Qt::ItemIsEnabled), sensible);
        QCOMPARE(item.data(Qt::ToolTipRole).toString().isEmpty(), sensible);
        QCOMPARE(item.data(Qt::AccessibleDescriptionRole), item.data(Qt::ToolTipRole));
    }
    const QList<ShowAs> stacked{ShowAs::Value, ShowAs::Share, ShowAs::Change, ShowAs::Contribution};
    for (int i = 0; i < box("showBox")->count(); ++i)
        QCOMPARE(bool(box("showBox")->model()->index(i, 0).flags() & Qt::ItemIsEnabled), stacked.contains(ShowAs(i)));
    QVERIFY(button("chartBars")->isEnabled());
    QVERIFY(button("chartBars")->toolTip().isEmpty());
}

void TestFigureBar::keysSkipDisabledChoices()
{
    m_bar->setState(stateFor(Measure::Year, ShowAs::Contribution, Chart::Bars));
    QTest::keyClick(box("measureBox"), Qt::Key_Up); // over year to date and 12 months
    QCOMPARE(m_bar->state().measure, Measure::Quarter);
    QTest::keyClick(box("measureBox"), Qt::Key_Up); // all before it are disabled
    QTest::keyClick(box("showBox"), Qt::Key_Down);
    QCOMPARE(m_bar->state().measure, Measure::Quarter);
    QCOMPARE(m_bar->state().show, ShowAs::Contribution);
    QCOMPARE(edits(), 1);
}

void TestFigureBar::aPassingWheelChoosesNothing()
{
    button("exportButton")->setFocus();
    QComboBox *measures = box("measureBox");
    QWheelEvent wheel(QPointF(5, 5), measures->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(measures, &wheel);
    QCOMPARE(edits(), 0);
    QCOMPARE(measures->currentIndex(), int(Measure::TwelveMonths));
}

void TestFigureBar::exportIsRequested()
{
    QSignalSpy exports(m_bar.get(), &FigureBar::exportRequested);
    QTest::mouseClick(button("exportButton"), Qt::LeftButton);
    QTest::keyClick(button("exportButton"), Qt::Key_Space);
    QCOMPARE(exports.count(), 2);
    m_bar->setExportEnabled(false);
    QTest::mouseClick(button("exportButton"), Qt::LeftButton);
    QCOMPARE(exports.count(), 2);
}

void TestFigureBar::theReleaseYieldsItsRoom()
{
    FigureBarState state = m_bar->state();
    state.release = QStringLiteral("Release of March 2026");
    m_bar->setState(state);
    const auto *label = m_bar->findChild<QWidget *>(QStringLiteral("releaseLabel"));
    QCOMPARE(label->accessibleName(), state.release);
    QVERIFY(label->toolTip().isEmpty());
    m_bar->resize(m_bar->minimumSizeHint().width(), m_bar->height());
    QTRY_COMPARE(label->toolTip(), state.release); // whole, where it is cut
}

void TestFigureBar::languageIsSwitchedLive()
{
    class German : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return qstrcmp(source, "Quarter") == 0 ? QStringLiteral("Quartal") : QString();
        }
    } german;
    m_bar->setState(stateFor(Measure::Quarter, ShowAs::Value, Chart::Line));
    QCoreApplication::installTranslator(&german);
    QTRY_COMPARE(box("measureBox")->currentText(), QStringLiteral("Quartal"));
    QCoreApplication::removeTranslator(&german);
    QTRY_COMPARE(box("measureBox")->currentText(), QStringLiteral("Quarter"));
    QCOMPARE(edits(), 0);
}

void TestFigureBar::everyControlHasNames()
{
    for (const QWidget *control : m_bar->findChildren<QWidget *>()) {
        if (control->focusPolicy() == Qt::NoFocus || control->parent()->inherits("QComboBoxPrivateContainer"))
            continue;
        QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        QVERIFY(control->accessibleName() != control->objectName());
    }
}

void TestFigureBar::withoutRoomChartsAreIcons()
{
    auto *line = m_bar->findChild<QToolButton *>(QStringLiteral("chartLine"));
    m_bar->resize(1600, m_bar->height());
    QCOMPARE(line->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    QVERIFY(line->toolTip().isEmpty());
    m_bar->resize(m_bar->minimumSizeHint().width(), m_bar->height());
    QCOMPARE(line->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QCOMPARE(line->toolTip(), line->text());
    QVERIFY(m_bar->minimumSizeHint().width() < 960);
    QCoreApplication::processEvents();
    for (const QWidget *control : m_bar->findChildren<QAbstractButton *>())
        QVERIFY(m_bar->rect().contains(QRect(control->mapTo(m_bar.get(), QPoint()), control->size())));
    m_bar->resize(1600, m_bar->height());
    QCOMPARE(line->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

void TestFigureBar::aReleaseWithoutRoomIsNotCutOff()
{
    FigureBarState state = stateFor(Measure::TwelveMonths, ShowAs::Value, Chart::Line);
    state.release = QStringLiteral("Publicación de septiembre de 2026");
    m_bar->setState(state);
    auto *label = m_bar->findChild<QWidget *>(QStringLiteral("releaseLabel"));
    const auto inked = [label] {
        const QImage image = label->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        return colours.size() > 1;
    };
    m_bar->resize(1600, m_bar->height());
    const int needed = label->fontMetrics().horizontalAdvance(state.release);
    QTRY_VERIFY(label->width() >= needed);
    QVERIFY(inked());
    // Complete or not at all: a part of it would be useless, and the status bar has it too.
    m_bar->resize(m_bar->width() - (label->width() - needed / 2), m_bar->height());
    QTRY_VERIFY(label->width() > 8 && label->width() < needed);
    QVERIFY(!inked());
    QCOMPARE(label->toolTip(), state.release);
}

// Where the box gives way to the release, its list still has its longest choice whole, also when it opens again.
void TestFigureBar::theListOfANarrowBoxIsWide()
{
    QComboBox *show = box("showBox");
    const auto listWidth = [show] {
        show->showPopup();
        const int width = show->view()->width();
        show->hidePopup();
        return width;
    };
    FigureBarState state = stateFor(Measure::TwelveMonths, ShowAs::Value, Chart::Line);
    state.release = QStringLiteral("Release of September 2026, as published at first and revised later");
    state.shortRelease = QStringLiteral("September 2026");
    m_bar->resize(1600, m_bar->height());
    m_bar->setState(state);
    const int full = show->sizeHint().width();
    QTRY_COMPARE(show->width(), full);
    QVERIFY(listWidth() > 0);
    for (int width = 1600; width > m_bar->minimumSizeHint().width() && show->width() >= full; width -= 4) {
        m_bar->resize(width, m_bar->height());
        QCoreApplication::processEvents();
    }
    QVERIFY2(show->width() < full, QByteArray::number(show->width()));
    int longest = 0;
    for (int i = 0; i < show->count(); ++i)
        longest = std::max(longest, show->view()->fontMetrics().horizontalAdvance(show->itemText(i)));
    QVERIFY2(listWidth() > longest, QByteArray::number(listWidth()) + " for " + QByteArray::number(longest));
    QVERIFY(listWidth() > show->width());
}

void TestFigureBar::aFrozenFigureHasASeal()
{
    auto *seal = m_bar->findChild<QWidget *>(QStringLiteral("releaseSeal"));
    auto *label = m_bar->findChild<QWidget *>(QStringLiteral("releaseLabel"));
    FigureBarState state = stateFor(Measure::TwelveMonths, ShowAs::Value, Chart::Line);
    state.release = QStringLiteral("3 releases, to October 2026");
    state.releaseDetail = QStringLiteral("Release of March 2026: January 1985–January 2026");
    m_bar->setState(state);
    QVERIFY(seal->isHidden());
    m_bar->resize(1600, m_bar->height());
    QTRY_COMPARE(label->toolTip(), state.releaseDetail);
    const int without = m_bar->minimumSizeHint().width();
    state.release = QStringLiteral("Release of March 2026");
    state.releaseDetail = QStringLiteral("This figure is frozen to the release of March 2026.");
    state.isFrozen = true;
    m_bar->setState(state);
    QVERIFY(!seal->isHidden());
    QCOMPARE(seal->toolTip(), state.releaseDetail);
    QCOMPARE(seal->accessibleName(), state.releaseDetail);
    QCOMPARE(m_bar->minimumSizeHint().width(), without); // the window does not become wider
    QVERIFY(label->mapTo(m_bar.get(), label->rect().topRight()).x() < seal->mapTo(m_bar.get(), QPoint(0, 0)).x());
    // Complete even if the bar is as narrow as it can be, and the label has no room.
    m_bar->resize(without, m_bar->height());
    QTRY_VERIFY(seal->x() >= 0 && seal->x() + seal->width() <= seal->parentWidget()->width());
    // Drawn, in more than one colour.
    const QImage image = seal->grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 2);
    state.isFrozen = false;
    m_bar->setState(state);
    QVERIFY(seal->isHidden());
}

TRADESTRATA_TEST(TestFigureBar, QApplication)
#include "tst_figurebar.moc"
