/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-decision-page.h"

#include <glib/gi18n.h>

#include "gil-decision-actions.h"
#include "gil-decision-make.h"
#include "gil-decision-names.h"
#include "gil-decision-sections.h"
#include "gil-decision-text.h"
#include "gil-note-editor.h"
#include "gil-pick-session.h"
#include "gil-toast.h"
#include "gil-wants.h"

/* A decision as it was made, what the user says to it, and what changed since. */
struct _GilDecisionPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkStack *stack;
  GtkLabel *heading;
  GtkLabel *day;
  GtkBox *before;
  GtkBox *words;
  GtkBox *after;

  /* Owned references */
  GilPickSession *session;
  GilJournal *journal;
  char *id;
  GilDecision *decision;
};

G_DEFINE_FINAL_TYPE (GilDecisionPage, gil_decision_page, ADW_TYPE_NAVIGATION_PAGE)

static void
empty_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
add_section (GtkBox    *box,
             GtkWidget *section)
{
  if (section != NULL)
    gtk_box_append (box, section);
}

static void
show_title (GilDecisionPage *self)
{
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), self->decision->title);
  gtk_label_set_label (self->heading, self->decision->title);
}

static void
fill (GilDecisionPage *self)
{
  GilCatalog *catalog = gil_pick_session_get_catalog (self->session);
  GilSettings *settings = gil_pick_session_get_settings (self->session);
  const GilDecision *decision = self->decision;
  g_autofree char *day = gil_decision_name_day (decision, gil_settings_get_primary_lang (settings));

  show_title (self);
  gtk_label_set_label (self->day, day != NULL ? day : "");
  gtk_widget_set_visible (GTK_WIDGET (self->day), day != NULL);

  empty_box (self->before);
  add_section (self->before, gil_decision_sections_new_question (decision, catalog, settings));
  add_section (self->before, gil_decision_sections_new_choice (decision, catalog, settings));

  empty_box (self->after);
  add_section (self->after, gil_decision_sections_new_interview (catalog, settings));
  add_section (self->after, gil_decision_sections_new_changes (decision, catalog, settings));
  add_section (self->after, gil_decision_sections_new_others (decision, catalog, settings));
}

/* The rest of the decision stays as it was; a removed one does not come back by its words. */
static void
add_words (GilDecisionPage *self,
           const char      *member,
           const char      *title,
           const char      *hint)
{
  GtkWidget *editor = gil_note_editor_new (self->journal, GIL_JOURNAL_DECISIONS, self->id, member, title,
                                           hint);

  gil_note_editor_set_needs_item (GIL_NOTE_EDITOR (editor), TRUE);
  gtk_box_append (self->words, editor);
}

static void
set_there (GilDecisionPage *self,
           gboolean         there)
{
  static const char *const actions[] = {
    "decision.ask-again", "decision.copy", "decision.copy-draft", "decision.remove", "decision.rename",
    "decision.save",
  };

  gtk_stack_set_visible_child_name (self->stack, there ? "decision" : "gone");
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], there);
}

/* Goes back, where this is what is seen; otherwise it says so to those who come back to it. */
static void
leave (GilDecisionPage *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  set_there (self, FALSE);
  if (view != NULL
      && adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (self))
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

static void
changed_cb (GilDecisionPage *self,
            guint            kind,
            const char      *id)
{
  GilDecision *decision;

  if (!g_str_equal (id, self->id))
    return;

  decision = gil_decision_load (self->journal, self->id);
  if (decision == NULL) {
    leave (self);
    return;
  }

  gil_decision_free (self->decision);
  self->decision = decision;
  set_there (self, TRUE);
  show_title (self);
}

static char *
dup_markdown (GilDecisionPage *self)
{
  return gil_decision_to_markdown (self->decision, gil_pick_session_get_catalog (self->session),
                                   gil_pick_session_get_lang (self->session));
}

static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  g_autofree char *markdown = dup_markdown (GIL_DECISION_PAGE (widget));

  gil_decision_copy (widget, markdown, _("Copied as Markdown"));
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilDecisionPage *self = GIL_DECISION_PAGE (widget);
  g_autofree char *markdown = dup_markdown (self);

  gil_decision_save_as (widget, self->decision->title, markdown);
}

static void
copy_draft_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  GilDecisionPage *self = GIL_DECISION_PAGE (widget);
  g_autofree char *draft = NULL;

  draft = gil_decision_to_draft (self->decision, gil_pick_session_get_catalog (self->session),
                                 gil_pick_session_get_lang (self->session));
  gil_decision_copy (widget, draft, _("Draft answer copied"));
}

static void
rename_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilDecisionPage *self = GIL_DECISION_PAGE (widget);

  gil_decision_rename (widget, self->journal, self->id);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GilDecisionPage *self = GIL_DECISION_PAGE (widget);

  gil_decision_remove (widget, self->journal, self->id);
}

typedef struct
{
  GilPickSession *session;
  GVariant *question;
  GilBasis basis;
  GilScope scope;
} Asked;

static void
asked_free (gpointer data)
{
  Asked *asked = data;

  g_object_unref (asked->session);
  g_variant_unref (asked->question);
  g_free (asked);
}

static void
ask (GilPickSession *session,
     GVariant       *question,
     GilBasis        basis,
     GilScope        scope)
{
  GilSettings *settings = gil_pick_session_get_settings (session);

  gil_settings_set_basis (settings, basis);
  gil_settings_set_scope (settings, scope);
  gil_pick_session_restore (session, question);
}

static void
ask_before_cb (Asked *asked)
{
  ask (asked->session, asked->question, asked->basis, asked->scope);
}

static GVariant *
make_question (const GilDecision *decision)
{
  GVariantBuilder wants;

  g_variant_builder_init (&wants, G_VARIANT_TYPE ("a{ss}"));
  if (decision->purpose != NULL)
    g_variant_builder_add (&wants, "{ss}", GIL_WANTS_PURPOSE, decision->purpose);
  for (guint i = 0; i < decision->wants->len; i++) {
    const GilDecisionWant *want = g_ptr_array_index (decision->wants, i);

    g_variant_builder_add (&wants, "{ss}", want->criterion, want->must ? "must" : "nice");
  }

  return g_variant_ref_sink (g_variant_new ("(sa{ss})",
                                            decision->scenario != NULL ? decision->scenario : "",
                                            &wants));
}

static void
ask_again_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GilDecisionPage *self = GIL_DECISION_PAGE (widget);
  GilSettings *settings = gil_pick_session_get_settings (self->session);
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  g_autoptr (GVariant) question = make_question (self->decision);
  g_autofree char *message = NULL;
  GilBasis basis;
  GilScope scope;
  Asked *asked;

  if (!gil_decision_get_view (self->decision, &basis, &scope)) {
    gil_toast_show (widget, _("Only a newer version can ask this again"));
    return;
  }

  asked = g_new0 (Asked, 1);
  asked->session = g_object_ref (self->session);
  asked->question = gil_pick_session_save (self->session);
  asked->basis = gil_settings_get_basis (settings);
  asked->scope = gil_settings_get_scope (settings);
  /* Translators: %s is the title of a decision */
  message = g_strdup_printf (_("Asked again: “%s”"), self->decision->title);

  ask (self->session, question, basis, scope);
  gil_toast_show_undo (overlay != NULL ? overlay : widget, message, G_CALLBACK (ask_before_cb), asked,
                       asked_free);
  gtk_widget_activate_action (widget, "win.show-tab", "s", "frameworks");
}

static void
gil_decision_page_dispose (GObject *object)
{
  GilDecisionPage *self = GIL_DECISION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_DECISION_PAGE);
  g_clear_pointer (&self->decision, gil_decision_free);
  g_clear_pointer (&self->id, g_free);
  g_clear_object (&self->journal);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (gil_decision_page_parent_class)->dispose (object);
}

static void
gil_decision_page_class_init (GilDecisionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_decision_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/decisions/gil-decision-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilDecisionPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GilDecisionPage, heading);
  gtk_widget_class_bind_template_child (widget_class, GilDecisionPage, day);
  gtk_widget_class_bind_template_child (widget_class, GilDecisionPage, before);
  gtk_widget_class_bind_template_child (widget_class, GilDecisionPage, words);
  gtk_widget_class_bind_template_child (widget_class, GilDecisionPage, after);

  gtk_widget_class_install_action (widget_class, "decision.ask-again", NULL, ask_again_cb);
  gtk_widget_class_install_action (widget_class, "decision.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "decision.copy-draft", NULL, copy_draft_cb);
  gtk_widget_class_install_action (widget_class, "decision.remove", NULL, remove_cb);
  gtk_widget_class_install_action (widget_class, "decision.rename", NULL, rename_cb);
  gtk_widget_class_install_action (widget_class, "decision.save", NULL, save_cb);
}

static void
gil_decision_page_init (GilDecisionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
gil_decision_page_new (const GilContext *context,
                       const char       *id)
{
  g_autoptr (GilDecision) decision = NULL;
  GilDecisionPage *self;

  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  decision = gil_decision_load (context->journal, id);
  if (decision == NULL)
    return NULL;

  self = g_object_new (GIL_TYPE_DECISION_PAGE, NULL);
  self->session = g_object_ref (context->pick);
  self->journal = g_object_ref (context->journal);
  self->id = g_strdup (id);
  self->decision = g_steal_pointer (&decision);
  add_words (self, "why", _("Why I chose it"), _("What settled it? An interviewer asks this first."));
  add_words (self, "gave_up", _("What I gave up"),
             _("What the others would have been better at, and why that is all right."));
  fill (self);

  g_signal_connect_object (context->journal, "changed::decisions", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (context->pick), "changed::content-language",
                           G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
