// SPDX-License-Identifier: GPL-3.0-or-later
// An object library needs a source file; CMake adds the resources to it.
