/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-chip-sheet.h"

#include <glib/gi18n.h>

/* For every name: each state, plain and strong. */
#define LAYOUTS_PER_NAME (GIL_CHIP_N_STATES * 2)

typedef struct
{
  PangoLayout *layout;
  int width;
  int height;
} Shaped;

/* The same few names stand in all rows of a list; shaping each of them once is what makes a new
 * ranking cheap. */
struct _GilChipSheet
{
  GObject parent_instance;

  char **names;
  guint n_names;
  Shaped *shaped;
  char **spoken;
};

G_DEFINE_FINAL_TYPE (GilChipSheet, gil_chip_sheet, G_TYPE_OBJECT)

static void
gil_chip_sheet_finalize (GObject *object)
{
  GilChipSheet *self = GIL_CHIP_SHEET (object);

  gil_chip_sheet_forget (self);
  g_free (self->shaped);
  g_strfreev (self->spoken);
  g_strfreev (self->names);

  G_OBJECT_CLASS (gil_chip_sheet_parent_class)->finalize (object);
}

static void
gil_chip_sheet_class_init (GilChipSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_chip_sheet_finalize;
}

static void
gil_chip_sheet_init (GilChipSheet *self)
{
}

GilChipSheet *
gil_chip_sheet_new (void)
{
  return g_object_new (GIL_TYPE_CHIP_SHEET, NULL);
}

/* Strips that use the sheet must be given their chips again. */
void
gil_chip_sheet_set_names (GilChipSheet       *self,
                          const char * const *names)
{
  g_return_if_fail (GIL_IS_CHIP_SHEET (self));
  g_return_if_fail (names != NULL);

  gil_chip_sheet_forget (self);
  g_strfreev (self->spoken);
  g_strfreev (self->names);
  g_free (self->shaped);
  self->names = g_strdupv ((char **) names);
  self->n_names = g_strv_length (self->names);
  self->shaped = g_new0 (Shaped, self->n_names * LAYOUTS_PER_NAME);
  self->spoken = g_new0 (char *, self->n_names * GIL_CHIP_N_STATES + 1);
  for (guint i = 0; i < self->n_names * GIL_CHIP_N_STATES; i++)
    /* Translators: a criterion and how a framework meets it, as in "Async: met" */
    self->spoken[i] = g_strdup_printf (_("%s: %s"), self->names[i / GIL_CHIP_N_STATES],
                                       gil_chip_state_get_word (i % GIL_CHIP_N_STATES));
}

const char *
gil_chip_sheet_get_spoken (GilChipSheet  *self,
                           const GilChip *chip)
{
  g_return_val_if_fail (GIL_IS_CHIP_SHEET (self), NULL);
  g_return_val_if_fail (chip->name < self->n_names, NULL);

  return self->spoken[chip->name * GIL_CHIP_N_STATES + chip->state];
}

void
gil_chip_sheet_forget (GilChipSheet *self)
{
  g_return_if_fail (GIL_IS_CHIP_SHEET (self));

  for (guint i = 0; i < self->n_names * LAYOUTS_PER_NAME; i++)
    g_clear_object (&self->shaped[i].layout);
}

PangoLayout *
gil_chip_sheet_get_layout (GilChipSheet  *self,
                           GtkWidget     *widget,
                           const GilChip *chip,
                           int           *width,
                           int           *height)
{
  Shaped *shaped;

  g_return_val_if_fail (GIL_IS_CHIP_SHEET (self), NULL);
  g_return_val_if_fail (chip->name < self->n_names, NULL);

  shaped = &self->shaped[chip->name * LAYOUTS_PER_NAME + chip->state * 2 + (chip->strong ? 1 : 0)];
  if (shaped->layout == NULL) {
    g_autofree char *text = g_strdup_printf ("%s\u2002%s", gil_chip_state_get_symbol (chip->state),
                                             self->names[chip->name]);

    shaped->layout = gtk_widget_create_pango_layout (widget, text);
    if (chip->strong) {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      pango_layout_set_attributes (shaped->layout, attributes);
    }
    pango_layout_get_pixel_size (shaped->layout, &shaped->width, &shaped->height);
  }

  *width = shaped->width;
  *height = shaped->height;

  return shaped->layout;
}

const char *
gil_chip_state_get_symbol (GilChipState state)
{
  static const char * const symbols[] = { "✓", "◐", "✗", "?" };

  g_return_val_if_fail (state < GIL_CHIP_N_STATES, NULL);

  return symbols[state];
}

const char *
gil_chip_state_get_word (GilChipState state)
{
  static const char * const words[] = { N_("met"), N_("partly"), N_("missing"), N_("unknown") };

  g_return_val_if_fail (state < GIL_CHIP_N_STATES, NULL);

  return _(words[state]);
}
