/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-pick-session.h"

G_BEGIN_DECLS

void gil_pick_undo_offer (GtkWidget      *from,
                          GilPickSession *session,
                          GVariant       *question,
                          const char     *title);

G_END_DECLS
