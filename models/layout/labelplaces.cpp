// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/labelplaces.h"

#include <algorithm>

namespace tradestrata {

namespace {

// Labels pooled into one block: they stand side by side, and the block stands where their wishes want it on average.
struct Block
{
    size_t first = 0;
    size_t count = 0;
    double height = 0;
    double wishes = 0; // sum over labels of (wished middle - offset of its middle in the block)
    double top = 0;

    void settle(double least, double most)
    {
        top = std::clamp(wishes / double(count), least, std::max(least, most - height));
    }
};

// Words with the white space or dash that ends them.
QStringList pieces(const QString &text)
{
    QStringList result;
    QString piece;
    for (const QChar c : text) {
        piece += c;
        if (c == u' ' || c == QChar(0x2013)) {
            result.append(piece);
            piece.clear();
        }
    }
    if (!piece.isEmpty())
        result.append(piece);
    return result;
}

QStringList filledLines(const QStringList &words, double width, const std::function<double(const QString &)> &widthOf)
{
    QStringList lines;
    QString line;
    for (const QString &word : words) {
        if (!line.isEmpty() && widthOf((line + word).trimmed()) > width) {
            lines.append(line.trimmed());
            line.clear();
        }
        line += word;
    }
    if (!line.isEmpty())
        lines.append(line.trimmed());
    return lines;
}

} // namespace

std::vector<double> placeLabels(const std::vector<LabelWish> &wishes, double top, double bottom)
{
    std::vector<Block> blocks;
    for (size_t i = 0; i < wishes.size(); ++i) {
        Block block{i, 1, wishes[i].height, wishes[i].middle - wishes[i].height / 2, 0};
        block.settle(top, bottom);
        while (!blocks.empty() && blocks.back().top + blocks.back().height > block.top) {
            Block &above = blocks.back();
            above.wishes += block.wishes - double(block.count) * above.height;
            above.count += block.count;
            above.height += block.height;
            block = above;
            blocks.pop_back();
            block.settle(top, bottom);
        }
        blocks.push_back(block);
    }
    std::vector<double> middles;
    for (const Block &block : blocks) {
        double y = block.top;
        for (size_t i = block.first; i < block.first + block.count; ++i) {
            middles.push_back(y + wishes[i].height / 2);
            y += wishes[i].height;
        }
    }
    return middles;
}

QStringList filled(const QString &text, double width, const std::function<double(const QString &)> &widthOf)
{
    return filledLines(pieces(text), width, widthOf);
}

QStringList wrapped(const QString &text, double width, const std::function<double(const QString &)> &widthOf)
{
    constexpr double shortLine = 0.3;
    const QStringList words = pieces(text);
    QStringList lines = filledLines(words, width, widthOf);
    if (lines.size() < 2 || widthOf(lines.last()) >= shortLine * width)
        return lines;
    // Balanced: the narrowest width that needs no more lines.
    const qsizetype count = lines.size();
    double narrow = width / 3;
    double wide = width;
    while (wide - narrow > 0.5) {
        const double middle = (narrow + wide) / 2;
        (filledLines(words, middle, widthOf).size() <= count ? wide : narrow) = middle;
    }
    return filledLines(words, wide, widthOf);
}

} // namespace tradestrata
