/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include <string.h>

#define SEED 20261123

/* Bytes that mean something in JSON come up more often than others. */
static char
pick_byte (GRand *random)
{
  static const char special[] = "{}[]\",:\\0123456789-+.eEu \n\tntf\xea\xff";

  if (g_rand_boolean (random))
    return special[g_rand_int_range (random, 0, sizeof special - 1)];

  return (char) g_rand_int_range (random, 0, 256);
}

/* Changes, drops, doubles or cuts off bytes. */
static void
mutate (GRand   *random,
        GString *json)
{
  int n_changes = g_rand_int_range (random, 1, 6);

  for (int i = 0; i < n_changes && json->len > 16; i++) {
    gssize at = g_rand_int_range (random, 0, (gint32) json->len - 16);
    gssize length = g_rand_int_range (random, 1, 16);

    switch (g_rand_int_range (random, 0, 6)) {
    case 0:
      g_string_erase (json, at, length);
      break;
    case 1:
      g_string_insert_c (json, at, pick_byte (random));
      break;
    case 2: {
      g_autofree char *copy = g_strndup (json->str + at, (gsize) length);

      g_string_insert_len (json, at, copy, length);
      break;
    }
    case 3:
      if (g_rand_int_range (random, 0, 20) == 0)
        g_string_truncate (json, (gsize) at);
      break;
    default:
      json->str[at] = pick_byte (random);
    }
  }
}

static void
read_anew (ContentFixture *fixture,
           const char     *file,
           guint          *n_told)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);

  if (strcmp (file, "guide.json") == 0) {
    gsize n_sections;

    gil_catalog_get_guide (catalog, &n_sections);
  } else if (strcmp (file, "guided.json") == 0) {
    gsize n_steps;

    gil_catalog_get_guided (catalog, &n_steps);
  } else if (strcmp (file, "journey.json") == 0) {
    gil_catalog_get_journey (catalog);
  } else if (strcmp (file, "role-pages.json") == 0 || strcmp (file, "history.json") == 0 ||
             strcmp (file, "company-types.json") == 0 || strcmp (file, "attitudes.json") == 0) {
    content_fixture_load_roles (catalog);
  } else if (strcmp (file, "roles.json") == 0) {
    gil_catalog_get_roles (catalog);
  } else if (strcmp (file, "stages.json") == 0) {
    gil_catalog_get_stages (catalog);
  } else if (strcmp (file, "questions.json") == 0) {
    gil_catalog_get_questions (catalog);
  } else if (strcmp (file, "frames.json") == 0) {
    gil_catalog_get_frames (catalog);
  } else if (strcmp (file, "question-pages.json") == 0) {
    content_fixture_load_questions (catalog);
  } else {
    gil_catalog_get_scenarios (catalog);
  }

  *n_told += gil_catalog_get_problems (catalog)[0] != NULL;
}

/* Whatever is in a file, it is read without a crash, and what is not taken is told. */
static void
mutate_all (ContentFixture  *fixture,
            char           **sound,
            guint            n_rounds)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  guint n_told = 0;

  for (guint round = 0; round < n_rounds; round++) {
    guint file = round % g_strv_length (sound);
    g_autoptr (GString) json = g_string_new (sound[file]);

    mutate (random, json);
    content_fixture_write (fixture, content_files[file], json->str, (gssize) json->len);
    read_anew (fixture, content_files[file], &n_told);
    content_fixture_write (fixture, content_files[file], sound[file], -1);
  }

  /* Most changes spoil something: that they are seen shows that the files were read at all. */
  g_assert_cmpuint (n_told, >, n_rounds / 4);
  g_assert_cmpuint (n_told, <, n_rounds);
}

static void
test_small (ContentFixture *fixture,
            gconstpointer   data)
{
  g_auto (GStrv) sound = g_new0 (char *, g_strv_length ((char **) content_files) + 1);

  for (guint i = 0; content_files[i]; i++) {
    g_autofree char *path = content_fixture_get_path (fixture, content_files[i]);
    g_autoptr (GError) error = NULL;

    g_file_get_contents (path, &sound[i], NULL, &error);
    g_assert_no_error (error);
  }

  mutate_all (fixture, sound, 2000);
}

/* The content that is installed, which is large: only where there is time. */
static void
test_real (ContentFixture *fixture,
           gconstpointer   data)
{
  g_auto (GStrv) sound = g_new0 (char *, g_strv_length ((char **) content_files) + 1);

  for (guint i = 0; content_files[i]; i++) {
    sound[i] = content_dup_real (content_files[i]);
    content_fixture_write (fixture, content_files[i], sound[i], -1);
  }

  mutate_all (fixture, sound, 2000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  if (g_test_slow ())
    g_test_add ("/content/mutated/real", ContentFixture, NULL, content_fixture_set_up, test_real,
                content_fixture_tear_down);
  else
    g_test_add ("/content/mutated/small", ContentFixture, NULL, content_fixture_set_up, test_small,
                content_fixture_tear_down);

  return g_test_run ();
}
