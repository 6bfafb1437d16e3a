// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/layouts/layout.h"
#include "models/io/layouts/observations.h"
#include "models/io/layouts/partnerresolver.h"

#include <QString>

#include <optional>

/// Series that are the products of one partner instead of the partners of one product.
namespace tradestrata {

/// The only partner of which a file has values, as the file spells it, if it has several products of that partner.
std::optional<QString> onlyPartnerWithProducts(const Observations &found);

/// Keeps the values of one partner, in any of its spellings; "World" is the total of all. Returns what
/// TableInfo::productsOf holds. Errors: the file has no such partner, or names no products.
Result<QString> keepPartner(Observations &found, const FileLayout &layout, const PartnerResolver &resolver, const QString &typed);

/// Makes the products the series, of one level: what `level` asks for, the only one, or the coarsest that adds up to the
/// total of all products. The total is that of the table. Errors: no such level, or several of which one must be chosen.
std::optional<Message> takeProducts(Observations &found, const QString &level);

} // namespace tradestrata
