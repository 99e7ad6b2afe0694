/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gil-framework.h"
#include "gil-text.h"

G_BEGIN_DECLS

/* The interface itself follows the locale. */
typedef enum
{
  GIL_CONTENT_LANGUAGE_SYSTEM, /* the language of the locale */
  GIL_CONTENT_LANGUAGE_KO,
  GIL_CONTENT_LANGUAGE_EN,
  GIL_CONTENT_LANGUAGE_BOTH, /* the language of the locale, with the other one below */
} GilContentLanguage;

#define GIL_TYPE_SETTINGS (gil_settings_get_type ())
G_DECLARE_FINAL_TYPE (GilSettings, gil_settings, GIL, SETTINGS, GSettings)

GilSettings        *gil_settings_new                   (void);

GilContentLanguage  gil_settings_get_content_language  (GilSettings        *self);
void                gil_settings_set_content_language  (GilSettings        *self,
                                                        GilContentLanguage  language);
GilLang             gil_settings_get_primary_lang      (GilSettings        *self);
gboolean            gil_settings_get_secondary_lang    (GilSettings        *self,
                                                        GilLang            *lang);
const char         *gil_settings_get_primary_text      (GilSettings        *self,
                                                        const GilText      *text);
const char         *gil_settings_get_secondary_text    (GilSettings        *self,
                                                        const GilText      *text);

GilBasis            gil_settings_get_basis             (GilSettings        *self);
void                gil_settings_set_basis             (GilSettings        *self,
                                                        GilBasis            basis);
GilScope            gil_settings_get_scope             (GilSettings        *self);
void                gil_settings_set_scope             (GilSettings        *self,
                                                        GilScope            scope);
GVariant           *gil_settings_get_wants             (GilSettings        *self);
void                gil_settings_set_wants             (GilSettings        *self,
                                                        GVariant           *wants);
char               *gil_settings_dup_scenario          (GilSettings        *self);
void                gil_settings_set_scenario          (GilSettings        *self,
                                                        const char         *scenario);

GVariant           *gil_settings_get_attitudes         (GilSettings        *self);
void                gil_settings_set_attitudes         (GilSettings        *self,
                                                        GVariant           *answers);

char              **gil_settings_dup_guided            (GilSettings        *self);
void                gil_settings_set_guided            (GilSettings        *self,
                                                        const char *const  *answers);

char               *gil_settings_dup_last_tab          (GilSettings        *self);
void                gil_settings_set_last_tab          (GilSettings        *self,
                                                        const char         *tab);
char               *gil_settings_dup_interview_part    (GilSettings        *self);
void                gil_settings_set_interview_part    (GilSettings        *self,
                                                        const char         *part);
void                gil_settings_get_window_state      (GilSettings        *self,
                                                        int                *width,
                                                        int                *height,
                                                        gboolean           *maximized);
void                gil_settings_set_window_state      (GilSettings        *self,
                                                        int                 width,
                                                        int                 height,
                                                        gboolean            maximized);

G_END_DECLS
