/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-pick-session.h"

G_BEGIN_DECLS

GtkWidget *gil_result_details_new (GilPickSession *session,
                                   gsize           result);

G_END_DECLS
