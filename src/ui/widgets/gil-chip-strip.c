/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-chip-strip.h"

#include <glib/gi18n.h>

#define CHIP_PADDING_X 8
#define CHIP_PADDING_Y 2
#define CHIP_SPACING_X 6
#define CHIP_SPACING_Y 4

typedef struct
{
  char *name;
  GilChipState state;
  gboolean strong;

  PangoLayout *layout; /* (nullable): shaped when it is needed */
  int width;
  int height;
} Chip;

/* One widget draws all chips, since there can be 23 of them in each of 23 rows; assistive
 * technology reads them as a picture whose label spells them out. */
struct _GilChipStrip
{
  GtkWidget parent_instance;

  GArray *chips;
  char *spoken; /* "Async: met, Docs: partly" */
};

G_DEFINE_FINAL_TYPE (GilChipStrip, gil_chip_strip, GTK_TYPE_WIDGET)

static void
chip_clear (gpointer data)
{
  Chip *chip = data;

  g_clear_object (&chip->layout);
  g_free (chip->name);
}

static void
shape (GilChipStrip *self,
       Chip         *chip)
{
  g_autofree char *text = NULL;

  if (chip->layout != NULL)
    return;

  text = g_strdup_printf ("%s\u2002%s", gil_chip_state_get_symbol (chip->state), chip->name);
  chip->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  if (chip->strong) {
    g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
    pango_layout_set_attributes (chip->layout, attributes);
  }
  pango_layout_get_pixel_size (chip->layout, &chip->width, &chip->height);
  chip->width += 2 * CHIP_PADDING_X;
  chip->height += 2 * CHIP_PADDING_Y;
}

typedef void (*PlaceFunc) (GilChipStrip          *self,
                           const Chip            *chip,
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
    Chip *chip = &g_array_index (self->chips, Chip, i);

    shape (self, chip);
    if (x > 0 && x + chip->width > width) {
      x = 0;
      y += line_height + CHIP_SPACING_Y;
      line_height = 0;
    }
    line_height = MAX (line_height, chip->height);
    if (func != NULL)
      func (self, chip, &GRAPHENE_RECT_INIT (x, y, chip->width, chip->height), user_data);
    x += chip->width + CHIP_SPACING_X;
  }

  return y + line_height;
}

static void
snapshot_chip (GilChipStrip          *self,
               const Chip            *chip,
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

  /* A chip is filled if the framework has something of it, and only outlined if not. */
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
  gtk_snapshot_append_layout (snapshot, chip->layout, &text);
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
    Chip *chip = &g_array_index (self->chips, Chip, i);

    shape (self, chip);
    *minimum = MAX (*minimum, chip->width);
    *natural += chip->width + (i > 0 ? CHIP_SPACING_X : 0);
  }
}

static void
gil_chip_strip_system_setting_changed (GtkWidget        *widget,
                                       GtkSystemSetting  setting)
{
  GilChipStrip *self = GIL_CHIP_STRIP (widget);

  GTK_WIDGET_CLASS (gil_chip_strip_parent_class)->system_setting_changed (widget, setting);

  if (setting == GTK_SYSTEM_SETTING_ICON_THEME)
    return;
  for (guint i = 0; i < self->chips->len; i++)
    g_clear_object (&g_array_index (self->chips, Chip, i).layout);
  gtk_widget_queue_resize (widget);
}

static void
gil_chip_strip_finalize (GObject *object)
{
  GilChipStrip *self = GIL_CHIP_STRIP (object);

  g_array_unref (self->chips);
  g_free (self->spoken);

  G_OBJECT_CLASS (gil_chip_strip_parent_class)->finalize (object);
}

static void
gil_chip_strip_class_init (GilChipStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

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
  self->chips = g_array_new (FALSE, FALSE, sizeof (Chip));
  g_array_set_clear_func (self->chips, chip_clear);
  self->spoken = g_strdup ("");
}

GtkWidget *
gil_chip_strip_new (void)
{
  return g_object_new (GIL_TYPE_CHIP_STRIP, NULL);
}

static gboolean
is_same (const Chip    *chip,
         const GilChip *other)
{
  return chip->state == other->state && chip->strong == other->strong
         && g_str_equal (chip->name, other->name);
}

static const char *
get_state_word (GilChipState state)
{
  static const char *const words[] = { N_("met"), N_("partly"), N_("missing"), N_("unknown") };

  return _(words[state]);
}

/* Chips that stay keep their shaped text: a changed criterion is one more chip in each row. */
void
gil_chip_strip_set_chips (GilChipStrip  *self,
                          const GilChip *chips,
                          guint          n_chips)
{
  g_autoptr (GArray) old = NULL;
  g_autoptr (GString) spoken = g_string_new (NULL);
  gboolean changed;

  g_return_if_fail (GIL_IS_CHIP_STRIP (self));

  changed = n_chips != self->chips->len;
  for (guint i = 0; i < n_chips && !changed; i++)
    changed = !is_same (&g_array_index (self->chips, Chip, i), &chips[i]);
  if (!changed)
    return;

  old = g_steal_pointer (&self->chips);
  self->chips = g_array_sized_new (FALSE, FALSE, sizeof (Chip), n_chips);
  g_array_set_clear_func (self->chips, chip_clear);
  for (guint i = 0; i < n_chips; i++) {
    Chip chip = { g_strdup (chips[i].name), chips[i].state, chips[i].strong, NULL, 0, 0 };

    for (guint k = 0; k < old->len; k++) {
      Chip *known = &g_array_index (old, Chip, k);

      if (known->layout != NULL && is_same (known, &chips[i])) {
        chip.layout = g_object_ref (known->layout);
        chip.width = known->width;
        chip.height = known->height;
        break;
      }
    }
    g_array_append_val (self->chips, chip);
    if (i > 0)
      g_string_append (spoken, ", ");
    /* Translators: a criterion and how a framework meets it, as in "Async: met" */
    g_string_append_printf (spoken, _("%s: %s"), chip.name, get_state_word (chip.state));
  }

  g_set_str (&self->spoken, spoken->str);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->spoken, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

const char *
gil_chip_strip_get_spoken (GilChipStrip *self)
{
  g_return_val_if_fail (GIL_IS_CHIP_STRIP (self), NULL);

  return self->spoken;
}

/* The shapes differ without colour. */
const char *
gil_chip_state_get_symbol (GilChipState state)
{
  static const char *const symbols[] = { "✓", "◐", "✗", "?" };

  g_return_val_if_fail (state < GIL_CHIP_N_STATES, NULL);

  return symbols[state];
}
