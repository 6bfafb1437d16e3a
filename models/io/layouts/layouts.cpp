// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/layouts.h"

#include <mutex>

namespace tradestrata {

struct Layouts::Data
{
    Data(PartnerLookup found, std::vector<QByteArray> texts)
        : lookup(std::move(found))
        , json(std::move(texts))
    {
    }

    PartnerLookup lookup;
    std::vector<QByteArray> json;
    mutable std::once_flag resolverOnce, descriptionsOnce;
    mutable std::optional<PartnerResolver> resolver;
    mutable Descriptions descriptions;
};

Layouts::Layouts(PartnerLookup lookup, std::vector<QByteArray> descriptions)
    : m_data(std::make_shared<Data>(std::move(lookup), std::move(descriptions)))
{
}

const PartnerRegistry &Layouts::registry() const { return m_data->lookup.registry(); }

const PartnerResolver &Layouts::resolver() const
{
    std::call_once(m_data->resolverOnce, [this] { m_data->resolver.emplace(m_data->lookup); });
    return *m_data->resolver;
}

const Descriptions &Layouts::descriptions() const
{
    std::call_once(m_data->descriptionsOnce, [this] {
        for (const QByteArray &json : m_data->json) {
            auto description = readDescription(json);
            Q_ASSERT(description);
            if (description)
                m_data->descriptions.push_back(std::make_shared<const Description>(*std::move(description)));
        }
    });
    return m_data->descriptions;
}

} // namespace tradestrata
