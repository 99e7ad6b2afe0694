/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Backups that come from outside. */

#include "content-fixture.h"
#include "journal-fixture.h"

#include <string.h>

#include "gil-export.h"
#include "gil-import.h"

#define SEED 20261123

static const char sound[]
  = "{\"format\": 1, \"answers\": {"
    "\"C01-1\": {\"made\": \"2026-11-01T00:00:00Z\", \"changed\": \"2026-11-01T00:00:00Z\","
    " \"text_ko\": \"답\", \"status\": \"ready\", \"confidence\": 5, \"star\": true, \"stories\": [\"s\"],"
    " \"future\": [1]}, \"C01-2\": {\"changed\": \"2026-11-01T00:00:00Z\", \"removed\": true}},"
    " \"tasks\": {\"a\": {\"done\": true}}, \"stories\": {\"s\": {\"title\": \"채팅\"}},"
    " \"interviews\": {\"i\": {\"date\": \"2026-12-14\"}}, \"memos\": {\"qa\": {\"text\": \"꼼꼼\"}},"
    " \"practice\": {\"p\": {\"question\": \"C01-1\", \"at\": \"2026-11-01T00:00:00Z\", \"seconds\": 90,"
    " \"rating\": \"good\", \"self_check\": [0, 1, 2, 2, 1], \"confidence\": 3}}, \"unknown\": 1}";

typedef struct
{
  const char *path;
  const char *json;
  const char *problem;
} Case;

static const Case cases[] = {
  { "unknown", "2", NULL },
  { "format", "2", "format: is 2, this version reads up to 1" },
  { "format", "0", "format: must be from 1 to 9223372036854775807" },
  { "format", NULL, "format: missing" },
  { "answers", "[]", "answers: must be an object" },
  { "answers.C01-1", "7", "answers.C01-1: must be an object" },
  { "answers.C01-1.text_ko", "7", "answers.C01-1.text_ko: must be a text" },
  { "answers.C01-1.status", "\"fine\"",
    "answers.C01-1.status: must be one of \"not-started\", \"draft\", \"practising\", \"ready\"" },
  { "answers.C01-1.confidence", "6", "answers.C01-1.confidence: must be from 1 to 5" },
  { "answers.C01-1.star", "1", "answers.C01-1.star: must be true or false" },
  { "answers.C01-1.stories", "\"s\"", "answers.C01-1.stories: must be a list" },
  { "answers.C01-1.stories[0]", "1", "answers.C01-1.stories[0]: must be a text" },
  { "answers.C01-1.changed", "\"now\"",
    "answers.C01-1.changed: must be a time, as in \"2026-11-23T14:21:49Z\"" },
  { "answers.C01-2.removed", "\"yes\"", "answers.C01-2.removed: must be true or false" },
  { "tasks.a.done", "1", "tasks.a.done: must be true or false" },
  { "interviews.i.date", "\"14.12.\"", "interviews.i.date: must be a day, as in \"2026-12-14\"" },
  { "memos.qa.text", "[]", "memos.qa.text: must be a text" },
  { "practice.p.rating", "\"great\"",
    "practice.p.rating: must be one of \"again\", \"hard\", \"good\", \"easy\"" },
  { "practice.p.self_check", "[1]", "practice.p.self_check: must be 5 numbers" },
  { "practice.p.seconds", "-1", "practice.p.seconds: must be from 0 to 86400" },
  { "decisions", "{\"d\": []}", "decisions.d: must be an object" },
};

static void
check (const char *path,
       const char *problem)
{
  g_auto (GStrv) problems = NULL;
  gboolean is_sound = gil_import_check_file (path, &problems);
  g_autofree char *expected = problem != NULL ? g_strdup_printf ("%s: %s", path, problem) : NULL;
  g_autofree char *all = g_strjoinv ("\n", problems);

  g_assert_cmpstr (all, ==, expected != NULL ? expected : "");
  g_assert_cmpint (is_sound, ==, problem == NULL);
}

static void
test_check (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "백업.json", NULL);

  write_text (path, sound);
  g_assert_true (gil_import_is_backup (path));
  check (path, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *json = content_edit_json (sound, cases[i].path, cases[i].json);

    write_text (path, json);
    check (path, cases[i].problem);
  }

  write_text (path, "");
  check (path, "the file is empty");
  write_text (path, "[]");
  check (path, "format: missing");
  check (fixture->folder, "is a folder, not a file");
}

static void
test_kind (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct
  {
    const char *name;
    const char *text;
    gboolean is_backup;
  } kinds[] = {
    { "a.json", "{\"format\": 1}", TRUE },
    { "a.json", "{\"format\": 1, \"questions\": {}}", TRUE },
    { "a.json", "{\"format\": 1, \"questions\": []}", FALSE },
    { "a.json", "{\"format\": 1, \"roles\": [], \"questions\": []}", FALSE },
    { "a.json", "{\"format\": 1, \"future\": {}}", TRUE },
    { "a.json", "{\"format\": 1, \"answers\": []}", TRUE },
    { "a.json", "{\"format\": 1, \"frames\": [], \"questions\": {}}", TRUE },
    { "a.json", "{\"answers\": {}}", TRUE },
    { "a.json", "{}", FALSE },
    { "a.json", "[]", FALSE },
    { "a.json", "", FALSE },
    { "journal.json", "", TRUE },
    { "giljabi-2026-11-23.json", "{", TRUE },
    { "questions.json", "{\"format\": 1, \"questions\": {}}", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autofree char *path = g_build_filename (fixture->folder, kinds[i].name, NULL);

    write_text (path, kinds[i].text);
    g_assert_cmpint (gil_import_is_backup (path), ==, kinds[i].is_backup);
  }
}

static void
test_file (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "백업.json", NULL);
  g_autofree char *none = g_build_filename (fixture->folder, "none.json", NULL);
  GilJournal *journal = load (fixture->path);
  const char *const refused[] = { none, fixture->folder, "/dev/zero", "/dev/null" };
  g_autoptr (GError) error = NULL;
  g_autofree char *told = NULL;
  g_autofree char *told_ko = NULL;
  GilImportCounts counts;

  write_text (path, sound);
  g_assert_true (gil_import_file (journal, path, &counts, &error));
  g_assert_no_error (error);
  told = gil_import_describe (&counts, GIL_LANG_EN);
  told_ko = gil_import_describe (&counts, GIL_LANG_KO);
  g_assert_cmpstr (told, ==, "6 new");
  g_assert_cmpstr (told_ko, ==, "추가 6개");

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++) {
    g_autoptr (GError) refusal = NULL;

    g_assert_false (gil_import_file (journal, refused[i], &counts, &refusal));
    g_assert_nonnull (refusal);
    g_assert_true (g_str_has_prefix (refusal->message, refused[i]));
  }
  finish (journal);
}

static void
test_describe (void)
{
  const GilImportCounts none = { 0 };
  const GilImportCounts all = { 1, 2, 3, 4, 5 };
  g_autofree char *nothing = gil_import_describe (&none, GIL_LANG_EN);
  g_autofree char *en = gil_import_describe (&all, GIL_LANG_EN);
  g_autofree char *ko = gil_import_describe (&all, GIL_LANG_KO);

  g_assert_cmpstr (nothing, ==, "Nothing in the backup");
  g_assert_cmpstr (en, ==, "1 new, 2 updated, 3 removed, 4 kept as they were, 5 not readable");
  g_assert_cmpstr (ko, ==, "추가 1개, 갱신 2개, 삭제 3개, 그대로 4개, 읽을 수 없음 5개");
}

/* What is refused, and what is said of it. */
static const struct
{
  const char *text;
  const char *en;
  const char *ko;
} refused_texts[] = {
  { "", "the file is empty", "파일이 비어 있어요" },
  { "[]", "must be an object", "객체여야 해요" },
  { "{\"format\": 1, \"answers\": {\"C01-1\": {\"text_ko\"", "it ends too early; it may have been cut off",
    "파일이 너무 일찍 끝나요. 중간에 잘렸을 수 있어요" },
  { "{\"format\": 1, \"answers\": {\"C01-1\": {\"text_ko\": \"답", "line 1: a text is not closed",
    "1행: 닫히지 않은 문자열이 있어요" },
  { "{\"format\": 1, \"answers\": []}", "answers: must be an object", "answers: 객체여야 해요" },
  { "{\"answers\": {}}", "format: must be a whole number from 1", "format: 1 이상의 정수여야 해요" },
  { "{\"format\": 2, \"answers\": {}}", "its format is 2, this version reads up to 1",
    "파일 형식이 2인데 이 버전은 1까지 읽을 수 있어요" },
  { "{\"format\": 1, \"roles\": [{\"id\": \"qa\"}]}", "it is no backup; it holds lists, as content files do",
    "백업이 아니에요. 콘텐츠 파일처럼 목록이 들어 있어요" },
  { "{\"format\": 1, \"questions\": [], \"categories\": []}",
    "it is no backup; it holds lists, as content files do",
    "백업이 아니에요. 콘텐츠 파일처럼 목록이 들어 있어요" },
  { "{\"format\": 1, \"answers\": {}, \"answers\": {}}", "line 1: the key \"answers\" is there twice",
    "1행: 같은 키가 두 번 있어요: \"answers\"" },
  { "{\"format\": 1, \"answers\": {\"a\": {\"text_ko\": \"\\ud800\"}}}", "line 1: not valid JSON",
    "1행: 올바른 JSON이 아니에요" },
  { "{\"format\": 1, \"answers\": {\"a\": {\"text_ko\": \"\\u0000\"}}}",
    "line 1: \\u0000 is not taken in texts", "1행: 문자열에는 \\u0000을 쓸 수 없어요" },
  { "{\"format\": 1, \"x\": 1e999}", "line 1: a number is too large", "1행: 숫자가 너무 커요" },
};

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "백업.json", NULL);
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GilJournal *journal = load (fixture->path);

  set_text (journal, GIL_JOURNAL_ANSWERS, "C01-1", "text_ko", "내 답");
  for (gsize i = 0; i < G_N_ELEMENTS (refused_texts); i++) {
    g_autoptr (GBytes) before = gil_export_text (GIL_EXPORT_JSON, journal, catalog, GIL_LANG_KO);
    g_autoptr (GBytes) after = NULL;

    write_text (path, refused_texts[i].text);
    for (guint lang = GIL_LANG_EN; lang <= GIL_LANG_KO; lang++) {
      g_autofree char *expected = g_strdup_printf ("%s: %s", path, lang == GIL_LANG_KO
                                                                     ? refused_texts[i].ko
                                                                     : refused_texts[i].en);
      g_autoptr (GError) refusal = NULL;
      GilImportCounts counts;

      gil_lang_say_in (lang);
      g_assert_false (gil_import_file (journal, path, &counts, &refusal));
      g_assert_nonnull (refusal);
      g_assert_cmpstr (refusal->message, ==, expected);
    }
    after = gil_export_text (GIL_EXPORT_JSON, journal, catalog, GIL_LANG_KO);
    g_assert_true (g_bytes_equal (before, after));
  }
  gil_lang_say_in (GIL_LANG_EN);
  finish (journal);
}

/* Whatever is in a backup: either it is refused and nothing has changed, or it is merged, and what comes
 * out can be read back. */
static void
test_mutated (Fixture       *fixture,
              gconstpointer  data)
{
  static const char special[] = "{}[]\",:\\0123456789-+.eEu tf\xea\xff";
  g_autofree char *path = g_build_filename (fixture->folder, "백업.json", NULL);
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  guint n_taken = 0;
  guint n_refused = 0;

  for (guint round = 0; round < 1000; round++) {
    g_autoptr (GString) text = g_string_new (sound);
    GilJournal *journal = load (fixture->path);
    g_autoptr (GBytes) before = gil_export_text (GIL_EXPORT_JSON, journal, catalog, GIL_LANG_KO);
    g_autoptr (GBytes) after = NULL;
    g_auto (GStrv) problems = NULL;
    GilImportCounts counts;

    for (int i = g_rand_int_range (random, 1, 4); i > 0; i--)
      text->str[g_rand_int_range (random, 0, (gint32) text->len)]
        = special[g_rand_int_range (random, 0, sizeof special - 1)];
    g_assert_true (g_file_set_contents_full (path, text->str, (gssize) text->len,
                                             G_FILE_SET_CONTENTS_NONE, 0600, NULL));

    gil_import_check_file (path, &problems);
    if (gil_import_file (journal, path, &counts, NULL)) {
      GilImportCounts again;

      n_taken++;
      for (guint format = 0; format < GIL_N_EXPORTS; format++)
        g_bytes_unref (gil_export_text (format, journal, catalog, round % 2));
      g_assert_true (gil_import_file (journal, path, &again, NULL));
      g_assert_cmpuint (again.n_new + again.n_updated + again.n_removed, ==, 0);
    } else {
      n_refused++;
      g_assert_nonnull (problems[0]);
      after = gil_export_text (GIL_EXPORT_JSON, journal, catalog, GIL_LANG_KO);
      g_assert_true (g_bytes_equal (before, after));
    }
    finish (journal);
  }

  g_assert_cmpuint (n_taken, >, 70);
  g_assert_cmpuint (n_refused, >, 70);
}

static void
add (const char *name,
     void      (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/import/", name, NULL);

  g_test_add (path, Fixture, NULL, fixture_set_up, test, fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("check", test_check);
  add ("kind", test_kind);
  add ("file", test_file);
  g_test_add_func ("/import/describe", test_describe);
  add ("refused", test_refused);
  add ("mutated", test_mutated);

  return g_test_run ();
}
