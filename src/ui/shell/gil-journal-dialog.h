/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-journal.h"

G_BEGIN_DECLS

#define GIL_TYPE_JOURNAL_DIALOG (gil_journal_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilJournalDialog, gil_journal_dialog, GIL, JOURNAL_DIALOG, AdwDialog)

AdwDialog *gil_journal_dialog_new (GilJournal *journal);

G_END_DECLS
