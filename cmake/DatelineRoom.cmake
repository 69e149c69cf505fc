# SPDX-FileCopyrightText: Dateline contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# dateline_room(NAME [PUBLIC targets…] [PRIVATE targets…])
# One room of the house: the folder's sources as the static target dateline_NAME. A room sees the headers of
# the rooms that it links and of no other: each has an include directory of its own that holds one link.
function(dateline_room name)
  cmake_parse_arguments(ROOM "" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  string(REPLACE "/" "_" target dateline_${name})
  set(include ${PROJECT_BINARY_DIR}/include/${target})
  get_filename_component(parent ${include}/${name} DIRECTORY)
  file(MAKE_DIRECTORY ${parent})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${include}/${name} SYMBOLIC)
  if(NOT sources MATCHES "\\.cpp")
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE ${include})
    target_link_libraries(${target} INTERFACE ${ROOM_PUBLIC})
    return()
  endif()
  add_library(${target} STATIC ${sources})
  target_include_directories(${target} PUBLIC ${include})
  target_link_libraries(${target} PUBLIC ${ROOM_PUBLIC} PRIVATE dateline_options ${ROOM_PRIVATE})
endfunction()

# dateline_tests(ROOM targets…)
# Every *Test.cpp of this folder is one Qt Test program, linked with the given targets; other sources are shared.
function(dateline_tests room)
  file(GLOB tests CONFIGURE_DEPENDS *Test.cpp)
  foreach(source ${tests})
    get_filename_component(class ${source} NAME_WE)
    set(target ${room}_${class})
    add_executable(${target} ${source})
    target_link_libraries(${target} PRIVATE dateline_options dateline_test_support Qt6::Test ${ARGN})
    target_compile_definitions(${target} PRIVATE
      DATELINE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" DATELINE_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
    add_test(NAME ${room}/${class} COMMAND ${target})
    set_tests_properties(${room}/${class} PROPERTIES
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1" TIMEOUT 600)
  endforeach()
endfunction()
