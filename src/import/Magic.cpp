// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/Magic.h"

#include <algorithm>
#include <string_view>

namespace dateline::import {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    qsizetype at = 0;
    const char* kind = nullptr;
};

// Signatures from the formats' own specifications, as collected by file(1).
static constexpr Signature Archives[] = {
    {"PK\x03\x04"sv}, {"PK\x05\x06"sv},         {"\x1f\x8b"sv},         {"\x1f\x9d"sv},
    {"BZh"sv},        {"\xfd\x37zXZ\x00"sv},    {"\x28\xb5\x2f\xfd"sv}, {"\x04\x22\x4d\x18"sv},
    {"LZIP"sv},       {"7z\xbc\xaf\x27\x1c"sv}, {"Rar!\x1a\x07"sv},
};

static constexpr Signature Kinds[] = {
    {"%PDF-"sv, 0, "a PDF document"},
    {"{\\rtf"sv, 0, "an RTF document"},
    {"%!PS"sv, 0, "a PostScript document"},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, 0, "an old Office document"},
    {"\x89PNG\r\n"sv, 0, "a picture"},
    {"\xff\xd8\xff"sv, 0, "a picture"},
    {"GIF87a"sv, 0, "a picture"},
    {"GIF89a"sv, 0, "a picture"},
    {"II*\x00"sv, 0, "a picture"},
    {"MM\x00*"sv, 0, "a picture"},
    {"WEBP"sv, 8, "a picture"},
    {"8BPS"sv, 0, "a picture"},
    {"ftyp"sv, 4, "a film or a picture"},
    {"\x1a\x45\xdf\xa3"sv, 0, "a film"},
    {"AVI "sv, 8, "a film"},
    {"WAVE"sv, 8, "a sound recording"},
    {"ID3"sv, 0, "a sound recording"},
    {"OggS"sv, 0, "a sound recording"},
    {"fLaC"sv, 0, "a sound recording"},
    {"SQLite format 3\x00"sv, 0, "a database"},
    {"\x7f"
     "ELF"sv,
     0, "a program"},
    {"MZ\x90\x00"sv, 0, "a program"},
    {"\xca\xfe\xba\xbe"sv, 0, "a program"},
    {"#!/"sv, 0, "a script"},
    {"!BDN"sv, 0, "an Outlook mailbox"},
    {"AT&TFORM"sv, 0, "a DjVu document"},
};

// How markup begins, after white space and in any case.
static constexpr Signature Markup[] = {
    {"<!doctype html"sv, 0, "an HTML page"}, {"<html"sv, 0, "an HTML page"},    {"<head"sv, 0, "an HTML page"},
    {"<body"sv, 0, "an HTML page"},          {"<?xml"sv, 0, "an XML document"}, {"<rss"sv, 0, "an XML document"},
    {"<feed"sv, 0, "an XML document"},       {"<svg"sv, 0, "a picture"},        {"<newsml"sv, 0, "an XML document"},
    {"<nitf"sv, 0, "an XML document"},
};

// Office documents and books are zip archives whose first member tells.
static constexpr Signature Packages[] = {
    {"[Content_Types].xml"sv, 30, "an Office document"},
    {"_rels/"sv, 30, "an Office document"},
    {"docProps/"sv, 30, "an Office document"},
    {"word/"sv, 30, "an Office document"},
    {"mimetypeapplication/epub+zip"sv, 30, "an EPUB book"},
    {"mimetypeapplication/vnd.oasis."sv, 30, "an OpenDocument file"},
    {"META-INF/MANIFEST.MF"sv, 30, "a Java archive"},
};

static bool stands(const Signature& signature, QByteArrayView head)
{
    if (head.size() < signature.at + qsizetype(signature.bytes.size())) return false;
    return head.sliced(signature.at).startsWith(QByteArrayView(signature.bytes.data(), signature.bytes.size()));
}

template <size_t Size>
static QString kindAmong(const Signature (&signatures)[Size], QByteArrayView head)
{
    const auto found = std::find_if(std::begin(signatures), std::end(signatures),
                                    [&](const Signature& each) { return stands(each, head); });
    return found == std::end(signatures) ? QString() : QString::fromLatin1(found->kind);
}

static QString markupKind(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf")) head = head.sliced(3);
    const auto text = std::find_if(head.begin(), head.end(), [](char c) { return !strchr(" \t\r\n", c) || c == 0; });
    const QByteArray lower =
        head.sliced(text - head.begin()).first(std::min<qsizetype>(1024, head.end() - text)).toByteArray().toLower();
    const QString kind = kindAmong(Markup, lower);
    return kind == QLatin1String("an XML document") && lower.contains("<html") ? QString::fromLatin1("an HTML page")
                                                                               : kind;
}

// A tar header's checksum: the sum of its 512 bytes, its own field (8 octal digits at 148) counted as spaces. It also
// finds tars from before "ustar". (POSIX pax, "ustar Interchange Format".)
static bool isTar(QByteArrayView head)
{
    if (head.size() < 512 || head[0] == 0) return false;
    bool isNumber = false;
    const uint written = head.sliced(148, 8).toByteArray().replace('\0', ' ').trimmed().toUInt(&isNumber, 8);
    uint sum = 8 * ' ';
    for (qsizetype at = 0; at < 512; ++at) sum += at < 148 || at >= 156 ? uchar(head[at]) : 0;
    return isNumber && sum == written;
}

bool isArchive(QByteArrayView head)
{
    const auto matches = [&](const Signature& each) { return stands(each, head); };
    return std::any_of(std::begin(Archives), std::end(Archives), matches) || isTar(head);
}

QString knownKind(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04")) return kindAmong(Packages, head);
    const QString kind = kindAmong(Kinds, head);
    return kind.isNull() ? markupKind(head) : kind;
}

}  // namespace dateline::import
