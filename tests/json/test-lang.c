/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the libraries say is wrong, in the language that was asked for. */

#include "gil-json-scan.h"
#include "gil-json.h"
#include "gil-lang.h"

#include <errno.h>
#include <gio/gio.h>
#include <string.h>

static void
test_say (void)
{
  g_assert_cmpstr (gil_say ("no", "아니요"), ==, "no");
  gil_lang_say_in (GIL_LANG_KO);
  g_assert_cmpstr (gil_say ("no", "아니요"), ==, "아니요");
  gil_lang_say_in (GIL_LANG_EN);
  g_assert_cmpstr (gil_say ("no", "아니요"), ==, "no");
}

static void
test_errors (void)
{
  static const int codes[] = { ENOENT, EACCES, EROFS, ENOSPC, EISDIR, ENOTDIR, ENAMETOOLONG, ELOOP };

  for (guint lang = GIL_LANG_EN; lang <= GIL_LANG_KO; lang++) {
    gil_lang_say_in (lang);
    for (gsize i = 0; i < G_N_ELEMENTS (codes); i++) {
      const char *said = gil_say_errno (codes[i]);
      g_autoptr (GError) file_error = NULL;
      g_autoptr (GError) io_error = NULL;

      g_assert_cmpint (g_str_is_ascii (said), ==, lang == GIL_LANG_EN);
      g_set_error (&file_error, G_FILE_ERROR, (int) g_file_error_from_errno (codes[i]), "Of GLib");
      g_set_error (&io_error, G_IO_ERROR, (int) g_io_error_from_errno (codes[i]), "Of GLib");
      g_assert_cmpstr (gil_say_error (file_error), ==, said);
      if (g_io_error_from_errno (codes[i]) != G_IO_ERROR_FAILED)
        g_assert_cmpstr (gil_say_error (io_error), ==, said);
    }
  }
  gil_lang_say_in (GIL_LANG_EN);
}

/* What has no words of its own says what it always said. */
static void
test_others (void)
{
  g_autoptr (GError) file_error = g_error_new_literal (G_FILE_ERROR, G_FILE_ERROR_FAILED, "one");
  g_autoptr (GError) io_error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "two");
  g_autoptr (GError) json_error = g_error_new_literal (GIL_JSON_ERROR, 1, "three");

  g_assert_cmpstr (gil_say_error (file_error), ==, "one");
  g_assert_cmpstr (gil_say_error (io_error), ==, "two");
  g_assert_cmpstr (gil_say_error (json_error), ==, "three");
  g_assert_cmpstr (gil_say_errno (EDOM), ==, g_strerror (EDOM));
}

static void
test_json (void)
{
  static const struct
  {
    const char *json;
    const char *en;
    const char *ko;
  } cases[] = {
    { "", "the file is empty", "파일이 비어 있어요" },
    { "{\"a\": 1, ", "it ends too early; it may have been cut off",
      "파일이 너무 일찍 끝나요. 중간에 잘렸을 수 있어요" },
    { "{\"a\": 1,\n \"a\": 2}", "line 2: the key \"a\" is there twice", "2행: 같은 키가 두 번 있어요: \"a\"" },
    { "{\"a\" 1}", "line 1: a colon is missing after a key", "1행: 키 뒤에 콜론(:)이 빠졌어요" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].json, strlen (cases[i].json));

    for (guint lang = GIL_LANG_EN; lang <= GIL_LANG_KO; lang++) {
      g_autoptr (GError) error = NULL;

      gil_lang_say_in (lang);
      g_assert_null (gil_json_parse (bytes, &error));
      g_assert_nonnull (error);
      g_assert_cmpstr (error->message, ==, lang == GIL_LANG_KO ? cases[i].ko : cases[i].en);
    }
  }
  gil_lang_say_in (GIL_LANG_EN);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lang/say", test_say);
  g_test_add_func ("/lang/errors", test_errors);
  g_test_add_func ("/lang/others", test_others);
  g_test_add_func ("/lang/json", test_json);

  return g_test_run ();
}
