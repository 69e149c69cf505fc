// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Finish.h"

#include "Qpdf.h"
#include "Wording.h"
#include "Xmp.h"
#include "export/Replacement.h"

#include <unistd.h>
#include <array>
#include <cerrno>
#include <cstdio>
#include <exception>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>
#include <vector>

namespace dateline::exporting {

namespace {

class FilePipeline final : public Pipeline {
public:
    explicit FilePipeline(OutputFile& file) : Pipeline("pdf", nullptr), m_file(file) {}

    void write(const unsigned char* data, size_t length) override
    {
        if (!m_file.write(reinterpret_cast<const char*>(data), qsizetype(length)))
            throw std::runtime_error("cannot write");  // the file remembers why
    }
    void finish() override {}

private:
    OutputFile& m_file;
};

void nameLanguage(QPDF& pdf, const QString& language)
{
    QPDFObjectHandle root = pdf.getRoot();
    if (!language.isEmpty()) root.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

/// PDF 1.7, 12.4.2: what a reader's page field says is what the page itself says.
void labelPages(QPDF& pdf, int coverPages)
{
    std::vector<QPDFObjectHandle> labels;
    if (coverPages > 0) {
        QPDFObjectHandle cover = QPDFObjectHandle::newDictionary();
        cover.replaceKey("/P", QPDFObjectHandle::newUnicodeString(wordedCover().toStdString()));
        labels = {QPDFObjectHandle::newInteger(0), cover};
    }
    QPDFObjectHandle numbers = QPDFObjectHandle::parse("<< /S /D >>");
    numbers.replaceKey("/St", QPDFObjectHandle::newInteger(coverPages + 1));
    labels.insert(labels.end(), {QPDFObjectHandle::newInteger(coverPages), numbers});
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", QPDFObjectHandle::newArray(labels));
    pdf.getRoot().replaceKey("/PageLabels", tree);
}

void pour(int descriptor, Pipeline* out)
{
    std::array<unsigned char, 64 * 1024> block;
    off_t at = 0;
    for (ssize_t count = 0; (count = ::pread(descriptor, block.data(), block.size(), at)) > 0; at += count)
        out->write(block.data(), size_t(count));
    out->finish();
}

/// PDF 1.7, 7.11.4, and 14.13 of 2.0 for what it is to the document.
void attachManifest(QPDF& pdf, int descriptor)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, [descriptor](Pipeline* out) { pour(descriptor, out); });
    stream.setSubtype("application/json");
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, ManifestName, stream);
    file.setDescription(wordedManifest().toStdString());
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(ManifestName, file);
    pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({file.getObjectHandle()}));
}

void describe(QPDF& pdf, const Finishing& finishing)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (finishing.isReproducible && info.isDictionary()) info.removeKey("/CreationDate");
    const auto said = [&](const char* key) {
        const bool isThere = info.isDictionary() && info.getKey(key).isString();
        return isThere ? QString::fromStdString(info.getKey(key).getUTF8Value()) : QString();
    };
    const QByteArray packet = xmpPacket({said("/Title"), said("/Author"), said("/Subject"), said("/Creator"),
                                         said("/Producer"), finishing.language, said("/CreationDate")});
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, packet.toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

void mapGlyphs(QPDF& pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/CIDFontType2") || object.hasKey("/CIDToGIDMap")) continue;
        object.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
    }
}

void rewrite(std::FILE* pages, OutputFile& out, const Finishing& finishing)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processFile("pages", pages, true);
    nameLanguage(pdf, finishing.language);
    labelPages(pdf, finishing.coverPages);
    describe(pdf, finishing);
    if (finishing.manifest >= 0) attachManifest(pdf, finishing.manifest);
    mapGlyphs(pdf);
    FilePipeline pipeline(out);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&pipeline);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
}

}  // namespace

Result<void> finishPdf(OutputFile& pages, OutputFile& out, const Finishing& finishing)
{
    std::FILE* input = ::fdopen(::dup(pages.descriptor()), "rb");
    if (!input) return systemError(errno, {});
    std::rewind(input);
    try {
        rewrite(input, out, finishing);
    } catch (const std::exception& trouble) {
        if (out.hasFailed()) return out.finish();
        return Error{ErrorKind::Damaged, {}, QString::fromLocal8Bit(trouble.what())};
    }
    return out.finish();
}

}  // namespace dateline::exporting
