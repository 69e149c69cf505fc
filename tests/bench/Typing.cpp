// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A query typed letter by letter, thirty milliseconds between keys, as a fast typist does: for every key how long its
// result took and how long it waited before the engine began with it. A newer key interrupts the older search, so that
// the wait stays short even where the older search alone would take longer than the pause between two keys; the second
// line typed is one of those.
#include "Bench.h"
#include "library/WhenAnswered.h"
#include "shared/KeptLibrary.h"
#include "shared/Keystroke.h"

using namespace dateline;
using namespace dateline::bench;

namespace {

constexpr int PauseMilliseconds = 30;

struct Key {
    QString text;
    double pressed = 0;  ///< milliseconds since the first key
    double answered = -1;
    double engine = 0;  ///< how much of it the search itself took
    qint64 count = 0;
    bool isInterrupted = false;

    double took() const { return answered - pressed; }
    double waited() const { return took() - engine; }
};

/// Types a text and returns what became of each key, once the last one is answered.
std::vector<Key> type(library::Library& library, const QString& text)
{
    std::vector<Key> keys(size_t(text.size()));
    size_t pressed = 0;
    size_t answered = 0;
    QEventLoop loop;
    QElapsedTimer time;
    QTimer pause;
    const auto now = [&time] { return double(time.nsecsElapsed()) / 1e6; };
    const auto take = [&](Key& key, const Result<library::SearchResult>& found) {
        key.answered = now();
        key.isInterrupted = !found;
        key.engine = found ? found->milliseconds : 0;
        key.count = found ? found->listing.count() : 0;
        if (++answered == keys.size()) loop.quit();
    };
    const auto press = [&] {
        Key& key = keys[pressed++];
        key.text = text.first(qsizetype(pressed));
        key.pressed = now();
        if (pressed == keys.size()) pause.stop();
        library::whenAnswered(library.searching().search(keystroke(key.text)), &pause,
                              [&key, take](const Result<library::SearchResult>& found) { take(key, found); });
    };
    QObject::connect(&pause, &QTimer::timeout, press);
    pause.setTimerType(Qt::PreciseTimer);
    pause.start(PauseMilliseconds);
    time.start();
    loop.exec();
    return keys;
}

void printTrace(const std::vector<Key>& keys)
{
    std::vector<double> took;
    std::vector<double> waited;
    for (size_t i = 0; i < keys.size(); ++i) {
        const Key& key = keys[i];
        std::printf("%7.1f ms  %-24s ", key.pressed, qPrintable(key.text));
        if (key.isInterrupted) {
            const double next = i + 1 < keys.size() ? keys[i + 1].pressed : key.pressed;
            std::printf("interrupted: gone %.2f ms after the next key\n", key.answered - next);
            continue;
        }
        std::printf("%9lld found after %7.2f ms: waited %6.2f, engine %7.2f ms\n", key.count, key.took(), key.waited(),
                    key.engine);
        took.push_back(key.took());
        waited.push_back(key.waited());
    }
    std::printf(
        "%zu of %zu keys answered; key to result: median %.2f ms, longest %.2f ms; longest wait for an older "
        "search %.2f ms\n\n",
        took.size(), keys.size(), at(took, 0.5), at(took, 1), at(waited, 1));
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString lines = remixedLines(QStringLiteral("million.jsonl"));
    if (lines.isNull()) return 0;
    const auto library = open(keptLibrary(lines));
    wake(*library);
    for (const char* text : {"human rights reform*", "the w/s said OR a w/5 of"}) {
        std::printf("typing: %s\n", text);
        printTrace(type(*library, QString::fromLatin1(text)));
    }
    return 0;
}
