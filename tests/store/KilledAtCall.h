// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QStringList>

#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <csignal>
#include <optional>
#include <vector>

namespace dateline::tests {

/// What became of a program that was to be killed.
struct TracedRun {
    int calls = 0;          ///< by which it changed files, until it was killed or ended
    bool isKilled = false;  ///< else it ended by itself
    int exitCode = -1;
};

/// Calls of the system that change a file or a folder.
inline bool changesFiles(quint64 call)
{
    static const std::vector<quint64> calls{
#ifdef SYS_rename
        SYS_rename,    SYS_unlink,   SYS_link,      SYS_mkdir,     SYS_rmdir,
#endif
#ifdef SYS_renameat
        SYS_renameat,
#endif
        SYS_renameat2, SYS_unlinkat, SYS_linkat,    SYS_mkdirat,   SYS_write,
        SYS_pwrite64,  SYS_fsync,    SYS_ftruncate, SYS_fdatasync,
    };
    return std::find(calls.begin(), calls.end(), call) != calls.end();
}

/// Starts the program and kills it when it is about to make its n-th call that changes files; 0: never. Nothing where
/// the system does not let programs be watched. Its first thread alone counts.
inline std::optional<TracedRun> runKilledAt(const QStringList& command, int call)
{
    std::vector<QByteArray> words;
    for (const QString& word : command) words.push_back(QFile::encodeName(word));
    std::vector<char*> arguments;
    for (QByteArray& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(127);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    TracedRun run;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFSTOPPED(status)) return {};
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    for (long signal = 0;;) {
        if (::ptrace(PTRACE_SYSCALL, child, nullptr, signal) != 0) return {};
        if (::waitpid(child, &status, 0) != child) return {};
        if (!WIFSTOPPED(status)) break;
        const bool isCall = WSTOPSIG(status) == (SIGTRAP | 0x80);
        signal = isCall ? 0 : WSTOPSIG(status);
        if (!isCall) continue;
        __ptrace_syscall_info info{};
        if (::ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof(info), &info) <= 0) return {};
        if (info.op != PTRACE_SYSCALL_INFO_ENTRY || !changesFiles(info.entry.nr)) continue;
        if (++run.calls != call) continue;
        ::kill(child, SIGKILL);
        while (::waitpid(child, &status, 0) == child && WIFSTOPPED(status)) ::kill(child, SIGKILL);
        break;
    }
    run.isKilled = WIFSIGNALED(status);
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

}  // namespace dateline::tests
