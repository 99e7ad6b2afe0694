/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-framework-private.h"

#include "gil-lang.h"
#include "gil-rank.h"

/* Month of the notes. */
#define NOTES_MONTH "2021-01"

static void
set_text (GilText    *text,
          const char *en,
          const char *ko)
{
  gil_text_clear (text);
  text->en = g_strdup (en);
  text->ko = g_strdup (ko);
}

static gboolean
needs_workaround (const GilLevel *level)
{
  return level->known && level->value < GIL_RANK_MET;
}

/* Nothing known yet, which is what stays where nothing is written. */
static GilFact *
new_facts (GilCriteria *criteria,
           gsize        n_facts,
           const char  *en,
           const char  *ko)
{
  GilFact *facts = g_new0 (GilFact, n_facts);

  for (gsize i = 0; i < n_facts; i++) {
    g_autoptr (GilCriterion) criterion = NULL;

    criterion = g_list_model_get_item (G_LIST_MODEL (criteria->items.list), (guint) i);
    facts[i].level = gil_criterion_get_scale (criterion)->unknown;
    set_text (&facts[i].note, en, ko);
  }

  return facts;
}

/* The criterion a table by criterion id speaks of at @key. */
static GilCriterion *
find_criterion (const GilJsonPlace *table,
                const char         *key,
                GilCriteria        *criteria)
{
  GilCriterion *criterion = g_hash_table_lookup (criteria->items.by_id, key);

  if (!criterion)
    gil_json_report (table, key,
                     gil_say ("there is no criterion \"%s\"", "그런 기준이 없어요: \"%s\""), key);

  return criterion;
}

static void
read_today (GilFact            *fact,
            GilCriterion       *criterion,
            const GilJsonPlace *at)
{
  static const char *const keys[] = { "level", "note", "as_of", "source", "workaround", NULL };

  gil_json_check_keys (at, keys);
  gil_text_clear (&fact->note);
  gil_criterion_read_level (criterion, at, "level", &fact->level);
  gil_read_text (at, "note", GIL_JSON_REQUIRED, &fact->note);
  gil_read_source (at, &fact->as_of, &fact->source);

  if (gil_read_text (at, "workaround", GIL_JSON_OPTIONAL, &fact->workaround) &&
      !needs_workaround (fact->level))
    gil_json_report (at, "workaround",
                     gil_say ("is only for levels with a value below 0.75",
                              "값이 0.75보다 낮은 수준에만 적어요"));
}

static void
read_notes (GilFact            *fact,
            GilCriterion       *criterion,
            const GilJsonPlace *at)
{
  static const char *const keys[] = { "level", "note", "evidence", "inferred", NULL };

  gil_json_check_keys (at, keys);
  gil_text_clear (&fact->note);
  if (gil_criterion_read_level (criterion, at, "level", &fact->level) && !fact->level->known)
    gil_json_report (at, "level",
                     gil_say ("must be known; leave out what the notes do not say",
                              "알려진 수준이어야 해요. 노트에 없는 것은 적지 않아요"));
  gil_read_text (at, "note", GIL_JSON_REQUIRED, &fact->note);
  gil_json_get_boolean (at, "inferred", GIL_JSON_OPTIONAL, &fact->inferred);

  fact->as_of = g_strdup (NOTES_MONTH);
  if (gil_read_evidence (at, 1, &fact->evidence))
    fact->source = g_strjoinv (" ", fact->evidence);
}

typedef void (*FactReader) (GilFact            *fact,
                            GilCriterion       *criterion,
                            const GilJsonPlace *at);

static void
read_table (GilFact            *facts,
            const GilJsonPlace *at,
            const char         *key,
            gboolean            takes_grades,
            FactReader          reader,
            GilCriteria        *criteria)
{
  g_autofree const char **ids = NULL;
  GilJsonPlace table, place;
  gsize n_ids;

  if (!gil_json_get_object (at, key, GIL_JSON_REQUIRED, &table))
    return;

  ids = gil_json_list_keys (&table, &n_ids);

  for (gsize i = 0; i < n_ids; i++) {
    GilCriterion *criterion = find_criterion (&table, ids[i], criteria);

    if (!criterion)
      continue;

    if (gil_criterion_is_graded (criterion) && !takes_grades)
      gil_json_report (&table, ids[i],
                       gil_say ("is computed from numbers, not written here",
                                "수치로 계산하는 값이라 여기에 적지 않아요"));
    else if (gil_json_get_object (&table, ids[i], GIL_JSON_REQUIRED, &place))
      reader (&facts[gil_criterion_get_index (criterion)], criterion, &place);
  }
}

/* The ways around weak grades; whether they are needed is known once the grades are. */
static void
read_workarounds (GilFact            *facts,
                  const GilJsonPlace *at,
                  GilCriteria        *criteria)
{
  g_autofree const char **ids = NULL;
  GilJsonPlace table;
  gsize n_ids;

  if (!gil_json_get_object (at, "workarounds", GIL_JSON_OPTIONAL, &table))
    return;

  ids = gil_json_list_keys (&table, &n_ids);

  for (gsize i = 0; i < n_ids; i++) {
    GilCriterion *criterion = find_criterion (&table, ids[i], criteria);

    if (!criterion)
      continue;

    if (gil_criterion_is_graded (criterion))
      gil_read_text (&table, ids[i], GIL_JSON_REQUIRED,
                     &facts[gil_criterion_get_index (criterion)].workaround);
    else
      gil_json_report (&table, ids[i],
                       gil_say ("belongs beside the level in \"today\"",
                                "\"today\"에서 수준 옆에 적어야 해요"));
  }
}

/* Reads "today", "workarounds" and "notes". */
void
gil_framework_read_facts (GilFramework       *self,
                          const GilJsonPlace *at,
                          GilCriteria        *criteria)
{
  self->n_facts = g_list_model_get_n_items (G_LIST_MODEL (criteria->items.list));
  self->facts[GIL_BASIS_TODAY] = new_facts (criteria, self->n_facts, "Not looked up yet.",
                                            "아직 확인하지 못했어요.");
  self->facts[GIL_BASIS_NOTES] = new_facts (criteria, self->n_facts, "The notes do not say.",
                                            "노트에는 나오지 않아요.");

  read_table (self->facts[GIL_BASIS_TODAY], at, "today", FALSE, read_today, criteria);
  read_workarounds (self->facts[GIL_BASIS_TODAY], at, criteria);

  if (self->in_notes)
    read_table (self->facts[GIL_BASIS_NOTES], at, "notes", TRUE, read_notes, criteria);
  else if (gil_json_has (at, "notes"))
    gil_json_report (at, "notes",
                     gil_say ("is only for what the notes know (notes_scope)",
                              "노트에 나오는 것(notes_scope)에만 적어요"));
}
