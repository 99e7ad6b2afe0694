/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-steady-text.h"

#include "gil-words.h"

#define MIN_WIDTH 100
#define NAT_WIDTH 400
#define SECONDARY_ALPHA "75%%"

enum
{
  PROP_0,
  PROP_WRAP,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* A text that changes often has room for every text reserved beforehand, so that showing another
 * one draws it anew and lays nothing out. */
struct _GilSteadyText
{
  GtkWidget parent_instance;

  GPtrArray *reserved; /* markup */
  char *text;
  char *markup;
  PangoLayout *layout;
  gboolean wrap;

  /* What was measured last. */
  int width;
  int height;
  guint serial; /* of the font */
};

G_DEFINE_FINAL_TYPE (GilSteadyText, gil_steady_text, GTK_TYPE_WIDGET)

static char *
make_markup (const char *primary,
             const char *secondary)
{
  g_autofree char *first = g_markup_escape_text (primary, -1);
  g_autofree char *second = NULL;

  if (secondary == NULL)
    return g_steal_pointer (&first);

  second = g_markup_escape_text (secondary, -1);
  return g_strdup_printf ("%s\n<span alpha='" SECONDARY_ALPHA "'>%s</span>", first, second);
}

static void
set_markup (PangoLayout *layout,
            const char  *markup)
{
  pango_layout_set_markup (layout, markup, -1);
  gil_words_keep_in_layout (layout);
}

static PangoLayout *
layout_new (GilSteadyText *self,
            const char    *markup)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  set_markup (layout, markup);

  return layout;
}

static void
forget_sizes (GilSteadyText *self)
{
  self->width = self->height = -1;
  g_clear_object (&self->layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GtkSizeRequestMode
gil_steady_text_get_request_mode (GtkWidget *widget)
{
  return GIL_STEADY_TEXT (widget)->wrap ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH
                                        : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* The size of the largest text, laid out at @width; -1 for as wide as it is. */
static void
measure_largest (GilSteadyText *self,
                 int            width,
                 int           *widest,
                 int           *highest)
{
  g_autoptr (PangoLayout) layout = layout_new (self, self->markup);

  pango_layout_set_width (layout, width < 0 ? -1 : width * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, widest, highest);
  for (guint i = 0; i < self->reserved->len; i++) {
    int w, h;

    set_markup (layout, g_ptr_array_index (self->reserved, i));
    pango_layout_get_pixel_size (layout, &w, &h);
    *widest = MAX (*widest, w);
    *highest = MAX (*highest, h);
  }
}

static void
gil_steady_text_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  GilSteadyText *self = GIL_STEADY_TEXT (widget);
  int width, height;

  if (!self->wrap) {
    measure_largest (self, -1, &width, &height);
    *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? width : height;
  } else if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = MIN_WIDTH;
    *natural = NAT_WIDTH;
  } else {
    int for_width = for_size < 0 ? NAT_WIDTH : for_size;
    guint serial = pango_context_get_serial (gtk_widget_get_pango_context (widget));

    if (self->width != for_width || self->serial != serial) {
      measure_largest (self, for_width, &width, &self->height);
      self->width = for_width;
      self->serial = serial;
    }
    *minimum = *natural = self->height;
  }
}

static void
gil_steady_text_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  GilSteadyText *self = GIL_STEADY_TEXT (widget);
  GdkRGBA color;

  if (self->layout == NULL)
    self->layout = layout_new (self, self->markup);
  pango_layout_set_width (self->layout,
                          self->wrap ? gtk_widget_get_width (widget) * PANGO_SCALE : -1);
  gtk_widget_get_color (widget, &color);
  gtk_snapshot_append_layout (snapshot, self->layout, &color);
}

static void
gil_steady_text_system_setting_changed (GtkWidget        *widget,
                                        GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (gil_steady_text_parent_class)->system_setting_changed (widget, setting);

  if (setting != GTK_SYSTEM_SETTING_ICON_THEME)
    forget_sizes (GIL_STEADY_TEXT (widget));
}

static void
gil_steady_text_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (prop_id == PROP_WRAP)
    g_value_set_boolean (value, GIL_STEADY_TEXT (object)->wrap);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
gil_steady_text_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (prop_id == PROP_WRAP)
    GIL_STEADY_TEXT (object)->wrap = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
gil_steady_text_finalize (GObject *object)
{
  GilSteadyText *self = GIL_STEADY_TEXT (object);

  g_clear_object (&self->layout);
  g_ptr_array_unref (self->reserved);
  g_free (self->text);
  g_free (self->markup);

  G_OBJECT_CLASS (gil_steady_text_parent_class)->finalize (object);
}

static void
gil_steady_text_class_init (GilSteadyTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gil_steady_text_get_property;
  object_class->set_property = gil_steady_text_set_property;
  object_class->finalize = gil_steady_text_finalize;
  widget_class->get_request_mode = gil_steady_text_get_request_mode;
  widget_class->measure = gil_steady_text_measure;
  widget_class->snapshot = gil_steady_text_snapshot;
  widget_class->system_setting_changed = gil_steady_text_system_setting_changed;

  props[PROP_WRAP] = g_param_spec_boolean ("wrap", NULL, NULL, TRUE,
                                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                           G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "steadytext");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
gil_steady_text_init (GilSteadyText *self)
{
  self->reserved = g_ptr_array_new_with_free_func (g_free);
  self->text = g_strdup ("");
  self->markup = g_strdup ("");
  self->width = -1;
}

/* Only what is shown keeps room. */
void
gil_steady_text_forget (GilSteadyText *self)
{
  g_return_if_fail (GIL_IS_STEADY_TEXT (self));

  g_ptr_array_set_size (self->reserved, 0);
  forget_sizes (self);
}

void
gil_steady_text_reserve (GilSteadyText *self,
                         const char    *primary,
                         const char    *secondary)
{
  g_return_if_fail (GIL_IS_STEADY_TEXT (self));
  g_return_if_fail (primary != NULL);

  g_ptr_array_add (self->reserved, make_markup (primary, secondary));
  forget_sizes (self);
}

void
gil_steady_text_show (GilSteadyText *self,
                      const char    *primary,
                      const char    *secondary)
{
  g_autofree char *markup = NULL;

  g_return_if_fail (GIL_IS_STEADY_TEXT (self));
  g_return_if_fail (primary != NULL);

  markup = make_markup (primary, secondary);
  if (!g_set_str (&self->markup, markup))
    return;

  g_set_str (&self->text, primary);
  if (self->layout != NULL)
    set_markup (self->layout, self->markup);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, primary, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const char *
gil_steady_text_get_text (GilSteadyText *self)
{
  g_return_val_if_fail (GIL_IS_STEADY_TEXT (self), NULL);

  return self->text;
}
