// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace dateline::inline article {

/// A page as it is printed: 32 bits a pixel, 0xffRRGGBB in the byte order of the machine, on white.
struct PageImage {
    int width = 0;  ///< pixels
    int height = 0;
    int stride = 0;  ///< bytes from row to row
    QByteArray bytes;

    bool operator==(const PageImage&) const = default;
};

}  // namespace dateline::inline article
