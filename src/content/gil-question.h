/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gil-remark.h"

G_BEGIN_DECLS

/**
 * GilQuestionOrigin:
 * @GIL_ORIGIN_NOTES: one of the nine must-haves of the notes
 * @GIL_ORIGIN_DERIVED: drawn from what the notes say
 * @GIL_ORIGIN_ADDED: ours
 * @GIL_ORIGIN_OWN: the user's own
 */
typedef enum
{
  GIL_ORIGIN_NOTES,
  GIL_ORIGIN_DERIVED,
  GIL_ORIGIN_ADDED,
  GIL_ORIGIN_OWN,
} GilQuestionOrigin;

/**
 * GilQuestionPart:
 * @GIL_QUESTION_OUTLINE: prompts for an answer of one's own, in order
 * @GIL_QUESTION_GOOD: good signals
 * @GIL_QUESTION_RED_FLAGS: red flags
 * @GIL_QUESTION_FOLLOW_UPS: what may be asked next
 *
 * The lists on the page of a question.
 */
typedef enum
{
  GIL_QUESTION_OUTLINE,
  GIL_QUESTION_GOOD,
  GIL_QUESTION_RED_FLAGS,
  GIL_QUESTION_FOLLOW_UPS,
  GIL_N_QUESTION_PARTS,
} GilQuestionPart;

/** The category of own questions that are in none of the content's. */
#define GIL_OWN_CATEGORY "own"

/* A question of the content, or one of the user's own in the same shape: then both languages of its
 * texts are what the user wrote, the check may be unset, it has no frame, no page, and no evidence. */
#define GIL_TYPE_QUESTION (gil_question_get_type ())
G_DECLARE_FINAL_TYPE (GilQuestion, gil_question, GIL, QUESTION, GObject)

GilQuestion       *gil_question_new_own           (const char         *id,
                                                   const char         *text,
                                                   const char         *check,
                                                   const char         *category,
                                                   const GilText      *category_name,
                                                   const char *const  *stages);

const char        *gil_question_get_id            (GilQuestion        *self);
const GilText     *gil_question_get_text          (GilQuestion        *self);
/** What is being checked; unset for own ones without. */
const GilText     *gil_question_get_check         (GilQuestion        *self);
const char        *gil_question_get_category      (GilQuestion        *self);
const GilText     *gil_question_get_category_name (GilQuestion        *self);
/** (array zero-terminated=1): role ids; empty: every role */
const char *const *gil_question_get_roles         (GilQuestion        *self);
/** (array zero-terminated=1): stage ids */
const char *const *gil_question_get_stages        (GilQuestion        *self);
/** One of the nine questions of the notes. */
gboolean           gil_question_is_must_have      (GilQuestion        *self);
gboolean           gil_question_is_own            (GilQuestion        *self);
GilQuestionOrigin  gil_question_get_origin        (GilQuestion        *self);
/** (nullable): id of an answer frame, "STAR"; NULL for own ones */
const char        *gil_question_get_frame         (GilQuestion        *self);
/** What an answer should take; 0 for own ones */
guint              gil_question_get_seconds       (GilQuestion        *self);
/** (array zero-terminated=1): ids of the notes' statements */
const char *const *gil_question_get_evidence      (GilQuestion        *self);
/** (array zero-terminated=1): ids of frameworks it is about; not each need be there */
const char *const *gil_question_get_frameworks    (GilQuestion        *self);

/* The page; the pages of all questions are parsed at the first call. None where the page is unsound
 * or the question is the user's own. (transfer none) (array length=n) (nullable) */
const GilText     *gil_question_get_part          (GilQuestion        *self,
                                                   GilQuestionPart     part,
                                                   gsize              *n_texts);
/* What the notes advise, with their examples; most have none. */
const GilRemark   *gil_question_get_advice        (GilQuestion        *self,
                                                   gsize              *n_remarks);

/** Something to do at a stage; @evidence (nullable): ids of the notes' statements. */
typedef struct
{
  char *id;
  GilText text;
  GilText why;
  char **evidence;
} GilStageTask;

#define GIL_TYPE_STAGE (gil_stage_get_type ())
G_DECLARE_FINAL_TYPE (GilStage, gil_stage, GIL, STAGE, GObject)

const char         *gil_stage_get_id       (GilStage *self);
const GilText      *gil_stage_get_name     (GilStage *self);
/** What companies look at; unset for the last stage. */
const GilText      *gil_stage_get_looks_at (GilStage *self);
/** (transfer none) (array length=n_tasks): at least one */
const GilStageTask *gil_stage_get_tasks    (GilStage *self,
                                            gsize    *n_tasks);

/** A step of an answer, and what belongs there in one sentence. */
typedef struct
{
  GilText name;
  GilText hint;
} GilFrameStep;

#define GIL_TYPE_FRAME (gil_frame_get_type ())
G_DECLARE_FINAL_TYPE (GilFrame, gil_frame, GIL, FRAME, GObject)

const char         *gil_frame_get_id      (GilFrame *self);
const GilText      *gil_frame_get_name    (GilFrame *self);
/** When to use it. */
const GilText      *gil_frame_get_line    (GilFrame *self);
/** (transfer none) (array length=n_steps): at least one */
const GilFrameStep *gil_frame_get_steps   (GilFrame *self,
                                           gsize    *n_steps);
/** What an answer should take */
guint               gil_frame_get_seconds (GilFrame *self);

G_END_DECLS
