/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-picker.h"

G_BEGIN_DECLS

/** As many frameworks as can be read side by side. */
#define GIL_COMPARISON_LEAST 2
#define GIL_COMPARISON_MOST 4

/**
 * GilComparisonForm:
 * @GIL_COMPARISON_TEXT: words, sometimes with a month
 * @GIL_COMPARISON_NUMBER: a count
 * @GIL_COMPARISON_LEVEL: a level of a criterion
 * @GIL_COMPARISON_SCORE: the score, where criteria are on
 *
 * What the cells of a row hold.
 */
typedef enum
{
  GIL_COMPARISON_TEXT,
  GIL_COMPARISON_NUMBER,
  GIL_COMPARISON_LEVEL,
  GIL_COMPARISON_SCORE,
} GilComparisonForm;

/**
 * GilComparisonCell:
 * @known: whether there is anything to say
 * @text: (nullable): the words of a #GIL_COMPARISON_TEXT
 * @month: (nullable): the month that belongs to the words, "2026-11"
 * @has_number: whether @number is set
 * @number: the count; of a level, the figure it was computed from
 * @fact: (nullable): what is known of a criterion
 * @part: (nullable): the points a criterion brings, where it is on
 * @result: index of the framework's result in the pick
 * @note: (nullable): one sentence; why a figure is left out, where one is
 * @as_of: (nullable): month in which it was read
 * @source: (nullable): where it was read
 * @urls: (array zero-terminated=1) (nullable): the public addresses of the source
 *
 * What is said of one framework in one row. All is borrowed from the comparison.
 */
typedef struct
{
  gboolean known;
  const GilText *text;
  const char *month;
  gboolean has_number;
  double number;
  const GilFact *fact;
  const GilRankPart *part;
  gsize result;
  const GilText *note;
  const char *as_of;
  const char *source;
  const char *const *urls;
} GilComparisonCell;

/**
 * GilComparisonRow:
 * @id: "license", or the id of a criterion
 * @name: what the row is about
 * @form: what its cells hold
 * @want: how much the criterion is wanted; off for what is none
 * @differs: whether the frameworks are not all alike in it
 * @cells: (array): one per framework
 */
typedef struct
{
  const char *id;
  const GilText *name;
  GilComparisonForm form;
  GilWant want;
  gboolean differs;
  GilComparisonCell cells[GIL_COMPARISON_MOST];
} GilComparisonRow;

/**
 * GilComparisonSection:
 * @id: "wanted", "glance" or the id of a group of criteria
 * @name: its heading
 * @first_row: index of its first row
 * @n_rows: how many it has
 */
typedef struct
{
  const char *id;
  const GilText *name;
  gsize first_row;
  gsize n_rows;
} GilComparisonSection;

/**
 * GilComparison:
 * @pick: the question whose points are shown, asked of all frameworks
 * @frameworks: (array length=n_frameworks): what is compared
 * @rows: (array length=n_rows): what is wanted first, then what there is at a glance, then all other
 *   criteria by group
 * @sections: (array length=n_sections): how the rows belong together
 *
 * Two to four frameworks side by side.
 */
typedef struct
{
  GilPick *pick;
  GilFramework *frameworks[GIL_COMPARISON_MOST];
  gsize n_frameworks;
  GilComparisonRow *rows;
  gsize n_rows;
  GilComparisonSection *sections;
  gsize n_sections;
} GilComparison;

/**
 * GilComparisonChoice:
 * @frameworks: (element-type GilFramework): what is to be compared
 * @unknown: (element-type utf8): ids that name nothing
 * @surplus: (element-type GilFramework): what was asked for and has no room
 */
typedef struct
{
  GPtrArray *frameworks;
  GPtrArray *unknown;
  GPtrArray *surplus;
} GilComparisonChoice;

GilComparisonChoice *gil_comparison_choose      (const GilPick       *pick,
                                                 const char *const   *ids);
void                 gil_comparison_choice_free (GilComparisonChoice *choice);

GilComparison       *gil_comparison_new         (GilCatalog          *catalog,
                                                 GilBasis             basis,
                                                 const GilPurpose    *purpose,
                                                 const GilWant       *wants,
                                                 GilFramework *const *frameworks,
                                                 gsize                n_frameworks);
void                 gil_comparison_free        (GilComparison       *self);
gsize                gil_comparison_count_differences (const GilComparison *self);

/* In the language asked for, independent of the locale. (transfer full) */
char                *gil_comparison_write_cell  (const GilComparison    *self,
                                                 const GilComparisonRow *row,
                                                 gsize                   index,
                                                 GilLang                 lang);
char                *gil_comparison_explain_row (const GilComparison    *self,
                                                 const GilComparisonRow *row,
                                                 GilLang                 lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilComparison, gil_comparison_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilComparisonChoice, gil_comparison_choice_free)

G_END_DECLS
