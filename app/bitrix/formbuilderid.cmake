# SPDX-FileCopyrightText: Leadbooth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D OUTPUT=header -P formbuilderid.cmake -- sources: one hash over all of the sources.
set(hashes "")
set(isSource FALSE)
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(i RANGE ${last})
    if(isSource)
        file(SHA256 "${CMAKE_ARGV${i}}" hash)
        string(APPEND hashes ${hash})
    elseif("${CMAKE_ARGV${i}}" STREQUAL "--")
        set(isSource TRUE)
    endif()
endforeach()
string(SHA256 id "${hashes}")
file(WRITE ${OUTPUT} "#define LEADBOOTH_FORM_BUILDER \"${id}\"\n")
