/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-criterion.h"

G_BEGIN_DECLS

/** Which facts count. */
typedef enum
{
  GIL_BASIS_TODAY,
  GIL_BASIS_NOTES,
} GilBasis;

/** Which frameworks are looked at. */
typedef enum
{
  GIL_SCOPE_ACTIVE,
  GIL_SCOPE_NOTES,
  GIL_SCOPE_ALL,
} GilScope;

/**
 * GilClash:
 * @criterion: index of a criterion
 * @text: what is told where both are wanted, in one sentence
 *
 * What a fact takes away from another criterion: an admin panel that needs SQL is of no use with NoSQL.
 */
typedef struct
{
  gsize criterion;
  GilText text;
} GilClash;

/**
 * GilFact:
 * @level: never %NULL; the level "unknown" where nothing is known
 * @note: one sentence, always set
 * @as_of: (nullable): month, "2026-08"; "2021-01" for the notes
 * @source: (nullable): where it was read
 * @urls: (array zero-terminated=1) (nullable): the public addresses of the source
 * @evidence: (array zero-terminated=1) (nullable): ids of the notes' statements
 * @inferred: whether it follows from several statements of the notes and none says it alone
 * @workaround: set where the value is below 0.75 and people have a known way around
 * @has_number: whether the level was computed from @number
 * @number: the figure
 * @clashes: (array length=n_clashes): what it takes away from other criteria
 */
typedef struct
{
  const GilLevel *level;
  GilText note;
  char *as_of;
  char *source;
  char **urls;
  char **evidence;
  gboolean inferred;
  GilText workaround;
  gboolean has_number;
  double number;
  GilClash *clashes;
  gsize n_clashes;
} GilFact;

/**
 * GilNumber:
 * @known: whether there is a usable figure
 * @value: the figure (also set when suspect)
 * @suspect: set when the figure is left out, says why
 */
typedef struct
{
  gboolean known;
  double value;
  char *as_of;
  char *source;
  char **urls;
  GilText note;
  GilText suspect;
} GilNumber;

/** A line of the page's "At a glance": a value with its month and source. */
typedef struct
{
  GilText value;
  char *as_of;
  char *source;
  char **urls;
} GilGlance;

/**
 * GilStatement:
 * @text: what the notes say, in our words
 * @evidence: (array zero-terminated=1): ids of the notes' statements
 * @opinion: whether it is the author's opinion
 * @check: set where today's facts say something else
 */
typedef struct
{
  GilText text;
  char **evidence;
  gboolean opinion;
  GilText check;
  char *check_as_of;
  char *check_source;
  char **check_urls;
} GilStatement;

typedef enum
{
  GIL_NOTEBOOK_POSITION,
  GIL_NOTEBOOK_PHILOSOPHY,
  GIL_NOTEBOOK_FEATURES,
  GIL_NOTEBOOK_PROS,
  GIL_NOTEBOOK_CONS,
  GIL_NOTEBOOK_N_PARTS,
} GilNotebookPart;

/**
 * GilAdvice:
 * @text: when to choose a framework, or when not to
 * @facts: (array zero-terminated=1) (nullable): what of today it rests on: ids of criteria, of
 *   numbers, of lines of "At a glance", or "status"
 * @evidence: (array zero-terminated=1) (nullable): ids of the notes' statements it rests on
 */
typedef struct
{
  GilText text;
  char **facts;
  char **evidence;
} GilAdvice;

typedef enum
{
  GIL_ADVICE_CHOOSE,
  GIL_ADVICE_AVOID,
  GIL_ADVICE_N_KINDS,
} GilAdviceKind;

typedef enum
{
  GIL_GLANCE_INTERFACE,
  GIL_GLANCE_LICENSE,
  GIL_GLANCE_VERSION,
  GIL_GLANCE_RELEASED,
  GIL_GLANCE_PYTHON,
  GIL_GLANCE_SINCE,
  GIL_GLANCE_REPOSITORY,
  GIL_GLANCE_N_ITEMS,
} GilGlanceItem;

/** The addresses of a project's own pages. */
typedef enum
{
  GIL_LINK_REPOSITORY,
  GIL_LINK_DOCUMENTATION,
  GIL_LINK_TUTORIAL,
  GIL_N_LINKS,
} GilLink;

/** How alive a project is. */
typedef enum
{
  GIL_STATUS_ALIVE,
  GIL_STATUS_SLOW,
  GIL_STATUS_DORMANT,
  GIL_STATUS_MAINTENANCE_ONLY,
} GilStatus;

/* By its key, such as "python"; GIL_GLANCE_N_ITEMS when there is no such line. */
GilGlanceItem gil_glance_item_from_id (const char *id);

#define GIL_TYPE_FRAMEWORK (gil_framework_get_type ())
G_DECLARE_FINAL_TYPE (GilFramework, gil_framework, GIL, FRAMEWORK, GObject)

const char         *gil_framework_get_id         (GilFramework   *self);
const char         *gil_framework_get_name       (GilFramework   *self);
const char         *gil_framework_get_reading    (GilFramework   *self);
const GilText      *gil_framework_get_line       (GilFramework   *self);
const GilText      *gil_framework_get_kind       (GilFramework   *self);
GilStatus           gil_framework_get_status     (GilFramework   *self);
const char         *gil_framework_get_through    (GilFramework   *self);
void                gil_framework_get_status_origin (GilFramework *self,
                                                  const char    **as_of,
                                                  const char    **source,
                                                  const char *const **urls);
const char         *gil_framework_get_link       (GilFramework   *self,
                                                  GilLink         link);
const GilFact      *gil_framework_get_purpose    (GilFramework   *self,
                                                  GilBasis        basis,
                                                  gsize           purpose);
gboolean            gil_framework_is_general     (GilFramework   *self);
gboolean            gil_framework_is_in_scope    (GilFramework   *self,
                                                  GilScope        scope);
gboolean            gil_framework_is_described   (GilFramework   *self);
const GilGlance    *gil_framework_get_glance     (GilFramework   *self,
                                                  GilGlanceItem   item);
const GilNumber    *gil_framework_get_number     (GilFramework   *self,
                                                  const char     *id);
const GilFact      *gil_framework_get_fact       (GilFramework   *self,
                                                  GilBasis        basis,
                                                  gsize           criterion);
const GilStatement *gil_framework_get_notebook   (GilFramework   *self,
                                                  GilNotebookPart part,
                                                  gsize          *n_statements);
const GilAdvice    *gil_framework_get_advice     (GilFramework   *self,
                                                  GilAdviceKind   kind,
                                                  gsize          *n_advice);
const char *const  *gil_framework_get_questions  (GilFramework   *self);

G_END_DECLS
