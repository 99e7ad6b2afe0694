/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

G_BEGIN_DECLS

/* One member of an item: what is of a wrong kind is read as not there, and stays. */

const char *gil_item_peek_text   (JsonObject        *item,
                                  const char        *key);
guint       gil_item_peek_number (JsonObject        *item,
                                  const char        *key,
                                  guint              most);
gboolean    gil_item_peek_flag   (JsonObject        *item,
                                  const char        *key);
gint64      gil_item_peek_time   (JsonObject        *item,
                                  const char        *key);
char      **gil_item_dup_strings (JsonObject        *item,
                                  const char        *key);
JsonNode   *gil_item_new_strings (const char *const *strings);

void        gil_item_put         (GilJournal        *journal,
                                  GilJournalKind     kind,
                                  const char        *id,
                                  const char        *key,
                                  JsonNode          *value);
void        gil_item_put_string  (GilJournal        *journal,
                                  GilJournalKind     kind,
                                  const char        *id,
                                  const char        *key,
                                  const char        *value);

G_END_DECLS
