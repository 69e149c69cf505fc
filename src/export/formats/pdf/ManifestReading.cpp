// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Qpdf.h"
#include "export/Manifest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <exception>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

constexpr qsizetype MostBytes = qsizetype(1) << 30;  ///< a small file may unpack to anything

class Gathered final : public Pipeline {
public:
    Gathered() : Pipeline("manifest", nullptr) {}

    void write(const unsigned char* data, size_t length) override
    {
        if (qsizetype(length) > MostBytes - bytes.size()) throw std::runtime_error("too large");
        bytes.append(reinterpret_cast<const char*>(data), qsizetype(length));
    }
    void finish() override {}

    QByteArray bytes;
};

/// Null: there is none.
QByteArray attachment(const QString& path)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processFile(QFile::encodeName(path).constData());
    const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(ManifestName);
    if (!file) return {};
    Gathered gathered;
    file->getEmbeddedFileStream().pipeStreamData(&gathered, 0, qpdf_dl_all);
    return gathered.bytes;
}

ManifestArticle articleOf(const QJsonObject& object)
{
    ManifestArticle article;
    article.id = {qint64(object.value(u"id"_s).toDouble())};
    article.guid = object.value(u"guid"_s).toString();
    article.sha256 = object.value(u"sha256"_s).toString();
    article.headline = object.value(u"headline"_s).toString();
    const QJsonValue body = object.value(u"body"_s);
    if (body.isString()) article.body = body.toString();
    return article;
}

}  // namespace

bool ManifestArticle::isWhole() const
{
    if (!body) return true;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((headline + u"\n\n"_s + *body).toUtf8());
    return QString::fromLatin1(hash.result().toHex()) == sha256;
}

Result<Manifest> manifestOf(const QString& path)
{
    if (!QFileInfo::exists(path)) return Error{ErrorKind::NotFound, path, {}};
    QByteArray bytes;
    try {
        bytes = attachment(path);
    } catch (const std::exception& trouble) {
        return Error{ErrorKind::Malformed, path, QString::fromLocal8Bit(trouble.what())};
    }
    if (bytes.isNull()) return Error{ErrorKind::NotFound, path, u"no manifest"_s};
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(u"format"_s).toString() != u"dateline-manifest")
        return Error{ErrorKind::Malformed, path, u"no manifest of ours"_s};
    Manifest manifest{object.value(u"program"_s).toString(), object.value(u"question"_s).toString()};
    for (const QJsonValue& value : object.value(u"articles"_s).toArray())
        manifest.articles.push_back(articleOf(value.toObject()));
    return manifest;
}

}  // namespace dateline::exporting
