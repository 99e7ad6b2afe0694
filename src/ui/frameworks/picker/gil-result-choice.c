/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-result-choice.h"

/* Which rows of the ranking are to be compared. While it is active every row has a check button; otherwise
 * there are none, so that rows that nobody chooses from cost nothing. */
struct _GilResultChoice
{
  GObject parent_instance;

  /* Borrowed references: rows, and the check button of each while there are some */
  GPtrArray *rows;
  GPtrArray *checks;

  gboolean active;
};

G_DEFINE_FINAL_TYPE (GilResultChoice, gil_result_choice, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ACTIVE,
  PROP_N,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
toggled_cb (GilResultChoice *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N]);
}

static void
add_check (GilResultChoice *self,
           GilResultRow    *row)
{
  GtkWidget *check = gtk_check_button_new ();

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gil_framework_get_name (gil_result_row_get_framework (row)), -1);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gil_result_row_set_check (row, check);
  g_ptr_array_add (self->checks, check);
}

static void
gil_result_choice_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  GilResultChoice *self = GIL_RESULT_CHOICE (object);

  switch (prop_id) {
  case PROP_ACTIVE:
    g_value_set_boolean (value, self->active);
    break;
  case PROP_N:
    g_value_set_uint (value, gil_result_choice_get_n (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_result_choice_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  if (prop_id == PROP_ACTIVE)
    gil_result_choice_set_active (GIL_RESULT_CHOICE (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
gil_result_choice_finalize (GObject *object)
{
  GilResultChoice *self = GIL_RESULT_CHOICE (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->checks);

  G_OBJECT_CLASS (gil_result_choice_parent_class)->finalize (object);
}

static void
gil_result_choice_class_init (GilResultChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = gil_result_choice_get_property;
  object_class->set_property = gil_result_choice_set_property;
  object_class->finalize = gil_result_choice_finalize;

  /* Whether rows can be chosen. */
  props[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                             G_PARAM_STATIC_STRINGS);
  /* How many rows are chosen. */
  props[PROP_N] = g_param_spec_uint ("n", NULL, NULL, 0, G_MAXUINT, 0,
                                     G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                                     G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
gil_result_choice_init (GilResultChoice *self)
{
  self->rows = g_ptr_array_new ();
  self->checks = g_ptr_array_new ();
}

GilResultChoice *
gil_result_choice_new (void)
{
  return g_object_new (GIL_TYPE_RESULT_CHOICE, NULL);
}

void
gil_result_choice_add_row (GilResultChoice *self,
                           GilResultRow    *row)
{
  g_return_if_fail (GIL_IS_RESULT_CHOICE (self));
  g_return_if_fail (GIL_IS_RESULT_ROW (row));
  g_return_if_fail (!self->active);

  g_ptr_array_add (self->rows, row);
}

/* Begins or ends choosing. Nothing is chosen at first, and nothing after the end. */
void
gil_result_choice_set_active (GilResultChoice *self,
                              gboolean         active)
{
  g_return_if_fail (GIL_IS_RESULT_CHOICE (self));

  if (self->active == active)
    return;

  self->active = active;
  for (guint i = 0; i < self->rows->len; i++) {
    GilResultRow *row = g_ptr_array_index (self->rows, i);

    if (active)
      add_check (self, row);
    else
      gil_result_row_set_check (row, NULL);
  }
  if (!active)
    g_ptr_array_set_size (self->checks, 0);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N]);
}

gboolean
gil_result_choice_get_active (GilResultChoice *self)
{
  g_return_val_if_fail (GIL_IS_RESULT_CHOICE (self), FALSE);

  return self->active;
}

/* Chooses a row, or no longer. */
void
gil_result_choice_toggle (GilResultChoice *self,
                          GilResultRow    *row)
{
  GtkCheckButton *check;
  guint index;

  g_return_if_fail (GIL_IS_RESULT_CHOICE (self));
  g_return_if_fail (self->active);

  if (!g_ptr_array_find (self->rows, row, &index))
    return;

  check = g_ptr_array_index (self->checks, index);
  gtk_check_button_set_active (check, !gtk_check_button_get_active (check));
}

/* Chooses no longer what the ranking no longer shows: it could not be seen, nor taken back. */
void
gil_result_choice_drop_hidden (GilResultChoice *self)
{
  g_return_if_fail (GIL_IS_RESULT_CHOICE (self));

  for (guint i = 0; i < self->checks->len; i++) {
    if (!gtk_widget_get_visible (g_ptr_array_index (self->rows, i)))
      gtk_check_button_set_active (g_ptr_array_index (self->checks, i), FALSE);
  }
}

guint
gil_result_choice_get_n (GilResultChoice *self)
{
  guint n = 0;

  g_return_val_if_fail (GIL_IS_RESULT_CHOICE (self), 0);

  for (guint i = 0; i < self->checks->len; i++)
    n += gtk_check_button_get_active (g_ptr_array_index (self->checks, i));

  return n;
}

static int
compare_results (gconstpointer a,
                 gconstpointer b)
{
  gsize result_a = gil_result_row_get_result (*(GilResultRow **) a);
  gsize result_b = gil_result_row_get_result (*(GilResultRow **) b);

  return (result_a > result_b) - (result_a < result_b);
}

char **
gil_result_choice_dup_ids (GilResultChoice *self)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  g_return_val_if_fail (GIL_IS_RESULT_CHOICE (self), NULL);

  for (guint i = 0; i < self->checks->len; i++) {
    if (gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      g_ptr_array_add (chosen, g_ptr_array_index (self->rows, i));
  }
  g_ptr_array_sort (chosen, compare_results);
  for (guint i = 0; i < chosen->len; i++)
    g_strv_builder_add (ids, gil_framework_get_id (gil_result_row_get_framework (chosen->pdata[i])));

  return g_strv_builder_end (ids);
}
