/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Times are microseconds since 1970 in UTC; 0 stands for none. */
char       *gil_journal_time_format      (gint64       time);
gint64      gil_journal_time_parse       (const char  *text);

JsonNode   *gil_journal_value_dup        (JsonNode    *value);
JsonNode   *gil_journal_item_dup         (JsonNode    *item);

/* An item may be anything that stands at an id: what is no object is of no shape that is known. */
gboolean    gil_journal_item_is_live     (JsonNode    *item);
gboolean    gil_journal_item_is_removed  (JsonNode    *item);
gint64      gil_journal_item_get_made    (JsonNode    *item);
gint64      gil_journal_item_get_changed (JsonNode    *item);
gint64      gil_journal_item_next_change (JsonNode    *item,
                                          gint64       now);
gboolean    gil_journal_item_equal       (JsonNode    *a,
                                          JsonNode    *b);
JsonNode   *gil_journal_item_edit        (JsonNode    *item,
                                          JsonObject  *members,
                                          gint64       now);
JsonNode   *gil_journal_item_remove      (JsonNode    *item,
                                          gint64       now);

G_END_DECLS
