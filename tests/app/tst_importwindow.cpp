// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importwindow.h"
#include "app/userlayouts.h"
#include "app/windowwords.h"
#include "models/io/readers.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "widgets/controls/choicebox.h"
#include "widgets/panels/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTimer>

using namespace tradestrata;
using namespace tradestrata::testsupport;
using namespace Qt::StringLiterals;

namespace {

/// Every message of the program that names an option about reading a file.
QStringList sentencesAboutOptions()
{
    QFile file(QStringLiteral(TRADESTRATA_SOURCE_DIR "/translations/tradestrata_es.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression message(
        u"<source>([^<]*--(role|products-of|product|level|sheet|reporter|unit|keep|decimal)\\b"
        "[^<]*)</source>"_s);
    QStringList found;
    const QString all = QString::fromUtf8(file.readAll());
    const qsizetype begin = all.indexOf(u"<name>Message</name>"_s); // help is about the command line
    for (auto each = message.globalMatch(all.sliced(begin, all.indexOf(u"</context>"_s, begin) - begin)); each.hasNext();) {
        QString text = each.next().captured(1);
        text.replace(u"&apos;"_s, u"'"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s).replace(u"&gt;"_s, u">"_s);
        found.append(text);
    }
    return found;
}

constexpr auto openFlow = "when,who,how much (EUR million)\n2023,France,5\n2024,France,6\n2024,Germany,7\n";

/// The import window, with the hands of a user.
struct Hand
{
    ImportDialog *dialog = nullptr;

    template<class Widget>
    Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    QString outcome() const { return find<QLabel>("importOutcome")->text(); }
    bool canOpen() const { return find<QPushButton>("importAccept")->isEnabled(); }
    /// Waits until the file has been read.
    bool isRead() const
    {
        return QTest::qWaitFor([this] { return !outcome().isEmpty() && !find<QWidget>("importProgress")->isVisible(); });
    }
    QString cell(const char *table, int row, int column) const
    {
        const QAbstractItemModel *model = find<QTableView>(table)->model();
        return model->index(row, column).data().toString();
    }
    QStringList heads(const char *table) const
    {
        const QAbstractItemModel *model = find<QTableView>(table)->model();
        QStringList heads;
        for (int i = 0; i < model->columnCount(); ++i)
            heads.append(model->headerData(i, Qt::Horizontal).toString());
        return heads;
    }
    void go(int column) const
    {
        auto *view = find<QTableView>("importTable");
        view->setCurrentIndex(view->model()->index(1, column));
    }
    /// Chooses by the keyboard, as the first letters do.
    void choose(const char *box, const QString &label) const
    {
        auto *choice = find<ChoiceBox>(box);
        choice->setFocus();
        const int place = choice->findText(label);
        QVERIFY2(place >= 0, qPrintable(label));
        choice->setCurrentIndex(place);
        emit choice->activated(place);
    }
    void type(const char *box, const QString &text) const
    {
        auto *field = find<QComboBox>(box)->lineEdit();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    void accept() const { find<QPushButton>("importAccept")->click(); }
};

} // namespace

/// The import window: a file as it is, the roles of its columns, and what comes of them.
class TestImportWindow : public QObject
{
    Q_OBJECT

private slots:
    void noOptionsOfTheCommandLine()
    {
        const QStringList sentences = sentencesAboutOptions();
        QVERIFY(sentences.size() > 15);
        for (const QString &sentence : sentences) {
            const QByteArray source = sentence.toUtf8();
            const QString inTheWindow = QString::fromUtf8(tradestrata::inWindow({s("any"), source.constData(), {}}).source);
            QVERIFY2(!inTheWindow.contains(u"--"_s), source.constData());
            // The arguments are the same.
            for (int i = 3; i < 9; ++i)
                QVERIFY2(!inTheWindow.contains(u'%' + QString::number(i)) || sentence.contains(u'%' + QString::number(i)),
                         source.constData());
        }
    }

    void initTestCase() { useSettingsIn(m_folder); }

    void cleanup()
    {
        QDir(UserLayouts::usualFolder()).removeRecursively();
        if (m_hand.dialog)
            m_hand.dialog->reject();
    }

    void aRoleIsGivenAndTheFileOpens()
    {
        const QString path = put("open.csv", openFlow);
        const auto options = inWindow(path, {}, [this] {
            QVERIFY(m_hand.isRead());
            QVERIFY(!m_hand.canOpen()); // nothing says exports or imports
            QVERIFY2(m_hand.outcome().contains(u"exports or imports"_s), qPrintable(m_hand.outcome()));
            // The sheet as it is, with the roles that were recognized.
            QCOMPARE(m_hand.heads("importTable"), QStringList({u"Period"_s, u"Name of the partner"_s, u"Values"_s}));
            QCOMPARE(m_hand.cell("importTable", 0, 2), u"how much (EUR million)"_s);
            QCOMPARE(m_hand.cell("importTable", 3, 1), u"Germany"_s);
            m_hand.go(2);
            m_hand.choose("importRole", u"Imports"_s);
            QVERIFY(m_hand.isRead());
            QTRY_VERIFY(m_hand.canOpen());
            // As it will be read: whole euros.
            QCOMPARE(m_hand.heads("importRead"), QStringList({u"Partner"_s, u"Flow"_s, u"2023 (EUR)"_s, u"2024 (EUR)"_s}));
            QCOMPARE(m_hand.cell("importRead", 0, 1), u"Imports"_s);
            QCOMPARE(m_hand.cell("importRead", 0, 3), u"6,000,000"_s);
            QVERIFY(m_hand.find<QListWidget>("importNotes")->count() > 2); // the evidence
            m_hand.accept();
        });
        QVERIFY(options);
        QCOMPARE(options->roles, (ReadOptions::Columns{{u"how much (EUR million)"_s, u"imports"_s}}));
        Progress progress;
        const auto import = readDataFile(path, m_builtin.layouts(), *options, progress);
        QVERIFY(import);
        QCOMPARE(import->table->rows(Flow::Imports).size(), size_t(2));
    }

    void aChangeTakesEffectOnTheUnitAndTheRows()
    {
        const QString path = put("unit.csv", "year,country,kind,exports\n2023,France,all,5\n2023,France,cars,1\n"
                                             "2024,France,all,6\n2024,France,cars,2\n");
        const auto options = inWindow(path, {}, [this] {
            QVERIFY(m_hand.isRead());
            QVERIFY(!m_hand.canOpen());
            m_hand.type("importUnit", u"MXN million"_s);
            QVERIFY(m_hand.isRead());
            m_hand.go(2);
            m_hand.choose("importKeep", u"cars"_s);
            QVERIFY(m_hand.isRead());
            QTRY_VERIFY(m_hand.canOpen());
            QCOMPARE(m_hand.heads("importRead").last(), u"2024 (MXN)"_s);
            QCOMPARE(m_hand.cell("importRead", 0, 3), u"2,000,000"_s);
            // All rows again: two values for one year are a question, not a sum.
            m_hand.choose("importKeep", u"All rows"_s);
            QVERIFY(m_hand.isRead());
            QTRY_VERIFY(m_hand.cell("importRead", 0, 3) != u"2,000,000"_s);
            QVERIFY(m_hand.cell("importRead", 0, 3) != u"8,000,000"_s);
            m_hand.dialog->reject();
        });
        QVERIFY(!options);
    }

    // "mil" is thousands in Spanish and millions in English.
    void anUnclearScaleIsChosen()
    {
        const QString path = put("mil.csv", "Exports (USD mil)\nCountry,2023,2024\nFrance,5,6\nItaly,7,8\n");
        const auto options = inWindow(path, {}, [this] {
            QVERIFY(m_hand.isRead());
            QVERIFY(!m_hand.canOpen());
            QVERIFY2(m_hand.outcome().contains(u"scale"_s), qPrintable(m_hand.outcome()));
            auto *box = m_hand.find<QComboBox>("importUnit");
            QVERIFY(box->findText(u"USD units"_s) >= 0 && box->findText(u"USD million"_s) >= 0);
            m_hand.type("importUnit", u"USD million"_s);
            QVERIFY(m_hand.isRead());
            QTRY_VERIFY(m_hand.canOpen());
            QCOMPARE(m_hand.cell("importRead", 0, 3), u"6,000,000"_s);
            m_hand.accept();
        });
        QVERIFY(options);
        QCOMPARE(options->unit, u"USD million"_s);
    }

    void theReporterIsChosenFromThoseInTheFile()
    {
        const QString path = put("several.csv", "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,TRADE_FLOW\n"
                                                "CAN,MG_CIF_USD,USA,2023,70,MG\nDEU,MG_CIF_USD,USA,2024,7,MG\n");
        const auto options = inWindow(path, {}, [this] {
            QVERIFY(m_hand.isRead());
            auto *box = m_hand.find<QComboBox>("importReporter");
            QCOMPARE(box->count(), 2);
            QVERIFY(!m_hand.canOpen());
            m_hand.type("importReporter", u"Germany"_s);
            QVERIFY(m_hand.isRead());
            QTRY_VERIFY(m_hand.canOpen());
            QCOMPARE(box->count(), 2); // to change one's mind
            m_hand.accept();
        });
        QVERIFY(options);
        QCOMPARE(options->reporter, u"Germany"_s);
    }

    void aNamedLayoutIsKeptAndFoundAgain()
    {
        const QString path = put("open.csv", openFlow);
        const auto first = inWindow(path, {}, [this] {
            QVERIFY(m_hand.isRead());
            m_hand.go(2);
            m_hand.choose("importRole", u"Exports"_s);
            QVERIFY(m_hand.isRead());
            QTRY_VERIFY(m_hand.canOpen());
            m_hand.find<QCheckBox>("importRemember")->click();
            QTest::keyClicks(m_hand.find<QLineEdit>("importName"), u"Our desk: yearly"_s);
            m_hand.accept();
        });
        QVERIFY(first);
        QCOMPARE(UserLayouts().names(), QStringList(u"Our desk- yearly"_s));
        const auto kept = UserLayouts().find(u"Our desk: yearly"_s);
        QVERIFY(kept);
        QCOMPARE(kept->read, *first);

        // A file with the same heads needs nothing to be stated.
        const QString newer = put("newer.csv", QByteArray(openFlow) + "2025,France,8\n");
        const auto second = inWindow(newer, {}, [this] {
            QTRY_VERIFY(m_hand.canOpen());
            m_hand.accept();
        });
        QCOMPARE(second, first);

        // By its name it is a layout like the others; what is stated beside it overrules it.
        ReadOptions stated;
        stated.layout = u"our desk- yearly"_s;
        stated.unit = u"CAD"_s;
        const auto completed = UserLayouts().completed(stated);
        QVERIFY(completed);
        QCOMPARE(completed->roles, first->roles);
        QCOMPARE(completed->unit, u"CAD"_s);
        stated.layout = u"none of mine"_s;
        QCOMPARE(*UserLayouts().completed(stated), stated);
    }

    void aDamagedLayoutIsASentence()
    {
        QDir().mkpath(UserLayouts::usualFolder());
        QFile file(UserLayouts::usualFolder() + u"/broken.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[]");
        file.close();
        ReadOptions stated;
        stated.layout = u"broken"_s;
        const auto completed = UserLayouts().completed(stated);
        QVERIFY(!completed);
        QCOMPARE(completed.error().id, u"layout-file-unusable"_s);
        QCOMPARE(UserLayouts().keep({u" – "_s, {}, {}})->id, u"layout-without-name"_s);
    }

    void aFileThatStatesItselfLeavesNothingToState()
    {
        const QString path = put("long.csv", "period,census_code,partner,exports_musd,imports_musd,released\n"
                                             "2025-01,2010,Mexico,1,2,2025-03\n2025-02,2010,Mexico,3,4,2025-04\n");
        const auto options = inWindow(path, {}, [this] {
            QVERIFY(m_hand.isRead());
            QTRY_VERIFY(m_hand.canOpen());
            QVERIFY(!m_hand.find<QWidget>("importRole")->isEnabled());
            QVERIFY(!m_hand.find<QWidget>("importUnit")->isEnabled());
            QCOMPARE(m_hand.cell("importTable", 1, 2), u"Mexico"_s);
            m_hand.accept();
        });
        QCOMPARE(options, std::optional(ReadOptions()));
    }

    void whatCannotBeOpenedSaysWhy()
    {
        const QString path = put("prose.csv", "Dear reader\nthis is no table\n");
        QVERIFY(!inWindow(path, {}, [this] {
            QVERIFY(m_hand.isRead());
            QVERIFY(!m_hand.canOpen());
            QVERIFY2(m_hand.outcome().contains(u"choose the roles"_s), qPrintable(m_hand.outcome()));
            QTest::keyClick(m_hand.dialog, Qt::Key_Escape);
        }));
    }

private:
    QString put(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QLatin1StringView(name));
        return writeFile(path, bytes) ? path : QString();
    }

    /// What the user answers, whose hands are `act`.
    std::optional<ReadOptions> inWindow(const QString &path, const ReadOptions &options, const std::function<void()> &act)
    {
        QTimer::singleShot(0, qApp, [this, &act] {
            m_hand.dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
            QVERIFY(m_hand.dialog);
            act();
            if (m_hand.dialog->isVisible())
                m_hand.dialog->reject(); // after a failure
        });
        const Language language = m_builtin.language(u"en"_s);
        const auto answer = askHowToRead(nullptr, {path, options, m_builtin, language});
        m_hand.dialog = nullptr;
        return answer;
    }

    QTemporaryDir m_folder;
    Builtin m_builtin;
    Hand m_hand;
};

TRADESTRATA_TEST(TestImportWindow, QApplication)
#include "tst_importwindow.moc"
