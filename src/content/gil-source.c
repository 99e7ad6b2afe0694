/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-source-private.h"

#include "gil-json-file.h"
#include "gil-lang.h"
#include "gil-shown.h"

/* Not RESOURCE_BASE of config.h, which is that of the programs: content is the same for all. */
#define CONTENT_PREFIX "/io/github/giljabi/Giljabi/content/"

struct _GilSource
{
  char *folder;         /* (nullable) */
  GResource *resource;  /* (nullable) */
  GHashTable *replaced; /* name → path */
};

G_DEFINE_QUARK (gil-content-error-quark, gil_content_error)

/* (transfer full) (nullable): what is at @path, which is a folder or a compiled resource. */
GilSource *
gil_source_open (const char  *path,
                 GError     **error)
{
  g_autoptr (GilSource) self = g_new0 (GilSource, 1);
  g_autoptr (GError) resource_error = NULL;

  self->replaced = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  if (g_file_test (path, G_FILE_TEST_IS_DIR)) {
    self->folder = g_strdup (path);
    return g_steal_pointer (&self);
  }

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR)) {
    g_set_error (error, GIL_CONTENT_ERROR, GIL_CONTENT_ERROR_NOT_FOUND,
                 gil_say ("There is no content at “%s”. Install Giljabi again, or set GILJABI_CONTENT "
                          "to a folder of content files.",
                          "‘%s’에 콘텐츠가 없어요. 길잡이를 다시 설치하거나 GILJABI_CONTENT에 콘텐츠 폴더를 "
                          "적어 주세요."), path);
    return NULL;
  }

  self->resource = g_resource_load (path, &resource_error);
  if (!self->resource) {
    g_set_error (error, GIL_CONTENT_ERROR, GIL_CONTENT_ERROR_NOT_FOUND,
                 gil_say ("“%s” is no compiled content (%s). Install Giljabi again, or set "
                          "GILJABI_CONTENT to a folder of content files.",
                          "‘%s’ 파일은 컴파일한 콘텐츠가 아니에요 (%s). 길잡이를 다시 설치하거나 "
                          "GILJABI_CONTENT에 콘텐츠 폴더를 적어 주세요."),
                 path, gil_say_error (resource_error));
    return NULL;
  }

  return g_steal_pointer (&self);
}

void
gil_source_free (GilSource *self)
{
  if (!self)
    return;

  g_free (self->folder);
  g_clear_pointer (&self->resource, g_resource_unref);
  g_clear_pointer (&self->replaced, g_hash_table_unref);
  g_free (self);
}

/* From now on the file @name is the one at @path. */
void
gil_source_replace (GilSource  *self,
                    const char *name,
                    const char *path)
{
  g_hash_table_insert (self->replaced, g_strdup (name), g_strdup (path));
}

/* (transfer full): the name of a file as problems tell it: the path where one was given. */
char *
gil_source_dup_shown (GilSource  *self,
                      const char *name)
{
  const char *path = g_hash_table_lookup (self->replaced, name);

  return path ? gil_dup_shown (path, G_MAXSIZE) : g_strdup (name);
}

/* (transfer full) (nullable): the bytes of the file @name, "roles.json" */
GBytes *
gil_source_read (GilSource   *self,
                 const char  *name,
                 GError     **error)
{
  const char *replaced = g_hash_table_lookup (self->replaced, name);
  g_autofree char *path = NULL;
  GBytes *bytes;

  if (replaced)
    return gil_json_file_read (replaced, error);

  if (self->folder) {
    path = g_build_filename (self->folder, name, NULL);
    return gil_json_file_read (path, error);
  }

  path = g_strconcat (CONTENT_PREFIX, name, NULL);
  bytes = g_resource_lookup_data (self->resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (!bytes)
    g_set_error_literal (error, GIL_CONTENT_ERROR, GIL_CONTENT_ERROR_NOT_FOUND,
                         gil_say ("no such file", "그런 파일이 없어요"));

  return bytes;
}
