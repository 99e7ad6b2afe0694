/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * GilSource:
 *
 * Where content files are read from: a folder, a compiled resource, and for single files somewhere
 * else in place of these.
 */
typedef struct _GilSource GilSource;

#define GIL_CONTENT_ERROR (gil_content_error_quark ())
typedef enum
{
  GIL_CONTENT_ERROR_NOT_FOUND,
} GilContentError;
GQuark     gil_content_error_quark (void);

GilSource *gil_source_open         (const char  *path,
                                    GError     **error);
void       gil_source_free         (GilSource   *self);
void       gil_source_replace      (GilSource   *self,
                                    const char  *name,
                                    const char  *path);
char      *gil_source_dup_shown    (GilSource   *self,
                                    const char  *name);
GBytes    *gil_source_read         (GilSource   *self,
                                    const char  *name,
                                    GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilSource, gil_source_free)

G_END_DECLS
