/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GilProblems:
 *
 * Everything that was found wrong with input, in the order found, each as
 * "FILE: path: what is wrong". A reader goes on after a problem, so that one run tells all of them.
 */
typedef struct _GilProblems GilProblems;

/* A hostile file can be wrong a million times; nobody reads past this. One line more says so. */
#define GIL_PROBLEMS_MAX 1000

GilProblems       *gil_problems_new        (void);
void               gil_problems_free       (GilProblems *self);
gboolean           gil_problems_count_only (GilProblems *self);
void               gil_problems_add        (GilProblems *self,
                                            const char  *file,
                                            const char  *path,
                                            const char  *format,
                                            ...) G_GNUC_PRINTF (4, 5);
void               gil_problems_take       (GilProblems *self,
                                            const char  *file,
                                            GError      *error);
gsize              gil_problems_get_count  (GilProblems *self);
const char *const *gil_problems_get_all    (GilProblems *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilProblems, gil_problems_free)

G_END_DECLS
