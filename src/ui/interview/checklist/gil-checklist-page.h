/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-question-list.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_CHECKLIST_PAGE (gil_checklist_page_get_type ())
G_DECLARE_FINAL_TYPE (GilChecklistPage, gil_checklist_page, GIL, CHECKLIST_PAGE, AdwBin)

GtkWidget *gil_checklist_page_new        (GilQuestionList  *questions,
                                          GilSettings      *settings);
void       gil_checklist_page_show_stage (GilChecklistPage *self,
                                          const char       *id);

G_END_DECLS
