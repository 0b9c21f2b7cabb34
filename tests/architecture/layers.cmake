# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=… -DQT_HEADERS=… -P layers.cmake: fails on an include that the layers of ARCHITECTURE.md do not allow.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/source_files.cmake)

# layer(FOLDER OWN paths and folders of ours it may include  QT modules  OTHER libraries): the longest folder that
# fits a file decides. A path ending in / opens a folder; its own folder is always open. The folders in <flat> speak
# for the files that lie directly in them, so that a new folder below them needs a layer of its own.
set(layers)
set(flat app connectors models)
function(layer folder)
    cmake_parse_arguments(arg "" "" "OWN;QT;OTHER" ${ARGN})
    set(layers ${layers} ${folder} PARENT_SCOPE)
    set(own_${folder} ${folder}/ ${arg_OWN} PARENT_SCOPE)
    set(qt_${folder} QtCore ${arg_QT} PARENT_SCOPE)
    set(other_${folder} ${arg_OTHER} PARENT_SCOPE)
endfunction()

set(engine_side models/core/ models/store/ connectors/api/ app/settings/)

layer(models/core)
layer(models/store OWN models/core/ QT QtSql OTHER sqlite3 posix)
layer(models/views OWN models/core/ models/store/ QT QtGui)

layer(connectors/api OWN models/core/ QT QtNetwork OTHER openssl)
layer(connectors OWN connectors/api/)
file(GLOB marketplaces LIST_DIRECTORIES true RELATIVE ${ROOT}/connectors ${ROOT}/connectors/*)
list(REMOVE_ITEM marketplaces api)
foreach(marketplace IN LISTS marketplaces)
    if(IS_DIRECTORY ${ROOT}/connectors/${marketplace})
        layer(connectors/${marketplace} OWN connectors/api/ models/core/ QT QtNetwork OTHER openssl)
    endif()
endforeach()

layer(app/settings OWN models/core/ models/store/)
# Files that owners bring and take: CSV, XLSX and JSON.
layer(app/exchange OWN models/core/ models/store/ OTHER csv xlsxwriter)
layer(app/accounts OWN models/core/ models/store/ app/settings/ QT QtDBus OTHER qt6keychain openssl posix)
# What is said where no window is, in the owner's language.
layer(app/words OWN models/core/)
# The owner's own way to send mail.
layer(app/mail OWN models/core/ QT QtNetwork OTHER curl)
layer(app/sync OWN ${engine_side} app/accounts/ QT QtNetwork OTHER posix)
layer(app/service OWN ${engine_side} app/accounts/ app/exchange/ app/mail/ app/sync/ app/words/ QT QtNetwork OTHER posix)
# Work for the owner's own browser. It writes what Vinted is to be shown, so it sees how Vinted words things.
layer(app/bridge OWN ${engine_side} app/accounts/ app/sync/ app/service/ connectors/vinted/ QT QtNetwork)
# Posix: a tunnel's program ends with this one.
layer(app/webhooks OWN ${engine_side} app/accounts/ app/sync/ app/service/ QT QtNetwork QtHttpServer
    OTHER openssl posix)
# Posix: the sample shop ends on SIGTERM. OpenSSL: it makes the certificate of a site for browsers. Nothing of connectors/: it must not share their reading of a protocol.
layer(app/sandbox OWN models/core/ QT QtNetwork OTHER openssl posix)
# The one place below app/ that knows which marketplaces there are; window and command line are set up by it.
layer(app/composition OWN ${engine_side} app/accounts/ app/sync/ app/service/ connectors/builtin_connectors.h
    app/webhooks/receiver_part.h app/bridge/bridge_part.h app/bridge/account_browser.h)
layer(app/cli OWN ${engine_side} app/accounts/ app/exchange/ app/sync/ app/service/ app/webhooks/ app/sandbox/
    app/words/ app/composition/ OTHER posix)
# The window as a program: what lies between its parts and main().
layer(app/window OWN ${engine_side} models/views/ app/accounts/ app/service/ app/composition/ app/words/ ui/
    QT QtGui QtWidgets QtNetwork QtDBus)
layer(app OWN app/ models/ connectors/ ui/ QT QtGui QtWidgets QtNetwork OTHER posix)

# Pages draw themselves from a connector's description, so its data header is open to ui; the connectors are not. Which
# address lies on this computer or in the own network is asked where requests ask it.
layer(ui OWN models/core/ models/store/ models/views/ connectors/api/connector.h connectors/api/address_rules.h
    app/settings/ app/accounts/ app/exchange/ app/sync/ app/service/ app/words/ QT QtGui QtWidgets QtCharts QtSvg QtSvgWidgets OTHER qrencode)

# Headers that are no Qt module, by the library they belong to.
set(library_qt6keychain "^qt6keychain/")
set(library_openssl "^openssl/")
set(library_sqlite3 "^sqlite3\\.h$")
set(library_csv "^csv\\.h$")
set(library_xlsxwriter "^xlsxwriter(/.*)?\\.h$")
set(library_qrencode "^qrencode\\.h$")
set(library_curl "^curl/")
set(library_posix "^(unistd|fcntl|signal|termios|poll|errno|malloc)\\.h$|^sys/|^netinet/|^arpa/|^csignal$")
set(libraries qt6keychain openssl sqlite3 csv xlsxwriter qrencode curl posix)

# Sets <result> to the Qt module a header such as QSqlDatabase, QtSql/QSqlDatabase or qsqldatabase.h belongs to, or "".
file(GLOB modules RELATIVE ${QT_HEADERS} ${QT_HEADERS}/Qt*)
if(NOT "QtCore" IN_LIST modules)
    message(FATAL_ERROR "no Qt headers in '${QT_HEADERS}'")
endif()
function(qt_module header result)
    set(found "")
    if(header MATCHES "^(Qt[A-Z][A-Za-z0-9]*)(/.*)?$" AND CMAKE_MATCH_1 IN_LIST modules)
        set(found ${CMAKE_MATCH_1})
    elseif(header MATCHES "^[Qq]")
        foreach(module IN LISTS modules)
            if(EXISTS ${QT_HEADERS}/${module}/${header})
                set(found ${module})
                break()
            endif()
        endforeach()
    endif()
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

# Sets <result> to the layer of a file, or "".
function(layer_of file result)
    set(best "")
    foreach(layer IN LISTS layers)
        string(LENGTH "${layer}" length)
        string(LENGTH "${best}" best_length)
        string(FIND "${file}" "${layer}/" at)
        if(layer IN_LIST flat AND file MATCHES "^${layer}/.*/")
            continue()
        elseif(at EQUAL 0 AND length GREATER best_length)
            set(best ${layer})
        endif()
    endforeach()
    set(${result} "${best}" PARENT_SCOPE)
endfunction()

# The engine asks for capabilities: what one marketplace alone tells has a name of its own in the store.
set(names_of_marketplaces cardtrader emag vinted bolibana prestashop)
string(REPLACE ";" "|" any_marketplace "${names_of_marketplaces}")

function(judge_own file layer path)
    if(layer STREQUAL "app/sync" AND path MATCHES "(${any_marketplace})_[a-z_]*\\.h$")
        violation(${file} "\"${path}\" is one marketplace's, which the engine must not know by name")
        return()
    endif()
    foreach(open IN LISTS own_${layer})
        string(FIND "${path}" "${open}" at)
        if(at EQUAL 0 AND (path STREQUAL open OR open MATCHES "/$"))
            return()
        endif()
    endforeach()
    violation(${file} "\"${path}\" is not open to ${layer}")
endfunction()

function(judge_foreign file layer header)
    qt_module(${header} module)
    if(module)
        if(NOT module IN_LIST qt_${layer})
            violation(${file} "<${header}> is ${module}, which is not open to ${layer}")
        elseif(module STREQUAL "QtSql" AND file MATCHES "\\.h$")
            violation(${file} "<${header}>: headers of the store show no Qt Sql type")
        endif()
        return()
    endif()
    foreach(library IN LISTS libraries)
        if(header MATCHES "${library_${library}}")
            if(NOT library IN_LIST other_${layer})
                violation(${file} "<${header}> is ${library}, which is not open to ${layer}")
            endif()
            return()
        endif()
    endforeach()
    if(NOT header MATCHES "^[a-z_0-9]+$") # the standard library
        violation(${file} "<${header}> belongs to nothing layers.cmake knows")
    endif()
endfunction()

source_files(files)
list(FILTER files INCLUDE REGEX "^(app|ui|models|connectors)/.*\\.(h|cpp)(\\.in)?$")
foreach(file IN LISTS files)
    layer_of(${file} layer)
    if(NOT layer)
        violation(${file} "lies in no layer of layers.cmake")
        continue()
    endif()
    file(STRINGS ${ROOT}/${file} includes REGEX "^[ \t]*#[ \t]*include")
    foreach(line IN LISTS includes)
        if(line MATCHES "\"([^\"/]+\\.moc)\"" OR line MATCHES "include[ \t]+@")
            continue()
        elseif(line MATCHES "include[ \t]*\"([^\"]+)\"")
            judge_own(${file} ${layer} ${CMAKE_MATCH_1})
        elseif(line MATCHES "include[ \t]*<([^>]+)>")
            judge_foreign(${file} ${layer} ${CMAKE_MATCH_1})
        endif()
    endforeach()
endforeach()
list(LENGTH files count)
message(STATUS "${count} files judged")
