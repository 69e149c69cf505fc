// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace dateline::import {

/// Just enough of SGML for the old news collections: elements that do not nest in themselves, attributes in quotes,
/// entities. Views into the record; latin-1 in, text out. Any thread.

/// The content of the first `<name …>…</name>`; none where there is no such element.
std::optional<QByteArrayView> sgmlElement(QByteArrayView record, QByteArrayView name);
/// The contents of all of them.
std::vector<QByteArrayView> sgmlElements(QByteArrayView record, QByteArrayView name);
/// The record without its tags, and without the first of each of these elements.
QByteArray sgmlWithout(QByteArrayView record, const std::vector<QByteArrayView>& names);
/// The value of an attribute in a start tag ("NEWID" of `<REUTERS … NEWID="7">`); null where there is none.
QByteArrayView sgmlAttribute(QByteArrayView startTag, QByteArrayView name);
/// Latin-1 with `&lt; &gt; &amp; &quot; &apos; &#n;` read; an unknown entity stays as it is written. Control
/// characters but line feed and tab become `control`, or nothing where that is null.
QString sgmlText(QByteArrayView content, QChar control = {});

}  // namespace dateline::import
