// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/optionsbinding.h"

#include "models/figure/buildfigure.h"
#include "models/figure/figuretitle.h"
#include "models/figure/lens.h"
#include "models/spec/ondata.h"

namespace tradestrata {

namespace {

/// "April 2020, Mexico: Pandemic"
QString annotationLine(const Annotation &annotation, const Language &language)
{
    QStringList about{annotation.from == annotation.to
                          ? language.period(annotation.to)
                          : language.period(annotation.from) + QStringLiteral("–") + language.period(annotation.to)};
    if (annotation.series == AnnotatedSeries::Partner)
        about.append(language.name(annotation.partner));
    else if (annotation.series != AnnotatedSeries::Nothing)
        about.append(language.sentence("Option", {word(annotation.series).label}));
    const QString words = annotation.text.isEmpty() ? language.sentence("Option", {word(annotation.kind).label}) : annotation.text;
    return language.labelled(language.parted(about), words.simplified());
}

} // namespace

OptionsBinding::OptionsBinding(FigureOptionsPanel &panel, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_source(source)
    , m_inSight(panel, [this] { show(); })
{
    m_inSight.follow(source); // also the cursor: a figure of one period has other words, and other claims are true of it
    connect(&panel, &FigureOptionsPanel::titlesAsked, this, &OptionsBinding::suggestTitles);
    connect(&panel, &FigureOptionsPanel::specEdited, &source.document(), &Document::editSpec);
    m_inSight.catchUp();
}

// Titles that are true are looked for among all partners and periods, so not before somebody wants to see them.
void OptionsBinding::suggestTitles()
{
    if (!m_source.numbers())
        return;
    FigureSuggestions suggestions = ownWords();
    for (const TitleSuggestion &each :
         suggestedTitles(*m_source.numbers(), m_source.validSpec(), m_source.registry(), m_source.figureLanguage())) {
        suggestions.titles.append(each.text);
        suggestions.titleTemplates.append(each.title);
    }
    m_panel.setSuggestions(suggestions);
}

FigureSuggestions OptionsBinding::ownWords() const { return {{m_title}, {m_subtitle}, {}, {m_title}}; }

// Each of the largest shown partners over every other and over all, in the figure's flow; the current claim of the
// title comes first.
QList<std::pair<TitleClaim, QString>> OptionsBinding::claims() const
{
    constexpr qsizetype most = 3;
    const std::optional<TitleClaim> &tied = m_source.spec().titleClaim;
    QList<PartnerCode> shown;
    for (const Column &column : m_source.numbers()->sums.shown) {
        if (!column.partner.isGroup() && shown.size() < most)
            shown.append(column.partner);
    }
    QList<TitleClaim> all;
    if (tied)
        all.append(*tied);
    const auto add = [&](PartnerCode lead, std::optional<PartnerCode> over) {
        const TitleClaim claim{lead, over, m_source.spec().flow, {}, {}};
        if (lead != over && !all.contains(claim))
            all.append(claim);
    };
    for (const PartnerCode lead : shown) {
        for (const PartnerCode over : shown)
            add(lead, over);
    }
    for (const PartnerCode lead : shown)
        add(lead, std::nullopt);
    QList<std::pair<TitleClaim, QString>> labelled;
    for (const TitleClaim &claim : all)
        labelled.append({claim, label(claim)});
    return labelled;
}

QString OptionsBinding::label(const TitleClaim &claim) const
{
    const Language &language = m_source.windowLanguage();
    const QString lead = language.nameInSentence(claim.lead);
    const QString text = claim.over ? tr("%1 leads %2").arg(lead, language.nameInSentence(*claim.over))
                                    : tr("%1 leads all").arg(lead);
    QStringList of;
    if (claim.measure)
        of.append(language.sentence("Option", {word(*claim.measure).label}));
    if (claim.period)
        of.append(language.period(*claim.period));
    const QString whole = Language::capitalised(language.contracted(text));
    return of.isEmpty() ? whole : QStringLiteral("%1 (%2)").arg(whole, of.join(QStringLiteral(", ")));
}

void OptionsBinding::show()
{
    // The fields suggest the figure's default words.
    FigureSpec plain = m_source.spec();
    plain.title.clear();
    plain.subtitle.clear();
    FigureHints hints;
    hints.sizes = ownSizes(m_source.document().session());
    if (m_source.numbers()) {
        const bool isPlain = m_source.spec() == plain && !m_source.isZoomed();
        const Figure figure = isPlain ? m_source.figure()
                                      : buildFigure(*m_source.numbers(), validated(plain).spec, m_source.registry(),
                                                    m_source.figureLanguage());
        hints.title = m_title = figure.title;
        hints.subtitle = m_subtitle = figure.subtitle;
        m_panel.showsTitles() ? suggestTitles() : m_panel.setSuggestions(ownWords());
        hints.titleClaims = claims();
    }
    if (m_source.spec().title.isEmpty())
        hints.whyNotTied = tr("The figure's default title does not say who leads.");
    for (const Rule &rule : rules()) {
        if (const auto why = whyNotOnData(rule.extra, m_source.releases().terms(), m_source.context()))
            hints.whyNot.try_emplace(rule.extra, m_source.windowLanguage().text(*why));
        if (!rule.fits(plain))
            hints.whyNot.try_emplace(rule.extra, m_source.windowLanguage().text(rule.why.message()));
    }
    if (!m_source.spec().lens) { // an existing one can be removed
        const auto it = hints.whyNot.find(Extra::Crossings);
        if (it != hints.whyNot.end())
            hints.whyNot[Extra::Lens] = it->second;
        else if (m_source.numbers())
            hints.whyNot[Extra::Lens] = m_source.windowLanguage().paragraph(whyNoLens(m_source.figure()));
    }
    for (const Group &group : m_source.registry().groups()) {
        if (!group.members.empty() && group.kind != GroupKind::Total)
            hints.groups.append({group.code, m_source.windowLanguage().name(group.code)});
    }
    for (const Annotation &annotation : m_source.spec().annotations)
        hints.annotations.append(annotationLine(annotation, m_source.windowLanguage()));
    m_panel.setSpec(m_source.spec(), hints);
}

} // namespace tradestrata
