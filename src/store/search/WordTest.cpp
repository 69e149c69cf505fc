// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/WordTest.h"

namespace dateline::store {

QByteArray print(const WordTest& test)
{
    QByteArray text = QByteArray::fromStdString(test.text);
    const QByteArray surface = QByteArray::fromStdString(test.surface);
    switch (test.kind) {
        case WordTest::Kind::Equal:
        case WordTest::Kind::Pattern:
            return text;
        case WordTest::Kind::Prefix:
            return text + '*';
        case WordTest::Kind::Near:
            return text + '~' + QByteArray::number(test.distance);
        case WordTest::Kind::Form:
            return '~' + surface;
        case WordTest::Kind::Exactly:
            return '=' + surface;
    }
    Q_UNREACHABLE();
}

}  // namespace dateline::store
