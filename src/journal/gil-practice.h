/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

G_BEGIN_DECLS

#define GIL_PRACTICE_N_CHECKS 5

/** How an attempt went. */
typedef enum
{
  GIL_RATING_NONE,
  GIL_RATING_AGAIN,
  GIL_RATING_HARD,
  GIL_RATING_GOOD,
  GIL_RATING_EASY,
  GIL_N_RATINGS,
} GilRating;

/**
 * GilPractice:
 * @question: id of the question
 * @at: when, in microseconds since 1970
 * @seconds: how long the answer took; 0 where it was not timed
 * @rating: how it went
 * @self_check: 0 to 2 for each point
 * @checked: whether @self_check was filled in
 * @confidence: 1 to 5; 0 where it was not said
 *
 * One attempt at a question; an item of %GIL_JOURNAL_PRACTICE.
 */
typedef struct
{
  char *question;
  gint64 at;
  guint seconds;
  GilRating rating;
  guint self_check[GIL_PRACTICE_N_CHECKS];
  gboolean checked;
  guint confidence;
} GilPractice;

/* "again", "hard", "good", "easy"; NULL for none */
const char  *gil_rating_get_id  (GilRating          rating);

void         gil_practice_free  (GilPractice       *self);
GilPractice *gil_practice_read  (JsonObject        *item);
/* (transfer full): the id of the new item */
char        *gil_practice_log   (GilJournal        *journal,
                                 const GilPractice *practice);
/* (transfer full) (element-type GilPractice): the sound ones, oldest first; of one question, or of
 * all for NULL */
GPtrArray   *gil_practice_list  (GilJournal        *journal,
                                 const char        *question);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilPractice, gil_practice_free)

G_END_DECLS
