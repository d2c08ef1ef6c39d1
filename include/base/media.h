/* SPDX-License-Identifier: Apache-2.0 */
/* The kinds of files that a document may be. format/magic.h tells by its bytes which one a file is. */
#ifndef TC_BASE_MEDIA_H
#define TC_BASE_MEDIA_H

/* Text comes last: nearly everything with a head of its own could be some. */
enum tc_media {
    TC_MEDIA_PDF, TC_MEDIA_JPEG, TC_MEDIA_PNG, TC_MEDIA_TIFF, TC_MEDIA_WEBP, TC_MEDIA_HEIC, TC_MEDIA_DOCX, TC_MEDIA_XLSX, TC_MEDIA_PPTX,
    TC_MEDIA_ODT, TC_MEDIA_ODS, TC_MEDIA_ODP, TC_MEDIA_RTF, TC_MEDIA_TEXT, TC_MEDIA_KINDS
};
struct tc_format {
    const char *word;       /* as the database has it: "pdf" */
    const char *extension;  /* with its dot */
    const char *media_type; /* as it is sent */
};
extern const struct tc_format tc_formats[TC_MEDIA_KINDS];

#endif
