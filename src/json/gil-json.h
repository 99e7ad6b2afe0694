/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "gil-problems.h"

G_BEGIN_DECLS

/**
 * GilJsonDoc:
 *
 * A parsed file. Every text read from it lives as long as the document.
 */
typedef struct _GilJsonDoc GilJsonDoc;

/**
 * GilJsonPlace:
 *
 * Where a reader is in a document: a chain of these on the stack, from which the path is written
 * only when there is something to tell. Its fields are private; a place must not outlive the
 * document, nor the place it was made from.
 */
typedef struct _GilJsonPlace GilJsonPlace;
struct _GilJsonPlace
{
  const GilJsonDoc *doc;
  GilProblems *problems;
  const GilJsonPlace *parent;
  const char *key;
  gsize index;
  JsonNode *node;
};

/**
 * GilJsonNeed:
 * @GIL_JSON_REQUIRED: that it is missing is a problem
 * @GIL_JSON_OPTIONAL: it may be missing
 * @GIL_JSON_NULLABLE: it must be there and may be null
 */
typedef enum
{
  GIL_JSON_REQUIRED,
  GIL_JSON_OPTIONAL,
  GIL_JSON_NULLABLE,
} GilJsonNeed;

JsonNode    *gil_json_parse          (GBytes              *bytes,
                                      GError             **error);
GilJsonDoc  *gil_json_doc_new        (const char          *name,
                                      GBytes              *bytes,
                                      GError             **error);
void         gil_json_doc_free       (GilJsonDoc          *self);
void         gil_json_doc_get_root   (const GilJsonDoc    *self,
                                      GilProblems         *problems,
                                      GilJsonPlace        *root);

void         gil_json_report         (const GilJsonPlace  *at,
                                      const char          *key,
                                      const char          *format,
                                      ...) G_GNUC_PRINTF (3, 4);

gboolean     gil_json_is_blank       (const char          *text);

/* What is at the place itself. */
gboolean     gil_json_check_keys     (const GilJsonPlace  *at,
                                      const char *const   *keys);
gboolean     gil_json_has            (const GilJsonPlace  *at,
                                      const char          *key);
const char **gil_json_list_keys      (const GilJsonPlace  *at,
                                      gsize               *n_keys);
gsize        gil_json_get_length     (const GilJsonPlace  *at);
void         gil_json_get_element    (const GilJsonPlace  *at,
                                      gsize                index,
                                      GilJsonPlace        *element);
const char  *gil_json_as_string      (const GilJsonPlace  *at);
gboolean     gil_json_as_texts       (const GilJsonPlace  *at,
                                      const char         **en,
                                      const char         **ko);

/* Members of the object at the place. TRUE when there is a sound value. What is unsound is
 * reported and gives FALSE; so does, without a report, what may be missing and is. */
gboolean     gil_json_get_object     (const GilJsonPlace  *at,
                                      const char          *key,
                                      GilJsonNeed          need,
                                      GilJsonPlace        *object);
gboolean     gil_json_get_array      (const GilJsonPlace  *at,
                                      const char          *key,
                                      GilJsonNeed          need,
                                      GilJsonPlace        *array);
gboolean     gil_json_get_string     (const GilJsonPlace  *at,
                                      const char          *key,
                                      GilJsonNeed          need,
                                      const char         **string);
gboolean     gil_json_get_texts      (const GilJsonPlace  *at,
                                      const char          *key,
                                      GilJsonNeed          need,
                                      const char         **en,
                                      const char         **ko);
gboolean     gil_json_get_month      (const GilJsonPlace  *at,
                                      const char          *key,
                                      GilJsonNeed          need,
                                      const char         **month);
gboolean     gil_json_get_choice     (const GilJsonPlace  *at,
                                      const char          *key,
                                      GilJsonNeed          need,
                                      const char *const   *choices,
                                      guint               *choice);
gboolean     gil_json_get_number     (const GilJsonPlace  *at,
                                      const char          *key,
                                      GilJsonNeed          need,
                                      double               least,
                                      double               most,
                                      double              *number);
gboolean     gil_json_get_int        (const GilJsonPlace  *at,
                                      const char          *key,
                                      GilJsonNeed          need,
                                      gint64               least,
                                      gint64               most,
                                      gint64              *number);
gboolean     gil_json_get_boolean    (const GilJsonPlace  *at,
                                      const char          *key,
                                      GilJsonNeed          need,
                                      gboolean            *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilJsonDoc, gil_json_doc_free)

G_END_DECLS
