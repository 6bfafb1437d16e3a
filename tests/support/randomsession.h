// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/language/language.h"
#include "models/session/session.h"
#include "models/spec/fields.h"
#include "models/spec/validspec.h"

#include <QJsonArray>

#include <random>

/// Invented sessions that use everything that a session can have.
namespace tradestrata::testsupport {

/// A sequence of random numbers, the same for the same seed.
class SessionMaker
{
public:
    SessionMaker(quint32 seed, const PartnerRegistry &registry)
        : m_chance(seed)
        , m_registry(registry)
    {
    }

    /// 0 to below - 1
    int any(int below) { return int(m_chance() % quint32(below)); }
    bool coin() { return any(2) == 0; }

    QString text()
    {
        static const QStringList words{QString(),
                                       QStringLiteral("Mexico passes Canada"),
                                       QStringLiteral("Les États-Unis d’Amérique"),
                                       QStringLiteral("\"quoted\" \\ and %1\n\ttwo lines"),
                                       QStringLiteral("日本 \U0001F30E"),
                                       QStringLiteral(" ")};
        return words.at(any(int(words.size())));
    }
    PeriodRef period()
    {
        switch (any(5)) {
        case 0:
            return PeriodRef::first();
        case 1:
            return PeriodRef::latest(coin() ? 0 : any(100));
        case 2:
            return PeriodRef::exactly(Period::month(Month::of(1985 + any(40), 1 + any(12))));
        case 3:
            return PeriodRef::exactly(Period::quarter(1985 + any(40), 1 + any(4)));
        default:
            return PeriodRef::exactly(Period::year(1985 + any(40)));
        }
    }
    /// Changes one random field of a spec, possibly to its old value.
    void changeSpec(FigureSpec &spec)
    {
        const SpecField &field = specFields()[size_t(any(int(specFields().size())))];
        m_range = field.range;
        std::visit([&](auto member) { change(spec.*member); }, field.member);
        if (!Language::localeOf(spec.language))
            spec.language = QStringList{{}, QStringLiteral("es"), QStringLiteral("es_ES")}.at(any(3));
        spec.shareGroup = spec.shareOf == ShareOf::Group ? PartnerCode{3} : PartnerCode{};
    }
    // One for each type of a field.
    template<class E>
    requires std::is_enum_v<E>
    void change(E &value) { value = E(any(int(words<E>().size()))); }
    template<class T>
    void change(std::optional<T> &value)
    {
        T inside{};
        change(inside);
        value = coin() ? std::optional(inside) : std::nullopt;
    }
    void change(bool &value) { value = coin(); }
    void change(int &value) { value = m_range.least + any(m_range.most - m_range.least + 1); }
    void change(Month &value) { value = Month::of(1990 + any(36), 1 + any(12)); }
    void change(Period &value) { value = Period::year(1990 + any(36)); }
    void change(PeriodRef &value) { value = period(); }
    void change(QString &value) { value = text(); }
    void change(PartnerCode &) {} // it depends on what shares are of
    void change(Selection &value) { changeSelection(value); }
    void change(FigureSize &value) { value = size(); }
    void change(QList<Event> &value) { value = coin() ? QList{event()} : QList<Event>(); }
    void change(QList<Annotation> &value)
    {
        value.clear();
        for (int n = any(4); n > 0; --n)
            value.append(annotation());
    }
    void change(TitleClaim &value) { value = titleClaim(); }
    void change(QList<AcceptedFinding> &value)
    {
        value = coin() ? QList{AcceptedFinding{QStringLiteral("data-old"), text()}} : QList<AcceptedFinding>();
    }
    Annotation annotation()
    {
        Annotation result;
        result.kind = AnnotationKind(any(5));
        result.from = result.to = Period::month(Month::of(1985 + any(40), 1 + any(12)));
        if (result.kind == AnnotationKind::Range || result.kind == AnnotationKind::Highlight)
            result.to = result.from + any(30);
        if (result.kind == AnnotationKind::Text && coin())
            result.value = any(1000) * 1e8;
        else if (result.kind != AnnotationKind::Range)
            result.series = AnnotatedSeries(1 + any(9));
        if (result.series == AnnotatedSeries::Partner)
            result.partner = m_registry.partners()[size_t(any(int(m_registry.partners().size())))].code;
        if (result.kind != AnnotationKind::Value)
            result.text = QStringLiteral("Note ") + text();
        if (coin())
            result.offset = QPointF(any(300) - 150, any(200) - 100);
        return result;
    }
    TitleClaim titleClaim()
    {
        const auto partner = [this] { return m_registry.partners()[size_t(any(int(m_registry.partners().size())))].code; };
        TitleClaim claim;
        claim.lead = partner();
        if (coin())
            claim.over = partner();
        if (coin())
            claim.flow = Flow(any(4));
        if (coin())
            claim.measure = Measure(any(7));
        if (coin())
            claim.period = Period::quarter(1985 + any(40), 1 + any(4));
        return claim;
    }
    Event event()
    {
        Event result;
        result.date = QDate(1985 + any(40), 1 + any(12), 1 + any(28));
        if (coin())
            result.partners = {m_registry.partners()[size_t(any(int(m_registry.partners().size())))].code};
        result.source = text();
        result.words.fill({text(), QStringLiteral("What happened ") + text()});
        return result;
    }
    SessionFigure figure()
    {
        SessionFigure result;
        for (int n = any(30); n >= 0; --n)
            changeSpec(result.spec);
        if (coin())
            result.setSpec(result.spec, validated(result.spec).asked);
        result.name = QStringLiteral("Figure %1").arg(any(1000));
        result.view.cursor = period();
        if (coin())
            result.view.claims = ComparedPair{{1220 + any(3)}, {2010}};
        if (coin())
            result.unknown = unknown();
        return result;
    }
    Session session(int figures = 6)
    {
        Session result;
        for (int n = any(figures); n >= 0; --n)
            result.figures.append(figure());
        for (int n = any(3); n >= 0; --n)
            result.data.append(dataRef(result.data.isEmpty()));
        result.current = any(int(result.figures.size()));
        for (int n = any(3); n > 0; --n)
            result.groups.append({*freeCode(result.groups), QStringLiteral("Group %1").arg(any(100)), {{2010}, {1220}}});
        for (int n = any(3); n > 0; --n)
            result.published.append(published());
        if (coin())
            result.series.recessions = {QStringLiteral("MEXREC"), {{Month::of(2001, 1), Month::of(2001, 1 + any(12))}}};
        if (coin())
            result.unknown = unknown();
        return result;
    }
    PublishedFigure published()
    {
        const QStringList measures{QStringLiteral("month"), QStringLiteral("3-months"), QStringLiteral("year-to-date"),
                                   QStringLiteral("12-months")};
        const QString month = Month::of(2020 + any(7), 1 + any(12)).toString();
        return {QDate(2026, 1, 1).addDays(any(300)),
                QStringLiteral("A ministry, “%1”").arg(any(10)),
                m_registry.partners()[size_t(any(5))].code,
                Flow(any(4)),
                *readMonths(measures[any(4)], month),
                double(any(1'000'000) - 1000) * 1e5,
                1e5};
    }
    DataRef dataRef(bool isFirst = true)
    {
        DataRef ref;
        ref.builtIn = any(3) == 0;
        if (!ref.builtIn) {
            ref.relativePath = QStringLiteral("../data/a %1.xlsx").arg(any(100));
            ref.absolutePath = QStringLiteral("/somewhere/daten/ä.xlsx");
            ref.hash = QByteArray::number(any(1000), 16).rightJustified(64, '0');
            ref.use = isFirst ? DataRef::Use::Release : DataRef::Use(any(3));
        }
        if (coin())
            ref.read.released = Month::of(2026, 1 + any(12));
        if (coin()) {
            ref.read.reporter = QStringLiteral("Côte d’Ivoire");
            ref.read.unit = QStringLiteral("EUR million");
            ref.read.productsOf = QStringLiteral("México");
            ref.read.level = QStringLiteral("4");
            ref.read.roles = {{QStringLiteral("a=b"), QStringLiteral("exports")},
                              {QStringLiteral("#2"), QStringLiteral("partner")}};
            ref.read.keep = {{QStringLiteral("Basis"), QStringLiteral("Customs")}};
            ref.read.decimal = coin() ? ',' : '.';
        }
        if (coin())
            ref.unknown = unknown();
        return ref;
    }
    /// Keys that only a later program knows.
    QJsonObject unknown()
    {
        return {{QStringLiteral("later"), any(10)},
                {QStringLiteral("zoom"), QJsonObject{{QStringLiteral("from"), QJsonArray{1.5, QStringLiteral("x"), true}}}}};
    }

private:
    std::optional<bool> maybe() { return coin() ? std::optional(coin()) : std::nullopt; }
    void changeSelection(Selection &selection)
    {
        const auto &partners = m_registry.partners();
        selection.list.clear();
        selection.top = 1 + any(300);
        for (int n = any(8); n > 0; --n) {
            const PartnerCode code = any(4) == 0 ? PartnerCode{9900 + n} : partners[size_t(any(int(partners.size())))].code;
            if (!selection.list.contains(code))
                selection.list.append(code);
        }
    }
    FigureSize size()
    {
        if (coin())
            return {FigureSize::Unit::Pixels, double(1000 + any(3400)), double(600 + any(1500)), 300};
        return {FigureSize::Unit::Millimetres, 80 + any(2000) / 10.0, 50 + any(200) / 8.0, double(72 + any(600))};
    }

    std::mt19937 m_chance;
    SpecField::Range m_range;
    const PartnerRegistry &m_registry;
};

} // namespace tradestrata::testsupport
