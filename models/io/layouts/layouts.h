// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/layouts/layout.h"
#include "models/io/layouts/partnerresolver.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace tradestrata {

/// What reading any layout requires: the descriptions, and how partners are found. Immutable and shared when copied; can be
/// used from any thread. The descriptions are read when a file first needs them.
class Layouts
{
public:
    /// `descriptions` is the JSON text of each description, see readDescription(); one that cannot be used is left out.
    Layouts(PartnerLookup lookup, std::vector<QByteArray> descriptions);

    const PartnerRegistry &registry() const;
    const PartnerResolver &resolver() const;
    const Descriptions &descriptions() const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace tradestrata
