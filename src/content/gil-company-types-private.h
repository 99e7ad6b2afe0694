/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-company-types.h"
#include "gil-read-private.h"

G_BEGIN_DECLS

/* (element-type GilCompanyType) (transfer full) */
GArray *gil_company_types_new  (void);
void    gil_company_types_read (const GilJsonPlace *root,
                                GArray             *types);

G_END_DECLS
