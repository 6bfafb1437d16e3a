// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/import.h"
#include "models/io/sheetcells.h"

#include <orcus/spreadsheet/import_interface.hpp>

#include <QString>
#include <QStringList>

#include <string>

namespace tradestrata {

namespace ss = orcus::spreadsheet;

/// Receives the workbook's texts from liborcus.
class TextImport : public ss::iface::import_shared_strings
{
public:
    size_t append(std::string_view text) override;
    size_t add(std::string_view text) override { return append(text); }
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override {}
    void append_segment(std::string_view text) override { m_segments += text; }
    size_t commit_segments() override;

    QStringList take() { return std::move(m_texts); }

private:
    QStringList m_texts;
    std::string m_segments; ///< a text of several styles, so far
};

/// Parses "AB12". For a range its first cell: liborcus allocates by the range of an array formula.
class AddressReader : public ss::iface::import_reference_resolver
{
public:
    ss::src_address_t resolve_address(std::string_view text) override;
    ss::src_range_t resolve_range(std::string_view text) override;
};

/// liborcus 0.17 writes array formulas to any receiver, without checking that it exists. Their cells stay empty, which
/// the reader of the table reports.
class IgnoredArrayFormula : public ss::iface::import_array_formula
{
public:
    void set_range(const ss::range_t &) override {}
    void set_formula(ss::formula_grammar_t, std::string_view) override {}
    void set_result_string(ss::row_t, ss::col_t, std::string_view) override {}
    void set_result_value(ss::row_t, ss::col_t, double) override {}
    void set_result_bool(ss::row_t, ss::col_t, bool) override {}
    void set_result_empty(ss::row_t, ss::col_t) override {}
    void commit() override {}
};

/// Receives the cells of a sheet and discards them.
class IgnoredSheet : public ss::iface::import_sheet
{
public:
    void set_auto(ss::row_t, ss::col_t, std::string_view) override {}
    void set_string(ss::row_t, ss::col_t, ss::string_id_t) override {}
    void set_value(ss::row_t, ss::col_t, double) override {}
    void set_bool(ss::row_t, ss::col_t, bool) override {}
    void set_date_time(ss::row_t, ss::col_t, int, int, int, int, int, double) override {}
    void set_format(ss::row_t, ss::col_t, size_t) override {}
    void set_format(ss::row_t, ss::col_t, ss::row_t, ss::col_t, size_t) override {}
    void fill_down_cells(ss::row_t, ss::col_t, ss::row_t) override {}
    ss::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }
    ss::iface::import_array_formula *get_array_formula() override { return &m_arrayFormula; }

private:
    IgnoredArrayFormula m_arrayFormula;
};

/// Receives the cells of the sheet that is read. Throws to make liborcus stop.
class SheetReader : public IgnoredSheet, public ss::iface::import_formula
{
public:
    SheetReader(qint64 unpackedSize, Progress &progress);

    void set_string(ss::row_t row, ss::col_t column, ss::string_id_t text) override;
    void set_value(ss::row_t row, ss::col_t column, double value) override;
    void set_bool(ss::row_t row, ss::col_t column, bool value) override;
    void set_date_time(ss::row_t row, ss::col_t column, int, int, int, int, int, double) override;
    ss::iface::import_formula *get_formula() override { return this; }

    void set_position(ss::row_t row, ss::col_t column) override;
    void set_formula(ss::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(size_t) override {}
    void set_result_string(std::string_view) override { m_formula.kind = SheetCell::Kind::Text; }
    void set_result_value(double value) override { m_formula.number = value; }
    void set_result_bool(bool) override { m_formula.kind = SheetCell::Kind::Text; }
    void set_result_empty() override {}
    void commit() override { add(m_formula); }

    std::vector<SheetCell> take() { return std::move(m_cells); }

private:
    void add(const SheetCell &cell);
    void reportRow(int row);

    std::vector<SheetCell> m_cells;
    SheetCell m_formula; ///< the formula's position and result, so far
    Progress &m_progress;
    qint64 m_unpackedSize;
    int m_row = -1;
};

/// What liborcus fills: the texts and one sheet of a workbook.
class SheetImport : public ss::iface::import_factory
{
public:
    struct Stopped
    {
    };
    struct TooManyCells
    {
    };
    static constexpr std::size_t mostCells = 4'000'000; ///< 15 times the newest Census workbook

    SheetImport(const QString &sheet, qint64 unpackedSize, Progress &progress);

    ss::iface::import_shared_strings *get_shared_strings() override { return &m_texts; }
    ss::iface::import_reference_resolver *get_reference_resolver(ss::formula_ref_context_t) override;
    ss::iface::import_sheet *append_sheet(ss::sheet_t index, std::string_view name) override;
    ss::iface::import_sheet *get_sheet(std::string_view name) override;
    ss::iface::import_sheet *get_sheet(ss::sheet_t index) override;
    void finalize() override {}

    const QStringList &sheetNames() const { return m_sheetNames; }
    bool found() const { return m_sheetNames.contains(m_sheetName, Qt::CaseInsensitive); }
    SheetCells takeCells() { return {m_sheet.take(), m_texts.take()}; }

private:
    QString m_sheetName;
    QStringList m_sheetNames;
    TextImport m_texts;
    AddressReader m_addresses;
    SheetReader m_sheet;
    IgnoredSheet m_ignored;
};

} // namespace tradestrata
