// SPDX-License-Identifier: GPL-3.0-or-later
// An object library needs a source of its own; the resources are added to it by CMake.
