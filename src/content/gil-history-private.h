/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-history.h"
#include "gil-read-private.h"

G_BEGIN_DECLS

/* (element-type GilTimeline) (transfer full) */
GArray *gil_history_new  (void);
void    gil_history_read (const GilJsonPlace *root,
                          GHashTable         *roles,
                          GArray             *timelines);

G_END_DECLS
