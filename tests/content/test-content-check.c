/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "gil-check.h"

/* Each problem is "FILE: …" with the file as given; @expected leaves that out. */
static void
check (const char *path,
       const char *expected)
{
  g_auto (GStrv) problems = NULL;
  g_autoptr (GString) rest = g_string_new (NULL);
  gboolean sound = gil_content_check_file (path, &problems);

  for (guint i = 0; problems[i]; i++) {
    g_assert_true (g_str_has_prefix (problems[i], path));
    g_string_append_printf (rest, "%s%s", i > 0 ? "\n" : "", problems[i] + strlen (path));
  }

  g_assert_cmpstr (rest->str, ==, expected);
  g_assert_cmpint (sound, ==, *expected == '\0');
}

static void
test_sound (ContentFixture *fixture,
            gconstpointer   data)
{
  for (guint i = 0; content_files[i]; i++) {
    g_autofree char *path = content_fixture_get_path (fixture, content_files[i]);

    check (path, "");
  }
}

static void
test_unsound (ContentFixture *fixture,
              gconstpointer   data)
{
  g_autofree char *path = content_fixture_get_path (fixture, "questions.json");

  content_fixture_edit (fixture, "questions.json", "questions[1].check.ko", NULL);
  content_fixture_edit (fixture, "questions.json", "questions[0].frame", "[]");
  check (path, ": questions[0].frame: must be a text\n: questions[1].check.ko: missing");
}

/* What is wrong with the files beside it is not told. */
static void
test_others (ContentFixture *fixture,
             gconstpointer   data)
{
  g_autofree char *frameworks = content_fixture_get_path (fixture, "frameworks.json");
  g_autofree char *scenarios = content_fixture_get_path (fixture, "scenarios.json");

  content_fixture_edit (fixture, "frameworks.json", "frameworks[1].name", NULL);
  check (scenarios, ": scenarios[0].excluded[0]: there is no framework \"cedar\"");

  content_fixture_write (fixture, "criteria.json", "{}", -1);
  check (frameworks, ": left out, because criteria.json is unsound");
}

/* By another name it is known by what is in it. */
static void
test_other_name (ContentFixture *fixture,
                 gconstpointer   data)
{
  g_autofree char *from = content_fixture_get_path (fixture, "roles.json");
  g_autofree char *to = content_fixture_get_path (fixture, "역할.json");

  content_fixture_edit (fixture, "roles.json", "roles[0].tier", "0");
  g_assert_cmpint (g_rename (from, to), ==, 0);
  check (to, ": roles[0].tier: must be from 1 to 3");
}

static void
test_no_content (ContentFixture *fixture,
                 gconstpointer   data)
{
  g_autofree char *path = content_fixture_get_path (fixture, "other.json");

  check (path, ": no such file");
  content_fixture_write (fixture, "other.json", "{\"format\": 1}", -1);
  check (path, ": is no backup and no content file; it has none of their lists, such as \"frameworks\" or "
         "\"questions\"");
  content_fixture_write (fixture, "other.json", "[", -1);
  check (path, ": it ends too early; it may have been cut off");
  check (fixture->folder, ": is a folder, not a file");
  check ("/nonexistent/roles.json", ": no such file");
}

/* Alone in its folder, a file is checked against the content in use. */
static void
test_alone (ContentFixture *fixture,
            gconstpointer   data)
{
  g_autofree char *path = content_fixture_get_path (fixture, "scenarios.json");

  for (guint i = 0; content_files[i]; i++) {
    g_autofree char *other = content_fixture_get_path (fixture, content_files[i]);

    if (strcmp (other, path) != 0)
      g_unlink (other);
  }

  check (path, ": scenarios[0].recommended[0]: there is no framework \"banyan\"\n"
         ": scenarios[0].excluded[0]: there is no framework \"cedar\"");
  content_fixture_edit (fixture, "scenarios.json", "scenarios[0].recommended", "[\"django\"]");
  content_fixture_edit (fixture, "scenarios.json", "scenarios[0].excluded", "[]");
  check (path, "");
}

/* What stands in the file cannot act on the terminal, nor pass for a line of its own. */
static void
test_hostile (ContentFixture *fixture,
              gconstpointer   data)
{
  g_autofree char *path = content_fixture_get_path (fixture, "questions.json");
  g_autofree char *long_id = g_strnfill (500, 'a');
  g_autofree char *edit = NULL;
  g_auto (GStrv) problems = NULL;

  content_fixture_edit (fixture, "questions.json", "questions[0].category",
                        "\"a\\u001b[31m\\n\u202eroles.json: forged\"");
  content_fixture_edit (fixture, "questions.json", "questions[0].k\033\n", "1");
  check (path, ": questions[0][\"k\\u001b\\n\"]: unknown key\n"
         ": questions[0].category: there is no category "
         "\"a\\u001b[31m\\n\\u202eroles.json: forged\"");

  edit = g_strdup_printf ("\"%s\"", long_id);
  content_fixture_edit (fixture, "questions.json", "questions[0].category", edit);
  g_assert_false (gil_content_check_file (path, &problems));
  g_assert_cmpuint (strlen (problems[1]), <, strlen (path) + 450);
  g_assert_true (g_str_has_suffix (problems[1], "…"));
}

/* However much is wrong, only so much is told, and that there is more. */
static void
test_many (ContentFixture *fixture,
           gconstpointer   data)
{
  g_autofree char *path = content_fixture_get_path (fixture, "roles.json");
  g_autoptr (GString) json = g_string_new ("{\"format\": 1, \"roles\": [{}");
  g_auto (GStrv) problems = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (json, ",{}");
  g_string_append (json, "]}");
  content_fixture_write (fixture, "roles.json", json->str, -1);

  g_assert_false (gil_content_check_file (path, &problems));
  g_assert_cmpuint (g_strv_length (problems), ==, 1001);
  g_assert_true (g_str_has_suffix (problems[999], "missing"));
  g_assert_cmpstr (problems[1000], ==, "There are more problems, which are not listed.");
}

#define ADD(name, function) \
  g_test_add ("/content/check/" name, ContentFixture, NULL, content_fixture_set_up, function, \
              content_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("sound", test_sound);
  ADD ("unsound", test_unsound);
  ADD ("others", test_others);
  ADD ("other-name", test_other_name);
  ADD ("no-content", test_no_content);
  ADD ("alone", test_alone);
  ADD ("hostile", test_hostile);
  ADD ("many", test_many);

  return g_test_run ();
}
