/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-paragraph.h"

#include "gil-words.h"

#define MIN_WIDTH 100
#define NAT_WIDTH 400
#define SECONDARY_ALPHA "75%%"

enum
{
  PROP_0,
  PROP_TEXT,
  PROP_WRAP,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* A wrapping GtkLabel lays its text out again and again to find how narrow and how wide it could be; a
 * paragraph takes the width it is given and lays out once. Where texts are reserved, it has room for
 * each of them, so that showing another one draws it anew and moves nothing. */
struct _GilParagraph
{
  GtkWidget parent_instance;

  char *text;
  char *markup; /* with a second language below the text, where there is one */
  GPtrArray *reserved; /* markup */
  PangoLayout *layout;
  gboolean wrap;

  /* The last measurement */
  int width;
  int height;
  guint serial; /* of the font */
};

G_DEFINE_FINAL_TYPE (GilParagraph, gil_paragraph, GTK_TYPE_WIDGET)

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
ensure_layout (GilParagraph *self)
{
  if (self->layout == NULL) {
    self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
    pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
    set_markup (self->layout, self->markup);
  }

  return self->layout;
}

static void
forget_sizes (GilParagraph *self)
{
  self->width = self->height = -1;
  g_clear_object (&self->layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GtkSizeRequestMode
gil_paragraph_get_request_mode (GtkWidget *widget)
{
  return GIL_PARAGRAPH (widget)->wrap ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH
                                     : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* The size of the largest text, laid out at a width; -1 for as wide as it is. */
static void
measure_largest (GilParagraph *self,
                 int           width,
                 int          *widest,
                 int          *highest)
{
  PangoLayout *layout = ensure_layout (self);
  g_autoptr (PangoLayout) other = NULL;

  pango_layout_set_width (layout, width < 0 ? -1 : width * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, widest, highest);
  if (self->reserved->len > 0)
    other = pango_layout_copy (layout);
  for (guint i = 0; i < self->reserved->len; i++) {
    int w, h;

    set_markup (other, g_ptr_array_index (self->reserved, i));
    pango_layout_get_pixel_size (other, &w, &h);
    *widest = MAX (*widest, w);
    *highest = MAX (*highest, h);
  }
}

static void
gil_paragraph_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  GilParagraph *self = GIL_PARAGRAPH (widget);
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
gil_paragraph_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  GilParagraph *self = GIL_PARAGRAPH (widget);
  PangoLayout *layout = ensure_layout (self);
  GdkRGBA color;

  pango_layout_set_width (layout, self->wrap ? gtk_widget_get_width (widget) * PANGO_SCALE : -1);
  gtk_widget_get_color (widget, &color);
  gtk_snapshot_append_layout (snapshot, layout, &color);
}

static void
gil_paragraph_system_setting_changed (GtkWidget        *widget,
                                        GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (gil_paragraph_parent_class)->system_setting_changed (widget, setting);

  if (setting != GTK_SYSTEM_SETTING_ICON_THEME)
    forget_sizes (GIL_PARAGRAPH (widget));
}

static void
gil_paragraph_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  GilParagraph *self = GIL_PARAGRAPH (object);

  switch (prop_id) {
  case PROP_TEXT:
    g_value_set_string (value, self->text);
    break;
  case PROP_WRAP:
    g_value_set_boolean (value, self->wrap);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_paragraph_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GilParagraph *self = GIL_PARAGRAPH (object);
  const char *text;

  switch (prop_id) {
  case PROP_TEXT:
    text = g_value_get_string (value);
    gil_paragraph_show (self, text != NULL ? text : "", NULL);
    break;
  case PROP_WRAP:
    self->wrap = g_value_get_boolean (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_paragraph_finalize (GObject *object)
{
  GilParagraph *self = GIL_PARAGRAPH (object);

  g_clear_object (&self->layout);
  g_ptr_array_unref (self->reserved);
  g_free (self->text);
  g_free (self->markup);

  G_OBJECT_CLASS (gil_paragraph_parent_class)->finalize (object);
}

static void
gil_paragraph_class_init (GilParagraphClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gil_paragraph_get_property;
  object_class->set_property = gil_paragraph_set_property;
  object_class->finalize = gil_paragraph_finalize;
  widget_class->get_request_mode = gil_paragraph_get_request_mode;
  widget_class->measure = gil_paragraph_measure;
  widget_class->snapshot = gil_paragraph_snapshot;
  widget_class->system_setting_changed = gil_paragraph_system_setting_changed;

  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "",
                                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                          G_PARAM_STATIC_STRINGS);
  props[PROP_WRAP] = g_param_spec_boolean ("wrap", NULL, NULL, TRUE,
                                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                           G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "paragraph");
  /* A paragraph may have no name, and the name is how the text gets to those who listen. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
gil_paragraph_init (GilParagraph *self)
{
  self->reserved = g_ptr_array_new_with_free_func (g_free);
  self->text = g_strdup ("");
  self->markup = g_strdup ("");
  self->width = -1;
}

GtkWidget *
gil_paragraph_new (void)
{
  return g_object_new (GIL_TYPE_PARAGRAPH, NULL);
}

/* The second language, NULL for none, stands below the text. */
void
gil_paragraph_show (GilParagraph *self,
                    const char   *text,
                    const char   *second)
{
  g_autofree char *markup = NULL;

  g_return_if_fail (GIL_IS_PARAGRAPH (self));
  g_return_if_fail (text != NULL);

  markup = make_markup (text, second);
  if (!g_set_str (&self->markup, markup))
    return;

  if (self->layout != NULL)
    set_markup (self->layout, self->markup);
  if (self->reserved->len > 0) {
    gtk_widget_queue_draw (GTK_WIDGET (self));
  } else {
    self->width = -1;
    gtk_widget_queue_resize (GTK_WIDGET (self));
  }
  if (!g_set_str (&self->text, text))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TEXT]);
}

const char *
gil_paragraph_get_text (GilParagraph *self)
{
  g_return_val_if_fail (GIL_IS_PARAGRAPH (self), NULL);

  return self->text;
}

/* Keeps room for a text that is shown later. */
void
gil_paragraph_reserve (GilParagraph *self,
                       const char   *text,
                       const char   *second)
{
  g_return_if_fail (GIL_IS_PARAGRAPH (self));
  g_return_if_fail (text != NULL);

  g_ptr_array_add (self->reserved, make_markup (text, second));
  forget_sizes (self);
}

/* Only what is shown keeps room. */
void
gil_paragraph_forget (GilParagraph *self)
{
  g_return_if_fail (GIL_IS_PARAGRAPH (self));

  g_ptr_array_set_size (self->reserved, 0);
  forget_sizes (self);
}
