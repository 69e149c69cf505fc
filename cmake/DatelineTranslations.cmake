# SPDX-FileCopyrightText: Dateline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(DATELINE_TRANSLATIONS ${PROJECT_SOURCE_DIR}/resources/translations)
set(DATELINE_TONGUES en kk ru)

# What lupdate reads. The include paths matter: without them it does not find a class's header, and puts its words in
# a context other than that in which the program looks for them. Lines are not written down: they change daily.
set(DATELINE_LUPDATE_ARGUMENTS
  ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/ui -I ${PROJECT_SOURCE_DIR} -I ${PROJECT_SOURCE_DIR}/src
  -locations none -no-obsolete)

# dateline_translations(TARGET)
# Compiles resources/translations/*.ts into the target's resources, as :/translations/dateline_*.qm.
# The target `translations` writes what is new in the sources into the .ts files (./dev translate). English has
# translations only for its plurals.
function(dateline_translations target)
  set(qm_files)
  set(entries)
  foreach(tongue ${DATELINE_TONGUES})
    set(ts ${DATELINE_TRANSLATIONS}/dateline_${tongue}.ts)
    set(qm ${CMAKE_CURRENT_BINARY_DIR}/dateline_${tongue}.qm)
    add_custom_command(OUTPUT ${qm} DEPENDS ${ts} VERBATIM
      COMMAND Qt6::lrelease -silent ${ts} -qm ${qm})
    list(APPEND qm_files ${qm})
    string(APPEND entries "<file>dateline_${tongue}.qm</file>")
    if(tongue STREQUAL "en")
      set(english ${ts})
    else()
      list(APPEND others ${ts})
    endif()
  endforeach()
  set(qrc ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc)
  file(CONFIGURE OUTPUT ${qrc} CONTENT "<RCC><qresource prefix=\"/translations\">${entries}</qresource></RCC>\n")
  set(source ${CMAKE_CURRENT_BINARY_DIR}/translations_resources.cpp)
  add_custom_command(OUTPUT ${source} DEPENDS ${qrc} ${qm_files} VERBATIM
    COMMAND Qt6::rcc --name translations ${qrc} -o ${source})
  set_source_files_properties(${source} PROPERTIES SKIP_AUTOGEN ON)
  target_sources(${target} PRIVATE ${source})

  add_custom_target(translations VERBATIM
    COMMAND Qt6::lupdate -silent ${DATELINE_LUPDATE_ARGUMENTS} ${DATELINE_TRANSLATIONS}/qt-words.h -ts ${others}
    COMMAND Qt6::lupdate -silent ${DATELINE_LUPDATE_ARGUMENTS} -pluralonly -ts ${english})
endfunction()
