// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstring>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tradestrata {

/// A place for each hash: open addressing in a table that is at most half full.
class HashPlaces
{
public:
    /// The number of an entry for which `isSame` is true, or -1 if there is none.
    template<class IsSame>
    int find(quint64 hash, IsSame &&isSame) const
    {
        for (size_t at = hash >> m_shift;; at = (at + 1) & (m_slots.size() - 1)) {
            const Slot &slot = m_slots[at];
            if (slot.number < 0 || (slot.hash == quint32(hash) && isSame(slot.number)))
                return slot.number;
        }
    }
    void add(quint64 hash, int number)
    {
        m_hashes.push_back(hash);
        if (m_hashes.size() * 2 <= m_slots.size())
            return put(hash, number);
        m_slots.assign(m_slots.size() * 4, {});
        m_shift -= 2;
        for (size_t i = 0; i < m_hashes.size(); ++i)
            put(m_hashes[i], int(i));
    }

private:
    struct Slot
    {
        quint32 hash = 0;
        int number = -1;
    };
    void put(quint64 hash, int number)
    {
        size_t at = hash >> m_shift;
        while (m_slots[at].number >= 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = {quint32(hash), number};
    }

    static constexpr int firstBits = 6;
    int m_shift = 64 - firstBits;
    std::vector<Slot> m_slots = std::vector<Slot>(size_t(1) << firstBits);
    std::vector<quint64> m_hashes; ///< by number
};

/// Mixes more into a hash.
inline quint64 mixed(quint64 hash, quint64 more)
{
    constexpr quint64 factor = 0x9E3779B97F4A7C15U;
    return std::rotl((hash ^ more) * factor, 29) * factor;
}

/// The different texts of a column, numbered as they come up.
class TextIds
{
public:
    /// Often many rows have the same text.
    bool isLast(std::string_view text) const { return m_last >= 0 && m_entries[size_t(m_last)].is(text, beginningOf(text)); }
    int last() const { return m_last; } ///< the number of the last text, or -1
    int idOf(std::string_view text)
    {
        const quint64 head = beginningOf(text);
        quint64 hash = mixed(text.size(), head);
        for (size_t at = sizeof(quint64); at < text.size(); at += sizeof(quint64))
            hash = mixed(hash, beginningOf(text.substr(at)));
        const int known = m_places.find(hash, [&](int id) { return m_entries[size_t(id)].is(text, head); });
        return m_last = known >= 0 ? known : added(text, head, hash);
    }
    std::string_view text(int id) const { return m_entries[size_t(id)].text; }
    int count() const { return int(m_entries.size()); }

private:
    struct Entry
    {
        quint64 head;
        std::string_view text;
        bool is(std::string_view other, quint64 otherHead) const
        {
            return head == otherHead && text.size() == other.size() && (text.size() <= sizeof head || text == other);
        }
    };
    int added(std::string_view text, quint64 head, quint64 hash)
    {
        const int id = count();
        m_entries.push_back({head, m_texts.emplace_back(text)});
        m_places.add(hash, id);
        return id;
    }
    /// Up to eight bytes as a number, different for different texts of the same length.
    static quint64 beginningOf(std::string_view text)
    {
        const auto at = [&text](size_t place) { return quint64(uchar(text[place])); };
        quint64 whole = 0;
        quint32 first = 0, last = 0;
        if (text.size() >= sizeof whole) {
            std::memcpy(&whole, text.data(), sizeof whole);
        } else if (text.size() >= sizeof first) {
            std::memcpy(&first, text.data(), sizeof first);
            std::memcpy(&last, text.data() + text.size() - sizeof last, sizeof last);
            whole = quint64(last) << 32 | first;
        } else if (!text.empty()) {
            whole = at(0) << 16 | at(text.size() / 2) << 8 | at(text.size() - 1);
        }
        return whole;
    }

    std::vector<Entry> m_entries;
    std::deque<std::string> m_texts; ///< the entries point into it
    HashPlaces m_places;
    int m_last = -1;
};

/// The different sequences of numbers, all of one length, numbered as they come up.
class SequenceIds
{
public:
    int idOf(std::span<const int> sequence)
    {
        if (sequence.size() < 2)
            return sequence.empty() ? 0 : sequence.front();
        quint64 hash = 0;
        for (const int each : sequence)
            hash = mixed(hash, quint64(each) + 1);
        const int known = m_places.find(hash, [&](int id) {
            const int *number = m_numbers.data() + size_t(id) * sequence.size();
            return std::ranges::all_of(sequence, [&number](int each) { return each == *number++; });
        });
        if (known >= 0)
            return known;
        m_numbers.insert(m_numbers.end(), sequence.begin(), sequence.end());
        m_places.add(hash, m_count);
        return m_count++;
    }

private:
    std::vector<int> m_numbers;
    int m_count = 0;
    HashPlaces m_places;
};

} // namespace tradestrata
