/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-problems.h"

#include "gil-lang.h"
#include "gil-shown.h"

/* So many characters are shown of what is wrong. */
#define SHOWN_PROBLEM 400

struct _GilProblems
{
  GPtrArray *list; /* NULL-terminated */
  gsize count;
};

/**
 * gil_problems_new:
 *
 * Returns: (transfer full): an empty collector
 */
GilProblems *
gil_problems_new (void)
{
  GilProblems *self = g_new0 (GilProblems, 1);

  self->list = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  return self;
}

/**
 * gil_problems_free:
 * @self: (nullable) (transfer full): a collector
 */
void
gil_problems_free (GilProblems *self)
{
  if (!self)
    return;

  g_ptr_array_unref (self->list);
  g_free (self);
}

/**
 * gil_problems_count_only:
 * @self: a collector
 *
 * Counts a problem if there is no more room to list it.
 *
 * Returns: whether it was counted; if not, it has to be added
 */
gboolean
gil_problems_count_only (GilProblems *self)
{
  if (self->count < GIL_PROBLEMS_MAX)
    return FALSE;

  if (self->count++ == GIL_PROBLEMS_MAX)
    g_ptr_array_add (self->list, g_strdup (gil_say ("There are more problems, which are not listed.",
                                                    "문제가 더 있지만 모두 적지는 않았어요.")));

  return TRUE;
}

/**
 * gil_problems_add:
 * @self: a collector
 * @file: the name of the file
 * @path: (nullable): the place in the file, as in "questions[12].check.ko"; %NULL for all of it
 * @format: printf-style text of what is wrong there
 * @...: its arguments
 */
void
gil_problems_add (GilProblems *self,
                  const char  *file,
                  const char  *path,
                  const char  *format,
                  ...)
{
  g_autofree char *what = NULL;
  g_autofree char *shown = NULL;
  va_list args;

  if (gil_problems_count_only (self))
    return;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  /* It may quote what is in the file. */
  shown = gil_dup_shown (what, SHOWN_PROBLEM);
  self->count++;
  g_ptr_array_add (self->list, path && *path
                                 ? g_strdup_printf ("%s: %s: %s", file, path, shown)
                                 : g_strdup_printf ("%s: %s", file, shown));
}

/**
 * gil_problems_take:
 * @self: a collector
 * @file: the name of the file
 * @error: (transfer full): why it could not be read at all
 */
void
gil_problems_take (GilProblems *self,
                   const char  *file,
                   GError      *error)
{
  gil_problems_add (self, file, NULL, "%s", error->message);
  g_error_free (error);
}

/**
 * gil_problems_get_count:
 * @self: a collector
 *
 * Returns: how many problems were found; more than are listed if there are very many
 */
gsize
gil_problems_get_count (GilProblems *self)
{
  return self->count;
}

/**
 * gil_problems_get_all:
 * @self: a collector
 *
 * Returns: (transfer none) (array zero-terminated=1): the problems; valid until one is added
 */
const char *const *
gil_problems_get_all (GilProblems *self)
{
  /* An array that never held anything has no memory to end in NULL. */
  static const char *const none[] = { NULL };

  return self->list->len > 0 ? (const char *const *) self->list->pdata : none;
}
