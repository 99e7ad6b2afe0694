/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-read-private.h"
#include "gil-role.h"

G_BEGIN_DECLS

GObject *gil_role_read (const GilJsonPlace *at,
                        const char         *id,
                        gpointer            context);

G_END_DECLS
