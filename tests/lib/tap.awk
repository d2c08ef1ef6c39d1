# SPDX-License-Identifier: Apache-2.0
# Names each result after its file; a skip, a to-do, a missing or wrong plan and a bad end are "not ok".
/^1\.\.[0-9]+/ { planned += substr($1, 4); has_plan = 1; next }
/^(ok|not ok) / {
  count++
  good = ($1 == "ok")
  text = $0
  sub(/^(not )?ok [0-9]* *-? */, "", text)
  if (tolower(text) ~ /# *(skip|todo)/) good = 0
  if (!good) bad++
  print (good ? "ok " : "not ok ") count " - " name ": " text
  next
}
/^#/ { print }
function fail(why) { print "not ok " (++count) " - " name ": " why; bad++ }
END {
  if (!has_plan) fail("ended without its plan")
  else if (planned != count) fail("planned " planned " tests, ran " count)
  else if (count == 0) fail("has no tests")
  if (result != 0 && !bad) fail(result == 124 ? "took too long" : "ended with " result)
}
