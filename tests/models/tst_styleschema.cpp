// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/housestylefile.h"
#include "tests/support/jsonschema.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QJsonDocument>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr auto schemaPath = "resources/styles/style.schema.json";

QJsonObject jsonOf(QByteArray text) { return QJsonDocument::fromJson(text.replace('\'', '"')).object(); }

QJsonObject schemaOf(const char *path) { return QJsonDocument::fromJson(sourceFile(s(path))).object(); }

/// The names that a refusal of an unknown member lists.
QStringList namesIn(const Message &refusal)
{
    return refusal.id == s("style-member") ? refusal.arguments[1].toStringList() : QStringList();
}

} // namespace

/// The JSON schema of house styles, by which editors help to write them, says what the reader does: the same members, and the
/// same judgement of each sample.
class TestStyleSchema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasOnlyKeywordsThatTheTestKnows();
    void sameMembers_data();
    void sameMembers();
    void sameWords();
    void sameJudgement_data();
    void sameJudgement();
    void sameLengths_data();
    void sameLengths();
    void everyKeptStyleIsAllowed();
    void layoutsFollowTheirs();

private:
    Result<ReadHouseStyle> read(const QJsonObject &style) const;

    PartnerRegistry m_registry;
    std::optional<PartnerLookup> m_lookup;
    std::optional<JsonSchema> m_schema;
};

void TestStyleSchema::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_lookup.emplace(m_registry, sourceFile(s("resources/partners/names.csv")));
    const QJsonObject schema = schemaOf(schemaPath);
    QVERIFY(!schema.isEmpty());
    m_schema.emplace(schema);
}

// Whatever the logo is called, there is one.
Result<ReadHouseStyle> TestStyleSchema::read(const QJsonObject &style) const
{
    return houseStyleFromJson(style, {[this](const QString &name) { return m_lookup->resolve(name); },
                                      [](const QString &) -> Result<QByteArray> {
                                          return QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                                                            "<rect width='9' height='9'/></svg>");
                                      }});
}

void TestStyleSchema::hasOnlyKeywordsThatTheTestKnows()
{
    QCOMPARE(m_schema->unknownKeywords(), QStringList());
    const JsonSchema strange(jsonOf("{'properties': {'a': {'multipleOf': 2}}}"));
    QCOMPARE(strange.unknownKeywords(), QStringList{s("multipleOf")});
}

void TestStyleSchema::sameMembers_data()
{
    QTest::addColumn<QByteArray>("style"); // with a member that there is not
    QTest::addColumn<QStringList>("path"); // of the object in the schema
    QTest::newRow("the style") << QByteArray("{'tradestrata_style': 1, 'name': 'A', 'nothing': 1}") << QStringList();
    QTest::newRow("margins") << QByteArray("{'tradestrata_style': 1, 'name': 'A', 'margins': {'nothing': 1}}")
                             << QStringList{s("margins")};
    QTest::newRow("logo") << QByteArray("{'tradestrata_style': 1, 'name': 'A', 'logo': {'nothing': 1}}") << QStringList{s("logo")};
}

void TestStyleSchema::sameMembers()
{
    QFETCH(QByteArray, style);
    QFETCH(QStringList, path);
    const auto refused = read(jsonOf(style));
    QVERIFY(!refused);
    QStringList known = namesIn(refused.error());
    QVERIFY(!known.isEmpty());
    QJsonObject at = schemaOf(schemaPath);
    for (const QString &step : path) {
        at = at.value(s("properties"))[step].toObject();
        if (at.contains(s("anyOf")) && !at.contains(s("properties")))
            at = at.value(s("anyOf")).toArray().last().toObject();
    }
    QCOMPARE(at.value(s("additionalProperties")), QJsonValue(false));
    QStringList described = at.value(s("properties")).toObject().keys();
    known.sort();
    described.sort();
    QCOMPARE(described, known);
}

void TestStyleSchema::sameWords()
{
    const QJsonObject schema = schemaOf(schemaPath);
    const auto refused = read(jsonOf("{'tradestrata_style': 1, 'name': 'A', 'logo': {'file': 'a', 'width': 9, 'corner': 'x'}}"));
    QVERIFY(!refused);
    const QStringList corners = refused.error().arguments[2].value<Message>().arguments[0].toStringList();
    const QJsonValue corner = schema.value(s("properties"))[s("logo")][s("properties")][s("corner")][s("enum")];
    QCOMPARE(corner.toArray(), QJsonArray::fromStringList(corners));
    QStringList presets;
    for (const SizePreset &preset : sizePresets())
        presets.append(s(preset.word.key));
    QCOMPARE(schema.value(s("$defs"))[s("preset")][s("enum")].toArray(), QJsonArray::fromStringList(presets));
}

void TestStyleSchema::sameJudgement_data()
{
    QTest::addColumn<QByteArray>("members"); // behind the version and the name
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *members, bool isGood) { QTest::newRow(members) << QByteArray(members) << isGood; };
    row("", true);
    row(", '$schema': 'style.schema.json'", true);
    row(", '$schema': 3", false);
    row(", 'name': ''", false);
    row(", 'name': ' '", false);
    row(", 'name': 'Ministerio de Economía'", true);
    row(", 'name': 'a\\tb'", false);
    row(", 'name': 3", false);
    row(", 'name': 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff'", true);
    row(", 'name': 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffg'", false);
    row(", 'tradestrata_style': '1'", false);
    row(", 'tradestrata_style': 2", false);
    row(", 'tradestrata_style': true", false);
    row(", 'colors': {}", false);
    row(", 'colours': {}", true);
    row(", 'colours': {'MX': '#00524f', 'Canada': '#D95F02', 'EU27': '#123456', 'group:0003': '#123456', 'others': '#D5D0C8'}",
        true);
    row(", 'colours': {'MX': 'red'}", false);
    row(", 'colours': {'MX': '#0AF'}", false);
    row(", 'colours': {'MX': '#0011223'}", false);
    row(", 'colours': {'MX': 7}", false);
    row(", 'colours': {'': '#001122'}", false);
    row(", 'colours': ['#000000']", false);
    row(", 'colours': null", false);
    row(", 'fonts': 'Source Serif 4'", true);
    row(", 'fonts': ['Noto Sans', 'Überschrift', '源ノ角ゴシック', '100_a-b.c']", true);
    row(", 'fonts': []", false);
    row(", 'fonts': ['A', '']", false);
    row(", 'fonts': 'A; url x'", false);
    row(", 'fonts': '-A'", false);
    row(", 'fonts': 3", false);
    row(", 'fonts': {}", false);
    row(", 'fonts': ['a','b','c','d','e','f','g','h','i','j']", true);
    row(", 'fonts': ['a','b','c','d','e','f','g','h','i','j','k']", false);
    row(", 'margins': 12", true);
    row(", 'margins': {}", true);
    row(", 'margins': {'left': 20, 'top': '5 mm', 'right': '3.25pt', 'bottom': '0'}", true);
    row(", 'margins': {'links': 3}", false);
    row(", 'margins': -1", false);
    row(", 'margins': [1, 2, 3, 4]", false);
    row(", 'margins': '1 in'", false);
    row(", 'margins': true", false);
    row(", 'logo': {}", false);
    row(", 'logo': {'file': 'a.svg', 'height': 20}", true);
    row(", 'logo': {'svg': '<svg xmlns=\\'http://www.w3.org/2000/svg\\' viewBox=\\'0 0 1 1\\'/>', 'height': 20}", true);
    row(", 'logo': {'file': 'a.svg', 'dark': 'b.svg', 'width': '20 mm', 'corner': 'top-left'}", true);
    row(", 'logo': {'file': 'a.svg', 'height': 20, 'corner': 'bottom-left'}", true);
    row(", 'logo': {'file': 'a.svg', 'height': 20, 'corner': 'left'}", false);
    row(", 'logo': {'file': 'a.svg', 'height': 20, 'corner': 1}", false);
    row(", 'logo': {'file': 'a.svg', 'height': 20, 'width': 20}", false);
    row(", 'logo': {'file': 'a.svg'}", false);
    row(", 'logo': {'height': 20}", false);
    row(", 'logo': {'file': 3, 'height': 20}", false);
    row(", 'logo': {'file': 'a.svg', 'dark': 3, 'height': 20}", false);
    row(", 'logo': 'a.svg'", false);
    row(", 'sizes': {}", true);
    row(", 'sizes': {'two-columns': '174x100mm', 'intranet': '1200x675', 'Größe-2': 'square', 'fine': '174.5x100.25mm'}", true);
    row(", 'sizes': {'wide': '200'}", false);
    row(", 'sizes': {'wide': '174.5x100'}", false);
    row(", 'sizes': {'wide': [1, 2]}", false);
    row(", 'sizes': {'wide': 'two-columns'}", false);
    row(", 'sizes': {'column': '90x60mm'}", false);
    row(", 'sizes': {'90x60mm': '90x60mm'}", false);
    row(", 'sizes': {'my size': '90x60mm'}", false);
    row(", 'sizes': {'-a': '90x60mm'}", false);
    row(", 'sizes': {'': '90x60mm'}", false);
    row(", 'sizes': ['90x60mm']", false);
}

void TestStyleSchema::sameJudgement()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, isGood);
    const QJsonObject style = jsonOf("{'tradestrata_style': 1, 'name': 'A'" + members + '}');
    QVERIFY(!style.isEmpty());
    const auto judged = read(style);
    QVERIFY2(bool(judged) == isGood,
             judged ? "read" : qPrintable(judged.error().id + u' ' + judged.error().arguments.value(0).toString()));
    QCOMPARE(m_schema->allows(style), isGood);
}

void TestStyleSchema::sameLengths_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("margins") << QByteArray("'margins': ") << QByteArray();
    QTest::newRow("a logo") << QByteArray("'logo': {'file': 'a.svg', 'width': ") << QByteArray("}");
}

// In points and millimetres, up to and over what is allowed.
void TestStyleSchema::sameLengths()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, behind);
    int read = 0, refused = 0;
    for (int tenths = 0; tenths < 3200; ++tenths) {
        const QByteArray number = QByteArray::number(tenths / 10.0, 'f', 1), fine = QByteArray::number(tenths / 30.0, 'f', 3);
        for (const QByteArray &length : {number, "'" + number + "'", "'" + number + " pt'", "'" + number + "mm'",
                                         "' " + fine + " mm '", "'" + fine + "pt'", "'" + QByteArray::number(tenths) + " mm'"}) {
            const QJsonObject style = jsonOf("{'tradestrata_style': 1, 'name': 'A', " + before + length + behind + '}');
            const bool isRead = bool(this->read(style));
            QVERIFY2(m_schema->allows(style) == isRead, length.constData());
            isRead ? ++read : ++refused;
        }
    }
    QVERIFY(read > 1000 && refused > 1000);
}

void TestStyleSchema::everyKeptStyleIsAllowed()
{
    for (const char *corner : {"top-right", "bottom-right", "top-left", "bottom-left"}) {
        const auto style = read(jsonOf("{'tradestrata_style': 1, 'name': 'A', 'colours': {'MX': '#00524F', 'EU27': '#123456', "
                                       "'group:Nowhere': '#654321', 'others': '#0A0B0C', 'total': '#552244'}, 'fonts': 'Serif', "
                                       "'margins': '5.3 mm', 'logo': {'file': 'a', 'dark': 'b', 'width': '17.3 mm', 'corner': '"
                                       + QByteArray(corner) + "'}, 'sizes': {'wide': '174.5x100mm'}}"));
        QVERIFY(style);
        const QJsonObject kept = houseStyleToJson(style->style);
        QVERIFY(m_schema->allows(kept));
        QVERIFY(keptHouseStyle(kept) && *keptHouseStyle(kept) == style->style);
    }
}

void TestStyleSchema::layoutsFollowTheirs()
{
    const JsonSchema schema(schemaOf("resources/layouts/layout.schema.json"));
    QCOMPARE(schema.unknownKeywords(), QStringList());
    const QDir folder(s(TRADESTRATA_SOURCE_DIR "/resources/layouts"));
    const QStringList names = folder.entryList({s("*.json")}, QDir::Files);
    QVERIFY(names.size() > 15);
    for (const QString &name : names) {
        const QJsonObject layout = QJsonDocument::fromJson(sourceFile(s("resources/layouts/") + name)).object();
        QVERIFY(!layout.isEmpty());
        QVERIFY2(name.contains(s("schema")) || schema.allows(layout), qPrintable(name));
    }
}

TRADESTRATA_TEST(TestStyleSchema, QCoreApplication)
#include "tst_styleschema.moc"
