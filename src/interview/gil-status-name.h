/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-answer.h"
#include "gil-text.h"

G_BEGIN_DECLS

/* "Not started", "Draft", "Practising", "Ready". (transfer none) */
const char *gil_status_name (GilAnswerStatus status,
                             GilLang         lang);

G_END_DECLS
