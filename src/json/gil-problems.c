/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-problems.h"

/* A hostile file can be wrong a million times; nobody reads past this. */
#define MAX_PROBLEMS 1000

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

static void
take (GilProblems *self,
      char        *problem)
{
  self->count++;

  if (self->list->len < MAX_PROBLEMS)
    g_ptr_array_add (self->list, problem);
  else
    g_free (problem);

  if (self->count == MAX_PROBLEMS + 1)
    g_ptr_array_add (self->list, g_strdup ("There are more problems, which are not listed."));
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
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  if (path && *path)
    take (self, g_strdup_printf ("%s: %s: %s", file, path, what));
  else
    take (self, g_strdup_printf ("%s: %s", file, what));
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
