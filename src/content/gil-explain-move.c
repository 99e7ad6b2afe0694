/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-explain-private.h"

#include "gil-korean.h"
#include "gil-then-now.h"

static gboolean
is_match (const GilPick *pick,
          gsize          result)
{
  return result < pick->ranking->n_matches;
}

static char *
write_way_in_english (const GilThenNow *self,
                      const GilMove    *move,
                      const char       *name)
{
  gboolean then_match = is_match (self->then, move->then);
  gboolean now_match = is_match (self->now, move->now);
  guint then = self->then->ranking->results[move->then].rank;
  guint now = self->now->ranking->results[move->now].rank;

  if (move->kind == GIL_MOVE_NEW)
    return now_match ? g_strdup_printf ("%s is not in the notes; today it is number %u.", name, now)
                     : g_strdup_printf ("%s is not in the notes; today it is a near miss.", name);
  if (then_match && now_match)
    return then == now ? g_strdup_printf ("%s stays number %u.", name, now)
                       : g_strdup_printf ("%s goes %s from %u to %u.", name,
                                          now < then ? "up" : "down", then, now);
  if (then_match)
    return g_strdup_printf ("%s was number %u and is a near miss today.", name, then);
  if (now_match)
    return g_strdup_printf ("%s was a near miss and is number %u today.", name, now);

  return g_strdup_printf ("%s stays a near miss.", name);
}

static char *
write_way_in_korean (const GilThenNow *self,
                     const GilMove    *move,
                     const char       *name,
                     const char       *topic)
{
  gboolean then_match = is_match (self->then, move->then);
  gboolean now_match = is_match (self->now, move->now);
  guint then = self->then->ranking->results[move->then].rank;
  guint now = self->now->ranking->results[move->now].rank;

  if (move->kind == GIL_MOVE_NEW)
    return now_match ? g_strdup_printf ("%s%s 노트에 없어요. 지금은 %u위예요.", name, topic, now)
                     : g_strdup_printf ("%s%s 노트에 없어요. 지금은 필수 기준을 충족하지 못했어요.", name, topic);
  if (then_match && now_match)
    return then == now ? g_strdup_printf ("%s%s 그대로 %u위예요.", name, topic, now)
                       : g_strdup_printf ("%s%s %u위에서 %u위로 %s.", name, topic, then, now,
                                          now < then ? "올라갔어요" : "내려갔어요");
  if (then_match)
    return g_strdup_printf ("%s%s %u위였는데 지금은 필수 기준을 충족하지 못했어요.", name, topic, then);
  if (now_match)
    return g_strdup_printf ("%s%s 그때는 필수 기준을 충족하지 못했는데 지금은 %u위예요.", name, topic, now);

  return g_strdup_printf ("%s%s 그때도 지금도 필수 기준을 충족하지 못했어요.", name, topic);
}

/* The cause was with others, not with a criterion. */
static const char *
describe_others (const GilMove *move,
                 GilLang        lang)
{
  if (lang == GIL_LANG_KO)
    return move->kind == GIL_MOVE_UP ? "다른 프레임워크가 뒤로 밀렸기 때문이에요."
                                     : "다른 프레임워크가 앞질렀기 때문이에요.";

  return move->kind == GIL_MOVE_UP ? "Others fell behind it." : "Others went past it.";
}

static char *
write_cause_in_english (GilMoveCause    cause,
                        const GilText  *criterion,
                        const GilLevel *then,
                        const GilLevel *now)
{
  g_autofree char *name = gil_explain_name (criterion, GIL_LANG_EN);
  g_autofree char *level_then = gil_explain_name (&then->name, GIL_LANG_EN);
  g_autofree char *level_now = gil_explain_name (&now->name, GIL_LANG_EN);

  if (cause == GIL_CAUSE_NOT_IN_NOTES)
    return g_strdup_printf ("The notes say nothing on %s; today it is “%s”.", name, level_now);
  if (cause == GIL_CAUSE_NOT_TODAY)
    return g_strdup_printf ("Nothing is known on %s today; the notes say “%s”.", name, level_then);

  name[0] = g_ascii_toupper (name[0]);

  return g_strdup_printf ("%s went from “%s” to “%s”.", name, level_then, level_now);
}

static char *
write_cause_in_korean (GilMoveCause    cause,
                       const GilText  *criterion,
                       const GilLevel *then,
                       const GilLevel *now)
{
  const char *name = criterion->ko;
  const char *subject = gil_korean_particle (name, GIL_PARTICLE_SUBJECT);

  if (cause == GIL_CAUSE_NOT_IN_NOTES)
    return g_strdup_printf ("%s%s 어떤지 노트에는 말이 없고, 지금은 ‘%s’%s.", name, subject, now->name.ko,
                            gil_korean_particle (now->name.ko, GIL_PARTICLE_COPULA));
  if (cause == GIL_CAUSE_NOT_TODAY)
    return g_strdup_printf ("%s%s 어떤지 지금은 알 수 없고, 노트에는 ‘%s’%s 되어 있어요.", name, subject,
                            then->name.ko, gil_korean_particle (then->name.ko, GIL_PARTICLE_TOWARDS));

  return g_strdup_printf ("%s%s ‘%s’에서 ‘%s’%s 바뀌었어요.", name, subject, then->name.ko, now->name.ko,
                          gil_korean_particle (now->name.ko, GIL_PARTICLE_TOWARDS));
}

static char *
write_cause (const GilThenNow *self,
             const GilMove    *move,
             GilFramework     *framework,
             GilLang           lang)
{
  const GilText *criterion;
  const GilLevel *then, *now;

  if (move->cause == GIL_CAUSE_NONE)
    return NULL;
  if (move->cause == GIL_CAUSE_OTHERS)
    return g_strdup (describe_others (move, lang));

  criterion = gil_pick_get_part_name (self->now, move->criterion);
  then = gil_pick_get_fact (self->then, move->then, move->criterion)->level;
  now = gil_pick_get_fact (self->now, move->now, move->criterion)->level;

  return lang == GIL_LANG_KO ? write_cause_in_korean (move->cause, criterion, then, now)
                             : write_cause_in_english (move->cause, criterion, then, now);
}

/* Says where a framework went and what moved it: "FastAPI goes up from 3 to 1. Ecosystem went from
 * “weak” to “strong”." What the notes say nothing on is told as that, not as a change. (transfer full) */
char *
gil_then_now_explain (const GilThenNow *self,
                      gsize             move,
                      GilLang           lang)
{
  GilFramework *framework;
  const GilMove *it;
  const char *name, *topic;
  g_autofree char *way = NULL;
  g_autofree char *cause = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (move < self->n_moves, NULL);

  it = &self->moves[move];
  framework = gil_then_now_get_framework (self, move);
  name = gil_framework_get_name (framework);
  topic = gil_korean_particle (gil_framework_get_reading (framework), GIL_PARTICLE_TOPIC);
  way = lang == GIL_LANG_KO ? write_way_in_korean (self, it, name, topic)
                            : write_way_in_english (self, it, name);
  cause = write_cause (self, it, framework, lang);

  return cause != NULL ? g_strdup_printf ("%s %s", way, cause) : g_steal_pointer (&way);
}
