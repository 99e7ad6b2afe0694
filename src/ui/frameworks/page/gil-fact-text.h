/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-framework.h"
#include "gil-settings.h"

G_BEGIN_DECLS

char *gil_fact_text_level  (const GilFact *fact,
                            GilLang        lang);
char *gil_fact_text_origin (const GilFact *fact,
                            GilLang        lang);
void  gil_fact_text_append (GtkBox        *box,
                            const GilFact *fact,
                            GilSettings   *settings);

G_END_DECLS
