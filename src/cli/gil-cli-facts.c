/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-facts.h"

#include "gil-cli-json.h"

static const struct
{
  const char *id;
  GilCliText name;
} glance_items[GIL_GLANCE_N_ITEMS] = {
  [GIL_GLANCE_INTERFACE] = { "interface", { "Interface", "인터페이스" } },
  [GIL_GLANCE_LICENSE] = { "license", { "License", "라이선스" } },
  [GIL_GLANCE_VERSION] = { "version", { "Version", "버전" } },
  [GIL_GLANCE_RELEASED] = { "released", { "Released", "출시" } },
  [GIL_GLANCE_PYTHON] = { "python", { "Python", "파이썬" } },
  [GIL_GLANCE_SINCE] = { "since", { "Since", "첫 출시" } },
  [GIL_GLANCE_REPOSITORY] = { "repository", { "Repository", "저장소" } },
};

static const struct
{
  const char *id;
  GilCliText name;
} statuses[] = {
  [GIL_STATUS_ALIVE] = { "alive", { "active", "활동 중" } },
  [GIL_STATUS_SLOW] = { "slow", { "slow: no release for over a year", "뜸함: 1년 넘게 새 버전이 없어요" } },
  [GIL_STATUS_DORMANT] = { "dormant", { "dormant: no release for over two years",
                                        "휴면: 2년 넘게 새 버전이 없어요" } },
  [GIL_STATUS_MAINTENANCE_ONLY] = { "maintenance-only", { "maintenance only", "유지보수만 해요" } },
};

const char *
gil_cli_glance_name (const GilCli  *cli,
                     GilGlanceItem  item)
{
  return gil_cli_own (cli, &glance_items[item].name);
}

const char *
gil_cli_status_name (const GilCli *cli,
                     GilStatus     status)
{
  return gil_cli_own (cli, &statuses[status].name);
}

void
gil_cli_glance_add_json (const GilCli *cli,
                         GilFramework *framework,
                         JsonBuilder  *builder)
{
  gil_cli_json_add_string (builder, "status", statuses[gil_framework_get_status (framework)].id);
  json_builder_set_member_name (builder, "glance");
  json_builder_begin_object (builder);
  for (gsize i = 0; i < GIL_GLANCE_N_ITEMS; i++) {
    const GilGlance *glance = gil_framework_get_glance (framework, i);

    if (glance == NULL)
      continue;
    json_builder_set_member_name (builder, glance_items[i].id);
    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "value", gil_text_in (&glance->value, cli->lang));
    gil_cli_json_add_string (builder, "as_of", glance->as_of);
    gil_cli_json_add_string (builder, "source", glance->source);
    json_builder_end_object (builder);
  }
  json_builder_end_object (builder);
}

static const char *const link_ids[GIL_N_LINKS] = {
  [GIL_LINK_REPOSITORY] = "repository",
  [GIL_LINK_DOCUMENTATION] = "documentation",
  [GIL_LINK_TUTORIAL] = "tutorial",
};

void
gil_cli_links_add_json (GilFramework *framework,
                        JsonBuilder  *builder)
{
  json_builder_set_member_name (builder, "links");
  json_builder_begin_object (builder);
  for (gsize i = 0; i < GIL_N_LINKS; i++) {
    if (gil_framework_get_link (framework, i) != NULL)
      gil_cli_json_add_string (builder, link_ids[i], gil_framework_get_link (framework, i));
  }
  json_builder_end_object (builder);
}

/* Members that every fact has, whatever it is about. */
static void
add_fact (const GilCli  *cli,
          const char    *member,
          const char    *id,
          const GilFact *fact,
          JsonBuilder   *builder)
{
  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, member, id);
  gil_cli_json_add_string (builder, "level", fact->level->id);
  json_builder_set_member_name (builder, "value");
  if (fact->level->known)
    json_builder_add_double_value (builder, fact->level->value);
  else
    json_builder_add_null_value (builder);
  if (fact->has_number) {
    json_builder_set_member_name (builder, "number");
    /* Counts, all of them. */
    json_builder_add_int_value (builder, (gint64) fact->number);
  }
  gil_cli_json_add_string (builder, "note", gil_text_in (&fact->note, cli->lang));
  gil_cli_json_add_string (builder, "as_of", fact->as_of);
  gil_cli_json_add_string (builder, "source", fact->source);
  if (fact->urls != NULL && fact->urls[0] != NULL)
    gil_cli_json_add_strings (builder, "urls", (const char *const *) fact->urls);
  if (fact->evidence != NULL)
    gil_cli_json_add_strings (builder, "evidence", (const char *const *) fact->evidence);
  if (fact->inferred)
    gil_cli_json_add_boolean (builder, "inferred", TRUE);
  if (gil_text_is_set (&fact->workaround))
    gil_cli_json_add_string (builder, "workaround", gil_text_in (&fact->workaround, cli->lang));
  json_builder_end_object (builder);
}

void
gil_cli_purposes_add_json (const GilCli *cli,
                           GilFramework *framework,
                           GilBasis      basis,
                           JsonBuilder  *builder)
{
  const GilPurpose *purposes;
  gsize n_purposes;

  purposes = gil_catalog_get_purposes (cli->catalog, &n_purposes);
  json_builder_set_member_name (builder, "purposes");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < n_purposes; i++)
    add_fact (cli, "purpose", purposes[i].id, gil_framework_get_purpose (framework, basis, i), builder);
  json_builder_end_array (builder);
}

void
gil_cli_facts_add_json (const GilCli *cli,
                        GilFramework *framework,
                        GilBasis      basis,
                        JsonBuilder  *builder)
{
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);

  json_builder_set_member_name (builder, "facts");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);

    add_fact (cli, "criterion", gil_criterion_get_id (criterion), gil_framework_get_fact (framework, basis, i),
              builder);
  }
  json_builder_end_array (builder);
}

/* The word says it all without colour. */
char *
gil_cli_facts_paint (const GilCli   *cli,
                     const GilLevel *level,
                     const char     *text)
{
  int color;

  if (!cli->color)
    return g_strdup (text);
  if (!level->known)
    return g_strdup_printf ("\033[2m%s\033[0m", text);

  color = level->value >= GIL_RANK_MET ? 32 : level->value > 0 ? 33 : 31;

  return g_strdup_printf ("\033[%dm%s\033[0m", color, text);
}

char *
gil_cli_facts_label (const GilCli *cli,
                     GilFramework *framework,
                     GilBasis      basis,
                     gsize         criterion)
{
  const GilLevel *level = gil_framework_get_fact (framework, basis, criterion)->level;

  return gil_cli_facts_paint (cli, level, gil_text_in (&level->name, cli->lang));
}
