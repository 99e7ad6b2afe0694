/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-explain.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_PICK_SESSION (gil_pick_session_get_type ())
G_DECLARE_FINAL_TYPE (GilPickSession, gil_pick_session, GIL, PICK_SESSION, GObject)

GilPickSession *gil_pick_session_new              (GilCatalog     *catalog,
                                                   GilSettings    *settings);
GilCatalog     *gil_pick_session_get_catalog      (GilPickSession *self);
GilSettings    *gil_pick_session_get_settings     (GilPickSession *self);
GilLang         gil_pick_session_get_lang         (GilPickSession *self);
gboolean        gil_pick_session_get_second_lang  (GilPickSession *self,
                                                   GilLang        *lang);

const GilPick  *gil_pick_session_get_pick         (GilPickSession *self);
GilWant         gil_pick_session_get_want         (GilPickSession *self,
                                                   gsize           criterion);
void            gil_pick_session_set_want         (GilPickSession *self,
                                                   gsize           criterion,
                                                   GilWant         want);
void            gil_pick_session_set_want_quietly (GilPickSession *self,
                                                   gsize           criterion,
                                                   GilWant         want);
gboolean        gil_pick_session_is_quiet         (GilPickSession *self);
const GilPurpose *gil_pick_session_get_purpose    (GilPickSession *self);
void            gil_pick_session_set_purpose      (GilPickSession *self,
                                                   const GilPurpose *purpose);
void            gil_pick_session_set_wants        (GilPickSession *self,
                                                   const GilPurpose *purpose,
                                                   const GilWant  *wants);
guint           gil_pick_session_get_n_on         (GilPickSession *self);
void            gil_pick_session_reset            (GilPickSession *self);

GilScenario    *gil_pick_session_get_scenario     (GilPickSession *self);
void            gil_pick_session_set_scenario     (GilPickSession *self,
                                                   GilScenario    *scenario);
gboolean        gil_pick_session_is_changed       (GilPickSession *self);

/* The question as it is, and back to it: for an undo. (transfer full) */
GVariant       *gil_pick_session_save             (GilPickSession *self);
void            gil_pick_session_restore          (GilPickSession *self,
                                                   GVariant       *question);

G_END_DECLS
