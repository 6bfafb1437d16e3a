// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/controls/theme.h"
#include "widgets/panels/figureoptionspanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace tradestrata;

/// The figure's words and options as a user has them: each change is one new spec with a name for the undo menu.
class TestFigureOptionsPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void settersAreSilent();
    void typingIsOneStepAField();
    void wordsAreAsTyped_data();
    void wordsAreAsTyped();
    void theCaretStaysWhileTheDocumentAnswers();
    void suggestionsAreTakenOver();
    void aTemplateUntiesTheTitle();
    void withoutSuggestionsThereIsNoButton();
    void othersFollowTheChartUntilChosen();
    void totalIsChecked();
    void axisIsOnlyForLines();
    void throughIsOnlyForYears();
    void sizesByPreset();
    void aSizeOfOnesOwn();
    void impossibleSizesSaySo();
    void aLongTitleShowsItsBeginning();
    void languages_data();
    void languages();
    void anotherLanguageIsShownAndKept();
    void everyRowHasItsControl();
    void totalIsLeftOutOfATable();
    void sharesAreOfAGroup();
    void whatGoesWithSomethingGoesWithIt();
    void whatCannotBeReadGoesBack();
    void fieldsFollowTheTheme();
    void everyControlHasNames();
    void annotationsAreListed();

private:
    template<class T>
    T *child(const char *name) const
    {
        return m_panel->findChild<T *>(QLatin1String(name));
    }
    FigureSpec edited() const { return m_edits->last().at(0).value<FigureSpec>(); }
    QString what() const { return m_edits->last().at(1).toString(); }
    QString mergeKey(int edit) const { return m_edits->at(edit).at(2).toString(); }
    void choose(const char *box, int steps) const;
    void retype(const char *field, const QString &text, Qt::Key end) const;

    std::unique_ptr<FigureOptionsPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_edits;
};

void TestFigureOptionsPanel::initTestCase() { WindowTheme::light().applyTo(*qApp); }

void TestFigureOptionsPanel::init()
{
    m_panel = std::make_unique<FigureOptionsPanel>();
    m_panel->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_panel->setSpec(FigureSpec(), {QStringLiteral("US goods exports"), QStringLiteral("Sums of 12 months"), {}, {}, {}, {}});
    m_panel->resize(304, 900);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_edits = std::make_unique<QSignalSpy>(m_panel.get(), &FigureOptionsPanel::specEdited);
}

void TestFigureOptionsPanel::cleanup() { m_panel.reset(); }

void TestFigureOptionsPanel::choose(const char *box, int steps) const
{
    for (int i = 0; i < std::abs(steps); ++i)
        QTest::keyClick(child<QComboBox>(box), steps > 0 ? Qt::Key_Down : Qt::Key_Up);
}

void TestFigureOptionsPanel::retype(const char *field, const QString &text, Qt::Key end) const
{
    auto *edit = child<QLineEdit>(field);
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, end);
}

void TestFigureOptionsPanel::settersAreSilent()
{
    FigureSpec spec;
    spec.title = QStringLiteral("Mexico leads");
    spec.note = QStringLiteral("Of our own");
    spec.chart = Chart::Bars;
    spec.measure = Measure::Year;
    spec.through = 8;
    spec.total = true;
    spec.language = QStringLiteral("fr");
    spec.size = {FigureSize::Unit::Millimetres, 170, 95, 600};
    m_panel->setSpec(spec, {});
    m_panel->setSpec(FigureSpec(), {});
    m_panel->setSpec(spec, {});
    QCOMPARE(m_edits->count(), 0);
    QCOMPARE(m_panel->spec(), spec);
    QCOMPARE(child<QLineEdit>("titleEdit")->text(), spec.title);
    QCOMPARE(child<QLineEdit>("noteEdit")->text(), spec.note);
    QVERIFY(child<QCheckBox>("othersCheck")->isChecked());
    QCOMPARE(child<QComboBox>("throughBox")->currentText(), QStringLiteral("August"));
    QCOMPARE(child<QComboBox>("sizeBox")->currentText(), QStringLiteral("Full width of a report: 170 × 95 mm"));
    QCOMPARE(child<QLineEdit>("sizeDpi")->text(), QStringLiteral("600"));
    QCOMPARE(child<QComboBox>("languageBox")->currentText(), QStringLiteral("Français (Canada)"));
}

void TestFigureOptionsPanel::typingIsOneStepAField()
{
    QTest::keyClicks(child<QLineEdit>("titleEdit"), QStringLiteral("Mex"));
    QCOMPARE(m_edits->count(), 3); // the figure follows each letter
    QCOMPARE(edited().title, QStringLiteral("Mex"));
    QVERIFY(!mergeKey(0).isEmpty());
    QCOMPARE(mergeKey(2), mergeKey(0));
    QTest::keyClick(child<QLineEdit>("titleEdit"), Qt::Key_Return);
    QTest::keyClicks(child<QLineEdit>("titleEdit"), QStringLiteral("i"));
    QVERIFY(mergeKey(3) != mergeKey(0)); // typed later: a step of its own
    QTest::keyClicks(child<QLineEdit>("noteEdit"), QStringLiteral("n"));
    QVERIFY(mergeKey(4) != mergeKey(3));
}

void TestFigureOptionsPanel::wordsAreAsTyped_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("step");
    QTest::newRow("title") << "titleEdit"
                           << "Change Title";
    QTest::newRow("subtitle") << "subtitleEdit"
                              << "Change Subtitle";
    QTest::newRow("note") << "noteEdit"
                          << "Change Note";
}

void TestFigureOptionsPanel::wordsAreAsTyped()
{
    QFETCH(QString, field);
    QFETCH(QString, step);
    auto *edit = m_panel->findChild<QLineEdit *>(field);
    QVERIFY(!edit->placeholderText().isEmpty());
    QTest::keyClicks(edit, QStringLiteral("A & b "));
    const FigureSpec next = edited();
    QCOMPARE(QStringList({next.title, next.subtitle, next.note}).join(QString()), QStringLiteral("A & b "));
    QCOMPARE(what(), step);
    FigureSpec rest = next;
    rest.title = rest.subtitle = rest.note = QString();
    QCOMPARE(rest, FigureSpec());
}

void TestFigureOptionsPanel::theCaretStaysWhileTheDocumentAnswers()
{
    connect(m_panel.get(), &FigureOptionsPanel::specEdited, m_panel.get(),
            [this](const FigureSpec &next) { m_panel->setSpec(next, {}); });
    auto *edit = child<QLineEdit>("titleEdit");
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(edit, QStringLiteral("Meico"));
    edit->setCursorPosition(2);
    QTest::keyClicks(edit, QStringLiteral("x"));
    QCOMPARE(edit->text(), QStringLiteral("Mexico"));
    QCOMPARE(edit->cursorPosition(), 3);
}

void TestFigureOptionsPanel::suggestionsAreTakenOver()
{
    m_panel->setSuggestions({{QStringLiteral("Mexico & Canada"), QStringLiteral("US goods exports")}, {}, {}});
    auto *menu = child<QMenu>("titleEditSuggestionMenu");
    QCOMPARE(menu->actions().size(), 2); // the words used come first, once
    QCOMPARE(menu->actions().first()->data().toString(), QStringLiteral("US goods exports"));
    menu->actions().last()->trigger();
    QCOMPARE(m_edits->count(), 1);
    QCOMPARE(edited().title, QStringLiteral("Mexico & Canada"));
    QCOMPARE(child<QLineEdit>("titleEdit")->text(), QStringLiteral("Mexico & Canada"));
    menu->actions().last()->trigger(); // is already so
    QCOMPARE(m_edits->count(), 1);
}

void TestFigureOptionsPanel::aTemplateUntiesTheTitle()
{
    FigureSpec spec;
    spec.title = QStringLiteral("By hand");
    FigureHints hints;
    hints.titleClaims = {{TitleClaim{{2010}, PartnerCode{1220}, {}, {}, {}}, QStringLiteral("Mexico leads Canada")}};
    m_panel->setSpec(spec, hints);
    auto *box = child<QComboBox>("titleClaimBox");
    QCOMPARE(box->currentIndex(), 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(edited().titleClaim, std::optional(hints.titleClaims.first().first));
    QCOMPARE(what(), QStringLiteral("Set Title Claim"));
    m_panel->setSuggestions({{QStringLiteral("Mexico leads")}, {}, {}, {QStringLiteral("{leader} leads")}});
    QAction *leads = child<QMenu>("titleEditSuggestionMenu")->actions().last();
    QCOMPARE(leads->text(), QStringLiteral("Mexico leads"));
    leads->trigger(); // other words were tied
    QCOMPARE(edited().title, QStringLiteral("{leader} leads"));
    QVERIFY(!edited().titleClaim);
}

void TestFigureOptionsPanel::withoutSuggestionsThereIsNoButton()
{
    QVERIFY(child<QToolButton>("titleEditSuggestions")->isVisible());
    QVERIFY(!child<QToolButton>("noteEditSuggestions")->isVisible());
    m_panel->setSuggestions({{}, {}, {QStringLiteral("Canada was revised.")}});
    QVERIFY(child<QToolButton>("noteEditSuggestions")->isVisible());
}

void TestFigureOptionsPanel::othersFollowTheChartUntilChosen()
{
    auto *others = child<QCheckBox>("othersCheck");
    QVERIFY(!others->isChecked()); // lines draw none
    QTest::mouseClick(others, Qt::LeftButton, {}, QPoint(8, others->height() / 2));
    QCOMPARE(edited().others, std::optional(true));
    QCOMPARE(what(), QStringLiteral("Draw others"));
    QTest::keyClick(others, Qt::Key_Space);
    QCOMPARE(edited(), FigureSpec()); // exactly restored, not approximately
    QCOMPARE(what(), QStringLiteral("Leave out others"));
    QCOMPARE(m_edits->count(), 2);
}

void TestFigureOptionsPanel::totalIsChecked()
{
    auto *total = child<QCheckBox>("totalCheck");
    QTest::keyClick(total, Qt::Key_Space);
    QCOMPARE(edited().total, std::optional(true));
    QTest::keyClick(total, Qt::Key_Space);
    QCOMPARE(edited(), FigureSpec());

    FigureSpec area;
    area.chart = Chart::Area;
    m_panel->setSpec(area, {});
    QVERIFY(!total->isEnabled());
    QVERIFY(total->toolTip().contains(QStringLiteral("upper edge")));
    QCOMPARE(m_edits->count(), 2);
}

void TestFigureOptionsPanel::axisIsOnlyForLines()
{
    choose("axisBox", 1);
    QCOMPARE(edited().axis, Axis::Zero);
    choose("axisBox", 1);
    QCOMPARE(edited().axis, Axis::Data);
    QCOMPARE(m_edits->count(), 2);
    FigureSpec bars;
    bars.chart = Chart::Bars;
    m_panel->setSpec(bars, {});
    QVERIFY(!child<QComboBox>("axisBox")->isEnabled());
    QVERIFY(child<QComboBox>("axisBox")->toolTip().contains(QStringLiteral("zero")));
    QVERIFY(!child<QComboBox>("axisBox")->accessibleDescription().isEmpty());
}

void TestFigureOptionsPanel::throughIsOnlyForYears()
{
    choose("throughBox", 8);
    QCOMPARE(edited().through, std::optional(8));
    choose("throughBox", -8);
    QCOMPARE(edited().through, std::optional<int>());
    const QString why = QStringLiteral("Only whole years are compared through a month.");
    FigureHints hints;
    hints.whyNot[Extra::Through] = why;
    m_panel->setSpec(FigureSpec(), hints);
    QVERIFY(!child<QComboBox>("throughBox")->isEnabled());
    QCOMPARE(child<QComboBox>("throughBox")->toolTip(), why);
    QCOMPARE(child<QComboBox>("throughBox")->accessibleDescription(), why);
}

void TestFigureOptionsPanel::sizesByPreset()
{
    QCOMPARE(child<QComboBox>("sizeBox")->currentText(), QStringLiteral("Screen: 1600 × 900 pixels"));
    QVERIFY(!child<QLineEdit>("sizeDpi")->isVisible());
    choose("sizeBox", -1);
    QCOMPARE(edited().size, (FigureSize{FigureSize::Unit::Millimetres, 170, 240, 300}));
    QVERIFY(child<QLineEdit>("sizeDpi")->isVisible());
    choose("sizeBox", 3);
    QCOMPARE(edited().size, (FigureSize{FigureSize::Unit::Pixels, 1080, 1080, 300}));
    QCOMPARE(m_edits->count(), 4);
}

void TestFigureOptionsPanel::aSizeOfOnesOwn()
{
    choose("sizeBox", 3); // past two presets to "another size"
    QCOMPARE(m_edits->count(), 2);
    QTRY_VERIFY(child<QLineEdit>("sizeWidth")->hasFocus());
    retype("sizeWidth", QStringLiteral("1200"), Qt::Key_Return);
    QCOMPARE(edited().size, (FigureSize{FigureSize::Unit::Pixels, 1200, 1080, 300}));
    QTest::keyClick(child<QLineEdit>("sizeWidth"), Qt::Key_Return); // the same again
    QCOMPARE(m_edits->count(), 3);
    choose("sizeUnitBox", 1);
    QCOMPARE(edited().size, (FigureSize{FigureSize::Unit::Millimetres, 102, 91, 300})); // 1200 / 300 x 25.4 = 101.6
    retype("sizeHeight", QStringLiteral("60.5"), Qt::Key_Tab);
    QCOMPARE(edited().size.height, 60.5);
    retype("sizeDpi", QStringLiteral("150"), Qt::Key_Return);
    QCOMPARE(edited().size.dpi, 150.0);
}

void TestFigureOptionsPanel::aLongTitleShowsItsBeginning()
{
    FigureSpec spec;
    spec.title = QStringLiteral("Mexico leads ").repeated(20);
    m_panel->setSpec(spec, {QStringLiteral("US goods exports"), {}, {}, {}, {}, {}});
    auto *field = child<QLineEdit>("titleEdit");
    const auto shown = [field] {
        field->grab(); // scrolls
        return field->cursorPositionAt(QPoint(field->width() / 2, field->height() / 2));
    };
    const int atFirst = shown();
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClick(field, Qt::Key_End);
    QVERIFY(shown() > atFirst);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(shown(), atFirst);
    QCOMPARE(m_edits->count(), 0);
}

void TestFigureOptionsPanel::impossibleSizesSaySo()
{
    FigureSpec spec;
    spec.size.width = 1000;
    m_panel->setSpec(spec, {});
    auto *width = child<QLineEdit>("sizeWidth");
    for (const QString &text : {QStringLiteral("12"), QStringLiteral("90000"), QStringLiteral("wide"), QStringLiteral("800.5"),
                                QStringLiteral("-800")}) {
        retype("sizeWidth", text, Qt::Key_Return);
        QVERIFY2(width->toolTip().contains(QStringLiteral("267 × 167")), qPrintable(text));
        QVERIFY(width->property("notice").toBool());
    }
    QCOMPARE(m_edits->count(), 0);
    retype("sizeWidth", QStringLiteral("800"), Qt::Key_Return);
    QVERIFY(width->toolTip().isEmpty());
    QCOMPARE(edited().size.width, 800.0);
}

void TestFigureOptionsPanel::languages_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("code");
    const QStringList codes{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("es_ES"), QStringLiteral("fr"),
                            QStringLiteral("fr_FR")};
    for (int i = 0; i < codes.size(); ++i)
        QTest::newRow(qPrintable(codes[i])) << i << codes[i];
}

void TestFigureOptionsPanel::languages()
{
    QFETCH(int, row);
    QFETCH(QString, code);
    auto *box = child<QComboBox>("languageBox");
    QCOMPARE(box->currentIndex(), 5); // the spec names none
    QCOMPARE(box->count(), 6);
    choose("languageBox", row - 5);
    QCOMPARE(edited().language, code);
    QCOMPARE(box->currentIndex(), row);
    QCOMPARE(box->count(), 5); // it cannot be restored
}

void TestFigureOptionsPanel::anotherLanguageIsShownAndKept()
{
    FigureSpec spec;
    spec.language = QStringLiteral("es_AR");
    m_panel->setSpec(spec, {});
    QCOMPARE(child<QComboBox>("languageBox")->currentText(), QStringLiteral("es_AR"));
    spec.language = QStringLiteral("es_MX");
    m_panel->setSpec(spec, {});
    QCOMPARE(child<QComboBox>("languageBox")->currentIndex(), 1);
    QCOMPARE(m_edits->count(), 0);
}

// From the top in the order of their places, each under its own label, which leads to it.
void TestFigureOptionsPanel::everyRowHasItsControl()
{
    std::vector<std::pair<int, int>> placed; // place, height
    for (const SpecField &field : specFields()) {
        const SpecField::Control &control = field.control;
        if (!control.object)
            continue;
        auto *widget = child<QWidget>(control.object);
        QVERIFY2(widget, control.object);
        placed.emplace_back(control.place, widget->mapTo(m_panel.get(), QPoint()).y());
        const QString label = QLatin1String(control.label);
        const QString name = QLatin1String(control.name ? control.name : control.label);
        if (widget->focusPolicy() != Qt::NoFocus)
            QCOMPARE(widget->accessibleName(), name);
        if (const auto *check = qobject_cast<QCheckBox *>(widget)) {
            QCOMPARE(check->text(), label);
            continue;
        }
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        QVERIFY2(std::ranges::any_of(labels, [&](const QLabel *each) { return each->buddy() == widget && each->text() == label; }),
                 control.object);
    }
    QVERIFY(placed.size() > 20);
    std::ranges::stable_sort(placed, {}, [](const auto &each) { return each.first; });
    QVERIFY(std::ranges::is_sorted(placed, {}, [](const auto &each) { return each.second; }));
}

void TestFigureOptionsPanel::totalIsLeftOutOfATable()
{
    FigureSpec table;
    table.chart = Chart::Table;
    m_panel->setSpec(table, {});
    auto *total = child<QCheckBox>("totalCheck");
    QVERIFY(total->isChecked());
    QTest::keyClick(total, Qt::Key_Space);
    QVERIFY(!edited().drawsTotal() && !total->isChecked());
    QTest::keyClick(total, Qt::Key_Space);
    QCOMPARE(edited(), table);
}

void TestFigureOptionsPanel::sharesAreOfAGroup()
{
    FigureSpec spec;
    spec.show = ShowAs::Share;
    spec.others = true;
    FigureHints hints;
    hints.groups = {{{3}, QStringLiteral("European Union")}, {{20}, QStringLiteral("Asia")}};
    m_panel->setSpec(spec, hints);
    choose("shareOfBox", 1);
    QVERIFY(edited().sharesShown() && !edited().others); // others are not part of the shown partners
    choose("shareOfBox", 2);
    QCOMPARE(edited().shareOf, ShareOf::Group);
    QCOMPARE(edited().shareGroup, PartnerCode{20});
    QCOMPARE(child<QComboBox>("shareOfBox")->currentText(), QStringLiteral("Asia"));
    QCOMPARE(what(), QStringLiteral("Change Share Base"));
    m_panel->setSpec(FigureSpec(), hints);
    QCOMPARE(child<QComboBox>("shareOfBox")->toolTip(), QStringLiteral("The figure shows no shares."));
}

void TestFigureOptionsPanel::whatGoesWithSomethingGoesWithIt()
{
    QVERIFY(!child<QCheckBox>("bridgedCheck")->isEnabled());
    retype("dollarsOfEdit", QStringLiteral("2025-08"), Qt::Key_Return);
    QCOMPARE(edited().dollarsOf, Month::of(2025, 8));
    QTest::keyClick(child<QCheckBox>("bridgedCheck"), Qt::Key_Space);
    QVERIFY(edited().bridged);
    QCOMPARE(what(), QStringLiteral("Bridge consumer prices that were never published"));
    child<QLineEdit>("dollarsOfEdit")->clear();
    QTest::keyClick(child<QLineEdit>("dollarsOfEdit"), Qt::Key_Return);
    QCOMPARE(edited(), FigureSpec());
    QCOMPARE(what(), QStringLiteral("Change Dollars"));
}

void TestFigureOptionsPanel::whatCannotBeReadGoesBack()
{
    FigureSpec spec;
    spec.show = ShowAs::Index;
    spec.base = Period::year(2019);
    m_panel->setSpec(spec, {});
    retype("baseEdit", QStringLiteral("then"), Qt::Key_Return);
    QCOMPARE(m_edits->count(), 0);
    QCOMPARE(child<QLineEdit>("baseEdit")->text(), QStringLiteral("2019"));
}

void TestFigureOptionsPanel::fieldsFollowTheTheme()
{
    const auto ink = [this] { return child<QLineEdit>("titleEdit")->palette().color(QPalette::Active, QPalette::Text); };
    QCOMPARE(ink(), WindowTheme::light().text);
    WindowTheme::darkTheme().applyTo(*qApp);
    QCOMPARE(ink(), WindowTheme::darkTheme().text);
    const auto ground = [this] { return child<QLineEdit>("noteEdit")->grab().toImage().pixelColor(5, 5); };
    QCOMPARE(ground(), WindowTheme::darkTheme().field);
    WindowTheme::light().applyTo(*qApp);
    QCOMPARE(ground(), WindowTheme::light().field);
    for (const QWidget *widget : m_panel->findChildren<QWidget *>())
        QVERIFY2(widget->styleSheet().isEmpty(), qPrintable(widget->objectName())); // each would be applied to all in it
}

void TestFigureOptionsPanel::everyControlHasNames()
{
    for (const QWidget *control : m_panel->findChildren<QWidget *>()) {
        const bool ours = control->inherits("QLineEdit") || control->inherits("QComboBox") || control->inherits("QAbstractButton");
        if (!ours || control->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        QVERIFY(control->accessibleName() != control->objectName());
    }
}

// Chosen, edited and removed with keys.
void TestFigureOptionsPanel::annotationsAreListed()
{
    auto *list = child<QListWidget>("annotationList");
    QVERIFY(list->isHidden());
    FigureSpec spec;
    for (const char *text : {"One", "Two", "Three"})
        spec.annotations.append({AnnotationKind::Text, Period::year(2020), Period::year(2020), {}, {}, {}, QString::fromUtf8(text)});
    FigureHints hints{QStringLiteral("a"), QStringLiteral("b")};
    hints.annotations = {QStringLiteral("2020: One"), QStringLiteral("2020: Two"), QStringLiteral("2020: Three")};
    m_panel->show();
    QSignalSpy selected(m_panel.get(), &FigureOptionsPanel::annotationSelected);
    QSignalSpy toEdit(m_panel.get(), &FigureOptionsPanel::annotationEditRequested);
    m_panel->setSpec(spec, hints);
    QCOMPARE(list->count(), 3);
    QVERIFY(!list->isHidden() && selected.isEmpty());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(selected.last().at(0).toInt(), list->currentRow());
    const int row = list->currentRow();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(toEdit.last().at(0).toInt(), row);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(edited().annotations.size(), 2);
    QVERIFY(!edited().annotations.contains(spec.annotations[row]));
    QCOMPARE(what(), QStringLiteral("Delete Annotation"));
    QCOMPARE(selected.last().at(0).toInt(), -1);
}

TRADESTRATA_TEST(TestFigureOptionsPanel, QApplication)
#include "tst_figureoptionspanel.moc"
