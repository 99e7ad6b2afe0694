/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the user wrote, as files for other programs. */

#include "content-fixture.h"
#include "journal-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gil-answer.h"
#include "gil-export.h"

typedef struct
{
  ContentFixture content;
  Fixture journal;
  GilCatalog *catalog;
  GilJournal *written;
} Both;

#define DECISION \
  "{\"changed\": \"2026-11-01T00:00:00Z\", \"title\": \"# 결정 *하나*\", \"basis\": \"today\"," \
  " \"scope\": \"active\", \"chosen\": \"cedar\", \"why\": \"# 빨라서\"," \
  " \"results\": [{\"framework\": \"cedar\", \"name\": \"Cedar\", \"rank\": 1, \"score\": 90}]}"

static const char journal[]
  = "{\"format\": 1, \"answers\": {"
    "\"C01-1\": {\"changed\": \"2026-11-01T00:00:00Z\", \"keywords_ko\": \"하나\\n둘\", \"text_ko\":"
    " \"# 제목이 아니에요\\n\\n- 목록도 아니에요 <b>\", \"text_en\": \"Mine\", \"confidence\": 4,"
    " \"star\": true, \"stories\": [\"s\", \"gone\"], \"decisions\": [\"d\"]},"
    "\"C01-2\": {\"text_en\": \"\\\"Only\\\"\\tin\\r\\nEnglish\"},"
    "\"C07-9\": {\"text_ko\": \"사라진 질문의 답\"},"
    "\"q\": {\"status\": \"ready\"}},"
    " \"questions\": {\"q\": {\"text\": \"왜 *우리* 팀?\", \"check\": \"태도\"}},"
    " \"stories\": {\"s\": {\"title\": \"채팅 앱\", \"situation\": \"졸업 작품\", \"result\": \"A\"}},"
    " \"tasks\": {\"prep-read\": {\"done\": true}, \"t\": {\"text\": \"인쇄\", \"stage\": \"T1\"},"
    " \"u\": {\"text\": \"어디에도\"}},"
    " \"interviews\": {\"i\": {\"date\": \"2026-12-14\", \"company\": \"길\", \"role\": \"backend\","
    " \"stage\": \"T1\", \"note\": \"두 시\"}, \"j\": {\"company\": \"언젠가\"}},"
    " \"memos\": {\"qa\": {\"text\": \"꼼꼼함\"}, \"gone\": {\"text\": \"사라진 역할\"}, \"backend\": {}},"
    " \"decisions\": {\"d\": " DECISION ", \"unsound\": {\"title\": 7}},"
    " \"future\": {\"kept\": true}}";

/* As far as the memos, which come in no order. */
static const char markdown[]
  = "# 나의 면접 준비\n\n"
    "## 면접\n\n"
    "### 2026-12-14 · 길 · 백엔드 · 면접\n\n두 시\n\n"
    "### 날짜 없음 · 언젠가\n\n"
    "## 질문\n\n"
    "### 역할\n\n"
    "#### 무엇인가요?\n\n"
    "C01-1 · 필수 질문 · 초안 · 자신감 4/5 · ★\n\n"
    "**키워드 (한국어)**\n\n하나  \n둘\n\n"
    "**답변 (한국어)**\n\n\\# 제목이 아니에요\n\n\\- 목록도 아니에요 \\<b\\>\n\n"
    "**답변 (영어)**\n\nMine\n\n"
    "- 스토리: 채팅 앱\n- 결정: \\# 결정 \\*하나\\*\n\n"
    "#### 왜 그런가요?\n\n"
    "C01-2 · 초안\n\n"
    "**답변 (영어)**\n\n\"Only\" in  \nEnglish\n\n"
    "### 내 질문\n\n"
    "#### 왜 \\*우리\\* 팀?\n\n"
    "내가 더한 질문 · 자신 있음\n\n"
    "**확인하는 것**\n\n태도\n\n"
    "## 이제 목록에 없는 질문\n\n"
    "### C07-9\n\n초안\n\n"
    "**답변 (한국어)**\n\n사라진 질문의 답\n\n"
    "## 스토리\n\n"
    "### 채팅 앱\n\n"
    "**상황**\n\n졸업 작품\n\n"
    "**결과**\n\nA\n\n"
    "## 체크리스트\n\n"
    "### 준비\n\n- [x] 읽기\n- [ ] 쓰기\n\n"
    "### 면접\n\n- [ ] 말하기\n- [ ] 인쇄\n\n"
    "### 그 밖의 할 일\n\n- [ ] 어디에도\n\n";

static const char anki[]
  = "#separator:tab\n#html:false\n#tags column:3\n"
    "\"무엇인가요?\"\t\"하나\n둘\n\n# 제목이 아니에요\n\n- 목록도 아니에요 <b>\"\tgiljabi C01\n"
    "\"Why is it?\"\t\"\"\"Only\"\"\tin\nEnglish\"\tgiljabi C01\n";

static void
set_up (Both          *both,
        gconstpointer  data)
{
  content_fixture_set_up (&both->content, data);
  fixture_set_up (&both->journal, data);
  fixture_make_data (&both->journal);
  write_text (both->journal.path, journal);
  both->catalog = content_fixture_open (&both->content);
  both->written = load (both->journal.path);
  g_assert_cmpint (gil_journal_get_state (both->written), ==, GIL_JOURNAL_READY);
}

static void
tear_down (Both          *both,
           gconstpointer  data)
{
  finish (both->written);
  g_object_unref (both->catalog);
  fixture_tear_down (&both->journal, data);
  content_fixture_tear_down (&both->content, data);
}

static char *
export (Both            *both,
        GilExportFormat  format,
        GilLang          lang)
{
  g_autoptr (GBytes) bytes = gil_export_text (format, both->written, both->catalog, lang);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_markdown (Both          *both,
               gconstpointer  data)
{
  g_autofree char *text = export (both, GIL_EXPORT_MARKDOWN, GIL_LANG_KO);
  const char *memos = strstr (text, "## 역할 메모\n");
  const char *decisions = strstr (text, "\n## 결정\n");
  g_autofree char *before = NULL;

  g_assert_nonnull (memos);
  g_assert_nonnull (decisions);
  before = g_strndup (text, (gsize) (memos - text));
  g_assert_cmpstr (before, ==, markdown);
  g_assert_nonnull (strstr (memos, "### QA\n\n꼼꼼함\n"));
  g_assert_nonnull (strstr (memos, "### gone\n\n사라진 역할\n"));
  g_assert_null (strstr (memos, "### 백엔드"));

  /* A decision is a part of the whole, and what is written in it no heading. */
  g_assert_nonnull (strstr (decisions, "\n### \\# 결정 \\*하나\\*\n"));
  g_assert_nonnull (strstr (decisions, "\n#### 질문\n"));
  g_assert_nonnull (strstr (decisions, "\n\\# 빨라서\n"));
  g_assert_null (strstr (text, "\n\n\n"));
  g_assert_true (g_str_has_suffix (text, "\n"));
  g_assert_false (g_str_has_suffix (text, "\n\n"));
}

static void
test_markdown_en (Both          *both,
                  gconstpointer  data)
{
  g_autofree char *text = export (both, GIL_EXPORT_MARKDOWN, GIL_LANG_EN);
  const char *mine = strstr (text, "**Answer (English)**\n\nMine\n");
  const char *other = strstr (text, "**Keywords (Korean)**\n\n하나");

  g_assert_true (g_str_has_prefix (text, "# My interview preparation\n\n## Interviews\n"));
  g_assert_nonnull (strstr (text, "#### What is it?\n\nC01-1 · Must-have · Draft · Confidence 4 of 5 · ★\n"));
  g_assert_nonnull (mine);
  g_assert_nonnull (other);
  g_assert_true (mine < other);
}

static void
test_anki (Both          *both,
           gconstpointer  data)
{
  g_autofree char *text = export (both, GIL_EXPORT_ANKI, GIL_LANG_KO);
  g_autofree char *en = export (both, GIL_EXPORT_ANKI, GIL_LANG_EN);

  g_assert_cmpstr (text, ==, anki);
  g_assert_nonnull (strstr (en, "\"What is it?\"\t\"Mine\"\tgiljabi C01\n"));
}

static void
test_json (Both          *both,
           gconstpointer  data)
{
  g_autofree char *text = export (both, GIL_EXPORT_JSON, GIL_LANG_KO);
  g_autofree char *saved = NULL;

  set_text (both->written, GIL_JOURNAL_MEMOS, "qa", "text", "꼼꼼함");
  gil_answer_set_star (both->written, "C01-2", TRUE);
  gil_answer_set_star (both->written, "C01-2", FALSE);
  save (both->written);
  saved = read_text (both->journal.path);
  g_assert_nonnull (strstr (text, "\"future\""));
  g_assert_nonnull (strstr (text, "\"unsound\""));
  g_assert_cmpuint (strlen (saved), >=, strlen (text));
}

static void
test_empty (Both          *both,
            gconstpointer  data)
{
  g_autofree char *path = g_build_filename (both->journal.folder, "none.json", NULL);
  GilJournal *none = load (path);
  g_autoptr (GBytes) out = gil_export_text (GIL_EXPORT_ANKI, none, both->catalog, GIL_LANG_KO);
  g_autoptr (GBytes) sheet = gil_export_text (GIL_EXPORT_MARKDOWN, none, both->catalog, GIL_LANG_EN);
  g_autofree char *text = g_strndup (g_bytes_get_data (sheet, NULL), g_bytes_get_size (sheet));

  g_assert_cmpuint (g_bytes_get_size (out), ==, strlen ("#separator:tab\n#html:false\n#tags column:3\n"));
  g_assert_true (g_str_has_prefix (text, "# My interview preparation\n\n## Checklist\n"));
  finish (none);
}

static void
test_file (Both          *both,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (both->journal.folder, "나의 글.md", NULL);
  g_autofree char *link = g_build_filename (both->journal.folder, "link.md", NULL);
  g_autofree char *circle = g_build_filename (both->journal.folder, "circle", NULL);
  g_autofree char *nowhere = g_build_filename (both->journal.folder, "none", "x.md", NULL);
  g_autofree char *text = export (both, GIL_EXPORT_MARKDOWN, GIL_LANG_KO);
  g_autofree char *written = NULL;
  g_autofree char *through_link = NULL;
  struct stat info;
  const struct
  {
    const char *path;
    int code;
  } refused[] = {
    { both->journal.folder, G_FILE_ERROR_ISDIR },
    { "/dev/null", G_FILE_ERROR_INVAL },
    { circle, G_FILE_ERROR_LOOP },
    { nowhere, G_FILE_ERROR_NOENT },
  };
  g_autoptr (GError) error = NULL;

  g_assert_true (gil_export_to_file (GIL_EXPORT_MARKDOWN, both->written, both->catalog, GIL_LANG_KO, path,
                                     &error));
  g_assert_no_error (error);
  written = read_text (path);
  g_assert_cmpstr (written, ==, text);
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);

  /* What is there is replaced, and closed to others; a link stays one. */
  write_text (path, "old");
  g_assert_cmpint (g_chmod (path, 0644), ==, 0);
  g_assert_cmpint (symlink ("나의 글.md", link), ==, 0);
  g_assert_true (gil_export_to_file (GIL_EXPORT_MARKDOWN, both->written, both->catalog, GIL_LANG_KO, link,
                                     &error));
  g_assert_no_error (error);
  through_link = read_text (path);
  g_assert_cmpstr (through_link, ==, text);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);

  g_assert_cmpint (symlink ("circle", circle), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++) {
    g_autoptr (GError) refusal = NULL;

    g_assert_false (gil_export_to_file (GIL_EXPORT_MARKDOWN, both->written, both->catalog, GIL_LANG_KO,
                                        refused[i].path, &refusal));
    g_assert_error (refusal, G_FILE_ERROR, refused[i].code);
    g_assert_nonnull (strstr (refusal->message, refused[i].path));
  }
}

/* The journal, its lock and its copies are no place for an export, by whatever way. */
static void
test_own_files (Both          *both,
                gconstpointer  data)
{
  g_autofree char *folder = g_path_get_dirname (gil_journal_get_path (both->written));
  g_autofree char *link = g_build_filename (both->journal.folder, "link.json", NULL);
  g_autofree char *linked_folder = g_build_filename (both->journal.folder, "linked", NULL);
  g_autofree char *copies = g_build_filename (folder, "copies", NULL);
  g_autofree char *before = NULL;
  const char *const names[] = { "journal.json", "journal.lock", "Journal.JSON", "copies",
                                "journal.damaged-2026-11-23T142149Z.json", "journal.json.saving",
                                "copies/journal-2026-11-23.json", "copies/mine.json" };
  g_autofree char *mine = g_build_filename (folder, "mine.json", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (gil_journal_save (both->written, NULL));
  before = read_text (gil_journal_get_path (both->written));
  g_assert_cmpint (symlink (gil_journal_get_path (both->written), link), ==, 0);
  g_assert_cmpint (symlink (folder, linked_folder), ==, 0);
  /* First where there are no copies yet. */
  for (guint round = 0; round < 2; round++) {
    for (gsize i = 0; i < G_N_ELEMENTS (names) + 1; i++) {
      g_autofree char *path = i < G_N_ELEMENTS (names)
                                ? g_build_filename (round ? folder : linked_folder, names[i], NULL)
                                : g_strdup (link);
      g_autofree char *now = NULL;

      g_assert_false (gil_export_to_file (GIL_EXPORT_MARKDOWN, both->written, both->catalog, GIL_LANG_EN,
                                          path, NULL));
      now = read_text (gil_journal_get_path (both->written));
      g_assert_cmpstr (now, ==, before);
    }
    g_assert_cmpint (g_mkdir_with_parents (copies, 0700), ==, 0);
  }

  g_assert_true (gil_export_to_file (GIL_EXPORT_JSON, both->written, both->catalog, GIL_LANG_EN, mine,
                                     &error));
  g_assert_no_error (error);
}

static void
test_name (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 23, 12, 0, 0);
  g_autofree char *json = gil_export_suggest_name (GIL_EXPORT_JSON, now);
  g_autofree char *markdown_name = gil_export_suggest_name (GIL_EXPORT_MARKDOWN, now);
  g_autofree char *anki_name = gil_export_suggest_name (GIL_EXPORT_ANKI, now);

  g_assert_cmpstr (json, ==, "giljabi-2026-11-23.json");
  g_assert_cmpstr (markdown_name, ==, "giljabi-2026-11-23.md");
  g_assert_cmpstr (anki_name, ==, "giljabi-2026-11-23.txt");
}

static void
add (const char *name,
     void      (*test) (Both *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/export/", name, NULL);

  g_test_add (path, Both, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("markdown", test_markdown);
  add ("markdown-en", test_markdown_en);
  add ("anki", test_anki);
  add ("json", test_json);
  add ("empty", test_empty);
  add ("file", test_file);
  add ("own-files", test_own_files);
  g_test_add_func ("/export/name", test_name);

  return g_test_run ();
}
