/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-criterion-private.h"
#include "gil-guided.h"
#include "gil-read-private.h"

G_BEGIN_DECLS

GArray *gil_guided_new  (void);
void    gil_guided_read (const GilJsonPlace *root,
                         GilCriteria        *criteria,
                         GArray             *steps);

G_END_DECLS
