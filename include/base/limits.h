/* SPDX-License-Identifier: Apache-2.0 */
/* Every cap in one place. */
#ifndef TC_BASE_LIMITS_H
#define TC_BASE_LIMITS_H

#define TC_MAX_PARAMS 200                      /* FastCGI parameters of a request */
#define TC_MAX_PARAM_BYTES (64 * 1024)         /* all of them together */
#define TC_MAX_FIELDS 4000                     /* fields of a form, of a draft all that was typed into its pages */
#define TC_MAX_DRAFT_BYTES (2 * 1024 * 1024)   /* of a draft, its fields as a body would have them: a request may read it twice */
#define TC_MAX_FORM_BYTES (1024 * 1024)        /* urlencoded body */
#define TC_MAX_UPLOAD_BYTES (25 * 1024 * 1024) /* multipart body; the configuration may say less */
#define TC_UPLOAD_BYTES (20 * 1024 * 1024)     /* one file, unless the configuration says otherwise */
#define TC_MAX_URL 2048                        /* path with query */
#define TC_MAX_TEXT 20000                      /* characters of a note */
#define TC_MAX_LINE 200                        /* characters of a one-line field */
#define TC_MAX_ROWS 5000                       /* rows of one statement on a page */
#define TC_MAX_TABLE_ROWS 20000                /* rows of one list as CSV: who wants more narrows the list */
#define TC_MAX_PAGE_BYTES (16 * 1024 * 1024)   /* a page that is sent */
#define TC_MAX_TURN_BYTES (64 * 1024 * 1024)   /* talloc memory of a request */
#define TC_REQUEST_SECONDS 3                   /* from accept to the last byte of a request */
#define TC_REPLY_SECONDS 30                    /* for the web server to take a whole page over */
#define TC_REPLY_BYTES (64 * 1024)             /* and one more second for each so many of a file */
#define TC_SESSION_IDLE_SECONDS (15 * 60)
#define TC_SESSION_LIFE_SECONDS (12 * 60 * 60)
#define TC_LIST_ROWS 50 /* rows of one page of a list */

#endif
