/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-interview-page.h"

#include "gil-checklist-page.h"
#include "gil-interview-session.h"
#include "gil-interview-summary.h"
#include "gil-questions-view.h"
#include "gil-stories-view.h"

/* The Interview tab: how far one is and what to do today, and below it one of three parts. A part is built
 * when it is first shown; which one was shown last is remembered. Its action `interview.show-questions` shows
 * the questions of a stage, `interview.show-stage` the checklist at a stage, `interview.show-today` the plan
 * for today. */
struct _GilInterviewPage
{
  AdwBreakpointBin parent_instance;

  /* Template widgets */
  AdwBin *summary;
  GtkWidget *switcher;
  AdwViewStack *stack;

  /* Owned references */
  GilInterviewSession *session;
};

G_DEFINE_FINAL_TYPE (GilInterviewPage, gil_interview_page, ADW_TYPE_BREAKPOINT_BIN)

static GtkWidget *
checklist_new (GilInterviewSession *session)
{
  return gil_checklist_page_new (gil_interview_session_get_questions (session),
                                 gil_interview_session_get_settings (session));
}

static GtkWidget *
stories_new (GilInterviewSession *session)
{
  return gil_stories_view_new (gil_interview_session_get_questions (session),
                               gil_interview_session_get_settings (session));
}

static const struct
{
  const char *name;
  GtkWidget *(*part_new) (GilInterviewSession *session);
} parts[] = {
  { "checklist", checklist_new },
  { "questions", gil_questions_view_new },
  { "stories", stories_new },
};

static void
build_part (GilInterviewPage *self,
            const char       *name)
{
  AdwBin *bin = ADW_BIN (adw_view_stack_get_child_by_name (self->stack, name));

  for (gsize i = 0; adw_bin_get_child (bin) == NULL && i < G_N_ELEMENTS (parts); i++) {
    if (g_str_equal (parts[i].name, name))
      adw_bin_set_child (bin, parts[i].part_new (self->session));
  }
}

static void
part_changed_cb (GilInterviewPage *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->stack);

  /* The template shows its first part before there is a session. */
  if (self->session == NULL || name == NULL)
    return;

  build_part (self, name);
  gil_settings_set_interview_part (gil_interview_session_get_settings (self->session), name);
}

static void
show_questions_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  GilInterviewPage *self = GIL_INTERVIEW_PAGE (widget);

  gil_interview_session_clear_filter (self->session);
  gil_interview_session_set_aspect (self->session, GIL_ASPECT_STAGE,
                                   g_variant_get_string (parameter, NULL));
  adw_view_stack_set_visible_child_name (self->stack, "questions");
}

static void
show_stage_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  GilInterviewPage *self = GIL_INTERVIEW_PAGE (widget);
  GtkWidget *bin = adw_view_stack_get_child_by_name (self->stack, "checklist");

  adw_view_stack_set_visible_child_name (self->stack, "checklist");
  gil_checklist_page_show_stage (GIL_CHECKLIST_PAGE (adw_bin_get_child (ADW_BIN (bin))),
                                 g_variant_get_string (parameter, NULL));
}

static void
show_today_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  GilInterviewPage *self = GIL_INTERVIEW_PAGE (widget);

  gtk_widget_activate_action (adw_bin_get_child (self->summary), "summary.show-today", NULL);
}

static void
close_cb (GilInterviewPage *self)
{
  gtk_widget_add_css_class (self->switcher, "close");
}

static void
closer_cb (GilInterviewPage *self)
{
  gtk_widget_add_css_class (self->switcher, "close");
  gtk_widget_add_css_class (self->switcher, "closer");
}

static void
closest_cb (GilInterviewPage *self)
{
  gtk_widget_add_css_class (self->switcher, "close");
  gtk_widget_add_css_class (self->switcher, "closest");
}

static void
far_cb (GilInterviewPage *self)
{
  gtk_widget_remove_css_class (self->switcher, "closest");
  gtk_widget_remove_css_class (self->switcher, "closer");
  gtk_widget_remove_css_class (self->switcher, "close");
}

static void
gil_interview_page_dispose (GObject *object)
{
  GilInterviewPage *self = GIL_INTERVIEW_PAGE (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_INTERVIEW_PAGE);

  G_OBJECT_CLASS (gil_interview_page_parent_class)->dispose (object);
}

static void
gil_interview_page_class_init (GilInterviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_interview_page_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_BASE "/interview/gil-interview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilInterviewPage, summary);
  gtk_widget_class_bind_template_child (widget_class, GilInterviewPage, switcher);
  gtk_widget_class_bind_template_child (widget_class, GilInterviewPage, stack);
  gtk_widget_class_bind_template_callback (widget_class, part_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, closer_cb);
  gtk_widget_class_bind_template_callback (widget_class, closest_cb);
  gtk_widget_class_bind_template_callback (widget_class, far_cb);

  gtk_widget_class_install_action (widget_class, "interview.show-questions", "s",
                                   show_questions_cb);
  gtk_widget_class_install_action (widget_class, "interview.show-stage", "s", show_stage_cb);
  gtk_widget_class_install_action (widget_class, "interview.show-today", NULL, show_today_cb);
}

static void
gil_interview_page_init (GilInterviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gil_interview_page_new (const GilContext *context)
{
  GilInterviewPage *self;
  g_autofree char *part = NULL;

  g_return_val_if_fail (context != NULL, NULL);

  self = g_object_new (GIL_TYPE_INTERVIEW_PAGE, NULL);
  part = gil_settings_dup_interview_part (gil_interview_session_get_settings (context->interview));
  adw_view_stack_set_visible_child_name (self->stack, part);
  self->session = g_object_ref (context->interview);
  adw_bin_set_child (self->summary,
                     gil_interview_summary_new (gil_interview_session_get_questions (context->interview),
                                                gil_interview_session_get_settings (context->interview)));
  build_part (self, adw_view_stack_get_visible_child_name (self->stack));

  return GTK_WIDGET (self);
}
