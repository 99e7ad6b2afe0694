/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-own.h"

G_BEGIN_DECLS

void gil_remove (GtkWidget      *from,
                 GilJournal     *journal,
                 GilJournalKind  kind,
                 const char     *id,
                 const char     *message);

G_END_DECLS
