/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-read-private.h"
#include "gil-route.h"

G_BEGIN_DECLS

GilRoute *gil_route_read (const GilJsonPlace *root,
                          GHashTable         *roles);
void      gil_route_free (GilRoute           *self);

G_END_DECLS
