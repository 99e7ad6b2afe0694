/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-check.h"

#include <string.h>

#include "config.h"
#include "gil-catalog-private.h"
#include "gil-json-file.h"
#include "gil-json.h"
#include "gil-lang.h"
#include "gil-shown.h"

static gboolean
find_kind_by_name (const char     *path,
                   GilContentFile *kind)
{
  g_autofree char *name = g_path_get_basename (path);

  for (guint i = 0; i < GIL_N_FILES; i++) {
    if (strcmp (gil_content_file_names[i], name) == 0) {
      *kind = i;
      return TRUE;
    }
  }

  return FALSE;
}

/* A file by another name is known by its list: each kind has one named as the file is, or a name no
 * other has. That of criteria comes first, questions before anything they might quote, attitudes
 * before the roles they are about. */
static gboolean
find_kind_by_keys (const GilJsonPlace *root,
                   GilContentFile     *kind)
{
  static const char *const keys[] = { "criteria", "frameworks", "scenarios", "attitudes", "roles",
                                      "stages",   "questions",  "sections",  "steps",     "stations",
                                      "pages",    "timelines",  "types",     "frames",
                                      "question_pages", NULL };
  G_STATIC_ASSERT (G_N_ELEMENTS (keys) == GIL_N_FILES + 1);

  for (guint i = 0; i < GIL_N_FILES; i++) {
    if (gil_json_has (root, keys[i])) {
      *kind = i;
      return TRUE;
    }
  }

  return FALSE;
}

/* What kind of file this is; reports it when it is none. */
static gboolean
find_kind (const char     *path,
           const char     *shown,
           GilProblems    *problems,
           GilContentFile *kind)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GilJsonDoc) doc = NULL;
  GilJsonPlace root;

  if (find_kind_by_name (path, kind))
    return TRUE;

  bytes = gil_json_file_read (path, &error);
  if (bytes)
    doc = gil_json_doc_new (shown, bytes, &error);
  if (!doc) {
    gil_problems_take (problems, shown, g_steal_pointer (&error));
    return FALSE;
  }

  gil_json_doc_get_root (doc, problems, &root);
  if (!find_kind_by_keys (&root, kind)) {
    gil_json_report (&root, NULL,
                     gil_say ("is no backup and no content file; it has none of their lists, such as "
                              "\"frameworks\" or \"questions\"",
                              "백업도 콘텐츠 파일도 아니에요. \"frameworks\"나 \"questions\" 같은 목록이 없어요"));
    return FALSE;
  }

  return TRUE;
}

/* What the file refers to is looked for beside it first, then in the content in use. */
static GilSource *
open_surroundings (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  const char *content = g_getenv ("GILJABI_CONTENT");
  GilSource *source;

  source = gil_source_open (content && *content ? content : CONTENT_RESOURCE, NULL);
  if (!source)
    source = gil_source_open (folder, NULL);
  if (!source)
    return NULL;

  for (guint i = 0; i < GIL_N_FILES; i++) {
    g_autofree char *sibling = g_build_filename (folder, gil_content_file_names[i], NULL);

    if (g_file_test (sibling, G_FILE_TEST_EXISTS))
      gil_source_replace (source, gil_content_file_names[i], sibling);
  }

  return source;
}

static void
check_as (const char     *path,
          const char     *shown,
          GilContentFile  kind,
          GilProblems    *problems)
{
  g_autofree char *prefix = g_strconcat (shown, ": ", NULL);
  g_autoptr (GilCatalog) catalog = NULL;
  const char *const *found;
  GilSource *source;

  source = open_surroundings (path);
  if (!source) {
    gil_problems_add (problems, shown, NULL, gil_say ("no such file", "그런 파일이 없어요"));
    return;
  }

  gil_source_replace (source, gil_content_file_names[kind], path);
  catalog = gil_catalog_new (source);
  gil_catalog_ensure (catalog, kind);

  found = gil_catalog_get_problems (catalog);
  for (guint i = 0; found[i]; i++) {
    if (g_str_has_prefix (found[i], prefix))
      gil_problems_add (problems, shown, NULL, "%s", found[i] + strlen (prefix));
    else if (i == GIL_PROBLEMS_MAX)
      gil_problems_add (problems, shown, NULL, "%s", found[i]);
  }
}

/* Checks one content file. Its kind is told by its name, or else by what is in it. What it refers to
 * is looked up in the files beside it where they are, else in the content in use. */
gboolean
gil_content_check_file (const char   *path,
                        char       ***problems)
{
  g_autoptr (GilProblems) found = gil_problems_new ();
  g_autofree char *shown = NULL;
  GilContentFile kind;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (problems != NULL, FALSE);

  shown = gil_dup_shown (path, G_MAXSIZE);
  if (find_kind (path, shown, found, &kind))
    check_as (path, shown, kind, found);

  *problems = g_strdupv ((char **) gil_problems_get_all (found));

  return gil_problems_get_count (found) == 0;
}
