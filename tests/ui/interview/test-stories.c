/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-stories-view.h"

#include "gil-answer.h"
#include "gil-link-dialog.h"
#include "gil-note-editor.h"
#include "gil-story-page.h"
#include "gil-story.h"
#include "gil-test-checklist.h"

static GtkWidget *
show_stories (GilTestChecklist *self)
{
  gil_test_checklist_show (self, gil_stories_view_new (self->questions, self->settings));

  return gil_test_find (self->host, GIL_TYPE_STORIES_VIEW);
}

static AdwNavigationPage *
story_page_new (GilTestChecklist *self,
                const char       *id)
{
  return gil_story_page_new (&(GilContext) { .settings = self->settings, .interview = self->session }, id);
}

static GtkWidget *
show_story (GilTestChecklist *self,
            const char       *id)
{
  GtkWidget *view = adw_navigation_view_new ();

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view),
                            adw_navigation_page_new (gtk_label_new ("Below"), "Below"));
  gil_test_checklist_show (self, view);
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), story_page_new (self, id));
  gil_test_settle (self->host);

  return gil_test_find (self->host, GIL_TYPE_STORY_PAGE);
}

static GtkEditable *
find_title (GtkWidget *page)
{
  return GTK_EDITABLE (gil_test_find (page, ADW_TYPE_ENTRY_ROW));
}

static GtkWidget *
find_editor (gpointer  root,
             guint    *n)
{
  if (GIL_IS_NOTE_EDITOR (root) && (*n)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_editor (child, n);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static void
write_part (GtkWidget    *page,
            GilStoryPart  part,
            const char   *text)
{
  guint n = part - GIL_STORY_SITUATION;
  GtkTextView *view = gil_note_editor_get_view (GIL_NOTE_EDITOR (find_editor (page, &n)));

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), text, -1);
}

static void
test_empty (GilTestChecklist *self,
            gconstpointer     unused)
{
  show_stories (self);
  g_assert_true (gil_test_shows (self->host, "Tell it once, use it often"));
  g_assert_true (gil_test_shows (self->host, "Write the first story"));
}

static void
test_list (GilTestChecklist *self,
           gconstpointer     unused)
{
  g_autofree char *first = gil_story_add (self->journal, "Slow <server>");
  g_autofree char *second = gil_story_add (self->journal, "Release");

  for (guint part = GIL_STORY_SITUATION; part < GIL_STORY_N_PARTS; part++)
    gil_story_set (self->journal, second, part, "…");
  gil_story_set (self->journal, first, GIL_STORY_ACTION, "I measured.");
  gil_answer_add_link (self->journal, "C04-1", GIL_ANSWER_STORIES, second);

  show_stories (self);
  g_assert_true (gil_test_shows (self->host, "Slow <server>"));
  g_assert_true (gil_test_shows (self->host, "Still to write: Situation, Task, Result, Reflection"));
  g_assert_true (gil_test_shows (self->host, "All five parts written · In 1 answer"));
  g_assert_true (gil_test_shows (self->host, "2 stories"));
  gtk_test_accessible_assert_property (gil_test_find (self->host, ADW_TYPE_ACTION_ROW),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "All five parts written · In 1 answer");

  gil_story_set (self->journal, first, GIL_STORY_TITLE, NULL);
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (self->host, "Untitled story"));
}

/* A list of many is not made anew for one; whoever is in the midst of it stays there. */
static void
test_many (GilTestChecklist *self,
           gconstpointer     unused)
{
  const guint n = 200;
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("show-story", G_VARIANT_TYPE_STRING);
  g_autofree char *edited = NULL;
  g_autofree char *removed = NULL;
  g_autofree char *added = NULL;
  GtkWidget *list, *kept, *view;

  for (guint i = 0; i < n; i++) {
    g_autofree char *title = g_strdup_printf ("Story %u", i);
    char *id = gil_story_add (self->journal, title);

    if (i == 50)
      edited = id;
    else if (i == 150)
      removed = id;
    else
      g_free (id);
  }
  view = show_stories (self);
  /* A row that leads nowhere takes no focus. */
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (self->host, "win", G_ACTION_GROUP (group));
  g_assert_true (gil_test_shows (self->host, "200 stories"));
  kept = gil_test_find_row (view, "Story 100");
  list = gtk_widget_get_parent (kept);
  g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (kept)), ==, 99);
  g_assert_true (gtk_widget_grab_focus (kept));

  gil_story_set (self->journal, edited, GIL_STORY_TITLE, "Edited");
  gil_test_checklist_act (view, "stories.remove", removed);
  added = gil_story_add (self->journal, "Newest");
  gil_test_settle (self->host);
  g_assert_true (gil_test_find_row (view, "Story 100") == kept);
  g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (kept)), ==, 99);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (self->host)) == kept);
  g_assert_null (gil_test_find_row (view, "Story 150"));
  g_assert_null (gil_test_find_row (view, "Story 50"));
  g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (gil_test_find_row (view, "Edited"))), ==, 149);
  g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (gil_test_find_row (view, "Newest"))), ==, 0);

  gil_test_checklist_press (self->host, "Undo");
  g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (gil_test_find_row (view, "Story 150"))), ==, 50);
  g_assert_true (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) n + 1) == NULL);
}

static void
test_remove (GilTestChecklist *self,
             gconstpointer     unused)
{
  g_autofree char *id = gil_story_add (self->journal, "Release");
  GtkWidget *view;

  gil_answer_add_link (self->journal, "C04-1", GIL_ANSWER_STORIES, id);
  view = show_stories (self);
  gil_test_checklist_act (view, "stories.remove", id);
  g_assert_true (gil_test_shows (self->host, "Tell it once, use it often"));
  g_assert_null (gil_journal_get (self->journal, GIL_JOURNAL_STORIES, id));
  gil_test_checklist_press (self->host, "Undo");
  g_assert_true (gil_test_checklist_shows (self->host, "Release"));
  g_assert_true (gil_test_checklist_shows (self->host, "Still to write: Situation, Task, What I did, Result, "
                                                       "Reflection · In 1 answer"));
}

/* What is written is there at once, and after another start. */
static void
test_write (GilTestChecklist *self,
            gconstpointer     unused)
{
  const char *const texts[] = {
    [GIL_STORY_SITUATION] = "결제 서버가 느렸다",
    [GIL_STORY_TASK] = "mine",
    [GIL_STORY_ACTION] = "I measured",
    [GIL_STORY_RESULT] = "3 s → 1 s",
    [GIL_STORY_REFLECTION] = "Measure first",
  };
  GtkWidget *page = show_story (self, "story");

  g_assert_null (gil_journal_get (self->journal, GIL_JOURNAL_STORIES, "story"));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "New story");
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (self->host)),
                                         GTK_WIDGET (find_title (page))));
  g_assert_cmpuint (gil_test_count (page, GIL_TYPE_NOTE_EDITOR), ==, 5);

  gtk_editable_set_text (find_title (page), "Slow server");
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "Slow server");
  for (guint part = GIL_STORY_SITUATION; part < GIL_STORY_N_PARTS; part++)
    write_part (page, part, texts[part]);

  gil_test_checklist_restart (self);
  g_assert_cmpstr (gil_story_get (self->journal, "story", GIL_STORY_TITLE), ==, "Slow server");
  page = show_story (self, "story");
  g_assert_cmpstr (gtk_editable_get_text (find_title (page)), ==, "Slow server");
  for (guint part = GIL_STORY_SITUATION; part < GIL_STORY_N_PARTS; part++) {
    guint n = part - GIL_STORY_SITUATION;

    g_assert_cmpstr (gil_note_editor_get_text (GIL_NOTE_EDITOR (find_editor (page, &n))), ==, texts[part]);
  }

  /* A story on which nothing is left is none. */
  gtk_editable_set_text (find_title (page), "  ");
  for (guint part = GIL_STORY_SITUATION; part < GIL_STORY_N_PARTS; part++)
    write_part (page, part, "");
  g_assert_null (gil_journal_get (self->journal, GIL_JOURNAL_STORIES, "story"));
}

static gboolean
is_shown (gpointer page)
{
  return g_object_get_data (page, "shown") != NULL;
}

static void
shown_cb (AdwNavigationPage *page)
{
  g_object_set_data (G_OBJECT (page), "shown", page);
}

/* Who types before the page has slid in stays where that goes; the title of another story is not there
 * to be typed over. */
static void
test_typed_at_once (GilTestChecklist *self,
                    gconstpointer     unused)
{
  g_autofree char *id = gil_story_add (self->journal, "Release");
  const char *const ids[] = { "story", id };

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++) {
    GtkWidget *view = adw_navigation_view_new ();
    GtkWidget *below = gtk_button_new_with_label ("Below");
    AdwNavigationPage *page = story_page_new (self, ids[i]);
    GtkWidget *title = GTK_WIDGET (find_title (GTK_WIDGET (page)));
    GtkWidget *focus;

    adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), adw_navigation_page_new (below, "Below"));
    gil_test_checklist_show (self, view);
    gtk_widget_grab_focus (below);
    g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
    g_signal_connect (page, "shown", G_CALLBACK (shown_cb), NULL);
    adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), page);

    focus = gtk_root_get_focus (GTK_ROOT (self->host));
    g_assert_nonnull (focus);
    g_assert_false (is_shown (page));
    g_assert_cmpint (gtk_widget_is_ancestor (focus, title), ==, i == 0);
    gil_story_set (self->journal, ids[i], GIL_STORY_RESULT, "typed");
    gil_test_wait_for (is_shown, page);
    g_assert_true (gtk_root_get_focus (GTK_ROOT (self->host)) == focus);
    g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  }
}

/* A syllable that is still being composed counts, where it is seen. */
static void
test_preedit (GilTestChecklist *self,
              gconstpointer     unused)
{
  GtkEditable *title = find_title (show_story (self, "story"));
  GtkEditable *text = gtk_editable_get_delegate (title);

  gtk_editable_set_text (title, "느린 버");
  gtk_editable_set_position (title, 3);
  g_signal_emit_by_name (text, "preedit-changed", "서");
  g_assert_cmpstr (gil_story_get (self->journal, "story", GIL_STORY_TITLE), ==, "느린 서버");
  g_assert_cmpstr (gtk_editable_get_text (title), ==, "느린 버");
  g_signal_emit_by_name (text, "preedit-changed", "");
  g_assert_cmpstr (gil_story_get (self->journal, "story", GIL_STORY_TITLE), ==, "느린 버");
}

/* What another program writes is shown, but not under the hands of somebody who writes. */
static void
test_elsewhere (GilTestChecklist *self,
                gconstpointer     unused)
{
  g_autofree char *id = gil_story_add (self->journal, "Release");
  GtkWidget *page = show_story (self, id);
  guint first = 0;

  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (self->host)), find_editor (page, &first)));
  gil_story_set (self->journal, id, GIL_STORY_TITLE, "Release train");
  g_assert_cmpstr (gtk_editable_get_text (find_title (page)), ==, "Release train");
  gtk_widget_grab_focus (GTK_WIDGET (find_title (page)));
  gil_story_set (self->journal, id, GIL_STORY_TITLE, "Another");
  g_assert_cmpstr (gtk_editable_get_text (find_title (page)), ==, "Release train");
}

static void
test_links (GilTestChecklist *self,
            gconstpointer     unused)
{
  g_autofree char *id = gil_story_add (self->journal, "Release");
  GtkWidget *page = show_story (self, id);
  g_auto (GStrv) linked = NULL;
  GtkListView *list;
  AdwDialog *dialog;
  guint position;

  gil_test_checklist_press (page, "_Link to a question");
  dialog = gil_test_checklist_dialog (self);
  g_assert_true (GIL_IS_LINK_DIALOG (dialog));
  list = GTK_LIST_VIEW (gil_test_find (dialog, GTK_TYPE_LIST_VIEW));
  g_assert_true (gil_question_list_find_position (self->questions, "C04-1", &position));
  g_signal_emit_by_name (list, "activate", position);
  linked = gil_answer_get_links (self->journal, "C04-1", GIL_ANSWER_STORIES);
  g_assert_true (g_strv_contains ((const char *const *) linked, id));
  adw_dialog_force_close (dialog);

  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (
    page, gil_question_get_text (gil_question_list_find (self->questions, "C04-1"))->en));

  gil_test_checklist_act (page, "story.unlink", "C04-1");
  g_clear_pointer (&linked, g_strfreev);
  linked = gil_answer_get_links (self->journal, "C04-1", GIL_ANSWER_STORIES);
  g_assert_cmpuint (g_strv_length (linked), ==, 0);
  g_assert_false (gil_test_shows (
    page, gil_question_get_text (gil_question_list_find (self->questions, "C04-1"))->en));
  gil_test_checklist_press (self->host, "Undo");
  g_assert_true (gil_test_shows (
    page, gil_question_get_text (gil_question_list_find (self->questions, "C04-1"))->en));

  /* The other way round: linked at the question, and where the question is gone. */
  gil_answer_add_link (self->journal, "X99", GIL_ANSWER_STORIES, id);
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (page, "X99"));
  g_assert_true (gil_test_shows (page, "No longer in the list"));
}

static gboolean
is_gone (gpointer pointer)
{
  return *(gpointer *) pointer == NULL;
}

static void
test_search (GilTestChecklist *self,
             gconstpointer     unused)
{
  const struct
  {
    const char *wanted;
    gboolean found;
  } cases[] = { { "FRAMEWORK", TRUE }, { "프레임워크", TRUE }, { "  ", TRUE }, { "zyxw", FALSE } };
  g_autofree char *id = gil_story_add (self->journal, "Release");
  GtkWidget *page = show_story (self, id);
  GListModel *model;
  AdwDialog *dialog;
  GtkEditable *search;

  gil_test_checklist_act (page, "story.link", NULL);
  dialog = gil_test_checklist_dialog (self);
  search = GTK_EDITABLE (gil_test_find (dialog, GTK_TYPE_SEARCH_ENTRY));
  model = G_LIST_MODEL (gtk_list_view_get_model (
    GTK_LIST_VIEW (gil_test_find (dialog, GTK_TYPE_LIST_VIEW))));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    gtk_editable_set_text (search, cases[i].wanted);
    gil_test_settle (self->host);
    g_assert_cmpint (g_list_model_get_n_items (model) > 0, ==, cases[i].found);
    g_assert_cmpint (gil_test_shows (dialog, "No question found"), ==, !cases[i].found);
  }

  /* Escape in the search, where the keyboard is, leaves the dialog. */
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  g_signal_emit_by_name (search, "stop-search");
  gil_test_wait_for (is_gone, &dialog);
}

static void
test_remove_page (GilTestChecklist *self,
                  gconstpointer     unused)
{
  g_autofree char *id = gil_story_add (self->journal, "Release");
  GtkWidget *page = show_story (self, id);

  gil_test_checklist_act (page, "story.remove", NULL);
  g_assert_null (gil_journal_get (self->journal, GIL_JOURNAL_STORIES, id));
  g_assert_true (gil_test_shows (self->host, "Below"));
  gil_test_checklist_press (self->host, "Undo");
  g_assert_cmpstr (gil_story_get (self->journal, id, GIL_STORY_TITLE), ==, "Release");
}

static void
test_language (GilTestChecklist *self,
               gconstpointer     unused)
{
  GtkWidget *page = show_story (self, "story");

  g_assert_true (gil_test_shows (page, "What I did"));
  write_part (page, GIL_STORY_ACTION, "I measured");
  gil_settings_set_content_language (self->settings, GIL_CONTENT_LANGUAGE_KO);
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (page, "내가 한 행동"));
  g_assert_cmpstr (gil_story_get (self->journal, "story", GIL_STORY_ACTION), ==, "I measured");
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func) \
  g_test_add (path, GilTestChecklist, NULL, gil_test_checklist_set_up, func, gil_test_checklist_tear_down)
  ADD ("/ui/stories/empty", test_empty);
  ADD ("/ui/stories/list", test_list);
  ADD ("/ui/stories/many", test_many);
  ADD ("/ui/stories/remove", test_remove);
  ADD ("/ui/stories/write", test_write);
  ADD ("/ui/stories/typed-at-once", test_typed_at_once);
  ADD ("/ui/stories/preedit", test_preedit);
  ADD ("/ui/stories/elsewhere", test_elsewhere);
  ADD ("/ui/stories/links", test_links);
  ADD ("/ui/stories/search", test_search);
  ADD ("/ui/stories/remove-page", test_remove_page);
  ADD ("/ui/stories/language", test_language);
#undef ADD

  return g_test_run ();
}
