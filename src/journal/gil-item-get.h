/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Guarded reading of items of the journal, a file that people and other programs may have written.
 * FALSE means that something is there and of a wrong kind. What is missing or null gives TRUE and
 * leaves the value as it was. */

gboolean gil_item_get_string  (JsonObject   *item,
                               const char   *key,
                               char        **value);
gboolean gil_item_get_texts   (JsonObject   *item,
                               const char   *key,
                               char        **en,
                               char        **ko);
gboolean gil_item_get_number  (JsonObject   *item,
                               const char   *key,
                               double        least,
                               double        most,
                               double       *value);
gboolean gil_item_get_object  (JsonObject   *item,
                               const char   *key,
                               JsonObject  **value);
gboolean gil_item_get_objects (JsonObject   *item,
                               const char   *key,
                               guint         most,
                               JsonArray   **value);

/* Writing: nothing is written for NULL. */
void     gil_item_set_string  (JsonObject   *item,
                               const char   *key,
                               const char   *value);
void     gil_item_set_texts   (JsonObject   *item,
                               const char   *key,
                               const char   *en,
                               const char   *ko);

G_END_DECLS
