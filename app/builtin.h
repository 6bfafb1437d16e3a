// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/context.h"
#include "models/data/partnerlookup.h"
#include "models/data/release.h"
#include "models/language/language.h"
#include "widgets/render/fonts.h"

#include <QStringList>

#include <future>
#include <optional>

namespace tradestrata {

/// What the program brings with it: partners, names, the built-in table, languages and fonts, read from its resources
/// when first asked for. One object, made in main and handed on.
class Builtin
{
public:
    Builtin();

    const PartnerRegistry &registry() const { return m_registry; }
    /// Finds the partner that somebody typed.
    const PartnerLookup &lookup() const;
    /// The built-in data, US goods trade by partner: the release of March 2026, and the newer months as released in
    /// September and October 2026.
    Result<ReleaseList> releases() const;
    /// Begins to read them beside whatever else is done until they are asked for.
    void readAhead();
    /// US consumer prices by month, recessions, events of trade policy, notes on partners, figures as they were published.
    const Context &context() const;
    /// "en", "es", "fr", "es_ES", ...; English for one that the program does not speak.
    Language language(const QString &code) const;
    /// The subjects of the manual, in the order in which they are read: "window", "figures", ...
    static QStringList manualSubjects();
    /// The page of one of these subjects: Markdown in English. A heading, an empty line, then a line that says what it is about.
    QString manualPage(const QString &subject) const;
    /// Nothing when the fonts do not load: then no figure may be drawn.
    std::optional<FigureFonts> fonts() const;
    /// Adds the same fonts to the application's, for the window's own words; without them the desktop's font serves.
    void addWindowFonts() const;

private:
    Result<ReleaseList> readReleases() const;

    PartnerRegistry m_registry;
    QByteArray m_names;
    std::shared_future<Result<ReleaseList>> m_ahead; ///< waited for by the destructor
    mutable std::optional<PartnerLookup> m_lookup;
    mutable std::optional<Context> m_context;
};

} // namespace tradestrata
