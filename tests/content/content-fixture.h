/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-picker.h"

G_BEGIN_DECLS

/* A folder of small, sound content files, which a test can spoil. */
typedef struct
{
  char *folder;
} ContentFixture;

void        content_fixture_set_up    (ContentFixture *self,
                                       gconstpointer   data);
void        content_fixture_tear_down (ContentFixture *self,
                                       gconstpointer   data);
char       *content_fixture_get_path  (ContentFixture *self,
                                       const char     *file);
void        content_fixture_restore   (ContentFixture *self,
                                       const char     *file);
void        content_fixture_write     (ContentFixture *self,
                                       const char     *file,
                                       const char     *data,
                                       gssize          length);
void        content_fixture_edit      (ContentFixture *self,
                                       const char     *file,
                                       const char     *path,
                                       const char     *json);
GilCatalog *content_fixture_open      (ContentFixture *self);
void        content_fixture_load_all  (GilCatalog     *catalog);
/* What only the pages of the Roles tab need. */
void        content_fixture_load_roles (GilCatalog    *catalog);
/* With the pages of the questions. */
void        content_fixture_load_questions (GilCatalog *catalog);

/* The text of @json with the value at @path replaced by @value, or removed when that is NULL. */
char       *content_edit_json         (const char     *json,
                                       const char     *path,
                                       const char     *value);
/* A file of the content that is installed. */
char       *content_dup_real          (const char     *file);

/* (transfer full): what is wanted of each criterion: "admin! docs", a must and a nice one */
GilWant    *content_parse_wants       (GilCatalog     *catalog,
                                       const char     *text);
gsize       content_find_result       (const GilPick  *pick,
                                       const char     *id);

extern const char *const content_files[];

G_END_DECLS
