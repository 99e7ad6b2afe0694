/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-decision.h"

#include "gil-item-get.h"
#include "gil-journal-item.h"

/* What is counted is never more. */
#define MAX_NUMBER 1e15

static void
text_clear (GilDecisionText *text)
{
  g_clear_pointer (&text->en, g_free);
  g_clear_pointer (&text->ko, g_free);
}

static void
want_free (gpointer data)
{
  GilDecisionWant *want = data;

  g_free (want->criterion);
  g_free (want);
}

static void
fact_free (gpointer data)
{
  GilDecisionFact *fact = data;

  g_free (fact->criterion);
  g_free (fact->level);
  g_free (fact->as_of);
  g_free (fact->source);
  text_clear (&fact->note);
  g_free (fact);
}

static void
result_free (gpointer data)
{
  GilDecisionResult *result = data;

  g_free (result->framework);
  g_free (result->name);
  text_clear (&result->reason);
  text_clear (&result->missing);
  g_ptr_array_unref (result->facts);
  g_free (result);
}

/**
 * gil_decision_new:
 *
 * Returns: (transfer full): a decision about nothing yet
 */
GilDecision *
gil_decision_new (void)
{
  GilDecision *self = g_new0 (GilDecision, 1);

  self->wants = g_ptr_array_new_with_free_func (want_free);
  self->results = g_ptr_array_new_with_free_func (result_free);

  return self;
}

/**
 * gil_decision_free:
 * @self: (transfer full) (nullable): a decision
 */
void
gil_decision_free (GilDecision *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_clear_pointer (&self->made, g_date_time_unref);
  g_free (self->basis);
  g_free (self->scope);
  g_free (self->scenario);
  g_free (self->purpose);
  g_free (self->as_of);
  g_ptr_array_unref (self->wants);
  g_ptr_array_unref (self->results);
  g_free (self->chosen);
  g_free (self->why);
  g_free (self->gave_up);
  g_free (self);
}

/**
 * gil_decision_add_want:
 * @self: a decision
 * @criterion: id of a criterion
 * @must: whether it is a must
 *
 * Returns: (transfer none): what was added
 */
GilDecisionWant *
gil_decision_add_want (GilDecision *self,
                       const char  *criterion,
                       gboolean     must)
{
  GilDecisionWant *want = g_new0 (GilDecisionWant, 1);

  want->criterion = g_strdup (criterion);
  want->must = must;
  g_ptr_array_add (self->wants, want);

  return want;
}

/**
 * gil_decision_add_result:
 * @self: a decision
 *
 * Returns: (transfer none): a line to be filled in
 */
GilDecisionResult *
gil_decision_add_result (GilDecision *self)
{
  GilDecisionResult *result = g_new0 (GilDecisionResult, 1);

  result->facts = g_ptr_array_new_with_free_func (fact_free);
  g_ptr_array_add (self->results, result);

  return result;
}

/**
 * gil_decision_add_fact:
 * @result: a line of a decision
 *
 * Returns: (transfer none): a fact to be filled in
 */
GilDecisionFact *
gil_decision_add_fact (GilDecisionResult *result)
{
  GilDecisionFact *fact = g_new0 (GilDecisionFact, 1);

  g_ptr_array_add (result->facts, fact);

  return fact;
}

/**
 * gil_decision_find_result:
 * @self: a decision
 * @framework: (nullable): id of a framework
 *
 * Returns: (transfer none) (nullable): its line in the answer
 */
const GilDecisionResult *
gil_decision_find_result (const GilDecision *self,
                          const char        *framework)
{
  for (guint i = 0; i < self->results->len; i++) {
    const GilDecisionResult *result = g_ptr_array_index (self->results, i);

    if (g_strcmp0 (result->framework, framework) == 0)
      return result;
  }

  return NULL;
}

/**
 * gil_decision_get_chosen:
 * @self: a decision that was read or made
 *
 * Returns: (transfer none): the line of what was chosen
 */
const GilDecisionResult *
gil_decision_get_chosen (const GilDecision *self)
{
  return gil_decision_find_result (self, self->chosen);
}

/**
 * gil_decision_find_fact:
 * @result: a line of a decision
 * @criterion: id of a criterion
 *
 * Returns: (transfer none) (nullable): what was known of it
 */
const GilDecisionFact *
gil_decision_find_fact (const GilDecisionResult *result,
                        const char              *criterion)
{
  for (guint i = 0; i < result->facts->len; i++) {
    const GilDecisionFact *fact = g_ptr_array_index (result->facts, i);

    if (g_str_equal (fact->criterion, criterion))
      return fact;
  }

  return NULL;
}

static gboolean
read_wants (GilDecision *self,
            JsonObject  *item)
{
  JsonObject *wants = NULL;
  JsonObjectIter iter;
  const char *criterion;
  JsonNode *node;

  if (!gil_item_get_object (item, "wants", &wants))
    return FALSE;
  if (wants == NULL)
    return TRUE;
  if (json_object_get_size (wants) > GIL_DECISION_MAX_CRITERIA)
    return FALSE;

  json_object_iter_init_ordered (&iter, wants);
  while (json_object_iter_next_ordered (&iter, &criterion, &node)) {
    g_autofree char *want = NULL;

    if (!gil_item_get_string (wants, criterion, &want) || want == NULL)
      return FALSE;
    if (!g_str_equal (want, "must") && !g_str_equal (want, "nice"))
      return FALSE;
    gil_decision_add_want (self, criterion, g_str_equal (want, "must"));
  }

  return TRUE;
}

static gboolean
read_fact (GilDecisionFact *fact,
           JsonObject      *item)
{
  fact->has_number = json_object_has_member (item, "number")
                     && !json_object_get_null_member (item, "number");

  return gil_item_get_string (item, "criterion", &fact->criterion)
         && gil_item_get_string (item, "level", &fact->level)
         && gil_item_get_number (item, "number", 0, MAX_NUMBER, &fact->number)
         && gil_item_get_string (item, "as_of", &fact->as_of)
         && gil_item_get_string (item, "source", &fact->source)
         && gil_item_get_texts (item, "note", &fact->note.en, &fact->note.ko)
         && fact->criterion != NULL && fact->level != NULL;
}

static gboolean
read_facts (GilDecisionResult *result,
            JsonObject        *item)
{
  JsonArray *facts = NULL;

  if (!gil_item_get_objects (item, "facts", GIL_DECISION_MAX_CRITERIA, &facts))
    return FALSE;

  for (guint i = 0; facts != NULL && i < json_array_get_length (facts); i++) {
    if (!read_fact (gil_decision_add_fact (result), json_array_get_object_element (facts, i)))
      return FALSE;
  }

  return TRUE;
}

static gboolean
read_result (GilDecisionResult *result,
             JsonObject        *item)
{
  double rank = 0;

  if (!gil_item_get_string (item, "framework", &result->framework)
      || !gil_item_get_string (item, "name", &result->name)
      || !gil_item_get_number (item, "rank", 1, GIL_DECISION_MAX_RESULTS, &rank)
      || !gil_item_get_number (item, "score", 0, 100, &result->score)
      || !gil_item_get_texts (item, "reason", &result->reason.en, &result->reason.ko)
      || !gil_item_get_texts (item, "missing", &result->missing.en, &result->missing.ko)
      || !read_facts (result, item))
    return FALSE;

  if (result->framework == NULL || result->name == NULL)
    return FALSE;

  result->rank = (guint) rank;
  result->low = result->score;
  result->high = result->score;

  return gil_item_get_number (item, "low", 0, 100, &result->low)
         && gil_item_get_number (item, "high", 0, 100, &result->high);
}

static gboolean
read_results (GilDecision *self,
              JsonObject  *item)
{
  JsonArray *results = NULL;

  if (!gil_item_get_objects (item, "results", GIL_DECISION_MAX_RESULTS, &results))
    return FALSE;

  for (guint i = 0; results != NULL && i < json_array_get_length (results); i++) {
    if (!read_result (gil_decision_add_result (self), json_array_get_object_element (results, i)))
      return FALSE;
  }

  return self->results->len > 0;
}

/**
 * gil_decision_read:
 * @item: an item of %GIL_JOURNAL_DECISIONS
 *
 * Reads what is known of; other members are for newer versions and are passed over. An item that is
 * wrong anywhere is no decision: half of one would say something that was never the case.
 *
 * Returns: (transfer full) (nullable): the decision; %NULL when the item is unsound
 */
GilDecision *
gil_decision_read (JsonObject *item)
{
  g_autoptr (GilDecision) self = gil_decision_new ();
  g_autofree char *made = NULL;
  gint64 time;

  g_return_val_if_fail (item != NULL, NULL);

  if (!gil_item_get_string (item, "title", &self->title)
      || !gil_item_get_string (item, "made", &made)
      || !gil_item_get_string (item, "basis", &self->basis)
      || !gil_item_get_string (item, "scope", &self->scope)
      || !gil_item_get_string (item, "scenario", &self->scenario)
      || !gil_item_get_string (item, "purpose", &self->purpose)
      || !gil_item_get_string (item, "as_of", &self->as_of)
      || !gil_item_get_string (item, "chosen", &self->chosen)
      || !gil_item_get_string (item, "why", &self->why)
      || !gil_item_get_string (item, "gave_up", &self->gave_up)
      || !read_wants (self, item)
      || !read_results (self, item))
    return NULL;

  if (self->title == NULL || self->basis == NULL || self->scope == NULL
      || gil_decision_get_chosen (self) == NULL)
    return NULL;

  if (self->why == NULL)
    self->why = g_strdup ("");
  if (self->gave_up == NULL)
    self->gave_up = g_strdup ("");

  time = gil_journal_time_parse (made);
  self->made = time != 0 ? g_date_time_new_from_unix_utc_usec (time) : NULL;

  return g_steal_pointer (&self);
}

static JsonObject *
write_fact (const GilDecisionFact *fact)
{
  JsonObject *item = json_object_new ();

  gil_item_set_string (item, "criterion", fact->criterion);
  gil_item_set_string (item, "level", fact->level);
  if (fact->has_number)
    json_object_set_double_member (item, "number", fact->number);
  gil_item_set_string (item, "as_of", fact->as_of);
  gil_item_set_string (item, "source", fact->source);
  gil_item_set_texts (item, "note", fact->note.en, fact->note.ko);

  return item;
}

static JsonObject *
write_result (const GilDecisionResult *result)
{
  JsonObject *item = json_object_new ();
  JsonArray *facts = json_array_new ();

  gil_item_set_string (item, "framework", result->framework);
  gil_item_set_string (item, "name", result->name);
  if (result->rank > 0)
    json_object_set_int_member (item, "rank", result->rank);
  json_object_set_double_member (item, "score", result->score);
  json_object_set_double_member (item, "low", result->low);
  json_object_set_double_member (item, "high", result->high);
  gil_item_set_texts (item, "reason", result->reason.en, result->reason.ko);
  gil_item_set_texts (item, "missing", result->missing.en, result->missing.ko);

  for (guint i = 0; i < result->facts->len; i++)
    json_array_add_object_element (facts, write_fact (g_ptr_array_index (result->facts, i)));
  json_object_set_array_member (item, "facts", facts);

  return item;
}

/**
 * gil_decision_write:
 * @self: a decision
 *
 * Returns: (transfer full): its members, for gil_journal_set(); without those the journal keeps
 */
JsonObject *
gil_decision_write (const GilDecision *self)
{
  JsonObject *item, *wants;
  JsonArray *results;

  g_return_val_if_fail (self != NULL, NULL);

  item = json_object_new ();
  wants = json_object_new ();
  results = json_array_new ();

  gil_item_set_string (item, "title", self->title);
  gil_item_set_string (item, "basis", self->basis);
  gil_item_set_string (item, "scope", self->scope);
  gil_item_set_string (item, "scenario", self->scenario);
  gil_item_set_string (item, "purpose", self->purpose);
  gil_item_set_string (item, "as_of", self->as_of);
  gil_item_set_string (item, "chosen", self->chosen);
  gil_item_set_string (item, "why", self->why);
  gil_item_set_string (item, "gave_up", self->gave_up);

  for (guint i = 0; i < self->wants->len; i++) {
    const GilDecisionWant *want = g_ptr_array_index (self->wants, i);

    json_object_set_string_member (wants, want->criterion, want->must ? "must" : "nice");
  }
  json_object_set_object_member (item, "wants", wants);

  for (guint i = 0; i < self->results->len; i++)
    json_array_add_object_element (results, write_result (g_ptr_array_index (self->results, i)));
  json_object_set_array_member (item, "results", results);

  return item;
}
