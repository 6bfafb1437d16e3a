// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/observations.h"

#include "models/io/iomessages.h"
#include "models/io/layouts/observer.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <thread>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

/// What the texts of the value and period columns show about how the file writes them.
struct TextEvidence
{
    NumberEvidence numbers;
    DateEvidence dates;
};

TextEvidence evidenceOf(Grid &grid, const FileLayout &layout)
{
    TextEvidence evidence;
    constexpr int enough = 50'000;
    int seen = 0;
    grid.rewind();
    while (const auto row = grid.next()) {
        if (row->number <= layout.headRow)
            continue;
        for (const LayoutColumn &column : layout.columns) {
            const GridCell &cell = row->at(column.column);
            if (column.role == Role::Value && cell.kind == SheetCell::Kind::Text)
                evidence.numbers.add(withoutFlag(trimmedText(cell.text)));
            else if (column.role == Role::Period && cell.kind == SheetCell::Kind::Text)
                evidence.dates.add(trimmedText(cell.text));
        }
        if (++seen == enough)
            break;
    }
    return evidence;
}

std::optional<Message> whyTooMany(const Observer &observer)
{
    constexpr size_t mostPartners = 100'000;
    if (observer.partnerCount() <= mostPartners)
        return std::nullopt;
    return Message{u"partners-too-many"_s,
                   QT_TRANSLATE_NOOP("Message", "The column of partners holds more than %1 different texts: another "
                                                "column may be meant; name it with --role COLUMN=partner."),
                   {int(mostPartners)}};
}

/// Several observers at work: how far they are together, and whether they go on.
class Work
{
public:
    Work(Progress &progress, size_t parts)
        : m_progress(progress)
        , m_done(parts)
    {
    }

    /// Reads a grid to its end. An error of an earlier part makes the later ones useless.
    std::optional<Message> read(Grid &grid, int headRow, Observer &observer, size_t part)
    {
        int rows = 0;
        while (const auto row = grid.next()) {
            if (row->number <= headRow && part == 0)
                continue;
            observer.read(*row);
            if (++rows % 4096 != 0)
                continue;
            report(part, grid.progress());
            const auto why = m_progress.stopped() || m_firstWrong < part ? stoppedMessage() : whyTooMany(observer);
            if (why)
                return failed(*why, part);
        }
        const auto why = grid.error() ? grid.error() : whyTooMany(observer);
        return why ? failed(*why, part) : std::nullopt;
    }

private:
    void report(size_t part, double done)
    {
        m_done[part] = done;
        double sum = 0;
        for (const std::atomic<double> &each : m_done)
            sum += each;
        m_progress.report(int(100 + sum / double(m_done.size()) * 800));
    }
    std::optional<Message> failed(const Message &why, size_t part)
    {
        size_t first = m_firstWrong;
        while (part < first && !m_firstWrong.compare_exchange_weak(first, part)) {
        }
        return why;
    }

    Progress &m_progress;
    std::vector<std::atomic<double>> m_done; ///< of each part, from 0 to 1
    std::atomic<size_t> m_firstWrong = std::numeric_limits<size_t>::max();
};

/// Reads each part in a thread of its own. Nothing if a line break inside quotation marks was taken for the end of a row.
std::optional<Result<Observations>> readParts(std::vector<std::unique_ptr<Grid>> parts, std::vector<Observer> observers,
                                              Progress &progress)
{
    Work work(progress, parts.size());
    std::vector<std::optional<Message>> errors(parts.size());
    std::vector<std::thread> threads;
    for (size_t i = 1; i < parts.size(); ++i)
        threads.emplace_back([&, i] { errors[i] = work.read(*parts[i], 0, observers[i], i); });
    errors[0] = work.read(*parts[0], 0, observers[0], 0);
    for (std::thread &each : threads)
        each.join();
    int lines = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (errors[i] && errors[i]->id == u"text-quote-open")
            return std::nullopt;
        if (errors[i]) {
            errors[i]->line += errors[i]->line > 0 ? lines : 0;
            return *errors[i];
        }
        if (i > 0)
            observers[0].append(std::move(observers[i]), lines);
        lines += parts[i]->nextNumber() - 1;
    }
    if (const auto why = whyTooMany(observers[0]))
        return *why;
    return std::move(observers[0]).finish();
}

/// Whether a row can be read without those above it.
bool isEachRowWhole(const FileLayout &layout) { return std::ranges::none_of(layout.columns, &LayoutColumn::isRepeatedBelow); }

} // namespace

bool hasNumbersInText(Grid &grid, const FileLayout &layout)
{
    const NumberEvidence numbers = evidenceOf(grid, layout).numbers;
    return numbers.hasPoint() || numbers.hasComma() || numbers.isAmbiguous();
}

Result<Observations> readObservations(Grid &source, const FileLayout &layout, const PartnerResolver &resolver,
                                      const ReadOptions &options, char separator, Progress &progress, Observations before)
{
    const std::unique_ptr<Grid> split = layout.isSplit ? splitFirstColumn(source, layout.description->splitBy.front().toLatin1())
                                                       : nullptr;
    Grid &grid = split ? *split : source;
    const TextEvidence evidence = evidenceOf(grid, layout);
    if (const auto error = grid.error())
        return *error;
    const auto numbers = numberStyleOf(evidence.numbers, options.decimal, separator);
    if (!numbers)
        return numbers.error();
    const TextStyle style{*numbers, evidence.dates.order()};
    if (evidence.numbers.isAmbiguous() && !options.decimal)
        before.ambiguous = evidence.numbers.ambiguous();
    grid.rewind();
    std::optional<GridRow> head;
    while (isEachRowWhole(layout) && (head = grid.next()) && head->number < layout.headRow) {
    }
    auto parts = head && head->number == layout.headRow ? grid.rest() : std::vector<std::unique_ptr<Grid>>();
    if (parts.size() > 1) {
        std::vector<Observer> observers;
        for (size_t i = 0; i < parts.size(); ++i)
            observers.emplace_back(layout, resolver, options, style, i == 0 ? before : Observations());
        if (auto found = readParts(std::move(parts), std::move(observers), progress))
            return *std::move(found);
    }
    grid.rewind();
    Observer observer(layout, resolver, options, style, std::move(before));
    Work work(progress, 1);
    if (const auto why = work.read(grid, layout.headRow, observer, 0))
        return *why;
    return std::move(observer).finish();
}

} // namespace tradestrata
