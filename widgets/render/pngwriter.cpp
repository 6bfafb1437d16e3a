// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/pngwriter.h"

#include "models/io/sha256.h"

#include <png.h>
#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace tradestrata {

namespace {

void append(png_structp png, png_bytep data, png_size_t size)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))->append(reinterpret_cast<const char *>(data), qsizetype(size));
}

void flush(png_structp) {}

// Texts must outlive png_write_info; libpng takes plain pointers.
struct TextStore
{
    std::vector<QByteArray> values;
    std::vector<png_text> entries;

    explicit TextStore(const QList<FileText> &texts)
    {
        for (const FileText &text : texts) {
            const bool latin1 = QString::fromLatin1(text.text.toLatin1()) == text.text;
            values.push_back(latin1 ? text.text.toLatin1() : text.text.toUtf8());
            png_text entry{};
            entry.compression = latin1 ? PNG_TEXT_COMPRESSION_NONE : PNG_ITXT_COMPRESSION_NONE;
            entry.key = const_cast<char *>(text.keyword.constData());
            entries.push_back(entry);
        }
        for (size_t i = 0; i < values.size(); ++i) {
            entries[i].text = values[i].data();
            (entries[i].compression == PNG_TEXT_COMPRESSION_NONE ? entries[i].text_length
                                                                 : entries[i].itxt_length) = size_t(values[i].size());
        }
    }
};

void writeHead(png_structp png, png_infop info, const QImage &image, double dotsPerInch, TextStore &texts)
{
    png_set_IHDR(png, info, png_uint_32(image.width()), png_uint_32(image.height()), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    const auto perMetre = png_uint_32(std::lround(dotsPerInch / 0.0254));
    png_set_pHYs(png, info, perMetre, perMetre, PNG_RESOLUTION_METER);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    if (!texts.entries.empty())
        png_set_text(png, info, texts.entries.data(), int(texts.entries.size()));
    png_write_info(png, info);
}

constexpr int channels = 3;

// A row of the image as RGB.
void copyRow(const QImage &image, int y, uchar *out)
{
    const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
    for (const QRgb *const end = pixels + image.width(); pixels < end; ++pixels, out += channels) {
        out[0] = uchar(qRed(*pixels));
        out[1] = uchar(qGreen(*pixels));
        out[2] = uchar(qBlue(*pixels));
    }
}

// Each byte less the one above it, which is PNG's filter "up"; eight bytes at once, no borrow from one to the next.
void subtract(const std::vector<uchar> &row, const std::vector<uchar> &above, uchar *out)
{
    constexpr quint64 high = 0x8080808080808080;
    size_t i = 0;
    for (; i + sizeof(quint64) <= row.size(); i += sizeof(quint64)) {
        quint64 a, b;
        std::memcpy(&a, &row[i], sizeof a);
        std::memcpy(&b, &above[i], sizeof b);
        const quint64 less = ((a | high) - (b & ~high)) ^ ((a ^ ~b) & high);
        std::memcpy(out + i, &less, sizeof less);
    }
    for (; i < row.size(); ++i)
        out[i] = uchar(row[i] - above[i]);
}

// The rows, filtered and compressed, as libpng does it but eight bytes at once: a tenth of the time of a 3840x2160 picture.
// Empty if memory runs out.
QByteArray compressed(const QImage &image)
{
    constexpr int level = 1, window = 15, memory = 8;
    constexpr qsizetype step = 1 << 18;
    constexpr uchar up = 2;
    struct Deflation : z_stream
    {
        ~Deflation() { deflateEnd(this); }
    } stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, window, memory, Z_RLE) != Z_OK)
        return {};
    std::vector<uchar> row(size_t(image.width()) * channels), above(row.size()), filtered(row.size() + 1, up);
    QByteArray bytes;
    for (int y = 0; y < image.height(); ++y) {
        copyRow(image, y, row.data());
        subtract(row, above, filtered.data() + 1);
        row.swap(above);
        stream.next_in = filtered.data();
        stream.avail_in = uInt(filtered.size());
        do {
            if (stream.avail_out == 0) {
                bytes.resize(bytes.size() + step);
                stream.next_out = reinterpret_cast<uchar *>(bytes.data()) + stream.total_out;
                stream.avail_out = uInt(step);
            }
            deflate(&stream, y + 1 < image.height() ? Z_NO_FLUSH : Z_FINISH);
        } while (stream.avail_out == 0);
    }
    bytes.truncate(qsizetype(stream.total_out));
    return bytes;
}

// libpng reports errors with longjmp: no object with a destructor may be created after setjmp.
bool write(png_structp png, png_infop info, const QImage &image, double dotsPerInch, TextStore &texts, const QByteArray &pixels)
{
    constexpr qsizetype chunk = 8192;
    if (setjmp(png_jmpbuf(png)))
        return false;
    writeHead(png, info, image, dotsPerInch, texts);
    const auto *data = reinterpret_cast<png_const_bytep>(pixels.constData());
    for (qsizetype from = 0; from < pixels.size(); from += chunk)
        png_write_chunk(png, reinterpret_cast<png_const_bytep>("IDAT"), data + from, size_t(std::min(chunk, pixels.size() - from)));
    png_write_chunk(png, reinterpret_cast<png_const_bytep>("IEND"), nullptr, 0);
    return true;
}

/// The pixels of an image as RGB, row by row.
class PixelBytes final : public ByteSource
{
public:
    explicit PixelBytes(const QImage &image)
        : m_image(image)
        , m_rowSize(qint64(image.width()) * channels)
    {
    }
    qint64 size() const override { return m_rowSize * m_image.height(); }
    bool isKnownText() const override { return false; }
    std::optional<std::string_view> read(qint64 from, qint64 count, std::string &buffer) const override
    {
        const qint64 end = std::min(from + count, size());
        // Whole rows, of which the first and the last may be needed in part.
        const qint64 first = from / m_rowSize, last = (end + m_rowSize - 1) / m_rowSize;
        buffer.resize(size_t((last - first) * m_rowSize));
        for (qint64 y = first; y < last; ++y)
            copyRow(m_image, int(y), reinterpret_cast<uchar *>(buffer.data()) + (y - first) * m_rowSize);
        return std::string_view(buffer).substr(size_t(from - first * m_rowSize), size_t(end - from));
    }

private:
    const QImage &m_image;
    qint64 m_rowSize;
};

} // namespace

QByteArray pixelHash(const QImage &image)
{
    if (image.isNull())
        return {};
    const QImage rgb = image.format() == QImage::Format_RGB32 ? image : image.convertToFormat(QImage::Format_RGB32);
    return sha256Of(PixelBytes(rgb));
}

// libpng's own reader of a whole picture: unlike Qt's, it says nothing on standard error.
QImage decodePng(const QByteArray &bytes, QSize pixels)
{
    png_image png{};
    png.version = PNG_IMAGE_VERSION;
    QImage picture;
    if (png_image_begin_read_from_memory(&png, bytes.constData(), size_t(bytes.size()))
        && QSize(int(png.width), int(png.height)) == pixels)
        picture = QImage(pixels, QImage::Format_RGB888);
    png.format = PNG_FORMAT_RGB;
    if (!picture.isNull()) {
        picture.fill(Qt::white); // under what is transparent
        if (!png_image_finish_read(&png, nullptr, picture.bits(), png_int_32(picture.bytesPerLine()), nullptr))
            picture = QImage();
    }
    png_image_free(&png);
    return picture;
}

QByteArray encodePng(const QImage &image, double dotsPerInch, const QList<FileText> &texts)
{
    Q_ASSERT(image.depth() == 32);
    const QByteArray pixels = compressed(image);
    TextStore store(texts);
    QByteArray bytes;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    if (info && !pixels.isEmpty()) {
        png_set_write_fn(png, &bytes, append, flush);
        if (!write(png, info, image, dotsPerInch, store, pixels))
            bytes.clear();
    }
    png_destroy_write_struct(&png, &info);
    return bytes;
}

} // namespace tradestrata
