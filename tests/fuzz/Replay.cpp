// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: over the seeds named, cut at every length near their ends and with single bytes
// changed, and over random bytes from a fixed start.
#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

void run(const QByteArray& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
}

void runDamaged(QByteArray bytes, std::mt19937& chance)
{
    for (int i = 0; i < 200 && !bytes.isEmpty(); ++i) {
        QByteArray damaged = bytes;
        damaged[qsizetype(chance() % size_t(bytes.size()))] = char(chance());
        if (i % 4 == 0) damaged.truncate(qsizetype(chance() % size_t(bytes.size())));
        run(damaged);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    std::mt19937 chance(21578);
    int seeds = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) return 1;
            const QByteArray bytes = file.readAll();
            run(bytes);
            runDamaged(bytes, chance);
            ++seeds;
        }
    }
    run({});
    for (int i = 0; i < 2000; ++i) {
        QByteArray noise(qsizetype(chance() % 200), '\0');
        for (char& byte : noise) byte = char(chance());
        run(noise);
    }
    std::printf("%d seeds replayed\n", seeds);
    return 0;
}
