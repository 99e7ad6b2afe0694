/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-answer.h"
#include "gil-question-list.h"

G_BEGIN_DECLS

/**
 * GilProgress:
 * @n_all: how many questions there are
 * @by_status: how many of them are how far
 * @n_must: how many of them are must-haves
 * @must_by_status: how many of those are how far
 *
 * How far one is.
 */
typedef struct
{
  guint n_all;
  guint by_status[GIL_ANSWER_N_STATUSES];
  guint n_must;
  guint must_by_status[GIL_ANSWER_N_STATUSES];
} GilProgress;

/* Of all questions, of a category, of a stage; NULL: of any. */
void   gil_progress_count        (GilProgress       *self,
                                  GListModel        *questions,
                                  GilJournal        *journal,
                                  const char        *category,
                                  const char        *stage);
/* How many are begun, whether draft, practised or ready. */
guint  gil_progress_get_begun    (const GilProgress *self);
/* 0 to 1: a draft is a third of the way, practising two thirds; 0 where there is nothing. */
double gil_progress_get_fraction (const GilProgress *self);

/** The tasks of a stage, the user's own among them. */
typedef struct
{
  guint n_all;
  guint n_done;
} GilTaskProgress;

void   gil_task_progress_count   (GilTaskProgress   *self,
                                  GilStage          *stage,
                                  GilJournal        *journal);

G_END_DECLS
