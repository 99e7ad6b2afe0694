/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-journal.h"

G_BEGIN_DECLS

#define GIL_TYPE_DECISION_LINKS (gil_decision_links_get_type ())
G_DECLARE_FINAL_TYPE (GilDecisionLinks, gil_decision_links, GIL, DECISION_LINKS, AdwBin)

GtkWidget *gil_decision_links_new       (GilJournal *journal);
gboolean   gil_decision_links_is_wanted (const char *question);

G_END_DECLS
