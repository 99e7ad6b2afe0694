/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-question-private.h"

#include "gil-catalog-private.h"
#include "gil-lang.h"

struct _GilQuestion
{
  GObject parent_instance;

  GilCatalog *catalog; /* (nullable): weak; reads the pages when one is asked for */
  char *id;
  GilText text;
  GilText check;
  char *category;
  GilText category_name;
  char **roles;
  char **stages;
  GilQuestionOrigin origin;
  char *frame;
  guint seconds;
  char **evidence;
  char **frameworks;
  GilQuestionPage page;
};

G_DEFINE_FINAL_TYPE (GilQuestion, gil_question, G_TYPE_OBJECT)

typedef struct
{
  const GilQuestionContext *known;
  GHashTable *categories; /* id → GilText */
} Reading;

static void
gil_question_finalize (GObject *object)
{
  GilQuestion *self = GIL_QUESTION (object);

  g_clear_weak_pointer (&self->catalog);
  g_free (self->id);
  gil_text_clear (&self->text);
  gil_text_clear (&self->check);
  g_free (self->category);
  gil_text_clear (&self->category_name);
  g_strfreev (self->roles);
  g_strfreev (self->stages);
  g_free (self->frame);
  g_strfreev (self->evidence);
  g_strfreev (self->frameworks);
  gil_question_page_clear (&self->page);

  G_OBJECT_CLASS (gil_question_parent_class)->finalize (object);
}

static void
gil_question_class_init (GilQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_question_finalize;
}

static void
gil_question_init (GilQuestion *self)
{
}

static GObject *
read_question (const GilJsonPlace *at,
               const char         *id,
               gpointer            context)
{
  static const char *const keys[] = { "id", "category", "origin", "text", "check", "frame", "roles",
                                      "stages", "evidence", "seconds", "frameworks", NULL };
  static const char *const origins[] = { "notes", "derived", "added", NULL };
  Reading *reading = context;
  GilQuestion *self;
  guint origin = 0;
  gint64 seconds = 0;

  if (!gil_json_check_keys (at, keys))
    return NULL;

  self = g_object_new (GIL_TYPE_QUESTION, NULL);
  g_set_weak_pointer (&self->catalog, reading->known->catalog);
  self->id = g_strdup (id);
  gil_names_read_member (reading->categories, at, "category", &self->category,
                         &self->category_name);
  if (gil_json_get_choice (at, "origin", GIL_JSON_REQUIRED, origins, &origin))
    self->origin = GIL_ORIGIN_NOTES + origin;
  gil_read_text (at, "text", GIL_JSON_REQUIRED, &self->text);
  gil_read_text (at, "check", GIL_JSON_REQUIRED, &self->check);
  if (gil_read_string (at, "frame", GIL_JSON_REQUIRED, &self->frame) &&
      !g_hash_table_contains (reading->known->frames, self->frame))
    gil_json_report (at, "frame",
                     gil_say ("there is no frame \"%s\"", "그런 답변 틀이 없어요: \"%s\""), self->frame);
  if (gil_json_get_int (at, "seconds", GIL_JSON_REQUIRED, GIL_LEAST_SECONDS, GIL_MOST_SECONDS,
                        &seconds))
    self->seconds = (guint) seconds;
  gil_read_references (at, "roles", reading->known->roles, "role", &self->roles);
  gil_read_references (at, "stages", reading->known->stages, "stage", &self->stages);
  gil_read_evidence (at, 0, &self->evidence);
  /* Whether a framework is there is not looked at: that would read all of them for every question. */
  if (gil_json_has (at, "frameworks"))
    gil_read_word_ids (at, "frameworks", &self->frameworks);

  return G_OBJECT (self);
}

static void
clear_category (gpointer data)
{
  GilCategory *category = data;

  g_free (category->id);
  gil_text_clear (&category->name);
}

/* (element-type GilCategory) */
GArray *
gil_categories_new (void)
{
  GArray *categories = g_array_new (FALSE, TRUE, sizeof (GilCategory));

  g_array_set_clear_func (categories, clear_category);

  return categories;
}

/* Those that have questions, in the order of these. */
static void
list_categories (GListModel *questions,
                 GArray     *categories)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (questions, i);
    GilCategory category = { 0 };

    if (!g_hash_table_add (seen, question->category))
      continue;

    category.id = g_strdup (question->category);
    category.name.en = g_strdup (question->category_name.en);
    category.name.ko = g_strdup (question->category_name.ko);
    g_array_append_val (categories, category);
  }
}

/* Reads questions.json. */
void
gil_questions_read (const GilJsonPlace       *root,
                    const GilQuestionContext *context,
                    GilItems                 *questions,
                    GArray                   *categories)
{
  static const char *const keys[] = { "format", "categories", "questions", NULL };
  g_autoptr (GHashTable) names = gil_names_new ();
  Reading reading = { context, names };

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root))
    return;

  gil_names_read (names, root, "categories", GIL_ID_CODE);
  gil_items_read (questions, root, "questions", GIL_ID_CODE, read_question, &reading);
  list_categories (G_LIST_MODEL (questions->list), categories);
}

/* Gives the question its page; takes what is in @page and leaves nothing there. */
void
gil_question_take_page (GilQuestion     *self,
                        GilQuestionPage *page)
{
  self->page = *page;
  *page = (GilQuestionPage) { 0 };
}

/* What the user wrote, in whatever language that is, stands for both. */
static void
set_own_text (GilText    *text,
              const char *own)
{
  text->en = g_strdup (own);
  text->ko = g_strdup (own);
}

/* Makes a question of the user's own, so that it can stand in one list with those of the content.
 * category: id of a category of the content; NULL for %GIL_OWN_CATEGORY. (transfer full) */
GilQuestion *
gil_question_new_own (const char        *id,
                      const char        *text,
                      const char        *check,
                      const char        *category,
                      const GilText     *category_name,
                      const char *const *stages)
{
  GilQuestion *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail ((category == NULL) == (category_name == NULL), NULL);

  self = g_object_new (GIL_TYPE_QUESTION, NULL);
  self->id = g_strdup (id);
  self->origin = GIL_ORIGIN_OWN;
  set_own_text (&self->text, text);
  if (check)
    set_own_text (&self->check, check);
  self->category = g_strdup (category ? category : GIL_OWN_CATEGORY);
  self->category_name.en = g_strdup (category ? category_name->en : "My questions");
  self->category_name.ko = g_strdup (category ? category_name->ko : "내 질문");
  self->stages = g_strdupv ((char **) stages);

  return self;
}

const char *
gil_question_get_id (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return self->id;
}

const GilText *
gil_question_get_text (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return &self->text;
}

/* What is being checked with it; unset for an own question without. */
const GilText *
gil_question_get_check (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return &self->check;
}

const char *
gil_question_get_category (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return self->category;
}

const GilText *
gil_question_get_category_name (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return &self->category_name;
}

static const char *const *
in_list (char **ids)
{
  static const char *const none[] = { NULL };

  return ids ? (const char *const *) ids : none;
}

/* Ids of the roles it is asked; empty when it is asked every role. */
const char *const *
gil_question_get_roles (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return in_list (self->roles);
}

const char *const *
gil_question_get_stages (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return in_list (self->stages);
}

GilQuestionOrigin
gil_question_get_origin (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), GIL_ORIGIN_OWN);

  return self->origin;
}

gboolean
gil_question_is_must_have (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), FALSE);

  return self->origin == GIL_ORIGIN_NOTES;
}

gboolean
gil_question_is_own (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), FALSE);

  return self->origin == GIL_ORIGIN_OWN;
}

/* Id of the frame an answer can be told in, "STAR"; NULL for own questions. (nullable) */
const char *
gil_question_get_frame (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return self->frame;
}

/* What an answer should take, in seconds; 0 for own questions. */
guint
gil_question_get_seconds (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), 0);

  return self->seconds;
}

const char *const *
gil_question_get_evidence (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return in_list (self->evidence);
}

/* Ids of frameworks it is about; not each of them need be there. */
const char *const *
gil_question_get_frameworks (GilQuestion *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  return in_list (self->frameworks);
}

static void
read_page (GilQuestion *self)
{
  if (self->catalog)
    gil_catalog_ensure (self->catalog, GIL_FILE_QUESTION_PAGES);
}

/* Reads the pages of all questions at the first call. Returns what stands there; NULL where the page
 * is unsound or the question is the user's own. (nullable) */
const GilText *
gil_question_get_part (GilQuestion     *self,
                       GilQuestionPart  part,
                       gsize           *n_texts)
{
  g_return_val_if_fail (n_texts != NULL, NULL);
  *n_texts = 0;
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);
  g_return_val_if_fail ((guint) part < GIL_N_QUESTION_PARTS, NULL);

  read_page (self);

  *n_texts = self->page.parts[part].n_texts;
  return self->page.parts[part].texts;
}

/* Reads the pages of all questions at the first call. Returns what the notes advise; NULL where they
 * do not. (nullable) */
const GilRemark *
gil_question_get_advice (GilQuestion *self,
                         gsize       *n_remarks)
{
  g_return_val_if_fail (n_remarks != NULL, NULL);
  *n_remarks = 0;
  g_return_val_if_fail (GIL_IS_QUESTION (self), NULL);

  read_page (self);

  *n_remarks = self->page.n_advice;
  return self->page.advice;
}
