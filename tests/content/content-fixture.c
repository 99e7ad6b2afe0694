/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

const char *const content_files[] = { "criteria.json", "frameworks.json", "scenarios.json",
                                      "roles.json",    "stages.json",     "questions.json",
                                      "guide.json",    "guided.json",     "journey.json",
                                      "role-pages.json", "history.json", "company-types.json",
                                      "attitudes.json", "frames.json", "question-pages.json", NULL };

void
content_fixture_set_up (ContentFixture *self,
                        gconstpointer   data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("giljabi-content-XXXXXX", &error);
  g_assert_no_error (error);

  for (guint i = 0; content_files[i]; i++)
    content_fixture_restore (self, content_files[i]);
}

void
content_fixture_tear_down (ContentFixture *self,
                           gconstpointer   data)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir))) {
    g_autofree char *path = g_build_filename (self->folder, name, NULL);

    g_unlink (path);
  }

  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_clear_pointer (&self->folder, g_free);
}

char *
content_fixture_get_path (ContentFixture *self,
                          const char     *file)
{
  return g_build_filename (self->folder, file, NULL);
}

static char *
read_fixture (const char *file)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "content", "fixture", file, NULL);
  g_autoptr (GError) error = NULL;
  char *json;

  g_file_get_contents (path, &json, NULL, &error);
  g_assert_no_error (error);

  return json;
}

void
content_fixture_restore (ContentFixture *self,
                         const char     *file)
{
  g_autofree char *json = read_fixture (file);

  content_fixture_write (self, file, json, -1);
}

void
content_fixture_write (ContentFixture *self,
                       const char     *file,
                       const char     *data,
                       gssize          length)
{
  g_autofree char *path = content_fixture_get_path (self, file);
  g_autoptr (GError) error = NULL;

  /* Not g_file_set_contents(), which syncs: thousands of files are written here. */
  g_file_set_contents_full (path, data, length, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

static JsonNode *
parse (const char *json)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root = json_from_string (json, &error);

  g_assert_no_error (error);

  return root;
}

/* The next step of a path: a key, or the text of an index. */
static char *
take_step (const char **path,
           gboolean    *is_index)
{
  char *step;
  gsize length;

  *is_index = **path == '[';
  if (**path == '[' || **path == '.')
    (*path)++;

  length = strcspn (*path, *is_index ? "]" : ".[");
  step = g_strndup (*path, length);
  *path += length + (*is_index ? 1 : 0);

  return step;
}

char *
content_edit_json (const char *json,
                   const char *path,
                   const char *value)
{
  g_autoptr (JsonNode) root = parse (json);
  JsonNode *at = root;

  for (;;) {
    gboolean is_index;
    g_autofree char *step = take_step (&path, &is_index);
    guint index = (guint) g_ascii_strtoull (step, NULL, 10);

    if (*path) {
      at = is_index ? json_array_get_element (json_node_get_array (at), index)
                    : json_object_get_member (json_node_get_object (at), step);
      g_assert_nonnull (at);
      continue;
    }

    if (is_index) {
      JsonArray *array = json_node_get_array (at);

      /* json-glib cannot replace an element: those behind it are put back. */
      g_autoptr (JsonArray) behind = json_array_new ();

      while (json_array_get_length (array) > index + 1) {
        json_array_add_element (behind, json_array_dup_element (array, index + 1));
        json_array_remove_element (array, index + 1);
      }
      if (index < json_array_get_length (array))
        json_array_remove_element (array, index);
      if (value)
        json_array_add_element (array, parse (value));
      for (guint i = 0; i < json_array_get_length (behind); i++)
        json_array_add_element (array, json_array_dup_element (behind, i));
    } else if (value) {
      json_object_set_member (json_node_get_object (at), step, parse (value));
    } else {
      json_object_remove_member (json_node_get_object (at), step);
    }

    return json_to_string (root, FALSE);
  }
}

void
content_fixture_edit (ContentFixture *self,
                      const char     *file,
                      const char     *path,
                      const char     *json)
{
  g_autofree char *file_path = content_fixture_get_path (self, file);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (file_path, &before, NULL, &error);
  g_assert_no_error (error);
  after = content_edit_json (before, path, json);
  content_fixture_write (self, file, after, -1);
}

GilCatalog *
content_fixture_open (ContentFixture *self)
{
  g_autoptr (GError) error = NULL;
  GilCatalog *catalog = gil_catalog_open (self->folder, &error);

  g_assert_no_error (error);

  return catalog;
}

void
content_fixture_load_all (GilCatalog *catalog)
{
  gsize n_sections;

  gil_catalog_get_frameworks (catalog);
  gil_catalog_get_scenarios (catalog);
  gil_catalog_get_questions (catalog);
  gil_catalog_get_guide (catalog, &n_sections);
}

void
content_fixture_load_roles (GilCatalog *catalog)
{
  gsize n;

  gil_catalog_get_facets (catalog, &n);
  gil_catalog_get_history (catalog, &n);
  gil_catalog_get_company_types (catalog, &n);
  gil_catalog_get_attitudes (catalog);
}

void
content_fixture_load_questions (GilCatalog *catalog)
{
  GListModel *questions = gil_catalog_get_questions (catalog);
  g_autoptr (GilQuestion) question = g_list_model_get_item (questions, 0);
  gsize n;

  if (question)
    gil_question_get_advice (question, &n);
}

char *
content_dup_real (const char *file)
{
  g_autofree char *path = g_strconcat ("/io/github/giljabi/Giljabi/content/", file, NULL);
  g_autoptr (GResource) resource = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  resource = g_resource_load (g_getenv ("GILJABI_CONTENT"), &error);
  g_assert_no_error (error);
  bytes = g_resource_lookup_data (resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

GilWant *
content_parse_wants (GilCatalog *catalog,
                     const char *text)
{
  gsize n_criteria = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  GilWant *wants = g_new0 (GilWant, n_criteria);
  g_auto (GStrv) words = g_strsplit (text, " ", 0);

  for (guint i = 0; words[i] && *words[i]; i++) {
    gboolean is_must = g_str_has_suffix (words[i], "!");
    GilCriterion *criterion;

    if (is_must)
      words[i][strlen (words[i]) - 1] = '\0';
    criterion = gil_catalog_find_criterion (catalog, words[i]);
    g_assert_nonnull (criterion);
    wants[gil_criterion_get_index (criterion)] = is_must ? GIL_WANT_MUST : GIL_WANT_NICE;
  }

  return wants;
}

gsize
content_find_result (const GilPick *pick,
                     const char    *id)
{
  for (gsize i = 0; i < pick->ranking->n_results; i++) {
    if (strcmp (gil_framework_get_id (gil_pick_get_framework (pick, i)), id) == 0)
      return i;
  }

  g_assert_not_reached ();
}
