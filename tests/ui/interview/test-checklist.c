/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-checklist-page.h"

#include "gil-own.h"
#include "gil-progress-ring.h"
#include "gil-stage-row.h"
#include "gil-task-row.h"
#include "gil-test-checklist.h"

static void
show_checklist (GilTestChecklist *self)
{
  gil_test_checklist_show (self, gil_checklist_page_new (self->questions, self->settings));
}

static gboolean
is_task (gpointer      widget,
        gconstpointer id)
{
  return GIL_IS_TASK_ROW (widget) && g_str_equal (gil_task_row_get_id (widget), id);
}

static GtkWidget *
find_task (gpointer    root,
           const char *id)
{
  return gil_test_find_match (root, is_task, id);
}

static gboolean
is_stage (gpointer      widget,
         gconstpointer id)
{
  return GIL_IS_STAGE_ROW (widget) && g_str_equal (gil_stage_row_get_id (widget), id);
}

static GtkWidget *
find_stage (gpointer    root,
            const char *id)
{
  return gil_test_find_match (root, is_stage, id);
}

static const char *
get_count (GilTestChecklist *self,
           const char       *stage)
{
  return adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (find_stage (self->host, stage)));
}

static gboolean
is_open (GilTestChecklist *self,
         const char       *stage)
{
  return adw_expander_row_get_expanded (ADW_EXPANDER_ROW (find_stage (self->host, stage)));
}

static GtkWidget *
find_apply (gpointer root)
{
  if (GTK_IS_BUTTON (root) && gtk_widget_has_css_class (root, "apply-button"))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_apply (child);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static void
test_ring (GilTestChecklist *self,
           gconstpointer     unused)
{
  const struct
  {
    double given;
    double shown;
  } cases[] = { { 0, 0 }, { 0.4, 0.4 }, { 1, 1 }, { 1.5, 1 }, { -1, 0 } };
  GtkWidget *ring = g_object_new (GIL_TYPE_PROGRESS_RING, NULL);

  gil_test_checklist_show (self, ring);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    gil_progress_ring_set_fraction (GIL_PROGRESS_RING (ring), cases[i].given, "some");
    g_assert_cmpfloat (gil_progress_ring_get_fraction (GIL_PROGRESS_RING (ring)), ==, cases[i].shown);
    gil_test_settle (self->host);
  }
  g_assert_cmpint (gtk_widget_get_width (ring), >=, 16);
  gtk_test_accessible_assert_role (ring, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 0.0);
  gtk_test_accessible_assert_property (ring, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "some");
}

/* All stages are there, and every task of each once it is unfolded. */
static void
test_all (GilTestChecklist *self,
          gconstpointer     unused)
{
  GListModel *stages = gil_catalog_get_stages (self->catalog);

  show_checklist (self);
  g_assert_cmpuint (gil_test_count (self->host, GIL_TYPE_STAGE_ROW), ==, g_list_model_get_n_items (stages));
  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);
    gsize n_tasks;
    const GilStageTask *tasks = gil_stage_get_tasks (stage, &n_tasks);
    GtkWidget *row = find_stage (self->host, gil_stage_get_id (stage));

    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
    gil_test_settle (self->host);
    g_assert_cmpuint (gil_test_count (row, GIL_TYPE_TASK_ROW), ==, n_tasks);
    for (gsize j = 0; j < n_tasks; j++) {
      g_assert_true (gil_test_shows (row, tasks[j].text.en));
      g_assert_true (gil_test_shows (row, tasks[j].why.en));
    }
    if (gil_text_is_set (gil_stage_get_looks_at (stage)))
      g_assert_true (gil_test_shows (row, gil_stage_get_looks_at (stage)->en));
  }
  g_assert_false (gil_test_shows (self->host, "No longer in the list"));
}

static void
test_tick (GilTestChecklist *self,
           gconstpointer     unused)
{
  GtkWidget *row;

  show_checklist (self);
  row = find_task (self->host, "prep-product");
  g_assert_cmpstr (get_count (self, "PREP"), ==, "0 of 5");
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_state (row, GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);

  g_assert_true (gtk_widget_activate (row));
  gil_test_settle (self->host);
  g_assert_true (gil_task_is_done (self->journal, "prep-product"));
  g_assert_true (gil_task_row_is_done (GIL_TASK_ROW (row)));
  gtk_test_accessible_assert_state (row, GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_cmpstr (get_count (self, "PREP"), ==, "1 of 5");

  gil_test_checklist_restart (self);
  show_checklist (self);
  row = find_task (self->host, "prep-product");
  g_assert_true (gil_task_row_is_done (GIL_TASK_ROW (row)));
  g_assert_false (gil_task_row_is_done (GIL_TASK_ROW (find_task (self->host, "prep-tech"))));
  g_assert_cmpstr (get_count (self, "PREP"), ==, "1 of 5");

  g_assert_true (gtk_widget_activate (row));
  gil_test_settle (self->host);
  g_assert_false (gil_task_is_done (self->journal, "prep-product"));
  g_assert_false (gil_task_row_is_done (GIL_TASK_ROW (row)));

  /* By another program, too. */
  gil_task_set_done (self->journal, "prep-product", TRUE);
  g_assert_true (gil_task_row_is_done (GIL_TASK_ROW (row)));
}

/* Who listens is told how far a stage is, and who has no mouse comes to its tasks. */
static void
test_stage_keyboard (GilTestChecklist *self,
                     gconstpointer     unused)
{
  GtkWidget *header, *focus;

  show_checklist (self);
  header = gil_test_find (find_stage (self->host, "PREP"), ADW_TYPE_ACTION_ROW);
  gtk_test_accessible_assert_property (header, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "0 of 5");
  gil_task_set_done (self->journal, "prep-tech", TRUE);
  gil_test_settle (self->host);
  gtk_test_accessible_assert_property (header, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "1 of 5");

  gtk_widget_grab_focus (header);
  g_assert_true (gtk_widget_child_focus (self->host, GTK_DIR_TAB_FORWARD));
  focus = gtk_root_get_focus (GTK_ROOT (self->host));
  gtk_test_accessible_assert_property (focus, GTK_ACCESSIBLE_PROPERTY_LABEL, "What companies look at");
  g_assert_true (gtk_widget_is_ancestor (find_task (self->host, "prep-advert"), gtk_widget_get_parent (focus)));
}

/* Added, and nothing is left to add. */
static void
test_apply (GilTestChecklist *self,
            gconstpointer     unused)
{
  GtkWidget *entry, *text, *button;

  show_checklist (self);
  entry = gil_test_find (find_stage (self->host, "PREP"), ADW_TYPE_ENTRY_ROW);
  gtk_widget_grab_focus (entry);
  text = GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (entry)));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (self->host)) == text);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Print the map");
  gil_test_settle (self->host);
  button = find_apply (entry);
  g_assert_true (gtk_widget_get_child_visible (button));

  g_signal_emit_by_name (text, "activate");
  gil_test_settle (self->host);
  g_assert_cmpstr (get_count (self, "PREP"), ==, "0 of 6");
  g_assert_false (gtk_widget_get_child_visible (button));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (self->host)) == text);
}

static void
test_evidence (GilTestChecklist *self,
               gconstpointer     unused)
{
  show_checklist (self);
  g_assert_true (gil_test_shows (find_task (self->host, "prep-product"), "From the notes"));
  g_assert_false (gil_test_shows (find_task (self->host, "prep-advert"), "From the notes"));
}

static void
add_task (GilTestChecklist *self,
          const char       *stage,
          const char       *text)
{
  GtkWidget *entry = gil_test_find (find_stage (self->host, stage), ADW_TYPE_ENTRY_ROW);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "apply");
  gil_test_settle (self->host);
}

static void
test_own (GilTestChecklist *self,
          gconstpointer     unused)
{
  g_auto (GStrv) ids = NULL;
  GtkWidget *row;

  show_checklist (self);
  add_task (self, "PREP", "  ");
  g_assert_cmpstr (get_count (self, "PREP"), ==, "0 of 5");
  add_task (self, "PREP", " Ask a friend ");
  add_task (self, "PREP", "Print the map");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (gil_test_find (self->host, ADW_TYPE_ENTRY_ROW))), ==, "");
  g_assert_cmpstr (get_count (self, "PREP"), ==, "0 of 7");

  gil_test_checklist_restart (self);
  show_checklist (self);
  ids = gil_own_task_list (self->journal, "PREP");
  g_assert_cmpuint (g_strv_length (ids), ==, 2);
  row = find_task (self->host, ids[0]);
  g_assert_true (gil_test_shows (row, "Ask a friend"));
  /* In the order in which they were made, before the entry. */
  g_assert_true (gtk_widget_get_next_sibling (row) == find_task (self->host, ids[1]));
  g_assert_true (ADW_IS_ENTRY_ROW (gtk_widget_get_next_sibling (find_task (self->host, ids[1]))));

  g_assert_true (gtk_widget_activate (row));
  gil_test_settle (self->host);
  g_assert_cmpstr (get_count (self, "PREP"), ==, "1 of 7");

  gil_test_checklist_act (row, "task.edit", NULL);
  gtk_editable_set_text (GTK_EDITABLE (gil_test_find (gil_test_checklist_dialog (self), ADW_TYPE_ENTRY_ROW)),
                         "Ask two friends");
  gil_test_checklist_press (gil_test_checklist_dialog (self), "_Save");
  g_assert_true (gil_test_shows (row, "Ask two friends"));
  g_assert_true (gil_task_row_is_done (GIL_TASK_ROW (row)));
}

static void
test_own_remove (GilTestChecklist *self,
                 gconstpointer     unused)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  GtkWidget *row;

  first = gil_own_task_add (self->journal, "PREP", "Ask a friend");
  second = gil_own_task_add (self->journal, "PREP", "Print the map");
  gil_task_set_done (self->journal, first, TRUE);
  show_checklist (self);
  row = find_task (self->host, first);
  gtk_widget_grab_focus (row);

  gil_test_checklist_act (row, "task.remove", NULL);
  g_assert_null (find_task (self->host, first));
  g_assert_cmpstr (get_count (self, "PREP"), ==, "0 of 6");
  g_assert_true (gil_test_shows (self->host, "“Ask a friend” removed"));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (self->host)) == find_task (self->host, second));

  gil_test_checklist_press (self->host, "Undo");
  row = find_task (self->host, first);
  g_assert_nonnull (row);
  g_assert_true (gil_task_row_is_done (GIL_TASK_ROW (row)));
  g_assert_true (gtk_widget_get_next_sibling (row) == find_task (self->host, second));
  g_assert_cmpstr (get_count (self, "PREP"), ==, "1 of 7");
}

/* What is ticked off and no longer known, and a task at a stage that is gone. */
static void
test_lost (GilTestChecklist *self,
           gconstpointer     unused)
{
  g_autofree char *own = gil_own_task_add (self->journal, "FAX", "Send the fax");
  GtkWidget *row;

  gil_task_set_done (self->journal, "fax-number", TRUE);
  show_checklist (self);
  g_assert_true (gil_test_shows (self->host, "No longer in the list"));
  g_assert_true (gil_test_shows (find_task (self->host, own), "Send the fax"));
  row = find_task (self->host, "fax-number");
  g_assert_true (gil_test_shows (row, "fax-number"));
  gtk_widget_activate (row);
  g_assert_true (gil_task_is_done (self->journal, "fax-number"));

  gil_test_checklist_act (row, "task.remove", NULL);
  g_assert_null (find_task (self->host, "fax-number"));
  gil_test_checklist_press (self->host, "Undo");
  g_assert_nonnull (find_task (self->host, "fax-number"));
  g_assert_true (gil_task_is_done (self->journal, "fax-number"));
}

/* The first that is not done is open; the stage of the next interview is open and marked. */
static void
test_current (GilTestChecklist *self,
              gconstpointer     unused)
{
  const char *const tasks[] = { "prep-advert", "prep-product", "prep-tech", "prep-reasons", "prep-growth" };
  g_autofree char *over = NULL;
  g_autofree char *next = NULL;
  g_autofree char *later = NULL;

  show_checklist (self);
  g_assert_true (is_open (self, "PREP"));
  g_assert_false (is_open (self, "DOC"));

  for (gsize i = 0; i < G_N_ELEMENTS (tasks); i++)
    gil_task_set_done (self->journal, tasks[i], TRUE);
  show_checklist (self);
  g_assert_false (is_open (self, "PREP"));
  g_assert_true (is_open (self, "DOC"));

  over = gil_test_checklist_meet (self, -2, "C2");
  later = gil_test_checklist_meet (self, 9, "OFR");
  next = gil_test_checklist_meet (self, 3, "T1");
  gil_test_settle (self->host);
  g_assert_true (is_open (self, "T1"));
  g_assert_true (g_str_has_prefix (get_count (self, "T1"), "Your next interview · 0 of "));
  g_assert_true (gtk_widget_has_css_class (find_stage (self->host, "T1"), "current"));
  g_assert_false (is_open (self, "OFR"));
  g_assert_false (gtk_widget_has_css_class (find_stage (self->host, "C2"), "current"));

  show_checklist (self);
  g_assert_true (is_open (self, "T1"));
  g_assert_false (is_open (self, "DOC"));
  json_object_unref (gil_journal_remove (self->journal, GIL_JOURNAL_INTERVIEWS, next));
  gil_test_settle (self->host);
  g_assert_false (gtk_widget_has_css_class (find_stage (self->host, "T1"), "current"));
  g_assert_true (gtk_widget_has_css_class (find_stage (self->host, "OFR"), "current"));
}

static void
test_show_stage (GilTestChecklist *self,
                 gconstpointer     unused)
{
  GtkWidget *page;

  show_checklist (self);
  page = gil_test_find (self->host, GIL_TYPE_CHECKLIST_PAGE);
  gil_checklist_page_show_stage (GIL_CHECKLIST_PAGE (page), "JOIN");
  gil_checklist_page_show_stage (GIL_CHECKLIST_PAGE (page), "FAX");
  gil_test_settle (self->host);
  g_assert_true (is_open (self, "JOIN"));
  g_assert_false (is_open (self, "T1"));
}

static void
show_questions_cb (GSimpleAction *action,
                   GVariant      *target,
                   gpointer       asked)
{
  *(const char **) asked = g_intern_string (g_variant_get_string (target, NULL));
}

static GtkWidget *
find_asked (gpointer root)
{
  if (ADW_IS_ACTION_ROW (root)
      && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (root)), "interview.show-questions") == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_asked (child);

    if (found != NULL)
      return found;
  }

  return NULL;
}

/* The questions of a stage are a row that leads to them, with how many there are. */
static void
test_asked (GilTestChecklist *self,
            gconstpointer     unused)
{
  g_autofree char *id = gil_test_checklist_meet (self, 3, "T1");
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("show-questions", G_VARIANT_TYPE_STRING);
  const char *stages[] = { NULL };
  const GilOwnQuestion own = { .text = (char *) "Why us?", .stages = (char **) stages };
  const char *asked = NULL;
  g_autofree char *question = NULL;
  GtkWidget *row;
  guint n;

  show_checklist (self);
  row = find_asked (find_stage (self->host, "T1"));
  n = (guint) g_ascii_strtoull (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), NULL, 10);
  g_assert_cmpuint (n, >, 1);

  g_signal_connect (action, "activate", G_CALLBACK (show_questions_cb), &asked);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (self->host, "interview", G_ACTION_GROUP (group));
  g_assert_true (gtk_widget_activate (row));
  g_assert_cmpstr (asked, ==, "T1");

  /* One of the user's own of no stage is of every stage. */
  question = gil_own_question_add (self->journal, &own);
  gil_test_settle (self->host);
  g_assert_cmpuint (g_ascii_strtoull (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), NULL, 10), ==,
                    n + 1);
}

static void
test_language (GilTestChecklist *self,
               gconstpointer     unused)
{
  show_checklist (self);
  g_assert_true (gil_test_shows (self->host, "Preparation"));
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (self->host, "지원 준비"));
  g_assert_false (gil_test_shows (self->host, "Preparation"));
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add (path, GilTestChecklist, NULL, gil_test_checklist_set_up, func, gil_test_checklist_tear_down)
  ADD ("/ui/checklist/ring", test_ring);
  ADD ("/ui/checklist/all", test_all);
  ADD ("/ui/checklist/tick", test_tick);
  ADD ("/ui/checklist/stage-keyboard", test_stage_keyboard);
  ADD ("/ui/checklist/apply", test_apply);
  ADD ("/ui/checklist/evidence", test_evidence);
  ADD ("/ui/checklist/own", test_own);
  ADD ("/ui/checklist/own-remove", test_own_remove);
  ADD ("/ui/checklist/lost", test_lost);
  ADD ("/ui/checklist/current", test_current);
  ADD ("/ui/checklist/show-stage", test_show_stage);
  ADD ("/ui/checklist/asked", test_asked);
  ADD ("/ui/checklist/language", test_language);
#undef ADD

  return g_test_run ();
}
