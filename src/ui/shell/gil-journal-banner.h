/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-journal.h"

G_BEGIN_DECLS

#define GIL_TYPE_JOURNAL_BANNER (gil_journal_banner_get_type ())
G_DECLARE_FINAL_TYPE (GilJournalBanner, gil_journal_banner, GIL, JOURNAL_BANNER, AdwBin)

GtkWidget *gil_journal_banner_new (GilJournal *journal);

G_END_DECLS
