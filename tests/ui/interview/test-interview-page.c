/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-interview-page.h"

#include "gil-interview-summary.h"
#include "gil-test-interview.h"

static void
show_page (GilTestInterview *self,
           int               width,
           int               height)
{
  gil_test_interview_close (self);
  self->host = gil_test_host_new (gil_interview_page_new (&(GilContext) { .interview = self->session }), width, height);
  gil_test_settle (self->host);
}

static gboolean
is_whole (GtkWidget *label)
{
  return gtk_widget_get_mapped (label)
         && !pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label)));
}

/* The names of the parts can be read, and today's plan is a click away, in every size. */
static void
test_sizes (GilTestInterview *self,
            gconstpointer     unused)
{
  const struct
  {
    int width;
    int height;
    int percent; /* size of the text */
    gboolean summary;
  } cases[] = {
    { 1280, 800, 100, TRUE }, { 360, 600, 100, TRUE },  { 360, 200, 100, FALSE },
    { 360, 600, 150, TRUE },  { 360, 520, 200, FALSE }, { 1280, 700, 200, TRUE },
  };
  const char *const parts[] = { "Checklist", "Questions", "Stories" };
  GtkSettings *gtk_settings = gtk_settings_get_default ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    GtkWidget *toggles, *summary, *button;

    g_test_message ("%dx%d, %d %%", cases[i].width, cases[i].height, cases[i].percent);
    g_object_set (gtk_settings, "gtk-xft-dpi", 96 * PANGO_SCALE * cases[i].percent / 100, NULL);
    show_page (self, cases[i].width, cases[i].height);
    toggles = gil_test_find (self->host, ADW_TYPE_TOGGLE_GROUP);
    for (gsize j = 0; j < G_N_ELEMENTS (parts); j++)
      g_assert_true (is_whole (gil_test_interview_find (toggles, GTK_TYPE_LABEL, parts[j])));

    summary = gil_test_find (self->host, GIL_TYPE_INTERVIEW_SUMMARY);
    button = gtk_widget_get_next_sibling (toggles);
    g_assert_cmpint (gtk_widget_get_mapped (summary), ==, cases[i].summary);
    g_assert_cmpint (gtk_widget_get_mapped (button), ==, !cases[i].summary);
  }

  gil_test_interview_close (self);
  gtk_settings_reset_property (gtk_settings, "gtk-xft-dpi");
}

static void
test_today (GilTestInterview *self,
            gconstpointer     unused)
{
  GtkWidget *page;
  AdwDialog *dialog;

  show_page (self, 360, 294);
  page = gil_test_find (self->host, GIL_TYPE_INTERVIEW_PAGE);
  gil_test_interview_act (page, "interview.show-today", NULL);
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (self->host));
  g_assert_nonnull (dialog);
  g_assert_true (gil_test_shows (dialog, "New questions"));
  g_assert_true (gil_test_shows (dialog, "Set the date"));
  adw_dialog_force_close (dialog);
}

/* The part that is shown is remembered, and the switch follows where an action leads. */
static void
test_parts (GilTestInterview *self,
            gconstpointer     unused)
{
  g_autofree char *part = NULL;
  AdwToggleGroup *toggles;
  GtkWidget *page;

  show_page (self, 700, 900);
  page = gil_test_find (self->host, GIL_TYPE_INTERVIEW_PAGE);
  toggles = ADW_TOGGLE_GROUP (gil_test_find (self->host, ADW_TYPE_TOGGLE_GROUP));
  gtk_test_accessible_assert_role (toggles, GTK_ACCESSIBLE_ROLE_TAB_LIST);
  gtk_test_accessible_assert_property (toggles, GTK_ACCESSIBLE_PROPERTY_LABEL, "Interview");

  adw_toggle_group_set_active_name (toggles, "stories");
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (self->host, "Write the first story"));
  gil_test_interview_act (page, "interview.show-stage", g_variant_new_string ("JOIN"));
  g_assert_cmpstr (adw_toggle_group_get_active_name (toggles), ==, "checklist");
  part = gil_settings_dup_interview_part (self->settings);
  g_assert_cmpstr (part, ==, "checklist");

  show_page (self, 700, 900);
  toggles = ADW_TOGGLE_GROUP (gil_test_find (self->host, ADW_TYPE_TOGGLE_GROUP));
  g_assert_cmpstr (adw_toggle_group_get_active_name (toggles), ==, "checklist");
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add (path, GilTestInterview, NULL, gil_test_interview_set_up, func, gil_test_interview_tear_down)
  ADD ("/ui/interview-page/sizes", test_sizes);
  ADD ("/ui/interview-page/today", test_today);
  ADD ("/ui/interview-page/parts", test_parts);
#undef ADD

  return g_test_run ();
}
