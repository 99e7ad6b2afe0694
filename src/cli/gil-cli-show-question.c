/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-show-question.h"

#include "gil-cli-journal.h"
#include "gil-cli-json.h"
#include "gil-cli-options.h"
#include "gil-cli-remarks.h"

#include "gil-decision.h"
#include "gil-question-list.h"
#include "gil-status-name.h"
#include "gil-story.h"

/* By #GilQuestionPart. */
static const struct
{
  const char *member;
  GilCliText heading;
} parts[] = {
  [GIL_QUESTION_OUTLINE] = { "outline", { "Prompts for your answer", "답변 떠올리기" } },
  [GIL_QUESTION_GOOD] = { "good", { "Good signals", "좋은 신호" } },
  [GIL_QUESTION_RED_FLAGS] = { "red_flags", { "Red flags", "위험 신호" } },
  [GIL_QUESTION_FOLLOW_UPS] = { "follow_ups", { "Follow-ups", "이어지는 질문" } },
};
G_STATIC_ASSERT (G_N_ELEMENTS (parts) == GIL_N_QUESTION_PARTS);

/* The four texts of an answer, that of the other language last. */
static const struct
{
  GilLang lang;
  const char *member;
  GilCliText name;
} texts[] = {
  { GIL_LANG_EN, GIL_ANSWER_KEYWORDS_EN, { "Keywords (English)", "키워드 (영어)" } },
  { GIL_LANG_EN, GIL_ANSWER_TEXT_EN, { "Answer (English)", "답변 (영어)" } },
  { GIL_LANG_KO, GIL_ANSWER_KEYWORDS_KO, { "Keywords (Korean)", "키워드 (한국어)" } },
  { GIL_LANG_KO, GIL_ANSWER_TEXT_KO, { "Answer (Korean)", "답변 (한국어)" } },
};

static const char *
name_origin (GilQuestionOrigin origin)
{
  static const char *const names[] = {
    [GIL_ORIGIN_NOTES] = "notes",
    [GIL_ORIGIN_DERIVED] = "derived",
    [GIL_ORIGIN_ADDED] = "added",
    [GIL_ORIGIN_OWN] = "own",
  };

  return names[origin];
}

static GilFrame *
find_frame (const GilCli *cli,
            GilQuestion  *question)
{
  const char *frame = gil_question_get_frame (question);

  return frame != NULL ? gil_catalog_find_frame (cli->catalog, frame) : NULL;
}

static void
add_answer_json (GilJournal  *journal,
                 const char  *id,
                 JsonBuilder *builder)
{
  g_auto (GStrv) stories = NULL;
  g_auto (GStrv) decisions = NULL;

  json_builder_set_member_name (builder, "answer");
  if (journal == NULL || gil_journal_get (journal, GIL_JOURNAL_ANSWERS, id) == NULL) {
    json_builder_add_null_value (builder);
    return;
  }

  stories = gil_answer_get_links (journal, id, GIL_ANSWER_STORIES);
  decisions = gil_answer_get_links (journal, id, GIL_ANSWER_DECISIONS);
  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "status",
                           gil_answer_status_get_id (gil_answer_get_status (journal, id)));
  json_builder_set_member_name (builder, "confidence");
  if (gil_answer_get_confidence (journal, id) > 0)
    json_builder_add_int_value (builder, gil_answer_get_confidence (journal, id));
  else
    json_builder_add_null_value (builder);
  gil_cli_json_add_boolean (builder, "star", gil_answer_get_star (journal, id));
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    gil_cli_json_add_string (builder, texts[i].member,
                             gil_answer_get_text (journal, id, texts[i].member));
  gil_cli_json_add_strings (builder, "stories", (const char *const *) stories);
  gil_cli_json_add_strings (builder, "decisions", (const char *const *) decisions);
  json_builder_end_object (builder);
}

static void
add_frame_json (const GilCli *cli,
                GilFrame     *frame,
                JsonBuilder  *builder)
{
  const GilFrameStep *steps;
  gsize n_steps;

  json_builder_set_member_name (builder, "frame");
  if (frame == NULL) {
    json_builder_add_null_value (builder);
    return;
  }

  steps = gil_frame_get_steps (frame, &n_steps);
  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "id", gil_frame_get_id (frame));
  gil_cli_json_add_string (builder, "name", gil_text_in (gil_frame_get_name (frame), cli->lang));
  gil_cli_json_add_string (builder, "line", gil_text_in (gil_frame_get_line (frame), cli->lang));
  json_builder_set_member_name (builder, "steps");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < n_steps; i++) {
    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "name", gil_text_in (&steps[i].name, cli->lang));
    gil_cli_json_add_string (builder, "hint", gil_text_in (&steps[i].hint, cli->lang));
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_page_json (const GilCli *cli,
               GilQuestion  *question,
               JsonBuilder  *builder)
{
  const GilRemark *advice;
  gsize n;

  for (guint part = 0; part < GIL_N_QUESTION_PARTS; part++) {
    const GilText *list = gil_question_get_part (question, part, &n);

    json_builder_set_member_name (builder, parts[part].member);
    json_builder_begin_array (builder);
    for (gsize i = 0; i < n; i++)
      json_builder_add_string_value (builder, gil_text_in (&list[i], cli->lang));
    json_builder_end_array (builder);
  }

  advice = gil_question_get_advice (question, &n);
  json_builder_set_member_name (builder, "advice");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < n; i++) {
    json_builder_begin_object (builder);
    gil_cli_remark_add_json (cli, &advice[i], builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
print_json (const GilCli *cli,
            GilQuestion  *question,
            GilJournal   *journal)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const GilText *check = gil_question_get_check (question);

  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "id", gil_question_get_id (question));
  gil_cli_json_add_string (builder, "category", gil_question_get_category (question));
  gil_cli_json_add_string (builder, "category_name",
                           gil_text_in (gil_question_get_category_name (question), cli->lang));
  gil_cli_json_add_string (builder, "text", gil_text_in (gil_question_get_text (question), cli->lang));
  gil_cli_json_add_string (builder, "check",
                           gil_text_is_set (check) ? gil_text_in (check, cli->lang) : NULL);
  gil_cli_json_add_string (builder, "origin", name_origin (gil_question_get_origin (question)));
  gil_cli_json_add_boolean (builder, "must_have", gil_question_is_must_have (question));
  json_builder_set_member_name (builder, "seconds");
  json_builder_add_int_value (builder, gil_question_get_seconds (question));
  gil_cli_json_add_strings (builder, "roles", gil_question_get_roles (question));
  gil_cli_json_add_strings (builder, "stages", gil_question_get_stages (question));
  gil_cli_json_add_strings (builder, "frameworks", gil_question_get_frameworks (question));
  gil_cli_json_add_strings (builder, "evidence", gil_question_get_evidence (question));
  add_frame_json (cli, find_frame (cli, question), builder);
  add_page_json (cli, question, builder);
  add_answer_json (journal, gil_question_get_id (question), builder);
  json_builder_end_object (builder);
  gil_cli_json_print (builder, cli->out);
}

/* Names of roles and stages; of what is not there the id. */
static void
append_names (const GilCli      *cli,
              GString           *line,
              const char *const *ids,
              gboolean           of_stages)
{
  for (guint i = 0; ids[i] != NULL; i++) {
    gpointer item = of_stages ? (gpointer) gil_catalog_find_stage (cli->catalog, ids[i])
                              : (gpointer) gil_catalog_find_role (cli->catalog, ids[i]);
    const char *name = ids[i];

    if (item != NULL)
      name = gil_text_in (of_stages ? gil_stage_get_name (item) : gil_role_get_name (item), cli->lang);
    g_string_append_printf (line, "%s%s", i > 0 ? ", " : " · ", name);
  }
}

/* "C04-1 · Projects · Must-have · 90 seconds · every role · Take-home, First interview" */
static void
print_facts (const GilCli *cli,
             GilQuestion  *question)
{
  g_autoptr (GString) line = g_string_new (gil_question_get_id (question));

  g_string_append_printf (line, " · %s",
                          gil_text_in (gil_question_get_category_name (question), cli->lang));
  if (gil_question_is_must_have (question))
    g_string_append_printf (line, " · %s", gil_cli_text (cli, "Must-have", "필수 질문"));
  if (gil_question_get_seconds (question) > 0)
    g_string_append_printf (line, gil_cli_text (cli, " · %u seconds", " · %u초"),
                            gil_question_get_seconds (question));
  if (gil_question_get_roles (question)[0] != NULL)
    append_names (cli, line, gil_question_get_roles (question), FALSE);
  else
    g_string_append_printf (line, " · %s", gil_cli_text (cli, "Every role", "모든 역할"));
  append_names (cli, line, gil_question_get_stages (question), TRUE);
  gil_cli_print_text (cli, line->str, 2);
}

static void
print_frame (const GilCli *cli,
             GilFrame     *frame)
{
  g_autofree char *heading = NULL;
  g_autofree char *use = NULL;
  gsize n_steps;
  const GilFrameStep *steps;

  if (frame == NULL)
    return;

  steps = gil_frame_get_steps (frame, &n_steps);
  heading = g_strdup_printf (gil_cli_text (cli, "Answer frame: %s", "답변 틀: %s"),
                             gil_text_in (gil_frame_get_name (frame), cli->lang));
  gil_cli_print_heading (cli, heading);
  use = g_strdup_printf ("  %s", gil_text_in (gil_frame_get_line (frame), cli->lang));
  gil_cli_print_text (cli, use, 2);
  for (gsize i = 0; i < n_steps; i++) {
    g_autofree char *line = g_strdup_printf ("  %" G_GSIZE_FORMAT ". %s — %s", i + 1,
                                             gil_text_in (&steps[i].name, cli->lang),
                                             gil_text_in (&steps[i].hint, cli->lang));

    gil_cli_print_text (cli, line, 5);
  }
}

static void
print_page (const GilCli *cli,
            GilQuestion  *question)
{
  const GilRemark *advice;
  gsize n;

  for (guint part = 0; part < GIL_N_QUESTION_PARTS; part++) {
    const GilText *list = gil_question_get_part (question, part, &n);

    if (n > 0)
      gil_cli_print_heading (cli, gil_cli_own (cli, &parts[part].heading));
    for (gsize i = 0; i < n; i++) {
      g_autofree char *line = g_strdup_printf ("  • %s", gil_text_in (&list[i], cli->lang));

      gil_cli_print_text (cli, line, 4);
    }
  }

  advice = gil_question_get_advice (question, &n);
  if (n > 0) {
    gil_cli_print_heading (cli, gil_cli_text (cli, "What the notes advise", "노트의 조언"));
    gil_cli_remarks_print (cli, advice, n, 2);
  }
}

/* The user's lines stay as they were written. */
static void
print_own_text (const GilCli *cli,
                const char   *name,
                const char   *text)
{
  g_auto (GStrv) lines = NULL;
  g_autofree char *heading = NULL;

  if (text == NULL)
    return;

  heading = g_strdup_printf ("  %s", name);
  gil_cli_print_text (cli, heading, 2);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    g_autofree char *plain = gil_cli_dup_plain (lines[i]);
    g_autofree char *line = g_strdup_printf ("    %s", plain);

    gil_cli_print_text (cli, g_strchomp (line), 4);
  }
}

/* The stories and decisions that the answer leans on, by name. */
static void
print_links (const GilCli *cli,
             GilJournal   *journal,
             const char   *id)
{
  g_auto (GStrv) stories = gil_answer_get_links (journal, id, GIL_ANSWER_STORIES);
  g_auto (GStrv) decisions = gil_answer_get_links (journal, id, GIL_ANSWER_DECISIONS);

  for (guint i = 0; stories[i] != NULL; i++)
    print_own_text (cli, gil_cli_text (cli, "Story", "스토리"),
                    gil_story_get (journal, stories[i], GIL_STORY_TITLE));
  for (guint i = 0; decisions[i] != NULL; i++) {
    JsonObject *item = gil_journal_get (journal, GIL_JOURNAL_DECISIONS, decisions[i]);
    g_autoptr (GilDecision) decision = item != NULL ? gil_decision_read (item) : NULL;

    if (decision != NULL)
      print_own_text (cli, gil_cli_text (cli, "Decision", "결정"), decision->title);
  }
}

static void
print_answer (const GilCli *cli,
              GilJournal   *journal,
              const char   *id)
{
  g_autoptr (GString) line = g_string_new ("  ");
  guint confidence;

  if (journal == NULL || gil_journal_get (journal, GIL_JOURNAL_ANSWERS, id) == NULL)
    return;

  gil_cli_print_heading (cli, gil_cli_text (cli, "My answer", "내 답변"));
  confidence = gil_answer_get_confidence (journal, id);
  g_string_append (line, gil_status_name (gil_answer_get_status (journal, id), cli->lang));
  if (confidence > 0)
    g_string_append_printf (line, gil_cli_text (cli, " · Confidence %u of 5", " · 자신감 %u/5"),
                            confidence);
  if (gil_answer_get_star (journal, id))
    g_string_append (line, " · ★");
  gil_cli_print_text (cli, line->str, 2);

  for (guint others = 0; others < 2; others++) {
    for (gsize i = 0; i < G_N_ELEMENTS (texts); i++) {
      if ((texts[i].lang == cli->lang) == (others == 0))
        print_own_text (cli, gil_cli_own (cli, &texts[i].name),
                        gil_answer_get_text (journal, id, texts[i].member));
    }
  }
  print_links (cli, journal, id);
}

static void
print_text (const GilCli *cli,
            GilQuestion  *question,
            GilJournal   *journal)
{
  const GilText *check = gil_question_get_check (question);
  g_autofree char *plain = gil_cli_dup_plain (gil_text_in (gil_question_get_text (question), cli->lang));

  gil_cli_print_text (cli, plain, 0);
  print_facts (cli, question);
  if (gil_text_is_set (check)) {
    g_autofree char *shown = gil_cli_dup_plain (gil_text_in (check, cli->lang));
    g_autofree char *line
      = g_strdup_printf (gil_cli_text (cli, "What is being checked: %s", "확인하는 것: %s"), shown);

    gil_cli_print_text (cli, line, 2);
  }
  print_answer (cli, journal, gil_question_get_id (question));
  print_frame (cli, find_frame (cli, question));
  print_page (cli, question);
}

/* A journal that cannot be used costs the answer, not the page. */
gboolean
gil_cli_show_question (const GilCli  *cli,
                       const char    *id,
                       GError       **error)
{
  g_autoptr (GError) reason = NULL;
  g_autoptr (GilJournal) journal = gil_cli_open_journal (cli, &reason);
  g_autoptr (GilQuestionList) questions = NULL;
  GilQuestion *question = NULL;

  if (journal != NULL) {
    questions = gil_question_list_new (cli->catalog, journal);
    question = gil_question_list_find (questions, id);
  }
  if (question == NULL)
    question = gil_cli_need (cli, GIL_CLI_QUESTIONS, id, error);
  if (question == NULL)
    return FALSE;

  if (reason != NULL)
    g_string_append_printf (cli->err, "giljabi-cli: %s\n", reason->message);
  if (cli->json)
    print_json (cli, question, journal);
  else
    print_text (cli, question, journal);

  return TRUE;
}
