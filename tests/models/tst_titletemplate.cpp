// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/titletemplate.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QRegularExpression>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// The parts in one line: words in quotes, fields by number and partners.
QString shown(const TitleTemplate &title)
{
    QStringList parts;
    for (const TitlePart &part : title.parts) {
        QString text = part.field ? titleFieldNames()[int(*part.field)] : u'\'' + part.words + u'\'';
        for (const PartnerCode code : part.partners)
            text += u' ' + code.toString();
        parts.append(text);
    }
    return parts.join(u'|');
}

} // namespace

/// Titles with fields are parsed, or refused with a message that says what is wrong.
class TestTitleTemplate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto registry = builtInRegistry();
        QVERIFY(registry);
        m_registry = *std::move(registry);
    }
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void everyFieldIsKnownByItsName();

private:
    PartnerRegistry m_registry;
};

void TestTitleTemplate::reads_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("pieces");
    const auto row = [](const char *title, const char *parts) { QTest::newRow(title) << s(title) << s(parts); };
    row("", "");
    row("Mexico leads", "'Mexico leads'");
    row("{leader}", "leader");
    row("{ leader } leads {second} by {margin_percent}.", "leader|' leads '|second|' by '|margin_percent|'.'");
    row("{leader:MX,CA}", "leader 2010 1220");
    row("{second: mex , 1220 }{since:MX,CA}", "second 2010 1220|since 2010 1220");
    row("{share:CN}", "share 5700");
    row("a {{b}} {{leader}} {period}", "'a {b} {leader} '|period");
    row("50 %1 } 2", "'50 %1 } 2'");
    row("{led:MX,CA} of {counted:MX,CA}", "led 2010 1220|' of '|counted 2010 1220");
}

void TestTitleTemplate::reads()
{
    QFETCH(QString, title);
    const auto parsed = parseTitle(title, m_registry);
    QVERIFY(parsed);
    QTEST(shown(*parsed), "pieces");
    QString outside = shown(*parsed); // of what is in quotes
    QCOMPARE(parsed->hasFields(), outside.remove(QRegularExpression(s("'[^']*'"))).contains(QRegularExpression(s("[a-z]"))));
}

void TestTitleTemplate::refuses_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *title, const char *id) { QTest::newRow(title) << s(title) << s(id); };
    row("{leadr} leads", "title-field-unknown");
    row("{}", "title-field-unknown");
    row("{Leader}", "title-field-unknown");
    row("{leader", "title-field-open");
    row("leader} leads", "title-field-without-begin");
    row("leader:MX,CA} leads", "title-field-without-begin");
    row("{leader}} leads", "title-field-without-begin");
    row("leader}} leads", "");
    row("} leads", "");
    row("a {{{leader}", "");
    row("{leader:MX}", "title-field-pair");
    row("{leader:}", "title-field-pair");
    row("{leader:MX,CA,CN}", "title-field-pair");
    row("{leader:MX,MX}", "title-field-pair");
    row("{passed}", "title-field-pair");
    row("{share}", "title-field-one");
    row("{period:MX,CA}", "title-field-alone");
    row("{leader:MX,XX}", "title-partner-unknown");
    row("{leader:MX,9999}", "title-partner-unknown");
    row("{share: }", "title-partner-unknown");
}

void TestTitleTemplate::refuses()
{
    QFETCH(QString, title);
    const auto parsed = parseTitle(title, m_registry);
    QTEST(parsed ? QString() : parsed.error().id, "id");
}

void TestTitleTemplate::everyFieldIsKnownByItsName()
{
    const QStringList names = titleFieldNames();
    QCOMPARE(names.size(), int(TitleField::Release) + 1);
    for (int i = 0; i < names.size(); ++i) {
        const QString one = names[i] == s("share") ? s(":MX") : QString();
        const bool pair = names[i] == s("passed") || names[i] == s("led") || names[i] == s("counted");
        const auto parsed = parseTitle(u'{' + names[i] + (pair ? s(":MX,CA") : one) + u'}', m_registry);
        QVERIFY2(parsed, qPrintable(names[i]));
        QCOMPARE(int(*parsed->parts.front().field), i);
    }
}

TRADESTRATA_TEST(TestTitleTemplate, QCoreApplication)
#include "tst_titletemplate.moc"
