// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportRun.h"

#include "import/FileName.h"
#include "import/Magic.h"
#include "import/RecordReader.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <exception>

namespace dateline::import {

using namespace Qt::StringLiterals;

ImportRun::ImportRun(const ImportOptions& options, DraftSink& sink, Meter& meter)
    : m_options(options), m_sink(sink, options, meter.cancel()), m_meter(meter)
{
}

bool ImportRun::readFile(const WalkedFile& file)
{
    m_meter.begin(file.shown);
    const Place place{file.shown, file.pathBelowRoot};
    // By its bytes: QFile would lose a name that is not valid in the locale's encoding. Without waiting, should the
    // file have become a pipe since the walk saw it.
    const int descriptor = ::open(file.path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    QFile device;
    if (descriptor < 0)
        refuse(place, ErrorKind::CannotRead, qt_error_string(errno));
    else if (device.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        readNamed(device, place);
    m_meter.end(file.size);
    return !m_sink.isStopped();
}

bool ImportRun::readStandardInput()
{
    m_meter.begin(u"-"_qs);
    QFile device;
    if (device.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered)) readNamed(device, {u"-"_qs, u"-"_qs});
    return !m_sink.isStopped();
}

void ImportRun::readNamed(QIODevice& file, const Place& place)
{
    MeteredDevice device(file, m_meter);
    Expansion expansion(device);
    readInput(device, place, expansion);
}

static const Error* failureOf(const QIODevice& device)
{
    const auto* const input = dynamic_cast<const InputDevice*>(&device);
    return input && input->failure() ? &*input->failure() : nullptr;
}

void ImportRun::readInput(QIODevice& device, const Place& place, Expansion& expansion)
{
    const QByteArray head = headOf(device);
    if (const Error* const failure = failureOf(device)) return refuse(place, failure->kind, failure->detail);
    if (head.isEmpty()) return refuse(place, ErrorKind::Malformed, u"the file is empty"_qs);
    const ImportFormat* const given = importFormatNamed(m_options.format);
    if (isArchive(head) && knownKind(head).isNull()) return readArchive(device, place, expansion);
    const ImportFormat* const format = given ? given : formatFor(head, lastPart(place.pathBelowRoot));
    if (!given && refuseKind(head, format, place)) return;
    readArticles(device, *format, place);
}

bool ImportRun::refuseKind(const QByteArray& head, const ImportFormat* format, const Place& place)
{
    const bool isCertain = format && format->sniff(head, place.file) == Likeness::Certain;
    const QString kind = isCertain ? QString() : knownKind(head);
    if (format && kind.isNull()) return false;
    refuse(place, ErrorKind::Unsupported, kind.isNull() ? u"binary data of an unknown kind"_qs : kind);
    return true;
}

void ImportRun::readArticles(QIODevice& device, const ImportFormat& format, const Place& place)
{
    const qint64 before = m_sink.items();
    try {
        const auto done = format.read({device, place.file, place.pathBelowRoot}, m_sink, m_meter.cancel());
        const Error* const failure = failureOf(device);
        if (!done) return refuse(place, failure ? failure->kind : done.error().kind, done.error().detail);
    } catch (const std::exception& thrown) {
        return refuse(place, ErrorKind::Malformed, QString::fromUtf8(thrown.what()));
    }
    if (m_sink.items() == before) refuse(place, ErrorKind::Malformed, u"no article in it"_qs);
}

void ImportRun::readArchive(QIODevice& device, const Place& place, Expansion& expansion)
{
    if (place.archives >= MaximumArchiveNesting)
        return refuse(place, ErrorKind::TooLarge,
                      u"archives inside archives, more than %1 deep"_qs.arg(MaximumArchiveNesting));
    const auto archive = Archive::open(device, expansion);
    if (!archive) return refuse(place, archive.error().kind, archive.error().detail);
    const qint64 before = m_sink.items();
    while (!m_sink.isStopped() && !expansion.isExceeded()) {
        const auto member = (*archive)->next();
        if (!member) return refuse(place, member.error().kind, member.error().detail);
        if (!*member) break;
        readMember(**archive, **member, place, expansion);
    }
    if (m_sink.items() == before) refuse(place, ErrorKind::Malformed, u"no article in it"_qs);
}

void ImportRun::readMember(Archive& archive, const ArchiveMember& member, const Place& place, Expansion& expansion)
{
    const auto inside = [&](const QString& path) {
        return archive.isSingleFile() ? path : path + QLatin1Char('/') + member.name;
    };
    const Place within{inside(place.file), inside(place.pathBelowRoot), place.archives + 1};
    if (leadsOutside(member.name))
        return refuse(within, ErrorKind::Malformed, u"its name leads outside of the archive"_qs);
    if (member.isHidden) return;
    if (!member.specialKind.isNull()) return refuse(within, ErrorKind::Unsupported, member.specialKind);
    if (!member.isFile) return;
    if (member.isEncrypted) return refuse(within, ErrorKind::Unsupported, u"encrypted with a password"_qs);
    MemberDevice device(archive);
    readInput(device, within, expansion);
}

void ImportRun::refuse(const Place& place, ErrorKind kind, const QString& detail)
{
    m_sink.refuse({place.file, 0, {kind, place.file, detail}});
}

const ImportFormat* formatFor(QByteArrayView head, const QString& fileName)
{
    const QString ending = fileName.section(QLatin1Char('.'), -1).toLower();
    const auto rank = [&](const ImportFormat* format) {
        const Likeness likeness = format->sniff(head, fileName);
        const bool isNamed = format->extensions().contains(ending);
        return likeness == Likeness::None ? 0 : int(likeness) * 2 + (isNamed ? 1 : 0);
    };
    const ImportFormat* best = nullptr;
    int bestRank = 0;
    for (const ImportFormat* const format : importFormats()) {
        const int itsRank = rank(format);
        if (itsRank <= bestRank) continue;
        best = format;
        bestRank = itsRank;
    }
    return best;
}

}  // namespace dateline::import
