/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-journal.h"

G_BEGIN_DECLS

AdwDialog *gil_lean_dialog_new (GilJournal *journal,
                                const char *question);

G_END_DECLS
