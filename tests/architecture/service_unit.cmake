# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DUNIT=… -DPROGRAM=… -DWORK=… -DSYSTEMD_ANALYZE=… -P service_unit.cmake: systemd understands every line of the
# unit, and the program it starts is ours.
cmake_minimum_required(VERSION 3.25)
file(READ ${UNIT} text)
if(NOT text MATCHES "\nExecStart=(/[^ \n@]*/evenstock-cli) serve\n")
    message(FATAL_ERROR "the unit does not start the program by its whole path")
endif()
string(REPLACE "ExecStart=${CMAKE_MATCH_1} " "ExecStart=${PROGRAM} " text "${text}")
file(WRITE ${WORK}/evenstock.service "${text}")
execute_process(COMMAND ${CMAKE_COMMAND} -E env XDG_RUNTIME_DIR=${WORK}
    ${SYSTEMD_ANALYZE} verify --user --man=no ${WORK}/evenstock.service
    OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
if(failed OR said MATCHES "evenstock\\.service:") # an unknown key is a line and no failure
    message(FATAL_ERROR "systemd: ${said}")
endif()
