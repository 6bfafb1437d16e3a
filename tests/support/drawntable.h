// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/data/tradetable.h"

#include <QString>

/// Small tables drawn as text, for tests.
namespace tradestrata::testsupport {

/// A table drawn as text: a line per series with one token per month, "MX 1 2 . 4". The first word is an ISO 2 code, a
/// Schedule C code ("0003") or "World". A token is a whole number of `unit` dollars or a blank: '.' missing, 'w' within
/// others, 'a' absent, 'n' not yet published, 'b' before the data. Lines are under "exports" or "imports" (exports by
/// default); "released 2026-03" names the release, "adjusted" makes the figures seasonally adjusted. Empty lines and
/// lines that begin with '#' are skipped. All rows must have the same number of tokens. An error in the drawing ends
/// the test.
TablePtr drawnTable(Month first, const QString &drawing, const PartnerRegistry &registry, double unit = 1);

/// The table as read by drawnTable(), in the order of the table: each flow's groups, then its partners.
QString drawingOf(const TradeTable &table, const PartnerRegistry &registry, double unit = 1);

/// The partner of an ISO 2 code, a Schedule C code or "World".
PartnerCode drawnPartner(const QString &word, const PartnerRegistry &registry);

} // namespace tradestrata::testsupport
