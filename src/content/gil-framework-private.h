/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-criterion-private.h"
#include "gil-framework.h"

G_BEGIN_DECLS

/* Ids of the numbers a framework may have. (array zero-terminated=1) */
extern const char *const gil_framework_number_ids[];
/* Keys of "At a glance", in the order of GilGlanceItem. (array zero-terminated=1) */
extern const char *const gil_framework_glance_ids[];
#define GIL_FRAMEWORK_N_NUMBERS 15
/* More than anything that is counted here, and written without an exponent. */
#define GIL_FRAMEWORK_MAX_NUMBER 1e12

#define GIL_N_BASES 2

/* What the readers fill in; immutable once gil_frameworks_read() is done with it. */
struct _GilFramework
{
  GObject parent_instance;

  GilScales *scales;
  char *id;
  char *name;
  char *reading;
  GilText line;
  GilText kind;
  GilStatus status;
  gboolean in_notes;
  gboolean described;
  gboolean active;
  char *through;
  char *status_as_of;
  char *status_source;
  char **status_urls;
  char *links[GIL_N_LINKS];
  GilGlance glance[GIL_GLANCE_N_ITEMS];
  GilNumber numbers[GIL_FRAMEWORK_N_NUMBERS];
  GilFact *facts[GIL_N_BASES]; /* one a criterion, then one a purpose */
  gsize n_facts;
  gsize n_criteria;
  gboolean general;
  GilStatement *notebook[GIL_NOTEBOOK_N_PARTS];
  gsize n_statements[GIL_NOTEBOOK_N_PARTS];
  GilAdvice *advice[GIL_ADVICE_N_KINDS];
  gsize n_advice[GIL_ADVICE_N_KINDS];
  char **questions;
};

/* A #GilItemReader whose context are the #GilCriteria; leaves the grades under Today to
 * gil_framework_compute_grades(). */
GObject  *gil_framework_read           (const GilJsonPlace  *at,
                                        const char          *id,
                                        gpointer             context);
void      gil_framework_read_facts     (GilFramework        *self,
                                        const GilJsonPlace  *at,
                                        GilCriteria         *criteria);
void      gil_framework_read_advice    (GilFramework        *self,
                                        const GilJsonPlace  *at,
                                        GilCriteria         *criteria);
void      gil_framework_clear_advice   (GilFramework        *self);
void      gil_framework_compute_grades (GilFramework        *self,
                                        GilFramework *const *through,
                                        gsize                n_through,
                                        GilCriteria         *criteria);

void      gil_frameworks_read          (const GilJsonPlace  *root,
                                        GilCriteria         *criteria,
                                        GilItems            *frameworks);

G_END_DECLS
