/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The command line program from its arguments to its two outputs, on the real content. */

#include "cli-fixture.h"
#include "gil-cli-wrap.h"

#include <glib/gstdio.h>
#include <string.h>

/* Every line is wrong use or failure: the status, nothing on standard output, and a message that
 * names what is wrong. */
static void
test_refusals (void)
{
  static const struct
  {
    const char *line;
    int status;
    const char *message;
  } cases[] = {
    { "", 2, "no command given" },
    { "rnak", 2, "unknown command “rnak”; use one of rank, list, show, compare, progress, export, import, check" },
    { "-- rank", 2, "“--” stands where the command belongs" },
    { "-x rank", 2, "“-x” stands where the command belongs" },
    { "--help=1", 2, "--help takes no value; write only --help" },
    { "--lang= list roles", 2, "--lang needs a language" },
    { "--version rank", 2, "--version stands alone" },
    { "--lang=de list roles", 2, "--lang=en or --lang=ko" },
    { "--lang", 2, "--lang=en or --lang=ko" },
    { "rank --must=asyncc", 2, "closest known one is “async”" },
    { "rank --nice=api-doc", 2, "closest known one is “api-docs”" },
    { "rank --must=한글", 2, "unknown criterion “한글”" },
    { "rank --must=\xff\xfe", 2, "unknown criterion “\uFFFD\uFFFD”" },
    { "rank --must=a\033[31m\nb", 2, "unknown criterion “a\\u001b[31m\\nb”" },
    { "rank --must=async --nice=async", 2, "“async” is given twice" },
    { "rank --must=async --must=async", 2, "“async” is given twice" },
    { "rank --must", 2, "--must needs a value" },
    { "rank --must=", 2, "--must needs a value" },
    { "rank --scenario=S13", 2, "closest known one is “S1”" },
    { "rank --must=DOXS", 2, "closest known one is “docs”" },
    { "rank --scenario=S1 --scenario=S2", 2, "--scenario is given twice" },
    { "rank --purpose=apis", 2, "closest known one is “api”" },
    { "rank --purpose=", 2, "--purpose needs a value" },
    { "rank --purpose=api --purpose=site", 2, "--purpose is given twice" },
    { "rank --basis=now", 2, "unknown basis “now”; use one of today, notes" },
    { "rank --basis=notes --basis=today", 2, "--basis is given twice" },
    { "rank --scope=every", 2, "unknown scope “every”; use one of active, notes, all" },
    { "rank --frobnicate", 2, "rank has no option “--frobnicate”" },
    { "rank -x", 2, "rank has no option “-x”" },
    { "rank --json=yes", 2, "--json takes no value; write only --json" },
    { "rank flask", 2, "rank takes only options" },
    { "rank --explain=yes", 2, "--explain takes no value" },
    { "rank --basis=both", 2, "--basis=both needs a criterion: add --must, --nice, --purpose or --scenario" },
    { "rank --basis=both --json", 2, "--basis=both needs a criterion" },
    { "rank --basis=bot --must=async", 2, "unknown basis “bot”; use one of today, notes, both" },
    { "show framework flask --basis=both", 2, "unknown basis “both”; use one of today, notes" },
    { "rank -- --must=async", 2, "“--must=async”: rank takes only options" },
    { "list", 2, "one word" },
    { "list frameworks roles", 2, "one word" },
    { "list frameworks --must=async", 2, "list has no option “--must”" },
    { "list framework", 2, "unknown list “framework”; use one of roles, questions, frameworks" },
    { "show framework", 2, "a role, question or framework and its id" },
    { "show framework djnago", 2, "closest known one is “django”" },
    { "show role 백엔ㄷ", 2, "unknown role “백엔ㄷ”" },
    { "show framework 플라스코", 2, "unknown framework “플라스코”" },
    { "show role forntend", 2, "closest known one is “frontend”" },
    { "show role qa --basis=notes", 2, "--basis is only for frameworks" },
    { "show question C04-11", 2, "closest known one is “C04-1”" },
    { "show tool x", 2, "unknown kind “tool”; use one of role, question, framework" },
    { "compare frameworks flask", 2, "2 to 4 ids" },
    { "compare frameworks a b c d e", 2, "2 to 4 ids" },
    { "compare frameworks flask flask", 2, "given twice" },
    { "compare frameworks flask falsk", 2, "closest known one is" },
    { "compare flask django", 2, "unknown kind “flask”; use one of frameworks, roles" },
    { "compare roles", 2, "“frameworks” or “roles” and 2 to 4 ids" },
    { "compare roles qa", 2, "2 to 4 ids" },
    { "compare roles qa pm dba sre game", 2, "2 to 4 ids" },
    { "compare roles qa qa", 2, "“qa” is given twice" },
    { "compare roles qa backned", 2, "closest known one is “backend”" },
    { "compare roles qa pm --basis=notes", 2, "--basis is only for frameworks" },
    { "check", 2, "one file" },
    { "check /nonexistent/criteria.json", 1, "criteria.json is not sound" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *line = g_strdup_printf ("%s%s", cases[i].line,
                                             *cases[i].line != '\0' && !strstr (cases[i].line, "--lang")
                                               ? " --lang=en" : "");
    g_autofree char *shown = g_strescape (line, NULL);
    g_auto (CliOutcome) outcome = cli_run (line);

    g_test_message ("%s", shown);
    g_assert_cmpint (outcome.status, ==, cases[i].status);
    if (cases[i].status == 2)
      g_assert_cmpstr (outcome.out->str, ==, "");
    cli_assert_holds (outcome.err->str, cases[i].message);
  }
}

/* What must stand in the text of each command, in both languages. */
static void
test_texts (void)
{
  static const struct
  {
    const char *line;
    const char *expected;
  } cases[] = {
    { "--help --lang=en", "Commands:" },
    { "--help --lang=ko", "명령:" },
    { "rank --help --lang=en", "--scenario=ID" },
    { "rank --help --lang=ko", "상황에서 시작하기" },
    { "--version", "giljabi-cli " },
    { "rank --must=async --lang=en", "Near misses" },
    { "rank --must=async --must=api-docs --lang=en", "\n 1  FastAPI     100.0  Meets 2 of 2" },
    { "rank --must=async --must=api-docs --lang=en", "\n 5  Sanic        90.0  Meets 2 of 2" },
    { "rank --must=async --lang=ko", "필수 기준을 충족하지 못한 프레임워크" },
    { "rank --lang=en", "No criterion is on" },
    { "rank --lang=ko", "인기순" },
    { "rank --lang=en --scope=all", "  Bottle " },
    { "rank --must async --lang en", "Near misses" },
    { "rank --scenario=S1 --lang=en", "S1 · " },
    { "rank --scenario=S5 --lang=en", "Recommended in the notes (January 2021): FastAPI" },
    { "rank --scenario=S11 --lang=en", "\nLeft out by the notes (January 2021): Django\n" },
    { "rank --scenario=S3 --lang=en", "FastAPI's ecosystem has grown" },
    { "rank --scenario=S5 --lang=ko --basis=notes", "노트의 추천 (2021년 1월): FastAPI" },
    { "rank --scenario=S3 --lang=en", "\nToday's facts disagree: FastAPI and Django Ninja are in front.\n"
                                      "  Flask is a near miss. API focus: weak → " },
    { "rank --scenario=S4 --lang=ko", "지금도 답이 같아요. FastAPI와 Sanic이 앞서요.\n" },
    { "rank --must=async --nice=docs --explain --lang=en",
      "\n    Async (must)  Built in  +66.7  Async since its first release; " },
    { "rank --must=async --nice=docs --explain --lang=en", "\nWhat would change this\n  " },
    { "rank --must=async --nice=admin --explain --lang=en", " → starlette-admin, sqladmin\n" },
    { "rank --must=async --nice=docs --explain --lang=ko", "\n순위가 바뀌는 경우\n  " },
    { "rank --nice=performance --basis=notes --scope=notes --explain --lang=en", " (2021-01, F182)\n" },
    { "rank --explain --lang=en", "No criterion is on" },
    { "rank --scenario=S7 --basis=both --lang=en", "Adoption went from “weak” to “strong”. " },
    { "rank --scenario=S7 --basis=both --lang=en", "\n Then     Now  Score" },
    { "rank --scenario=S7 --basis=both --lang=ko", "Flask는 2위에서 1위로 올라갔어요." },
    { "rank --scenario=S7 --basis=both --lang=en", "Litestar      since 2021: it was not there yet" },
    { "rank --scenario=S7 --basis=both --explain --lang=en", "\n    Popularity  Strong → Strong  " },
    { "rank --must=async --basis=both --scope=active --lang=en", "Litestar is not in the notes; today it is number 1." },
    { "rank --help --lang=en", "--explain " },
    { "rank --help --lang=ko", "both: 그때와 지금을 견주고" },
    { "list frameworks --lang=en", "djangorestframework  Django REST Framework  " },
    { "list scenarios --lang=ko", "S12" },
    { "list criteria --lang=en", "http-client" },
    { "list stages --lang=ko", "처우 협의" },
    { "show framework flask --lang=ko", "Flask — " },
    { "show framework FLASK --lang=ko", "Flask — " },
    { "show framework 플라스크 --lang=ko", "Flask — " },
    { "show role 백엔드 --lang=en", "Backend" },
    { "rank --must=비동기 --lang=en", "Async (must)" },
    { "show framework flask --lang=en --basis=notes", "By the notes (January 2021)" },
    { "show framework flask --lang=en", " (PyPI package list of 2026-11-23)\n" },
    { "show role qa --lang=ko", "QA 엔지니어 — " },
    { "show role qa --lang=ko", "\n하는 일과 하지 않는 일\n  하는 일\n  • " },
    { "show role qa --lang=ko", "[노트의 의견: R52]\n    [다른 시각] " },
    { "show role devops --lang=en", "[From the notes: R" },
    { "show role frontend --lang=en", "[From the notes, a view: R" },
    { "show role frontend --lang=en", "\n    [Another view] " },
    { "show role backend --lang=en", "(Jumpit, analysis of its 2021 postings, 2021-11)\n" },
    { "show role backend --lang=en", "\nFrameworks\n  django, djangorestframework, flask," },
    { "show role backend --lang=en", "\nInterview questions\n  C" },
    { "show role dba --lang=en", " → devops\n" },
    { "list roles --lang=ko", "system-network  시스템·네트워크 엔지니어 " },
    { "compare roles frontend backend devops qa --lang=ko", "  1억 명이 오면       크게 상관없어요." },
    { "compare roles qa backend --lang=en", "  Pace of change" },
    { "compare roles qa dba --lang=en", "\n\nWhy it exists\n  QA engineer\n    • " },
    { "compare roles qa dba --lang=en", "\n  Database administrator: –\n" },
    { "compare roles qa dba --lang=ko", "\n  DBA\n    하는 일\n    • " },
    { "show question C04-1 --lang=en", "What is being checked:" },
    { "compare frameworks flask django --lang=en", "Flask" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliOutcome) outcome = cli_run (cases[i].line);

    g_test_message ("%s", cases[i].line);
    g_assert_cmpstr (outcome.err->str, ==, "");
    g_assert_cmpint (outcome.status, ==, 0);
    cli_assert_holds (outcome.out->str, cases[i].expected);
  }
}

static void
test_colour (void)
{
  g_auto (CliOutcome) plain = cli_run ("compare frameworks flask django --lang=en");
  g_auto (CliOutcome) colored = cli_run_in ("compare frameworks flask django --lang=en", TRUE, 0);

  g_assert_null (strchr (plain.out->str, '\033'));
  g_assert_nonnull (strchr (colored.out->str, '\033'));
}

static char *
join_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  GString *out = g_string_new (NULL);

  for (gsize i = 0; words[i] != NULL; i++) {
    if (*words[i] != '\0')
      g_string_append_printf (out, "%s ", words[i]);
  }

  return g_string_free_and_steal (out);
}

/* In a terminal no line is longer than that, whatever is printed; elsewhere nothing is broken. */
static void
test_narrow (void)
{
  static const char *const commands[] = {
    "rank --must=async --must=orm --must=api-docs", "rank --scenario=S3", "rank",
    "rank --must=beginner --nice=stable --nice=admin --explain",
    "rank --must=batteries --nice=orm --basis=both --explain", "rank --scenario=S7 --basis=both",
    "list criteria", "list questions", "list frameworks",
    "show framework flask", "show question C04-1", "show role backend",
    "compare roles pm sre", "list stages", "progress",
  };
  static const guint widths[] = { 60, 80, 132 };

  for (gsize i = 0; i < G_N_ELEMENTS (commands) * G_N_ELEMENTS (widths) * 2; i++) {
    guint width = widths[i / 2 % G_N_ELEMENTS (widths)];
    g_autofree char *line = g_strdup_printf ("%s --lang=%s",
                                             commands[i / 2 / G_N_ELEMENTS (widths)],
                                             i % 2 == 0 ? "en" : "ko");
    g_auto (CliOutcome) narrow = cli_run_in (line, FALSE, width);
    g_auto (CliOutcome) wide = cli_run (line);
    g_auto (GStrv) lines = g_strsplit (narrow.out->str, "\n", -1);
    g_autofree char *words = join_words (narrow.out->str);
    g_autofree char *expected = join_words (wide.out->str);

    g_test_message ("%s in %u columns", line, width);
    g_assert_cmpstr (words, ==, expected);
    for (gsize k = 0; lines[k] != NULL; k++) {
      if (gil_cli_text_width (lines[k]) > width)
        g_test_fail_printf ("longer than %u columns: %s", width, lines[k]);
    }
  }
}

/* Content of which nothing is sound is a failure, not an empty answer. */
static void
test_no_content (void)
{
  static const char *const lines[] = {
    "rank --must=async", "list frameworks", "show framework flask", "compare frameworks flask django",
  };
  g_autofree char *content = g_strdup (g_getenv ("GILJABI_CONTENT"));
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("giljabi-cli-XXXXXX", &error);

  g_assert_no_error (error);
  g_setenv ("GILJABI_CONTENT", folder, TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++) {
    g_auto (CliOutcome) outcome = cli_run (lines[i]);

    g_assert_cmpint (outcome.status, ==, 1);
    g_assert_cmpstr (outcome.out->str, ==, "");
    cli_assert_holds (outcome.err->str, "criteria.json: no such file");
  }

  g_setenv ("GILJABI_CONTENT", "/nonexistent", TRUE);
  {
    g_auto (CliOutcome) outcome = cli_run ("rank --lang=ko");

    g_assert_cmpint (outcome.status, ==, 1);
    cli_assert_holds (outcome.err->str, "‘/nonexistent’에 콘텐츠가 없어요");
  }

  g_setenv ("GILJABI_CONTENT", content, TRUE);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* A name that is no UTF-8 is found all the same, and JSON stays valid. */
static void
test_check_name (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("giljabi-cli-XXXXXX", &error);
  g_autofree char *path = NULL;
  g_autofree char *line = NULL;

  g_assert_no_error (error);
  path = g_build_filename (folder, "\xff\n.json", NULL);
  g_file_set_contents (path, "{\"format\": 1, \"stages\": []}", -1, &error);
  g_assert_no_error (error);

  line = g_strdup_printf ("check --json %s", path);
  {
    g_autoptr (JsonNode) root = cli_run_json (line);

    g_assert_true (json_object_get_boolean_member (json_node_get_object (root), "sound"));
  }

  g_file_set_contents (path, "{\"format\": 1, \"stages\": [{\"id\": \"x\"}]}", -1, &error);
  g_assert_no_error (error);
  {
    g_auto (CliOutcome) outcome = cli_run (line);
    g_autoptr (JsonNode) root = json_from_string (outcome.out->str, &error);
    const char *problem;

    g_assert_cmpint (outcome.status, ==, 1);
    g_assert_no_error (error);
    problem = json_array_get_string_element (json_object_get_array_member (json_node_get_object (root),
                                                                           "problems"), 0);
    g_assert_true (g_str_has_suffix (problem, "\\n.json: stages[0].id: must be capital letters and "
                                     "digits, as in \"C04-1\""));
  }

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/cli/refusals", test_refusals);
  g_test_add_func ("/cli/texts", test_texts);
  g_test_add_func ("/cli/colour", test_colour);
  g_test_add_func ("/cli/narrow", test_narrow);
  g_test_add_func ("/cli/no-content", test_no_content);
  g_test_add_func ("/cli/check/name", test_check_name);

  return g_test_run ();
}
