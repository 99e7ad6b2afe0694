/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-question-list.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_LINK_DIALOG (gil_link_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GilLinkDialog, gil_link_dialog, GIL, LINK_DIALOG, AdwDialog)

AdwDialog *gil_link_dialog_new (GilQuestionList *questions,
                                GilSettings     *settings,
                                const char      *story);

G_END_DECLS
