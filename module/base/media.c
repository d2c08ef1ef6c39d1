/* SPDX-License-Identifier: Apache-2.0 */
#include "base/media.h"

#define OFFICE "application/vnd.openxmlformats-officedocument."
#define OASIS "application/vnd.oasis.opendocument."

const struct tc_format tc_formats[TC_MEDIA_KINDS] = {
    [TC_MEDIA_PDF] = {"pdf", ".pdf", "application/pdf"},
    [TC_MEDIA_JPEG] = {"jpeg", ".jpg", "image/jpeg"},
    [TC_MEDIA_PNG] = {"png", ".png", "image/png"},
    [TC_MEDIA_TIFF] = {"tiff", ".tif", "image/tiff"},
    [TC_MEDIA_WEBP] = {"webp", ".webp", "image/webp"},
    [TC_MEDIA_HEIC] = {"heic", ".heic", "image/heic"},
    [TC_MEDIA_DOCX] = {"docx", ".docx", OFFICE "wordprocessingml.document"},
    [TC_MEDIA_XLSX] = {"xlsx", ".xlsx", OFFICE "spreadsheetml.sheet"},
    [TC_MEDIA_PPTX] = {"pptx", ".pptx", OFFICE "presentationml.presentation"},
    [TC_MEDIA_ODT] = {"odt", ".odt", OASIS "text"},
    [TC_MEDIA_ODS] = {"ods", ".ods", OASIS "spreadsheet"},
    [TC_MEDIA_ODP] = {"odp", ".odp", OASIS "presentation"},
    [TC_MEDIA_RTF] = {"rtf", ".rtf", "application/rtf"},
    [TC_MEDIA_TEXT] = {"text", ".txt", "text/plain; charset=utf-8"},
};
