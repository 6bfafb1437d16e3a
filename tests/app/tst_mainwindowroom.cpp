// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "widgets/controls/labels.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// What is cut or elided without saying so, by name.
QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool hasWords = !button->text().isEmpty() && !button->objectName().startsWith(u"qt_");
        if (button->isVisible() && hasWords && button->width() < button->sizeHint().width() && button->toolTip().isEmpty())
            cut.append(s("%1 “%2” is %3 wide, not %4")
                           .arg(button->objectName(), button->text())
                           .arg(button->width())
                           .arg(button->sizeHint().width()));
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty() && label->textFormat() != Qt::RichText
            && label->width() < label->sizeHint().width() && label->toolTip().isEmpty()
            && label->metaObject() == &QLabel::staticMetaObject)
            cut.append(s("%1 “%2” is %3 wide, not %4")
                           .arg(label->objectName(), label->text())
                           .arg(label->width())
                           .arg(label->sizeHint().width()));
    }
    for (const ElidedLabel *label : window.findChildren<ElidedLabel *>()) {
        if (label->isVisible() && label->width() < label->sizeHint().width() && label->toolTip().isEmpty())
            cut.append(s("%1 “%2” is elided without a tool tip").arg(label->objectName(), label->text()));
    }
    return cut;
}

} // namespace

/// The words of buttons and labels have room in a small window, in every language.
class MainWindowRoomTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<OpenWindow>(m_builtin); }
    void cleanup() { m_window.reset(); }

    void wordsHaveRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "es", "fr"}) {
            for (const QSize &size : {QSize(1024, 700), QSize(1280, 768), QSize(1280, 800)})
                QTest::addRow("%s %d", language, size.width() + size.height()) << s(language) << size;
        }
    }

    void wordsHaveRoom()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        MainWindow &window = m_window->window();
        window.setLanguage(language);
        window.resize(size);
        QTRY_COMPARE(window.size(), size); // it is not larger than asked for
        m_window->find("unfoldRight")->isVisible() ? m_window->find<QAbstractButton>("unfoldRight")->click() : void();
        auto *tabs = m_window->find<QTabWidget>("lowerTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(150);
            QVERIFY2(cutIn(window).isEmpty(), qPrintable(tabs->tabText(tab) + s(": ") + cutIn(window).join(s("; "))));
        }
    }

    void theReleaseIsInSight_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "es", "fr"})
            QTest::newRow(language) << s(language);
    }

    // At the top right, in words or at least as its month, whether the figure is frozen to it or not.
    void theReleaseIsInSight()
    {
        QFETCH(QString, language);
        MainWindow &window = m_window->window();
        window.setLanguage(language);
        window.resize(1280, 768);
        QTRY_COMPARE(window.width(), 1280);
        const auto *label = m_window->find<ElidedLabel>("releaseLabel");
        QVERIFY(label->text().contains(s("2026")));
        QTRY_VERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        QVERIFY(label->accessibleName().size() >= label->text().size());
        FigureSpec spec = m_window->spec();
        spec.release.reset(); // several
        m_window->document().editSpec(spec, s("All"));
        QVERIFY(label->text().startsWith(u'3'));
        QTRY_VERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        const auto *box = m_window->find<QComboBox>("showBox");
        QVERIFY(box->width() >= box->fontMetrics().horizontalAdvance(box->currentText()) + 40);
    }

    // As at 200% on a screen of 1280 by 800: what has no room is reached by scrolling.
    void aSmallScreenScrolls_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("200%") << QSize(640, 400);
        QTest::newRow("low") << QSize(1280, 400);
        QTest::newRow("narrow") << QSize(640, 800);
    }

    void aSmallScreenScrolls()
    {
        QFETCH(QSize, screen);
        MainWindow &window = m_window->window();
        window.scrollWithin({{}, screen});
        QTRY_VERIFY(window.width() <= screen.width() && window.height() <= screen.height());
        auto *area = m_window->find<QScrollArea>("windowArea");
        QVERIFY(area->isVisible());
        for (const char *name : {"exportButton", "periodTrack", "partnerSearch"}) {
            auto *widget = window.findChild<QWidget *>(s(name));
            QVERIFY2(widget, name);
            area->ensureWidgetVisible(widget);
            const QPoint at = widget->mapTo(area->viewport(), QPoint(widget->width() - 1, widget->height() - 1));
            QVERIFY2(!widget->isVisible() || area->viewport()->rect().contains(at), name);
        }
    }

    void aScreenWithRoomDoesNot()
    {
        m_window->window().scrollWithin({0, 0, 1024, 768});
        QVERIFY(!m_window->window().findChild<QScrollArea *>(s("windowArea")));
    }

    void dialogsHaveRoom_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "es", "fr"})
            QTest::newRow(language) << s(language);
    }

    void dialogsHaveRoom()
    {
        QFETCH(QString, language);
        m_window->window().setLanguage(language);
        ExportDialog exporting({m_window->spec().size, s("Mexico passes Canada.png"), true}, 37'000, {}, &m_window->window());
        OpenedData data;
        data.name = s("a-file-with-a-rather-long-name-2026-09.csv");
        data.reach = s("2020-01–2026-08");
        OpenDataDialog opening(data, &m_window->window());
        for (QWidget *dialog : std::initializer_list<QWidget *>{&exporting, &opening}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            QVERIFY2(cutIn(*dialog).isEmpty(), qPrintable(cutIn(*dialog).join(s("; "))));
            QVERIFY(dialog->width() <= 1024 && dialog->height() <= 700);
            dialog->close();
        }
    }

private:
    const Builtin m_builtin;
    std::unique_ptr<OpenWindow> m_window;
};

TRADESTRATA_TEST(MainWindowRoomTest, QApplication)
#include "tst_mainwindowroom.moc"
