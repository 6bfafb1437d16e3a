// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"
#include "tests/support/testregistry.h"

#include <QTranslator>

/// The languages of figures for tests; tests that need other sentences than the English ones link tradestrata_resources.
namespace tradestrata::testsupport {

/// "en", "es", "es_ES", "fr", "fr_FR"
inline Language testLanguage(const QString &code, const PartnerRegistry &registry)
{
    const QLocale locale = *Language::localeOf(code);
    auto translator = std::make_shared<QTranslator>();
    const bool loaded = translator->load(QStringLiteral(":/i18n/tradestrata_%1.qm").arg(code.left(2)));
    const QByteArray names = sourceFile(QStringLiteral("resources/partners/names.csv"));
    return Language(locale, loaded ? translator : nullptr, PartnerNames(registry, names, locale));
}

} // namespace tradestrata::testsupport
