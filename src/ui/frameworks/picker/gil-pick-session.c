/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-pick-session.h"

#include "gil-wants.h"

/* The question that the Frameworks tab asks, and its answer: what is wanted of every criterion, the situation
 * chosen, basis and scope. It reads them from the settings, writes every change back, and is the only one to
 * do so. Widgets look at it and are told by GilPickSession::picked. */
struct _GilPickSession
{
  GObject parent_instance;

  /* Owned references */
  GilCatalog *catalog;
  GilSettings *settings;
  GilScenario *scenario;

  const GilPurpose *purpose;
  GilWant *wants;
  gsize n_criteria;
  GilPick *pick;

  GilLang lang;
  GilLang second_lang;
  gboolean has_second_lang;
  gboolean quiet;
};

G_DEFINE_FINAL_TYPE (GilPickSession, gil_pick_session, G_TYPE_OBJECT)

enum
{
  SIGNAL_PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
pick_again (GilPickSession *self)
{
  g_clear_pointer (&self->pick, gil_pick_free);
  self->pick = gil_pick_new (self->catalog, gil_settings_get_basis (self->settings),
                             gil_settings_get_scope (self->settings), self->purpose, self->wants);
  g_signal_emit (self, signals[SIGNAL_PICKED], 0);
}

static gboolean
take_wants (GilPickSession   *self,
            const GilPurpose *purpose,
            const GilWant    *wants)
{
  if (purpose == self->purpose &&
      memcmp (wants, self->wants, self->n_criteria * sizeof (GilWant)) == 0)
    return FALSE;
  self->purpose = purpose;
  memcpy (self->wants, wants, self->n_criteria * sizeof (GilWant));

  return TRUE;
}

static gboolean
read_wants (GilPickSession *self)
{
  g_autoptr (GVariant) variant = gil_settings_get_wants (self->settings);
  const GilPurpose *purpose;
  g_autofree GilWant *wants = gil_wants_from_variant (self->catalog, variant, &purpose);

  return take_wants (self, purpose, wants);
}

static gboolean
read_scenario (GilPickSession *self)
{
  g_autofree char *id = gil_settings_dup_scenario (self->settings);

  return g_set_object (&self->scenario, gil_catalog_find_scenario (self->catalog, id));
}

static void
wants_changed_cb (GilPickSession *self)
{
  if (read_wants (self))
    pick_again (self);
}

static void
scenario_changed_cb (GilPickSession *self)
{
  if (read_scenario (self))
    g_signal_emit (self, signals[SIGNAL_PICKED], 0);
}

/* Asked for in every row of every answer, which is too often for the settings. */
static void
language_changed_cb (GilPickSession *self)
{
  self->lang = gil_settings_get_primary_lang (self->settings);
  self->has_second_lang = gil_settings_get_secondary_lang (self->settings, &self->second_lang);
}

static void
write_wants (GilPickSession *self)
{
  g_autoptr (GVariant) wants = NULL;

  wants = g_variant_ref_sink (gil_wants_to_variant (self->catalog, self->purpose, self->wants));
  gil_settings_set_wants (self->settings, wants);
}

/* Asks something else, in one step. */
static void
ask (GilPickSession   *self,
     GilScenario      *scenario,
     const GilPurpose *purpose,
     const GilWant    *wants)
{
  gboolean changed = g_set_object (&self->scenario, scenario);

  changed |= take_wants (self, purpose, wants);
  if (!changed)
    return;

  gil_settings_set_scenario (self->settings, scenario != NULL ? gil_scenario_get_id (scenario) : "");
  write_wants (self);
  pick_again (self);
}

static void
gil_pick_session_dispose (GObject *object)
{
  GilPickSession *self = GIL_PICK_SESSION (object);

  g_clear_object (&self->scenario);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->pick, gil_pick_free);
  g_clear_object (&self->catalog);
  g_clear_pointer (&self->wants, g_free);

  G_OBJECT_CLASS (gil_pick_session_parent_class)->dispose (object);
}

static void
gil_pick_session_class_init (GilPickSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gil_pick_session_dispose;

  /**
   * GilPickSession::picked:
   * @self: a session
   *
   * The question or the situation changed; the answer is there.
   */
  signals[SIGNAL_PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gil_pick_session_init (GilPickSession *self)
{
}

/* Asks what was asked last. */
GilPickSession *
gil_pick_session_new (GilCatalog  *catalog,
                      GilSettings *settings)
{
  GilPickSession *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);

  self = g_object_new (GIL_TYPE_PICK_SESSION, NULL);
  self->catalog = g_object_ref (catalog);
  self->settings = g_object_ref (settings);
  self->n_criteria = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  self->wants = g_new0 (GilWant, MAX (self->n_criteria, 1));
  read_wants (self);
  read_scenario (self);
  language_changed_cb (self);

  /* The first to know, since widgets that show texts are made later. */
  g_signal_connect_object (settings, "changed::content-language", G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::basis", G_CALLBACK (pick_again), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::scope", G_CALLBACK (pick_again), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::wants", G_CALLBACK (wants_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::scenario", G_CALLBACK (scenario_changed_cb), self,
                           G_CONNECT_SWAPPED);
  pick_again (self);

  return self;
}

GilCatalog *
gil_pick_session_get_catalog (GilPickSession *self)
{
  g_return_val_if_fail (GIL_IS_PICK_SESSION (self), NULL);

  return self->catalog;
}

GilSettings *
gil_pick_session_get_settings (GilPickSession *self)
{
  g_return_val_if_fail (GIL_IS_PICK_SESSION (self), NULL);

  return self->settings;
}

GilLang
gil_pick_session_get_lang (GilPickSession *self)
{
  g_return_val_if_fail (GIL_IS_PICK_SESSION (self), GIL_LANG_EN);

  return self->lang;
}

gboolean
gil_pick_session_get_second_lang (GilPickSession *self,
                                  GilLang        *lang)
{
  g_return_val_if_fail (GIL_IS_PICK_SESSION (self), FALSE);

  *lang = self->second_lang;

  return self->has_second_lang;
}

const GilPick *
gil_pick_session_get_pick (GilPickSession *self)
{
  g_return_val_if_fail (GIL_IS_PICK_SESSION (self), NULL);

  return self->pick;
}

/* NULL for anything. */
const GilPurpose *
gil_pick_session_get_purpose (GilPickSession *self)
{
  g_return_val_if_fail (GIL_IS_PICK_SESSION (self), NULL);

  return self->purpose;
}

/* Changes the purpose alone. The situation stays, marked as changed. */
void
gil_pick_session_set_purpose (GilPickSession   *self,
                              const GilPurpose *purpose)
{
  g_return_if_fail (GIL_IS_PICK_SESSION (self));

  if (self->purpose == purpose)
    return;

  self->purpose = purpose;
  write_wants (self);
  pick_again (self);
}

GilWant
gil_pick_session_get_want (GilPickSession *self,
                           gsize           criterion)
{
  g_return_val_if_fail (GIL_IS_PICK_SESSION (self), GIL_WANT_OFF);
  g_return_val_if_fail (criterion < self->n_criteria, GIL_WANT_OFF);

  return self->wants[criterion];
}

/* Changes one criterion. The situation stays, marked as changed. */
void
gil_pick_session_set_want (GilPickSession *self,
                           gsize           criterion,
                           GilWant         want)
{
  g_return_if_fail (GIL_IS_PICK_SESSION (self));
  g_return_if_fail (criterion < self->n_criteria);

  if (self->wants[criterion] == want)
    return;

  self->wants[criterion] = want;
  write_wants (self);
  pick_again (self);
}

/* Does what gil_pick_session_set_want() does, for who tells of the answer himself. */
void
gil_pick_session_set_want_quietly (GilPickSession *self,
                                   gsize           criterion,
                                   GilWant         want)
{
  self->quiet = TRUE;
  gil_pick_session_set_want (self, criterion, want);
  self->quiet = FALSE;
}

gboolean
gil_pick_session_is_quiet (GilPickSession *self)
{
  return self->quiet;
}

/* Changes the purpose and all criteria in one step and leaves the situation. */
void
gil_pick_session_set_wants (GilPickSession   *self,
                            const GilPurpose *purpose,
                            const GilWant    *wants)
{
  g_return_if_fail (GIL_IS_PICK_SESSION (self));
  g_return_if_fail (wants != NULL);

  ask (self, NULL, purpose, wants);
}

guint
gil_pick_session_get_n_on (GilPickSession *self)
{
  guint n_on = 0;

  g_return_val_if_fail (GIL_IS_PICK_SESSION (self), 0);

  for (gsize i = 0; i < self->n_criteria; i++)
    n_on += self->wants[i] != GIL_WANT_OFF;

  return n_on;
}

/* Wants nothing, for any purpose, and leaves the situation. Basis and scope stay. */
void
gil_pick_session_reset (GilPickSession *self)
{
  gil_pick_session_set_scenario (self, NULL);
}

GilScenario *
gil_pick_session_get_scenario (GilPickSession *self)
{
  g_return_val_if_fail (GIL_IS_PICK_SESSION (self), NULL);

  return self->scenario;
}

/* Wants what the situation wants, also where it had been changed by hand; nothing without one. */
void
gil_pick_session_set_scenario (GilPickSession *self,
                               GilScenario    *scenario)
{
  g_autofree GilWant *wants = NULL;

  g_return_if_fail (GIL_IS_PICK_SESSION (self));
  g_return_if_fail (scenario == NULL || GIL_IS_SCENARIO (scenario));

  wants = g_new0 (GilWant, MAX (self->n_criteria, 1));
  for (gsize i = 0; scenario != NULL && i < self->n_criteria; i++)
    wants[i] = gil_scenario_get_want (scenario, i);
  ask (self, scenario, scenario != NULL ? gil_scenario_get_purpose (scenario) : NULL, wants);
}

gboolean
gil_pick_session_is_changed (GilPickSession *self)
{
  g_return_val_if_fail (GIL_IS_PICK_SESSION (self), FALSE);

  if (self->scenario == NULL)
    return FALSE;
  if (self->purpose != gil_scenario_get_purpose (self->scenario))
    return TRUE;

  for (gsize i = 0; i < self->n_criteria; i++) {
    if (self->wants[i] != gil_scenario_get_want (self->scenario, i))
      return TRUE;
  }

  return FALSE;
}

/* Keeps the question, for an undo: what is wanted of every criterion, and the situation. */
GVariant *
gil_pick_session_save (GilPickSession *self)
{
  const char *scenario;

  g_return_val_if_fail (GIL_IS_PICK_SESSION (self), NULL);

  scenario = self->scenario != NULL ? gil_scenario_get_id (self->scenario) : "";

  return g_variant_ref_sink (g_variant_new ("(s@a{ss})", scenario,
                                            gil_wants_to_variant (self->catalog, self->purpose,
                                                                  self->wants)));
}

/* Asks that again, in one step. Basis and scope stay. */
void
gil_pick_session_restore (GilPickSession *self,
                          GVariant       *question)
{
  g_autoptr (GVariant) variant = NULL;
  g_autofree GilWant *wants = NULL;
  const GilPurpose *purpose;
  const char *scenario;

  g_return_if_fail (GIL_IS_PICK_SESSION (self));
  g_return_if_fail (g_variant_is_of_type (question, G_VARIANT_TYPE ("(sa{ss})")));

  g_variant_get (question, "(&s@a{ss})", &scenario, &variant);
  wants = gil_wants_from_variant (self->catalog, variant, &purpose);
  ask (self, gil_catalog_find_scenario (self->catalog, scenario), purpose, wants);
}
