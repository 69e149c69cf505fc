# SPDX-FileCopyrightText: Dateline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with. Rooms add nothing of their own here.
option(DATELINE_WERROR "Warnings are errors (continuous integration)" OFF)
option(DATELINE_COVERAGE "Count executed lines" OFF)
option(DATELINE_FUZZ "Build the fuzz targets with libFuzzer (clang)" OFF)
set(DATELINE_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(dateline_options INTERFACE)
target_compile_options(dateline_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
  $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>)
target_compile_definitions(dateline_options INTERFACE
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING DATELINE_VERSION="${PROJECT_VERSION}")
if(DATELINE_WERROR)
  target_compile_options(dateline_options INTERFACE -Werror)
endif()
if(DATELINE_SANITIZE)
  target_compile_options(dateline_options INTERFACE -fsanitize=${DATELINE_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(dateline_options INTERFACE -fsanitize=${DATELINE_SANITIZE})
endif()
if(DATELINE_FUZZ)
  target_compile_options(dateline_options INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(dateline_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(DATELINE_COVERAGE)
  target_compile_options(dateline_options INTERFACE --coverage)
  target_link_options(dateline_options INTERFACE --coverage)
endif()
