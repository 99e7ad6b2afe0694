/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-guided-dialog.h"

#include <glib/gi18n.h>

#include "gil-guided-result-page.h"
#include "gil-guided-step-page.h"
#include "gil-pick-session.h"
#include "gil-pick-undo.h"

/* Plain questions that lead to criteria, for people who do not know the criteria. Answers are kept, so one of
 * them can be changed another day. Nothing changes before the last page is reached; then the criteria are
 * set, and a toast takes them back. */
struct _GilGuidedDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  AdwNavigationView *navigation;

  /* Owned references */
  GilPickSession *session;
  GPtrArray *steps; /* (element-type GilGuidedStepPage) */

  const GilGuidedStep *content;
  GVariant *before; /* (nullable): the question as it was; %NULL as long as it is unchanged */
};

G_DEFINE_FINAL_TYPE (GilGuidedDialog, gil_guided_dialog, ADW_TYPE_DIALOG)

static void
push_step (GilGuidedDialog *self,
           guint            step)
{
  adw_navigation_view_push (self->navigation, g_ptr_array_index (self->steps, step));
}

/* The answers chosen from which something follows. */
static GPtrArray *
list_answers (GilGuidedDialog *self)
{
  GPtrArray *answers = g_ptr_array_new ();

  for (guint i = 0; i < self->steps->len; i++) {
    for (gsize j = 0; j < self->content[i].n_answers; j++) {
      GilGuidedAnswer *answer = &self->content[i].answers[j];

      if (answer->n_wants > 0 && gil_guided_step_page_is_chosen (g_ptr_array_index (self->steps, i), j))
        g_ptr_array_add (answers, answer);
    }
  }

  return answers;
}

static void
keep_answers (GilGuidedDialog *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) kept = NULL;

  for (guint i = 0; i < self->steps->len; i++) {
    for (gsize j = 0; j < self->content[i].n_answers; j++) {
      if (gil_guided_step_page_is_chosen (g_ptr_array_index (self->steps, i), j))
        g_strv_builder_take (builder, g_strconcat (self->content[i].id, ":",
                                                   self->content[i].answers[j].id, NULL));
    }
  }
  kept = g_strv_builder_end (builder);
  gil_settings_set_guided (gil_pick_session_get_settings (self->session), (const char *const *) kept);
}

static void
take_up_answers (GilGuidedDialog *self)
{
  g_auto (GStrv) kept = gil_settings_dup_guided (gil_pick_session_get_settings (self->session));

  for (guint i = 0; kept[i] != NULL; i++) {
    for (guint j = 0; j < self->steps->len; j++) {
      const char *answer = NULL;

      if (g_str_has_prefix (kept[i], self->content[j].id))
        answer = kept[i] + strlen (self->content[j].id);
      if (answer != NULL && *answer == ':')
        gil_guided_step_page_choose (g_ptr_array_index (self->steps, j), answer + 1);
    }
  }
}

static void
set_wants (GilGuidedDialog *self,
           GPtrArray       *answers)
{
  gsize n_criteria = gil_pick_session_get_pick (self->session)->n_criteria;
  g_autofree GilWant *wants = g_new0 (GilWant, MAX (n_criteria, 1));
  const GilPurpose *purpose;

  purpose = gil_guided_combine ((const GilGuidedAnswer *const *) answers->pdata, answers->len, wants,
                                n_criteria);
  gil_pick_session_set_wants (self->session, purpose, wants);
}

static void
push_result (GilGuidedDialog *self)
{
  g_autoptr (GPtrArray) answers = list_answers (self);

  keep_answers (self);
  if (answers->len > 0) {
    if (self->before == NULL)
      self->before = gil_pick_session_save (self->session);
    set_wants (self, answers);
  }
  adw_navigation_view_push (self->navigation,
                            gil_guided_result_page_new (self->session,
                                                        (const GilGuidedAnswer *const *) answers->pdata,
                                                        answers->len));
}

static void
next_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilGuidedDialog *self = GIL_GUIDED_DIALOG (widget);
  guint step;

  if (!g_ptr_array_find (self->steps, adw_navigation_view_get_visible_page (self->navigation), &step))
    return;

  if (step + 1 < self->steps->len)
    push_step (self, step + 1);
  else
    push_result (self);
}

static void
done_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
gil_guided_dialog_closed (AdwDialog *dialog)
{
  GilGuidedDialog *self = GIL_GUIDED_DIALOG (dialog);
  g_autoptr (GVariant) now = NULL;

  if (self->before == NULL)
    return;

  now = gil_pick_session_save (self->session);
  if (g_variant_equal (now, self->before))
    return;

  gil_pick_undo_offer (GTK_WIDGET (self), self->session, self->before, _("Criteria set from your answers"));
}

static void
gil_guided_dialog_dispose (GObject *object)
{
  GilGuidedDialog *self = GIL_GUIDED_DIALOG (object);

  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_variant_unref);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_GUIDED_DIALOG);

  G_OBJECT_CLASS (gil_guided_dialog_parent_class)->dispose (object);
}

static void
gil_guided_dialog_class_init (GilGuidedDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_guided_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gil_guided_dialog_closed;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/guided/gil-guided-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GilGuidedDialog, navigation);

  gtk_widget_class_install_action (widget_class, "guided.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "guided.done", NULL, done_cb);
}

static void
gil_guided_dialog_init (GilGuidedDialog *self)
{
  self->steps = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
gil_guided_dialog_new (const GilContext *context)
{
  GilGuidedDialog *self;
  const GilGuidedStep *content;
  gsize n_steps;

  g_return_val_if_fail (context != NULL, NULL);

  content = gil_catalog_get_guided (gil_pick_session_get_catalog (context->pick), &n_steps);
  if (n_steps == 0)
    return NULL;

  self = g_object_new (GIL_TYPE_GUIDED_DIALOG, NULL);
  self->session = g_object_ref (context->pick);
  self->content = content;
  for (gsize i = 0; i < n_steps; i++) {
    g_autofree char *title = NULL;

    /* Translators: "Question 2 of 5" */
    title = g_strdup_printf (_("Question %u of %u"), (guint) i + 1, (guint) n_steps);
    g_ptr_array_add (self->steps,
                     g_object_ref_sink (gil_guided_step_page_new (&content[i], title,
                                                                  gil_pick_session_get_settings (context->pick))));
  }
  take_up_answers (self);
  push_step (self, 0);

  return ADW_DIALOG (self);
}
