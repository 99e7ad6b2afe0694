/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-sheet.h"

#include <string.h>

#include "gil-answer.h"
#include "gil-meeting.h"
#include "gil-month.h"
#include "gil-own.h"
#include "gil-story.h"

/* What a sheet is made of. */
typedef struct
{
  GilSheet *sheet;
  GilQuestionList *questions;
  GilCatalog *catalog;
  GilJournal *journal;
  const GilSheetOptions *options;
} Writer;

static const char *
either (GilLang     lang,
        const char *en,
        const char *ko)
{
  return lang == GIL_LANG_KO ? ko : en;
}

/* The language of what the user wrote where nobody said it: Korean sets its letters by rules of its
 * own. */
static GilLang
guess_lang (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    if (g_unichar_get_script (g_utf8_get_char (p)) == G_UNICODE_SCRIPT_HANGUL)
      return GIL_LANG_KO;
  }

  return GIL_LANG_EN;
}

static void
block_free (gpointer data)
{
  GilSheetBlock *block = data;

  g_free (block->mark);
  g_free (block->text);
  g_free (block);
}

static void
add_marked (Writer        *writer,
            GilSheetStyle  style,
            GilLang        lang,
            guint          number,
            const char    *text)
{
  GilSheetBlock *block = g_new0 (GilSheetBlock, 1);

  block->style = style;
  block->mark = number > 0 ? g_strdup_printf ("%u", number) : NULL;
  block->text = g_strdup (text);
  block->lang = lang;
  g_ptr_array_add (writer->sheet->blocks, block);
}

static void
add (Writer        *writer,
     GilSheetStyle  style,
     GilLang        lang,
     const char    *text)
{
  add_marked (writer, style, lang, 0, text);
}

/* One block a line, so that a page may end after any; nothing for blank ones. */
static void
add_lines (Writer        *writer,
           GilSheetStyle  style,
           GilLang        lang,
           const char    *text)
{
  g_auto (GStrv) lines = g_strsplit_set (text, "\r\n", -1);

  for (guint i = 0; lines[i] != NULL; i++) {
    /* Blanks at the beginning are the writer's: they may be code. */
    g_strchomp (lines[i]);
    if (*lines[i] != '\0')
      add (writer, style, lang, lines[i]);
  }
}

/* What the user wrote in one line, as a heading or an entry of a list has to be. (nullable) */
static char *
join_lines (const char *text)
{
  g_autofree char *line = g_strdup (text);

  if (line == NULL)
    return NULL;

  g_strdelimit (line, "\r\n\t", ' ');
  g_strstrip (line);

  return *line != '\0' ? g_steal_pointer (&line) : NULL;
}

/* "Monday, December 14, 2026"; "2026년 12월 14일 월요일" */
static char *
name_day (guint32 julian,
          GilLang lang)
{
  static const char *const en[] = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  };
  static const char *const ko[] = {
    "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일",
  };
  g_autofree char *written = gil_meeting_format_day (julian);
  g_autofree char *month = NULL;
  g_autofree char *name = NULL;
  GDate date;
  guint weekday;

  if (written == NULL)
    return NULL;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, julian);
  weekday = g_date_get_weekday (&date) - G_DATE_MONDAY;
  month = g_strndup (written, strlen ("2026-12"));
  name = gil_format_month (month, lang);
  if (lang == GIL_LANG_KO)
    return g_strdup_printf ("%s %u일 %s", name, g_date_get_day (&date), ko[weekday]);

  return g_strdup_printf ("%s, %.*s %u, %u", en[weekday], (int) strcspn (name, " "), name,
                          g_date_get_day (&date), g_date_get_year (&date));
}

static void
append_word (GString    *line,
             const char *word)
{
  g_autofree char *joined = join_lines (word);

  if (joined != NULL)
    g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", joined);
}

/* The interview: when, where, for what; and what the user noted about it. */
static void
add_meeting (Writer     *writer,
             GilMeeting *meeting)
{
  GilLang lang = writer->options->lang;
  g_autoptr (GString) line = g_string_new (NULL);
  g_autofree char *day = name_day (meeting->date, lang);
  GilRole *role = NULL;
  GilStage *stage = NULL;

  if (meeting->role != NULL)
    role = gil_catalog_find_role (writer->catalog, meeting->role);
  if (meeting->stage != NULL)
    stage = gil_catalog_find_stage (writer->catalog, meeting->stage);

  append_word (line, day);
  append_word (line, meeting->company);
  append_word (line, role != NULL ? gil_text_in (gil_role_get_name (role), lang) : NULL);
  append_word (line, stage != NULL ? gil_text_in (gil_stage_get_name (stage), lang) : NULL);
  if (line->len > 0)
    add (writer, GIL_SHEET_LINE, guess_lang (line->str), line->str);
  if (meeting->note != NULL)
    add_lines (writer, GIL_SHEET_LINE, guess_lang (meeting->note), meeting->note);
}

static void
add_task (Writer     *writer,
          const char *id,
          const char *text)
{
  g_autofree char *line = join_lines (text);

  if (line == NULL || gil_task_is_done (writer->journal, id))
    return;

  if (writer->sheet->n_tasks++ == 0)
    add (writer, GIL_SHEET_SECTION, writer->options->lang,
         either (writer->options->lang, "Still to do", "남은 할 일"));
  add (writer, GIL_SHEET_TASK, guess_lang (line), line);
}

static void
add_tasks (Writer *writer)
{
  GilStage *stage = gil_catalog_find_stage (writer->catalog, writer->options->stage);
  g_auto (GStrv) own = NULL;
  const GilStageTask *tasks;
  gsize n_tasks;

  if (stage == NULL)
    return;

  tasks = gil_stage_get_tasks (stage, &n_tasks);
  for (gsize i = 0; i < n_tasks; i++)
    add_task (writer, tasks[i].id, gil_text_in (&tasks[i].text, writer->options->lang));

  own = gil_own_task_list (writer->journal, writer->options->stage);
  for (guint i = 0; own[i] != NULL; i++) {
    g_autoptr (GilOwnTask) task
      = gil_own_task_read (gil_journal_get (writer->journal, GIL_JOURNAL_TASKS, own[i]));

    if (task != NULL)
      add_task (writer, own[i], task->text);
  }
}

/* Whether there was something in that language. */
static gboolean
add_answer_in (Writer     *writer,
               const char *id,
               GilLang     lang)
{
  const char *keywords = gil_answer_get_text (writer->journal, id,
                                              either (lang, GIL_ANSWER_KEYWORDS_EN,
                                                      GIL_ANSWER_KEYWORDS_KO));
  const char *text = gil_answer_get_text (writer->journal, id,
                                          either (lang, GIL_ANSWER_TEXT_EN, GIL_ANSWER_TEXT_KO));

  if (keywords != NULL)
    add_lines (writer, GIL_SHEET_KEYWORDS, lang, keywords);
  if (text != NULL && (keywords == NULL || writer->options->full_text))
    add_lines (writer, GIL_SHEET_TEXT, lang, text);

  return keywords != NULL || text != NULL;
}

static void
add_question (Writer      *writer,
              GilQuestion *question)
{
  GilLang lang = writer->options->lang;
  GilLang other = lang == GIL_LANG_KO ? GIL_LANG_EN : GIL_LANG_KO;
  const char *id = gil_question_get_id (question);
  g_autofree char *text = join_lines (gil_text_in (gil_question_get_text (question), lang));

  if (text == NULL)
    return;

  add_marked (writer, GIL_SHEET_HEADING, guess_lang (text), ++writer->sheet->n_questions, text);
  if (add_answer_in (writer, id, lang) || add_answer_in (writer, id, other))
    writer->sheet->n_answered++;
  else
    add (writer, GIL_SHEET_ASIDE, lang, either (lang, "No answer yet", "아직 답변이 없어요"));
}

static gboolean
is_wanted (const Writer *writer,
           GilQuestion  *question)
{
  const char *id = gil_question_get_id (question);
  const GilSheetOptions *options = writer->options;

  return (options->must_have && gil_question_is_must_have (question))
         || (options->starred && gil_answer_get_star (writer->journal, id))
         || (options->answered && gil_answer_has_text (writer->journal, id));
}

/* The must-haves or the others, in the order of the list. */
static void
add_questions (Writer     *writer,
               gboolean    must_have,
               const char *name)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (writer->questions));
  gboolean any = FALSE;

  for (guint i = 0; i < n; i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (G_LIST_MODEL (writer->questions), i);

    if (gil_question_is_must_have (question) != must_have || !is_wanted (writer, question))
      continue;
    if (!any)
      add (writer, GIL_SHEET_SECTION, writer->options->lang, name);
    any = TRUE;
    add_question (writer, question);
  }
}

static void
add_stories (Writer *writer)
{
  GilLang lang = writer->options->lang;
  g_auto (GStrv) ids = gil_journal_list (writer->journal, GIL_JOURNAL_STORIES);

  for (guint i = 0; ids[i] != NULL; i++) {
    const char *result = gil_story_get (writer->journal, ids[i], GIL_STORY_RESULT);
    g_autofree char *title = join_lines (gil_story_get (writer->journal, ids[i], GIL_STORY_TITLE));

    if (title == NULL && result == NULL)
      continue;
    if (writer->sheet->n_stories++ == 0)
      add (writer, GIL_SHEET_SECTION, lang, either (lang, "Stories", "스토리"));
    if (title == NULL)
      title = g_strdup (either (lang, "Untitled story", "제목 없는 스토리"));
    add (writer, GIL_SHEET_HEADING, guess_lang (title), title);
    if (result != NULL)
      add_lines (writer, GIL_SHEET_TEXT, guess_lang (result), result);
  }
}

/* Puts together what one wants to look at once more before an interview: the interview itself, tasks that are
 * open, questions with keywords, stories. */
GilSheet *
gil_sheet_new (GilQuestionList       *questions,
               const GilSheetOptions *options,
               guint32                today)
{
  GilLang lang;
  Writer writer = { .questions = questions, .options = options };
  g_autofree char *next = NULL;
  g_autoptr (GilSheet) sheet = NULL;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (questions), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  lang = options->lang;
  sheet = g_new0 (GilSheet, 1);
  sheet->lang = lang;
  sheet->title = g_strdup (either (lang, "For the day of the interview", "면접 날 보는 요약"));
  sheet->blocks = g_ptr_array_new_with_free_func (block_free);
  writer.sheet = sheet;
  writer.catalog = gil_question_list_get_catalog (questions);
  writer.journal = gil_question_list_get_journal (questions);

  add (&writer, GIL_SHEET_TITLE, lang, sheet->title);
  next = gil_meeting_find_next (writer.journal, today);
  if (next != NULL) {
    g_autoptr (GilMeeting) meeting
      = gil_meeting_read (gil_journal_get (writer.journal, GIL_JOURNAL_INTERVIEWS, next));

    add_meeting (&writer, meeting);
  }

  if (options->stage != NULL)
    add_tasks (&writer);
  add_questions (&writer, TRUE, either (lang, "Must-have questions", "필수 질문"));
  add_questions (&writer, FALSE, either (lang, "Other questions", "그 밖의 질문"));
  if (options->stories)
    add_stories (&writer);

  return g_steal_pointer (&sheet);
}

/* Frees a sheet. */
void
gil_sheet_free (GilSheet *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}
