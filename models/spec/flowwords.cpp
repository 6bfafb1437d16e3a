// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/flowwords.h"

#include <QByteArrayView>
#include <QHash>

#include <array>

namespace tradestrata {

namespace {

constexpr FlowWords exportWords{
    QT_TRANSLATE_NOOP("Figure", "US goods exports"),
    QT_TRANSLATE_NOOP("Figure", "US goods exports by buyer"),
    QT_TRANSLATE_NOOP("Figure", "Share of US goods exports by buyer"),
    QT_TRANSLATE_NOOP("Figure", "Change of US goods exports on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Contribution to the growth of US goods exports on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Rank among the single-country buyers of US goods"),
    QT_TRANSLATE_NOOP("Figure", "US goods exports to the %1 largest single-country buyers"),
    QT_TRANSLATE_NOOP("Figure", "US goods exports to %1"),
    QT_TRANSLATE_NOOP("Figure", "Goods, domestic and foreign exports, %1."),
    QT_TRANSLATE_NOOP("Figure", "Effective number of buyers"),
    QT_TRANSLATE_NOOP("Figure", "How concentrated US goods exports are on few buyers"),
    QT_TRANSLATE_NOOP("Figure", "the largest single-country buyer"),
    QT_TRANSLATE_NOOP("Message", "largest single-country buyer"),
    QT_TRANSLATE_NOOP("Message", "%1 the United States exported goods worth %2 to %3, %4 more than to %5"),
    QT_TRANSLATE_NOOP("Message", "%1 the United States exported goods worth %2 to %3 and exactly as much to %4"),
    QT_TRANSLATE_NOOP("Message", "Among single countries %1 bought the most."),
    QT_TRANSLATE_NOOP("Message", "As a bloc %1 bought more, for %2."),
};

constexpr FlowWords importWords{
    QT_TRANSLATE_NOOP("Figure", "US goods imports"),
    QT_TRANSLATE_NOOP("Figure", "US goods imports by supplier"),
    QT_TRANSLATE_NOOP("Figure", "Share of US goods imports by supplier"),
    QT_TRANSLATE_NOOP("Figure", "Change of US goods imports on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Contribution to the growth of US goods imports on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Rank among the single-country suppliers of goods to the US"),
    QT_TRANSLATE_NOOP("Figure", "US goods imports from the %1 largest single-country suppliers"),
    QT_TRANSLATE_NOOP("Figure", "US goods imports from %1"),
    QT_TRANSLATE_NOOP("Figure", "Goods, general imports at customs value, %1."),
    QT_TRANSLATE_NOOP("Figure", "Effective number of suppliers"),
    QT_TRANSLATE_NOOP("Figure", "How concentrated US goods imports are on few suppliers"),
    QT_TRANSLATE_NOOP("Figure", "the largest single-country supplier"),
    QT_TRANSLATE_NOOP("Message", "largest single-country supplier"),
    QT_TRANSLATE_NOOP("Message", "%1 the United States imported goods worth %2 from %3, %4 more than from %5"),
    QT_TRANSLATE_NOOP("Message", "%1 the United States imported goods worth %2 from %3 and exactly as much from %4"),
    QT_TRANSLATE_NOOP("Message", "Among single countries %1 sold the most."),
    QT_TRANSLATE_NOOP("Message", "As a bloc %1 sold more, for %2."),
};

constexpr FlowWords totalWords{
    QT_TRANSLATE_NOOP("Figure", "US trade in goods"),
    QT_TRANSLATE_NOOP("Figure", "US trade in goods by partner"),
    QT_TRANSLATE_NOOP("Figure", "Share of US trade in goods by partner"),
    QT_TRANSLATE_NOOP("Figure", "Change of US trade in goods on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Contribution to the growth of US trade in goods on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Rank among the single countries by US trade in goods"),
    QT_TRANSLATE_NOOP("Figure", "US trade in goods with the %1 largest single-country partners"),
    QT_TRANSLATE_NOOP("Figure", "US trade in goods with %1"),
    QT_TRANSLATE_NOOP("Figure", "Goods, exports f.a.s. plus general imports at customs value, %1."),
    QT_TRANSLATE_NOOP("Figure", "Effective number of partners"),
    QT_TRANSLATE_NOOP("Figure", "How concentrated US trade in goods is on few partners"),
    QT_TRANSLATE_NOOP("Figure", "the largest single-country partner"),
    QT_TRANSLATE_NOOP("Message", "largest single-country trading partner"),
    QT_TRANSLATE_NOOP("Message", "%1 US trade in goods with %3 came to %2, %4 more than with %5"),
    QT_TRANSLATE_NOOP("Message", "%1 US trade in goods came to %2 with %3 and to exactly as much with %4"),
    QT_TRANSLATE_NOOP("Message", "Among single countries %1 traded the most."),
    QT_TRANSLATE_NOOP("Message", "As a bloc %1 traded more, for %2."),
};

// A balance has no share, no contribution and no concentration.
constexpr FlowWords balanceWords{
    QT_TRANSLATE_NOOP("Figure", "US balance of trade in goods"),
    QT_TRANSLATE_NOOP("Figure", "US balance of trade in goods by partner"),
    totalWords.share,
    QT_TRANSLATE_NOOP("Figure", "Change of the US balance of trade in goods on a year earlier"),
    totalWords.contribution,
    QT_TRANSLATE_NOOP("Figure", "Rank among the single countries by the US balance of trade in goods, "
                                "the largest surplus first"),
    QT_TRANSLATE_NOOP("Figure", "The %1 largest surpluses of US trade in goods with single countries"),
    QT_TRANSLATE_NOOP("Figure", "US balance of trade in goods with %1"),
    QT_TRANSLATE_NOOP("Figure", "Goods, exports f.a.s. less general imports at customs value, %1."),
    totalWords.effective,
    totalWords.concentration,
    QT_TRANSLATE_NOOP("Figure", "the largest surplus with a single country"),
    QT_TRANSLATE_NOOP("Message", "single country with the highest US trade balance"),
    QT_TRANSLATE_NOOP("Message", "%1 the balance of US trade in goods with %3 came to %2, %4 above that with %5"),
    QT_TRANSLATE_NOOP("Message", "%1 the balance of US trade in goods came to %2 with %3 and to exactly as much with %4"),
    QT_TRANSLATE_NOOP("Message", "Among single countries the balance with %1 was the largest."),
    QT_TRANSLATE_NOOP("Message", "With %1 as a bloc the balance was larger, %2."),
};

// About the products of one partner.
constexpr FlowWords productExportWords{
    QT_TRANSLATE_NOOP("Figure", "US goods exports to {partner}"),
    QT_TRANSLATE_NOOP("Figure", "US goods exports to {partner} by product"),
    QT_TRANSLATE_NOOP("Figure", "Share of US goods exports to {partner} by product"),
    QT_TRANSLATE_NOOP("Figure", "Change of US goods exports to {partner} on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Contribution to the growth of US goods exports to {partner} on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Rank among the products of US goods exports to {partner}"),
    QT_TRANSLATE_NOOP("Figure", "The %1 largest products of US goods exports to {partner}"),
    QT_TRANSLATE_NOOP("Figure", "US goods exports to {partner}: %1"),
    exportWords.source,
    QT_TRANSLATE_NOOP("Figure", "Effective number of products"),
    QT_TRANSLATE_NOOP("Figure", "How concentrated US goods exports to {partner} are on few products"),
    QT_TRANSLATE_NOOP("Figure", "the largest product"),
    QT_TRANSLATE_NOOP("Message", "largest product"),
    QT_TRANSLATE_NOOP("Message", "%1 US exports to {partner} of %3 came to %2, %4 more than those of %5"),
    QT_TRANSLATE_NOOP("Message", "%1 US exports to {partner} came to %2 of %3 and to exactly as much of %4"),
    QT_TRANSLATE_NOOP("Message", "Among the products %1 was the largest."),
    exportWords.bloc,
};

constexpr FlowWords productImportWords{
    QT_TRANSLATE_NOOP("Figure", "US goods imports from {partner}"),
    QT_TRANSLATE_NOOP("Figure", "US goods imports from {partner} by product"),
    QT_TRANSLATE_NOOP("Figure", "Share of US goods imports from {partner} by product"),
    QT_TRANSLATE_NOOP("Figure", "Change of US goods imports from {partner} on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Contribution to the growth of US goods imports from {partner} on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Rank among the products of US goods imports from {partner}"),
    QT_TRANSLATE_NOOP("Figure", "The %1 largest products of US goods imports from {partner}"),
    QT_TRANSLATE_NOOP("Figure", "US goods imports from {partner}: %1"),
    importWords.source,
    productExportWords.effective,
    QT_TRANSLATE_NOOP("Figure", "How concentrated US goods imports from {partner} are on few products"),
    productExportWords.leader,
    productExportWords.role,
    QT_TRANSLATE_NOOP("Message", "%1 US imports from {partner} of %3 came to %2, %4 more than those of %5"),
    QT_TRANSLATE_NOOP("Message", "%1 US imports from {partner} came to %2 of %3 and to exactly as much of %4"),
    productExportWords.most,
    importWords.bloc,
};

constexpr FlowWords productTotalWords{
    QT_TRANSLATE_NOOP("Figure", "US trade in goods with {partner}"),
    QT_TRANSLATE_NOOP("Figure", "US trade in goods with {partner} by product"),
    QT_TRANSLATE_NOOP("Figure", "Share of US trade in goods with {partner} by product"),
    QT_TRANSLATE_NOOP("Figure", "Change of US trade in goods with {partner} on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Contribution to the growth of US trade in goods with {partner} on a year earlier"),
    QT_TRANSLATE_NOOP("Figure", "Rank among the products of US trade in goods with {partner}"),
    QT_TRANSLATE_NOOP("Figure", "The %1 largest products of US trade in goods with {partner}"),
    QT_TRANSLATE_NOOP("Figure", "US trade in goods with {partner}: %1"),
    totalWords.source,
    productExportWords.effective,
    QT_TRANSLATE_NOOP("Figure", "How concentrated US trade in goods with {partner} is on few products"),
    productExportWords.leader,
    productExportWords.role,
    QT_TRANSLATE_NOOP("Message", "%1 US trade with {partner} in %3 came to %2, %4 more than that in %5"),
    QT_TRANSLATE_NOOP("Message", "%1 US trade with {partner} came to %2 in %3 and to exactly as much in %4"),
    productExportWords.most,
    totalWords.bloc,
};

constexpr FlowWords productBalanceWords{
    QT_TRANSLATE_NOOP("Figure", "US balance of trade in goods with {partner}"),
    QT_TRANSLATE_NOOP("Figure", "US balance of trade in goods with {partner} by product"),
    productTotalWords.share,
    QT_TRANSLATE_NOOP("Figure", "Change of the US balance of trade in goods with {partner} on a year earlier"),
    productTotalWords.contribution,
    QT_TRANSLATE_NOOP("Figure", "Rank among the products by the US balance of trade in goods with {partner}, "
                                "the largest surplus first"),
    QT_TRANSLATE_NOOP("Figure", "The %1 largest surpluses of US trade in goods with {partner} by product"),
    QT_TRANSLATE_NOOP("Figure", "US balance of trade in goods with {partner}: %1"),
    balanceWords.source,
    productExportWords.effective,
    productTotalWords.concentration,
    QT_TRANSLATE_NOOP("Figure", "the product with the largest surplus"),
    QT_TRANSLATE_NOOP("Message", "product with the largest surplus"),
    QT_TRANSLATE_NOOP("Message", "%1 the balance of US trade with {partner} in %3 came to %2, %4 above that in %5"),
    QT_TRANSLATE_NOOP("Message", "%1 the balance of US trade with {partner} came to %2 in %3 and to exactly as much in %4"),
    QT_TRANSLATE_NOOP("Message", "Among the products the balance of %1 was the largest."),
    balanceWords.bloc,
};

constexpr const char *FlowWords::*members[]{&FlowWords::goods,        &FlowWords::byPartner,     &FlowWords::share,
                                            &FlowWords::change,       &FlowWords::contribution,  &FlowWords::rank,
                                            &FlowWords::largest,      &FlowWords::source,        &FlowWords::effective,
                                            &FlowWords::withPartners, &FlowWords::concentration, &FlowWords::leader,
                                            &FlowWords::role,         &FlowWords::lead,          &FlowWords::level,
                                            &FlowWords::most,         &FlowWords::bloc};

} // namespace

const char *productPhrase(const char *source)
{
    static const QHash<QByteArrayView, const char *> all = [] {
        constexpr std::array byProduct{productExportWords, productImportWords, productTotalWords, productBalanceWords};
        QHash<QByteArrayView, const char *> made;
        for (size_t flow = 0; flow < byProduct.size(); ++flow) {
            for (const auto member : members)
                made.insert(wordsOf(Flow(flow)).*member, byProduct[flow].*member);
        }
        made.insert("US exports and imports of goods",
                    QT_TRANSLATE_NOOP("Figure", "US goods exports to and imports from {partner}"));
        return made;
    }();
    return all.value(source);
}

const FlowWords &wordsOf(Flow flow)
{
    static constexpr std::array all{exportWords, importWords, totalWords, balanceWords};
    return all[size_t(flow)];
}

} // namespace tradestrata
