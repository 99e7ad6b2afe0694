/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gil-framework.h"
#include "gil-json.h"
#include "gil-text.h"

G_BEGIN_DECLS

/* Readers of what occurs in several content files. Like those of gil-json.h they report what is
 * unsound; what they give belongs to the caller. */

/**
 * GilItems:
 * @list: what is sound, in the order written
 * @by_id: (element-type utf8 GObject): the same
 *
 * The items of one file.
 */
typedef struct
{
  GListStore *list;
  GHashTable *by_id;
} GilItems;

/* Makes one item; what it reports leaves the item out. (transfer full) (nullable) */
typedef GObject *(*GilItemReader) (const GilJsonPlace *at,
                                   const char         *id,
                                   gpointer            context);

/* How an id is written: "django", or "S5", "C04-1", "PREP". */
typedef enum
{
  GIL_ID_WORDS,
  GIL_ID_CODE,
} GilIdShape;

void     gil_items_init       (GilItems            *self,
                               GType                type);
void     gil_items_clear      (GilItems            *self);
void     gil_items_read       (GilItems            *self,
                               const GilJsonPlace  *root,
                               const char          *key,
                               GilIdShape           shape,
                               GilItemReader        reader,
                               gpointer             context);

/* Tables of what has nothing but a name: groups of criteria, categories of questions. */
GHashTable *gil_names_new         (void);
void        gil_names_read        (GHashTable          *names,
                                   const GilJsonPlace  *root,
                                   const char          *key,
                                   GilIdShape           shape);
void        gil_names_read_member (GHashTable          *names,
                                   const GilJsonPlace  *at,
                                   const char          *key,
                                   char               **id,
                                   GilText             *name);

gboolean gil_read_format      (const GilJsonPlace  *root);
gboolean gil_read_id          (const GilJsonPlace  *at,
                               GilIdShape           shape,
                               GHashTable          *seen,
                               const char         **id);
gboolean gil_read_string      (const GilJsonPlace  *at,
                               const char          *key,
                               GilJsonNeed          need,
                               char               **string);
gboolean gil_read_text        (const GilJsonPlace  *at,
                               const char          *key,
                               GilJsonNeed          need,
                               GilText             *text);
gboolean gil_read_source      (const GilJsonPlace  *at,
                               char               **as_of,
                               char               **source,
                               char              ***urls);
gboolean gil_read_url         (const GilJsonPlace  *at,
                               const char          *key,
                               GilJsonNeed          need,
                               char               **url);
gboolean gil_read_references  (const GilJsonPlace  *at,
                               const char          *key,
                               GHashTable          *known,
                               const char          *noun,
                               char              ***ids);
gboolean gil_read_word_ids    (const GilJsonPlace  *at,
                               const char          *key,
                               char              ***ids);
gboolean gil_read_evidence    (const GilJsonPlace  *at,
                               gsize                least,
                               char              ***evidence);
gboolean gil_read_statements  (const GilJsonPlace  *at,
                               const char          *key,
                               GilStatement       **statements,
                               gsize               *n_statements);
void     gil_statements_free  (GilStatement        *statements,
                               gsize                n_statements);

G_END_DECLS
