// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>

/// Permissions of files count for root, too, once it has given up the privilege to ignore them. Nothing changes for others.
namespace tradestrata::testsupport {

inline constexpr std::array ignoringPermissions{CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH};

/// For a new process, before its program starts.
inline void heedPermissions()
{
    for (const int capability : ignoringPermissions)
        ::prctl(PR_CAPBSET_DROP, capability);
}

/// For this thread, as long as the object lives.
class HeedsPermissions
{
public:
    HeedsPermissions()
    {
        ::syscall(SYS_capget, &m_header, m_before.data());
        auto without = m_before;
        for (const int capability : ignoringPermissions)
            without[0].effective &= ~(1U << unsigned(capability));
        ::syscall(SYS_capset, &m_header, without.data());
    }
    ~HeedsPermissions() { ::syscall(SYS_capset, &m_header, m_before.data()); }
    HeedsPermissions(const HeedsPermissions &) = delete;
    HeedsPermissions &operator=(const HeedsPermissions &) = delete;

private:
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> m_before{};
};

} // namespace tradestrata::testsupport
