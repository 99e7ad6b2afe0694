/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-paragraph.h"

#include "gil-words.h"

#define MIN_WIDTH 100
#define NAT_WIDTH 400

/* A wrapping GtkLabel lays its text out again and again to find how narrow and how wide it could
 * be; a paragraph takes the width it is given and lays out once. */
struct _GilParagraph
{
  GtkWidget parent_instance;

  char *text;
  PangoLayout *layout;
};

G_DEFINE_FINAL_TYPE (GilParagraph, gil_paragraph, GTK_TYPE_WIDGET)

static PangoLayout *
ensure_layout (GilParagraph *self)
{
  if (self->layout == NULL) {
    self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);
    pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
    gil_words_keep_in_layout (self->layout);
  }

  return self->layout;
}

static GtkSizeRequestMode
gil_paragraph_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
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
  PangoLayout *layout;
  int height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = MIN_WIDTH;
    *natural = NAT_WIDTH;
    return;
  }

  layout = ensure_layout (GIL_PARAGRAPH (widget));
  pango_layout_set_width (layout, (for_size < 0 ? NAT_WIDTH : for_size) * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, &height);
  *minimum = *natural = height;
}

static void
gil_paragraph_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  PangoLayout *layout = ensure_layout (GIL_PARAGRAPH (widget));
  GdkRGBA color;

  pango_layout_set_width (layout, gtk_widget_get_width (widget) * PANGO_SCALE);
  gtk_widget_get_color (widget, &color);
  gtk_snapshot_append_layout (snapshot, layout, &color);
}

static void
gil_paragraph_system_setting_changed (GtkWidget        *widget,
                                      GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (gil_paragraph_parent_class)->system_setting_changed (widget, setting);

  if (setting != GTK_SYSTEM_SETTING_ICON_THEME) {
    g_clear_object (&GIL_PARAGRAPH (widget)->layout);
    gtk_widget_queue_resize (widget);
  }
}

static void
gil_paragraph_finalize (GObject *object)
{
  GilParagraph *self = GIL_PARAGRAPH (object);

  g_clear_object (&self->layout);
  g_free (self->text);

  G_OBJECT_CLASS (gil_paragraph_parent_class)->finalize (object);
}

static void
gil_paragraph_class_init (GilParagraphClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = gil_paragraph_finalize;
  widget_class->get_request_mode = gil_paragraph_get_request_mode;
  widget_class->measure = gil_paragraph_measure;
  widget_class->snapshot = gil_paragraph_snapshot;
  widget_class->system_setting_changed = gil_paragraph_system_setting_changed;

  gtk_widget_class_set_css_name (widget_class, "paragraph");
  /* A paragraph may have no name, and the name is how the text gets to those who listen. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
gil_paragraph_init (GilParagraph *self)
{
  self->text = g_strdup ("");
}

GtkWidget *
gil_paragraph_new (void)
{
  return g_object_new (GIL_TYPE_PARAGRAPH, NULL);
}

void
gil_paragraph_set_text (GilParagraph *self,
                        const char   *text)
{
  g_return_if_fail (GIL_IS_PARAGRAPH (self));
  g_return_if_fail (text != NULL);

  if (!g_set_str (&self->text, text))
    return;

  g_clear_object (&self->layout);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

const char *
gil_paragraph_get_text (GilParagraph *self)
{
  g_return_val_if_fail (GIL_IS_PARAGRAPH (self), NULL);

  return self->text;
}
