# SPDX-License-Identifier: Apache-2.0
# References as base/reference.h has them: each number once, scrambled, with its check character
# (ISO/IEC 7064 MOD 37,36); those whose check character reads as a digit are left out.
function check(eight,  i, product, sum) {
  product = 36
  for (i = 1; i <= 8; i++) {
    sum = (product + index(all, substr(eight, i, 1)) - 1) % 36
    product = (sum == 0 ? 36 : sum) * 2 % 37
  }
  return substr(all, (37 - product) % 36 + 1, 1)
}
function reference(  number, eight, i, last) {
  do {
    number = (++taken * 268435399) % 1099511627776
    eight = ""
    for (i = 0; i < 8; i++) { eight = eight substr(letters, number % 32 + 1, 1); number = int(number / 32) }
    last = check(eight)
  } while (index("ILOU", last))
  return eight last
}
function rows(kind, count,  n) {
  for (n = 1; n <= count; n++)
    printf "%s('%s',%d,'%s')%s", (n % 1000 == 1 ? "INSERT INTO bench_reference VALUES " : ","), kind, n, reference(), (n % 1000 == 0 || n == count ? ";\n" : "")
}
BEGIN {
  letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
  all = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  rows("c", clients); rows("f", cases); rows("n", notes)
}
