/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "gil-question.h"
#include "gil-role.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_TOPIC_ROW (gil_topic_row_get_type ())
G_DECLARE_FINAL_TYPE (GilTopicRow, gil_topic_row, GIL, TOPIC_ROW, GtkBox)

const char *gil_topic_row_get_id            (GilTopicRow *self);
GtkWidget  *gil_topic_list_row_new_role     (GilSettings *settings,
                                             GilRole     *role);
GtkWidget  *gil_topic_card_new_role         (GilSettings *settings,
                                             GilRole     *role);
GtkWidget  *gil_topic_list_row_new_question (GilSettings *settings,
                                             GilQuestion *question);

G_END_DECLS
