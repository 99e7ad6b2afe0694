/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-sides.h"

static gboolean
orient (GBinding     *binding,
        const GValue *narrow,
        GValue       *orientation,
        gpointer      unused)
{
  g_value_set_enum (orientation, g_value_get_boolean (narrow) ? GTK_ORIENTATION_VERTICAL
                                                              : GTK_ORIENTATION_HORIZONTAL);

  return TRUE;
}

static gboolean
level (GBinding     *binding,
       const GValue *narrow,
       GValue       *homogeneous,
       gpointer      unused)
{
  g_value_set_boolean (homogeneous, !g_value_get_boolean (narrow));

  return TRUE;
}

GtkWidget *
gil_sides_new (GObject *page,
               int      spacing)
{
  GtkWidget *box;

  g_return_val_if_fail (G_IS_OBJECT (page), NULL);

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, spacing);
  g_object_bind_property_full (page, "narrow", box, "orientation", G_BINDING_SYNC_CREATE, orient, NULL,
                               NULL, NULL);
  g_object_bind_property_full (page, "narrow", box, "homogeneous", G_BINDING_SYNC_CREATE, level, NULL, NULL,
                               NULL);

  return box;
}

void
gil_sides_show_when (GtkWidget *widget,
                     GObject   *page,
                     gboolean   narrow)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (G_IS_OBJECT (page));

  g_object_bind_property (page, "narrow", widget, "visible",
                          narrow ? G_BINDING_SYNC_CREATE : G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
}
