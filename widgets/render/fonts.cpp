// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/fonts.h"

#include <QCache>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QTextLayout>

#include <unicode/ubidi.h>

#include <algorithm>
#include <vector>

namespace tradestrata {

namespace {

constexpr int mostKept = 2000; // texts per weight; a figure has about fifty, and labels recur

size_t weightIndex(TextRole role)
{
    const int weight = styleOf(role).weight;
    return weight == 400 ? 0 : weight == 500 ? 1 : 2;
}

QTextLine placed(QTextLayout &layout, const QRawFont &font, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.setRawFont(font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line;
}

ShapedText shapedWith(const QRawFont &font, const QString &text)
{
    QTextLayout layout(text);
    const QTextLine line = placed(layout, font);
    if (!line.isValid()) // no text
        return {};
    ShapedText result;
    const QPointF base(0, line.ascent());
    for (const QGlyphRun &run : layout.glyphRuns()) {
        result.glyphs += run.glyphIndexes();
        for (const QPointF &position : run.positions()) {
            result.positions.append(position - base);
            result.fonts.append(0);
        }
    }
    return result;
}

double widthWith(const QRawFont &font, const QString &text)
{
    QTextLayout layout(text);
    const QTextLine line = placed(layout, font);
    return line.isValid() ? line.horizontalAdvance() : 0;
}

} // namespace

struct FigureFonts::Face
{
    QRawFont font;
    QCache<QString, double> widths{mostKept}; // line breaking measures many more texts than are drawn
    QCache<QString, ShapedText> texts{mostKept};
    QHash<quint32, QPainterPath> outlines;
};

struct FigureFonts::Fallbacks
{
    LoadFallbacks load;
    std::vector<QRawFont> fonts = {};
    bool isLoaded = false;
    QHash<std::pair<int, quint32>, QPainterPath> outlines = {};
    QHash<int, QByteArray> files = {}; ///< by their places among the fonts
    QHash<int, QRawFont> embedded = {};
    /// Families that are known only because a PDF needed them: they are not installed.
    std::shared_ptr<QStringList> registered = std::make_shared<QStringList>();

    const std::vector<QRawFont> &all()
    {
        if (!isLoaded && load) {
            for (const QByteArray &file : load()) {
                if (const QRawFont font(file, drawnSize, QFont::PreferNoHinting); font.isValid()) {
                    files.insert(int(fonts.size()), file);
                    fonts.push_back(font);
                }
            }
        }
        isLoaded = true;
        return fonts;
    }
    const QRawFont *find(char32_t character)
    {
        const auto has = [&](const QRawFont &font) { return font.supportsCharacter(uint(character)); };
        auto found = std::ranges::find_if(fonts, has); // perhaps before the others are read
        if (found == fonts.end() && !isLoaded) {
            all();
            found = std::ranges::find_if(fonts, has);
        }
        return found == fonts.end() ? nullptr : &*found;
    }
};

namespace {

/// Characters that change the look of the one before, or join two, and have no glyph of their own to ask for.
bool isJoined(char32_t character)
{
    constexpr char32_t joiner = 0x200D;
    const bool isVariation = character >= 0xFE00 && character <= 0xFE0F;
    return QChar::category(character) == QChar::Mark_NonSpacing || character == joiner || isVariation;
}

/// Runs of a text from left to right: where each begins, its length, and whether it is read from the right.
struct VisualRun
{
    qsizetype start = 0, length = 0;
    bool isRightToLeft = false;
};

std::vector<VisualRun> visualRuns(const QString &text)
{
    std::vector<VisualRun> runs;
    UErrorCode status = U_ZERO_ERROR;
    UBiDi *bidi = ubidi_open();
    ubidi_setPara(bidi, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), UBIDI_DEFAULT_LTR, nullptr, &status);
    const int32_t count = U_SUCCESS(status) ? ubidi_countRuns(bidi, &status) : 0;
    for (int32_t i = 0; i < count; ++i) {
        int32_t start = 0, length = 0;
        const bool isRightToLeft = ubidi_getVisualRun(bidi, i, &start, &length) == UBIDI_RTL;
        runs.push_back({start, length, isRightToLeft});
    }
    ubidi_close(bidi);
    return runs.empty() ? std::vector<VisualRun>{{0, text.size(), false}} : runs;
}

} // namespace

std::optional<FigureFonts> FigureFonts::load(const std::array<QByteArray, 3> &files, LoadFallbacks fallbacks)
{
    FigureFonts fonts;
    fonts.m_fallbacks = std::make_shared<Fallbacks>(Fallbacks{std::move(fallbacks)});
    for (size_t i = 0; i < files.size(); ++i) {
        fonts.m_faces[i] = std::make_shared<Face>();
        fonts.m_faces[i]->font = QRawFont(files[i], drawnSize, QFont::PreferNoHinting);
        if (!fonts.m_faces[i]->font.isValid())
            return std::nullopt;
    }
    return fonts;
}

namespace {

/// The weight of a family that is drawn for another one, by the rules of CSS.
int nearestWeight(const QList<int> &there, int wanted)
{
    const auto cost = [wanted](int weight) {
        constexpr int medium = 500, farther = 1000;
        const bool isBold = wanted > medium;
        const bool isFirst = isBold ? weight >= wanted : weight >= wanted && weight <= medium;
        const bool isSecond = weight < wanted;
        return std::abs(weight - wanted) + (isFirst ? 0 : isSecond ? farther : 2 * farther);
    };
    return *std::ranges::min_element(there, {}, cost);
}

QFont fontOfFamily(const QString &family, int weight)
{
    QFont font(family);
    font.setWeight(QFont::Weight(weight));
    font.setPixelSize(FigureFonts::drawnSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

QList<int> uprightWeights(const QString &family)
{
    QList<int> weights;
    for (const QString &style : QFontDatabase::styles(family)) {
        if (!QFontDatabase::italic(family, style) && QFontDatabase::isSmoothlyScalable(family, style))
            weights.append(QFontDatabase::weight(family, style));
    }
    return weights;
}

} // namespace

std::optional<FigureFonts> FigureFonts::withFamily(const QString &family) const
{
    const QStringList installed = QFontDatabase::families();
    const auto isIt = [&](const QString &each) { return each.compare(family, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(installed, isIt);
    const bool isThere = found != installed.end() && !m_fallbacks->registered->contains(*found);
    const QList<int> weights = isThere ? uprightWeights(*found) : QList<int>();
    if (weights.isEmpty())
        return std::nullopt;
    FigureFonts fonts;
    fonts.m_family = *found;
    fonts.m_isInstalled = true;
    fonts.m_fallbacks = std::make_shared<Fallbacks>(Fallbacks{m_fallbacks->load});
    fonts.m_fallbacks->registered = m_fallbacks->registered;
    fonts.m_fallbacks->fonts.push_back(m_faces[0]->font);
    for (size_t i = 0; i < m_faces.size(); ++i) {
        fonts.m_weights[i] = nearestWeight(weights, m_weights[i]);
        fonts.m_faces[i] = std::make_shared<Face>();
        fonts.m_faces[i]->font = QRawFont::fromFont(fontOfFamily(fonts.m_family, fonts.m_weights[i]));
        if (!fonts.m_faces[i]->font.isValid() || fonts.m_faces[i]->font.familyName() != fonts.m_family)
            return std::nullopt;
    }
    return fonts;
}

int FigureFonts::drawnWeight(TextRole role) const { return m_weights[weightIndex(role)]; }

QByteArray FigureFonts::checksums() const
{
    QByteArray all;
    for (const auto &face : m_faces) // OpenType: checksumAdjustment of the table head
        all += face->font.fontTable("head").mid(8, 4).toHex();
    return all;
}

bool FigureFonts::isOwn(const QString &text) const
{
    const QRawFont &own = m_faces[0]->font;
    const QList<uint> characters = text.toUcs4();
    return std::ranges::all_of(characters, [&](uint character) {
        constexpr uint firstOther = 0x590; // Hebrew; all before it is in Roboto, or is not shaped
        return (character < 0x250 && !m_isInstalled) || (own.supportsCharacter(character) && character < firstOther)
               || (own.supportsCharacter(character) && QChar::direction(character) != QChar::DirR
                   && QChar::direction(character) != QChar::DirAL);
    });
}

QStringList FigureFonts::missing(const QString &text) const
{
    QStringList missing;
    if (isOwn(text))
        return missing;
    for (const uint character : text.toUcs4()) {
        const QString shown = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        const bool isDrawn = character < 0x20 || isJoined(character) || m_faces[0]->font.supportsCharacter(character)
                             || m_fallbacks->find(character);
        if (!isDrawn && !missing.contains(shown))
            missing.append(shown);
    }
    return missing;
}

// Each run is in one font and one direction; a character that no font has is the own font's empty box.
ShapedText FigureFonts::shapedInRuns(const QString &text, TextRole role, double *width) const
{
    const QRawFont &own = m_faces[weightIndex(role)]->font;
    const auto fontOf = [&](char32_t character) {
        if (own.supportsCharacter(uint(character)))
            return 0;
        const QRawFont *found = m_fallbacks->find(character);
        return found ? int(found - m_fallbacks->fonts.data()) + 1 : 0;
    };
    ShapedText result;
    double x = 0;
    for (const VisualRun &run : visualRuns(text)) {
        std::vector<std::pair<int, QString>> pieces; // font and text, in the order of the text
        const QString part = text.mid(run.start, run.length);
        for (qsizetype i = 0; i < part.size();) {
            const bool isPair = part[i].isHighSurrogate() && i + 1 < part.size();
            const char32_t character = isPair ? QChar::surrogateToUcs4(part[i], part[i + 1]) : part[i].unicode();
            const int font = isJoined(character) && !pieces.empty() ? pieces.back().first : fontOf(character);
            if (pieces.empty() || pieces.back().first != font)
                pieces.emplace_back(font, QString());
            pieces.back().second += part.mid(i, isPair ? 2 : 1);
            i += isPair ? 2 : 1;
        }
        if (run.isRightToLeft)
            std::ranges::reverse(pieces);
        for (const auto &[font, piece] : pieces) {
            QTextLayout layout(piece);
            const QRawFont &face = font == 0 ? own : m_fallbacks->fonts[size_t(font) - 1];
            const QTextLine line = placed(layout, face, run.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
            if (!line.isValid())
                continue;
            const QPointF base(line.naturalTextRect().x(), line.ascent());
            for (const QGlyphRun &glyphs : layout.glyphRuns()) {
                result.glyphs += glyphs.glyphIndexes();
                for (const QPointF &position : glyphs.positions()) {
                    result.positions.append(position - base + QPointF(x, 0));
                    result.fonts.append(font);
                }
            }
            x += line.naturalTextWidth();
        }
    }
    if (width)
        *width = x;
    return result;
}

const ShapedText &FigureFonts::shaped(const QString &text, TextRole role) const
{
    Face &face = *m_faces[weightIndex(role)];
    ShapedText *known = face.texts.object(text);
    if (!known) {
        known = new ShapedText(isOwn(text) ? shapedWith(face.font, text) : shapedInRuns(text, role, nullptr));
        face.texts.insert(text, known);
    }
    return *known;
}

double FigureFonts::width(const QString &text, TextRole role) const
{
    Face &face = *m_faces[weightIndex(role)];
    if (const double *known = face.widths.object(text))
        return *known;
    double width = 0;
    if (isOwn(text))
        width = widthWith(face.font, text);
    else
        shapedInRuns(text, role, &width);
    face.widths.insert(text, new double(width));
    return width;
}

namespace {

/// A font of the system's if it is the same: its glyphs have the same numbers then.
QRawFont ifSame(const QRawFont &found, const QRawFont &font)
{
    return found.isValid() && found.fontTable("head") == font.fontTable("head") ? found : QRawFont();
}

} // namespace

QRawFont FigureFonts::embeddable(TextRole role, int font) const
{
    if (font == 0)
        return ifSame(QRawFont::fromFont(fontOfFamily(m_family, drawnWeight(role))), m_faces[weightIndex(role)]->font);
    auto it = m_fallbacks->embedded.find(font);
    if (it == m_fallbacks->embedded.end()) {
        const QRawFont &wanted = m_fallbacks->fonts[size_t(font) - 1];
        const QStringList before = QFontDatabase::families();
        QString family = wanted.familyName(); // of the program's own font, which has no file here
        if (const QByteArray file = m_fallbacks->files.value(font - 1); !file.isEmpty())
            family = QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFontFromData(file)).value(0);
        if (!before.contains(family))
            m_fallbacks->registered->append(family);
        const QRawFont found = family.isEmpty() ? QRawFont() : QRawFont::fromFont(fontOfFamily(family, QFont::Normal));
        it = m_fallbacks->embedded.insert(font, ifSame(found, wanted));
    }
    return *it;
}

const QPainterPath &FigureFonts::outline(quint32 glyph, TextRole role, int font) const
{
    if (font > 0) {
        QPainterPath &path = m_fallbacks->outlines[{font, glyph}];
        if (path.isEmpty())
            path = m_fallbacks->fonts[size_t(font) - 1].pathForGlyph(glyph);
        return path;
    }
    Face &face = *m_faces[weightIndex(role)];
    auto it = face.outlines.find(glyph);
    if (it == face.outlines.end()) {
        it = face.outlines.insert(glyph, face.font.pathForGlyph(glyph));
        it->setFillRule(Qt::WindingFill); // the parts of a glyph may overlap
    }
    return *it;
}

double FontMetrics::width(const QString &text, TextRole role) const
{
    return m_fonts.width(text, role) * styleOf(role).size / FigureFonts::drawnSize;
}

} // namespace tradestrata
