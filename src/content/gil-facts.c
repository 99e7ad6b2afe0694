/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-framework-private.h"

#include "gil-lang.h"
#include "gil-month.h"
#include "gil-purpose.h"
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
  GListModel *list = G_LIST_MODEL (criteria->items.list);
  GilFact *facts = g_new0 (GilFact, n_facts);

  for (gsize i = 0; i < n_facts; i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (list, (guint) i);

    facts[i].level = criterion != NULL ? gil_criterion_get_scale (criterion)->unknown
                                       : criteria->scales->scale[GIL_SCALE_PURPOSE].unknown;
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

/* An add-on counts as official only where the project keeps it up: not a first sketch, and released
 * within the year. */
static void
check_package (const GilJsonPlace *at,
               const GilLevel     *level,
               const char         *as_of)
{
  static const char *const keys[] = { "name", "version", "released", NULL };
  gboolean official = g_strcmp0 (level->id, "official") == 0;
  const char *name, *version, *released;
  GilJsonPlace place;

  if (!gil_json_get_object (at, "package", official ? GIL_JSON_REQUIRED : GIL_JSON_OPTIONAL, &place))
    return;

  gil_json_check_keys (&place, keys);
  gil_json_get_string (&place, "name", GIL_JSON_REQUIRED, &name);
  if (gil_json_get_string (&place, "version", GIL_JSON_REQUIRED, &version) && official &&
      g_str_has_prefix (version, "0.0."))
    gil_json_report (&place, "version",
                     gil_say ("is below 0.1: the level is \"partial\"", "0.1보다 낮으면 수준은 \"partial\"이에요"));
  if (gil_json_get_month (&place, "released", GIL_JSON_REQUIRED, &released) && official &&
      gil_count_months (released) < gil_count_months (as_of) - 12)
    gil_json_report (&place, "released",
                     gil_say ("is over a year before the facts: the level is \"partial\"",
                              "새 버전이 1년 넘게 없으면 수준은 \"partial\"이에요"));
}

static void
read_clashes (GilFact            *fact,
              const GilJsonPlace *at,
              GilCriteria        *criteria)
{
  static const char *const keys[] = { "with", "text", NULL };
  GilJsonPlace list, place;

  if (!gil_json_get_array (at, "clash", GIL_JSON_OPTIONAL, &list))
    return;

  fact->clashes = g_new0 (GilClash, gil_json_get_length (&list));
  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    GilClash *clash = &fact->clashes[fact->n_clashes];
    GilCriterion *criterion;
    const char *id;

    gil_json_get_element (&list, i, &place);
    if (!gil_json_check_keys (&place, keys) ||
        !gil_json_get_string (&place, "with", GIL_JSON_REQUIRED, &id))
      continue;

    criterion = g_hash_table_lookup (criteria->items.by_id, id);
    if (criterion == NULL) {
      gil_json_report (&place, "with",
                       gil_say ("there is no criterion \"%s\"", "그런 기준이 없어요: \"%s\""), id);
      continue;
    }
    clash->criterion = gil_criterion_get_index (criterion);
    gil_read_text (&place, "text", GIL_JSON_REQUIRED, &clash->text);
    fact->n_clashes++;
  }
}

static void
read_today (GilFact            *fact,
            GilCriterion       *criterion,
            const GilJsonPlace *at,
            GilCriteria        *criteria)
{
  static const char *const keys[] = { "level", "note", "as_of", "source", "urls", "workaround",
                                      "package", "clash", NULL };

  gil_json_check_keys (at, keys);
  gil_text_clear (&fact->note);
  if (gil_criterion_read_level (criterion, at, "level", &fact->level))
    check_package (at, fact->level, criteria->as_of);
  gil_read_text (at, "note", GIL_JSON_REQUIRED, &fact->note);
  gil_read_source (at, &fact->as_of, &fact->source, &fact->urls);
  read_clashes (fact, at, criteria);

  if (gil_read_text (at, "workaround", GIL_JSON_OPTIONAL, &fact->workaround) &&
      !needs_workaround (fact->level))
    gil_json_report (at, "workaround",
                     gil_say ("is only for levels with a value below 0.75",
                              "값이 0.75보다 낮은 수준에만 적어요"));
}

/* What the notes say, whatever the level is called. */
static void
read_noted (GilFact            *fact,
            const GilJsonPlace *at)
{
  gil_text_clear (&fact->note);
  gil_read_text (at, "note", GIL_JSON_REQUIRED, &fact->note);
  gil_json_get_boolean (at, "inferred", GIL_JSON_OPTIONAL, &fact->inferred);

  fact->as_of = g_strdup (NOTES_MONTH);
  if (gil_read_evidence (at, 1, &fact->evidence))
    fact->source = g_strjoinv (" ", fact->evidence);
}

static void
read_notes (GilFact            *fact,
            GilCriterion       *criterion,
            const GilJsonPlace *at,
            GilCriteria        *criteria)
{
  static const char *const keys[] = { "level", "note", "evidence", "inferred", NULL };

  gil_json_check_keys (at, keys);
  if (gil_criterion_read_level (criterion, at, "level", &fact->level) && !fact->level->known)
    gil_json_report (at, "level",
                     gil_say ("must be known; leave out what the notes do not say",
                              "알려진 수준이어야 해요. 노트에 없는 것은 적지 않아요"));
  read_noted (fact, at);
}

typedef void (*FactReader) (GilFact            *fact,
                            GilCriterion       *criterion,
                            const GilJsonPlace *at,
                            GilCriteria        *criteria);

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
      reader (&facts[gil_criterion_get_index (criterion)], criterion, &place, criteria);
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

static gboolean
read_fit (GilFact            *fact,
          const GilScale     *scale,
          const GilJsonPlace *at)
{
  g_autofree const char **ids = g_new0 (const char *, scale->n_levels + 1);
  guint choice;

  for (gsize i = 0; i < scale->n_levels; i++)
    ids[i] = scale->levels[i].id;
  if (!gil_json_get_choice (at, "fit", GIL_JSON_REQUIRED, ids, &choice))
    return FALSE;

  fact->level = &scale->levels[choice];
  return TRUE;
}

/* @facts: those of the purposes */
static void
read_purposes (GilFact            *facts,
               const GilJsonPlace *at,
               const char         *key,
               gboolean            from_notes,
               GilCriteria        *criteria)
{
  static const char *const today_keys[] = { "fit", "note", "as_of", "source", "urls", NULL };
  static const char *const notes_keys[] = { "fit", "note", "evidence", "inferred", NULL };
  const GilScale *scale = &criteria->scales->scale[GIL_SCALE_PURPOSE];
  g_autofree const char **ids = g_new0 (const char *, criteria->purposes->len + 1);
  GilJsonPlace table, place;

  for (guint i = 0; i < criteria->purposes->len; i++)
    ids[i] = g_array_index (criteria->purposes, GilPurpose, i).id;

  if (!gil_json_get_object (at, key, GIL_JSON_OPTIONAL, &table) || !gil_json_check_keys (&table, ids))
    return;

  for (guint i = 0; i < criteria->purposes->len; i++) {
    GilFact *fact = &facts[i];

    if (!gil_json_get_object (&table, ids[i], GIL_JSON_OPTIONAL, &place))
      continue;

    gil_json_check_keys (&place, from_notes ? notes_keys : today_keys);
    read_fit (fact, scale, &place);
    if (from_notes) {
      read_noted (fact, &place);
    } else {
      gil_text_clear (&fact->note);
      gil_read_text (&place, "note", GIL_JSON_REQUIRED, &fact->note);
      gil_read_source (&place, &fact->as_of, &fact->source, &fact->urls);
    }
  }
}

/* Not general is what is made for something else and for nothing of the general kind, whatever it can
 * do besides. */
static gboolean
is_general (const GilFact *facts,
            GilCriteria   *criteria)
{
  gboolean special = FALSE;

  for (guint i = 0; i < criteria->purposes->len; i++) {
    gboolean made_for = facts[i].level->known && facts[i].level->value >= 1;

    if (made_for && g_array_index (criteria->purposes, GilPurpose, i).general)
      return TRUE;
    special |= made_for;
  }

  return !special;
}

/* Reads "purposes", "today", "workarounds", "notes_purposes" and "notes". */
void
gil_framework_read_facts (GilFramework       *self,
                          const GilJsonPlace *at,
                          GilCriteria        *criteria)
{
  static const char *const notes_keys[] = { "notes_purposes", "notes" };

  self->n_facts = gil_criteria_get_n_facts (criteria);
  self->n_criteria = self->n_facts - criteria->purposes->len;
  self->facts[GIL_BASIS_TODAY] = new_facts (criteria, self->n_facts, "Not looked up yet.",
                                            "아직 확인하지 못했어요.");
  self->facts[GIL_BASIS_NOTES] = new_facts (criteria, self->n_facts, "The notes do not say.",
                                            "노트에는 나오지 않아요.");

  read_purposes (self->facts[GIL_BASIS_TODAY] + self->n_criteria, at, "purposes", FALSE, criteria);
  self->general = is_general (self->facts[GIL_BASIS_TODAY] + self->n_criteria, criteria);
  read_table (self->facts[GIL_BASIS_TODAY], at, "today", FALSE, read_today, criteria);
  read_workarounds (self->facts[GIL_BASIS_TODAY], at, criteria);

  if (self->in_notes) {
    read_purposes (self->facts[GIL_BASIS_NOTES] + self->n_criteria, at, "notes_purposes", TRUE,
                   criteria);
    read_table (self->facts[GIL_BASIS_NOTES], at, "notes", TRUE, read_notes, criteria);
    return;
  }

  for (guint i = 0; i < G_N_ELEMENTS (notes_keys); i++) {
    if (gil_json_has (at, notes_keys[i]))
      gil_json_report (at, notes_keys[i],
                       gil_say ("is only for what the notes know (notes_scope)",
                                "노트에 나오는 것(notes_scope)에만 적어요"));
  }
}
