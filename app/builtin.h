// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/data/partnerlookup.h"
#include "models/data/release.h"
#include "models/io/layouts/layouts.h"
#include "models/language/language.h"
#include "widgets/render/fonts.h"

#include <QStringList>

#include <future>
#include <optional>

namespace tradestrata {

/// The built-in data: partners, names, tables, languages and fonts, read from the resources when first needed. A single
/// object, created in main() and passed on.
class Builtin
{
public:
    Builtin();

    const PartnerRegistry &registry() const { return m_registry; }
    /// Finds the partner that the user typed.
    const PartnerLookup &lookup() const;
    /// How files of other layouts are read.
    const Layouts &layouts() const;
    /// The built-in data, US goods trade by partner: the release of March 2026, and the newer months as released in
    /// September and October 2026.
    Result<ReleaseList> releases() const;
    /// The newest release known of the same data, there or built in; nothing if none states its month.
    std::optional<Month> newestKnown(const ReleaseList &there) const;
    /// SHA-256 of the table of a built-in release, as lower-case hex; empty if there is none.
    QByteArray tableHash(std::optional<Month> release) const;
    /// Starts reading the releases in the background.
    void readAhead();
    /// US consumer prices by month, recessions, trade policy events, notes on partners and published figures.
    const Context &context() const;
    /// The part of it that is about those data: none for other reporters or currencies.
    Context context(const TableInfo &terms) const;
    /// A lookup that also knows what only files do, by code.
    PartnerLookup lookupWith(const QHash<int, QString> &names) const;
    /// "en", "es", "fr", "es_ES", ...; English for unsupported languages.
    Language language(const QString &code) const;
    /// The subjects of the manual, in reading order: "window", "figures", ...
    static QStringList manualSubjects();
    /// The manual page for a subject, as English Markdown: a heading, an empty line, then a line that says what the
    /// page is about.
    QString manualPage(const QString &subject) const;
    /// Returns nothing if the fonts cannot be loaded; no figure can be drawn then.
    std::optional<FigureFonts> fonts() const;
    /// Adds the same fonts to the application for the window's own text; without them, the desktop's font is used.
    void addWindowFonts() const;

private:
    Result<ReleaseList> readReleases() const;

    PartnerRegistry m_registry;
    QByteArray m_names;
    std::shared_future<Result<ReleaseList>> m_ahead; ///< waited for by the destructor
    mutable std::optional<PartnerLookup> m_lookup;
    mutable std::optional<Layouts> m_layouts;
    mutable std::optional<Context> m_context;
};

} // namespace tradestrata
