/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-comparison.h"

#include <string.h>

#include "gil-explain.h"

/* Where a line at a glance has its value from. */
typedef enum
{
  FROM_KIND,
  FROM_STATUS,
  FROM_GLANCE,
  FROM_NUMBER,
} Origin;

static const struct
{
  const char *id;
  GilText name;
  Origin origin;
  GilGlanceItem glance;
  const char *number;
} glance_lines[] = {
  { "kind", { (char *) "Kind", (char *) "종류" }, FROM_KIND },
  { "interface", { (char *) "Interface", (char *) "인터페이스" }, FROM_GLANCE, GIL_GLANCE_INTERFACE },
  { "license", { (char *) "License", (char *) "라이선스" }, FROM_GLANCE, GIL_GLANCE_LICENSE },
  { "version", { (char *) "Latest version", (char *) "최신 버전" }, FROM_GLANCE, GIL_GLANCE_VERSION },
  { "python", { (char *) "Python", (char *) "파이썬" }, FROM_GLANCE, GIL_GLANCE_PYTHON },
  { "since", { (char *) "Since", (char *) "첫 출시" }, FROM_GLANCE, GIL_GLANCE_SINCE },
  { "status", { (char *) "Status", (char *) "상태" }, FROM_STATUS },
  { "stars", { (char *) "GitHub stars", (char *) "깃허브 스타" },
    FROM_NUMBER, 0, "github-stars" },
  { "stars-2021", { (char *) "GitHub stars, January 2021", (char *) "깃허브 스타(2021년 1월)" },
    FROM_NUMBER, 0, "github-stars-2021" },
  { "dependencies", { (char *) "Packages it needs", (char *) "필요한 패키지 수" },
    FROM_NUMBER, 0, "dependencies" },
  { "packages-year", { (char *) "Packages around it, last year", (char *) "지난 1년 주변 패키지 수" },
    FROM_NUMBER, 0, "ecosystem-year" },
  { "docs-words", { (char *) "Words in its docs", (char *) "문서 단어 수" },
    FROM_NUMBER, 0, "docs-words" },
  { "code-lines", { (char *) "Lines of code", (char *) "코드 줄 수" },
    FROM_NUMBER, 0, "code-lines" },
};

static const GilText statuses[] = {
  [GIL_STATUS_ALIVE] = { (char *) "Active", (char *) "활동 중" },
  [GIL_STATUS_SLOW] = { (char *) "Slow", (char *) "뜸함" },
  [GIL_STATUS_DORMANT] = { (char *) "Dormant", (char *) "휴면" },
  [GIL_STATUS_MAINTENANCE_ONLY] = { (char *) "Maintenance only", (char *) "유지보수만" },
};

static const GilText score_name = { (char *) "Score", (char *) "점수" };
static const GilText wanted_name = { (char *) "What you want", (char *) "내가 고른 기준" };
static const GilText glance_name = { (char *) "At a glance", (char *) "한눈에 보기" };

static gboolean
holds (GPtrArray    *frameworks,
       GilFramework *framework)
{
  return g_ptr_array_find (frameworks, framework, NULL);
}

/* From the best down, then, where few are looked at, from all there are. */
static void
fill_up (const GilPick *pick,
         GPtrArray     *frameworks)
{
  GListModel *all = gil_catalog_get_frameworks (pick->catalog);

  for (gsize i = 0; i < pick->ranking->n_results && frameworks->len < GIL_COMPARISON_LEAST; i++) {
    GilFramework *framework = gil_pick_get_framework (pick, i);

    if (!holds (frameworks, framework))
      g_ptr_array_add (frameworks, g_object_ref (framework));
  }

  for (guint i = 0; i < g_list_model_get_n_items (all) && frameworks->len < GIL_COMPARISON_LEAST; i++) {
    g_autoptr (GilFramework) framework = g_list_model_get_item (all, i);

    if (!holds (frameworks, framework))
      g_ptr_array_add (frameworks, g_steal_pointer (&framework));
  }
}

/* Finds what to compare: every framework once, at most %GIL_COMPARISON_MOST of them. Where there are
 * too few, the best-ranked others come in; there may still be too few if the content has no more.
 * (transfer full) */
GilComparisonChoice *
gil_comparison_choose (const GilPick     *pick,
                       const char *const *ids)
{
  GilComparisonChoice *choice;

  g_return_val_if_fail (pick != NULL, NULL);
  g_return_val_if_fail (ids != NULL, NULL);

  choice = g_new0 (GilComparisonChoice, 1);
  choice->frameworks = g_ptr_array_new_with_free_func (g_object_unref);
  choice->unknown = g_ptr_array_new_with_free_func (g_free);
  choice->surplus = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; ids[i] != NULL; i++) {
    GilFramework *framework = gil_catalog_find_framework (pick->catalog, ids[i]);

    if (framework == NULL)
      g_ptr_array_add (choice->unknown, g_strdup (ids[i]));
    else if (holds (choice->frameworks, framework) || holds (choice->surplus, framework))
      continue;
    else if (choice->frameworks->len < GIL_COMPARISON_MOST)
      g_ptr_array_add (choice->frameworks, g_object_ref (framework));
    else
      g_ptr_array_add (choice->surplus, g_object_ref (framework));
  }
  fill_up (pick, choice->frameworks);

  return choice;
}

void
gil_comparison_choice_free (GilComparisonChoice *choice)
{
  if (choice == NULL)
    return;

  g_ptr_array_unref (choice->frameworks);
  g_ptr_array_unref (choice->unknown);
  g_ptr_array_unref (choice->surplus);
  g_free (choice);
}

static void
fill_from_glance (GilComparisonCell *cell,
                  GilFramework      *framework,
                  GilGlanceItem      item)
{
  const GilGlance *glance = gil_framework_get_glance (framework, item);

  cell->known = gil_text_is_set (&glance->value);
  cell->text = &glance->value;
  cell->as_of = glance->as_of;
  cell->source = glance->source;
  cell->urls = (const char *const *) glance->urls;
  if (item == GIL_GLANCE_VERSION)
    cell->month = gil_framework_get_glance (framework, GIL_GLANCE_RELEASED)->value.en;
}

static void
fill_from_number (GilComparisonCell *cell,
                  GilFramework      *framework,
                  const char        *id)
{
  const GilNumber *number = gil_framework_get_number (framework, id);
  const GilText *note;

  cell->known = number->known;
  cell->has_number = number->known;
  cell->number = number->value;
  cell->as_of = number->as_of;
  cell->source = number->source;
  cell->urls = (const char *const *) number->urls;
  note = gil_text_is_set (&number->suspect) ? &number->suspect : &number->note;
  cell->note = gil_text_is_set (note) ? note : NULL;
}

static void
fill_from_fact (GilComparisonCell *cell,
                const GilFact     *fact)
{
  cell->known = fact->level->known;
  cell->has_number = fact->has_number;
  cell->number = fact->number;
  cell->fact = fact;
  cell->note = &fact->note;
  cell->as_of = fact->as_of;
  cell->source = fact->source;
  cell->urls = (const char *const *) fact->urls;
}

static gboolean
are_alike (const GilComparison     *self,
           GilComparisonForm        form,
           const GilComparisonCell *one,
           const GilComparisonCell *two)
{
  if (one->known != two->known)
    return FALSE;
  if (!one->known)
    return TRUE;

  switch (form) {
  case GIL_COMPARISON_NUMBER:
    return one->number == two->number;
  case GIL_COMPARISON_LEVEL:
    return strcmp (one->fact->level->id, two->fact->level->id) == 0;
  case GIL_COMPARISON_SCORE: {
    const GilRankResult *results = self->pick->ranking->results;

    return gil_explain_round (results[one->result].score) == gil_explain_round (results[two->result].score);
  }
  case GIL_COMPARISON_TEXT:
  default:
    return strcmp (one->text->en, two->text->en) == 0 && g_strcmp0 (one->month, two->month) == 0;
  }
}

static void
add_row (GilComparison    *self,
         GArray           *rows,
         GilComparisonRow  row)
{
  for (gsize i = 1; i < self->n_frameworks; i++)
    row.differs |= !are_alike (self, row.form, &row.cells[0], &row.cells[i]);
  g_array_append_val (rows, row);
}

static void
add_score (GilComparison *self,
           GArray        *rows,
           const gsize   *results)
{
  GilComparisonRow row = { .id = "score", .name = &score_name, .form = GIL_COMPARISON_SCORE };

  for (gsize i = 0; i < self->n_frameworks; i++) {
    row.cells[i].known = TRUE;
    row.cells[i].result = results[i];
  }
  add_row (self, rows, row);
}

static void
add_glance_line (GilComparison *self,
                 GArray        *rows,
                 gsize          line)
{
  GilComparisonRow row = {
    .id = glance_lines[line].id,
    .name = &glance_lines[line].name,
    .form = glance_lines[line].origin == FROM_NUMBER ? GIL_COMPARISON_NUMBER : GIL_COMPARISON_TEXT,
  };

  for (gsize i = 0; i < self->n_frameworks; i++) {
    GilFramework *framework = self->frameworks[i];
    GilComparisonCell *cell = &row.cells[i];

    switch (glance_lines[line].origin) {
    case FROM_GLANCE:
      fill_from_glance (cell, framework, glance_lines[line].glance);
      break;
    case FROM_NUMBER:
      fill_from_number (cell, framework, glance_lines[line].number);
      break;
    case FROM_STATUS:
      cell->text = &statuses[gil_framework_get_status (framework)];
      cell->known = TRUE;
      break;
    case FROM_KIND:
    default:
      cell->text = gil_framework_get_kind (framework);
      cell->known = gil_text_is_set (cell->text);
      break;
    }
  }
  add_row (self, rows, row);
}

/* A criterion, or the purpose. */
static void
add_part (GilComparison *self,
          GArray        *rows,
          gsize          index,
          const gsize   *results)
{
  GilComparisonRow row = {
    .id = gil_pick_get_part_id (self->pick, index),
    .name = gil_pick_get_part_name (self->pick, index),
    .form = GIL_COMPARISON_LEVEL,
    .want = self->pick->wants[index],
  };

  for (gsize i = 0; i < self->n_frameworks; i++) {
    fill_from_fact (&row.cells[i], gil_pick_get_fact (self->pick, results[i], index));
    row.cells[i].result = results[i];
    if (row.want != GIL_WANT_OFF)
      row.cells[i].part = &self->pick->ranking->results[results[i]].parts[index];
  }
  add_row (self, rows, row);
}

static void
begin_section (GArray        *sections,
               const GArray  *rows,
               const char    *id,
               const GilText *name)
{
  GilComparisonSection section = { .id = id, .name = name, .first_row = rows->len };

  g_array_append_val (sections, section);
}

/* A section that nothing came into is none. */
static void
end_section (GArray       *sections,
             const GArray *rows)
{
  GilComparisonSection *last = &g_array_index (sections, GilComparisonSection, sections->len - 1);

  last->n_rows = rows->len - last->first_row;
  if (last->n_rows == 0)
    g_array_set_size (sections, sections->len - 1);
}

static void
add_wanted (GilComparison *self,
            GArray        *sections,
            GArray        *rows,
            const gsize   *results)
{
  begin_section (sections, rows, "wanted", &wanted_name);
  if (self->pick->ranking->scored)
    add_score (self, rows, results);
  if (self->pick->purpose != NULL)
    add_part (self, rows, self->pick->n_criteria, results);
  for (gsize i = 0; i < self->pick->n_criteria; i++) {
    if (self->pick->wants[i] != GIL_WANT_OFF)
      add_part (self, rows, i, results);
  }
  end_section (sections, rows);
}

static void
add_groups (GilComparison *self,
            GArray        *sections,
            GArray        *rows,
            const gsize   *results)
{
  GListModel *criteria = gil_catalog_get_criteria (self->pick->catalog);
  const char *group = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);

    if (g_strcmp0 (group, gil_criterion_get_group (criterion)) != 0) {
      if (group != NULL)
        end_section (sections, rows);
      group = gil_criterion_get_group (criterion);
      begin_section (sections, rows, group, gil_criterion_get_group_name (criterion));
    }
    if (self->pick->wants[i] == GIL_WANT_OFF)
      add_part (self, rows, i, results);
  }
  if (group != NULL)
    end_section (sections, rows);
}

/* Where each framework came out; every one of them was looked at. */
static void
find_results (GilComparison *self,
              gsize         *results)
{
  for (gsize i = 0; i < self->pick->ranking->n_results; i++) {
    for (gsize k = 0; k < self->n_frameworks; k++) {
      if (gil_pick_get_framework (self->pick, i) == self->frameworks[k])
        results[k] = i;
    }
  }
}

/* Puts frameworks side by side. Points and scores are those of the ranking, docs/ranking.md. (transfer
 * full) */
GilComparison *
gil_comparison_new (GilCatalog          *catalog,
                    GilBasis             basis,
                    const GilPurpose    *purpose,
                    const GilWant       *wants,
                    GilFramework *const *frameworks,
                    gsize                n_frameworks)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (GilComparisonRow));
  g_autoptr (GArray) sections = g_array_new (FALSE, FALSE, sizeof (GilComparisonSection));
  gsize results[GIL_COMPARISON_MOST] = { 0 };
  GilComparison *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (n_frameworks >= GIL_COMPARISON_LEAST, NULL);
  g_return_val_if_fail (n_frameworks <= GIL_COMPARISON_MOST, NULL);

  self = g_new0 (GilComparison, 1);
  self->pick = gil_pick_new_all (catalog, basis, GIL_SCOPE_ALL, purpose, wants);
  self->n_frameworks = n_frameworks;
  for (gsize i = 0; i < n_frameworks; i++)
    self->frameworks[i] = g_object_ref (frameworks[i]);
  find_results (self, results);

  add_wanted (self, sections, rows, results);
  begin_section (sections, rows, "glance", &glance_name);
  for (gsize i = 0; i < G_N_ELEMENTS (glance_lines); i++)
    add_glance_line (self, rows, i);
  end_section (sections, rows);
  add_groups (self, sections, rows, results);

  self->rows = g_array_steal (rows, &self->n_rows);
  self->sections = g_array_steal (sections, &self->n_sections);

  return self;
}

void
gil_comparison_free (GilComparison *self)
{
  if (self == NULL)
    return;

  for (gsize i = 0; i < self->n_frameworks; i++)
    g_object_unref (self->frameworks[i]);
  gil_pick_free (self->pick);
  g_free (self->rows);
  g_free (self->sections);
  g_free (self);
}

gsize
gil_comparison_count_differences (const GilComparison *self)
{
  gsize n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (gsize i = 0; i < self->n_rows; i++)
    n += self->rows[i].differs;

  return n;
}
