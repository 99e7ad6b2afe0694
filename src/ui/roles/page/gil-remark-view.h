/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-remark.h"
#include "gil-settings.h"

G_BEGIN_DECLS

/* What is said of roles, in lines to read: each remark with what marks it as an opinion, how others
 * see it, and when and where it was read. */

GtkWidget *gil_remark_view_new      (const GilRemark *remark,
                                     GObject         *owner,
                                     GilSettings     *settings);
GtkWidget *gil_remark_view_new_cell (const GilRemark *remark,
                                     GObject         *owner,
                                     GilSettings     *settings);
GtkWidget *gil_remark_view_new_list (const GilRemark *remarks,
                                     gsize            n_remarks,
                                     GObject         *owner,
                                     GilSettings     *settings);
GtkWidget *gil_remark_view_new_side (const GilRemark *remarks,
                                     gsize            n_remarks,
                                     GilRolePart      part,
                                     GObject         *owner,
                                     GilSettings     *settings);
char      *gil_remark_view_write    (const GilRemark *remark,
                                     GilSettings     *settings);

G_END_DECLS
