/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is refused before json-glib sees it. */
#define GIL_JSON_MAX_BYTES (32 * 1024 * 1024)
#define GIL_JSON_MAX_VALUES 1000000
#define GIL_JSON_MAX_DEPTH 128
/* So many characters of a key are shown in messages. */
#define GIL_JSON_SHOWN_KEY 40

#define GIL_JSON_ERROR (gil_json_error_quark ())

/**
 * GilJsonError:
 * @GIL_JSON_ERROR_UNREADABLE: there is no such file, or it is no regular file, or reading it failed
 * @GIL_JSON_ERROR_TOO_LARGE: more bytes, values or nesting than is taken
 * @GIL_JSON_ERROR_SYNTAX: not JSON, or JSON that would not survive being read
 */
typedef enum
{
  GIL_JSON_ERROR_UNREADABLE,
  GIL_JSON_ERROR_TOO_LARGE,
  GIL_JSON_ERROR_SYNTAX,
} GilJsonError;

GQuark   gil_json_error_quark (void);

gboolean gil_json_scan        (const char  *data,
                               gsize        length,
                               GError     **error);

G_END_DECLS
