/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-export.h"
#include "gil-question-list.h"

G_BEGIN_DECLS

char *gil_export_markdown (GilQuestionList *questions,
                           GilLang          lang);
char *gil_export_anki     (GilQuestionList *questions,
                           GilLang          lang);

G_END_DECLS
