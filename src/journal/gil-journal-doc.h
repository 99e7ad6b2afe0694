/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

G_BEGIN_DECLS

/* The names of the sections, by GilJournalKind. */
extern const char *const gil_journal_sections[GIL_JOURNAL_N_KINDS + 1];

/* The whole of a file: "format", the sections, and what is not known here. */
JsonObject *gil_journal_doc_new         (void);
JsonObject *gil_journal_doc_parse       (GBytes          *bytes,
                                         GError         **error);
GBytes     *gil_journal_doc_write       (JsonObject      *doc);
JsonObject *gil_journal_doc_get_section (JsonObject      *doc,
                                         GilJournalKind   kind);
gsize       gil_journal_doc_count       (JsonObject      *doc);
gint64      gil_journal_doc_get_changed (JsonObject      *doc);
void        gil_journal_doc_set_item    (JsonObject      *section,
                                         const char      *id,
                                         JsonNode        *item);

G_END_DECLS
