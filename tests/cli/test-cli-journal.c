/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The commands about what the user wrote. Each test has a data folder of its own. */

#include "cli-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "gil-answer.h"
#include "gil-journal.h"
#include "gil-own.h"

#define JOURNAL \
  "{\"format\": 1, \"answers\": {" \
  "\"C04-1\": {\"changed\": \"2026-11-01T00:00:00Z\", \"text_ko\": \"비동기라서\\n\\u001b[31m골랐어요\"," \
  " \"keywords_en\": \"async\", \"confidence\": 3, \"stories\": [\"s\"]}," \
  "\"C77-7\": {\"changed\": \"2026-11-01T00:00:00Z\", \"text_ko\": \"옛 답\"}}," \
  " \"questions\": {\"mine\": {\"changed\": \"2026-11-01T00:00:00Z\", \"text\": \"왜 우리 팀인가요?\"}}," \
  " \"stories\": {\"s\": {\"title\": \"채팅 앱\"}}," \
  " \"tasks\": {\"prep-advert\": {\"done\": true}}}"

static char *
get_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "giljabi", "journal.json", NULL);
}

/* A test finds what the last one left; each begins by writing what it needs. */
static void
write_journal (const char *text)
{
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static char *
read_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static char *
make_path (const char *name)
{
  return g_build_filename (g_get_user_data_dir (), name, NULL);
}

static void
test_show (void)
{
  g_auto (CliOutcome) ko = { 0 };
  g_auto (CliOutcome) mine = { 0 };
  g_autoptr (JsonNode) json = NULL;
  g_autoptr (JsonNode) other = NULL;
  JsonObject *page, *answer;

  write_journal (JOURNAL);
  ko = cli_run ("show question C04-1 --lang=ko");
  g_assert_cmpint (ko.status, ==, 0);
  g_assert_cmpstr (ko.err->str, ==, "");
  cli_assert_holds (ko.out->str, "\n내 답변\n  초안 · 자신감 3/5\n");
  /* What is written acts on no terminal. */
  cli_assert_holds (ko.out->str, "\n  답변 (한국어)\n    비동기라서\n    \\u001b[31m골랐어요\n");
  cli_assert_holds (ko.out->str, "\n  키워드 (영어)\n    async\n");
  cli_assert_holds (ko.out->str, "\n  스토리\n    채팅 앱\n");
  cli_assert_holds (ko.out->str, "\n답변 틀: ");
  cli_assert_holds (ko.out->str, "[노트에서: I11, I12]");
  g_assert_null (strchr (ko.out->str, '\033'));

  mine = cli_run ("show question mine --lang=en");
  g_assert_cmpint (mine.status, ==, 0);
  g_assert_cmpstr (mine.out->str, ==, "왜 우리 팀인가요?\nmine · My questions · Every role\n");

  json = cli_run_json ("show question C04-1 --lang=en --json");
  page = json_node_get_object (json);
  answer = json_object_get_object_member (page, "answer");
  g_assert_cmpstr (json_object_get_string_member (answer, "status"), ==, "draft");
  g_assert_cmpint (json_object_get_int_member (answer, "confidence"), ==, 3);
  g_assert_cmpstr (json_object_get_string_member (answer, "text_ko"), ==, "비동기라서\n\033[31m골랐어요");
  g_assert_true (json_object_get_null_member (answer, "text_en"));
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (page, "frame"), "id"),
                   ==, "TRADE");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (page, "follow_ups")), >=, 2);

  other = cli_run_json ("show question C04-2 --lang=en --json");
  g_assert_true (json_object_get_null_member (json_node_get_object (other), "answer"));
}

static void
test_lists (void)
{
  g_auto (CliOutcome) questions = { 0 };
  g_auto (CliOutcome) stages = { 0 };
  g_autoptr (JsonNode) json = NULL;
  g_autoptr (JsonNode) stages_json = NULL;
  JsonArray *array;
  JsonObject *last;

  write_journal (JOURNAL);
  questions = cli_run ("list questions --lang=ko");
  cli_assert_holds (questions.out->str, "mine");
  json = cli_run_json ("list questions --json --lang=ko");
  array = json_node_get_array (json);
  g_assert_cmpuint (json_array_get_length (array), ==, 73);
  last = json_array_get_object_element (array, 72);
  g_assert_cmpstr (json_object_get_string_member (last, "id"), ==, "mine");
  g_assert_true (json_object_get_boolean_member (last, "own"));
  g_assert_true (json_object_get_null_member (last, "check"));
  g_assert_false (json_object_get_boolean_member (json_array_get_object_element (array, 0), "own"));

  stages = cli_run ("list stages --lang=ko");
  cli_assert_holds (stages.out->str, "PREP  지원 준비\n  ");
  cli_assert_holds (stages.out->str, "\n    prep-advert ");
  stages_json = cli_run_json ("list stages --json --lang=en");
  array = json_object_get_array_member (json_array_get_object_element (json_node_get_array (stages_json),
                                                                       0), "tasks");
  g_assert_cmpuint (json_array_get_length (array), >=, 4);
  cli_assert_holds (json_object_get_string_member (json_array_get_object_element (array, 0), "why"), " ");
}

static void
test_progress (void)
{
  g_auto (CliOutcome) ko = { 0 };
  g_autoptr (JsonNode) json = NULL;
  JsonObject *progress, *today;

  write_journal (JOURNAL);
  ko = cli_run ("progress --lang=ko");
  g_assert_cmpint (ko.status, ==, 0);
  cli_assert_holds (ko.out->str, "질문 73개 · 자신 있음 0 · 연습 중 0 · 초안 1 · 시작 전 72\n");
  cli_assert_holds (ko.out->str, "이제 목록에 없는 질문의 답변: C77-7\n");
  cli_assert_holds (ko.out->str, "\n  새로 쓰기  C02-1 ");

  json = cli_run_json ("progress --json --lang=en");
  progress = json_node_get_object (json);
  today = json_object_get_object_member (progress, "today");
  g_assert_cmpint (json_object_get_int_member (progress, "questions"), ==, 73);
  g_assert_cmpint (json_object_get_int_member (progress, "draft"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (progress, "must_have"), ==, 9);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (progress, "categories")), ==, 17);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (progress, "stages")), ==, 8);
  g_assert_cmpstr (json_object_get_string_member (today, "phase"), ==, "no-date");
  g_assert_true (json_object_get_null_member (today, "days_left"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (today, "new")), ==, 3);
}

static void
test_export (void)
{
  g_autofree char *path = make_path ("backup.json");
  g_autofree char *line = g_strdup_printf ("export --format=json --output=%s --lang=en", path);
  g_autofree char *nowhere = make_path ("none/x.md");
  g_autofree char *bad_line = g_strdup_printf ("export --format=markdown --output=%s --lang=en", nowhere);
  g_auto (CliOutcome) out = { 0 };
  g_auto (CliOutcome) file = { 0 };
  g_auto (CliOutcome) markdown = { 0 };
  g_auto (CliOutcome) refused = { 0 };
  g_autofree char *written = NULL;

  write_journal (JOURNAL);
  g_remove (path);
  out = cli_run ("export --format=json --lang=en");
  g_assert_cmpint (out.status, ==, 0);
  cli_assert_holds (out.out->str, "\"C77-7\"");
  file = cli_run (line);
  g_assert_cmpint (file.status, ==, 0);
  g_assert_true (g_str_has_prefix (file.out->str, "written to "));
  written = read_file (path);
  g_assert_cmpstr (written, ==, out.out->str);

  markdown = cli_run ("export --format=markdown --lang=ko");
  cli_assert_holds (markdown.out->str, "# 나의 면접 준비\n");
  refused = cli_run (bad_line);
  g_assert_cmpint (refused.status, ==, 1);
  g_assert_cmpstr (refused.out->str, ==, "");
  cli_assert_holds (refused.err->str, nowhere);
}

static void
test_import (void)
{
  g_autofree char *backup = make_path ("backup.json");
  g_autofree char *line = g_strdup_printf ("import %s --lang=en", backup);
  g_autofree char *json_line = g_strdup_printf ("import %s --json", backup);
  g_autofree char *check_line = g_strdup_printf ("check %s --lang=en", backup);
  g_autofree char *path = get_path ();
  g_auto (CliOutcome) first = { 0 };
  g_auto (CliOutcome) checked = { 0 };
  g_auto (CliOutcome) broken = { 0 };
  g_auto (CliOutcome) broken_check = { 0 };
  g_autoptr (JsonNode) again = NULL;
  g_autofree char *merged = NULL;
  g_autofree char *kept = NULL;

  write_journal (JOURNAL);
  g_assert_true (g_file_set_contents (backup, "{\"format\": 1, \"answers\": {"
                                      "\"C04-1\": {\"changed\": \"2026-10-01T00:00:00Z\"},"
                                      "\"C01-1\": {\"changed\": \"2026-10-01T00:00:00Z\","
                                      " \"text_ko\": \"돌아온 답\"}}}", -1, NULL));
  checked = cli_run (check_line);
  g_assert_cmpint (checked.status, ==, 0);
  first = cli_run (line);
  g_assert_cmpint (first.status, ==, 0);
  g_assert_cmpstr (first.out->str, ==, "1 new, 1 kept as they were\n");
  merged = read_file (path);
  cli_assert_holds (merged, "돌아온 답");
  cli_assert_holds (merged, "비동기라서");

  again = cli_run_json (json_line);
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (again), "new"), ==, 0);
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (again), "kept"), ==, 2);

  /* Nothing of a broken one is taken. */
  g_assert_true (g_file_set_contents (backup, "{\"format\": 1, \"answers\": []}", -1, NULL));
  broken = cli_run (line);
  g_assert_cmpint (broken.status, ==, 1);
  cli_assert_holds (broken.err->str, "nothing was imported");
  cli_assert_holds (broken.err->str, backup);
  kept = read_file (path);
  g_assert_cmpstr (kept, ==, merged);

  g_assert_true (g_file_set_contents (backup, "{\"format\": 1, \"memos\": {\"qa\": []}}", -1, NULL));
  broken_check = cli_run (check_line);
  g_assert_cmpint (broken_check.status, ==, 1);
  cli_assert_holds (broken_check.out->str, "backup.json: memos.qa: must be an object\n");
}

/* What another program, such as the app, writes in the meantime is not lost. */
static void
test_beside_the_app (void)
{
  g_autofree char *backup = make_path ("backup.json");
  g_autofree char *line = g_strdup_printf ("import %s --lang=en", backup);
  g_autofree char *path = get_path ();
  g_autoptr (GilJournal) app = NULL;
  g_auto (CliOutcome) outcome = { 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  write_journal (JOURNAL);
  g_assert_true (g_file_set_contents (backup, "{\"format\": 1, \"memos\": {\"qa\": {\"changed\":"
                                      " \"2026-10-01T00:00:00Z\", \"text\": \"가져온 메모\"}}}", -1, NULL));
  app = gil_journal_new (NULL);
  gil_journal_load (app);
  gil_answer_set_star (app, "C05-1", TRUE);
  outcome = cli_run (line);
  g_assert_cmpint (outcome.status, ==, 0);
  g_assert_true (gil_journal_save (app, &error));
  g_assert_no_error (error);

  text = read_file (path);
  cli_assert_holds (text, "가져온 메모");
  cli_assert_holds (text, "C05-1");
  g_assert_cmpstr (gil_memo_get_text (app, "qa"), ==, "가져온 메모");
}

/* A journal that cannot be used costs what needs it, and no more. */
static void
test_newer (void)
{
  static const struct
  {
    const char *line;
    int status;
  } cases[] = {
    { "progress --lang=en", 1 },
    { "export --format=anki --lang=en", 1 },
    { "import x --lang=en", 1 },
    { "show question C04-1 --lang=en", 0 },
    { "list questions --lang=en", 0 },
    { "show role backend --lang=en", 0 },
  };
  g_autofree char *path = get_path ();
  g_autofree char *kept = NULL;

  write_journal ("{\"format\": 2}");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliOutcome) outcome = cli_run (cases[i].line);

    g_assert_cmpint (outcome.status, ==, cases[i].status);
    g_assert_cmpint (outcome.out->len > 0, ==, cases[i].status == 0);
    if (strstr (cases[i].line, "role") == NULL) {
      cli_assert_holds (outcome.err->str, "journal.json");
      cli_assert_holds (outcome.err->str, "update Giljabi");
    }
  }
  kept = read_file (path);
  g_assert_cmpstr (kept, ==, "{\"format\": 2}");
}

static void
test_damaged (void)
{
  g_auto (CliOutcome) outcome = { 0 };
  g_autofree char *path = get_path ();

  write_journal ("{\"format\": 1, ");
  outcome = cli_run ("progress --lang=ko");
  g_assert_cmpint (outcome.status, ==, 0);
  cli_assert_holds (outcome.err->str, "journal.damaged-");
  cli_assert_holds (outcome.err->str, "손상");
}

/* The copy is in place for the next command, too; and where there is only a copy, that is told. */
static void
test_copy (void)
{
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *copies = g_build_filename (folder, "copies", NULL);
  g_autofree char *copy = g_build_filename (copies, "journal-2026-11-21.json", NULL);

  write_journal ("{\"format\": 1, ");
  g_assert_cmpint (g_mkdir_with_parents (copies, 0700), ==, 0);
  g_assert_true (g_file_set_contents (copy, "{\"format\":1,\"memos\":{\"qa\":{\"text\":\"of the copy\"}}}",
                                      -1, NULL));
  for (guint run = 0; run < 2; run++) {
    g_auto (CliOutcome) outcome = cli_run ("export --format=json");

    g_assert_cmpint (outcome.status, ==, 0);
    cli_assert_holds (outcome.out->str, "of the copy");
    g_assert_true ((strstr (outcome.err->str, "journal.damaged-") != NULL) == (run == 0));
  }

  g_assert_cmpint (g_unlink (path), ==, 0);
  {
    g_auto (CliOutcome) outcome = cli_run ("progress --lang=en");

    g_assert_cmpint (outcome.status, ==, 0);
    cli_assert_holds (outcome.err->str, "there are copies of it");
  }
  g_assert_cmpint (g_unlink (copy), ==, 0);
}

static void
test_usage (void)
{
  static const char *const cases[][2] = {
    { "export --lang=en", "export needs --format=json" },
    { "export --format=pdf --lang=en", "unknown format “pdf”" },
    { "export --format=anki x --lang=en", "name the file with --output=FILE" },
    { "export --format=anki --json --lang=en", "--json needs --output=FILE" },
    { "export --format= --lang=en", "--format needs a value" },
    { "import --lang=en", "import takes one file" },
    { "import a b --lang=en", "import takes one file" },
    { "progress today --lang=en", "progress takes no words" },
    { "show question C04-9 --lang=en", "C04-" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliOutcome) outcome = cli_run (cases[i][0]);

    g_assert_cmpint (outcome.status, ==, 2);
    g_assert_cmpstr (outcome.out->str, ==, "");
    cli_assert_holds (outcome.err->str, cases[i][1]);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/cli/journal/show", test_show);
  g_test_add_func ("/cli/journal/lists", test_lists);
  g_test_add_func ("/cli/journal/progress", test_progress);
  g_test_add_func ("/cli/journal/export", test_export);
  g_test_add_func ("/cli/journal/import", test_import);
  g_test_add_func ("/cli/journal/beside-the-app", test_beside_the_app);
  g_test_add_func ("/cli/journal/newer", test_newer);
  g_test_add_func ("/cli/journal/damaged", test_damaged);
  g_test_add_func ("/cli/journal/copy", test_copy);
  g_test_add_func ("/cli/journal/usage", test_usage);

  return g_test_run ();
}
