/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-import.h"

#include "gil-answer.h"
#include "gil-journal-doc.h"
#include "gil-journal-item.h"
#include "gil-json-file.h"
#include "gil-lang.h"
#include "gil-meeting.h"
#include "gil-practice.h"
#include "gil-shown.h"

#define FORMAT 1

/* What a member holds. */
typedef enum
{
  TEXT,
  FLAG,
  TEXTS,
  LEVEL, /* 1 to 5 */
  COUNT,
  DAY,
  TIME,
  STATUS,
  RATING,
  CHECKS,
} Shape;

static const struct
{
  GilJournalKind kind;
  const char *member;
  Shape shape;
} known[] = {
  { GIL_JOURNAL_ANSWERS, GIL_ANSWER_KEYWORDS_EN, TEXT },
  { GIL_JOURNAL_ANSWERS, GIL_ANSWER_KEYWORDS_KO, TEXT },
  { GIL_JOURNAL_ANSWERS, GIL_ANSWER_TEXT_EN, TEXT },
  { GIL_JOURNAL_ANSWERS, GIL_ANSWER_TEXT_KO, TEXT },
  { GIL_JOURNAL_ANSWERS, "status", STATUS },
  { GIL_JOURNAL_ANSWERS, "confidence", LEVEL },
  { GIL_JOURNAL_ANSWERS, "star", FLAG },
  { GIL_JOURNAL_ANSWERS, GIL_ANSWER_STORIES, TEXTS },
  { GIL_JOURNAL_ANSWERS, GIL_ANSWER_DECISIONS, TEXTS },
  { GIL_JOURNAL_TASKS, "text", TEXT },
  { GIL_JOURNAL_TASKS, "stage", TEXT },
  { GIL_JOURNAL_TASKS, "done", FLAG },
  { GIL_JOURNAL_QUESTIONS, "text", TEXT },
  { GIL_JOURNAL_QUESTIONS, "check", TEXT },
  { GIL_JOURNAL_QUESTIONS, "category", TEXT },
  { GIL_JOURNAL_QUESTIONS, "stages", TEXTS },
  { GIL_JOURNAL_STORIES, "title", TEXT },
  { GIL_JOURNAL_STORIES, "situation", TEXT },
  { GIL_JOURNAL_STORIES, "task", TEXT },
  { GIL_JOURNAL_STORIES, "action", TEXT },
  { GIL_JOURNAL_STORIES, "result", TEXT },
  { GIL_JOURNAL_STORIES, "reflection", TEXT },
  { GIL_JOURNAL_INTERVIEWS, "date", DAY },
  { GIL_JOURNAL_INTERVIEWS, "company", TEXT },
  { GIL_JOURNAL_INTERVIEWS, "role", TEXT },
  { GIL_JOURNAL_INTERVIEWS, "stage", TEXT },
  { GIL_JOURNAL_INTERVIEWS, "note", TEXT },
  { GIL_JOURNAL_PRACTICE, "question", TEXT },
  { GIL_JOURNAL_PRACTICE, "at", TIME },
  { GIL_JOURNAL_PRACTICE, "seconds", COUNT },
  { GIL_JOURNAL_PRACTICE, "rating", RATING },
  { GIL_JOURNAL_PRACTICE, "self_check", CHECKS },
  { GIL_JOURNAL_PRACTICE, "confidence", LEVEL },
  { GIL_JOURNAL_MEMOS, "text", TEXT },
};

static void
check_texts (const GilJsonPlace *at,
             const char         *member)
{
  GilJsonPlace list, element;

  if (!gil_json_get_array (at, member, GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    gil_json_get_element (&list, i, &element);
    gil_json_as_string (&element);
  }
}

static void
check_time (const GilJsonPlace *at,
            const char         *member)
{
  const char *text;

  if (gil_json_get_string (at, member, GIL_JSON_REQUIRED, &text) && gil_journal_time_parse (text) == 0)
    gil_json_report (at, member,
                     gil_say ("must be a time, as in \"2026-11-23T14:21:49Z\"",
                              "시각이어야 해요 (예: \"2026-11-23T14:21:49Z\")"));
}

static void
check_day (const GilJsonPlace *at,
           const char         *member)
{
  const char *text;

  if (gil_json_get_string (at, member, GIL_JSON_REQUIRED, &text) && gil_meeting_parse_day (text) == 0)
    gil_json_report (at, member,
                     gil_say ("must be a day, as in \"2026-12-14\"",
                              "날짜여야 해요 (예: \"2026-12-14\")"));
}

static void
check_choice (const GilJsonPlace *at,
              const char         *member,
              gboolean            is_status)
{
  const char *statuses[GIL_ANSWER_N_STATUSES + 1] = { NULL };
  const char *ratings[GIL_N_RATINGS] = { NULL };
  guint choice;

  for (guint i = 0; i < GIL_ANSWER_N_STATUSES; i++)
    statuses[i] = gil_answer_status_get_id (i);
  for (guint i = GIL_RATING_AGAIN; i < GIL_N_RATINGS; i++)
    ratings[i - GIL_RATING_AGAIN] = gil_rating_get_id (i);

  gil_json_get_choice (at, member, GIL_JSON_REQUIRED, is_status ? statuses : ratings, &choice);
}

static void
check_checks (const GilJsonPlace *at,
              const char         *member)
{
  GilJsonPlace list;

  if (gil_json_get_array (at, member, GIL_JSON_REQUIRED, &list)
      && gil_json_get_length (&list) != GIL_PRACTICE_N_CHECKS)
    gil_json_report (&list, NULL, gil_say ("must be %d numbers", "숫자 %d개여야 해요"),
                     GIL_PRACTICE_N_CHECKS);
}

static void
check_member (const GilJsonPlace *at,
              const char         *member,
              Shape               shape)
{
  const char *text;
  gboolean flag;
  gint64 number;

  switch (shape) {
  case FLAG:
    gil_json_get_boolean (at, member, GIL_JSON_REQUIRED, &flag);
    break;
  case TEXTS:
    check_texts (at, member);
    break;
  case LEVEL:
    gil_json_get_int (at, member, GIL_JSON_REQUIRED, 1, GIL_ANSWER_MOST_CONFIDENCE, &number);
    break;
  case COUNT:
    gil_json_get_int (at, member, GIL_JSON_REQUIRED, 0, 86400, &number);
    break;
  case DAY:
    check_day (at, member);
    break;
  case TIME:
    check_time (at, member);
    break;
  case STATUS:
  case RATING:
    check_choice (at, member, shape == STATUS);
    break;
  case CHECKS:
    check_checks (at, member);
    break;
  case TEXT:
  default:
    gil_json_get_string (at, member, GIL_JSON_REQUIRED, &text);
    break;
  }
}

static void
check_item (const GilJsonPlace *item,
            GilJournalKind      kind)
{
  static const char *const times[] = { "made", "changed" };

  for (gsize i = 0; i < G_N_ELEMENTS (times); i++) {
    if (gil_json_has (item, times[i]))
      check_time (item, times[i]);
  }
  if (gil_json_has (item, "removed"))
    check_member (item, "removed", FLAG);

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++) {
    if (known[i].kind == kind && gil_json_has (item, known[i].member))
      check_member (item, known[i].member, known[i].shape);
  }
}

static void
check_section (const GilJsonPlace *root,
               GilJournalKind      kind)
{
  g_autofree const char **ids = NULL;
  GilJsonPlace section, item;
  gsize n_ids;

  if (!gil_json_get_object (root, gil_journal_sections[kind], GIL_JSON_OPTIONAL, &section))
    return;

  ids = gil_json_list_keys (&section, &n_ids);
  for (gsize i = 0; i < n_ids; i++) {
    /* Nothing more would be told. */
    if (gil_problems_get_count (root->problems) > GIL_PROBLEMS_MAX)
      return;
    if (gil_json_get_object (&section, ids[i], GIL_JSON_REQUIRED, &item))
      check_item (&item, kind);
  }
}

static void
check_root (const GilJsonPlace *root)
{
  gint64 format;

  if (gil_json_get_int (root, "format", GIL_JSON_REQUIRED, 1, G_MAXINT64, &format) && format != FORMAT)
    gil_json_report (root, "format",
                     gil_say ("is %" G_GINT64_FORMAT ", this version reads up to %d",
                              "파일 형식이 %" G_GINT64_FORMAT "인데 이 버전은 %d까지 읽을 수 있어요"),
                     format, FORMAT);
  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++)
    check_section (root, kind);
}

static gboolean
report (GilProblems   *found,
        char        ***problems)
{
  *problems = g_strdupv ((char **) gil_problems_get_all (found));

  return gil_problems_get_count (found) == 0;
}

/* Checks a backup. Members and sections that are not known may be of a newer version and are passed
 * over; an unsound item does not keep the others from being imported. */
gboolean
gil_import_check (const char   *name,
                  GBytes       *backup,
                  char       ***problems)
{
  g_autoptr (GilProblems) found = gil_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GilJsonDoc) doc = NULL;
  GilJsonPlace root;

  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (backup != NULL, FALSE);
  g_return_val_if_fail (problems != NULL, FALSE);

  doc = gil_json_doc_new (name, backup, &error);
  if (doc == NULL) {
    gil_problems_take (found, name, g_steal_pointer (&error));
  } else {
    gil_json_doc_get_root (doc, found, &root);
    check_root (&root);
  }

  return report (found, problems);
}

/* Checks a backup as gil_import_check() does. */
gboolean
gil_import_check_file (const char   *path,
                       char       ***problems)
{
  g_autoptr (GilProblems) found = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *shown = NULL;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (problems != NULL, FALSE);

  shown = gil_dup_shown (path, G_MAXSIZE);
  bytes = gil_json_file_read (path, &error);
  if (bytes != NULL)
    return gil_import_check (shown, bytes, problems);

  found = gil_problems_new ();
  gil_problems_take (found, shown, g_steal_pointer (&error));

  return report (found, problems);
}
