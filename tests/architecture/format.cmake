# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=… -DCLANG_FORMAT=… -P format.cmake: every C++ file is as clang-format would leave it.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/source_files.cmake)
source_files(files)
list(FILTER files INCLUDE REGEX "\\.(h|cpp)$")
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror --ferror-limit=1 ${files}
    WORKING_DIRECTORY ${ROOT} ERROR_VARIABLE complaints RESULT_VARIABLE failed)
if(failed)
    string(REGEX MATCHALL "[^\n]+: error: [^\n]+" lines "${complaints}")
    list(JOIN lines "\n" text)
    message(FATAL_ERROR "Not formatted (clang-format-14 -i FILE mends it):\n${text}")
endif()
list(LENGTH files count)
message(STATUS "${count} files judged")
