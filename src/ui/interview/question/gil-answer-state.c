/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-answer-state.h"

#include <glib/gi18n.h>

#include "gil-answer-text.h"

/* How far one is with an answer, and how sure of it. */
struct _GilAnswerState
{
  AdwBin parent_instance;

  /* Template widgets */
  AdwToggleGroup *status;
  AdwToggleGroup *confidence;

  /* Owned references */
  GilJournal *journal;

  char *id;
  gboolean narrow;
  gboolean updating;
};

enum
{
  PROP_0,
  PROP_NARROW,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GilAnswerState, gil_answer_state, ADW_TYPE_BIN)

static void
update (GilAnswerState *self)
{
  self->updating = TRUE;
  adw_toggle_group_set_active (self->status, gil_answer_get_status (self->journal, self->id));
  adw_toggle_group_set_active (self->confidence, gil_answer_get_confidence (self->journal, self->id));
  self->updating = FALSE;
}

static void
changed_cb (GilAnswerState *self,
            guint           kind,
            const char     *id)
{
  if (!self->updating && g_str_equal (id, self->id))
    update (self);
}

static void
status_chosen_cb (GilAnswerState *self)
{
  guint active = adw_toggle_group_get_active (self->status);

  if (self->updating || self->id == NULL || active >= GIL_ANSWER_N_STATUSES)
    return;

  gil_answer_set_status (self->journal, self->id, active);
}

static void
confidence_chosen_cb (GilAnswerState *self)
{
  guint active = adw_toggle_group_get_active (self->confidence);

  if (self->updating || self->id == NULL || active > GIL_ANSWER_MOST_CONFIDENCE)
    return;

  gil_answer_set_confidence (self->journal, self->id, active);
}

static void
set_narrow (GilAnswerState *self,
            gboolean        narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->status),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
}

static void
gil_answer_state_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (prop_id) {
  case PROP_NARROW:
    g_value_set_boolean (value, GIL_ANSWER_STATE (object)->narrow);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_answer_state_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (prop_id) {
  case PROP_NARROW:
    set_narrow (GIL_ANSWER_STATE (object), g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
gil_answer_state_dispose (GObject *object)
{
  GilAnswerState *self = GIL_ANSWER_STATE (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->id, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_ANSWER_STATE);

  G_OBJECT_CLASS (gil_answer_state_parent_class)->dispose (object);
}

static void
gil_answer_state_class_init (GilAnswerStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gil_answer_state_get_property;
  object_class->set_property = gil_answer_state_set_property;
  object_class->dispose = gil_answer_state_dispose;

  /* Whether there is no room for the states side by side. */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                               | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/interview/question/gil-answer-state.ui");
  gtk_widget_class_bind_template_child (widget_class, GilAnswerState, status);
  gtk_widget_class_bind_template_child (widget_class, GilAnswerState, confidence);
  gtk_widget_class_bind_template_callback (widget_class, status_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, confidence_chosen_cb);
}

static void
add_toggle (AdwToggleGroup *group,
            const char     *label,
            const char     *tooltip)
{
  adw_toggle_group_add (group, g_object_new (ADW_TYPE_TOGGLE, "label", label, "tooltip", tooltip, NULL));
}

static void
gil_answer_state_init (GilAnswerState *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->updating = TRUE;
  for (GilAnswerStatus status = 0; status < GIL_ANSWER_N_STATUSES; status++)
    add_toggle (self->status, gil_answer_text_name_status (status), "");

  /* Translators: stands in a row of the numbers from 1 to 5 for none of them */
  add_toggle (self->confidence, C_("confidence", "–"), _("Not said"));
  for (guint i = 1; i <= GIL_ANSWER_MOST_CONFIDENCE; i++) {
    g_autofree char *label = g_strdup_printf ("%u", i);

    add_toggle (self->confidence, label,
                i == 1 ? _("1: I would be lost")
                : i == GIL_ANSWER_MOST_CONFIDENCE ? _("5: I look forward to it")
                                                  : "");
  }
  self->updating = FALSE;
}

/* Shows how far one is with a question, and follows it. */
void
gil_answer_state_show (GilAnswerState *self,
                       GilJournal     *journal,
                       const char     *id)
{
  g_return_if_fail (GIL_IS_ANSWER_STATE (self));
  g_return_if_fail (GIL_IS_JOURNAL (journal));
  g_return_if_fail (id != NULL);
  g_return_if_fail (self->id == NULL);

  self->journal = g_object_ref (journal);
  self->id = g_strdup (id);
  g_signal_connect_object (journal, "changed::answers", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
