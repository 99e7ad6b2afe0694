/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-decision-changes.h"

#include <math.h>

#include "gil-decision-make.h"
#include "gil-decision-names.h"
#include "gil-korean.h"
#include "gil-month.h"

/* A figure is written with one decimal: what is closer was not changed by anybody. */
#define SAME_NUMBER 1e-6

static void
change_free (gpointer data)
{
  GilDecisionChange *change = data;

  g_free (change->framework);
  g_free (change->criterion);
  gil_text_clear (&change->what);
  gil_text_clear (&change->how);
  g_free (change);
}

static GilDecisionChange *
add_change (GPtrArray     *changes,
            GilChangeKind  kind,
            const char    *framework,
            const char    *criterion)
{
  GilDecisionChange *change = g_new0 (GilDecisionChange, 1);

  change->kind = kind;
  change->framework = g_strdup (framework);
  change->criterion = g_strdup (criterion);
  g_ptr_array_add (changes, change);

  return change;
}

static void
set_text (GilText    *text,
          const char *en,
          const char *ko)
{
  text->en = g_strdup (en);
  text->ko = g_strdup (ko);
}

/* The result of a framework today; the number of results where it is not among them. */
static gsize
find_result (const GilPick *pick,
             const char    *framework)
{
  gsize i;

  for (i = 0; i < pick->ranking->n_results; i++) {
    if (g_str_equal (gil_framework_get_id (gil_pick_get_framework (pick, i)), framework))
      break;
  }

  return i;
}

/* Who shares the first rank has not lost it. */
static void
compare_first (GPtrArray         *changes,
               const GilDecision *self,
               const GilPick     *pick)
{
  const GilDecisionResult *before = g_ptr_array_index (self->results, 0);
  gsize now = find_result (pick, before->framework);
  GilDecisionChange *change;
  const char *name;

  if (pick->ranking->n_results == 0 || !pick->ranking->scored || now == 0)
    return;
  if (now < pick->ranking->n_results && before->rank == 1 && pick->ranking->results[now].rank == 1)
    return;

  name = gil_framework_get_name (gil_pick_get_framework (pick, 0));
  change = add_change (changes, GIL_CHANGE_FIRST,
                       gil_framework_get_id (gil_pick_get_framework (pick, 0)), NULL);
  change->what.en = g_strdup_printf ("First today: %s", name);
  change->what.ko = g_strdup_printf ("오늘의 1위: %s", name);
  change->how.en = g_strdup_printf ("The same question put %s first then.", before->name);
  change->how.ko = g_strdup_printf ("그때는 같은 질문에 %s%s 1위였어요.", before->name,
                                    gil_korean_particle (gil_decision_reading (pick->catalog, before),
                                                         GIL_PARTICLE_SUBJECT));
}

static GilText
name_rank (guint rank)
{
  GilText text = { 0 };

  if (rank == 0) {
    set_text (&text, "near miss", "필수 미충족");
  } else {
    text.en = g_strdup_printf ("rank %u", rank);
    text.ko = g_strdup_printf ("%u위", rank);
  }

  return text;
}

static void
compare_rank (GPtrArray         *changes,
              const GilDecision *self,
              const GilPick     *pick)
{
  const GilDecisionResult *chosen = gil_decision_get_chosen (self);
  gsize now = find_result (pick, chosen->framework);
  g_auto (GilText) from = { 0 };
  g_auto (GilText) to = { 0 };
  GilDecisionChange *change;

  if (!pick->ranking->scored || now == pick->ranking->n_results
      || pick->ranking->results[now].rank == chosen->rank)
    return;

  from = name_rank (chosen->rank);
  to = name_rank (pick->ranking->results[now].rank);
  change = add_change (changes, GIL_CHANGE_RANK, chosen->framework, NULL);
  set_text (&change->what, chosen->name, chosen->name);
  change->how.en = g_strdup_printf ("%s → %s", from.en, to.en);
  change->how.ko = g_strdup_printf ("%s → %s", from.ko, to.ko);
}

static void
compare_frameworks (GPtrArray         *changes,
                    const GilDecision *self,
                    const GilPick     *pick)
{
  for (guint i = 0; i < self->results->len; i++) {
    const GilDecisionResult *before = g_ptr_array_index (self->results, i);
    GilDecisionChange *change;

    if (gil_catalog_find_framework (pick->catalog, before->framework) == NULL) {
      change = add_change (changes, GIL_CHANGE_FRAMEWORK_GONE, before->framework, NULL);
      set_text (&change->what, before->name, before->name);
      set_text (&change->how, "No longer in the content of the app", "이제 앱에 없는 프레임워크예요");
    } else if (find_result (pick, before->framework) == pick->ranking->n_results) {
      change = add_change (changes, GIL_CHANGE_FRAMEWORK_OUT, before->framework, NULL);
      set_text (&change->what, before->name, before->name);
      if (pick->scope == GIL_SCOPE_ACTIVE)
        set_text (&change->how, "No longer active: no release in 12 months",
                  "활동이 멈췄어요. 12개월 동안 새 버전이 없어요");
      else
        set_text (&change->how, "No longer among those looked at", "이제 살펴보는 범위에 없어요");
    }
  }

  for (gsize i = 0; i < pick->ranking->n_results; i++) {
    GilFramework *framework = gil_pick_get_framework (pick, i);
    const char *name = gil_framework_get_name (framework);
    GilDecisionChange *change;

    if (gil_decision_find_result (self, gil_framework_get_id (framework)) != NULL)
      continue;
    change = add_change (changes, GIL_CHANGE_FRAMEWORK_NEW, gil_framework_get_id (framework), NULL);
    set_text (&change->what, name, name);
    set_text (&change->how, "Was not looked at then", "그때는 살펴보지 않았어요");
  }
}

static void
compare_criteria (GPtrArray         *changes,
                  const GilDecision *self,
                  GilCatalog        *catalog)
{
  for (guint i = 0; i < self->wants->len; i++) {
    const GilDecisionWant *want = g_ptr_array_index (self->wants, i);
    GilDecisionChange *change;

    if (gil_catalog_find_criterion (catalog, want->criterion) != NULL)
      continue;
    change = add_change (changes, GIL_CHANGE_CRITERION_GONE, NULL, want->criterion);
    set_text (&change->what, want->criterion, want->criterion);
    set_text (&change->how, "No longer a criterion of the app", "이제 앱에 없는 기준이에요");
  }
}

/* "62,000 → 165,096"; NULL where no number changed */
static char *
describe_number (const GilDecisionFact *before,
                 const GilFact         *now)
{
  g_autofree char *from = before->has_number ? gil_text_format_number (before->number)
                                             : g_strdup ("–");
  g_autofree char *to = now->has_number ? gil_text_format_number (now->number) : g_strdup ("–");

  return g_str_equal (from, to) ? NULL : g_strdup_printf ("%s → %s", from, to);
}

static char *
describe_fact (GilCatalog            *catalog,
               GilChangeKind          kind,
               const GilDecisionFact *before,
               const GilFact         *now,
               GilLang                lang)
{
  g_autofree char *level = gil_decision_name_level (catalog, before, lang);
  g_autofree char *number = describe_number (before, now);
  g_autofree char *month = gil_format_month (now->as_of != NULL ? now->as_of : "", lang);
  GString *text = g_string_new (NULL);

  if (kind == GIL_CHANGE_LEVEL) {
    g_string_append_printf (text, "%s → %s", level, gil_text_in (&now->level->name, lang));
    if (number != NULL)
      g_string_append_printf (text, " (%s)", number);
  } else if (kind == GIL_CHANGE_NUMBER) {
    g_string_append_printf (text, "%s (%s)", level, number);
  } else {
    g_string_append (text, level);
  }
  if (*month != '\0')
    g_string_append_printf (text, ", %s", month);

  return g_string_free_and_steal (text);
}

static gboolean
find_fact_change (const GilDecisionFact *before,
                  const GilFact         *now,
                  GilChangeKind         *kind)
{
  g_autofree char *number = describe_number (before, now);

  if (!g_str_equal (before->level, now->level->id))
    *kind = GIL_CHANGE_LEVEL;
  else if (number != NULL && !(before->has_number && now->has_number
                               && fabs (before->number - now->number) < SAME_NUMBER))
    *kind = GIL_CHANGE_NUMBER;
  else if (g_strcmp0 (before->as_of, now->as_of) != 0)
    *kind = GIL_CHANGE_MONTH;
  else
    return FALSE;

  return TRUE;
}

static void
compare_facts (GPtrArray               *changes,
               const GilDecisionResult *result,
               GilCatalog              *catalog,
               GilBasis                 basis)
{
  GilFramework *framework = gil_catalog_find_framework (catalog, result->framework);

  for (guint i = 0; framework != NULL && i < result->facts->len; i++) {
    const GilDecisionFact *before = g_ptr_array_index (result->facts, i);
    GilCriterion *criterion = gil_catalog_find_criterion (catalog, before->criterion);
    const GilFact *now;
    GilDecisionChange *change;
    GilChangeKind kind;

    if (criterion == NULL)
      continue;
    now = gil_framework_get_fact (framework, basis, gil_criterion_get_index (criterion));
    if (!find_fact_change (before, now, &kind))
      continue;

    change = add_change (changes, kind, result->framework, before->criterion);
    change->what.en = g_strdup_printf ("%s · %s", result->name,
                                       gil_criterion_get_name (criterion)->en);
    change->what.ko = g_strdup_printf ("%s · %s", result->name,
                                       gil_criterion_get_name (criterion)->ko);
    change->how.en = describe_fact (catalog, kind, before, now, GIL_LANG_EN);
    change->how.ko = describe_fact (catalog, kind, before, now, GIL_LANG_KO);
  }
}

static int
compare_kinds (gconstpointer a,
               gconstpointer b,
               gpointer      unused)
{
  const GilDecisionChange *one = *(const GilDecisionChange *const *) a;
  const GilDecisionChange *two = *(const GilDecisionChange *const *) b;

  return (int) one->kind - (int) two->kind;
}

/* Compares what was kept with what is known today, and asks the same question again. Returns what
 * changed, most important first, and of one kind what was chosen first; NULL where it was asked in a
 * way that this version does not know. (transfer full) (nullable) */
GPtrArray *
gil_decision_find_changes (const GilDecision *self,
                           GilCatalog        *catalog)
{
  const GilDecisionResult *chosen;
  g_autofree GilWant *wants = NULL;
  g_autoptr (GilPick) pick = NULL;
  GPtrArray *changes;
  GilBasis basis;
  GilScope scope;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);

  if (!gil_decision_get_view (self, &basis, &scope))
    return NULL;

  changes = g_ptr_array_new_with_free_func (change_free);
  wants = gil_decision_dup_wants (self, catalog);
  pick = gil_pick_new (catalog, basis, scope, gil_catalog_find_purpose (catalog, self->purpose), wants);
  chosen = gil_decision_get_chosen (self);

  compare_first (changes, self, pick);
  compare_rank (changes, self, pick);
  compare_frameworks (changes, self, pick);
  compare_criteria (changes, self, catalog);

  compare_facts (changes, chosen, catalog, basis);
  for (guint i = 0; i < self->results->len; i++) {
    const GilDecisionResult *result = g_ptr_array_index (self->results, i);

    if (result != chosen)
      compare_facts (changes, result, catalog, basis);
  }

  /* It keeps the order of what is of one kind. */
  g_ptr_array_sort_with_data (changes, compare_kinds, NULL);

  return changes;
}
