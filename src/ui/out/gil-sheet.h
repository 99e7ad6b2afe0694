/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-question-list.h"

G_BEGIN_DECLS

/**
 * GilSheetOptions:
 * @must_have: the must-have questions, answered or not
 * @starred: those with a star, answered or not
 * @answered: those with an answer
 * @full_text: the text of an answer below its keywords; without, the text only where there are no
 *   keywords
 * @stories: titles and results of the stories
 * @stage: (nullable): id of the stage of which the open tasks are on the sheet; %NULL for no tasks
 * @lang: the language of headings and questions, and of answers where there are both
 *
 * What is on a sheet for the day of the interview.
 */
typedef struct
{
  gboolean must_have;
  gboolean starred;
  gboolean answered;
  gboolean full_text;
  gboolean stories;
  const char *stage;
  GilLang lang;
} GilSheetOptions;

/** How a block is set. */
typedef enum
{
  GIL_SHEET_TITLE,
  GIL_SHEET_LINE,     /* below the title */
  GIL_SHEET_SECTION,
  GIL_SHEET_TASK,     /* with a box to tick */
  GIL_SHEET_HEADING,  /* a question, a story */
  GIL_SHEET_KEYWORDS,
  GIL_SHEET_TEXT,
  GIL_SHEET_ASIDE,    /* what is said of an answer that is not there */
  GIL_SHEET_N_STYLES,
} GilSheetStyle;

/**
 * GilSheetBlock:
 * @style: how it is set
 * @mark: (nullable): what stands before it, "3"
 * @text: the text, without line ends; not empty
 * @lang: the language it is in
 */
typedef struct
{
  GilSheetStyle style;
  char *mark;
  char *text;
  GilLang lang;
} GilSheetBlock;

/**
 * GilSheet:
 * @title: what it is called
 * @lang: its language
 * @blocks: (element-type GilSheetBlock): in order
 * @n_questions: how many questions are on it
 * @n_answered: how many of those have an answer
 * @n_stories: how many stories
 * @n_tasks: how many tasks
 */
typedef struct
{
  char *title;
  GilLang lang;
  GPtrArray *blocks;
  guint n_questions;
  guint n_answered;
  guint n_stories;
  guint n_tasks;
} GilSheet;

/* A pure function of what it is given. */
GilSheet *gil_sheet_new  (GilQuestionList       *questions,
                          const GilSheetOptions *options,
                          guint32                today);
void      gil_sheet_free (GilSheet              *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilSheet, gil_sheet_free)

G_END_DECLS
