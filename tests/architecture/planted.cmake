# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DWORK=… -DQT_HEADERS=… [-DCLANG_FORMAT=…] -P planted.cmake: plants one violation at a time in a small tree and
# sees that the guards name it, and that they are silent on the clean tree.
cmake_minimum_required(VERSION 3.25)
set(here ${CMAKE_CURRENT_LIST_DIR})
set(gap "") # keeps this script from being found by the guards it tests
set(licence "// SPDX-License-Identifier: GPL-3.0-or-later\n")

function(clean_tree)
    file(REMOVE_RECURSE ${WORK})
    file(WRITE ${WORK}/README.md "A tree to plant violations in.\n")
    file(WRITE ${WORK}/models/core/money.h "${licence}#include <QString>\n#include <optional>\n")
    file(WRITE ${WORK}/models/store/store.cpp "${licence}#include \"models/core/money.h\"\n\n#include <QSqlQuery>\n")
    file(WRITE ${WORK}/connectors/api/session.h "${licence}#include \"models/core/money.h\"\n\n#include <QUrl>\n")
    file(WRITE ${WORK}/ui/shell/window.cpp "${licence}#include \"models/core/money.h\"\n\n#include <QWidget>\n")
endfunction()

# Runs one guard over the tree and compares its verdict: <expected> is a part of the complaint, or "" for silence.
function(expect guard sentence expected)
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${WORK} -DQT_HEADERS=${QT_HEADERS} -DCLANG_FORMAT=${CLANG_FORMAT}
        -P ${here}/${guard}.cmake OUTPUT_QUIET ERROR_VARIABLE complaint RESULT_VARIABLE failed)
    string(REGEX REPLACE "[ \n]+" " " complaint "${complaint}")
    string(FIND "${complaint}" "${expected}" at)
    if(NOT expected AND failed)
        message(SEND_ERROR "${guard}: complains about ${sentence}: ${complaint}")
    elseif(expected AND (NOT failed OR at EQUAL -1))
        message(SEND_ERROR "${guard}: did not see ${sentence}; it said: ${complaint}")
    endif()
endfunction()

function(plant guard sentence file text expected)
    clean_tree()
    file(WRITE ${WORK}/${file} "${text}")
    expect(${guard} "${sentence}" "${expected}")
endfunction()

clean_tree()
expect(layers "a clean tree" "")
expect(tree "a clean tree" "")
expect(names "a clean tree" "")

plant(layers "Qt Sql in the window" ui/shell/a.cpp "${licence}#include <QSqlDatabase>\n" "<QSqlDatabase> is QtSql")
plant(layers "Qt Sql by its module name" ui/shell/a.cpp "${licence}#include <QtSql/QSqlDatabase>\n" "is QtSql")
plant(layers "Qt Sql by its whole module" ui/shell/a.cpp "${licence}#include <QtSql>\n" "is QtSql")
plant(layers "Qt Sql by its lower-case header" ui/shell/a.cpp "${licence}#include <qsqldatabase.h>\n" "is QtSql")
plant(layers "Qt Sql with blanks in the line" ui/shell/a.cpp "${licence}  #  include  <QSqlQuery>\n" "is QtSql")
plant(layers "Qt Sql in a header of the store" models/store/a.h "${licence}#include <QSqlQuery>\n" "show no Qt Sql type")
plant(layers "widgets in a model" models/views/a.cpp "${licence}#include <QTableView>\n" "is QtWidgets")
plant(layers "network in the store" models/store/a.cpp "${licence}#include <QNetworkReply>\n" "is QtNetwork")
plant(layers "a view in the core" models/core/a.cpp "${licence}#include \"models/views/a.h\"\n" "not open to models/core")
plant(layers "the store in a connector" connectors/emag/a.cpp "${licence}#include \"models/store/a.h\"\n"
    "not open to connectors/emag")
plant(layers "a connector in another" connectors/emag/a.cpp "${licence}#include \"connectors/vinted/a.h\"\n"
    "not open to connectors/emag")
plant(layers "a connector in the engine" app/sync/a.cpp "${licence}#include \"connectors/emag/emag.h\"\n"
    "not open to app/sync")
plant(layers "a connector in the window" ui/shell/a.cpp "${licence}#include \"connectors/emag/emag.h\"\n"
    "not open to ui")
plant(layers "one marketplace in the engine" app/sync/a.cpp "${licence}#include \"models/store/emag_queries.h\"\n"
    "must not know by name")
plant(layers "the window in the engine" app/sync/a.cpp "${licence}#include \"ui/shell/a.h\"\n" "not open to app/sync")
plant(layers "a test in the program" app/sync/a.cpp "${licence}#include \"tests/support/a.h\"\n" "not open to app/sync")
plant(layers "an include beside the file" app/sync/a.cpp "${licence}#include \"merge.h\"\n" "not open to app/sync")
plant(layers "a library nobody asked for" app/sync/a.cpp "${licence}#include <boost/any.hpp>\n" "belongs to nothing")
plant(layers "a folder without a layer" app/errands/a.cpp "${licence}" "lies in no layer")

plant(tree "a new folder at the top" lib/a.cpp "${licence}" "no place at the top")
plant(tree "a file named after nothing" app/sync/sync_utils.cpp "${licence}" "says nothing")
plant(tree "a file in camel case" app/sync/SyncEngine.cpp "${licence}" "snake_case")
plant(tree "a source without a licence" app/sync/a.cpp "int a;\n" "no SPDX line")
plant(tree "an unfinished place" app/sync/a.cpp "${licence}// TO${gap}DO: later\n" "finish it")
plant(tree "a path of one machine" app/sync/a.cpp "${licence}auto a = \"/ho${gap}me/ann/shop\";\n" "path of one machine")
plant(tree "a translated text in the engine" app/sync/a.cpp "${licence}auto a = tr(\"Sold\");\n" "translated only in")
plant(tree "a private key" tests/data/a.pem "-----BEGIN RSA PRIVATE${gap} KEY-----\n" "looks like a secret")
plant(tree "a token" tests/data/a.json "{\"t\":\"eyJhbGciOi${gap}.eyJzdWIiOjE.c2lnbmF0dXJl\"}" "looks like a secret")

clean_tree()
file(WRITE ${WORK}/app/sync/guard.h "${licence}namespace evenstock {\nclass Limits;\nstruct Limits {\n};\n}\n")
file(WRITE ${WORK}/connectors/emag/guard.h "${licence}namespace evenstock::emag {\nstruct Limits {\n};\n}\n")
expect(names "the same name in two namespaces" "")
file(WRITE ${WORK}/ui/shell/guard.h "${licence}namespace evenstock {\nclass Limits final\n{\n};\n}\n")
expect(names "two types of one name" "evenstock::Limits is also the name")
if(CLANG_FORMAT)
    configure_file(${here}/../../.clang-format ${WORK}/.clang-format COPYONLY)
    plant(format "an unformatted file" app/sync/a.cpp "int   a  ;\n" "app/sync/a.cpp")
endif()
file(REMOVE_RECURSE ${WORK})
