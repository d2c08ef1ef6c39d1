/* SPDX-License-Identifier: Apache-2.0 */
#include "xml.h"

int main(void)
{
    return run_doc_tests() + run_read_tests() + run_say_tests() + run_sheet_tests() + run_html_tests() + run_condition_tests();
}
