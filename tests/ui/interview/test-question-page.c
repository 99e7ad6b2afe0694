/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-answer-editor.h"
#include "gil-answer-links.h"
#include "gil-answer.h"
#include "gil-bilingual.h"
#include "gil-interview-page.h"
#include "gil-own.h"
#include "gil-question-hints.h"
#include "gil-question-page.h"
#include "gil-question-row.h"
#include "gil-story.h"
#include "gil-test-interview.h"
#include "gil-topic-row.h"

static GtkWidget *
get_page (GilTestInterview *self)
{
  return GTK_WIDGET (gil_test_interview_get_page (self));
}

static gpointer
get_part (GilTestInterview *self,
          GType             type)
{
  return gil_test_find (get_page (self), type);
}

static GtkTextView *
get_full (GilTestInterview *self)
{
  return gil_note_editor_get_view (gil_answer_editor_get_full (get_part (self, GIL_TYPE_ANSWER_EDITOR)));
}

static void
assert_full (GilTestInterview *self,
             const char       *text)
{
  g_autofree char *shown = gil_test_interview_dup_text (get_full (self));

  g_assert_cmpstr (shown, ==, text);
}

static AdwExpanderRow *
get_hint (GilTestInterview *self,
          const char       *title)
{
  return ADW_EXPANDER_ROW (gil_test_interview_find (get_part (self, GIL_TYPE_QUESTION_HINTS),
                                                    ADW_TYPE_EXPANDER_ROW, title));
}

static void
test_page (GilTestInterview *self,
           gconstpointer     data)
{
  const struct
  {
    const char *id;
    gboolean must_have;
    guint n_roles;
    const char *time;
  } cases[] = { { "C01-1", FALSE, 2, "About 90 seconds" }, { "C04-1", TRUE, 0, "About 2 minutes" } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    GilQuestion *question = gil_catalog_find_question (self->catalog, cases[i].id);
    AdwNavigationPage *page = gil_question_page_new (&(GilContext) { .interview = self->session }, cases[i].id);

    gil_test_interview_show (self, GTK_WIDGET (page));
    g_assert_true (gil_test_shows (page, gil_question_get_text (question)->en));
    gtk_test_accessible_assert_property (gil_test_find (page, GIL_TYPE_BILINGUAL),
                                         GTK_ACCESSIBLE_PROPERTY_LABEL,
                                         gil_question_get_text (question)->en);
    g_assert_false (gil_test_shows (page, gil_question_get_text (question)->ko));
    g_assert_cmpint (gil_test_shows (page, "Must-have"), ==, cases[i].must_have);
    g_assert_true (gil_test_shows (page, cases[i].time));
    g_assert_cmpuint (gil_test_count (page, GIL_TYPE_TOPIC_ROW), ==, cases[i].n_roles);
    g_assert_cmpint (gil_test_shows (page, "Every role"), ==, cases[i].n_roles == 0);

    g_object_ref (page);
    gil_test_interview_close (self);
    g_assert_finalize_object (page);
  }

  g_assert_null (gil_question_page_new (&(GilContext) { .interview = self->session }, "C99-9"));
}

/* Hints are folded, and what was asked for stays unfolded on the next page. */
static void
test_hints (GilTestInterview *self,
            gconstpointer     data)
{
  GilQuestion *question = gil_catalog_find_question (self->catalog, "C04-1");
  GilQuestion *next = gil_catalog_find_question (self->catalog, "C04-2");
  GilFrame *frame = gil_catalog_find_frame (self->catalog, gil_question_get_frame (question));
  gsize n;
  const GilFrameStep *steps = gil_frame_get_steps (frame, &n);

  gil_test_interview_open (self, "C04-1");
  g_assert_false (gil_test_shows (get_page (self), gil_question_get_check (question)->en));
  g_assert_false (gil_test_shows (get_page (self), steps[0].hint.en));

  adw_expander_row_set_expanded (get_hint (self, "How to build the answer"), TRUE);
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (get_page (self), gil_frame_get_name (frame)->en));
  g_assert_true (gil_test_shows (get_page (self), steps[0].name.en));
  g_assert_true (gil_test_shows (get_page (self), steps[n - 1].hint.en));

  adw_expander_row_set_expanded (get_hint (self, "What the notes advise"), TRUE);
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (get_page (self), "From the notes"));
  g_assert_true (gil_test_shows (get_page (self), "I11, I12"));

  for (GilQuestionPart part = 0; part < GIL_N_QUESTION_PARTS; part++) {
    static const char *const titles[] = { "Prompts for your answer", "Good signals", "Red flags",
                                          "What may be asked next" };
    const GilText *texts = gil_question_get_part (question, part, &n);

    g_assert_cmpuint (n, >=, 2);
    adw_expander_row_set_expanded (get_hint (self, titles[part]), TRUE);
    gil_test_settle (self->host);
    for (gsize i = 0; i < n; i++)
      g_assert_true (gil_test_shows (get_page (self), texts[i].en));
  }

  adw_expander_row_set_expanded (get_hint (self, "Red flags"), FALSE);
  gil_test_interview_act (get_page (self), "question.turn", g_variant_new_int32 (1));
  g_assert_true (adw_expander_row_get_expanded (get_hint (self, "Good signals")));
  g_assert_false (adw_expander_row_get_expanded (get_hint (self, "Red flags")));
  g_assert_false (gil_test_shows (get_page (self), gil_question_get_check (next)->en));
  gil_test_interview_press (get_page (self), "Show all");
  g_assert_true (gil_test_shows (get_page (self), gil_question_get_check (next)->en));
  gil_test_interview_press (get_page (self), "Fold all");
  g_assert_false (gil_test_shows (get_page (self), gil_question_get_check (next)->en));
}

static void
assert_title (GilTestInterview *self,
              const char       *id)
{
  GilQuestion *question = gil_catalog_find_question (self->catalog, id);

  g_assert_true (gil_test_shows (get_page (self), gil_question_get_text (question)->en));
}

/* Along the list as it is filtered, in place of the page, and Back leads to the list. */
static void
test_turn (GilTestInterview *self,
           gconstpointer     data)
{
  GtkWidget *list;

  gil_answer_set_star (self->journal, "C01-2", TRUE);
  gil_answer_set_star (self->journal, "C05-1", TRUE);
  gil_answer_set_star (self->journal, "C09-1", TRUE);
  gil_test_interview_open (self, NULL);
  gil_test_interview_press (self->host, "Filter");
  adw_switch_row_set_active (ADW_SWITCH_ROW (gil_test_interview_find (self->host, ADW_TYPE_SWITCH_ROW,
                                                                      "Starred")),
                             TRUE);
  gil_test_interview_press (self->host, "Show 3 questions");

  list = gil_test_find (self->host, GTK_TYPE_LIST_VIEW);
  gil_test_interview_act (list, "list.activate-item", g_variant_new_uint32 (0));
  assert_title (self, "C01-2");
  gil_test_interview_act (get_page (self), "question.turn", g_variant_new_int32 (-1));
  assert_title (self, "C01-2");
  gil_test_interview_act (get_page (self), "question.turn", g_variant_new_int32 (1));
  assert_title (self, "C05-1");

  /* What no longer fits the filter stays in the list as long as one goes along it. */
  gil_answer_set_star (self->journal, "C05-1", FALSE);
  gil_test_interview_act (get_page (self), "question.turn", g_variant_new_int32 (1));
  assert_title (self, "C09-1");
  gil_test_interview_act (get_page (self), "question.turn", g_variant_new_int32 (1));
  assert_title (self, "C09-1");
  g_assert_cmpuint (gil_test_interview_get_depth (self), ==, 2);
  gil_test_interview_act (get_page (self), "navigation.pop", NULL);
  g_assert_true (gil_test_shows (get_page (self), "2 of 72 questions"));

  /* From where a link led, along all. */
  gil_test_interview_act (self->host, "win.show-question", g_variant_new_string ("C02-1"));
  gil_test_interview_act (get_page (self), "question.turn", g_variant_new_int32 (-1));
  assert_title (self, "C01-7");
}

/* The id of the question that the keyboard is at in the list, in sight. (nullable) */
static const char *
get_focused (GilTestInterview *self)
{
  GtkWidget *list = gil_test_find (get_page (self), GTK_TYPE_LIST_VIEW);
  GtkWidget *focus = gtk_widget_get_focus_child (list);
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;
  graphene_rect_t bounds;

  if (row == NULL || gtk_root_get_focus (GTK_ROOT (self->host)) != focus)
    return NULL;

  g_assert_true (gtk_widget_compute_bounds (row, list, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (list));

  return gil_question_get_id (gil_question_row_get_question (GIL_QUESTION_ROW (row)));
}

/* The list goes along with the pages, there and back. */
static void
test_back (GilTestInterview *self,
           gconstpointer     data)
{
  GtkWidget *list;

  gil_test_interview_open (self, NULL);
  list = gil_test_find (get_page (self), GTK_TYPE_LIST_VIEW);
  gtk_widget_grab_focus (list);
  gtk_list_view_scroll_to (GTK_LIST_VIEW (list), 2, GTK_LIST_SCROLL_FOCUS, NULL);
  gil_test_settle (self->host);
  g_assert_cmpstr (get_focused (self), ==, "C01-3");

  gil_test_interview_act (list, "win.show-question", g_variant_new_string ("C01-3"));
  gil_test_interview_act (get_page (self), "navigation.pop", NULL);
  g_assert_cmpstr (get_focused (self), ==, "C01-3");

  gil_test_interview_act (list, "win.show-question", g_variant_new_string ("C01-3"));
  for (guint i = 0; i < 30; i++)
    gil_test_interview_act (get_page (self), "question.turn", g_variant_new_int32 (1));
  assert_title (self, "C07-1");
  gil_test_interview_act (get_page (self), "navigation.pop", NULL);
  g_assert_cmpstr (get_focused (self), ==, "C07-1");

  gil_test_interview_act (list, "win.show-question", g_variant_new_string ("C07-1"));
  gil_test_interview_act (get_page (self), "question.turn", g_variant_new_int32 (-1));
  gil_test_interview_act (get_page (self), "navigation.pop", NULL);
  g_assert_cmpstr (get_focused (self), ==, "C06-6");
}

static void
test_star (GilTestInterview *self,
           gconstpointer     data)
{
  gil_test_interview_open (self, "C04-1");
  gil_test_interview_act (get_page (self), "question.star", NULL);
  g_assert_true (gil_answer_get_star (self->journal, "C04-1"));
  gil_test_interview_act (get_page (self), "question.star", NULL);
  g_assert_false (gil_answer_get_star (self->journal, "C04-1"));
}

/* A decision offers itself to the question it answers, also where something is written. */
static void
test_draft (GilTestInterview *self,
            gconstpointer     data)
{
  g_autofree char *id = gil_test_interview_decide (self, "A small API");
  g_autofree char *first = NULL;
  g_autofree char *again = NULL;
  g_auto (GStrv) links = NULL;
  g_auto (GStrv) none = NULL;

  gil_test_interview_open (self, "C03-1");
  g_assert_false (gil_test_shows (get_page (self), "A small API"));
  gil_test_interview_open (self, "C04-1");
  g_assert_true (gil_test_shows (get_page (self), "A small API"));

  gil_test_interview_press (get_page (self), "Use as draft");
  first = gil_test_interview_dup_text (get_full (self));
  g_assert_nonnull (strstr (first, "It was the only one I could explain."));
  g_assert_cmpstr (gil_answer_get_text (self->journal, "C04-1", GIL_ANSWER_TEXT_EN), ==, first);
  links = gil_answer_get_links (self->journal, "C04-1", GIL_ANSWER_DECISIONS);
  g_assert_cmpstr (links[0], ==, id);

  gil_test_interview_press (self->host, "Undo");
  assert_full (self, "");
  none = gil_answer_get_links (self->journal, "C04-1", GIL_ANSWER_DECISIONS);
  g_assert_null (none[0]);
  /* Taking back is an edit as well. */
  gtk_text_buffer_undo (gtk_text_view_get_buffer (get_full (self)));
  assert_full (self, first);
  gtk_text_buffer_undo (gtk_text_view_get_buffer (get_full (self)));
  assert_full (self, "");

  gil_test_interview_type (get_full (self), "In my project");
  gil_test_interview_press (get_page (self), "Use as draft");
  again = g_strconcat ("In my project\n\n", first, NULL);
  assert_full (self, again);
  gtk_text_buffer_undo (gtk_text_view_get_buffer (get_full (self)));
  assert_full (self, "In my project");
  gtk_text_buffer_redo (gtk_text_view_get_buffer (get_full (self)));
  gil_test_interview_type (get_full (self), " And so on.");

  /* The toast outlives the page. */
  gil_test_interview_act (get_page (self), "navigation.pop", NULL);
  gil_test_interview_press (self->host, "Undo");
  g_assert_cmpstr (gil_answer_get_text (self->journal, "C04-1", GIL_ANSWER_TEXT_EN), ==,
                   "In my project\n\n And so on.");
}

static void
test_links (GilTestInterview *self,
            gconstpointer     data)
{
  g_autofree char *story = gil_story_add (self->journal, "The night it broke");
  GtkWidget *check, *unlink;

  gil_test_interview_open (self, "C03-1");
  gil_test_interview_act (get_part (self, GIL_TYPE_ANSWER_LINKS), "links.choose", NULL);
  check = gil_test_find (gil_test_interview_find (self->host, ADW_TYPE_ACTION_ROW,
                                                  "The night it broke"),
                         GTK_TYPE_CHECK_BUTTON);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_true (adw_dialog_close (adw_application_window_get_visible_dialog (
    ADW_APPLICATION_WINDOW (self->host))));
  gil_test_settle (self->host);
  g_assert_true (gil_test_shows (get_page (self), "The night it broke"));

  /* Who hears "Unlink" alone does not know what. */
  unlink = gil_test_interview_find (get_page (self), GTK_TYPE_BUTTON, "Unlink");
  g_assert_false (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (unlink),
                                                    GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  gtk_test_accessible_assert_property (unlink, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Unlink: The night it broke");
  gil_test_interview_press (get_page (self), "Unlink");
  g_assert_false (gil_test_shows (get_page (self), "The night it broke"));
  gil_test_interview_press (self->host, "Undo");
  g_assert_true (gil_test_shows (get_page (self), "The night it broke"));

  /* A story that is gone is not spoken of; its link stays, for it may come back. */
  {
    g_autoptr (GilRemoval) removal = gil_removal_new (self->journal, GIL_JOURNAL_STORIES, story);

    g_assert_false (gil_test_shows (get_page (self), "The night it broke"));
    gil_removal_undo (removal, self->journal);
    gil_test_settle (self->host);
    g_assert_true (gil_test_shows (get_page (self), "The night it broke"));
  }
}

static void
test_lost (GilTestInterview *self,
           gconstpointer     data)
{
  g_autoptr (JsonObject) members = json_object_new ();

  json_object_set_string_member (members, GIL_ANSWER_TEXT_EN, "What I once said");
  gil_journal_set (self->journal, GIL_JOURNAL_ANSWERS, "C99-1", members);
  gil_test_interview_open (self, "C99-1");
  g_assert_true (gil_test_shows (get_page (self), "C99-1"));
  g_assert_true (gil_test_shows (get_page (self),
                                 "The question is no longer in the list. Your answer to it is kept."));
  assert_full (self, "What I once said");
  g_assert_false (gil_test_shows (get_page (self), "Hints"));
  gil_test_interview_type (get_full (self), ", and more");
  g_assert_cmpstr (gil_answer_get_text (self->journal, "C99-1", GIL_ANSWER_TEXT_EN), ==,
                   "What I once said, and more");
}

/* The part that was shown last is shown again. */
static void
test_parts (GilTestInterview *self,
            gconstpointer     data)
{
  g_autofree char *part = NULL;
  GtkWidget *page = gil_interview_page_new (&(GilContext) { .interview = self->session });
  AdwViewStack *stack = ADW_VIEW_STACK (gil_test_find (page, ADW_TYPE_VIEW_STACK));

  gil_test_interview_show (self, page);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (stack), ==, "questions");
  gil_test_interview_act (page, "interview.show-stage", g_variant_new_string ("T1"));
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (stack), ==, "checklist");
  part = gil_settings_dup_interview_part (self->settings);
  g_assert_cmpstr (part, ==, "checklist");

  page = gil_interview_page_new (&(GilContext) { .interview = self->session });
  gil_test_interview_show (self, page);
  stack = ADW_VIEW_STACK (gil_test_find (page, ADW_TYPE_VIEW_STACK));
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (stack), ==, "checklist");
  /* Nothing is built that is not shown. */
  g_assert_cmpuint (gil_test_count (page, GTK_TYPE_LIST_VIEW), ==, 0);

  gil_test_interview_act (page, "interview.show-questions", g_variant_new_string ("T1"));
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (stack), ==, "questions");
  g_assert_cmpstr (gil_interview_session_get_filter (self->session)->stage, ==, "T1");
  g_object_ref (page);
  gil_test_interview_close (self);
  g_assert_finalize_object (page);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

#define ADD(path, func)                                                                            \
  g_test_add (path, GilTestInterview, NULL, gil_test_interview_set_up, func,                       \
              gil_test_interview_tear_down)
  ADD ("/ui/question-page/page", test_page);
  ADD ("/ui/question-page/hints", test_hints);
  ADD ("/ui/question-page/turn", test_turn);
  ADD ("/ui/question-page/back", test_back);
  ADD ("/ui/question-page/star", test_star);
  ADD ("/ui/question-page/draft", test_draft);
  ADD ("/ui/question-page/links", test_links);
  ADD ("/ui/question-page/lost", test_lost);
  ADD ("/ui/question-page/parts", test_parts);
#undef ADD

  return g_test_run ();
}
