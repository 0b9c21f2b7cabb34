# SPDX-License-Identifier: GPL-3.0-or-later
# The files the architecture tests judge: what git tracks or would track, or, without git, all but build folders.

# Sets <result> to the paths below ROOT, relative to it.
function(source_files result)
    find_program(git git)
    set(failed 1)
    if(git AND EXISTS ${ROOT}/.git)
        execute_process(COMMAND ${git} -c safe.directory=* ls-files --cached --others --exclude-standard
            WORKING_DIRECTORY ${ROOT} OUTPUT_VARIABLE listed ERROR_QUIET RESULT_VARIABLE failed)
    endif()
    if(failed)
        file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/* ${ROOT}/.ci/*)
        list(FILTER files EXCLUDE REGEX "^(build(-[^/]*)?|\\.git|\\.cache)/")
    else()
        string(REGEX REPLACE "\n$" "" listed "${listed}")
        string(REPLACE "\n" ";" files "${listed}")
    endif()
    set(present)
    foreach(file IN LISTS files)
        if(EXISTS ${ROOT}/${file}) # a file deleted but not yet committed is still listed
            list(APPEND present ${file})
        endif()
    endforeach()
    if(NOT present)
        message(FATAL_ERROR "no source files found below ${ROOT}")
    endif()
    set(${result} ${present} PARENT_SCOPE)
endfunction()

# One violation: reported at once, and the script ends with a failure.
macro(violation file text)
    message(SEND_ERROR "${file}: ${text}")
endmacro()
