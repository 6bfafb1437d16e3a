// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

/// How benchmarks time and print: median and 95th percentile of many runs, in milliseconds.
namespace tradestrata::bench {

struct Times
{
    double median = 0;
    double high = 0; ///< 95th percentile
};

/// work(i) is called once before, for what is loaded and allocated once, and `runs` times with timing.
template<class Work>
Times measure(int runs, Work &&work)
{
    std::vector<double> times;
    work(0);
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times[size_t(double(times.size()) * 0.95)]};
}

inline void print(const char *what, const Times &times)
{
    std::printf("%-52s median %8.3f ms   95th %8.3f ms\n", what, times.median, times.high);
}

inline void print(const char *what, const Times &times, const Times &floor)
{
    std::printf("%-52s median %8.3f ms   95th %8.3f ms   %6.1f times the floor\n", what, times.median, times.high,
                times.median / floor.median);
}

} // namespace tradestrata::bench
