// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Finish.h"

#include "Wording.h"
#include "export/Replacement.h"

#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <vector>
#define POINTERHOLDER_TRANSITION 4  // no use of the old pointers (qpdf/PointerHolder.hh)
#ifdef __clang__
// Clang 14 cannot complete the JSON of qpdf 11.3 with GCC's library in C++20; nothing here needs it whole.
#define JSON_HH
class JSON;
#endif
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

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
