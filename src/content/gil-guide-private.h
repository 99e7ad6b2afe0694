/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-read-private.h"

G_BEGIN_DECLS

/* (element-type GilGuideSection) (transfer full) */
GArray *gil_guide_new  (void);
void    gil_guide_read (const GilJsonPlace *root,
                        GArray             *sections);

G_END_DECLS
