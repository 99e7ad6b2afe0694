/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-json-file.h"
#include "gil-json-scan.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("giljabi-json-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "file.json", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
check_refused (const char   *path,
               GilJsonError  code,
               const char   *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = gil_json_file_read (path, &error);

  g_assert_null (bytes);
  g_assert_error (error, GIL_JSON_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_sound (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_file_set_contents (fixture->path, "[1]\n", -1, &error);
  g_assert_no_error (error);

  bytes = gil_json_file_read (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "[1]\n", 4);
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  check_refused (fixture->path, GIL_JSON_ERROR_UNREADABLE, "no such file");
}

static void
test_folder (Fixture       *fixture,
             gconstpointer  data)
{
  check_refused (fixture->folder, GIL_JSON_ERROR_UNREADABLE, "is a folder, not a file");
}

/* Opening one would wait for a writer. */
static void
test_pipe (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  check_refused (fixture->path, GIL_JSON_ERROR_UNREADABLE, "is not a regular file");
}

static void
test_device (Fixture       *fixture,
             gconstpointer  data)
{
  check_refused ("/dev/zero", GIL_JSON_ERROR_UNREADABLE, "is not a regular file");
}

static void
test_forbidden (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  if (geteuid () == 0) {
    g_test_skip ("root may read everything");
    return;
  }

  g_file_set_contents (fixture->path, "[1]\n", -1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_chmod (fixture->path, 0), ==, 0);
  check_refused (fixture->path, GIL_JSON_ERROR_UNREADABLE,
                 "cannot be opened: there is no permission");
}

static void
test_large (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofd int fd = g_open (fixture->path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);

  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (ftruncate (fd, GIL_JSON_MAX_BYTES + 1), ==, 0);
  check_refused (fixture->path, GIL_JSON_ERROR_TOO_LARGE, "larger than 32 MiB");
}

#define ADD(name, function) \
  g_test_add ("/json/file/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("sound", test_sound);
  ADD ("missing", test_missing);
  ADD ("folder", test_folder);
  ADD ("pipe", test_pipe);
  ADD ("device", test_device);
  ADD ("forbidden", test_forbidden);
  ADD ("large", test_large);

  return g_test_run ();
}
