/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-attitudes.h"
#include "gil-read-private.h"
#include "gil-scales-private.h"

G_BEGIN_DECLS

GilAttitudes *gil_attitudes_read (const GilJsonPlace *root,
                                  GHashTable         *roles,
                                  const GilScale     *grades);
void          gil_attitudes_free (GilAttitudes       *self);

G_END_DECLS
