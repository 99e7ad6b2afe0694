/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-chip-strip.h"

#define CHIP_PADDING_X 8
#define CHIP_PADDING_Y 2
#define CHIP_SPACING_X 6
#define CHIP_SPACING_Y 4

/* One widget draws all chips, since there can be 23 of them in each of 23 rows; assistive
 * technology reads them as a picture whose label spells them out. */
struct _GilChipStrip
{
  GtkWidget parent_instance;

  GilChipSheet *sheet;
  GArray *chips;
};

G_DEFINE_FINAL_TYPE (GilChipStrip, gil_chip_strip, GTK_TYPE_WIDGET)

typedef void (*PlaceFunc) (GilChipStrip          *self,
                           const GilChip         *chip,
                           PangoLayout           *layout,
                           const graphene_rect_t *place,
                           gpointer               user_data);

/* Puts the chips into lines of at most width pixels; the height of them all. */
static int
place_chips (GilChipStrip *self,
             int           width,
             PlaceFunc     func,
             gpointer      user_data)
{
  int x = 0, y = 0, line_height = 0;

  for (guint i = 0; i < self->chips->len; i++) {
    const GilChip *chip = &g_array_index (self->chips, GilChip, i);
    int chip_width, chip_height;
    PangoLayout *layout = gil_chip_sheet_get_layout (self->sheet, GTK_WIDGET (self), chip,
                                                     &chip_width, &chip_height);

    chip_width += 2 * CHIP_PADDING_X;
    chip_height += 2 * CHIP_PADDING_Y;
    if (x > 0 && x + chip_width > width) {
      x = 0;
      y += line_height + CHIP_SPACING_Y;
      line_height = 0;
    }
    line_height = MAX (line_height, chip_height);
    if (func != NULL)
      func (self, chip, layout, &GRAPHENE_RECT_INIT (x, y, chip_width, chip_height), user_data);
    x += chip_width + CHIP_SPACING_X;
  }

  return y + line_height;
}

static void
snapshot_chip (GilChipStrip          *self,
               const GilChip         *chip,
               PangoLayout           *layout,
               const graphene_rect_t *place,
               gpointer               user_data)
{
  GtkSnapshot *snapshot = user_data;
  GtkWidget *widget = GTK_WIDGET (self);
  float x = place->origin.x;
  float height = place->size.height;
  GskRoundedRect outline;
  GdkRGBA text, shade;

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (widget) - x - place->size.width;

  gtk_widget_get_color (widget, &text);
  shade = text;
  gsk_rounded_rect_init_from_rect (
      &outline, &GRAPHENE_RECT_INIT (x, place->origin.y, place->size.width, height), height / 2);

  /* What is there is filled, what is not there is only outlined. */
  if (chip->state == GIL_CHIP_MET || chip->state == GIL_CHIP_PARTIAL) {
    shade.alpha *= chip->state == GIL_CHIP_MET ? 0.14f : 0.07f;
    gtk_snapshot_push_rounded_clip (snapshot, &outline);
    gtk_snapshot_append_color (snapshot, &shade, &outline.bounds);
    gtk_snapshot_pop (snapshot);
  } else {
    shade.alpha *= 0.3f;
    gtk_snapshot_append_border (snapshot, &outline, (const float[]) { 1, 1, 1, 1 },
                                (const GdkRGBA[]) { shade, shade, shade, shade });
  }

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x + CHIP_PADDING_X,
                                                          place->origin.y + CHIP_PADDING_Y));
  gtk_snapshot_append_layout (snapshot, layout, &text);
  gtk_snapshot_restore (snapshot);
}

static void
gil_chip_strip_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  place_chips (GIL_CHIP_STRIP (widget), gtk_widget_get_width (widget), snapshot_chip, snapshot);
}

static GtkSizeRequestMode
gil_chip_strip_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
gil_chip_strip_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  GilChipStrip *self = GIL_CHIP_STRIP (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL) {
    *minimum = *natural = place_chips (self, for_size < 0 ? G_MAXINT : for_size, NULL, NULL);
    return;
  }

  for (guint i = 0; i < self->chips->len; i++) {
    int width, height;

    gil_chip_sheet_get_layout (self->sheet, widget, &g_array_index (self->chips, GilChip, i),
                               &width, &height);
    width += 2 * CHIP_PADDING_X;
    *minimum = MAX (*minimum, width);
    *natural += width + (i > 0 ? CHIP_SPACING_X : 0);
  }
}

static void
gil_chip_strip_system_setting_changed (GtkWidget        *widget,
                                       GtkSystemSetting  setting)
{
  GilChipStrip *self = GIL_CHIP_STRIP (widget);

  GTK_WIDGET_CLASS (gil_chip_strip_parent_class)->system_setting_changed (widget, setting);

  if (setting != GTK_SYSTEM_SETTING_ICON_THEME && self->sheet != NULL) {
    gil_chip_sheet_forget (self->sheet);
    gtk_widget_queue_resize (widget);
  }
}

static void
gil_chip_strip_dispose (GObject *object)
{
  GilChipStrip *self = GIL_CHIP_STRIP (object);

  g_clear_object (&self->sheet);

  G_OBJECT_CLASS (gil_chip_strip_parent_class)->dispose (object);
}

static void
gil_chip_strip_finalize (GObject *object)
{
  GilChipStrip *self = GIL_CHIP_STRIP (object);

  g_array_unref (self->chips);

  G_OBJECT_CLASS (gil_chip_strip_parent_class)->finalize (object);
}

static void
gil_chip_strip_class_init (GilChipStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gil_chip_strip_dispose;
  object_class->finalize = gil_chip_strip_finalize;
  widget_class->get_request_mode = gil_chip_strip_get_request_mode;
  widget_class->measure = gil_chip_strip_measure;
  widget_class->snapshot = gil_chip_strip_snapshot;
  widget_class->system_setting_changed = gil_chip_strip_system_setting_changed;

  gtk_widget_class_set_css_name (widget_class, "chips");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gil_chip_strip_init (GilChipStrip *self)
{
  self->chips = g_array_new (FALSE, FALSE, sizeof (GilChip));
}

GtkWidget *
gil_chip_strip_new (GilChipSheet *sheet)
{
  GilChipStrip *self = g_object_new (GIL_TYPE_CHIP_STRIP, NULL);

  gil_chip_strip_set_sheet (self, sheet);

  return GTK_WIDGET (self);
}

/* The chips go, since their names did. */
void
gil_chip_strip_set_sheet (GilChipStrip *self,
                          GilChipSheet *sheet)
{
  g_return_if_fail (GIL_IS_CHIP_STRIP (self));
  g_return_if_fail (GIL_IS_CHIP_SHEET (sheet));

  g_set_object (&self->sheet, sheet);
  g_array_set_size (self->chips, 0);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
gil_chip_strip_set_chips (GilChipStrip  *self,
                          const GilChip *chips,
                          guint          n_chips)
{
  g_autofree char *spoken = NULL;

  g_return_if_fail (GIL_IS_CHIP_STRIP (self));
  g_return_if_fail (self->sheet != NULL);

  if (n_chips == self->chips->len) {
    gboolean same = TRUE;

    for (guint i = 0; i < n_chips && same; i++) {
      const GilChip *old = &g_array_index (self->chips, GilChip, i);

      same = old->name == chips[i].name && old->state == chips[i].state &&
             old->strong == chips[i].strong;
    }
    if (same)
      return;
  }

  g_array_set_size (self->chips, 0);
  if (n_chips > 0)
    g_array_append_vals (self->chips, chips, n_chips);
  spoken = gil_chip_strip_describe (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

const GilChip *
gil_chip_strip_get_chips (GilChipStrip *self,
                          guint        *n_chips)
{
  g_return_val_if_fail (GIL_IS_CHIP_STRIP (self), NULL);

  *n_chips = self->chips->len;

  return (const GilChip *) self->chips->data;
}

char *
gil_chip_strip_describe (GilChipStrip *self)
{
  GString *spoken;

  g_return_val_if_fail (GIL_IS_CHIP_STRIP (self), NULL);

  spoken = g_string_new (NULL);
  for (guint i = 0; i < self->chips->len; i++) {
    if (i > 0)
      g_string_append (spoken, ", ");
    g_string_append (spoken, gil_chip_sheet_get_spoken (self->sheet,
                                                        &g_array_index (self->chips, GilChip, i)));
  }

  return g_string_free_and_steal (spoken);
}
