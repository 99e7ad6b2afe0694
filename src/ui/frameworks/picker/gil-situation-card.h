/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-pick-session.h"

G_BEGIN_DECLS

#define GIL_TYPE_SITUATION_CARD (gil_situation_card_get_type ())
G_DECLARE_FINAL_TYPE (GilSituationCard, gil_situation_card, GIL, SITUATION_CARD, GtkWidget)

GtkWidget *gil_situation_card_new (GilPickSession *session);

G_END_DECLS
