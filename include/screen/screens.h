/* SPDX-License-Identifier: Apache-2.0 */
/* The screens: one function a sheet, show_<sheet>, and the fields of each. Files by subject. */
#ifndef TC_SCREEN_SCREENS_H
#define TC_SCREEN_SCREENS_H

#include "gate/handler.h"

/* ---- caseloads, cases, notes: caseload.c case.c note.c ---- */

/* ---- clients, structure, people, audit, account ---- */

#endif
