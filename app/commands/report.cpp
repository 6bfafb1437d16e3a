// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/report.h"

#include "app/commands/writefigures.h"
#include "app/housefonts.h"
#include "app/sessionio.h"
#include "app/specoptions.h"
#include "models/analysis/grouprows.h"
#include "models/io/readers.h"
#include "models/items/changewords.h"
#include "models/language/phrases.h"
#include "models/numbers/computenumbers.h"
#include "models/report/reportpage.h"
#include "models/report/tablechanges.h"
#include "models/tables/valuestable.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace tradestrata {

namespace {

const QString indexPage = QStringLiteral("index.html");

bool isDocument(const QString &output) { return output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive); }

std::optional<Message> whyNoReport(const Arguments &arguments)
{
    const QString output = arguments.value("output");
    if (output.isEmpty() || output == QLatin1String("-"))
        return Message{QStringLiteral("report-output"),
                       QT_TRANSLATE_NOOP("Message",
                                         "Name the folder or the PDF to write with -o, such as -o report or -o report.pdf.")};
    const auto formats = figureFormatsFrom(arguments);
    if (!formats)
        return formats.error();
    if (const auto why = whyNoOutlines(arguments, isDocument(output) ? QList{FigureFormat::Pdf} : *formats))
        return why;
    if (!arguments.has("data")) {
        QList<const char *> aboutFiles(std::begin(readingOptions), std::end(readingOptions));
        aboutFiles.append("released");
        for (const char *option : aboutFiles) {
            if (arguments.has(option))
                return needs(option, "data", "NEW");
        }
    }
    if (!isDocument(output))
        return std::nullopt;
    if (arguments.has("format"))
        return Message{QStringLiteral("format-of-file"),
                       QT_TRANSLATE_NOOP("Message", "The ending of “%1” is its format: leave out --format."),
                       {output}};
    const auto why = whyNameless(output);
    return why ? why : whyInput(output, arguments);
}

Message notOfTheSession(const QString &path)
{
    return {QStringLiteral("report-data-unlike"),
            QT_TRANSLATE_NOOP("Message", "“%1” is not a release of the session's data: its publisher, reporter, product, unit, "
                                         "frequency or basis differ."),
            {QFileInfo(path).fileName()}};
}

Result<ReportData> withNewData(InputData session, const Arguments &arguments, const Builtin &builtin)
{
    const QString path = arguments.value("data");
    const auto options = readOptionsFrom(arguments);
    if (!options)
        return options.error();
    Progress progress;
    const auto import = readDataFile(path, builtin.layouts(), *options, progress);
    if (!import)
        return import.error();
    if (const auto why = whyUnused({import->report}))
        return why->inFile(QFileInfo(path).fileName());
    QList<TablePtr> added;
    for (const TablePtr &table : import->tables()) {
        const auto mirrored = withMirrors(ReleaseList({table}), session.ownOfPartners, builtin.registry());
        added.append(withOwnGroups(mirrored.tables.first(), session.groups));
    }
    if (!areAlike(added.last()->info(), session.releases.terms()))
        return notOfTheSession(path);
    QList<TablePtr> others = session.releases.tables();
    others.removeIf([&](const TablePtr &table) {
        return std::ranges::any_of(added, [&](const TablePtr &other) { return areOneRelease(*table, *other); });
    });
    const ReleaseList now(distinctReleases(others + added));
    // The newest release, if the session has it already, is compared with what it had before; an older one adds to it.
    const ReleaseList before = added.contains(now.newest()) ? ReleaseList(others) : session.releases;
    ReportData data{std::move(session), before, import->report.warnings};
    data.now.releases = now;
    data.now.sources.append(sourceOf(path, *import->table));
    if (!added.contains(data.now.releases.newest()))
        data.warnings.append({QStringLiteral("report-data-older"),
                              QT_TRANSLATE_NOOP("Message", "“%1” is older than the newest release of the session."),
                              {QFileInfo(path).fileName()}});
    return data;
}

/// How far the drawing has come, for somebody who waits at a terminal.
class TerminalProgress
{
public:
    explicit TerminalProgress(int count)
        : m_count(isatty(STDERR_FILENO) ? count : 0)
    {
    }
    ~TerminalProgress()
    {
        if (m_count > 0)
            std::fputs("\r\033[K", stderr);
    }
    void operator()(int done) const
    {
        if (m_count > 0)
            std::fprintf(stderr, "\r%d/%d", done, m_count);
    }

private:
    int m_count;
};

/// One figure on its way into the report.
struct FigureOfReport
{
    ReportFigure words;
    std::optional<DrawnFigure> drawn;
};

/// Draws the figures of a session at the end of newer data, and tells what is different.
class ReportMaker
{
public:
    ReportMaker(const ReportData &data, const Arguments &arguments, const Builtin &builtin, const Language &language,
                const FigureFonts &fonts)
        : m_data(data)
        , m_arguments(onlyFigures(arguments))
        , m_builtin(builtin)
        , m_registry(data.now.registry(builtin))
        , m_context(data.now.context(builtin))
        , m_language(data.now.named(language, builtin))
        , m_fonts(fonts)
        , m_newest(builtin.newestKnown(data.now.releases))
    {
    }

    std::vector<FigureOfReport> figures()
    {
        std::vector<FigureOfReport> figures;
        for (const SessionFigure &figure : m_data.now.figures)
            figures.push_back(made(figure));
        return figures;
    }

    Report report(const QString &name) const
    {
        Report report{name, dataWords(), {}, {}, {}};
        for (const Message &warning : m_data.now.report.warnings + m_data.warnings)
            report.warnings.append(m_language.text(warning));
        if (m_data.before.isEmpty())
            return report;
        // As the figures draw them: a release may hold a few months only.
        const auto diff = diffOf(m_data.before.whole(), m_data.now.releases.whole(), m_registry);
        if (diff.isEmpty() && !hasNewer())
            return report;
        for (const Message &sentence : summarySentences(diff))
            report.changes.append(m_language.text(sentence));
        return report;
    }

private:
    /// Options about the file of new data say nothing of a session's figures.
    static Arguments onlyFigures(Arguments arguments)
    {
        for (const char *option : readingOptions)
            arguments.options.remove(QLatin1String(option));
        for (const char *option : {"data", "released"})
            arguments.options.remove(QLatin1String(option));
        return arguments;
    }

    bool hasNewer() const { return !areOneRelease(*m_data.before.newest(), *m_data.now.releases.newest()); }

    QString nameOfRelease(const TradeTable &table) const
    {
        return releaseName({{table.first(), table.last()}, table.info().release, table.last(), 1, {}}, m_language);
    }

    QString dataWords() const
    {
        const TradeTable &now = *m_data.now.releases.newest();
        const auto say = [this](const char *source) { return m_language.sentence("Report", {source}); };
        const auto table = [this](const QString &english) { return m_language.sentence("Table", {english.toUtf8().constData()}); };
        QStringList source{table(now.info().publisher), table(now.info().source)};
        source.removeAll(QString());
        const QString to = m_language.monthYear(now.last());
        const QString drawn = say(QT_TRANSLATE_NOOP("Report", "Newest data: %1, %2, to %3."))
                                  .arg(source.join(QStringLiteral(", ")), nameOfRelease(now), to);
        if (m_data.before.isEmpty())
            return drawn + u' ' + say(QT_TRANSLATE_NOOP("Report", "There is no earlier release to compare them with."));
        if (!hasNewer())
            return drawn + u' ' + say(QT_TRANSLATE_NOOP("Report", "The session had this release already."));
        return drawn + u' ' + say(QT_TRANSLATE_NOOP("Report", "Compared with: %1.")).arg(nameOfRelease(*m_data.before.newest()));
    }

    FigureOfReport made(SessionFigure figure)
    {
        // A figure that is fixed to a release, or whose window ends at a fixed period, keeps its own.
        if (!figure.spec.release && figure.spec.to.kind == PeriodRef::Kind::Latest)
            figure.view.cursor = PeriodRef::latest();
        FigureOfReport made{{}, {}};
        made.words.name = figure.name;
        const auto fail = [&](const Message &why) {
            made.words.problems.append(m_language.text({QStringLiteral("report-not-drawn"),
                                                        QT_TRANSLATE_NOOP("Message", "The figure is not drawn: %1"),
                                                        {QVariant::fromValue(why)}}));
            return made;
        };
        const auto request = requestOf(figure, m_arguments, m_data.now.lookup(m_builtin));
        if (!request)
            return fail(request.error());
        const auto computed = computedFigure(m_data.now, *request, m_arguments, m_builtin);
        if (const auto *failed = std::get_if<Outcome>(&computed))
            return fail(failed->messages.first());
        const auto &now = std::get<ComputedFigure>(computed);
        made.drawn = drawnFigure(m_data.now, now, m_arguments, m_builtin, m_language, Carries::WhenWritten);
        made.words.title = made.drawn->figure.title;
        made.words.alternative = made.drawn->alternative;
        made.words.language = made.drawn->language.code();
        made.words.size = (Paper::of(made.drawn->size).size * cssPixelsPerPoint).toSize();
        addFindings(made.words, now, *made.drawn, request->at);
        addChanges(made.words, now, request->at);
        return made;
    }

    /// Whether the title was true on the data before, at their end.
    bool wasTrue(const ValidSpec &spec, PeriodRef at) const
    {
        const auto before = m_data.before.isEmpty() ? Result<Numbers>(Message())
                                                    : numbersOf(m_data.before, m_registry, spec, at, m_context);
        return before && !before->title.mistake() && !before->title.why();
    }

    void addFindings(ReportFigure &words, const ComputedFigure &now, const DrawnFigure &drawn, PeriodRef at) const
    {
        for (const Finding &finding : findingsIn(now, drawn, m_fonts, m_newest)) {
            Message message = finding.message;
            if (finding.id == QLatin1String(titleCheck) && wasTrue(now.spec, at))
                message = {QStringLiteral("report-became-false"),
                           QT_TRANSLATE_NOOP("Message", "The title became false: %1"),
                           {QVariant::fromValue(finding.message)}};
            const QString text = m_language.text(message);
            if (finding.isOpen())
                words.problems.append(text);
            else
                words.accepted.append(
                    m_language.sentence("Report", {QT_TRANSLATE_NOOP("Report", "%1 (Accepted: %2)")}).arg(text, *finding.reason));
        }
        if (now.numbers.title.isBound() && !now.whyNotTrue)
            words.changes.append(m_language.sentence("Report", {QT_TRANSLATE_NOOP("Report", "The title is true.")}));
        if (now.spec->release)
            words.changes.append(
                m_language.sentence("Report", {QT_TRANSLATE_NOOP("Report", "The figure is frozen to the release of %1.")})
                    .arg(m_language.monthYear(*now.spec->release)));
    }

    FigureTable tableOf(const ReleaseList &releases, const ValidSpec &spec, PeriodRef at) const
    {
        const auto numbers = numbersWithTotal(releases, m_registry, spec, at, m_context);
        return numbers ? valuesTable(*numbers, spec, m_registry, m_language) : FigureTable();
    }

    // A frozen figure cannot change, and one of releases compares them itself.
    void addChanges(ReportFigure &words, const ComputedFigure &now, PeriodRef at) const
    {
        if (m_data.before.isEmpty() || now.spec->release || !now.numbers.publications.empty())
            return;
        const TableInfo before = m_data.before.newest()->info(), newest = m_data.now.releases.newest()->info();
        const int months = now.numbers.spans.empty() ? 1 : now.numbers.spans.front().last - now.numbers.spans.front().first + 1;
        const auto isSame = [&](double difference) { return equalWithinRounding(difference, before, newest, months); };
        const TableChanges changes = changesBetween(tableOf(m_data.before, now.spec, at),
                                                    tableOf(m_data.now.releases, now.spec, at), isSame);
        for (const Message &sentence : changeSentences(changes, m_language))
            words.changes.append(m_language.text(sentence));
    }

    static constexpr double cssPixelsPerPoint = 96.0 / 72;

    const ReportData &m_data;
    Arguments m_arguments;
    const Builtin &m_builtin;
    PartnerRegistry m_registry;
    Context m_context;
    Language m_language;
    const FigureFonts &m_fonts;
    std::optional<Month> m_newest;
};

/// What a report ends with: 3 if something is to be looked at, with the sentence or with the figures.
Outcome ended(Outcome outcome, const Report &report)
{
    QStringList names;
    const ReportFigure *only = nullptr;
    for (const ReportFigure &figure : report.figures) {
        if (!figure.problems.isEmpty()) {
            names.append(figure.name);
            only = &figure;
        }
    }
    if (names.isEmpty() || outcome.status != Outcome::Done)
        return outcome;
    outcome.status = Outcome::NotHeld;
    outcome.messages.append({QStringLiteral("report-open"),
                             QT_TRANSLATE_N_NOOP("Message", "The report has %n figure(s) to look at: %1."),
                             {names},
                             int(names.size())});
    if (names.size() == 1 && only->problems.size() == 1)
        outcome.messages.last() = {QStringLiteral("report-problem"), "%1", {only->problems.first()}, -1, only->name};
    return outcome;
}

Outcome writeFolder(std::vector<FigureOfReport> figures, Report report, const InputData &data, const Arguments &arguments,
                    const Language &language, const FigureFonts &fonts)
{
    const QDir folder(arguments.value("output"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Outcome::failed(Outcome::Unusable, noFolder(arguments.value("output")));
    const QList<FigureFormat> formats = *figureFormatsFrom(arguments);
    const QStringList names = fileNamesOf(data.figures);
    std::vector<FigureFileOrder> orders;
    std::vector<size_t> owners;
    for (size_t i = 0; i < figures.size(); ++i) {
        for (const FigureFormat format : figures[i].drawn ? formats : QList<FigureFormat>()) {
            const QString name = names[qsizetype(i)] + u'.' + figureFormats()[int(format)];
            orders.push_back({&*figures[i].drawn, folder.filePath(name), format});
            owners.push_back(i);
        }
    }
    Outcome outcome{Outcome::Done, {}, {}};
    const TerminalProgress progress{int(orders.size())};
    const auto files = writeFigureFiles(orders, arguments.has("outlines"), fonts, [&](int done) { progress(done); });
    for (size_t i = 0; i < files.size(); ++i) {
        ReportFigure &words = figures[owners[i]].words;
        const QString name = QFileInfo(orders[i].path).fileName();
        if (files[i].written) {
            outcome.output += orders[i].path.toUtf8() + '\n';
            words.files.append(name);
            if (words.picture.isEmpty() && orders[i].format != FigureFormat::Pdf)
                words.picture = name;
        } else {
            words.problems.append(language.text(files[i].written.error()));
        }
        if (words.remarks.isEmpty()) // they are the same in all formats
            for (const Message &each : files[i].shortcomings)
                words.remarks.append(language.text(each));
    }
    for (FigureOfReport &figure : figures)
        report.figures.append(figure.words);
    const QString page = folder.filePath(indexPage);
    if (const auto written = writeFile(page, toHtml(report, language)); !written)
        return Outcome::failed(Outcome::Unusable, written.error());
    outcome.output += page.toUtf8() + '\n';
    return ended(std::move(outcome), report);
}

Outcome writeDocument(const std::vector<FigureOfReport> &figures, Report report, const Arguments &arguments,
                      const Language &language, const FigureFonts &fonts)
{
    std::vector<FigurePage> pages;
    for (const FigureOfReport &figure : figures) {
        report.figures.append(figure.words);
        if (figure.drawn)
            pages.push_back({&figure.drawn->figure, figure.drawn->size, figure.drawn->language.code(), figure.drawn->alternative});
    }
    if (pages.empty())
        return ended({Outcome::Done, toText(report, language), {}}, report);
    auto bytes = pagesOf(pages, report.name, fonts);
    while (!bytes && pages.size() > 1) { // the others are written without it
        const auto page = pages.begin() + (bytes.error().line - 1);
        const auto isIt = [&](const FigureOfReport &figure) { return figure.drawn && &figure.drawn->figure == page->figure; };
        const auto owner = std::ranges::find_if(figures, isIt) - figures.begin();
        report.figures[owner].problems.append(language.plainText(bytes.error()));
        pages.erase(page);
        bytes = pagesOf(pages, report.name, fonts);
    }
    if (!bytes)
        return Outcome::failed(statusOf(bytes.error()), bytes.error());
    if (const auto written = writeFile(arguments.value("output"), *bytes); !written)
        return Outcome::failed(Outcome::Unusable, written.error());
    return ended({Outcome::Done, toText(report, language), {}}, report);
}

} // namespace

ReportData reportDataOf(InputData session)
{
    QList<TablePtr> before = session.releases.alike();
    if (!before.isEmpty())
        before.removeLast();
    return {std::move(session), ReleaseList(before), {}};
}

Outcome reportOn(const ReportData &data, const QString &name, const Arguments &arguments, const Builtin &builtin,
                 const Language &language, const FigureFonts &fonts)
{
    ReportMaker maker(data, arguments, builtin, language, fonts);
    std::vector<FigureOfReport> figures = maker.figures();
    const Report report = maker.report(name);
    const Language named = data.now.named(language, builtin);
    return isDocument(arguments.value("output")) ? writeDocument(figures, report, arguments, named, fonts)
                                                 : writeFolder(std::move(figures), report, data.now, arguments, named, fonts);
}

Outcome writeReport(const Arguments &arguments, const Builtin &builtin, const Language &language)
{
    if (const auto why = whyNoReport(arguments))
        return Outcome::failed(Outcome::WrongUsage, *why);
    const QString &path = arguments.inputs.first();
    if (QFile::exists(path) && !looksLikeSession(path))
        return Outcome::failed(Outcome::Unusable,
                               {QStringLiteral("report-no-session"),
                                QT_TRANSLATE_NOOP("Message", "“%1” is not a session, so there are no figures for a report."),
                                {QFileInfo(path).fileName()}});
    auto session = readInput(arguments, builtin);
    if (!session)
        return Outcome::failed(Outcome::Unusable, session.error());
    const auto house = fontsFor(builtin, session->style);
    if (!house)
        return Outcome::failed(Outcome::Unusable, fontsMissing());
    const FigureFonts &fonts = house->fonts;
    if (house->missing)
        session->report.warnings.append(*house->missing);
    auto data = arguments.has("data") ? withNewData(*std::move(session), arguments, builtin)
                                      : Result<ReportData>(reportDataOf(*std::move(session)));
    if (!data)
        return Outcome::failed(Outcome::Unusable, data.error());
    const auto sized = withHouseSize(arguments, data->now.style);
    if (!sized)
        return Outcome::failed(Outcome::WrongUsage, sized.error());
    builtin.addWindowFonts(); // a PDF embeds them
    return reportOn(*data, QFileInfo(path).completeBaseName(), *sized, builtin, language, fonts);
}

} // namespace tradestrata
