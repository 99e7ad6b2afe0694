/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-question-list.h"
#include "gil-settings.h"

G_BEGIN_DECLS

#define GIL_TYPE_STORIES_VIEW (gil_stories_view_get_type ())
G_DECLARE_FINAL_TYPE (GilStoriesView, gil_stories_view, GIL, STORIES_VIEW, AdwBin)

GtkWidget *gil_stories_view_new (GilQuestionList *questions,
                                 GilSettings     *settings);

G_END_DECLS
