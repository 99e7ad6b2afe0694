/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-export-private.h"

#include "gil-answer.h"
#include "gil-decision-text.h"
#include "gil-decision.h"
#include "gil-markdown.h"
#include "gil-meeting.h"
#include "gil-own.h"
#include "gil-status-name.h"
#include "gil-story.h"

/* What is written in one go. */
typedef struct
{
  GilQuestionList *questions;
  GilCatalog *catalog;
  GilJournal *journal;
  GilLang lang;
  GString *out;
} Sheet;

static const char *
either (const Sheet *sheet,
        const char  *en,
        const char  *ko)
{
  return sheet->lang == GIL_LANG_KO ? ko : en;
}

static void
append_heading (const Sheet *sheet,
                guint        level,
                const char  *text)
{
  g_string_append (sheet->out, sheet->out->len > 0 ? "\n" : "");
  for (guint i = 0; i < level; i++)
    g_string_append_c (sheet->out, '#');
  g_string_append_c (sheet->out, ' ');
  gil_markdown_append_inline (sheet->out, text);
  g_string_append (sheet->out, "\n\n");
}

static void
append_named (const Sheet *sheet,
              const char  *name,
              const char  *text)
{
  if (text == NULL)
    return;

  g_string_append_printf (sheet->out, "**%s**\n\n", name);
  gil_markdown_append_paragraphs (sheet->out, text);
  g_string_append_c (sheet->out, '\n');
}

/* "C04-1 · Must-have · Draft · Confidence 3 of 5 · ★"; @question (nullable): no longer in the list. */
static void
append_state (const Sheet *sheet,
              const char  *id,
              GilQuestion *question)
{
  guint confidence = gil_answer_get_confidence (sheet->journal, id);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *line = NULL;

  if (question != NULL && !gil_question_is_own (question))
    g_ptr_array_add (words, g_strdup (id));
  if (question != NULL && gil_question_is_own (question))
    g_ptr_array_add (words, g_strdup (either (sheet, "My own", "내가 더한 질문")));
  if (question != NULL && gil_question_is_must_have (question))
    g_ptr_array_add (words, g_strdup (either (sheet, "Must-have", "필수 질문")));
  g_ptr_array_add (words, g_strdup (gil_status_name (gil_answer_get_status (sheet->journal, id),
                                                    sheet->lang)));
  if (confidence > 0)
    g_ptr_array_add (words, sheet->lang == GIL_LANG_KO
                              ? g_strdup_printf ("자신감 %u/5", confidence)
                              : g_strdup_printf ("Confidence %u of 5", confidence));
  if (gil_answer_get_star (sheet->journal, id))
    g_ptr_array_add (words, g_strdup ("★"));
  g_ptr_array_add (words, NULL);

  line = g_strjoinv (" · ", (char **) words->pdata);
  gil_markdown_append_inline (sheet->out, line);
  g_string_append (sheet->out, "\n\n");
}

/* Both languages, that of the sheet first. */
static void
append_answer (const Sheet *sheet,
               const char  *id)
{
  static const struct
  {
    GilLang lang;
    const char *member;
    const char *en;
    const char *ko;
  } texts[] = {
    { GIL_LANG_EN, GIL_ANSWER_KEYWORDS_EN, "Keywords (English)", "키워드 (영어)" },
    { GIL_LANG_EN, GIL_ANSWER_TEXT_EN, "Answer (English)", "답변 (영어)" },
    { GIL_LANG_KO, GIL_ANSWER_KEYWORDS_KO, "Keywords (Korean)", "키워드 (한국어)" },
    { GIL_LANG_KO, GIL_ANSWER_TEXT_KO, "Answer (Korean)", "답변 (한국어)" },
  };

  for (guint others = 0; others < 2; others++) {
    for (gsize i = 0; i < G_N_ELEMENTS (texts); i++) {
      if ((texts[i].lang == sheet->lang) == (others == 0))
        append_named (sheet, either (sheet, texts[i].en, texts[i].ko),
                      gil_answer_get_text (sheet->journal, id, texts[i].member));
    }
  }
}

/* What the answer leans on, by name; what is gone is passed over. */
static void
append_links (const Sheet *sheet,
              const char  *id)
{
  g_auto (GStrv) stories = gil_answer_get_links (sheet->journal, id, GIL_ANSWER_STORIES);
  g_auto (GStrv) decisions = gil_answer_get_links (sheet->journal, id, GIL_ANSWER_DECISIONS);
  gboolean any = FALSE;

  for (guint i = 0; stories[i] != NULL; i++) {
    const char *title = gil_story_get (sheet->journal, stories[i], GIL_STORY_TITLE);

    if (title == NULL)
      continue;
    g_string_append_printf (sheet->out, "- %s: ", either (sheet, "Story", "스토리"));
    gil_markdown_append_inline (sheet->out, title);
    g_string_append_c (sheet->out, '\n');
    any = TRUE;
  }
  for (guint i = 0; decisions[i] != NULL; i++) {
    JsonObject *item = gil_journal_get (sheet->journal, GIL_JOURNAL_DECISIONS, decisions[i]);
    g_autoptr (GilDecision) decision = item != NULL ? gil_decision_read (item) : NULL;

    if (decision == NULL)
      continue;
    g_string_append_printf (sheet->out, "- %s: ", either (sheet, "Decision", "결정"));
    gil_markdown_append_inline (sheet->out, decision->title);
    g_string_append_c (sheet->out, '\n');
    any = TRUE;
  }

  if (any)
    g_string_append_c (sheet->out, '\n');
}

static void
append_question (const Sheet *sheet,
                 GilQuestion *question)
{
  const char *id = gil_question_get_id (question);

  append_heading (sheet, 4, gil_text_in (gil_question_get_text (question), sheet->lang));
  append_state (sheet, id, question);
  if (gil_question_is_own (question) && gil_text_is_set (gil_question_get_check (question)))
    append_named (sheet, either (sheet, "What is being checked", "확인하는 것"),
                  gil_text_in (gil_question_get_check (question), sheet->lang));
  append_answer (sheet, id);
  append_links (sheet, id);
}

/* Those of the user's own, and those to which anything is written. */
static void
append_questions (const Sheet *sheet)
{
  GListModel *questions = G_LIST_MODEL (sheet->questions);
  g_autofree char *category = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (questions, i);

    if (!gil_question_is_own (question)
        && gil_journal_get (sheet->journal, GIL_JOURNAL_ANSWERS, gil_question_get_id (question)) == NULL)
      continue;

    if (category == NULL)
      append_heading (sheet, 2, either (sheet, "Questions", "질문"));
    if (g_set_str (&category, gil_question_get_category (question)))
      append_heading (sheet, 3, gil_text_in (gil_question_get_category_name (question), sheet->lang));
    append_question (sheet, question);
  }
}

static void
append_lost (const Sheet *sheet)
{
  g_auto (GStrv) lost = gil_question_list_find_lost (sheet->questions);

  if (lost[0] == NULL)
    return;

  append_heading (sheet, 2, either (sheet, "No longer in the list", "이제 목록에 없는 질문"));
  for (guint i = 0; lost[i] != NULL; i++) {
    append_heading (sheet, 3, lost[i]);
    append_state (sheet, lost[i], NULL);
    append_answer (sheet, lost[i]);
    append_links (sheet, lost[i]);
  }
}

static void
append_task (const Sheet *sheet,
             const char  *id,
             const char  *text)
{
  g_string_append_printf (sheet->out, "- [%c] ",
                          gil_task_is_done (sheet->journal, id) ? 'x' : ' ');
  gil_markdown_append_inline (sheet->out, text);
  g_string_append_c (sheet->out, '\n');
}

/* All of them, done or not: a checklist. */
static void
append_tasks (const Sheet *sheet)
{
  GListModel *stages = gil_catalog_get_stages (sheet->catalog);
  g_auto (GStrv) own = gil_own_task_list (sheet->journal, NULL);
  g_autoptr (GHashTable) written = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_left = g_strv_length (own);

  append_heading (sheet, 2, either (sheet, "Checklist", "체크리스트"));

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);
    gsize n_tasks;
    const GilStageTask *tasks = gil_stage_get_tasks (stage, &n_tasks);

    append_heading (sheet, 3, gil_text_in (gil_stage_get_name (stage), sheet->lang));
    for (gsize j = 0; j < n_tasks; j++)
      append_task (sheet, tasks[j].id, gil_text_in (&tasks[j].text, sheet->lang));
    for (guint j = 0; own[j] != NULL; j++) {
      g_autoptr (GilOwnTask) task
        = gil_own_task_read (gil_journal_get (sheet->journal, GIL_JOURNAL_TASKS, own[j]));

      if (g_strcmp0 (task->stage, gil_stage_get_id (stage)) != 0)
        continue;
      append_task (sheet, own[j], task->text);
      g_hash_table_add (written, own[j]);
      n_left--;
    }
  }

  if (n_left == 0)
    return;
  append_heading (sheet, 3, either (sheet, "More", "그 밖의 할 일"));
  for (guint i = 0; own[i] != NULL; i++) {
    g_autoptr (GilOwnTask) task
      = gil_own_task_read (gil_journal_get (sheet->journal, GIL_JOURNAL_TASKS, own[i]));

    if (!g_hash_table_contains (written, own[i]))
      append_task (sheet, own[i], task->text);
  }
}

static void
append_stories (const Sheet *sheet)
{
  static const char *const names[][2] = {
    [GIL_STORY_SITUATION] = { "Situation", "상황" },
    [GIL_STORY_TASK] = { "Task", "맡은 일" },
    [GIL_STORY_ACTION] = { "What I did", "내가 한 행동" },
    [GIL_STORY_RESULT] = { "Result", "결과" },
    [GIL_STORY_REFLECTION] = { "What I learned", "배운 점" },
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (names) == GIL_STORY_N_PARTS);
  g_auto (GStrv) ids = gil_journal_list (sheet->journal, GIL_JOURNAL_STORIES);

  if (ids[0] == NULL)
    return;

  append_heading (sheet, 2, either (sheet, "Stories", "스토리"));
  for (guint i = 0; ids[i] != NULL; i++) {
    const char *title = gil_story_get (sheet->journal, ids[i], GIL_STORY_TITLE);

    append_heading (sheet, 3, title != NULL ? title : either (sheet, "No title", "제목 없음"));
    for (guint part = GIL_STORY_SITUATION; part < GIL_STORY_N_PARTS; part++)
      append_named (sheet, either (sheet, names[part][0], names[part][1]),
                    gil_story_get (sheet->journal, ids[i], part));
  }
}

/* The name of a role or a stage; the id where the content has none. */
static const char *
name_role (const Sheet *sheet,
           const char  *id)
{
  GilRole *role = gil_catalog_find_role (sheet->catalog, id);

  return role != NULL ? gil_text_in (gil_role_get_name (role), sheet->lang) : id;
}

static const char *
name_stage (const Sheet *sheet,
            const char  *id)
{
  GilStage *stage = gil_catalog_find_stage (sheet->catalog, id);

  return stage != NULL ? gil_text_in (gil_stage_get_name (stage), sheet->lang) : id;
}

static void
append_interviews (const Sheet *sheet)
{
  g_auto (GStrv) ids = gil_journal_list (sheet->journal, GIL_JOURNAL_INTERVIEWS);

  if (ids[0] == NULL)
    return;

  append_heading (sheet, 2, either (sheet, "Interviews", "면접"));
  for (guint i = 0; ids[i] != NULL; i++) {
    g_autoptr (GilMeeting) meeting
      = gil_meeting_read (gil_journal_get (sheet->journal, GIL_JOURNAL_INTERVIEWS, ids[i]));
    g_autofree char *day = gil_meeting_format_day (meeting->date);
    const char *const words[] = {
      day != NULL ? day : either (sheet, "No date", "날짜 없음"),
      meeting->company != NULL ? meeting->company : "",
      meeting->role != NULL ? name_role (sheet, meeting->role) : "",
      meeting->stage != NULL ? name_stage (sheet, meeting->stage) : "",
    };
    g_autoptr (GString) line = g_string_new (NULL);

    for (gsize j = 0; j < G_N_ELEMENTS (words); j++) {
      if (*words[j] != '\0')
        g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", words[j]);
    }
    append_heading (sheet, 3, line->str);
    if (meeting->note != NULL)
      gil_markdown_append_paragraphs (sheet->out, meeting->note);
  }
}

static void
append_memos (const Sheet *sheet)
{
  g_auto (GStrv) ids = gil_journal_list (sheet->journal, GIL_JOURNAL_MEMOS);
  gboolean any = FALSE;

  for (guint i = 0; ids[i] != NULL; i++) {
    const char *text = gil_memo_get_text (sheet->journal, ids[i]);

    if (text == NULL)
      continue;
    if (!any)
      append_heading (sheet, 2, either (sheet, "Memos on roles", "역할 메모"));
    any = TRUE;
    append_heading (sheet, 3, name_role (sheet, ids[i]));
    gil_markdown_append_paragraphs (sheet->out, text);
  }
}

/* A text of its own, two levels down. Only headings begin with the mark: in what the user wrote it is
 * escaped. */
static void
append_demoted (const Sheet *sheet,
                const char  *markdown)
{
  g_auto (GStrv) lines = g_strsplit (markdown, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++) {
    if (lines[i + 1] != NULL || *lines[i] != '\0')
      g_string_append_printf (sheet->out, "%s%s\n", *lines[i] == '#' ? "##" : "", lines[i]);
  }
}

static void
append_decisions (const Sheet *sheet)
{
  g_auto (GStrv) ids = gil_journal_list (sheet->journal, GIL_JOURNAL_DECISIONS);
  gboolean any = FALSE;

  for (guint i = 0; ids[i] != NULL; i++) {
    g_autoptr (GilDecision) decision
      = gil_decision_read (gil_journal_get (sheet->journal, GIL_JOURNAL_DECISIONS, ids[i]));
    g_autofree char *markdown = NULL;

    if (decision == NULL)
      continue;
    if (!any)
      append_heading (sheet, 2, either (sheet, "Decisions", "결정"));
    else
      g_string_append_c (sheet->out, '\n');
    any = TRUE;
    markdown = gil_decision_to_markdown (decision, sheet->catalog, sheet->lang);
    append_demoted (sheet, markdown);
  }
}

/* Blank lines in a row become one. */
static char *
tidy (GString *text)
{
  GString *out = g_string_sized_new (text->len);

  for (const char *p = text->str; *p != '\0'; p++) {
    if (*p == '\n' && p[1] == '\n' && p[2] == '\n')
      continue;
    g_string_append_c (out, *p);
  }
  while (out->len > 1 && g_str_has_suffix (out->str, "\n\n"))
    g_string_truncate (out, out->len - 1);
  g_string_free (text, TRUE);

  return g_string_free_and_steal (out);
}

/* (transfer full): everything the user wrote, to read and to print. Nothing in it is taken for markup. */
char *
gil_export_markdown (GilQuestionList *questions,
                     GilLang          lang)
{
  const Sheet sheet = {
    .questions = questions,
    .catalog = gil_question_list_get_catalog (questions),
    .journal = gil_question_list_get_journal (questions),
    .lang = lang,
    .out = g_string_new (NULL),
  };

  append_heading (&sheet, 1, either (&sheet, "My interview preparation", "나의 면접 준비"));
  append_interviews (&sheet);
  append_questions (&sheet);
  append_lost (&sheet);
  append_stories (&sheet);
  append_tasks (&sheet);
  append_memos (&sheet);
  append_decisions (&sheet);

  return tidy (sheet.out);
}
