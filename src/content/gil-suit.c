/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-suit.h"

#include <string.h>

#include "gil-explain-core.h"
#include "gil-explain.h"
#include "gil-korean.h"
#include "gil-ranked.h"

/**
 * Suit:
 * @base: what callers see; first, so that the two are one
 * @ranked: what was ranked
 */
typedef struct
{
  GilSuit base;
  GilRanked ranked;
} Suit;

/* Where the answers do not tell roles apart they stay in the order of the guide: the earlier is the
 * more popular. */
static void
fill_options (Suit *self)
{
  const GilAttitudes *attitudes = self->base.attitudes;

  for (gsize i = 0; i < attitudes->n_roles; i++) {
    const GilAttitudeRole *role = &attitudes->roles[i];
    GilRankOption *option = &self->ranked.options[i];
    GilRankValue *values = gil_ranked_get_values (&self->ranked, i);

    for (gsize k = 0; k < attitudes->n_attitudes; k++) {
      const GilLevel *level = role->levels[k].level;

      values[k] = (GilRankValue) { level != NULL, level ? level->value : 0 };
    }

    option->id = role->role;
    option->popularity = (GilRankValue) { TRUE, (double) (attitudes->n_roles - i) };
  }
}

/* Ranks the roles anything is known of by what one enjoys and minds. Returns the question and its
 * answer; NULL when attitudes.json is unsound. (transfer full) (nullable) */
GilSuit *
gil_suit_new (GilCatalog    *catalog,
              const GilWant *wants)
{
  const GilAttitudes *attitudes;
  GilSuit *suit;
  Suit *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (wants != NULL, NULL);

  attitudes = gil_catalog_get_attitudes (catalog);
  if (!attitudes)
    return NULL;

  self = g_new0 (Suit, 1);
  suit = &self->base;
  suit->catalog = g_object_ref (catalog);
  suit->attitudes = attitudes;
  gil_ranked_init (&self->ranked, attitudes->n_roles, wants, attitudes->n_attitudes);
  suit->wants = self->ranked.wants;
  fill_options (self);

  suit->ranking = gil_ranked_rank (&self->ranked);
  if (!suit->ranking)
    g_clear_pointer (&suit, gil_suit_free);

  return suit;
}

void
gil_suit_free (GilSuit *suit)
{
  Suit *self = (Suit *) suit;

  if (!self)
    return;

  g_clear_pointer (&suit->ranking, gil_ranking_free);
  gil_ranked_clear (&self->ranked);
  g_object_unref (suit->catalog);
  g_free (self);
}

static const GilAttitudeRole *
get_entry (const GilSuit *suit,
           gsize          result)
{
  return &suit->attitudes->roles[suit->ranking->results[result].option];
}

GilRole *
gil_suit_get_role (const GilSuit *suit,
                   gsize          result)
{
  g_return_val_if_fail (suit != NULL, NULL);
  g_return_val_if_fail (result < suit->ranking->n_results, NULL);

  return gil_catalog_find_role (suit->catalog, get_entry (suit, result)->role);
}

/* How well attitude suits the role of that result, and why; NULL where nothing is known. (nullable) */
const GilAttitudeLevel *
gil_suit_get_level (const GilSuit *suit,
                    gsize          result,
                    gsize          attitude)
{
  const GilAttitudeLevel *level;

  g_return_val_if_fail (suit != NULL, NULL);
  g_return_val_if_fail (result < suit->ranking->n_results, NULL);
  g_return_val_if_fail (attitude < suit->attitudes->n_attitudes, NULL);

  level = &get_entry (suit, result)->levels[attitude];

  return level->level ? level : NULL;
}

/* Finds the smallest change of one answer that puts result first; see gil_rank_find_change(). */
gboolean
gil_suit_find_change (const GilSuit *suit,
                      gsize          result,
                      GilRankChange *change)
{
  const Suit *self = (const Suit *) suit;

  g_return_val_if_fail (suit != NULL, FALSE);
  g_return_val_if_fail (result < suit->ranking->n_results, FALSE);
  g_return_val_if_fail (change != NULL, FALSE);

  return gil_ranked_find_change (&self->ranked, suit->ranking, result, change);
}

const char *
gil_suit_get_want_name (GilWant want,
                        GilLang lang)
{
  static const char *const names[][2] = {
    [GIL_WANT_OFF] = { "Not really", "아니요" },
    [GIL_WANT_NICE] = { "A little", "조금" },
    [GIL_WANT_MUST] = { "Very much", "아주" },
  };

  g_return_val_if_fail ((guint) want < G_N_ELEMENTS (names), NULL);

  return names[want][lang == GIL_LANG_KO];
}

static const GilText *
get_attitude_name (gconstpointer question,
                   gsize         criterion)
{
  const GilSuit *suit = question;

  return &suit->attitudes->attitudes[criterion].name;
}

static const char *
get_role_name (gconstpointer  question,
               gsize          result,
               GilLang        lang,
               const char   **reading)
{
  const GilText *name = gil_role_get_name (gil_suit_get_role (question, result));

  *reading = name->ko;

  return gil_text_in (name, lang);
}

/* "Rapid change: tools come and go": what is written of the role tells more than a level. */
static char *
describe_missing (gconstpointer question,
                  gsize         result,
                  gsize         criterion,
                  GilLang       lang)
{
  const GilAttitudeLevel *level = gil_suit_get_level (question, result, criterion);
  const char *note = gil_text_in (&level->note, lang);
  gsize length = strlen (note);

  return g_strdup_printf ("%s: %.*s", gil_text_in (get_attitude_name (question, criterion), lang),
                          (int) (g_str_has_suffix (note, ".") ? length - 1 : length), note);
}

static char *
describe_change (gconstpointer        question,
                 const GilRankChange *change,
                 GilLang              lang)
{
  g_autofree char *name = gil_explain_name (get_attitude_name (question, change->criterion), lang);
  const char *answer = gil_suit_get_want_name (change->want, lang);

  return lang == GIL_LANG_KO
         ? g_strdup_printf ("‘%s’에 ‘%s’%s 답하면", name, answer,
                            gil_korean_particle (answer, GIL_PARTICLE_QUOTE))
         : g_strdup_printf ("if you answered “%s” to %s", answer, name);
}

/* How a suit is explained. */
static void
init_core (GilExplainCore *core,
           const GilSuit  *suit)
{
  static const GilExplainWords words = {
    .nothing_on = { "Nothing is chosen yet, so the order is that of the guide.",
                    "아직 고른 것이 없어서 안내 순서대로 보여 줘요." },
    .none_matches = { "No role matches", "맞는 역할이 없어요" },
    .no_change = { "answer", "답" },
  };

  *core = (GilExplainCore) {
    .ranking = suit->ranking,
    .question = suit,
    .words = &words,
    .get_criterion = get_attitude_name,
    .get_option = get_role_name,
    .describe_missing = describe_missing,
    .describe_change = describe_change,
  };
}

/* Says how a result came about, as gil_explain_result() does. (transfer full) */
char *
gil_suit_explain_result (const GilSuit *suit,
                         gsize          result,
                         GilLang        lang)
{
  GilExplainCore core;

  g_return_val_if_fail (suit != NULL, NULL);
  g_return_val_if_fail (result < suit->ranking->n_results, NULL);

  init_core (&core, suit);

  return gil_explain_core_result (&core, result, lang);
}

/* Says what does not suit of a near miss, and what is unknown. Returns one or more sentences; NULL for
 * a match. (transfer full) (nullable) */
char *
gil_suit_explain_missing (const GilSuit *suit,
                          gsize          result,
                          GilLang        lang)
{
  GilExplainCore core;

  g_return_val_if_fail (suit != NULL, NULL);
  g_return_val_if_fail (result < suit->ranking->n_results, NULL);

  init_core (&core, suit);

  return gil_explain_core_missing (&core, result, lang);
}

/* Says what would put a result first: "Backend developer would be first if you answered “Very much” to
 * design." (transfer full) */
char *
gil_suit_explain_change (const GilSuit *suit,
                         gsize          result,
                         GilLang        lang)
{
  GilExplainCore core;
  GilRankChange change;
  gboolean found;

  g_return_val_if_fail (suit != NULL, NULL);
  g_return_val_if_fail (result < suit->ranking->n_results, NULL);

  init_core (&core, suit);
  found = gil_suit_find_change (suit, result, &change);

  return gil_explain_core_change (&core, result, found ? &change : NULL, lang);
}

/* Says what is first, for announcements: "Backend developer now first" (transfer full) */
char *
gil_suit_explain_first (const GilSuit *suit,
                        GilLang        lang)
{
  GilExplainCore core;

  g_return_val_if_fail (suit != NULL, NULL);

  /* The order of the guide puts no role first. */
  if (!suit->ranking->scored)
    return g_strdup (lang == GIL_LANG_KO ? "아직 고른 것이 없어요" : "Nothing is chosen yet");

  init_core (&core, suit);

  return gil_explain_core_first (&core, lang);
}

/* The score, as gil_explain_score() writes it. (transfer full) */
char *
gil_suit_explain_score (const GilSuit *suit,
                        gsize          result)
{
  g_return_val_if_fail (suit != NULL, NULL);
  g_return_val_if_fail (result < suit->ranking->n_results, NULL);

  return gil_explain_core_score (suit->ranking, result);
}
