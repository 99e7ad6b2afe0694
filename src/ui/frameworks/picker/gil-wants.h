/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"

G_BEGIN_DECLS

/* The key of the purpose beside those of criteria, none of which is called so. */
#define GIL_WANTS_PURPOSE "purpose"

GVariant *gil_wants_to_variant   (GilCatalog        *catalog,
                                  const GilPurpose  *purpose,
                                  const GilWant     *wants);
GilWant  *gil_wants_from_variant (GilCatalog        *catalog,
                                  GVariant          *variant,
                                  const GilPurpose **purpose);

G_END_DECLS
