// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sha256.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#include <immintrin.h>
#define TRADESTRATA_SHA_INSTRUCTIONS
#endif

namespace tradestrata {

namespace {

constexpr size_t hashBlock = 64;

/// Calls `take` with one piece after another; every one but the last consists of whole blocks.
template<class Take>
bool takePieces(const ByteSource &source, const std::stop_token &stop, Take take)
{
    constexpr qint64 piece = 1 << 18;
    std::string buffer;
    for (qint64 at = 0; at < source.size(); at += piece) {
        const auto bytes = source.read(at, piece, buffer);
        if (!bytes || stop.stop_requested())
            return false;
        take(*bytes);
    }
    return true;
}

#ifdef TRADESTRATA_SHA_INSTRUCTIONS

// FIPS 180-4, 4.2.2 and 5.3.3.
alignas(16) constexpr std::array<quint32, 64> roundConstants{0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b,
                                                             0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
                                                             0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7,
                                                             0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
                                                             0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152,
                                                             0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
                                                             0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
                                                             0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
                                                             0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
                                                             0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
                                                             0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
                                                             0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
                                                             0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
constexpr std::array<quint32, 8> firstState{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

__m128i vectorAt(const void *place) { return _mm_loadu_si128(static_cast<const __m128i *>(place)); }

/// Adds whole blocks. The instructions have the state as ABEF and CDGH.
__attribute__((target("sha,sse4.1,ssse3"))) void addBlocks(std::array<quint32, 8> &state, std::string_view blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const __m128i cdab = _mm_shuffle_epi32(vectorAt(state.data()), 0xB1);
    const __m128i efgh = _mm_shuffle_epi32(vectorAt(state.data() + 4), 0x1B);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8), cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
    for (; blocks.size() >= hashBlock; blocks.remove_prefix(hashBlock)) {
        const __m128i abefBefore = abef, cdghBefore = cdgh;
        __m128i words[4]; // the last sixteen
#pragma GCC unroll 16
        for (size_t i = 0; i < 16; ++i) {
            __m128i &now = words[i % 4];
            if (i < 4) {
                now = _mm_shuffle_epi8(vectorAt(blocks.data() + i * 16), bigEndian);
            } else {
                const __m128i last = words[(i + 3) % 4];
                const __m128i middle = _mm_alignr_epi8(last, words[(i + 2) % 4], 4);
                now = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(now, words[(i + 1) % 4]), middle), last);
            }
            const __m128i round = _mm_add_epi32(now, vectorAt(roundConstants.data() + i * 4));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, round);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(round, 0x0E));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B), dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state.data()), _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state.data() + 4), _mm_alignr_epi8(dchg, feba, 8));
}

bool hasShaInstructions()
{
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    return __builtin_cpu_supports("sse4.1") && __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) != 0 && (ebx & bit_SHA) != 0;
}

QByteArray withInstructions(const ByteSource &source, const std::stop_token &stop)
{
    std::array<quint32, 8> state = firstState;
    std::string end;
    const bool isRead = takePieces(source, stop, [&](std::string_view bytes) {
        addBlocks(state, bytes);
        end = bytes.substr(bytes.size() / hashBlock * hashBlock);
    });
    if (!isRead)
        return {};
    // One bit, zeros, and the size in bits fill the last block.
    const quint64 bits = qToBigEndian(quint64(source.size()) * 8);
    end += '\x80';
    end.append((2 * hashBlock - sizeof bits - end.size()) % hashBlock, '\0');
    end.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    addBlocks(state, end);
    for (quint32 &each : state)
        each = qToBigEndian(each);
    return QByteArray(reinterpret_cast<const char *>(state.data()), sizeof state).toHex();
}

#endif

} // namespace

QByteArray sha256Of(const ByteSource &source, const std::stop_token &stop)
{
#ifdef TRADESTRATA_SHA_INSTRUCTIONS
    static const bool isFast = hasShaInstructions();
    if (isFast)
        return withInstructions(source, stop);
#endif
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isRead = takePieces(source, stop, [&](std::string_view bytes) {
        hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    });
    return isRead ? hash.result().toHex() : QByteArray();
}

} // namespace tradestrata
