# SPDX-License-Identifier: Apache-2.0
# Doors that only some may use, and what no file may name.
. tests/lint/lib/lint.sh

code() { lint_files module include | grep '\.[ch]$'; }

# Who makes grants: the gate for requests, the clerk and the command line for themselves.
code | xargs -r grep -n 'tc_grant_make' | grep -vE '^(module/gate/permission\.c|module/job/|module/tool/|module/store/grant\.c|include/store/grant\.h)' |
  lint_say 'only the gate, the clerk and the command line make grants'
code | xargs -r grep -nE 'mysql_(real_)?query|mysql_stmt_prepare' | grep -vE '^module/store/' | lint_say 'only module/store sends statements'
code | grep -E '^module/(screen|command)/' | xargs -r grep -nE 'SELECT |INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM' | lint_say 'no handler holds SQL'
code | grep -E '^module/screen/' | xargs -r grep -nE 'tc_store_change|tc_store_transact|TC_COMMAND\(' | lint_say 'no screen changes anything'
# talloc takes a limit off the chunk that is moved, not off what hangs on it: those keep the dead turn's limit.
code | xargs -r grep -nE 'talloc_(steal|move|reparent|reference)' | lint_say 'no memory moves from one owner to another'
lint_files . | grep -vE '\.(png|ico|woff2?)$|^tests/lint/doors\.sh$' | xargs -r grep -nIE '(^|[^a-z$})])(/work|/tmp/wt|/tmp/plan|/home/[a-z]+)/' | lint_say 'no file names a path of one machine'
grep -nE '^ExecStartPre=[^-]' conf/systemd/*.in | lint_say 'the service starts while the database or the directory is away'
lint_end
