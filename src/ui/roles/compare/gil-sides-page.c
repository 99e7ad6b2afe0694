/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-sides-page.h"

/* A page on which things stand side by side where there is room; see gil_sides_new(). Its template tells by a
 * breakpoint when there is none. */
typedef struct
{
  gboolean narrow;
} GilSidesPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (GilSidesPage, gil_sides_page, ADW_TYPE_NAVIGATION_PAGE)

enum
{
  PROP_0,
  PROP_NARROW,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
gil_sides_page_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  GilSidesPagePrivate *priv = gil_sides_page_get_instance_private (GIL_SIDES_PAGE (object));

  if (prop_id == PROP_NARROW)
    g_value_set_boolean (value, priv->narrow);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
gil_sides_page_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  GilSidesPagePrivate *priv = gil_sides_page_get_instance_private (GIL_SIDES_PAGE (object));

  if (prop_id != PROP_NARROW) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  } else if (priv->narrow != g_value_get_boolean (value)) {
    priv->narrow = g_value_get_boolean (value);
    g_object_notify_by_pspec (object, pspec);
  }
}

static void
gil_sides_page_class_init (GilSidesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = gil_sides_page_get_property;
  object_class->set_property = gil_sides_page_set_property;

  /* Whether there is no room for two sides side by side. */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                               | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
gil_sides_page_init (GilSidesPage *self)
{
}
