/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include <string.h>

#define MAX_EDITS 3

typedef struct
{
  const char *path;
  const char *json; /* NULL: removed */
} Edit;

typedef struct
{
  const char *name;
  const char *file;
  Edit edits[MAX_EDITS];
  const char *problems; /* one a line, all that there are */
} Case;

#define NO_SCENARIOS "\nscenarios.json: left out, because criteria.json is unsound"
#define NO_QUESTIONS "questions.json: left out, because roles.json is unsound"
#define NO_FRAMEWORKS "frameworks.json: left out, because criteria.json is unsound"
#define SUPPORT "\"builtin\", \"official\", \"third-party\", \"partial\", \"none\", \"unknown\""
#define GRADE "\"strong\", \"good\", \"fair\", \"weak\", \"none\", \"unknown\""
#define MONTH "must be a month from 1990-01 to 2100-12, as in \"2026-11\""

static const Case cases[] = {
  { "sound", "roles.json", { { "format", "1" } }, "" },
  { "newer", "roles.json", { { "format", "2" } },
    "roles.json: format: is 2, but only 1 is known\n" NO_QUESTIONS },
  { "older", "roles.json", { { "format", "0" } },
    "roles.json: format: is 0, but only 1 is known\n" NO_QUESTIONS },

  /* Criteria: one fault leaves out all that refers to them. */
  { "as-of", "criteria.json", { { "as_of", "\"2026-13\"" } },
    "criteria.json: as_of: " MONTH "\n" NO_FRAMEWORKS NO_SCENARIOS },
  { "no-unknown", "criteria.json", { { "scales.support[7].id", "\"other\"" } },
    "criteria.json: scales.support: there is no level \"unknown\"\n"
    "criteria.json: scales.support[7].value: must be null for \"unknown\", and for it alone\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "level-twice", "criteria.json", { { "scales.support[1].id", "\"builtin\"" } },
    "criteria.json: scales.support[1].id: \"builtin\" is there twice\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "unknown-value", "criteria.json", { { "scales.grade[5].value", "0.5" } },
    "criteria.json: scales.grade[5].value: must be null for \"unknown\", and for it alone\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "scale-order", "criteria.json", { { "scales.grade[1].value", "0.4" } },
    "criteria.json: scales.grade[2].value: must not be above the level before it\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "scale-range", "criteria.json", { { "scales.grade[0].value", "1.5" } },
    "criteria.json: scales.grade[0].value: must be from 0 to 1\n" NO_FRAMEWORKS NO_SCENARIOS },
  { "worst-grade", "criteria.json", { { "scales.grade[4].id", "\"bad\"" } },
    "criteria.json: scales.grade: the last level with a value must be \"none\"\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "criterion-twice", "criteria.json", { { "criteria[1].id", "\"async\"" } },
    "criteria.json: criteria[1].id: \"async\" is there twice\n" NO_FRAMEWORKS NO_SCENARIOS },
  { "criterion-id", "criteria.json", { { "criteria[1].id", "\"Docs\"" } },
    "criteria.json: criteria[1].id: must be lower-case words joined by hyphens\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "criterion-hyphens", "criteria.json", { { "criteria[1].id", "\"docs--x\"" } },
    "criteria.json: criteria[1].id: must be lower-case words joined by hyphens\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "group", "criteria.json", { { "criteria[0].group", "\"third\"" } },
    "criteria.json: criteria[0].group: there is no group \"third\"\n" NO_FRAMEWORKS NO_SCENARIOS },
  { "group-twice", "criteria.json", { { "groups[1].id", "\"first\"" },
                                      { "criteria[0].group", "\"first\"" } },
    "criteria.json: groups[1].id: \"first\" is there twice\n"
    "criteria.json: criteria[3].group: there is no group \"second\"\n"
    "criteria.json: criteria[4].group: there is no group \"second\"\n"
    "criteria.json: criteria[5].group: there is no group \"second\"\n"
    "criteria.json: criteria[6].group: there is no group \"second\"\n"
    "criteria.json: criteria[7].group: there is no group \"second\"\n"
    "criteria.json: criteria[8].group: there is no group \"second\"\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "scale", "criteria.json", { { "criteria[0].scale", "\"stars\"" } },
    "criteria.json: criteria[0].scale: must be one of \"support\", \"grade\"\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "reserved", "criteria.json", { { "criteria[4].levels[0]", "\"closed\"" } },
    "criteria.json: criteria[4].levels[0]: there is no level \"closed\"\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "support-measure", "criteria.json", { { "criteria[0].measure", "{}" } },
    "criteria.json: criteria[0].measure: is only for the scale \"grade\"\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "measure-number", "criteria.json", { { "criteria[1].measure.number", "\"words\"" } },
    "criteria.json: criteria[1].measure.number: there is no number \"words\"\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "measure-better", "criteria.json", { { "criteria[1].measure.better", "\"most\"" } },
    "criteria.json: criteria[1].measure.better: must be one of \"more\", \"less\"\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "measure-through", "criteria.json", { { "criteria[2].measure.through", "\"most\"" } },
    "criteria.json: criteria[2].measure.through: must be one of \"add\", \"bound\"\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "measure-missing", "criteria.json", { { "criteria[6].measure.missing", "\"builtin\"" } },
    "criteria.json: criteria[6].measure.missing: must be one of " GRADE "\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "measure-sentence", "criteria.json", { { "criteria[1].measure.sentence.ko", "\"많아요.\"" } },
    "criteria.json: criteria[1].measure.sentence: must have {value} in each language\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "threshold-more", "criteria.json", { { "criteria[1].measure.thresholds.fair", "40000" } },
    "criteria.json: criteria[1].measure.thresholds.fair: must be less than that of \"good\"\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "threshold-less", "criteria.json", { { "criteria[7].measure.thresholds.fair", "30000" } },
    "criteria.json: criteria[7].measure.thresholds.fair: must be more than that of \"good\"\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "threshold-none", "criteria.json", { { "criteria[1].measure.thresholds.none", "0" } },
    "criteria.json: criteria[1].measure.thresholds.none: unknown key\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "threshold-negative", "criteria.json", { { "criteria[1].measure.thresholds.weak", "-1" } },
    "criteria.json: criteria[1].measure.thresholds.weak: must be from 0 to 1000000000000\n"
    NO_FRAMEWORKS NO_SCENARIOS },
  { "thresholds-empty", "criteria.json", { { "criteria[1].measure.thresholds", "{}" } },
    "criteria.json: criteria[1].measure.thresholds: must not be empty\n"
    NO_FRAMEWORKS NO_SCENARIOS },

  /* Frameworks: each by itself. */
  { "framework-twice", "frameworks.json", { { "frameworks[1].id", "\"banyan\"" } },
    "frameworks.json: frameworks[1].id: \"banyan\" is there twice\n"
    "scenarios.json: scenarios[0].excluded[0]: there is no framework \"cedar\"" },
  { "reading", "frameworks.json", { { "frameworks[2].reading", "\"Maple\"" } },
    "frameworks.json: frameworks[2].reading: must end in Hangul" },
  { "name-empty", "frameworks.json", { { "frameworks[2].name", "\"\"" } },
    "frameworks.json: frameworks[2].name: must not be empty" },
  { "status", "frameworks.json", { { "frameworks[2].status.value", "\"dead\"" } },
    "frameworks.json: frameworks[2].status.value: must be one of \"alive\", \"slow\", "
    "\"dormant\", \"maintenance-only\"" },
  { "released", "frameworks.json", { { "frameworks[2].glance.released.value", "\"2026\"" } },
    "frameworks.json: frameworks[2].glance.released.value: " MONTH },
  { "since", "frameworks.json", { { "frameworks[2].glance.since.value", "1989" } },
    "frameworks.json: frameworks[2].glance.since.value: must be from 1990 to 2100" },
  { "number-unknown", "frameworks.json", { { "frameworks[2].numbers.likes", "{}" } },
    "frameworks.json: frameworks[2].numbers.likes: unknown key" },
  { "number-negative", "frameworks.json",
    { { "frameworks[2].numbers.ecosystem-year.value", "-1" } },
    "frameworks.json: frameworks[2].numbers.ecosystem-year.value: "
    "must be from 0 to 1000000000000" },
  { "today-criterion", "frameworks.json", { { "frameworks[2].today.magic", "{}" } },
    "frameworks.json: frameworks[2].today.magic: there is no criterion \"magic\"" },
  { "today-grade", "frameworks.json", { { "frameworks[2].today.docs", "{}" } },
    "frameworks.json: frameworks[2].today.docs: is computed from numbers, not written here" },
  { "today-level", "frameworks.json", { { "frameworks[2].today.async.level", "\"good\"" } },
    "frameworks.json: frameworks[2].today.async.level: must be one of " SUPPORT },
  { "today-reserved", "frameworks.json", { { "frameworks[2].today.async.level", "\"open\"" } },
    "frameworks.json: frameworks[2].today.async.level: must be one of " SUPPORT },
  { "today-month", "frameworks.json", { { "frameworks[2].today.async.as_of", "\"soon\"" } },
    "frameworks.json: frameworks[2].today.async.as_of: " MONTH },
  { "workaround", "frameworks.json",
    { { "frameworks[2].today.admin.workaround", "{\"en\": \"x\", \"ko\": \"y\"}" } },
    "frameworks.json: frameworks[2].today.admin.workaround: "
    "is only for levels with a value below 0.75" },
  { "workaround-support", "frameworks.json",
    { { "frameworks[0].workarounds.async", "{\"en\": \"x\", \"ko\": \"y\"}" } },
    "frameworks.json: frameworks[0].workarounds.async: belongs beside the level in \"today\"\n"
    "frameworks.json: frameworks[2].through: there is no sound framework \"banyan\"\n"
    "scenarios.json: scenarios[0].recommended[0]: there is no framework \"banyan\"" },
  { "workaround-criterion", "frameworks.json",
    { { "frameworks[1].workarounds", "{\"magic\": {\"en\": \"x\", \"ko\": \"y\"}}" } },
    "frameworks.json: frameworks[1].workarounds.magic: there is no criterion \"magic\"\n"
    "scenarios.json: scenarios[0].excluded[0]: there is no framework \"cedar\"" },
  { "notes-without-scope", "frameworks.json",
    { { "frameworks[2].notes", "{}" }, { "frameworks[2].notebook", "{}" } },
    "frameworks.json: frameworks[2].notes: is only for what the notes know (notes_scope)\n"
    "frameworks.json: frameworks[2].notebook: is only for what the notes know (notes_scope)" },
  { "advice", "frameworks.json", { { "frameworks[2].choose", "[{\"text\": {\"en\": \"x\", \"ko\": \"y\"}}]" } },
    "frameworks.json: frameworks[2].choose[0]: must rest on facts or on evidence" },
  { "advice-empty", "frameworks.json",
    { { "frameworks[2].avoid", "[{\"text\": {\"en\": \"x\", \"ko\": \"y\"}, \"facts\": []}]" } },
    "frameworks.json: frameworks[2].avoid[0].facts: must not be empty" },
  { "advice-fact", "frameworks.json",
    { { "frameworks[2].avoid",
        "[{\"text\": {\"en\": \"x\", \"ko\": \"y\"}, \"facts\": [\"async\", \"magic\"]}]" } },
    "frameworks.json: frameworks[2].avoid[0].facts[1]: there is no fact \"magic\"" },
  { "advice-question", "frameworks.json", { { "frameworks[2].questions", "[\"why\"]" } },
    "frameworks.json: frameworks[2].questions[0]: "
    "must be the id of a question, as in \"C04-1\"" },
  { "notes-scope", "frameworks.json", { { "frameworks[2].notes_scope", "\"praised\"" } },
    "frameworks.json: frameworks[2].notes_scope: must be one of \"described\", \"named\"" },
  { "notes-unknown", "frameworks.json", { { "frameworks[1].notes.async.level", "\"unknown\"" } },
    "frameworks.json: frameworks[1].notes.async.level: must be known; "
    "leave out what the notes do not say\n"
    "scenarios.json: scenarios[0].excluded[0]: there is no framework \"cedar\"" },
  { "evidence", "frameworks.json", { { "frameworks[1].notes.async.evidence[0]", "\"X1\"" } },
    "frameworks.json: frameworks[1].notes.async.evidence[0]: "
    "must name a statement of the notes, as in \"F41\"\n"
    "scenarios.json: scenarios[0].excluded[0]: there is no framework \"cedar\"" },
  { "evidence-number", "frameworks.json", { { "frameworks[1].notes.async.evidence[0]", "\"F\"" } },
    "frameworks.json: frameworks[1].notes.async.evidence[0]: "
    "must name a statement of the notes, as in \"F41\"\n"
    "scenarios.json: scenarios[0].excluded[0]: there is no framework \"cedar\"" },
  { "evidence-more", "frameworks.json", { { "frameworks[1].notes.async.evidence[0]", "\"F4a\"" } },
    "frameworks.json: frameworks[1].notes.async.evidence[0]: "
    "must name a statement of the notes, as in \"F41\"\n"
    "scenarios.json: scenarios[0].excluded[0]: there is no framework \"cedar\"" },
  { "evidence-none", "frameworks.json", { { "frameworks[1].notes.async.evidence", "[]" } },
    "frameworks.json: frameworks[1].notes.async.evidence: must not be empty\n"
    "scenarios.json: scenarios[0].excluded[0]: there is no framework \"cedar\"" },
  { "through", "frameworks.json", { { "frameworks[2].through", "\"oak\"" } },
    "frameworks.json: frameworks[2].through: there is no sound framework \"oak\"" },
  { "through-itself", "frameworks.json", { { "frameworks[2].through", "\"maple\"" } },
    "frameworks.json: frameworks[2].through: leads back to where it came from" },
  { "through-circle", "frameworks.json", { { "frameworks[1].through", "\"maple\"" },
                                           { "frameworks[2].through", "\"cedar\"" } },
    "frameworks.json: frameworks[1].through: leads back to where it came from\n"
    "frameworks.json: frameworks[2].through: leads back to where it came from\n"
    "scenarios.json: scenarios[0].excluded[0]: there is no framework \"cedar\"" },
  { "through-unsound", "frameworks.json", { { "frameworks[0].through", "\"oak\"" },
                                            { "frameworks[1].through", "\"maple\"" } },
    "frameworks.json: frameworks[0].through: there is no sound framework \"oak\"\n"
    "frameworks.json: frameworks[1].through: there is no sound framework \"oak\"\n"
    "frameworks.json: frameworks[2].through: there is no sound framework \"oak\"\n"
    "scenarios.json: left out, because frameworks.json is unsound" },
  { "all-at-once", "frameworks.json", { { "frameworks[2].name", NULL },
                                        { "frameworks[2].line.ko", "\" \"" },
                                        { "frameworks[2].numbers", "[]" } },
    "frameworks.json: frameworks[2].name: missing\n"
    "frameworks.json: frameworks[2].line.ko: must not be empty\n"
    "frameworks.json: frameworks[2].numbers: must be an object" },

  /* Scenarios, roles, stages, questions, guide. */
  { "scenario-id", "scenarios.json", { { "scenarios[0].id", "\"first\"" } },
    "scenarios.json: scenarios[0].id: must be capital letters and digits, as in \"C04-1\"" },
  { "scenario-criterion", "scenarios.json", { { "scenarios[0].must[0]", "\"magic\"" } },
    "scenarios.json: scenarios[0].must[0]: there is no criterion \"magic\"" },
  { "scenario-both", "scenarios.json", { { "scenarios[0].nice[0]", "\"admin\"" } },
    "scenarios.json: scenarios[0].nice: \"admin\" is a must already" },
  { "scenario-same", "scenarios.json", { { "scenarios[0].nice", "[\"docs\", \"docs\"]" } },
    "scenarios.json: scenarios[0].nice[1]: \"docs\" is there twice" },
  { "scenario-framework", "scenarios.json", { { "scenarios[0].recommended[0]", "\"oak\"" } },
    "scenarios.json: scenarios[0].recommended[0]: there is no framework \"oak\"" },
  { "role-twice", "roles.json", { { "roles[1].id", "\"backend\"" } },
    "roles.json: roles[1].id: \"backend\" is there twice\n"
    "questions.json: questions[0].roles[1]: there is no role \"qa\"" },
  { "role-tier", "roles.json", { { "roles[0].tier", "4" } },
    "roles.json: roles[0].tier: must be from 1 to 3\n"
    "questions.json: questions[0].roles[0]: there is no role \"backend\"" },
  { "stage-id", "stages.json", { { "stages[0].id", "\"prep\"" } },
    "stages.json: stages[0].id: must be capital letters and digits, as in \"C04-1\"\n"
    "questions.json: questions[1].stages[0]: there is no stage \"PREP\"" },
  { "stage-no-tasks", "stages.json", { { "stages[1].tasks", "[]" } },
    "stages.json: stages[1].tasks: must not be empty\n"
    "questions.json: questions[0].stages[0]: there is no stage \"T1\"\n"
    "questions.json: questions[1].stages[1]: there is no stage \"T1\"" },
  { "task-twice", "stages.json", { { "stages[1].tasks[0].id", "\"prep-read\"" } },
    "stages.json: stages[1].tasks[0].id: \"prep-read\" is there twice\n"
    "questions.json: questions[0].stages[0]: there is no stage \"T1\"\n"
    "questions.json: questions[1].stages[1]: there is no stage \"T1\"" },
  { "frame-seconds", "frames.json", { { "frames[1].seconds", "29" } },
    "frames.json: frames[1].seconds: must be from 30 to 600" },
  { "frame-steps", "frames.json", { { "frames[1].steps", "[]" } },
    "frames.json: frames[1].steps: must not be empty" },
  { "no-frames", "frames.json", { { "format", "2" } },
    "frames.json: format: is 2, but only 1 is known\n"
    "questions.json: left out, because frames.json is unsound" },
  { "question-category", "questions.json", { { "questions[0].category", "\"C02\"" } },
    "questions.json: questions[0].category: there is no category \"C02\"" },
  { "question-origin", "questions.json", { { "questions[0].origin", "\"invented\"" } },
    "questions.json: questions[0].origin: must be one of \"notes\", \"derived\", \"added\"" },
  { "question-frame", "questions.json", { { "questions[0].frame", "\"PLOT\"" } },
    "questions.json: questions[0].frame: there is no frame \"PLOT\"" },
  { "question-seconds", "questions.json", { { "questions[0].seconds", "601" } },
    "questions.json: questions[0].seconds: must be from 30 to 600" },
  { "question-framework", "questions.json", { { "questions[0].frameworks[0]", "\"Banyan\"" } },
    "questions.json: questions[0].frameworks[0]: must be lower-case words joined by hyphens" },
  { "question-role", "questions.json", { { "questions[0].roles[0]", "\"boss\"" } },
    "questions.json: questions[0].roles[0]: there is no role \"boss\"" },
  { "question-stage", "questions.json", { { "questions[0].stages[0]", "7" } },
    "questions.json: questions[0].stages[0]: must be a text" },
  { "category-twice", "questions.json",
    { { "categories[1]", "{\"id\": \"C01\", \"name\": {\"en\": \"x\", \"ko\": \"y\"}}" } },
    "questions.json: categories[1].id: \"C01\" is there twice" },
  { "section-twice", "guide.json",
    { { "sections[1]",
        "{\"id\": \"list\", \"title\": {\"en\": \"x\", \"ko\": \"y\"}, \"items\": []}" } },
    "guide.json: sections[1].id: \"list\" is there twice" },
  { "left-out-twice", "guide.json",
    { { "left_out[1]", "{\"id\": \"F1\", \"reason\": {\"en\": \"x\", \"ko\": \"y\"}}" } },
    "guide.json: left_out[1].id: \"F1\" is there twice" },
};

static void
assert_problems (GilCatalog *catalog,
                 const char *expected)
{
  g_autofree char *problems = NULL;

  problems = g_strjoinv ("\n", (char **) gil_catalog_get_problems (catalog));
  g_assert_cmpstr (problems, ==, expected);
}

static void
test_case (ContentFixture *fixture,
           gconstpointer   data)
{
  const Case *it = data;
  g_autoptr (GilCatalog) catalog = NULL;

  for (guint i = 0; i < MAX_EDITS && it->edits[i].path; i++)
    content_fixture_edit (fixture, it->file, it->edits[i].path, it->edits[i].json);

  catalog = content_fixture_open (fixture);
  content_fixture_load_all (catalog);
  assert_problems (catalog, it->problems);
}

/* What is sound stays, in its order. */
static void
test_others_stay (ContentFixture *fixture,
                  gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = NULL;
  g_autoptr (GilFramework) first = NULL;
  GListModel *frameworks;

  content_fixture_edit (fixture, "frameworks.json", "frameworks[1].kind", NULL);
  catalog = content_fixture_open (fixture);
  frameworks = gil_catalog_get_frameworks (catalog);

  g_assert_cmpuint (g_list_model_get_n_items (frameworks), ==, 2);
  first = g_list_model_get_item (frameworks, 0);
  g_assert_cmpstr (gil_framework_get_id (first), ==, "banyan");
  g_assert_nonnull (gil_catalog_find_framework (catalog, "maple"));
  g_assert_null (gil_catalog_find_framework (catalog, "cedar"));
  assert_problems (catalog, "frameworks.json: frameworks[1].kind: missing");
}

/* Without criteria there are no frameworks, and that is told; the rest is not touched. */
static void
test_no_criteria (ContentFixture *fixture,
                  gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = NULL;

  content_fixture_write (fixture, "criteria.json", "[1,\n2", -1);
  catalog = content_fixture_open (fixture);

  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_criteria (catalog)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_frameworks (catalog)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_scenarios (catalog)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_questions (catalog)), ==, 2);
  g_assert_null (gil_catalog_get_as_of (catalog));
  g_assert_null (gil_catalog_find_criterion (catalog, "async"));
  assert_problems (catalog, "criteria.json: it ends too early; it may have been cut off\n"
                   NO_FRAMEWORKS NO_SCENARIOS);
}

typedef struct
{
  const char *name;
  const char *data;
  gssize length;
  const char *problem;
} FileCase;

static const FileCase file_cases[] = {
  { "empty", "", 0, "roles.json: the file is empty" },
  { "not-utf-8", "{\"format\": \"\xff\"}", -1, "roles.json: line 1: not UTF-8" },
  { "nul-byte", "{\0}", 3, "roles.json: line 1: there is a NUL byte" },
  { "list", "[]", -1, "roles.json: must be an object" },
  { "key-twice", "{\"format\": 1,\n\"roles\": [],\n\"format\": 1}", -1,
    "roles.json: line 3: the key \"format\" is there twice" },
  { "stranger", "{\"format\": 1, \"roles\": [], \"rules\": []}", -1,
    "roles.json: rules: unknown key" },
  { "number", "{\"format\": 1e999}", -1, "roles.json: line 1: a number is too large" },
};

static void
test_file_case (ContentFixture *fixture,
                gconstpointer   data)
{
  const FileCase *it = data;
  g_autoptr (GilCatalog) catalog = NULL;

  content_fixture_write (fixture, "roles.json", it->data, it->length);
  catalog = content_fixture_open (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (gil_catalog_get_roles (catalog)), ==, 0);
  assert_problems (catalog, it->problem);
}

static void
test_too_large (ContentFixture *fixture,
                gconstpointer   data)
{
  gsize length = 32 * 1024 * 1024 + 1;
  g_autofree char *blanks = g_malloc (length);
  g_autoptr (GilCatalog) catalog = NULL;

  memset (blanks, ' ', length);
  content_fixture_write (fixture, "roles.json", blanks, (gssize) length);
  catalog = content_fixture_open (fixture);
  gil_catalog_get_roles (catalog);
  assert_problems (catalog, "roles.json: larger than 32 MiB");
}

static void
add (const char *group,
     const char *name,
     gpointer    data,
     void      (*test) (ContentFixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/content/broken/%s%s", group, name);

  g_test_add (path, ContentFixture, data, content_fixture_set_up, test,
              content_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    add ("", cases[i].name, (gpointer) &cases[i], test_case);
  for (gsize i = 0; i < G_N_ELEMENTS (file_cases); i++)
    add ("file/", file_cases[i].name, (gpointer) &file_cases[i], test_file_case);

  add ("", "others-stay", NULL, test_others_stay);
  add ("", "no-criteria", NULL, test_no_criteria);
  add ("file/", "too-large", NULL, test_too_large);

  return g_test_run ();
}
