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

using namespace Qt::StringLiterals;

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

/// The fallbacks that the program brings along, which all house styles share.
struct FigureFonts::FallbackFiles
{
    LoadFallbacks load;
    std::vector<QRawFont> fonts = {};
    std::vector<QByteArray> files = {};
    bool isLoaded = false;

    const std::vector<QRawFont> &all()
    {
        if (!isLoaded && load) {
            for (const QByteArray &file : load()) {
                if (const QRawFont font(file, drawnSize, QFont::PreferNoHinting); font.isValid()) {
                    files.push_back(file);
                    fonts.push_back(font);
                }
            }
        }
        isLoaded = true;
        return fonts;
    }
    /// The family by which Qt knows a font. All up to it are registered: Qt numbers them, and a PDF depends on the numbers.
    QString family(size_t place) const
    {
        QString family;
        for (size_t i = 0; i <= place; ++i) {
            const bool isCollection = files[i].startsWith("ttcf");
            family = isCollection ? fonts[i].familyName() : registeredFamily(fonts[i].familyName());
            if (!QFontDatabase::hasFamily(family))
                QFontDatabase::addApplicationFontFromData(underRegisteredFamily(files[i]));
        }
        return family;
    }
};

struct FigureFonts::Fallbacks
{
    std::shared_ptr<FallbackFiles> files;
    std::vector<QRawFont> fonts = {}; ///< the program's own where the figure's is another, then those of the files
    bool isLoaded = false;
    QHash<std::pair<int, quint32>, QPainterPath> outlines = {};
    QHash<int, QRawFont> embedded = {};

    void loadAll()
    {
        const std::vector<QRawFont> &more = files->all();
        fonts.insert(fonts.end(), more.begin(), more.end());
        isLoaded = true;
    }
    const QRawFont *find(char32_t character)
    {
        const auto has = [&](const QRawFont &font) { return font.supportsCharacter(uint(character)); };
        auto found = std::ranges::find_if(fonts, has); // perhaps before the others are read
        if (found == fonts.end() && !isLoaded) {
            loadAll();
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

QString registeredFamily(const QString &family) { return u"Ts"_s + family.sliced(2); }

// The family's names are in the table "name" (OpenType, "name: naming table"): 1 and 16, in UTF-16 or in bytes.
QByteArray underRegisteredFamily(QByteArray file)
{
    const auto number = [&](qsizetype at, int bytes) {
        qsizetype value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | (at + i < file.size() ? uchar(file[at + i]) : 0);
        return value;
    };
    if (file.startsWith("ttcf"))
        return file;
    constexpr qsizetype firstTable = 12, tableSize = 16, firstName = 6, nameSize = 12, macintosh = 1;
    for (qsizetype table = firstTable; table < firstTable + number(4, 2) * tableSize; table += tableSize) {
        if (file.mid(table, 4) != "name")
            continue;
        const qsizetype names = number(table + 8, 4);
        const qsizetype texts = names + number(names + 4, 2);
        for (qsizetype name = names + firstName; name < names + firstName + number(names + 2, 2) * nameSize; name += nameSize) {
            const qsizetype id = number(name + 6, 2), length = number(name + 8, 2), at = texts + number(name + 10, 2);
            const bool isInBytes = number(name, 2) == macintosh;
            const QByteArray begin = isInBytes ? QByteArray("Ts") : QByteArray("\0T\0s", 4);
            if ((id == 1 || id == 16) && length >= begin.size() && at + length <= file.size())
                file.replace(at, begin.size(), begin);
        }
    }
    return file;
}

std::optional<FigureFonts> FigureFonts::load(const std::array<QByteArray, 3> &files, LoadFallbacks fallbacks)
{
    FigureFonts fonts;
    fonts.m_fallbacks = std::make_shared<Fallbacks>(Fallbacks{std::make_shared<FallbackFiles>(FallbackFiles{std::move(fallbacks)})});
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
    const auto isIt = [&](const QString &each) { // the program's own copy is not installed, and not always registered
        return each.compare(family, Qt::CaseInsensitive) == 0 && !each.startsWith(drawnFamily());
    };
    const auto found = std::ranges::find_if(installed, isIt);
    const QList<int> weights = found != installed.end() ? uprightWeights(*found) : QList<int>();
    if (weights.isEmpty())
        return std::nullopt;
    FigureFonts fonts;
    fonts.m_family = *found;
    fonts.m_isInstalled = true;
    fonts.m_fallbacks = std::make_shared<Fallbacks>(Fallbacks{m_fallbacks->files});
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
        return ifSame(QRawFont::fromFont(fontOfFamily(drawnFamily(), drawnWeight(role))), m_faces[weightIndex(role)]->font);
    auto it = m_fallbacks->embedded.find(font);
    if (it == m_fallbacks->embedded.end()) {
        const size_t place = size_t(font) - 1;
        const size_t before = m_isInstalled ? 1 : 0; // the program's own
        const QRawFont &wanted = m_fallbacks->fonts[place];
        const QString family = place < before ? registeredFamily(wanted.familyName()) : m_fallbacks->files->family(place - before);
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
