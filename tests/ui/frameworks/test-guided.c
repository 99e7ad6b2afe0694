/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-guided-dialog.h"
#include "gil-guided-step-page.h"
#include "gil-test-frameworks.h"

#define NOTHING_FOLLOWS \
  "No criterion follows from these answers yet. Go back and answer one more question, or choose " \
  "criteria yourself."

static AdwNavigationPage *
get_page (AdwDialog *dialog)
{
  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (gil_test_find (dialog, ADW_TYPE_NAVIGATION_VIEW)));
}

static AdwDialog *
open_dialog (GilTestFrameworks *self)
{
  AdwDialog *dialog = gil_guided_dialog_new (&(GilContext) { .pick = gil_frameworks_page_get_session (self->page) });

  adw_dialog_present (dialog, GTK_WIDGET (self->page));
  gil_test_settle (self->window);

  return dialog;
}

static void
next (GilTestFrameworks *self,
      AdwDialog         *dialog)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (dialog), "guided.next", NULL));
  gil_test_settle (self->window);
}

static void
choose (AdwDialog  *dialog,
        const char *answer)
{
  gil_guided_step_page_choose (GIL_GUIDED_STEP_PAGE (get_page (dialog)), answer);
}

static void
answer_all (GilTestFrameworks *self,
            AdwDialog         *dialog)
{
  choose (dialog, "api");
  next (self, dialog);
  choose (dialog, "first");
  next (self, dialog);
  choose (dialog, "alone");
  next (self, dialog);
  choose (dialog, "push");
  choose (dialog, "calls");
  next (self, dialog);
  /* Nothing has to matter after a year. */
  next (self, dialog);
}

/* Nothing is set before the last page; then all that follows is, with reasons, and is shown. */
static void
test_answers (GilTestFrameworks *self,
              gconstpointer      unused)
{
  AdwDialog *dialog;

  gil_test_frameworks_open (self, 1100, 800);
  gil_test_frameworks_situate (self, "S5");
  dialog = open_dialog (self);
  g_assert_cmpstr (adw_navigation_page_get_title (get_page (dialog)), ==, "Question 1 of 5");
  choose (dialog, "website");
  choose (dialog, "api");
  next (self, dialog);
  g_assert_nonnull (gil_pick_session_get_scenario (gil_frameworks_page_get_session (self->page)));
  choose (dialog, "first");
  next (self, dialog);
  next (self, dialog);
  choose (dialog, "push");
  choose (dialog, "calls");
  next (self, dialog);
  next (self, dialog);

  /* A website was chosen first, but only one thing can be built. */
  g_assert_cmpint (gil_test_frameworks_get_want (self, "api"), ==, GIL_WANT_MUST);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "templates"), ==, GIL_WANT_OFF);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "beginner"), ==, GIL_WANT_MUST);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "websocket"), ==, GIL_WANT_MUST);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "async"), ==, GIL_WANT_MUST);
  g_assert_null (gil_pick_session_get_scenario (gil_frameworks_page_get_session (self->page)));
  g_assert_true (gil_test_shows (dialog, "What you build is the API itself."));
  g_assert_true (gil_test_shows (dialog, "While one call waits, others can go on."));
  g_assert_true (gil_test_shows (dialog,
                                 gil_framework_get_name (gil_pick_get_framework (gil_test_frameworks_get_pick (self), 0))));

  /* What it shows can be changed there. */
  gil_test_frameworks_want (self, "api", GIL_WANT_NICE);
  gil_test_settle (self->window);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "api"), ==, GIL_WANT_NICE);

  adw_dialog_force_close (dialog);
  gil_test_settle (self->window);
}

/* Another day the answers are there, and one of them can be changed. */
static void
test_kept (GilTestFrameworks *self,
           gconstpointer      unused)
{
  AdwDialog *dialog;

  gil_test_frameworks_open (self, 1100, 800);
  dialog = open_dialog (self);
  answer_all (self, dialog);
  adw_dialog_force_close (dialog);
  gil_test_settle (self->window);
  gil_pick_session_reset (gil_frameworks_page_get_session (self->page));

  dialog = open_dialog (self);
  choose (dialog, "website");
  for (guint i = 0; i < 5; i++)
    next (self, dialog);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "templates"), ==, GIL_WANT_NICE);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "api"), ==, GIL_WANT_OFF);
  g_assert_cmpint (gil_test_frameworks_get_want (self, "websocket"), ==, GIL_WANT_MUST);
  adw_dialog_force_close (dialog);
  gil_test_settle (self->window);
}

/* Who answers nothing, or knows nothing yet, keeps the question as it was. */
static void
test_nothing (GilTestFrameworks *self,
              gconstpointer      unused)
{
  AdwDialog *dialog;

  gil_test_frameworks_open (self, 1100, 800);
  gil_test_frameworks_want (self, "docs", GIL_WANT_MUST);
  dialog = open_dialog (self);
  choose (dialog, "unsure");
  for (guint i = 0; i < 5; i++)
    next (self, dialog);
  g_assert_true (gil_test_shows (dialog, NOTHING_FOLLOWS));
  g_assert_cmpint (gil_test_frameworks_get_want (self, "docs"), ==, GIL_WANT_MUST);

  /* There is nothing behind the last page. */
  next (self, dialog);
  g_assert_true (gil_test_shows (dialog, NOTHING_FOLLOWS));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (dialog), "guided.done", NULL));
  gil_test_settle (self->window);
}

#define ADD(name, function) \
  g_test_add ("/ui/guided/" name, GilTestFrameworks, NULL, gil_test_frameworks_set_up, function, \
              gil_test_frameworks_tear_down)

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

  ADD ("answers", test_answers);
  ADD ("kept", test_kept);
  ADD ("nothing", test_nothing);

  return g_test_run ();
}
